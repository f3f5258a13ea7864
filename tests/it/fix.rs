//! Corrections that are certain: what each makes of a file, and the laws that hold for all of them.

use std::collections::BTreeSet;
use std::ops::Range;

use connessi::diagnostic::Diagnostic;
use connessi::diagnostic::fix::apply;
use connessi::explanation::Explanation;
use connessi::pipeline::mend::{Mended, is_mendable, mend};
use connessi::pipeline::plan;
use connessi::source::{Inputs, SourcePath};

use crate::support::{NOW, clean_build, options, project, put};

const CONFIG: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";

/// Heads with a mistake: its code, the folder, the head before, the head after.
#[rustfmt::skip]
const HEADS: &[(&str, &str, &str, &str)] = &[
    // YAML
    ("yaml-colon", "news", "titolo: Uno: due", "titolo: \"Uno: due\""),
    ("yaml-colon", "news", "title: Uno: \"due\"", "title: 'Uno: \"due\"'"),
    ("yaml-colon", "news", "title: L'ora: \"due\"", "title: \"L'ora: \\\"due\\\"\""),
    ("yaml-colon", "news", "titolo: “Uno: due”", "titolo: \"Uno: due\""),
    ("yaml-colon", "meetings", "titolo: A\nospiti:\n  - persona: Ada: la guida\n    ruolo: x",
        "titolo: A\nospiti:\n  - persona: \"Ada: la guida\"\n    ruolo: x"),
    ("yaml-apostrophe", "news", "titolo: 'Emersione dell'inserimento'",
        "titolo: \"Emersione dell'inserimento\""),
    ("yaml-colon", "news", "titolo: A\ntemi: [Lingua: inglese, scuola]",
        "titolo: A\ntemi: [\"Lingua: inglese\", scuola]"),
    ("yaml-colon", "news", "titolo: A\ntemi:\n  - Lingua: inglese\n  - scuola",
        "titolo: A\ntemi:\n  - \"Lingua: inglese\"\n  - scuola"),
    ("yaml-colon", "news", "titolo: “Uno: due”\ntemi: [a]", "titolo: \"Uno: due\"\ntemi: [a]"),
    ("yaml-quotes", "news", "titolo: \"Uno\" e due", "titolo: '\"Uno\" e due'"),
    ("yaml-sign", "news", "titolo: >Uno", "titolo: \">Uno\""),
    ("yaml-open-bracket", "meetings", "titolo: A\niscrizione: {posti: 3\nbozza: no",
        "titolo: A\niscrizione: {posti: 3}\nbozza: no"),
    ("yaml-closed-bracket", "meetings", "titolo: A\niscrizione: {posti: 3}}", "titolo: A\niscrizione: {posti: 3}"),
    ("yaml-bullet", "news", "titolo: A\ntemi:\n– uno\n– due", "titolo: A\ntemi:\n- uno\n- due"),
    ("yaml-bullet", "news", "titolo: A\ntemi:\n  • uno\n  • due\nbozza: no",
        "titolo: A\ntemi:\n  - uno\n  - due\nbozza: no"),
    ("yaml-bullet", "meetings", "titolo: A\ntemi:\n-uno\n- due", "titolo: A\ntemi:\n- uno\n- due"),
    ("yaml-no-colon", "meetings", "titolo = A\ndata = 2031-05-14", "titolo: A\ndata: 2031-05-14"),
    ("yaml-no-colon", "meetings", "titolo： A\ndata：2031-05-14", "titolo: A\ndata: 2031-05-14"),
    ("yaml-no-space", "meetings", "titolo:A\ndata:2031-05-14\nora:16:30",
        "titolo: A\ndata: 2031-05-14\nora: 16:30"),
    ("yaml-indent", "meetings", "titolo: A\ndata: 2031-05-14\n  ora: 16:30\n  fine: 18:00",
        "titolo: A\ndata: 2031-05-14\nora: 16:30\nfine: 18:00"),
    ("yaml-indent", "meetings", " titolo: A\ndata: 2031-05-14", "titolo: A\ndata: 2031-05-14"),
    ("yaml-open-quote", "meetings", "titolo: \"A\ndata: 2031-05-14\nluogo: b\nora: 16:30",
        "titolo: \"A\"\ndata: 2031-05-14\nluogo: b\nora: 16:30"),
    // One behind the other
    ("yaml-no-space", "meetings", "titolo:Uno\ndata: 14-05-2021\nstato: svolta\nluogo: Qui: dove",
        "titolo: Uno\ndata: 2021-05-14\nstato: svolto\nluogo: \"Qui: dove\""),
    ("yaml-colon", "news", "titol: Uno: due\nbozza: si'", "titolo: \"Uno: due\"\nbozza: sì"),
    ("yaml-sign", "news", "titolo: @rete", "titolo: \"@rete\""),
    ("yaml-sign", "news", "titolo: `codice`", "titolo: \"codice\""),
    ("yaml-sign", "news", "titolo: % dei posti", "titolo: \"% dei posti\""),
    ("yaml-sign", "news", "titolo: *Uno* due", "titolo: \"Uno due\""),
    ("yaml-sign", "news", "titolo: &Uno: x", "titolo: \"&Uno: x\""),
    ("yaml-sign", "news", "titolo: [Avviso] uno", "titolo: \"[Avviso] uno\""),
    ("yaml-open-quote", "news", "titolo: \"Uno", "titolo: \"Uno\""),
    ("yaml-open-bracket", "news", "titolo: A\ntemi: [uno, due\nbozza: no",
        "titolo: A\ntemi: [uno, due]\nbozza: no"),
    ("yaml-quotes", "news", "titolo: \"Il \"caso\" Umbria\"", "titolo: 'Il \"caso\" Umbria'"),
    ("yaml-quotes", "news", "titolo: \"Il \"caso\" dell'Umbria\"", "titolo: \"Il \\\"caso\\\" dell'Umbria\""),
    ("yaml-no-space", "news", "titolo:\"A\"", "titolo: \"A\""),
    ("yaml-no-space", "news", "titolo: A\nsommario:Due", "titolo: A\nsommario: Due"),
    ("yaml-special-space", "news", "titolo:\u{A0}A", "titolo: A"),
    ("yaml-special-space", "meetings", "titolo: A\nospiti:\n\u{A0}\u{A0}- persona: Ada",
        "titolo: A\nospiti:\n  - persona: Ada"),
    ("yaml-tab", "meetings", "titolo: A\nospiti:\n\t- persona: Ada\n\t  ruolo: x",
        "titolo: A\nospiti:\n  - persona: Ada\n    ruolo: x"),
    ("yaml-tab", "meetings", "titolo: A\nospiti:\n\t- persona: Ada\n    - persona: Eva",
        "titolo: A\nospiti:\n    - persona: Ada\n    - persona: Eva"),
    ("yaml-tab", "news", "titolo: A\n\tbozza: no", "titolo: A\nbozza: no"),
    ("yaml-cut-off", "news", "titolo: Incontro #3", "titolo: \"Incontro #3\""),
    ("duplicate-key", "news", "titolo: A\nbozza: no\ntitolo: A", "titolo: A\nbozza: no"),
    // Keys and words
    ("unknown-key", "news", "titol: A", "titolo: A"),
    ("unknown-key", "news", "titel: A", "title: A"),
    ("unknown-key", "meetings", "titolo: A\ngrupi: tutti", "titolo: A\ngruppi: tutti"),
    ("unknown-key", "meetings", "titolo: A\nospiti:\n  - {perosna: Ada}",
        "titolo: A\nospiti:\n  - {persona: Ada}"),
    ("status-unknown", "meetings", "titolo: A\nstato: annullata # per ora",
        "titolo: A\nstato: annullato # per ora"),
    ("status-unknown", "meetings", "title: A\nstatus: \"canceled.\"", "title: A\nstatus: \"canceled\""),
    ("mode-unknown", "meetings", "titolo: A\nmodalita: ibrida", "titolo: A\nmodalita: ibrido"),
    ("join-unknown", "meetings", "titolo: A\ncollegamento: su-richesta",
        "titolo: A\ncollegamento: su-richiesta"),
    ("join-unknown", "meetings", "titolo: A\ncollegamento: info@rete.example",
        "titolo: A\ncollegamento: {email: info@rete.example}"),
    ("truth-form", "news", "titolo: A\nbozza: si'", "titolo: A\nbozza: sì"),
    ("unknown-key", "meetings", "titolo: A\ndata: 2031-05-14\norario: 16:30\nalle: 18:00",
        "titolo: A\ndata: 2031-05-14\nora: 16:30\nfine: 18:00"),
    ("unknown-key", "meetings", "title: A\nspeakers:\n  - person: Ada", "title: A\nguests:\n  - person: Ada"),
    ("unknown-key", "news", "titolo: A\nautrice: Ada\nargomenti: [uno]", "titolo: A\nautori: Ada\ntemi: [uno]"),
    // Dates, times and numbers
    ("date-form", "meetings", "titolo: A\ndata: 14-05-2031", "titolo: A\ndata: 2031-05-14"),
    ("date-form", "meetings", "titolo: A\ndata: 2031/05/14", "titolo: A\ndata: 2031-05-14"),
    ("date-form", "meetings", "titolo: A\ndata: il 14 maggio 2031", "titolo: A\ndata: 14 maggio 2031"),
    ("date-form", "meetings", "titolo: A\ndata: 14 magio 2031", "titolo: A\ndata: 14 maggio 2031"),
    ("date-form", "meetings", "titolo: A\ndata: “2031-05-14”", "titolo: A\ndata: 2031-05-14"),
    ("date-form", "meetings", "titolo: A\ndata: 2031-05-14 ore 16.30", "titolo: A\ndata: 2031-05-14\nora: 16:30"),
    ("date-form", "meetings", "title: A\ndate: 2031-05-14T16:30", "title: A\ndate: 2031-05-14\ntime: 16:30"),
    ("date-form", "meetings", "titolo: A\ndata: 1-2 giugno 2031", "titolo: A\ndata: 1 giugno 2031\nfine: 2 giugno 2031"),
    ("date-month-first", "news", "titolo: A\npubblicato: 03/15/2021", "titolo: A\npubblicato: 2021-03-15"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 16,30",
        "titolo: A\ndata: 2031-05-14\nora: 16:30"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: \"16h30\"",
        "titolo: A\ndata: 2031-05-14\nora: \"16:30\""),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 16:30-18:00 # circa\nluogo: x",
        "titolo: A\ndata: 2031-05-14\nora: 16:30 # circa\nfine: 18:00\nluogo: x"),
    ("time-form", "meetings", "title: A\ndate: 2031-05-14\ntime: dalle 16 alle 18",
        "title: A\ndate: 2031-05-14\ntime: 16:00\nend: 18:00"),
    ("duration-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 16:30\ndurata: 90'",
        "titolo: A\ndata: 2031-05-14\nora: 16:30\ndurata: 90 min"),
    ("number-form", "meetings", "titolo: A\niscrizione: {posti: 1.200.000}",
        "titolo: A\niscrizione: {posti: 1200000}"),
    ("language-form", "meetings", "titolo: A\nlingua: italiano", "titolo: A\nlingua: it"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: mezzogiorno",
        "titolo: A\ndata: 2031-05-14\nora: 12:00"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: le 14 e mezza\nfine: h. 16,30",
        "titolo: A\ndata: 2031-05-14\nora: 14:30\nfine: 16:30"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 22\nfine: a mezzanotte",
        "titolo: A\ndata: 2031-05-14\nora: 22\nfine: 00:00"),
    ("time-no-such-hour", "meetings", "titolo: A\ndata: 2031-05-14\nora: 22\nfine: 24:00",
        "titolo: A\ndata: 2031-05-14\nora: 22\nfine: 00:00"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 22\nfine: 2031-05-15 ore 1,30",
        "titolo: A\ndata: 2031-05-14\nora: 22\nfine: 2031-05-15 01:30"),
    ("zone-unknown", "meetings", "titolo: A\nfuso: Europe/Roma", "titolo: A\nfuso: Europe/Rome"),
    ("zone-unknown", "meetings", "titolo: A\nfuso: ora italiana", "titolo: A\nfuso: Europe/Rome"),
    // Addresses
    ("email-form", "meetings", "titolo: A\niscrizione: {email: \"mailto:info@rete.example\"}",
        "titolo: A\niscrizione: {email: \"info@rete.example\"}"),
    ("web-address-form", "meetings", "titolo: A\niscrizione: info@rete.example",
        "titolo: A\niscrizione: {email: info@rete.example}"),
    ("web-address-form", "organisations", "nome: A\nsito: htps://ente.example/",
        "nome: A\nsito: https://ente.example/"),
    ("slug-form", "news", "titolo: A\nslug: \"Un Nome\"", "titolo: A\nslug: \"un-nome\""),
    ("file-missing", "meetings", "titolo: A\nmateriali: [piano.PDF]", "titolo: A\nmateriali: [Piano.pdf]"),
    ("file-missing", "meetings", "titolo: A\nmateriali: [caffe\u{300}.pdf]", "titolo: A\nmateriali: [caffè.pdf]"),
    ("markup-in-field", "meetings", "titolo: \"**A**\"", "titolo: \"A\""),
    ("markup-in-field", "meetings", "titolo: Il <b>primo</b> passo", "titolo: Il primo passo"),
    ("markup-in-field", "meetings", "titolo: Perch&eacute; no", "titolo: Perché no"),
    ("markup-in-field", "meetings", "titolo: Uno&#58; <i>due</i>", "titolo: \"Uno: due\""),
    ("markup-in-field", "meetings", "titolo: A\nvariazioni: [{da: 2030-06-01, motivo: \"_Sala_\"}]",
        "titolo: A\nvariazioni: [{da: 2030-06-01, motivo: \"Sala\"}]"),
    ("comma-in-name", "news", "titolo: A\ngruppi: [Lavoro, scuola]",
        "titolo: A\ngruppi: [\"Lavoro, scuola\"]"),
];

/// Heads with a mistake whose correction is not certain.
#[rustfmt::skip]
const DOUBTS: &[(&str, &str, &str)] = &[
    ("yaml-colon", "meetings", "titolo: A\nospiti: persona: Ada"),
    ("yaml-colon", "news", "titolo: A data: 2030-05-14"),
    ("yaml-colon", "news", "titolo: Uno: due\n  e tre"),
    ("yaml-apostrophe", "news", "titolo: 'Uno' e 'due'"),
    ("yaml-quotes", "news", "titolo: \"Uno\" e \"due\""),
    ("yaml-sign", "news", "titolo: A\ntemi: - uno"),
    ("yaml-sign", "news", "titolo: A\ntemi: [uno] due"),
    ("yaml-open-quote", "news", "titolo: 'Ndrangheta e scuola"),
    ("yaml-cut-off", "news", "titolo: Incontro #nota"),
    ("yaml-cut-off", "news", "titolo: Incontro # 3 del gruppo"),
    ("yaml-no-colon", "news", "titolo A\nbozza: no"),
    ("front-matter-not-yaml", "meetings", "titolo: A\nospiti:\n  - persona: Ada\n    - ruolo: x"),
    ("list-without-brackets", "news", "titolo: A\ntemi: uno, due"),
    ("yaml-colon", "meetings", "titolo: A\nstato: svoltogruppi: [lavoro]"),
    ("yaml-colon", "news", "titolo: : \"A\""),
    ("yaml-sign", "news", "titolo: A\ntemi: @[uno]"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 1-0:30"),
    ("yaml-tab", "meetings", "titolo: A\nospiti:\n\t- Ada\n    - Eva"),
    ("duplicate-key", "news", "titolo: A\ntitolo: B"),
    ("unknown-key", "news", "titolo: A\ntitol: B"),
    ("unknown-key", "meetings", "titolo: A\ndat: 2031-05-14"),
    ("unknown-key", "news", "titolo: A\ncolore: blu"),
    ("status-unknown", "meetings", "titolo: A\nstato: fatto"),
    ("date-form", "meetings", "titolo: A\ndata: domani"),
    ("date-form", "meetings", "titolo: A\ndata: 14/05/31"),
    ("date-form", "meetings", "titolo: A\ndata: 15 marzo"),
    ("date-no-such-day", "meetings", "titolo: A\ndata: 2031-02-30"),
    ("unknown-key", "meetings", "titolo: A\ninizio: 16:30"),
    ("unknown-key", "meetings", "titolo: A\nora: 16:30\ndata: 2031-05-14\norario: 17:30"),
    ("time-no-such-hour", "meetings", "titolo: A\ndata: 2031-05-14\nora: 24:00"),
    ("time-no-such-hour", "meetings", "titolo: A\ndata: 2031-05-14\nora: 22\nfine: 25"),
    ("zone-unknown", "meetings", "titolo: A\nfuso: GMT+1"),
    ("date-weekday", "meetings", "titolo: A\ndata: lunedì 15 maggio 2031"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: nel pomeriggio"),
    ("time-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 16-18\nfine: 19:00"),
    ("duration-form", "meetings", "titolo: A\ndata: 2031-05-14\nora: 9\ndurata: 90"),
    ("truth-form", "news", "titolo: A\nbozza: forse"),
    ("web-address-form", "organisations", "nome: A\nsito: www.ente.example"),
    ("join-not-declared-public", "meetings", "titolo: A\ncollegamento: https://zoom.example/j/1"),
    ("markup-in-field", "news", "titolo: A\nsommario: \"Vedi [qui](https://a.example)\""),
    ("markup-in-field", "news", "titolo: A\nsommario: >\n  Una **grande**\n  festa"),
    ("reference-unknown", "news", "titolo: A\ngruppi: [lavori]"),
    ("file-missing", "meetings", "titolo: A\nmateriali: [Piani.pdf]"),
];

/// Whole files: the code, the path, the file before, the file after.
#[rustfmt::skip]
const FILES: &[(&str, &str, &str, &str)] = &[
    ("front-matter-open", "content/news/a.md", "---\ntitolo: A\nbozza: no\n\nIl testo.\n\n## Altro\n",
        "---\ntitolo: A\nbozza: no\n---\n\nIl testo.\n\n## Altro\n"),
    ("front-matter-open", "content/news/a.md", "---\r\ntitolo: A\r\n\r\nIl testo.\r\n",
        "---\r\ntitolo: A\r\n---\r\n\r\nIl testo.\r\n"),
    ("front-matter-open", "content/news/a.md", "---\ntitolo: A\n—-\nIl testo.\n",
        "---\ntitolo: A\n---\nIl testo.\n"),
    ("front-matter-open", "content/news/a.md", "---\ntitolo: A", "---\ntitolo: A\n---"),
    ("front-matter-missing", "content/news/a.md", "\n \n---\ntitolo: A\n---\nTesto\n",
        "---\ntitolo: A\n---\nTesto\n"),
    ("front-matter-missing", "content/news/a.md", "—-\ntitolo: A\n---\nTesto\n",
        "---\ntitolo: A\n---\nTesto\n"),
    ("front-matter-missing", "content/news/a.md", "—\ntitolo: A\n—\nTesto\n",
        "---\ntitolo: A\n---\nTesto\n"),
    ("front-matter-missing", "content/news/a.md", "Titolo: A\nBozza: no\n\nTesto\n",
        "---\nTitolo: A\nBozza: no\n---\n\nTesto\n"),
    ("front-matter-twice", "content/news/a.md", "---\ntitolo: A\n---\n---\nbozza: no\n---\nTesto\n",
        "---\ntitolo: A\nbozza: no\n---\nTesto\n"),
    ("front-matter-missing", "content/news/a.md", "titol: A\nautrice: Ada\n---\nTesto\n",
        "---\ntitolo: A\nautori: Ada\n---\nTesto\n"),
    ("front-matter-missing", "content/news/a.md", "titolo: A\r\n---\r\nTesto\r\n",
        "---\r\ntitolo: A\r\n---\r\nTesto\r\n"),
    ("link-not-read", "content/news/a.md", "---\ntitolo: A\n---\nVedi [y] (https://b.example).\n",
        "---\ntitolo: A\n---\nVedi [y](https://b.example).\n"),
    ("link-not-read", "content/groups/a.md", "---\nnome: A\n---\nVedi [y](mio piano.pdf).\n",
        "---\nnome: A\n---\nVedi [y](<mio piano.pdf>).\n"),
    ("link-not-read", "content/news/a.md", "---\ntitolo: A\n---\nVedi [y] (https://b.example) e [z] (https://c.example).\n",
        "---\ntitolo: A\n---\nVedi [y](https://b.example) e [z](https://c.example).\n"),
    ("link-not-read", "content/news/a.md", "---\ntitolo: A\n---\nVedi (y)[https://b.example].\n",
        "---\ntitolo: A\n---\nVedi [y](https://b.example).\n"),
    ("footnote-missing", "content/news/a.md", "---\ntitolo: A\n---\nUno[ ^n], due[^n].\n\n[^n]: Nota.\n",
        "---\ntitolo: A\n---\nUno[^n], due[^n].\n\n[^n]: Nota.\n"),
    ("file-missing", "content/groups/a.md", "---\nnome: A\n---\n[y](Mio%20Piano.PDF) [z](<./Mio piano.pdf>)\n",
        "---\nnome: A\n---\n[y](mio%20piano.pdf) [z](<./mio piano.pdf>)\n"),
    ("file-missing", "content/news/a.md", "---\ntitolo: A\n---\n![Un piano](../Meetings/piano.pdf \"Il piano\")\n",
        "---\ntitolo: A\n---\n![Un piano](../meetings/Piano.pdf \"Il piano\")\n"),
    ("file-missing", "content/news/a.md", "---\ntitolo: A\n---\n[x](../meetings/caffe\u{300}.pdf)\n",
        "---\ntitolo: A\n---\n[x](../meetings/caffè.pdf)\n"),
    ("document-missing", "content/news/a.md", "---\ntitolo: A\n---\n[x](../groups/Lavoro.md#chi)\n\n## Chi\n",
        "---\ntitolo: A\n---\n[x](../groups/lavoro.md#chi)\n\n## Chi\n"),
    ("config-not-toml", "site.toml", "title = “Rete”\nbase_url = \"https://rete.example/\"\n",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n"),
    ("config-not-toml", "site.toml", "title: La rete\r\nbase_url = https://rete.example/\r\n",
        "title = \"La rete\"\r\nbase_url = \"https://rete.example/\"\r\n"),
    ("config-not-toml", "site.toml", "title = \"Rete\nbase_url = \"https://rete.example/\"\n",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n"),
    ("config-unknown-key", "site.toml", "Title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n"),
    ("config-choice", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\n[meetings]\nmode = 'Online' # sempre\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\n[meetings]\nmode = 'online' # sempre\n"),
    ("config-type", "site.toml", "title = 2030\nbase_url = \"https://rete.example/\"\n",
        "title = \"2030\"\nbase_url = \"https://rete.example/\"\n"),
    ("config-type", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\nper_page = \"20\"\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\nper_page = 20\n"),
    ("config-timezone", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\ntimezone = \"europe/roma\"\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\ntimezone = \"Europe/Rome\"\n"),
    ("config-color", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\n[feeds]\ncolor = \"Teal\"\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\n[feeds]\ncolor = \"teal\"\n"),
    ("config-url-part", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\n[urls]\nnews = \"Novità\"\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\n[urls]\nnews = \"novita\"\n"),
    ("config-language", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\nlanguage = \"it_IT\"\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\nlanguage = \"it-IT\"\n"),
    ("theme-missing", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\ntheme = \"defult\"\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\ntheme = \"default\"\n"),
    ("menu-unknown", "site.toml", "title = \"R\"\nbase_url = \"https://rete.example/\"\nmenu = [\"meetngs\"]\n",
        "title = \"R\"\nbase_url = \"https://rete.example/\"\nmenu = [\"meetings\"]\n"),
];

/// A site that holds one file more than its groups, its settings and a paper.
fn site(path: &str, text: &str) -> Inputs {
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", CONFIG);
    put(
        &mut inputs,
        "content/groups/lavoro.md",
        "---\nnome: \"Lavoro, scuola\"\n---\n\n## Chi\n",
    );
    put(&mut inputs, "content/groups/mio piano.pdf", "");
    put(&mut inputs, "content/meetings/Piano.pdf", "");
    put(&mut inputs, "content/meetings/caffè.pdf", "");
    put(&mut inputs, path, text);
    inputs
}

fn mended(inputs: &Inputs) -> Mended {
    mend(inputs, &options(NOW), |_| true)
}

/// What is found in a site, but for what shows only when its pages are made.
fn found(inputs: &Inputs) -> Vec<Diagnostic> {
    plan(inputs, &options(NOW)).diagnostics
}

fn text(inputs: &Inputs, path: &str) -> String {
    inputs.texts[path].to_string()
}

fn head(head: &str) -> String {
    format!("---\n{head}\n---\n\nIl testo.\n")
}

/// What is wrong with a case: whether the mistake is found, the file becomes the other one, and nothing is left.
fn trouble(code: &str, path: &str, before: &str, after: &str) -> Option<String> {
    let inputs = site(path, before);
    let codes: Vec<&str> = found(&inputs).iter().map(|found| found.code).collect();
    if !codes.contains(&code) {
        return Some(format!("{code}: {before:?} gives {codes:?}"));
    }
    let mended = mended(&inputs).inputs;
    let now = text(&mended, path);
    let left: Vec<&str> = found(&mended).iter().map(|found| found.code).collect();
    if now != after {
        return Some(format!(
            "{code}:\n{before:?} becomes\n{now:?}, not\n{after:?}"
        ));
    }
    (!left.is_empty()).then(|| format!("{code}: {before:?} leaves {left:?}"))
}

#[test]
fn what_is_certain_is_mended_and_passes() {
    let heads = HEADS.iter().map(|(code, folder, before, after)| {
        let path = format!("content/{folder}/a.md");
        (*code, path, head(before), head(after))
    });
    let files = FILES.iter().map(|(code, path, before, after)| {
        (
            *code,
            (*path).to_owned(),
            (*before).to_owned(),
            (*after).to_owned(),
        )
    });
    let troubles: Vec<String> = heads
        .chain(files)
        .filter_map(|(code, path, before, after)| trouble(code, &path, &before, &after))
        .collect();
    assert!(troubles.is_empty(), "{}", troubles.join("\n"));
}

#[test]
fn what_may_mean_two_things_is_left_to_its_author() {
    for (code, folder, before) in DOUBTS {
        let path = format!("content/{folder}/a.md");
        let inputs = site(&path, &head(before));
        let found = found(&inputs);
        let codes: Vec<&str> = found.iter().map(|found| found.code).collect();
        assert!(codes.contains(code), "{before:?} gives {codes:?}");
        assert_eq!(text(&mended(&inputs).inputs, &path), head(before));
    }
}

#[test]
fn line_ends_the_mark_of_utf8_and_remarks_stay() {
    let before = "\u{FEFF}---\r\n# Nota\r\ntitolo:   Uno: due\r\nbozza: si'   # poi no\r\n\r\n---\r\n\r\nTesto  \r\n";
    let after = "\u{FEFF}---\r\n# Nota\r\ntitolo:   \"Uno: due\"\r\nbozza: sì   # poi no\r\n\r\n---\r\n\r\nTesto  \r\n";
    let mended = mended(&site("content/news/a.md", before));
    assert_eq!(text(&mended.inputs, "content/news/a.md"), after);
    let made = &mended.made["content/news/a.md"];
    let told: Vec<(&str, usize)> = made
        .iter()
        .map(|made| (made.diagnostic.code, made.line))
        .collect();
    assert_eq!(told, [("yaml-colon", 3), ("truth-form", 4)]);
}

#[test]
fn a_moved_page_keeps_its_address_in_the_language_of_its_head() {
    for (before, after) in [
        (
            "titolo: A\nslug: b",
            "titolo: A\nalias: [/notizie/a/]\nslug: b",
        ),
        (
            "slug: b\ntitle: \"A\" # nota",
            "slug: b\ntitle: \"A\" # nota\naliases: [/notizie/a/]",
        ),
        (
            "titolo: A\nslug: b\nalias: /notizie/z/",
            "titolo: A\nslug: b\nalias: [/notizie/z/, /notizie/a/]",
        ),
        (
            "titolo: A\nslug: b\nalias: [x, \"/notizie/z/\"] # due",
            "titolo: A\nslug: b\nalias: [x, \"/notizie/z/\", /notizie/a/] # due",
        ),
        (
            "titolo: A\nslug: b\nalias:\n  - /notizie/z/ # uno\nbozza: no",
            "titolo: A\nslug: b\nalias:\n  - /notizie/z/ # uno\n  - /notizie/a/\nbozza: no",
        ),
    ] {
        let path = "content/news/a.md";
        let with_id = |text: &str| head(&format!("{text}\nid: uno"));
        let (before, after) = (with_id(before), with_id(after));
        let published = clean_build(&site(path, &with_id("titolo: A")), NOW);
        let register = crate::support::texts(&published.value);
        let mut inputs = site("content/news/b.md", "---\ntitolo: B\nslug: c\n---\n");
        put(&mut inputs, path, &before);
        inputs.published = Some(connessi::source::Earlier {
            from: "public".to_owned(),
            text: register["published.json"].as_str().into(),
        });
        let codes: Vec<&str> = found(&inputs).iter().map(|found| found.code).collect();
        assert_eq!(codes, ["published-page-moved"], "{before}");
        let mended = mended(&inputs).inputs;
        assert_eq!(text(&mended, path), after);
        assert_eq!(found(&mended), [], "{after}");
    }
}

#[test]
fn only_what_editors_write_is_mended_and_only_where_it_may_be() {
    let mut inputs = site("content/news/a.md", "---\ntitol: A\n---\n");
    put(&mut inputs, "content/news/b.md", "---\ntitol: B\n---\n");
    let mended = mend(&inputs, &options(NOW), |path| {
        path.as_str().ends_with("b.md")
    });
    let changed: Vec<&str> = mended.made.keys().map(SourcePath::as_str).collect();
    assert_eq!(changed, ["content/news/b.md"]);
    for (path, expected) in [
        ("content/news/a.md", true),
        ("site.toml", true),
        ("content/news/a.jpg", false),
        ("templates/news.html", false),
        ("themes/mio/theme.toml", false),
    ] {
        let path = SourcePath::new(path).expect("a plain path");
        assert_eq!(is_mendable(&path), expected, "{path}");
    }
}

/// Sites with all sorts of mistakes: those of the tests, and those of the explanations.
fn all_sites() -> Vec<(String, Inputs)> {
    let mut sites = Vec::new();
    let folder = project().join("tests/sites");
    for entry in std::fs::read_dir(folder).expect("the folder of sites") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a text");
        let text = text.split("\n<<< ").next().unwrap_or_default();
        let mut inputs = Inputs::default();
        put(&mut inputs, "site.toml", CONFIG);
        for part in text.split("\n>>> ").skip(1) {
            let (name, text) = part.split_once('\n').unwrap_or((part, ""));
            put(&mut inputs, name.trim(), &format!("{text}\n"));
        }
        sites.push((path.display().to_string(), inputs));
    }
    for code in Explanation::codes() {
        let explanation = Explanation::of(&code).expect("a file");
        let mut inputs = Inputs::default();
        put(&mut inputs, "site.toml", CONFIG);
        for (path, text) in &explanation.before {
            put(&mut inputs, path, text);
        }
        sites.push((code, inputs));
    }
    for (name, mark, line_end) in [("plain", "", "\n"), ("as on Windows", "\u{FEFF}", "\r\n")] {
        let mut inputs = site("content/meetings/a.md", &head("titolo: A"));
        for (number, (_, folder, before, _)) in HEADS.iter().enumerate() {
            let path = format!("content/{folder}/h{number}.md");
            let text = head(before).replace('\n', line_end);
            put(&mut inputs, &path, &format!("{mark}{text}"));
        }
        sites.push((name.to_owned(), inputs));
    }
    sites
}

/// What is true of every site: nothing certain is left, the second time changes nothing, and each correction changes
/// only the lines that it names.
fn holds(name: &str, inputs: &Inputs) {
    for found in found(inputs) {
        let Some(fix) = found.fix.as_ref().filter(|_| is_mendable(&found.span.path)) else {
            continue;
        };
        let text = &inputs.texts[&found.span.path];
        let (after, made) = apply(text, &[fix]);
        assert_eq!(made, [true], "{name}: {found:?}");
        assert_ne!(after, **text, "{name}: {found:?} changes nothing");
        let touched: BTreeSet<usize> = fix
            .edits
            .iter()
            .flat_map(|edit| {
                let range = Range::from(edit.range);
                let line = |at: usize| text[..at].matches('\n').count();
                line(range.start)..=line(range.end)
            })
            .collect();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let kept = lines.iter().enumerate();
        let mut rest = after.as_str();
        for (_, line) in kept.filter(|(at, _)| !touched.contains(at)) {
            let at = rest.find(line);
            let at = at.unwrap_or_else(|| panic!("{name}: {found:?} changes {line:?}"));
            rest = &rest[at + line.len()..];
        }
    }
    let once = mended(inputs).inputs;
    let left = found(&once);
    let certain: Vec<&Diagnostic> = left
        .iter()
        .filter(|found| found.fix.is_some() && is_mendable(&found.span.path))
        .collect();
    assert!(certain.is_empty(), "{name}: {certain:?}");
    let twice = mended(&once);
    assert!(twice.made.is_empty() && twice.inputs == once, "{name}");
}

#[test]
fn after_mending_nothing_certain_is_left_and_mending_again_changes_nothing() {
    for (name, inputs) in all_sites() {
        holds(&name, &inputs);
    }
}

#[test]
fn that_holds_of_mutilated_sites_too() {
    let mut seed = 7_u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap_or(0) % below.max(1)
    };
    let pieces = [
        "\"", "'", ": ", " #3", "\t", "\u{A0}", "-", "\n", "[", "]", "{", "’", "“", "@", "e",
    ];
    // A sample: each costs several builds.
    for (name, mut inputs) in all_sites().into_iter().step_by(4) {
        let paths: Vec<SourcePath> = inputs.texts.keys().cloned().collect();
        for path in paths.iter().filter(|path| is_mendable(path)) {
            let text = inputs.texts[path].to_string();
            let mut chars: Vec<char> = text.chars().collect();
            for _ in 0..=random(2) {
                let at = random(chars.len().min(120));
                match random(3) {
                    0 if at < chars.len() => drop(chars.remove(at)),
                    _ => drop(chars.splice(at..at, pieces[random(pieces.len())].chars())),
                }
            }
            let text: String = chars.into_iter().collect();
            inputs.texts.insert(path.clone(), text.into());
        }
        holds(&name, &inputs);
    }
}
