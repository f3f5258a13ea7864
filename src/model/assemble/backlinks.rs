//! What refers to what, backwards.
//! Knows a site whose references are resolved.

use std::collections::BTreeSet;

use crate::model::{
    Backlinks, MeetingId, NewsId, OrganisationId, Participant, ProjectId, Site, Source,
};

/// The references of a site, seen from what they lead to, each list in the order of the site's.
pub(super) fn of(site: &Site) -> Backlinks {
    let mut links = Backlinks::default();
    for id in NewsId::all(site) {
        let news = &site[id];
        for meeting in &news.meetings {
            links.news_of_meeting.entry(*meeting).or_default().push(id);
        }
        for organisation in &news.organisations {
            let list = links.news_of_organisation.entry(*organisation);
            list.or_default().push(id);
        }
        for topic in &news.topics {
            links.news_of_topic.entry(*topic).or_default().push(id);
        }
    }
    for id in MeetingId::all(site) {
        let meeting = &site[id];
        for topic in &meeting.topics {
            links.meetings_of_topic.entry(*topic).or_default().push(id);
        }
        if let Some(Source::News(news)) = meeting.item.source {
            links.meetings_from_news.entry(news).or_default().push(id);
        }
        if let Some(series) = meeting.series {
            links.meetings_of_series.entry(series).or_default().push(id);
        }
        if let Some(project) = meeting.project {
            let list = links.meetings_of_project.entry(project);
            list.or_default().push(id);
        }
        let organisations: BTreeSet<OrganisationId> = meeting
            .guests
            .iter()
            .chain(&meeting.organisers)
            .filter_map(Participant::organisation)
            .collect();
        for organisation in organisations {
            let list = links.meetings_of_organisation.entry(organisation);
            list.or_default().push(id);
        }
    }
    for id in ProjectId::all(site) {
        let project = &site[id];
        for participant in &project.participants {
            if let Some(organisation) = participant.organisation() {
                let list = links.projects_of_organisation.entry(organisation);
                list.or_default().push((id, participant.role.clone()));
            }
        }
        if let Some(earlier) = project.continues {
            links.continued_by.entry(earlier).or_default().push(id);
        }
    }
    links
}
