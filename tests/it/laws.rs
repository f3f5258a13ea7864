//! What is true for all inputs, on the fictitious site and on seeded random edits of it.

use std::collections::{BTreeMap, BTreeSet};

use connessi::pipeline::{Content, Memory, build};
use connessi::source::{Inputs, SourcePath};

use crate::content::attributes;
use crate::support::{NOW, clean_build, fixture, options, project, put, read, shown, texts};

/// A small generator of numbers that are the same on every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap_or(0) % limit.max(1)
    }
}

#[test]
fn the_fictitious_site_builds_with_nothing_to_tell() {
    let inputs = read(&fixture());
    let built = clean_build(&inputs, NOW);
    // One title holds HTML, so that every output shows what it makes of it.
    let told: Vec<(&str, &str)> = built
        .diagnostics
        .iter()
        .map(|found| (found.code, found.span.path.file_name()))
        .collect();
    let text = shown(&built.diagnostics, &inputs);
    assert_eq!(told, [("markup-in-field", "titolo-difficile.md")], "{text}");
    assert!(built.value.pages > 100);
}

#[test]
fn two_builds_are_equal_byte_for_byte() {
    let inputs = read(&fixture());
    let first = clean_build(&inputs, NOW);
    let second = clean_build(&inputs, NOW);
    assert_eq!(first.value, second.value);
}

#[test]
fn a_rebuild_gives_what_a_clean_build_gives() {
    let original = read(&fixture());
    for seed in 1..=12 {
        let mut random = Random(seed);
        let mut inputs = original.clone();
        let mut memory = Memory::lasting();
        for _ in 0..5 {
            edit(&mut inputs, &original, &mut random);
            let again = build(&inputs, &options(NOW), &mut memory);
            let clean = clean_build(&inputs, NOW);
            assert_eq!(again.diagnostics, clean.diagnostics, "seed {seed}");
            assert!(again.value == clean.value, "seed {seed}");
        }
    }
}

/// One edit, as editors make them: a file changed, removed, brought back, renamed; the configuration changed.
fn edit(inputs: &mut Inputs, original: &Inputs, random: &mut Random) {
    let documents: Vec<SourcePath> = original
        .texts
        .keys()
        .filter(|path| path.as_str().starts_with("content/"))
        .cloned()
        .collect();
    let path = documents[random.below(documents.len())].clone();
    match random.below(6) {
        0 => {
            inputs.texts.remove(&path);
        }
        1 => {
            let text = original.texts[&path].clone();
            inputs.texts.insert(path, text);
        }
        2 => {
            if let Some(text) = inputs.texts.get(&path) {
                let changed = text.replacen("title: ", "title: Altro ", 1) + "\nUna riga in più.\n";
                inputs.texts.insert(path, changed.into());
            }
        }
        3 => {
            if let Some(text) = inputs.texts.remove(&path) {
                let renamed = path.as_str().replace(".md", "-due.md");
                put(inputs, &renamed, &text);
            }
        }
        4 => {
            let config = inputs.texts["site.toml"].replace("per_page = 3", "per_page = 4");
            put(inputs, "site.toml", &config);
        }
        _ => put(inputs, "templates/page.html", "<p>{{ page.title }}</p>"),
    }
}

#[test]
fn every_internal_link_meets_an_output() {
    for (root, base, now) in [
        (fixture(), "https://lucertole.example", NOW),
        (
            project(),
            "https://impact-umbria.example",
            "2026-11-23T09:00:00Z",
        ),
    ] {
        let inputs = read(&root);
        let built = clean_build(&inputs, now);
        let pages = texts(&built.value);
        let ids: BTreeMap<&String, BTreeSet<&str>> = pages
            .iter()
            .map(|(path, text)| (path, attributes(text, "id").collect()))
            .collect();
        let outputs: BTreeSet<String> = built.value.files.keys().map(ToString::to_string).collect();
        let mut checked = 0;
        for (page, text) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
            for address in attributes(text, "href").chain(attributes(text, "src")) {
                let address = address.replace("&#x2F;", "/").replace("&amp;", "&");
                let address = match address.strip_prefix("webcal://") {
                    Some(rest) => format!("https://{rest}"),
                    None => address,
                };
                let inner = address.strip_prefix(base).unwrap_or(&address);
                let (path, anchor) = inner.split_once('#').unwrap_or((inner, ""));
                let target = match path {
                    "" => page.clone(),
                    path => match path.strip_prefix('/') {
                        None => continue,
                        Some(rest) => output_of(rest),
                    },
                };
                assert!(outputs.contains(&target), "{page}: {address}");
                let has_anchor = ids.get(&target).is_none_or(|ids| ids.contains(anchor));
                assert!(anchor.is_empty() || has_anchor, "{page}: {address}");
                checked += 1;
            }
        }
        assert!(checked > 500, "{checked}");
    }
}

fn output_of(path: &str) -> String {
    let decoded = percent_encoding::percent_decode_str(path)
        .decode_utf8()
        .expect("addresses are UTF-8")
        .into_owned();
    match decoded.is_empty() || decoded.ends_with('/') {
        true => format!("{decoded}index.html"),
        false => decoded,
    }
}

#[test]
fn no_page_has_an_id_twice_and_every_page_has_one_main_heading() {
    for root in [fixture(), project()] {
        let built = clean_build(&read(&root), NOW);
        for (page, text) in texts(&built.value) {
            if !page.ends_with(".html") {
                continue;
            }
            let mut seen = BTreeSet::new();
            for id in attributes(&text, "id") {
                assert!(seen.insert(id), "{page} has #{id} twice");
            }
            let headings = text.matches("<h1").count();
            assert_eq!(headings, 1, "{page}");
        }
    }
}

#[test]
fn a_site_below_a_path_keeps_its_links_below_it() {
    let mut inputs = read(&fixture());
    let config = inputs.texts["site.toml"].replace(
        "https://lucertole.example/",
        "https://host.example/archivio/",
    );
    put(&mut inputs, "site.toml", &config);
    let built = clean_build(&inputs, NOW);
    for (page, text) in texts(&built.value) {
        if !page.ends_with(".html") {
            continue;
        }
        for address in attributes(&text, "href").chain(attributes(&text, "src")) {
            let is_below = !address.starts_with('/') || address.starts_with("/archivio/");
            assert!(is_below, "{page}: {address}");
        }
    }
}

#[test]
fn hostile_text_is_escaped_in_every_output() {
    let hostile = "</script><script>alert(1)</script>\\\"'&<b>";
    let yaml = hostile.replace('\\', "\\\\").replace('"', "\\\"");
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = '''</script><script>alert(1)</script>'''\nbase_url = 'https://rete.example/'\n",
    );
    let front = format!(
        "---\ntitle: \"T {yaml}\"\nsummary: \"S {yaml}\"\ntopics: [\"Tema {yaml}\"]\nsource: \"F {yaml}\"\n"
    );
    put(
        &mut inputs,
        "content/news/a.md",
        &format!(
            "{front}published: 2030-01-01\nauthors: [\"A {yaml}\"]\nmeetings: [b]\n---\n{hostile}\n"
        ),
    );
    put(
        &mut inputs,
        "content/meetings/b.md",
        &format!(
            "{front}date: 2030-06-01\ntime: 10:00\nplace: \"P {yaml}\"\nmode: hybrid\nseries: \"Serie {yaml}\"\n\
             guests: [{{person: \"N {yaml}\", role: \"R {yaml}\", talks: [\"I {yaml}\"]}}]\n\
             organisers: [\"o\"]\nchanges: [{{reason: \"M {yaml}\"}}]\nlanguage: it\n\
             materials: [{{title: \"Mat {yaml}\", url: https://x.example/}}]\n---\n[x](javascript:alert(1))\n"
        ),
    );
    put(
        &mut inputs,
        "content/organisations/o.md",
        &format!("---\nname: \"O {yaml}\"\naliases: [\"Alias {yaml}\"]\nkind: \"K {yaml}\"\n---\n"),
    );
    put(
        &mut inputs,
        "content/groups/g.md",
        &format!("---\nname: \"G {yaml}\"\n---\n"),
    );
    put(
        &mut inputs,
        "content/projects/p.md",
        &format!(
            "---\nname: \"P {yaml}\"\nfull_name: \"PP {yaml}\"\nextensions: [\"E {yaml}\"]\n---\n"
        ),
    );
    let built = clean_build(&inputs, NOW);
    let codes: BTreeSet<&str> = built.diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(
        codes,
        BTreeSet::from(["html-escaped", "link-scheme", "markup-in-field"])
    );
    let outputs = texts(&built.value);
    assert!(outputs.len() > 15);
    for (path, text) in outputs {
        // A calendar is plain text, in which these signs mean nothing.
        if path.starts_with("theme/") || path.ends_with(".ics") {
            continue;
        }
        assert!(!text.contains("<script>alert"), "{path}");
        assert!(!text.contains("</script><"), "{path}");
        assert!(!text.contains("<b>"), "{path}");
        // The index of the search holds the words of texts, and no address that is not the site's.
        if !path.ends_with(".json") {
            assert!(!text.contains("javascript:"), "{path}");
        }
    }
}

#[test]
fn an_asset_is_published_beside_its_item_and_never_for_a_draft() {
    let mut inputs = read(&fixture());
    put(
        &mut inputs,
        "content/news/segreto/index.md",
        "---\ntitle: Segreto\ndraft: true\n---\n",
    );
    put(&mut inputs, "content/news/segreto/segreto.pdf", "");
    let built = clean_build(&inputs, NOW);
    let copied = built.value.files.values();
    let copied: Vec<&SourcePath> = copied
        .filter_map(|content| match content {
            Content::Copied(path) | Content::Cleaned(path) => Some(path),
            Content::Rendered(_) | Content::Kept(_) | Content::Picture(_) => None,
        })
        .collect();
    assert!(copied.len() >= 5);
    assert!(!copied.iter().any(|path| path.as_str().contains("segreto")));
}
