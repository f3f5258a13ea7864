//! References and links of the front matter → what they lead to; those that lead nowhere are told.
//! Knows the names of every item, and nothing of what the references are for.

use std::collections::BTreeSet;

use super::names::{self, Names};
use super::{AllNames, Assembler, Draft};
use crate::diagnostic::Diagnostic;
use crate::model::{GroupId, Groups, Material, OrganisationId, Participant, Stated, Who};
use crate::parse::fields::{self, GroupsField, MaterialField, Target};
use crate::source::{Span, Spanned};

impl Assembler<'_> {
    /// What references lead to, each once; those that lead nowhere are reported.
    pub(super) fn resolve<T: Ord + Copy>(
        &mut self,
        draft: &Draft,
        references: &[Spanned<String>],
        names: &Names,
        make: impl Fn((u32, u64)) -> T,
    ) -> Vec<T> {
        let mut seen = BTreeSet::new();
        references
            .iter()
            .filter_map(|reference| self.resolve_one(draft, reference, names))
            .map(make)
            .filter(|id| seen.insert(*id))
            .collect()
    }

    pub(super) fn resolve_one(
        &mut self,
        draft: &Draft,
        reference: &Spanned<String>,
        names: &Names,
    ) -> Option<(u32, u64)> {
        let span = Span::new(draft.path(), reference.range);
        let found = names.find(&reference.value);
        let diagnostic = match found {
            names::Found::One(at) => return Some(names.id(at)),
            names::Found::Hidden => return None,
            names::Found::Several(slugs) => Diagnostic::error("reference-ambiguous", span)
                .with("value", &reference.value)
                .with("slugs", slugs.join(", ")),
            names::Found::None(suggestion) => {
                let diagnostic = Diagnostic::error("reference-unknown", span)
                    .with("value", &reference.value)
                    .with("folder", names.folder());
                match suggestion {
                    None if reference.value.contains(',') => {
                        parted(draft, reference, names, diagnostic)
                    }
                    suggestion => diagnostic.suggest(suggestion),
                }
            }
        };
        self.diagnostics.push(diagnostic);
        None
    }

    pub(super) fn groups(
        &mut self,
        draft: &Draft,
        field: &GroupsField,
        names: &AllNames,
    ) -> Groups {
        match field {
            GroupsField::NotStated => Groups::NotStated,
            GroupsField::All => Groups::All,
            GroupsField::Listed(references) => {
                if let Some(diagnostic) = comma_in_name(draft, references, &names.groups) {
                    self.diagnostics.push(diagnostic);
                    return Groups::NotStated;
                }
                let groups = self.resolve(draft, references, &names.groups, GroupId::new);
                match groups.is_empty() {
                    true => Groups::NotStated,
                    false => Groups::Listed(groups),
                }
            }
        }
    }

    pub(super) fn participants(
        &mut self,
        draft: &Draft,
        fields: &[fields::Participant],
        names: &AllNames,
    ) -> Vec<Participant> {
        fields
            .iter()
            .filter_map(|field| {
                let who = match &field.who {
                    fields::Who::Organisation(reference) => {
                        let at = self.resolve_one(draft, reference, &names.organisations)?;
                        Who::Organisation(OrganisationId::new(at))
                    }
                    fields::Who::Person(name, reference) => {
                        let organisation = reference.as_ref().and_then(|reference| {
                            self.resolve_one(draft, reference, &names.organisations)
                        });
                        Who::Person(name.clone(), organisation.map(OrganisationId::new))
                    }
                };
                Some(Participant {
                    who,
                    role: field.role.clone(),
                    talks: field.talks.clone(),
                })
            })
            .collect()
    }

    pub(super) fn materials(
        &mut self,
        draft: &Draft,
        field: &Stated<Vec<MaterialField>>,
    ) -> Stated<Vec<Material>> {
        match field {
            Stated::NotKnown => Stated::NotKnown,
            Stated::None => Stated::None,
            Stated::Given(links) => Stated::Given(
                links
                    .iter()
                    .filter_map(|link| {
                        let target = match &link.target.value {
                            Target::Web(url) => Target::Web(url.clone()),
                            Target::File(file) => {
                                let range = link.target.range;
                                Target::File(self.existing(
                                    draft.original(),
                                    file.clone(),
                                    range,
                                )?)
                            }
                        };
                        let title = link.title.clone();
                        Some(Material { title, target })
                    })
                    .collect(),
            ),
        }
    }
}

/// The remedy for a name with a comma that is nobody's: the names that it may hold, if all of them are somebody's.
fn parted(
    draft: &Draft,
    reference: &Spanned<String>,
    names: &Names,
    diagnostic: Diagnostic,
) -> Diagnostic {
    let parts = reference.value.split(',');
    let parts: Vec<(&str, names::Found)> =
        parts.map(|part| (part.trim(), names.find(part))).collect();
    let known = parts.iter().map(|(part, found)| match found {
        names::Found::One(_) | names::Found::Hidden | names::Found::Several(_) => Some(*part),
        names::Found::None(meant) => meant.as_deref(),
    });
    let known: Option<Vec<String>> = known
        .map(|name| name.map(|name| format!("\"{name}\"")))
        .collect();
    let is_quoted = draft.original().is_quoted(reference.range);
    match known {
        Some(known) => diagnostic
            .with("names", format!("[{}]", known.join(", ")))
            .hint("parts"),
        None if is_quoted => diagnostic,
        None => diagnostic.hint("list"),
    }
}

/// A group's name with a comma that YAML has taken for two names.
fn comma_in_name(
    draft: &Draft,
    references: &[Spanned<String>],
    names: &Names,
) -> Option<Diagnostic> {
    let pair = references.windows(2).find_map(|pair| {
        let whole = format!("{}, {}", pair[0].value, pair[1].value);
        let alone = |text: &str| matches!(names.find(text), names::Found::One(_));
        match names.find(&whole) {
            names::Found::One(at) if !alone(&pair[0].value) || !alone(&pair[1].value) => {
                Some((whole, at, pair[0].range.start, pair[1].range.end))
            }
            _ => None,
        }
    });
    let (whole, at, start, end) = pair?;
    let fix = draft.original().quoting((start..end).into(), &whole);
    Some(
        Diagnostic::error("comma-in-name", Span::new(draft.path(), start..end))
            .with("value", whole)
            .with("slug", names.slug(at))
            .fixed(fix),
    )
}
