//! The words that addresses are made of.

/// The words that addresses are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urls {
    /// News.
    pub news: String,
    /// Meetings.
    pub meetings: String,
    /// Groups.
    pub groups: String,
    /// Organisations.
    pub organisations: String,
    /// Projects.
    pub projects: String,
    /// Topics.
    pub topics: String,
    /// Series.
    pub series: String,
    /// The page of the calendars.
    pub calendars: String,
    /// What is not known.
    pub unknown: String,
    /// The network in figures.
    pub figures: String,
    /// Shelves of the archive that are no years.
    pub archive: String,
    /// Meetings that took place.
    pub held: String,
    /// Meetings whose time is over.
    pub over: String,
    /// Cancelled meetings.
    pub cancelled: String,
    /// Postponed meetings.
    pub postponed: String,
    /// What has no date.
    pub undated: String,
    /// Meetings with minutes.
    pub minutes: String,
    /// Meetings with a recording.
    pub recording: String,
    /// The figures of who took part.
    pub attendance: String,
    /// The page on which one searches.
    pub search: String,
    /// The second and further pages of an index.
    pub page: String,
    /// The file name of calendar feeds.
    pub calendar: String,
    /// The file name of Atom feeds.
    pub feed: String,
}

impl Default for Urls {
    fn default() -> Self {
        let own = str::to_owned;
        Self {
            news: own("notizie"),
            meetings: own("incontri"),
            groups: own("gruppi"),
            organisations: own("enti"),
            projects: own("progetti"),
            topics: own("temi"),
            series: own("serie"),
            calendars: own("calendario"),
            unknown: own("che-cosa-non-sappiamo"),
            figures: own("numeri"),
            archive: own("archivio"),
            held: own("svolti"),
            over: own("conclusi"),
            cancelled: own("annullati"),
            postponed: own("rinviati"),
            undated: own("senza-data"),
            minutes: own("con-verbale"),
            recording: own("con-registrazione"),
            attendance: own("partecipanti"),
            search: own("cerca"),
            page: own("pagina"),
            calendar: own("calendario.ics"),
            feed: own("feed.xml"),
        }
    }
}

impl Urls {
    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut String> {
        Some(match key {
            "news" => &mut self.news,
            "meetings" => &mut self.meetings,
            "groups" => &mut self.groups,
            "organisations" => &mut self.organisations,
            "projects" => &mut self.projects,
            "topics" => &mut self.topics,
            "series" => &mut self.series,
            "calendars" => &mut self.calendars,
            "unknown" => &mut self.unknown,
            "figures" => &mut self.figures,
            "archive" => &mut self.archive,
            "held" => &mut self.held,
            "over" => &mut self.over,
            "cancelled" => &mut self.cancelled,
            "postponed" => &mut self.postponed,
            "undated" => &mut self.undated,
            "minutes" => &mut self.minutes,
            "recording" => &mut self.recording,
            "attendance" => &mut self.attendance,
            "search" => &mut self.search,
            "page" => &mut self.page,
            "calendar" => &mut self.calendar,
            "feed" => &mut self.feed,
            _ => return None,
        })
    }
}
