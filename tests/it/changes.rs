//! The commands that change what a meeting's file states: the lines that they write, and those that they leave.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const SITE: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";
const NOW: &str = "2030-05-10T12:00:00+02:00[Europe/Rome]";
const MEETING: &str = "---\ntitolo: \"Primo\"  # il nome\ndata: 2030-06-01\nora: 17:00\nfine: \"18:30\"\n# resta\ngruppi: tutti\n---\n\nTesto.\n";

struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(TempDir::new().expect("a folder"));
        site.put("site.toml", SITE);
        site.put("content/meetings/primo.md", MEETING);
        site
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let file = self.path(path);
        std::fs::create_dir_all(file.parent().unwrap_or(Path::new("."))).expect("a folder");
        std::fs::write(file, text).expect("a file");
    }

    fn meeting(&self) -> String {
        std::fs::read_to_string(self.path("content/meetings/primo.md")).expect("the meeting")
    }

    fn run(&self, words: &[&str]) -> (i32, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_connessi"))
            .args(["--root", &self.0.path().to_string_lossy()])
            .args(["--now", NOW, "--lang", "it"])
            .args(words)
            .output()
            .expect("it runs");
        let said = [stdout, stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        (status.code().unwrap_or(-1), said)
    }

    fn done(&self, words: &[&str]) -> String {
        let (code, said) = self.run(words);
        assert_eq!(code, 0, "{words:?}: {said}");
        said
    }
}

#[test]
fn a_meeting_is_cancelled_in_its_file_and_all_else_stays() {
    let site = Site::new();
    let said = site.done(&[
        "cancel",
        "primo",
        "--reason",
        "Il relatore è malato: \"influenza\".",
    ]);
    assert!(said.contains("  stato: annullato\n"), "{said}");
    let change =
        "variazioni:\n  - {il: 2030-05-10, motivo: 'Il relatore è malato: \"influenza\".'}\n";
    let expected = MEETING.replace("# resta", &format!("stato: annullato\n{change}# resta"));
    assert_eq!(site.meeting(), expected);
    let said = site.done(&["build"]);
    assert!(!said.contains("attenzione"), "{said}");
    let feed = std::fs::read_to_string(site.path("public/calendario.ics")).expect("a feed");
    assert!(
        feed.contains("SUMMARY:ANNULLATO: Primo") && feed.contains("influenza"),
        "{feed}"
    );
}

#[test]
fn a_meeting_is_moved_with_its_end_and_tells_what_held_before() {
    let site = Site::new();
    site.done(&["postpone", "content/meetings/primo.md"]);
    assert!(site.meeting().contains("stato: rinviato\n"));
    site.done(&[
        "sposta",
        "Primo",
        "--date",
        "12 giugno 2030",
        "--time",
        "16.00",
    ]);
    let expected = MEETING
        .replace("2030-06-01", "2030-06-12")
        .replace("17:00", "\"16:00\"")
        .replace("18:30", "17:30")
        .replace(
            "# resta",
            "variazioni:\n  - {il: 2030-05-10, motivo: \"L’incontro è rinviato a data da definire.\"}\n  \
             - {il: 2030-05-10, da: \"2030-06-01 17:00\"}\n# resta",
        );
    assert_eq!(site.meeting(), expected);
}

#[test]
fn a_meeting_is_closed_and_nothing_is_left_to_do() {
    let site = Site::new();
    site.put(
        "content/meetings/primo.md",
        &MEETING.replace("2030-06-01", "2030-05-01"),
    );
    site.put("content/meetings/verbale.pdf", "");
    let todo = site.done(&["todo"]);
    assert!(
        todo.contains("lo stato") && todo.contains("il verbale"),
        "{todo}"
    );
    site.done(&[
        "close",
        "primo",
        "--minutes",
        "verbale.pdf",
        "--recording",
        "nessuna",
        "--attendance",
        "18",
    ]);
    let text = site.meeting();
    for line in [
        "stato: svolto\n",
        "verbale: \"verbale.pdf\"\n",
        "registrazione: nessuno\n",
        "presenze: 18\n",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert!(site.done(&["todo"]).contains("Non manca nulla."));
}

#[test]
fn what_would_be_a_mistake_is_told_and_not_written() {
    let site = Site::new();
    let (code, said) = site.run(&["close", "primo", "--minutes", "manca.pdf"]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("file-missing") && said.contains("resta com’era"),
        "{said}"
    );
    assert_eq!(site.meeting(), MEETING);
    let (code, said) = site.run(&["cancel", "prino"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("Forse `primo`?"), "{said}");
    site.put("content/meetings/altro.md", "---\ntitolo: Primo\n---\n");
    let (code, said) = site.run(&["cancel", "Primo"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("content/meetings/altro.md"), "{said}");
}
