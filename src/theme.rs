//! The templates and static files of a theme, laid over the built-in one.
//! Knows no page and no item: what templates see is `render::view`'s.

mod assets;
pub(crate) mod marked;
mod names;
mod report;
mod stopped;
mod tags;
mod unreadable;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::Tera;

use crate::config::{Config, manifest, replacing};
use crate::diagnostic::{Checked, Diagnostic, did_you_mean, only_spelling};
use crate::reads::hash_of;
use crate::source::{Inputs, SourcePath, Span};
use crate::url::room::{Room, rooms};

pub use assets::Asset;

/// The themes that are part of the program.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
/// The name of the built-in theme from which comes what others lack.
const DEFAULT: &str = "default";
/// The minor version of Tera that themes are written for; its minors change the language.
const TERA: &str = "2.4";

/// A theme, ready to render.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    sources: BTreeMap<String, Template>,
    assets: BTreeMap<String, Asset>,
}

/// Where a template comes from, and its text.
#[derive(Clone, Debug)]
struct Template {
    path: SourcePath,
    text: std::sync::Arc<str>,
    is_built_in: bool,
}

/// The page that a template makes, for findings.
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    /// Its place in the output.
    pub file: &'a str,
    /// The document that it is made of, if it is made of one.
    pub source: Option<&'a str>,
}

impl Theme {
    /// Loads the theme that the configuration names. Nothing comes back where it cannot render anything.
    pub fn load(inputs: &Inputs, config: &Config) -> Checked<Option<Self>> {
        let mut diagnostics = Vec::new();
        let name = config.theme.value.as_str();
        let themes = names(inputs);
        if !themes.iter().any(|theme| theme == name) {
            let path = SourcePath::new(crate::config::FILE).expect("a plain name");
            let meant = only_spelling(name, themes.iter().map(String::as_str));
            let fix = meant.and_then(|meant| replacing(&config.theme, meant));
            let diagnostic =
                Diagnostic::error("theme-missing", Span::new(&path, config.theme.range))
                    .with("value", name)
                    .with("known", themes.join(", "))
                    .suggest(did_you_mean(name, themes.iter().map(String::as_str)))
                    .fixed(fix);
            return Checked {
                value: None,
                diagnostics: vec![diagnostic],
            };
        }
        check_manifest(inputs, name, &mut diagnostics);
        let default = layer(inputs, DEFAULT);
        let own = match name == DEFAULT {
            true => BTreeMap::new(),
            false => layer(inputs, name),
        };
        let site = texts_below(inputs, "templates/");
        let mut theme = default.clone();
        theme.extend(own.clone());
        let layers = [("default", &default), ("theme", &theme)];
        let mut sources: BTreeMap<String, Template> = BTreeMap::new();
        for layer in [&default, &own, &site] {
            sources.extend(layer.clone());
        }
        // A layer below is reached under its name, where a template of any layer asks for it: one that is covered may itself
        // be asked for, and extend the one below it.
        let texts = [&default, &own, &site]
            .into_iter()
            .flat_map(BTreeMap::values);
        let texts: Vec<_> = texts.map(|template| template.text.clone()).collect();
        let quoted: BTreeSet<&str> = texts.iter().flat_map(|text| quoted(text)).collect();
        for (prefix, layer) in layers {
            for (template, source) in layer {
                let whole = format!("{prefix}/{template}");
                if quoted.contains(whole.as_str()) {
                    sources.insert(whole, source.clone());
                }
            }
        }
        let mut known: BTreeSet<String> = sources.keys().cloned().collect();
        for (prefix, layer) in layers {
            known.extend(layer.keys().map(|name| format!("{prefix}/{name}")));
        }
        let mut tera = Tera::default();
        let templates = sources
            .iter()
            .map(|(name, template)| (name.as_str(), template.text.as_ref()));
        // Only where this fails is it asked why, which takes longer.
        if tera.add_raw_templates(templates).is_err() {
            diagnostics.extend(unreadable::read(&sources, &known));
            return Checked {
                value: None,
                diagnostics,
            };
        }
        let theme = Self {
            tera,
            assets: assets::published(&statics(inputs, name)),
            sources,
        };
        let unknown = theme.unknown_assets();
        let value = unknown.is_empty().then_some(theme);
        diagnostics.extend(unknown);
        Checked { value, diagnostics }
    }

    /// A hash of everything in it.
    pub fn print(&self) -> u64 {
        let sources = self.sources.iter();
        let sources: Vec<_> = sources
            .map(|(name, template)| (name, &template.text))
            .collect();
        let assets = self.assets.iter();
        let assets: Vec<_> = assets
            .map(|(name, asset)| (name, &asset.published))
            .collect();
        hash_of(&(sources, assets))
    }

    /// The static files of the theme, by their paths in it.
    pub fn assets(&self) -> &BTreeMap<String, Asset> {
        &self.assets
    }

    /// Reports the static files that templates ask for by name and that are not there.
    fn unknown_assets(&self) -> Vec<Diagnostic> {
        let known: Vec<&str> = self.assets.keys().map(String::as_str).collect();
        let mut found: Vec<Diagnostic> = Vec::new();
        // A template that lies in two layers under two names is one file.
        let templates: BTreeMap<_, _> = self.sources.values().map(|t| (&t.path, &t.text)).collect();
        for (path, text) in templates {
            for (range, name) in assets::asked_for(text) {
                if self.assets.contains_key(name) {
                    continue;
                }
                let diagnostic = Diagnostic::error("template-asset", Span::new(path, range))
                    .with("value", name)
                    .with("known", known.join(", "))
                    .suggest(did_you_mean(name, known.iter().copied()));
                found.push(diagnostic);
            }
        }
        found
    }

    /// The theme with marks around its parts and the blocks of these names, which remain in the pages that it makes.
    pub fn marked(&self, blocks: &[&str]) -> Option<Self> {
        let sources = self.sources.iter().map(|(name, template)| {
            let text = marked::marked(name, &template.text, blocks).into();
            let template = Template {
                text,
                ..template.clone()
            };
            (name.clone(), template)
        });
        let sources: BTreeMap<String, Template> = sources.collect();
        let templates = sources
            .iter()
            .map(|(name, template)| (name.as_str(), template.text.as_ref()));
        let mut tera = Tera::default();
        tera.add_raw_templates(templates).ok()?;
        Some(Self {
            tera,
            assets: self.assets.clone(),
            sources,
        })
    }

    /// The names of its parts.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let names = self.sources.keys().map(String::as_str);
        names.filter(|name| name.starts_with("parts/"))
    }

    /// What would let readers of the site into online rooms, in the templates. The built-in ones hold nothing of the kind.
    pub fn rooms(&self) -> Vec<(Span, Room)> {
        let templates = self.sources.values();
        let templates = templates.filter(|template| !template.is_built_in);
        let found = templates.flat_map(|template| {
            let rooms = rooms(&template.text).into_iter();
            rooms.map(|room| (Span::new(&template.path, room.range), room.value))
        });
        found.collect()
    }

    /// The page that a template makes of a context.
    ///
    /// # Errors
    /// The finding, where the template fails.
    pub fn render(
        &self,
        template: &str,
        context: &tera::Context,
        made: &Made<'_>,
    ) -> Result<Arc<[u8]>, Box<Diagnostic>> {
        // Pages grow in one place of each thread, so that each takes no more memory than it has bytes.
        thread_local! {
            static PAGE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
        }
        PAGE.with_borrow_mut(|page| {
            page.clear();
            let rendered = self.tera.render_to(template, context, &mut *page);
            rendered.map_err(|error| {
                let sources = &self.sources;
                Box::new(stopped::stopped(sources, &error, template, context, made))
            })?;
            Ok(page.as_slice().into())
        })
    }
}

/// Everything in a template that stands between two quotation marks of one sort, and what stands between such texts.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    ['"', '\''].into_iter().flat_map(|mark| text.split(mark))
}

/// Keeps one finding of each place in a template, with the number of the pages that it hits besides: a mistake there
/// shows on every page, and is one mistake.
pub fn once_per_cause(diagnostics: &mut Vec<Diagnostic>) {
    let is_on_page = |found: &Diagnostic| found.notes.contains(&"note-page");
    let mut pages: BTreeMap<Span, usize> = BTreeMap::new();
    for found in diagnostics.iter().filter(|found| is_on_page(found)) {
        *pages.entry(found.span.clone()).or_default() += 1;
    }
    diagnostics.retain_mut(|found| {
        if !is_on_page(found) {
            return true;
        }
        let first = pages.remove(&found.span);
        let more = first.map(|count| (count - 1).to_string());
        found.args.extend(more.map(|more| ("more_count", more)));
        first.is_some()
    });
}

/// The names of every theme at hand: those in the site's folder and those that are part of the program.
pub fn names(inputs: &Inputs) -> Vec<String> {
    let built_in = BUILT_IN
        .dirs()
        .filter_map(|dir| dir.path().to_str())
        .map(str::to_owned);
    let own = inputs
        .texts
        .keys()
        .chain(&inputs.assets)
        .filter_map(|path| path.as_str().strip_prefix("themes/"))
        .filter_map(|inner| inner.split_once('/'))
        .map(|(name, _)| name.to_owned());
    let names: std::collections::BTreeSet<String> = built_in.chain(own).collect();
    names.into_iter().collect()
}

/// The templates of one theme: those in the site's folder over the built-in ones of the same name.
fn layer(inputs: &Inputs, theme: &str) -> BTreeMap<String, Template> {
    let mut templates = BTreeMap::new();
    if let Some(dir) = BUILT_IN.get_dir(format!("{theme}/templates")) {
        built_in_files(dir, &mut |path, contents| {
            let name = path.strip_prefix(&format!("{theme}/templates/"));
            let source = SourcePath::new(&format!("themes/{path}"));
            if let (Some(name), Some(path), Ok(text)) =
                (name, source, std::str::from_utf8(contents))
            {
                let text = text.into();
                let template = Template {
                    path,
                    text,
                    is_built_in: true,
                };
                templates.insert(name.to_owned(), template);
            }
        });
    }
    templates.extend(texts_below(inputs, &format!("themes/{theme}/templates/")));
    templates
}

fn texts_below(inputs: &Inputs, folder: &str) -> BTreeMap<String, Template> {
    inputs
        .texts
        .iter()
        .filter_map(|(path, text)| {
            let name = path.as_str().strip_prefix(folder)?;
            let template = Template {
                path: path.clone(),
                text: text.clone(),
                is_built_in: false,
            };
            Some((name.to_owned(), template))
        })
        .collect()
}

/// The static files of the theme over those of the default one.
fn statics(inputs: &Inputs, theme: &str) -> BTreeMap<String, Arc<[u8]>> {
    let mut files = BTreeMap::new();
    let layers = match theme == DEFAULT {
        true => vec![DEFAULT],
        false => vec![DEFAULT, theme],
    };
    for theme in layers {
        let folder = format!("{theme}/static/");
        if let Some(dir) = BUILT_IN.get_dir(folder.trim_end_matches('/')) {
            built_in_files(dir, &mut |path, contents| {
                if let Some(name) = path.strip_prefix(&folder) {
                    files.insert(name.to_owned(), contents.into());
                }
            });
        }
        let folder = format!("themes/{folder}");
        for (path, bytes) in &inputs.theme_files {
            if let Some(name) = path.as_str().strip_prefix(&folder) {
                files.insert(name.to_owned(), bytes.clone());
            }
        }
    }
    files
}

fn built_in_files(dir: &Dir<'static>, take: &mut impl FnMut(&str, &'static [u8])) {
    for file in dir.files() {
        if let Some(path) = file.path().to_str() {
            take(&path.replace('\\', "/"), file.contents());
        }
    }
    for dir in dir.dirs() {
        built_in_files(dir, take);
    }
}

/// Reports a manifest that is not one, or that is of another minor version of Tera.
fn check_manifest(inputs: &Inputs, theme: &str, diagnostics: &mut Vec<Diagnostic>) {
    let Some(path) = SourcePath::new(&format!("themes/{theme}/theme.toml")) else {
        return;
    };
    let Some(text) = inputs.texts.get(&path) else {
        return;
    };
    let manifest = manifest::tera_version(&path, text);
    diagnostics.extend(manifest.diagnostics);
    if let Some(tera) = manifest.value.filter(|tera| tera.value != TERA) {
        let diagnostic = Diagnostic::warning("theme-tera", Span::new(&path, tera.range))
            .with("value", tera.value)
            .with("known", TERA);
        diagnostics.push(diagnostic);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_built_in_template_leads_into_an_online_room() {
        for theme in names(&Inputs::default()) {
            let templates = layer(&Inputs::default(), &theme);
            assert!(!templates.is_empty(), "{theme} has templates");
            for (name, template) in templates {
                assert!(rooms(&template.text).is_empty(), "{theme}/{name}");
            }
        }
    }
}
