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
            links.news_of_meeting.push(*meeting, id);
        }
        for organisation in &news.organisations {
            links.news_of_organisation.push(*organisation, id);
        }
        for topic in &news.topics {
            links.news_of_topic.push(*topic, id);
        }
    }
    for id in MeetingId::all(site) {
        let meeting = &site[id];
        for topic in &meeting.topics {
            links.meetings_of_topic.push(*topic, id);
        }
        if let Some(Source::News(news)) = meeting.item.source {
            links.meetings_from_news.push(news, id);
        }
        if let Some(series) = meeting.series {
            links.meetings_of_series.push(series, id);
        }
        if let Some(project) = meeting.project {
            links.meetings_of_project.push(project, id);
        }
        let organisations: BTreeSet<OrganisationId> = meeting
            .guests
            .iter()
            .chain(&meeting.organisers)
            .filter_map(Participant::organisation)
            .collect();
        for organisation in organisations {
            links.meetings_of_organisation.push(organisation, id);
        }
    }
    for id in ProjectId::all(site) {
        let project = &site[id];
        for participant in &project.participants {
            if let Some(organisation) = participant.organisation() {
                links
                    .projects_of_organisation
                    .push(organisation, (id, participant.role.clone()));
            }
        }
        if let Some(earlier) = project.continues {
            links.continued_by.push(earlier, id);
        }
    }
    links
}
