//! What is told of templates that cannot be read: mistakes in their writing, and names that nothing answers to.
//! Knows Tera's sentences, and what their author probably meant.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use tera::{ErrorKind, Tera};

use super::Template;
use super::names::{FILTERS, FUNCTIONS, TESTS};
use super::report::{Report, Sources};
use super::tags::{self, Tag, left_open, open_at, tags};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::source::Span;

/// Words and signs of other languages, and what is written for them here.
const MEANT: [(&str, &str); 9] = [
    ("=", "=="),
    ("!", "not"),
    ("&", "and"),
    ("elseif", "elif"),
    ("elsif", "elif"),
    ("“", "\""),
    ("”", "\""),
    ("‘", "'"),
    ("’", "'"),
];
/// The fields of `loop`.
const LOOP: [&str; 5] = ["index", "index0", "first", "last", "length"];

/// Why templates cannot be read, each mistake once. `known` are the names that one may ask for.
///
/// What a mistake has broken is put aside, so that the others show as well.
pub(super) fn read(sources: &Sources, known: &BTreeSet<String>) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = Vec::new();
    let mut texts: BTreeMap<&str, &str> = sources
        .iter()
        .map(|(name, template)| (name.as_str(), template.text.as_ref()))
        .collect();
    let mut aside: BTreeSet<String> = BTreeSet::new();
    let missing = absent(sources, known);
    let names: Vec<String> = missing.iter().map(|(name, _)| name.clone()).collect();
    found.extend(missing.into_iter().map(|(_, finding)| finding));
    for name in &names {
        texts.insert(name, "");
        aside.insert(name.clone());
    }
    // Each round puts one template aside.
    for _ in 0..=texts.len() {
        let mut tera = Tera::default();
        let Err(error) = tera.add_raw_templates(texts.iter().map(|(name, text)| (*name, *text)))
        else {
            break;
        };
        let broken = match error.kind() {
            ErrorKind::SyntaxError(_) => Report::of(&error, sources).map(|report| {
                found.push(written(sources, &report));
                report.template
            }),
            ErrorKind::CircularExtend {
                tpl,
                inheritance_chain: chain,
            }
            | ErrorKind::CircularInclude {
                tpl,
                include_chain: chain,
            } => {
                found.extend(circle(sources, tpl, chain));
                Some(tpl.clone())
            }
            _ => {
                let reports = Report::all_in(&error.to_string(), sources);
                let faults = reports
                    .iter()
                    .filter_map(|report| unknown(sources, &aside, report));
                found.extend(faults);
                if found.is_empty() {
                    found.push(other(sources, &error));
                }
                break;
            }
        };
        let known = broken.and_then(|name| sources.get_key_value(&name));
        let Some((name, _)) = known else {
            found.push(other(sources, &error));
            break;
        };
        texts.insert(name, "");
        aside.insert(name.clone());
    }
    let mut seen = BTreeSet::new();
    // A layer's template is known under several names; its mistakes are told once.
    found.retain(|finding| seen.insert((finding.span.clone(), finding.code)));
    found
}

fn at(template: &Template, range: Range<usize>) -> Span {
    Span::new(&template.path, range)
}

/// The templates that others ask for and that are not there, each once for every place.
fn absent(sources: &Sources, known: &BTreeSet<String>) -> Vec<(String, Diagnostic)> {
    let mut found = Vec::new();
    for template in sources.values() {
        let (tags, _) = tags(&template.text);
        for tag in tags {
            let kind = match tag.word {
                "extends" => "extends",
                "include" => "include",
                _ => continue,
            };
            let Some((name, range)) = tag.quoted() else {
                continue;
            };
            if name.is_empty() || sources.contains_key(name) {
                continue;
            }
            let finding = Diagnostic::error("template-missing", at(template, range))
                .with("name", name)
                .with("kind", kind)
                .suggest(near_template(name, known));
            found.push((name.to_owned(), finding));
        }
    }
    found
}

/// The template that was probably meant: of the same name in another folder, or near in spelling.
fn near_template(name: &str, known: &BTreeSet<String>) -> Option<String> {
    let file = |name: &str| name.rsplit('/').next().unwrap_or_default().to_owned();
    let stem = |name: &str| file(name).trim_end_matches(".html").to_owned();
    let is_layered = |name: &str| name.starts_with("default/") || name.starts_with("theme/");
    let candidates = || known.iter().map(String::as_str);
    let mut own = candidates().filter(|known| !is_layered(known));
    let same = own.find(|known| stem(known) == stem(name));
    same.map(str::to_owned).or_else(|| {
        let near = did_you_mean(name, candidates())?;
        // What folders and endings have in common makes no name near to another.
        did_you_mean(&stem(name), [stem(&near).as_str()]).map(|_| near)
    })
}

/// Templates that lead back to themselves.
fn circle(sources: &Sources, start: &str, chain: &[String]) -> Option<Diagnostic> {
    let template = sources.get(start)?;
    let (tags, _) = tags(&template.text);
    let leads = |tag: &&Tag<'_>| {
        let quoted = tag.quoted().map(|(name, _)| name);
        quoted.is_some_and(|name| chain.iter().any(|known| known == name))
    };
    let range = tags.iter().find(leads).and_then(Tag::quoted);
    let mut names: Vec<&str> = vec![start];
    names.extend(
        chain
            .iter()
            .map(String::as_str)
            .filter(|name| *name != start),
    );
    names.push(start);
    let span = at(template, range.map_or(0..0, |(_, range)| range));
    let finding = Diagnostic::error("template-circle", span);
    Some(finding.with("circle", names.join(" → ")))
}

/// A filter, test, function, component or block that there is not. Nothing comes back where it only follows from
/// another mistake.
fn unknown(sources: &Sources, aside: &BTreeSet<String>, report: &Report) -> Option<Diagnostic> {
    let template = sources.get(&report.template)?;
    let name = report.named();
    let start = report.at.start;
    let word = start..(start + name.len()).min(template.text.len());
    let of = |kind: &str, known: &[&str]| {
        Diagnostic::error("template-word-unknown", at(template, word.clone()))
            .with("name", name)
            .with("kind", kind)
            .with("known", known.join(", "))
            .suggest(did_you_mean(name, known.iter().copied()))
    };
    let first = report.message.split(" `").next().unwrap_or_default();
    match first {
        "Unknown filter" => Some(of("filter", &FILTERS)),
        "Unknown test" => Some(of("test", &TESTS)),
        "Unknown function" => Some(of("function", &FUNCTIONS)),
        "Unknown component" if aside.is_empty() => Some(of("component", &[])),
        "Block" => {
            let blocks = blocks_above(sources, aside, &report.template)?;
            let known: Vec<&str> = blocks.into_iter().collect();
            let span = at(template, report.at.clone());
            let finding = Diagnostic::error("template-block-unknown", span)
                .with("name", name)
                .with("known", listed(&known));
            Some(finding.suggest(did_you_mean(name, known)))
        }
        // Templates that are not there have been told.
        _ => None,
    }
}

/// Names as the messages take them.
fn listed(names: &[&str]) -> String {
    match names {
        [] => "none".to_owned(),
        names => names.join(", "),
    }
}

/// The blocks of the templates that one extends; nothing where one of these was put aside.
fn blocks_above<'s>(
    sources: &'s Sources,
    aside: &BTreeSet<String>,
    template: &str,
) -> Option<BTreeSet<&'s str>> {
    let mut blocks = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut name = template;
    while seen.insert(name) {
        let Some((parent, _)) = extended(sources, name) else {
            break;
        };
        if aside.contains(parent) {
            return None;
        }
        let (tags, _) = tags(&sources.get(parent)?.text);
        blocks.extend(tags.iter().filter(|tag| tag.word == "block").map(Tag::name));
        name = parent;
    }
    Some(blocks)
}

/// The template that one extends, and where it says so.
pub(super) fn extended<'s>(
    sources: &'s Sources,
    template: &str,
) -> Option<(&'s str, Range<usize>)> {
    let (tags, _) = tags(&sources.get(template)?.text);
    tags.iter().find(|tag| tag.word == "extends")?.quoted()
}

/// What Tera says without a place, and none of the above.
fn other(sources: &Sources, error: &tera::Error) -> Diagnostic {
    let report = error.to_string();
    let quoted = |name: &&String| {
        report.contains(&format!("`{name}`")) || report.contains(&format!("'{name}'"))
    };
    let name = sources.keys().find(quoted).or(sources.keys().next());
    let path = name.map_or_else(
        || crate::source::SourcePath::new(crate::config::FILE).expect("a plain name"),
        |name| sources[name].path.clone(),
    );
    Diagnostic::error("template-broken", Span::whole(&path))
        .with("what", "other")
        .with("detail", report.lines().next().unwrap_or_default())
}

/// A mistake in how a template is written.
fn written(sources: &Sources, report: &Report) -> Diagnostic {
    let template = &sources[&report.template];
    let text = template.text.as_ref();
    let found = text.get(report.at.clone()).unwrap_or_default();
    let broken = |what: &'static str| {
        Diagnostic::error("template-broken", at(template, report.at.clone()))
            .with("what", what)
            .with("found", found)
            .with("detail", report.message.trim_end_matches('.'))
    };
    let message = report.message.as_str();
    if message == "Unexpected end of input"
        || message.starts_with("Closing comment")
        || message == "unexpected end of raw block"
    {
        return left_open(text).map_or_else(|| broken("end"), |open| unclosed(template, &open));
    }
    if message == "Unknown tag" {
        return unknown_tag(template, report.at.clone());
    }
    if message.starts_with("Found invalid field of `loop`") {
        return Diagnostic::error("template-name-unknown", at(template, report.at.clone()))
            .with("name", found)
            .with("kind", "field")
            .with("known", LOOP.join(", "))
            .suggest(did_you_mean(found, LOOP));
    }
    if let Some((_, expected)) = message.split_once(" but expected ") {
        return expected_other(template, report, expected.trim_end_matches('.'));
    }
    if message.starts_with("Template already contains a block") {
        let (tags, _) = tags(text);
        let mut blocks = tags.iter().filter(|tag| tag.word == "block");
        let first = blocks.find(|tag| tag.name() == found);
        let finding = broken("block-twice");
        return match first {
            Some(first) => finding.relate(at(template, first.at.clone()), "first"),
            None => finding,
        };
    }
    if message.starts_with("This content would be ignored") {
        let blank = found.len() - found.trim_start().len();
        let mut finding = broken("ignored");
        finding.span = at(template, report.at.start + blank..report.at.end);
        return finding;
    }
    if message.starts_with("String opened with") {
        return broken("quote");
    }
    if message == "Unexpected character" {
        let meant = MEANT.iter().find(|(sign, _)| *sign == found);
        return broken("character").suggest(meant.map(|(_, meant)| (*meant).to_owned()));
    }
    let beginnings = [
        ("`extends` needs", "extends-first"),
        ("`extends` cannot", "extends-first"),
        ("Template is already extending", "extends-twice"),
        ("Blocks cannot be written", "block-in-loop"),
        ("break can only", "break-outside"),
        ("continue can only", "break-outside"),
        ("`break` cannot", "break-outside"),
        ("`continue` cannot", "break-outside"),
        ("Function calls are only", "method"),
        ("Keyword argument", "argument-twice"),
        ("block was named", "end-name"),
        ("The expression is too complex", "too-deep"),
        ("The template nesting", "too-deep"),
    ];
    let what = beginnings
        .iter()
        .find(|(beginning, _)| message.starts_with(beginning));
    match what {
        Some((_, what)) => broken(what).with("name", report.named()),
        None if message.contains("reserved keyword") => broken("reserved"),
        None => broken("other"),
    }
}

/// Something that is begun and not ended.
fn unclosed(template: &Template, open: &tags::Open) -> Diagnostic {
    let word = &template.text[open.at.clone()];
    Diagnostic::error("template-open", at(template, open.at.clone()))
        .with("word", word)
        .with("closer", shown(open.closer))
}

/// A closing word as it is written.
fn shown(closer: &str) -> String {
    match closer.starts_with("end") {
        true => format!("{{% {closer} %}}"),
        false => closer.to_owned(),
    }
}

/// A word that begins no tag, or not here.
fn unknown_tag(template: &Template, range: Range<usize>) -> Diagnostic {
    let text = template.text.as_ref();
    let word = &text[range.clone()];
    let inner = open_at(text, range.start).pop();
    let closer = inner.as_ref().and_then(Tag::closer);
    let is_known = tags::WORDS.contains(&word) || word == "endcomponent";
    if let (Some(open), Some(closer), true) = (&inner, closer, is_known && word != "else") {
        let open = tags::Open {
            at: open.at.clone(),
            closer,
        };
        return unclosed(template, &open).relate(at(template, range), "instead");
    }
    if is_known {
        return Diagnostic::error("template-broken", at(template, range.clone()))
            .with("what", "alone")
            .with("found", word);
    }
    let meant = MEANT.iter().find(|(known, _)| *known == word);
    let suggestion = match (meant, closer) {
        (Some((_, meant)), _) => Some((*meant).to_owned()),
        (None, Some(closer)) if word.starts_with("end") => Some(closer.to_owned()),
        (None, _) => did_you_mean(word, tags::WORDS),
    };
    Diagnostic::error("template-word-unknown", at(template, range.clone()))
        .with("name", word)
        .with("kind", "tag")
        .with("known", tags::WORDS.join(", "))
        .suggest(suggestion)
}

/// Something stands where something else has to.
fn expected_other(template: &Template, report: &Report, expected: &str) -> Diagnostic {
    let text = template.text.as_ref();
    let mut range = report.at.clone();
    let found = text.get(range.clone()).unwrap_or_default();
    let (tags, _) = tags(text);
    let here = |tag: &&Tag<'_>| {
        tag.at.start <= range.start && range.start <= tag.at.end + tag.rest.len() + 1
    };
    let tag = tags.iter().find(here);
    let word = tag.map_or("", |tag| tag.word);
    let is_end = ["}}", "%}", "-}}", "-%}"].contains(&found);
    let is_value = expected.starts_with("one of");
    let (what, expected) = match expected {
        "string" if ["include", "extends"].contains(&word) => ("name-in-quotes", ""),
        "}}" if found.starts_with('<') => {
            let start = text[..range.start].rfind("{{").unwrap_or(range.start);
            let (at, closer) = (start..start + 2, "}}");
            return unclosed(template, &tags::Open { at, closer });
        }
        _ if is_value && is_end => ("value", ""),
        _ if is_value => ("expected", "value"),
        "identifier" if is_end => ("name", ""),
        "identifier" if report.message.starts_with("Found string") => ("argument-name", ""),
        "identifier" => ("expected", "name"),
        "string" => ("expected", "text"),
        "," if is_end => ("expected", ")"),
        _ if found == ":" => ("colon", ""),
        wanted => ("expected", wanted.trim_matches('`')),
    };
    let meant = match (tag, found) {
        (Some(tag), "if") if tag.word == "else" => {
            range.start = tag.at.start;
            Some("elif")
        }
        (_, "of") if expected == "in" => Some("in"),
        _ => MEANT
            .iter()
            .find(|(sign, _)| *sign == found)
            .map(|(_, meant)| *meant),
    };
    Diagnostic::error("template-broken", at(template, range))
        .with("what", what)
        .with("found", found)
        .with("expected", expected)
        .suggest(meant.map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;
    use crate::theme::Made;
    use crate::theme::stopped::stopped;

    const TEXT: &str = "{% extends \"b.html\" %}{# è #}{% block a %}{% for x in page.list %}{{ x.name | upper }}\
        {% if x.è and page.none.y is defined %}«{{ page.title | replace(from='à', to=\"b\") ~ 1 }}»{% endif %}\
        {% endfor %}{% set y = page.none %}{{ y.z }}{% include \"c.html\" %}{{ super() }}{% endblock a %}";

    fn template(name: &str, text: &str) -> (String, Template) {
        let template = Template {
            path: SourcePath::new(name).expect("a plain name"),
            text: text.into(),
            is_built_in: name == "c.html",
        };
        (name.to_owned(), template)
    }

    /// Holds that a finding marks whole characters of its template.
    fn check(sources: &Sources, found: &Diagnostic) {
        let path = found.span.path.as_str();
        let range: Range<usize> = found.span.range.into();
        let text = &sources[path].text;
        assert!(text.get(range).is_some(), "{text}: {found:?}");
    }

    #[test]
    fn whatever_is_wrong_with_a_template_is_told_at_a_place_in_it() {
        let letters: Vec<(usize, char)> = TEXT.char_indices().collect();
        let cut = letters.iter().map(|(at, _)| TEXT[..*at].to_owned());
        let without = letters.iter().map(|(at, letter)| {
            let rest = &TEXT[at + letter.len_utf8()..];
            format!("{}{rest}", &TEXT[..*at])
        });
        let with = letters.iter().map(|(at, _)| {
            let (before, after) = TEXT.split_at(*at);
            format!("{before}“{after}")
        });
        let mut context = tera::Context::new();
        let list = [BTreeMap::from([("name", "è")])];
        let page = serde_json::json!({ "title": "T", "none": null, "list": list });
        context.insert("page", &page);
        for text in cut.chain(without).chain(with) {
            let sources = Sources::from([
                template("a.html", &text),
                template("b.html", "è{% block a %}{% endblock %}"),
                template("c.html", "{{ card.title }}"),
            ]);
            let known = sources.keys().cloned().collect();
            let mut tera = Tera::default();
            let texts = sources.iter();
            let texts = texts.map(|(name, template)| (name, template.text.as_ref()));
            if tera.add_raw_templates(texts).is_err() {
                let found = read(&sources, &known);
                assert!(!found.is_empty(), "{text}");
                found.iter().for_each(|found| check(&sources, found));
            } else if let Err(error) = tera.render("a.html", &context) {
                let made = Made {
                    file: "a/index.html",
                    source: None,
                };
                check(
                    &sources,
                    &stopped(&sources, &error, "a.html", &context, &made),
                );
            }
        }
    }
}
