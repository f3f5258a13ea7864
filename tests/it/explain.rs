//! `calendar explain` from outside: a site is published, edited, and what that means for its followers is told.
//! Drives the real binary in a folder of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const NOW: &str = "2030-05-10T12:00";
const SITE: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";

/// A site on disk.
struct Site {
    folder: TempDir,
}

/// What a run of the program gave.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Site {
    /// A site of these documents, each with its front matter.
    fn new(documents: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        fs::write(folder.path().join("site.toml"), SITE).expect("written");
        let site = Self { folder };
        for (path, front_matter) in documents {
            site.put(path, front_matter);
        }
        site
    }

    fn put(&self, path: &str, front_matter: &str) {
        let path = self.folder.path().join("content").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        let text = format!("---\n{front_matter}\n---\nTesto.\n");
        fs::write(path, text).expect("written");
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.folder.path().join("content").join(path)).expect("removed");
    }

    fn run(&self, args: &[&str]) -> Run {
        run(self.folder.path(), args)
    }

    fn done(&self, args: &[&str]) -> String {
        let run = self.run(args);
        assert_eq!(run.code, 0, "{args:?}\n{}{}", run.stdout, run.stderr);
        run.stdout
    }

    fn build(&self) {
        self.done(&["build", "--now", NOW]);
    }

    fn explain(&self, args: &[&str]) -> String {
        let all = [&["calendar", "explain", "--now", NOW], args].concat();
        self.done(&all)
    }

    fn json(&self, args: &[&str]) -> Value {
        let text = self.explain(&[&["--format", "json"], args].concat());
        serde_json::from_str(&text).expect("it is JSON")
    }
}

fn run(folder: &Path, args: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_connessi"));
    command.args(args).args(["--lang", "it"]);
    for name in ["SOURCE_DATE_EPOCH", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    let output = command.current_dir(folder).output().expect("it starts");
    Run {
        code: output.status.code().expect("it ends by itself"),
        stdout: String::from_utf8(output.stdout).expect("it prints text"),
        stderr: String::from_utf8(output.stderr).expect("it prints text"),
    }
}

const DOCUMENTS: &[(&str, &str)] = &[
    ("groups/orto.md", "title: L’orto"),
    ("groups/fiume.md", "title: Il fiume"),
    (
        "meetings/mosso.md",
        "title: Mosso\ndate: 2030-06-04\ntime: \"17:00\"\nend: \"18:30\"\ngroups: [orto]",
    ),
    (
        "meetings/tolto.md",
        "title: Tolto\ndate: 2030-06-05\ntime: \"17:00\"",
    ),
    ("meetings/rinviato.md", "title: Rinviato\ndate: 2030-06-06"),
    (
        "meetings/tornato.md",
        "title: Tornato\ndate: 2030-06-07\nstatus: cancelled",
    ),
    ("meetings/detto.md", "title: Detto\ndate: 2030-06-08"),
    ("meetings/ritocco.md", "title: Ritocco\ndate: 2030-06-09"),
    ("meetings/uguale.md", "title: Uguale\ndate: 2030-06-10"),
    (
        "meetings/altrui.md",
        "title: Altrui\ndate: 2030-06-11\ngroups: [orto]",
    ),
    (
        "meetings/stanza.md",
        "title: Stanza\ndate: 2030-06-12\nmode: in-person",
    ),
    ("meetings/mese.md", "title: Mese\ndate: 2030-07"),
    ("meetings/vecchio.md", "title: Vecchio\ndate: 2028-01-10"),
    (
        "meetings/bozza.md",
        "title: Bozza\ndate: 2030-06-13\ndraft: true",
    ),
];

/// A site that was published and then edited in every way.
fn edited() -> Site {
    let site = Site::new(DOCUMENTS);
    site.build();
    for (path, front_matter) in [
        (
            "meetings/mosso.md",
            "title: Mosso\ndate: 2030-06-05\ntime: \"18:00\"\nend: \"19:30\"\ngroups: [orto]",
        ),
        (
            "meetings/tolto.md",
            "title: Tolto\ndate: 2030-06-05\ntime: \"17:00\"\nstatus: cancelled",
        ),
        ("meetings/rinviato.md", "title: Rinviato"),
        ("meetings/tornato.md", "title: Tornato\ndate: 2030-06-07"),
        ("meetings/detto.md", "title: Ridetto\ndate: 2030-06-08"),
        (
            "meetings/ritocco.md",
            "title: Ritocco\ndate: 2030-06-09\njoin: on-request",
        ),
        (
            "meetings/altrui.md",
            "title: Altrui\ndate: 2030-06-11\ngroups: [fiume]",
        ),
        ("meetings/nuovo.md", "title: Nuovo\ndate: 2030-06-30"),
    ] {
        site.put(path, front_matter);
    }
    site
}

#[test]
fn what_changes_for_the_followers_of_a_calendar_is_told() {
    let expected = "\
Confronto con ciò che è già pubblicato: public/published.json

Rete: incontri
https://rete.example/calendario.ics
9 incontri; per chi segue il calendario ci sono 8 novità

  mercoledì 5 giugno 2030, 17:00–18:30  Tolto (annullato)
      annullato
  mercoledì 5 giugno 2030, 18:00–19:30  Mosso (in programma)
      spostato: prima martedì 4 giugno 2030, 17:00–18:30
  giovedì 6 giugno 2030, tutto il giorno  Rinviato (rinviato)
      rinviato: non si tiene in questo giorno, e il nuovo non è noto
  venerdì 7 giugno 2030, tutto il giorno  Tornato (in programma)
      si tiene di nuovo
  sabato 8 giugno 2030, tutto il giorno  Ridetto (in programma)
      con un altro titolo: prima «Detto»
  domenica 9 giugno 2030, tutto il giorno  Ritocco (in programma)
      cambiato: il testo, il luogo, il collegamento o lo stato
  lunedì 10 giugno 2030, tutto il giorno  Uguale (in programma)
  martedì 11 giugno 2030, tutto il giorno  Altrui (in programma)
      cambiato: il testo, il luogo, il collegamento o lo stato
  domenica 30 giugno 2030, tutto il giorno  Nuovo (in programma)
      nuovo

Non sono nel calendario:
  1 incontro senza un giorno:
    Mese (luglio 2030) — content/meetings/mese.md
  1 incontro solo in presenza
  1 incontro passato da più di 180 giorni
  1 testo del sito non ancora pubblicato (una bozza, o da pubblicare più avanti):
    content/meetings/bozza.md
";
    let site = edited();
    assert_eq!(site.explain(&[]), expected);
    assert_eq!(site.done(&["calendario", "spiega", "--now", NOW]), expected);
    // Nothing was published by that.
    assert_eq!(site.explain(&[]), expected);
}

#[test]
fn what_leaves_a_calendar_is_told_with_its_reason() {
    let site = edited();
    // What the calendar has told of stays in it until its day is over.
    let told = site.explain(&["L’orto"]);
    assert!(told.contains("  Altrui (in programma)\n"), "{told}");
    site.build();
    let told = site.done(&["calendar", "explain", "orto", "--now", "2030-06-12"]);
    let left = "\
Chi segue il calendario non li vede più:
  martedì 11 giugno 2030, tutto il giorno  Altrui
      non c’è più: non riguarda più questo calendario
";
    assert!(told.contains(left), "{told}");
    let later = site.done(&["calendar", "explain", "orto", "--now", "2030-12-05"]);
    let left = "\
Rete: L’orto
https://rete.example/gruppi/orto/calendario.ics
Nessun incontro; per chi segue il calendario ci sono 2 novità
Il calendario è vuoto perché nessuno degli incontri che lo riguardano può starci: qui sotto il perché.

Chi segue il calendario non li vede più:
  mercoledì 5 giugno 2030, 18:00–19:30  Mosso
      non c’è più: è passato da più di 180 giorni
  martedì 11 giugno 2030, tutto il giorno  Altrui
      non c’è più: non riguarda più questo calendario

Non sono nel calendario:
  1 incontro passato da più di 180 giorni
";
    assert!(later.contains(left), "{later}");
}

#[test]
fn a_meeting_that_is_taken_away_is_told_as_such_with_the_error_or_without() {
    let site = Site::new(&[("meetings/a.md", "title: Primo\ndate: 2030-06-04")]);
    site.build();
    site.remove("meetings/a.md");
    let run = site.run(&["calendar", "explain", "--now", NOW]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.contains("errore[published-meeting-gone]"),
        "{}",
        run.stderr
    );
    let gone = "\
  martedì 4 giugno 2030, tutto il giorno  Primo (tolto dal sito)
      annullato, perché il suo testo è stato tolto dal sito
";
    assert!(run.stdout.contains(gone), "{}", run.stdout);
    let accepted = site.explain(&["--accept-removals"]);
    assert_eq!(accepted, run.stdout);
    site.put("meetings/a.md", "title: [");
    let broken = site.run(&["calendar", "explain", "--now", NOW]);
    assert_eq!(broken.code, 1);
    assert!(
        broken.stdout.contains("Primo (il suo testo ha un errore)"),
        "{}",
        broken.stdout
    );
}

#[test]
fn without_an_earlier_publication_everything_is_new() {
    let site = Site::new(&[
        (
            "meetings/a.md",
            "title: Primo\ndate: 2030-06-04\ntime: \"17:00\"\ntimezone: Africa/Casablanca",
        ),
        ("groups/orto.md", "title: L’orto"),
    ]);
    let expected = "\
In `public` non c’è `published.json`: finora non è stato pubblicato nulla, quindi tutto è nuovo

Rete: incontri
https://rete.example/calendario.ics
1 incontro

  martedì 4 giugno 2030, 17:00–18:30 (Africa/Casablanca)  Primo (in programma)
";
    assert_eq!(site.explain(&[]), expected);
    let empty = site.explain(&["orto", "--no-previous"]);
    let expected = "\
Con `--no-previous` non c’è confronto con ciò che è già pubblicato: tutto vale come nuovo

Rete: L’orto
https://rete.example/gruppi/orto/calendario.ics
Nessun incontro
Il calendario è vuoto perché nel sito non c’è nessun incontro che lo riguarda.
";
    assert_eq!(empty, expected);
    site.build();
    site.put("groups/fiume.md", "title: Il fiume");
    let new = site.explain(&["fiume"]);
    assert!(
        new.contains("Nessun incontro; il calendario è nuovo, finora non lo segue nessuno\n"),
        "{new}"
    );
}

#[test]
fn a_calendar_at_a_former_address_and_a_closed_one_say_so() {
    let site = Site::new(&[
        ("groups/orto.md", "title: L’orto\nid: orto"),
        (
            "meetings/a.md",
            "title: Primo\ndate: 2030-06-04\nseries: Le prime",
        ),
    ]);
    site.build();
    site.remove("groups/orto.md");
    site.put(
        "groups/terra.md",
        "title: L’orto\nid: orto\nalias: /gruppi/orto/",
    );
    site.put("meetings/a.md", "title: Primo\ndate: 2030-06-04");
    let former = site.explain(&["/gruppi/orto/calendario.ics"]);
    let expected =
        "Indirizzo di prima: lo stesso calendario sta ora in /gruppi/terra/calendario.ics\n";
    assert!(former.contains(expected), "{former}");
    let closed = site.explain(&["/serie/le-prime/calendario.ics"]);
    assert!(closed.contains("Calendario chiuso"), "{closed}");
    assert!(
        closed.contains("1 incontro; per chi segue il calendario non cambia nulla\n"),
        "{closed}"
    );
    let over = site.done(&["calendar", "explain", "--all", "--now", "2030-06-06"]);
    let left = "  martedì 4 giugno 2030, tutto il giorno  Primo\n      non c’è più: il calendario è chiuso\n";
    assert!(over.contains(left), "{over}");
}

#[test]
fn a_calendar_that_site_toml_asks_for_says_what_it_does_not_take() {
    let site = Site::new(DOCUMENTS);
    let config = format!(
        "{SITE}[[feeds.calendars]]\ntitle = \"In presenza\"\nfile = \"presenza.ics\"\nmodes = [\"in-person\"]\n\
         past_days = \"all\"\n"
    );
    fs::write(site.folder.path().join("site.toml"), config).expect("written");
    site.build();
    let told = site.explain(&["in presenza"]);
    assert_eq!(told, site.explain(&["presenza"]));
    let expected = "\
Rete: In presenza
https://rete.example/presenza.ics
1 incontro; per chi segue il calendario non cambia nulla

  mercoledì 12 giugno 2030, tutto il giorno  Stanza (in programma)

Non sono nel calendario:
  10 incontri online
";
    assert!(told.contains(expected), "{told}");
    site.put("meetings/stanza.md", "title: Stanza\ndate: 2030-06-12");
    let told = site.done(&["calendar", "explain", "presenza", "--now", "2030-06-14"]);
    let left = "non c’è più: si tiene online, e questo calendario non ha incontri così\n";
    assert!(told.contains(left), "{told}");
}

#[test]
fn all_calendars_are_told_with_their_differences_alone() {
    let site = edited();
    let all = site.explain(&["--all"]);
    let names: Vec<&str> = all
        .lines()
        .filter(|line| line.starts_with("Rete: "))
        .collect();
    assert_eq!(names, ["Rete: incontri", "Rete: Il fiume", "Rete: L’orto"]);
    for line in ["Uguale", "Non sono nel calendario", "vuoto"] {
        assert!(!all.contains(line), "{line}: {all}");
    }
    site.build();
    let nothing = site.explain(&["--all"]);
    let unchanged = "per chi segue il calendario non cambia nulla\n";
    assert_eq!(nothing.matches(unchanged).count(), 3, "{nothing}");
    assert!(!nothing.contains("giugno"), "{nothing}");
    let both = site.run(&["calendar", "explain", "--all", "orto"]);
    assert_eq!(both.code, 2);
    assert!(both.stderr.contains("non vanno insieme"), "{}", both.stderr);
}

#[test]
fn programs_are_told_the_same() {
    let site = edited();
    let told = site.json(&[]);
    assert_eq!(told["now"], "2030-05-10T10:00:00Z");
    assert_eq!(told["previous"], "public/published.json");
    assert_eq!(told["unpublished"][0], "content/meetings/bozza.md");
    let calendar = &told["calendars"][0];
    assert_eq!(calendar["path"], "/calendario.ics");
    assert_eq!(calendar["place"], "current");
    assert_eq!(calendar["count"], 9);
    let events = calendar["events"].as_array().expect("a list");
    let kinds: Vec<(&str, &str)> = events
        .iter()
        .filter_map(|event| {
            Some((
                event["title"].as_str()?,
                event["changes"][0]["kind"].as_str()?,
            ))
        })
        .collect();
    let expected = [
        ("Tolto", "cancelled"),
        ("Mosso", "moved"),
        ("Rinviato", "postponed"),
        ("Tornato", "back"),
        ("Ridetto", "retitled"),
        ("Ritocco", "changed"),
        ("Altrui", "changed"),
        ("Nuovo", "added"),
    ];
    assert_eq!(kinds, expected);
    let moved = &events[1];
    assert_eq!(moved["start"], "2030-06-05T18:00:00[Europe/Rome]");
    let from = &moved["changes"][0]["from"];
    assert_eq!(from["start"], "2030-06-04T17:00:00[Europe/Rome]");
    assert_eq!(events[0]["summary"], "ANNULLATO: Tolto");
    assert_eq!(events[0]["status"], "CANCELLED");
    let missing = calendar["missing"].as_array().expect("a list");
    let reasons: Vec<&str> = missing
        .iter()
        .filter_map(|missing| missing["reason"].as_str())
        .collect();
    assert_eq!(reasons, ["over", "in-person", "no-day"]);
    let all = site.json(&["--all"]);
    let calendars = all["calendars"].as_array().expect("a list");
    assert_eq!(calendars.len(), 3);
    assert_eq!(calendars[2]["left"].as_array().map(Vec::len), Some(0));
    let first = site.json(&["--no-previous"]);
    assert_eq!(first["previous"], Value::Null);
}

#[test]
fn an_unknown_calendar_is_told_with_those_that_are() {
    let site = Site::new(DOCUMENTS);
    let run = site.run(&["calendar", "explain", "ortto", "--now", NOW]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert_eq!(
        run.stderr,
        "errore: nel sito non c’è un calendario `ortto`: ci sono `/calendario.ics`, `/gruppi/fiume/calendario.ics` e \
         `/gruppi/orto/calendario.ics`\n  = rimedio: forse volevi dire `orto`\n"
    );
    let wrong = site.run(&["calendar", "explain", "--format", "xml"]);
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.stderr.contains("`xml` non va bene"),
        "{}",
        wrong.stderr
    );
}
