//! The same content for Hugo and Zola, with templates that show the same: head, menu, page with neighbours and what belongs to it,
//! lists of fifty, topics, groups and years, feeds, an index to search in; with Hugo a calendar file for each meeting.

use std::fmt::Write as _;
use std::path::Path;

use super::{Item, items, put};

/// Another program that makes sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Peer {
    Hugo,
    Zola,
}

impl Peer {
    pub(crate) const ALL: [Self; 2] = [Self::Hugo, Self::Zola];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hugo => "hugo",
            Self::Zola => "zola",
        }
    }

    /// The program: the one that `HUGO` or `ZOLA` names, else the one on the path.
    pub(crate) fn program(self) -> String {
        let stated = std::env::var(self.name().to_uppercase());
        stated.unwrap_or_else(|_| self.name().to_owned())
    }

    /// What a build of the site in `folder` is called with.
    pub(crate) fn args(self, folder: &Path) -> Vec<String> {
        let folder = folder.to_string_lossy().into_owned();
        let output = format!("{folder}/public");
        match self {
            Self::Hugo => vec!["--quiet".into(), "--source".into(), folder],
            Self::Zola => [
                "--root",
                &folder,
                "build",
                "--force",
                "--output-dir",
                &output,
            ]
            .map(str::to_owned)
            .into(),
        }
    }

    /// The text of the first news item, in which a line is changed.
    pub(crate) fn changed(self) -> &'static str {
        "content/news/notizia-1.md"
    }

    pub(crate) fn generate(self, folder: &Path, size: usize) {
        for (name, text) in self.files() {
            put(&folder.join(name), text);
        }
        put(&folder.join("static/style.css"), STYLE);
        for item in items(size) {
            let text = match self {
                Self::Hugo => hugo(&item),
                Self::Zola => zola(&item),
            };
            put(&folder.join(format!("content/{}.md", item.place())), &text);
        }
    }

    fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Hugo => HUGO,
            Self::Zola => ZOLA,
        }
    }
}

fn hugo(item: &Item) -> String {
    let (year, ..) = item.date;
    let mut text = format!(
        "---\ntitle: \"{}\"\nsummary: \"{}\"\ndate: {}\ngruppi: [\"Gruppo {}\"]\ntemi: [\"tema {}\"]\nanni: [\"{year}\"]\n",
        item.title,
        item.summary,
        item.day(),
        item.group,
        item.topic
    );
    if item.is_meeting {
        let _ = writeln!(text, "ospite: \"Ente {}\"", item.host);
    }
    if let Some(about) = item.about {
        let _ = writeln!(text, "incontro: /meetings/incontro-{about}");
    }
    text += "---\n";
    text + &item.text(|number| format!("/news/notizia-{number}"))
}

fn zola(item: &Item) -> String {
    let (year, ..) = item.date;
    let mut text = format!(
        "+++\ntitle = \"{}\"\ndescription = \"{}\"\ndate = {}\n[taxonomies]\ngruppi = [\"Gruppo {}\"]\ntemi = [\"tema {}\"]\nanni = [\"{year}\"]\n[extra]\n",
        item.title,
        item.summary,
        item.day(),
        item.group,
        item.topic
    );
    if item.is_meeting {
        let _ = writeln!(text, "ospite = \"Ente {}\"", item.host);
    }
    if let Some(about) = item.about {
        let _ = writeln!(text, "incontro = \"@/meetings/incontro-{about}.md\"");
    }
    text += "+++\n";
    text + &item.text(|number| format!("@/news/notizia-{number}.md"))
}

const STYLE: &str = "body { max-width: 46rem; margin: auto; font-family: sans-serif; }\n";

const HUGO: &[(&str, &str)] = &[
    (
        "hugo.toml",
        r#"baseURL = "https://prova.example/"
languageCode = "it"
title = "Prova"
[pagination]
pagerSize = 50
[taxonomies]
gruppi = "gruppi"
temi = "temi"
anni = "anni"
[services.rss]
limit = 20
[outputs]
home = ["html", "rss", "json"]
section = ["html", "rss"]
term = ["html", "rss"]
taxonomy = ["html"]
[markup.goldmark.renderer]
unsafe = false
"#,
    ),
    (
        "content/meetings/_index.md",
        "---\ntitle: Incontri\ncascade:\n  outputs: [html, calendar]\noutputs: [html, rss]\n---\n",
    ),
    ("content/news/_index.md", "---\ntitle: Notizie\n---\n"),
    (
        "layouts/_default/_markup/render-link.html",
        r#"<a href="{{ with site.GetPage .Destination }}{{ .RelPermalink }}{{ else }}{{ .Destination | safeURL }}{{ end }}">{{ .Text }}</a>"#,
    ),
    (
        "layouts/_default/baseof.html",
        r##"<!doctype html>
<html lang="it" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css">
{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">
{{ end }}<meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
<meta property="og:site_name" content="{{ site.Title }}">
<meta property="og:locale" content="it_IT">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:url" content="{{ .Permalink }}">
{{ block "data" . }}{{ end }}</head>
<body>
<a class="skip" href="#main">Vai al contenuto</a>
<header><a href="/">{{ site.Title }}</a>
<nav><ul><li><a href="/meetings/">Incontri</a></li><li><a href="/news/">Notizie</a></li><li><a href="/gruppi/">Gruppi</a></li><li><a href="/temi/">Temi</a></li><li><a href="/anni/">Anni</a></li></ul></nav></header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer><p>{{ site.Title }}</p><ul><li><a href="/index.xml">Notizie</a></li><li><a href="/sitemap.xml">Mappa</a></li></ul></footer>
</body>
</html>
"##,
    ),
    (
        "layouts/_default/single.html",
        r#"{{ define "data" }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" (cond (eq .Section "meetings") "Event" "NewsArticle") "name" .Title "url" .Permalink "startDate" (.Date.Format "2006-01-02") | jsonify | safeJS }}</script>
{{ end }}{{ define "main" }}<nav><ol><li><a href="/">Inizio</a></li><li><a href="{{ .CurrentSection.RelPermalink }}">{{ .CurrentSection.Title }}</a></li></ol></nav>
<article><h1>{{ .Title }}</h1>
<p class="summary">{{ .Summary }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ with .Params.ospite }}<p>Ospite: {{ . }}</p>{{ end }}
{{ with .Params.incontro }}{{ with site.GetPage . }}<p>Incontro: <a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}{{ end }}
{{ .Content }}
<ul>{{ range .GetTerms "gruppi" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}{{ range .GetTerms "temi" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
</article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
"#,
    ),
    (
        "layouts/_default/list.html",
        r#"{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $pages := .Paginate .RegularPages }}<ul>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time><p>{{ .Summary }}</p></li>
{{ end }}</ul>
<nav>{{ with $pages.Prev }}<a href="{{ .URL }}">prima</a>{{ end }} {{ $pages.PageNumber }} / {{ $pages.TotalPages }} {{ with $pages.Next }}<a href="{{ .URL }}">dopo</a>{{ end }}</nav>{{ end }}
"#,
    ),
    (
        "layouts/_default/terms.html",
        r#"{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>{{ end }}
"#,
    ),
    (
        "layouts/index.html",
        r#"{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 10 (where site.RegularPages "Section" "news") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Summary }}</p></li>{{ end }}</ul><ul>{{ range first 10 (where site.RegularPages "Section" "meetings") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
"#,
    ),
    (
        "layouts/index.json",
        r#"[{{ range $at, $page := site.RegularPages }}{{ if $at }},{{ end }}{{ dict "url" .RelPermalink "title" .Title "summary" .Summary "words" .Plain | jsonify }}
{{ end }}]
"#,
    ),
    (
        "layouts/meetings/single.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Prova//IT\r\nBEGIN:VEVENT\r\nUID:{{ .File.ContentBaseName }}@prova.example\r\nDTSTAMP:{{ .Date.Format \"20060102T150405Z\" }}\r\nDTSTART:{{ .Date.Format \"20060102T163000\" }}\r\nDURATION:PT1H30M\r\nSUMMARY:{{ .Title }}\r\nDESCRIPTION:{{ .Summary }}\r\nURL:{{ .Permalink }}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ),
];

const ZOLA: &[(&str, &str)] = &[
    (
        "config.toml",
        r#"base_url = "https://prova.example"
title = "Prova"
default_language = "it"
generate_feeds = true
feed_filenames = ["atom.xml"]
feed_limit = 20
build_search_index = true
taxonomies = [
  { name = "gruppi", paginate_by = 50, feed = true },
  { name = "temi", paginate_by = 50, feed = true },
  { name = "anni", paginate_by = 50 },
]
[search]
index_format = "elasticlunr_json"
include_title = true
include_description = true
include_content = true
"#,
    ),
    ("content/_index.md", "+++\ntitle = \"Prova\"\n+++\n"),
    (
        "content/news/_index.md",
        "+++\ntitle = \"Notizie\"\nsort_by = \"date\"\npaginate_by = 50\npage_template = \"page.html\"\n+++\n",
    ),
    (
        "content/meetings/_index.md",
        "+++\ntitle = \"Incontri\"\nsort_by = \"date\"\npaginate_by = 50\npage_template = \"page.html\"\n+++\n",
    ),
    (
        "templates/base.html",
        r##"<!doctype html>
<html lang="it" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{% block title %}{{ config.title }}{% endblock title %}</title>
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/atom+xml" href="/atom.xml">
<meta property="og:site_name" content="{{ config.title }}">
<meta property="og:locale" content="it_IT">
{% block data %}{% endblock data %}</head>
<body>
<a class="skip" href="#main">Vai al contenuto</a>
<header><a href="/">{{ config.title }}</a>
<nav><ul><li><a href="/meetings/">Incontri</a></li><li><a href="/news/">Notizie</a></li><li><a href="/gruppi/">Gruppi</a></li><li><a href="/temi/">Temi</a></li><li><a href="/anni/">Anni</a></li></ul></nav></header>
<main id="main">{% block main %}{% endblock main %}</main>
<footer><p>{{ config.title }}</p><ul><li><a href="/atom.xml">Notizie</a></li><li><a href="/sitemap.xml">Mappa</a></li></ul></footer>
</body>
</html>
"##,
    ),
    (
        "templates/page.html",
        r#"{% extends "base.html" %}
{% block title %}{{ page.title }} · {{ config.title }}{% endblock title %}
{% block data %}<meta name="description" content="{{ page.description }}">
<link rel="canonical" href="{{ page.permalink }}">
<meta property="og:type" content="article"><meta property="og:title" content="{{ page.title }}"><meta property="og:url" content="{{ page.permalink }}">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "name": {{ page.title | json_encode | safe }}, "url": {{ page.permalink | json_encode | safe }}, "startDate": "{{ page.date }}"}</script>
{% endblock data %}
{% block main %}<nav><ol><li><a href="/">Inizio</a></li></ol></nav>
<article><h1>{{ page.title }}</h1>
<p class="summary">{{ page.description }}</p>
<p><time datetime="{{ page.date }}">{{ page.date | date(format="%d %m %Y") }}</time></p>
{% if page.extra.ospite %}<p>Ospite: {{ page.extra.ospite }}</p>{% endif %}
{% if page.extra.incontro %}<p>Incontro: <a href="{{ get_url(path=page.extra.incontro) }}">{{ page.extra.incontro }}</a></p>{% endif %}
{{ page.content | safe }}
<ul>{% for group in page.taxonomies.gruppi %}<li><a href="{{ get_taxonomy_url(kind="gruppi", name=group) }}">{{ group }}</a></li>{% endfor %}{% for topic in page.taxonomies.temi %}<li><a href="{{ get_taxonomy_url(kind="temi", name=topic) }}">{{ topic }}</a></li>{% endfor %}</ul>
</article>
<nav>{% if page.lower %}<a href="{{ page.lower.permalink }}">{{ page.lower.title }}</a>{% endif %}{% if page.higher %}<a href="{{ page.higher.permalink }}">{{ page.higher.title }}</a>{% endif %}</nav>{% endblock main %}
"#,
    ),
    (
        "templates/list.html",
        r#"<ul>{% for page in paginator.pages %}<li><a href="{{ page.permalink }}">{{ page.title }}</a> <time datetime="{{ page.date }}">{{ page.date }}</time><p>{{ page.description }}</p></li>
{% endfor %}</ul>
<nav>{% if paginator.previous %}<a href="{{ paginator.previous }}">prima</a>{% endif %} {{ paginator.current_index }} / {{ paginator.number_pagers }} {% if paginator.next %}<a href="{{ paginator.next }}">dopo</a>{% endif %}</nav>
"#,
    ),
    (
        "templates/section.html",
        r#"{% extends "base.html" %}
{% block main %}<h1>{{ section.title }}</h1>{% include "list.html" %}{% endblock main %}
"#,
    ),
    (
        "templates/index.html",
        r#"{% extends "base.html" %}
{% block main %}<h1>{{ section.title }}</h1>{% set news = get_section(path="news/_index.md") %}<ul>{% for page in news.pages | slice(end=10) %}<li><a href="{{ page.permalink }}">{{ page.title }}</a></li>{% endfor %}</ul>{% endblock main %}
"#,
    ),
    (
        "templates/taxonomy_list.html",
        r#"{% extends "base.html" %}
{% block main %}<ul>{% for term in terms %}<li><a href="{{ term.permalink }}">{{ term.name }}</a></li>{% endfor %}</ul>{% endblock main %}
"#,
    ),
    (
        "templates/taxonomy_single.html",
        r#"{% extends "base.html" %}
{% block main %}<h1>{{ term.name }}</h1>{% include "list.html" %}{% endblock main %}
"#,
    ),
];
