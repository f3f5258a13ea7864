//! One meeting out of its document: its time in its zone, its state, what it refers to.
//! Knows the place of the meeting among its like, and nothing of other documents.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

use super::order::Stated as StatedOrder;
use super::{AllNames, Assembler, Draft};
use crate::config::Zone;
use crate::date::{Meaning, PartialDate, ZonedSpan, instant};
use crate::diagnostic::Diagnostic;
use crate::model::{ItemId, Meeting, MeetingId, ProjectId, Status, When};
use crate::parse::fields::{EndField, FrontMatter, Join, MeetingFields};
use crate::source::{Span, Spanned};

impl Assembler<'_> {
    pub(super) fn meeting(
        &mut self,
        id: MeetingId,
        draft: &Draft,
        names: &AllNames,
        stated: &StatedOrder,
    ) -> Meeting {
        let fields = match &draft.original().head.fields {
            FrontMatter::Meeting(fields) => fields.as_ref().clone(),
            _ => MeetingFields::default(),
        };
        let when = self.when(draft, &fields);
        self.check_status(draft, &fields, &when);
        let usual = match when {
            When::Days(..) | When::Timed(..) => Status::Confirmed,
            When::Unknown | When::Partial(_) => Status::Announced,
        };
        let project = fields
            .project
            .as_ref()
            .and_then(|reference| self.resolve_one(draft, reference, &names.projects));
        // Reported here; what they mean for the order has been settled with the order itself.
        self.resolve(draft, &fields.before, &names.meetings, MeetingId::new);
        self.resolve(draft, &fields.after, &names.meetings, MeetingId::new);
        let meeting_ids = |places: &[u32]| {
            let ids = places.iter().map(|at| names.meetings.id(*at));
            ids.map(MeetingId::new).collect()
        };
        Meeting {
            item: self.item(&ItemId::Meeting(id), draft, names),
            status: fields.status.as_ref().map_or(usual, |status| status.value),
            is_status_stated: fields.status.is_some(),
            mode: fields.mode.unwrap_or(self.config.meetings.mode),
            place: fields.place,
            join: fields.join.map(|join| self.whom_to_ask(join)),
            registration: fields.registration,
            groups: self.groups(draft, &fields.groups, names),
            topics: self.topics(&fields.topics),
            language: fields.language,
            guests: self.participants(draft, &fields.guests, names),
            organisers: self.participants(draft, &fields.organisers, names),
            series: fields.series.as_ref().and_then(|name| self.series(name)),
            project: project.map(ProjectId::new),
            preceded_by: meeting_ids(stated.before(id.place())),
            followed_by: meeting_ids(stated.after(id.place())),
            minutes: self.materials(draft, &fields.minutes),
            recording: self.materials(draft, &fields.recording),
            materials: self.materials(draft, &fields.materials),
            attendance: fields.attendance,
            changes: fields.changes,
            published: fields.published.map(|day| day.value),
            title_note: fields.title_note,
            when,
        }
    }

    /// Who has to ask for the link writes to the site, where the meeting names nobody else.
    fn whom_to_ask(&self, join: Join) -> Join {
        match join {
            Join::OnRequest | Join::ByEmail(None) => {
                let email = self.config.email().map(str::to_owned);
                email.map_or(join, |email| Join::ByEmail(Some(email)))
            }
            Join::ByEmail(Some(_)) | Join::Public(_) | Join::AfterRegistration => join,
        }
    }

    fn when(&mut self, draft: &Draft, fields: &MeetingFields) -> When {
        let zone = fields.zone.clone().unwrap_or(self.config.zone.clone());
        let Some(date) = &fields.date else {
            self.check_no_time(draft, fields);
            return When::Unknown;
        };
        let Some(day) = date.value.as_day() else {
            self.check_no_time(draft, fields);
            return When::Partial(date.value);
        };
        let Some(time) = &fields.time else {
            return self.days(draft, fields, day);
        };
        let Some(start) = self.instant(draft, time, day, &zone, Which::Offset(fields.offset))
        else {
            return When::Days(day, day);
        };
        let end = fields.end.as_ref().and_then(|end| {
            let found = match end.value {
                EndField::After(duration) => Some(start.saturating_add(duration)),
                EndField::Time(end_time) => {
                    // A meeting that ends earlier in the day than it begins ends on the next.
                    let end_day = match end_time <= time.value {
                        true => day.tomorrow().unwrap_or(day),
                        false => day,
                    };
                    self.end_instant(draft, end, end_day.to_datetime(end_time), &zone, &start)
                }
                EndField::Day(end_day, Some(end_time)) => {
                    self.end_instant(draft, end, end_day.to_datetime(end_time), &zone, &start)
                }
                EndField::Day(end_day, None) => {
                    let last = Time::new(23, 59, 0, 0).unwrap_or(Time::midnight());
                    self.end_instant(draft, end, end_day.to_datetime(last), &zone, &start)
                }
            };
            let too_long = |at: &jiff::ZonedDateTime| {
                matches!(end.value, EndField::Time(end) if end <= time.value)
                    && at.timestamp().duration_since(start.timestamp()).as_hours() >= 12
            };
            match found {
                Some(at) if at <= start || too_long(&at) => {
                    let span = Span::new(draft.path(), end.range);
                    let first = Span::new(draft.path(), time.range);
                    let diagnostic =
                        Diagnostic::error("end-before-start", span).relate(first, "start");
                    self.diagnostics.push(diagnostic);
                    None
                }
                found => found,
            }
        });
        When::Timed(ZonedSpan { start, end }, zone)
    }

    fn days(&mut self, draft: &Draft, fields: &MeetingFields, day: Date) -> When {
        let Some(end) = &fields.end else {
            return When::Days(day, day);
        };
        let span = Span::new(draft.path(), end.range);
        match end.value {
            EndField::Day(last, None) if last >= day => When::Days(day, last),
            EndField::Day(_, None) => {
                let diagnostic = Diagnostic::error("end-before-start", span);
                self.diagnostics.push(diagnostic);
                When::Days(day, day)
            }
            EndField::Time(_) | EndField::After(_) | EndField::Day(_, Some(_)) => {
                let diagnostic = Diagnostic::error("end-without-time", span);
                self.diagnostics.push(diagnostic);
                When::Days(day, day)
            }
        }
    }

    /// Reports a meeting that is said to have taken place, on a day that is still to come.
    fn check_status(&mut self, draft: &Draft, fields: &MeetingFields, when: &When) {
        let Some(status) = &fields.status else {
            return;
        };
        let first_day = when.date().map(PartialDate::first_day);
        if status.value == Status::Held && first_day.is_some_and(|day| day > self.today) {
            let span = Span::new(draft.path(), status.range);
            let diagnostic = Diagnostic::warning("status-held-in-future", span).with(
                "on_day",
                first_day.map_or_else(String::new, |day| day.to_string()),
            );
            self.diagnostics.push(diagnostic);
        }
    }

    fn check_no_time(&mut self, draft: &Draft, fields: &MeetingFields) {
        let stated = &draft.original().head.common.stated;
        // A date that is written but could not be read has been told.
        let is_unread = fields.date.is_none() && stated.iter().any(|(key, _)| *key == "date");
        let found = match (&fields.time, &fields.end) {
            (Some(time), _) => Some(("time-without-day", time.range)),
            (None, Some(end)) => Some(("end-without-day", end.range)),
            (None, None) => None,
        };
        if let Some((code, range)) = found.filter(|_| !is_unread) {
            let span = Span::new(draft.path(), range);
            self.diagnostics.push(Diagnostic::warning(code, span));
        }
    }

    fn instant(
        &mut self,
        draft: &Draft,
        time: &Spanned<Time>,
        day: Date,
        zone: &Zone,
        which: Which<'_>,
    ) -> Option<jiff::ZonedDateTime> {
        let span = Span::new(draft.path(), time.range);
        let shown = format!("{:02}:{:02}", time.value.hour(), time.value.minute());
        let told = |diagnostic: Diagnostic| {
            diagnostic
                .with("time", shown.clone())
                .with("on_day", day.to_string())
                .with("zone", &zone.name)
        };
        let meant = instant(day.to_datetime(time.value), &zone.zone);
        let of_offset = |at: &jiff::ZonedDateTime, offset: Offset| at.offset() == offset;
        match (meant, which) {
            (Meaning::Once(at), Which::Offset(Some(offset))) if !of_offset(&at, offset) => {
                let diagnostic = told(Diagnostic::error("time-offset", span));
                self.diagnostics
                    .push(diagnostic.with("offset", at.offset().to_string()));
                Some(at)
            }
            (Meaning::Once(at), _) => Some(at),
            (Meaning::Twice(first, second), Which::Offset(Some(offset))) => {
                let both = [first.clone(), second];
                let found = both.into_iter().find(|at| of_offset(at, offset));
                if found.is_none() {
                    let diagnostic = told(Diagnostic::error("time-offset", span));
                    self.diagnostics
                        .push(diagnostic.with("offset", first.offset().to_string()));
                }
                Some(found.unwrap_or(first))
            }
            (Meaning::Twice(first, second), Which::After(start)) => {
                Some(if first > *start { first } else { second })
            }
            (Meaning::Twice(first, second), Which::Offset(None)) => {
                let diagnostic = told(Diagnostic::warning("time-twice", span))
                    .with("first", first.offset().to_string())
                    .with("second", second.offset().to_string());
                self.diagnostics.push(diagnostic);
                Some(first)
            }
            (Meaning::Never, _) => {
                let diagnostic = told(Diagnostic::error("time-never", span));
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    fn end_instant(
        &mut self,
        draft: &Draft,
        end: &Spanned<EndField>,
        civil: DateTime,
        zone: &Zone,
        start: &jiff::ZonedDateTime,
    ) -> Option<jiff::ZonedDateTime> {
        let time = Spanned {
            value: civil.time(),
            range: end.range,
        };
        self.instant(draft, &time, civil.date(), zone, Which::After(start))
    }
}

/// Which of the two is meant where the clocks show an hour twice.
#[derive(Clone, Copy)]
enum Which<'a> {
    /// The one of this offset; where none is stated, the first, which is told.
    Offset(Option<Offset>),
    /// The first that comes after this.
    After(&'a jiff::ZonedDateTime),
}
