//! The network in figures, and what is not known, as templates see them.
//! Knows which chart goes with which table; what is counted is the model's.

use serde::Serialize;

use super::View;
use super::parts::{Labelled, Link, NotKnownView, YearView};
use crate::config::LanguageId;
use crate::locale::Arg;
use crate::model::archive::{Facet, Of};
use crate::model::figures::{Figure, RowOf, Table};
use crate::model::known::{Answer, Question, Subject};
use crate::model::timeline::out_of_order;
use crate::model::{MeetingId, TopicId};
use crate::plan::{Job, job_of};
use crate::render::chart::{Bar, Chart, svg};

/// From how many years on a chart says more than its table.
const YEARS: usize = 2;

#[derive(Serialize)]
pub(super) struct FiguresView {
    body: Option<String>,
    summary: Option<String>,
    facts: Vec<String>,
    tables: Vec<TableView>,
    absent: Vec<String>,
    not_known_of_meetings: Option<NotKnownView>,
}

/// A table, and the chart that goes with it.
#[derive(Serialize)]
pub(super) struct TableView {
    key: &'static str,
    title: String,
    caption: String,
    head: String,
    columns: Vec<String>,
    rows: Vec<RowView>,
    whole: Option<RowView>,
    csv: Option<String>,
    chart: Option<String>,
}

#[derive(Serialize)]
struct RowView {
    label: String,
    url: Option<String>,
    cells: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct UnknownView {
    body: Option<String>,
    summary: Option<String>,
    table: Option<TableView>,
    missing: Vec<AlikeView>,
    open: Vec<AlikeView>,
    none: Vec<AlikeView>,
    told: Vec<ToldView>,
    order: Vec<Link>,
    years: Vec<YearView>,
    part: Option<String>,
    contact: Option<Labelled>,
    empty: Option<String>,
}

/// Items of which the same is not known.
#[derive(Serialize)]
struct AlikeView {
    label: String,
    questions: Vec<&'static str>,
    count_label: String,
    items: Vec<SubjectView>,
}

/// An item, or an index, and what it states itself not to be known.
#[derive(Serialize)]
struct ToldView {
    #[serde(flatten)]
    link: Link,
    #[serde(flatten)]
    not_known: NotKnownView,
}

#[derive(Serialize)]
struct SubjectView {
    #[serde(flatten)]
    link: Link,
    when: Option<String>,
}

impl View<'_> {
    pub(super) fn figures(&self) -> FiguresView {
        let (body, summary) = self.introduction("figures");
        let tables = self.views.tables();
        let missing = [Figure::Organisations, Figure::Topics, Figure::Attendance];
        // Where nobody lists topics, none is missing.
        let is_asked =
            |figure: &&Figure| **figure != Figure::Topics || TopicId::all(self.site).len() > 0;
        let missing = missing.iter().filter(|figure| !tables.contains_key(figure));
        let missing = missing.filter(is_asked);
        FiguresView {
            body,
            summary,
            facts: self.facts(),
            absent: match MeetingId::all(self.site).len() == 0 {
                true => Vec::new(),
                false => missing
                    .map(|figure| self.labels.text(&format!("figure-{}-none", figure.key())))
                    .collect(),
            },
            tables: tables
                .iter()
                .map(|(figure, table)| self.table(*figure, table))
                .collect(),
            not_known_of_meetings: self.not_known_of_meetings(),
        }
    }

    fn table(&self, figure: Figure, table: &Table) -> TableView {
        let key = figure.key();
        let title = self.labels.text(&format!("figure-{key}"));
        let csv = self.plan.own_url(&Job::Table(figure), self.id);
        TableView {
            key,
            caption: self.labels.text(&format!("figure-{key}-caption")),
            head: self.head(figure),
            columns: self.columns(figure),
            rows: table
                .rows
                .iter()
                .map(|(of, cells)| RowView {
                    label: self.row_label(*of),
                    url: self.row_url(figure, *of),
                    cells: self.cells(cells),
                })
                .collect(),
            whole: table.whole.as_ref().map(|cells| RowView {
                label: self.row_label(RowOf::Whole),
                url: None,
                cells: self.cells(cells),
            }),
            csv: csv.map(|url| self.url(url)),
            chart: self.chart(figure, &title, table),
            title,
        }
    }

    fn head(&self, figure: Figure) -> String {
        self.labels.text(match figure {
            Figure::Known => "column-question",
            Figure::Meetings | Figure::Organisations | Figure::Topics | Figure::Attendance => {
                "column-year"
            }
        })
    }

    fn columns(&self, figure: Figure) -> Vec<String> {
        let columns = figure.columns().iter();
        columns
            .map(|column| self.labels.text(&format!("column-{column}")))
            .collect()
    }

    fn row_label(&self, of: RowOf) -> String {
        match of {
            RowOf::Year(Some(year)) => self.labels.year(year),
            RowOf::Year(None) => self.labels.text("row-not-stated"),
            RowOf::Question(question) => capital(&self.question(question)),
            RowOf::Whole => self.labels.text("row-whole"),
        }
    }

    fn question(&self, question: Question) -> String {
        self.labels.text(&format!("question-{}", question.key()))
    }

    /// Figures in the digits of the language; what nobody knows is empty.
    fn cells(&self, cells: &[Option<usize>]) -> Vec<String> {
        let cells = cells.iter();
        cells
            .map(|cell| cell.map_or_else(String::new, |figure| self.labels.number(figure)))
            .collect()
    }

    /// The meetings that a row of the first table counts.
    fn row_url(&self, figure: Figure, of: RowOf) -> Option<String> {
        match (figure, of) {
            (Figure::Meetings, RowOf::Year(year)) => {
                let job = Job::Archive(Of::Meetings, Facet::of_year(year), 1);
                self.plan.url(&job, self.id).map(|url| self.url(url))
            }
            _ => None,
        }
    }

    /// The chart of a table, where it shows more than a single bar would. What nobody knows has no bar, not an empty one.
    fn chart(&self, figure: Figure, title: &str, table: &Table) -> Option<String> {
        let shown = table
            .rows
            .iter()
            .filter(|(_, cells)| cells.iter().all(Option::is_some));
        let rows: Vec<(RowOf, Vec<usize>)> = shown
            .map(|(of, cells)| (*of, cells.iter().flatten().copied().collect()))
            .collect();
        let years = rows.iter();
        let years = years.filter(|(of, _)| matches!(of, RowOf::Year(Some(_))));
        let parts: &[&str] = match figure {
            Figure::Known => &["known", "none", "not-known", "open"],
            _ if years.count() < YEARS => return None,
            Figure::Meetings => &["past", "to-come", "off"],
            Figure::Organisations | Figure::Topics | Figure::Attendance => &[],
        };
        let parts: Vec<String> = parts
            .iter()
            .map(|part| self.labels.text(&format!("chart-{part}")))
            .collect();
        let bars = rows.iter().map(|(of, cells)| {
            let figures = parts_of(figure, cells);
            Bar {
                label: self.row_label(*of),
                told: self.sum(
                    figure,
                    figures.iter().copied().fold(0, usize::saturating_add),
                ),
                figures,
            }
        });
        let description = self.labels.text("chart-description");
        Some(svg(&Chart {
            id: &format!("s-chart-{}", figure.key()),
            title,
            description: &description,
            is_right_to_left: self.language().locale.direction() == "rtl",
            parts: parts.iter().map(String::as_str).collect(),
            bars: bars.collect(),
        }))
    }

    /// How much a bar is, with its unit where all bars have one.
    fn sum(&self, figure: Figure, sum: usize) -> String {
        match figure {
            Figure::Meetings => self.labels.count("count-meetings", sum),
            Figure::Organisations => self.labels.count("attendance-organisations", sum),
            Figure::Topics => self.labels.count("count-topics", sum),
            Figure::Attendance => self.labels.count("attendance-people", sum),
            Figure::Known => self.labels.number(sum),
        }
    }

    /// A table as rows of texts, the first of which names the columns.
    pub(super) fn rows(&self, figure: Figure) -> Option<Vec<Vec<String>>> {
        let table = self.views.tables().get(&figure)?;
        let head = [self.head(figure)].into_iter().chain(self.columns(figure));
        let whole = table
            .whole
            .iter()
            .map(|cells| (RowOf::Whole, cells.clone()));
        let rows = table.rows.iter().cloned().chain(whole);
        // Programs read the file too: its numbers have the digits that all of them know.
        let rows = rows.map(|(of, cells)| {
            let label = match of {
                RowOf::Year(Some(year)) => year.to_string(),
                _ => self.row_label(of),
            };
            let label = [label].into_iter();
            label.chain(texts(&cells)).collect()
        });
        Some([head.collect()].into_iter().chain(rows).collect())
    }

    pub(super) fn unknown_page(&self, part: Option<Facet>) -> UnknownView {
        let (body, summary) = match part {
            None => self.introduction("unknown"),
            Some(_) => (None, None),
        };
        let years = self.unknown_years(part);
        // Where it is much, each year tells its own.
        let is_told = part.is_some() || years.is_empty();
        let told = |answer| match is_told {
            true => self.alike(answer, part),
            false => Vec::new(),
        };
        let (missing, open, none) = (
            told(Answer::NotKnown),
            told(Answer::Open),
            told(Answer::None),
        );
        let order = match is_told && part.is_none_or(|part| part == Facet::Undated) {
            true => out_of_order(self.site),
            false => Vec::new(),
        };
        let order: Vec<Link> = order
            .into_iter()
            .map(|id| self.item_link(&self.site[id].item, &Job::Meeting(id)))
            .collect();
        let stated = self.told(part, !years.is_empty());
        let is_empty = is_told && missing.is_empty() && order.is_empty() && stated.is_empty();
        let table = self.views.tables().get(&Figure::Known);
        let table = table.filter(|_| part.is_none());
        UnknownView {
            body,
            summary,
            table: table.map(|table| TableView {
                chart: None,
                ..self.table(Figure::Known, table)
            }),
            missing,
            open,
            none,
            told: stated,
            order,
            years,
            part: part.map(|part| self.part(part)),
            contact: self.contact(),
            empty: is_empty.then(|| self.labels.text("unknown-empty")),
        }
    }

    /// What items and indexes state themselves. Where it is divided by years, what stands in none is on the first page.
    fn told(&self, part: Option<Facet>, is_divided: bool) -> Vec<ToldView> {
        let told = self.shared().told(self.site, self.id).iter().cloned();
        let told = told.filter(|(_, time)| *time == part || (part.is_none() && !is_divided));
        let views = told.filter_map(|(id, _)| {
            let not_known = self.not_known(&id)?;
            let job = job_of(&id);
            let link = match self.site.item(&id) {
                Some(item) => self.item_link(item, &job),
                None => self.link(&self.title(&job), self.url_of(&job), self.id),
            };
            Some(ToldView { link, not_known })
        });
        views.collect()
    }

    /// Whom to tell more: who organises the meetings, else who wants to hear of faults of the site, if they have an e-mail
    /// address.
    fn contact(&self) -> Option<Labelled> {
        self.site.config.email().map(|email| Labelled {
            label: email.to_owned(),
            url: Some(format!("mailto:{email}")),
        })
    }

    /// The years into which what is not known is divided, where it is; the latest first, what has no date last.
    fn unknown_years(&self, current: Option<Facet>) -> Vec<YearView> {
        let (known, undated): (Vec<_>, Vec<_>) = self
            .views
            .times()
            .keys()
            .copied()
            .partition(|facet| *facet != Facet::Undated);
        let times = known.into_iter().rev().chain(undated);
        let years = times.filter_map(|facet| {
            let url = self.plan.own_url(&Job::Unknown(Some(facet)), self.id)?;
            Some(YearView {
                label: match facet {
                    Facet::Year(year) => self.labels.year(year),
                    _ => self.labels.text("year-not-stated"),
                },
                url: Some(self.url(url)),
                count_label: String::new(),
                current: current == Some(facet),
            })
        });
        years.collect()
    }

    /// The items that have the same questions answered alike, those first of which there are most.
    fn alike(&self, answer: Answer, part: Option<Facet>) -> Vec<AlikeView> {
        let mut alike: Vec<_> = self
            .views
            .survey()
            .alike(answer, part)
            .into_iter()
            .collect();
        alike.sort_by_key(|(_, subjects)| std::cmp::Reverse(subjects.len()));
        let views = alike.into_iter().map(|(questions, subjects)| {
            let names: Vec<String> = questions
                .iter()
                .map(|question| self.question(*question))
                .collect();
            let is_news = |subject: &&Subject| matches!(subject, Subject::News(_));
            let news = subjects.iter().filter(is_news).count();
            AlikeView {
                label: capital(&self.labels.list(&names)),
                questions: questions.iter().map(|question| question.key()).collect(),
                count_label: self.counts(subjects.len() - news, news).unwrap_or_default(),
                items: subjects
                    .iter()
                    .map(|subject| self.subject(*subject))
                    .collect(),
            }
        });
        views.collect()
    }

    fn subject(&self, subject: Subject) -> SubjectView {
        let locale = &self.language().locale;
        match subject {
            Subject::Meeting(id) => SubjectView {
                link: self.item_link(&self.site[id].item, &Job::Meeting(id)),
                when: self.site[id].when.date().map(|date| locale.date(date)),
            },
            Subject::News(id) => SubjectView {
                link: self.item_link(&self.site[id].item, &Job::News(id)),
                when: None,
            },
        }
    }

    /// What the page of the figures, or of what is not known, is about, in a sentence for search engines.
    pub(super) fn describe(&self, key: &str) -> String {
        let site = self.site.config.language(self.id);
        let args = [("site", Arg::Text(&site.title))];
        site.locale.text_with(key, &args)
    }
}

/// The parts of a bar, from the figures of its row.
fn parts_of(figure: Figure, cells: &[usize]) -> Vec<usize> {
    match figure {
        Figure::Known => cells.to_vec(),
        Figure::Meetings => vec![cells[1] + cells[2], cells[3], cells[4] + cells[5]],
        Figure::Organisations | Figure::Topics | Figure::Attendance => cells[..1].to_vec(),
    }
}

/// Figures as texts; what nobody knows is empty.
fn texts(cells: &[Option<usize>]) -> Vec<String> {
    let texts = cells.iter();
    texts
        .map(|cell| cell.map(|figure| figure.to_string()).unwrap_or_default())
        .collect()
}

/// The text with its first letter as a capital, in scripts that have any.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

impl super::Views<'_> {
    /// A table of the figures as rows of texts in a language, where there is one.
    pub fn table(&self, language: LanguageId, figure: Figure) -> Option<Vec<Vec<String>>> {
        self.at(language).rows(figure)
    }
}
