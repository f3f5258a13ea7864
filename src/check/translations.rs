//! Translations whose original has been changed after them.
//! Knows since when each text says what it says, and nothing of what they say.

use crate::diagnostic::Diagnostic;
use crate::model::Site;

/// The translations that should be looked over.
pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for id in site.item_ids() {
        let Some(item) = site.item(&id) else { continue };
        for text in &item.texts {
            let Some(day) = site.is_behind(item, text) else {
                continue;
            };
            let diagnostic = Diagnostic::info("translation-behind", text.span())
                .with("original", item.original().document.path.as_str())
                .with("changed_day", day.to_string());
            found.push(diagnostic.relate(item.original().span(), "original"));
        }
    }
    found
}
