//! The preview after each way of saving and of moving things about: what is served is what a clean build gives, soon, by
//! one rebuild, and without an error that flashes up in between.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use crate::cli::done;
use crate::editor::{Preview, WAYS, Way, files, pause, save, started, through};

const NEWS: &str = "content/news/benvenuto.md";
const PAGE: &str = "/notizie/benvenuto/";
/// How late a change is seen at most that an event tells of, with all that slow machines need for a build.
const BY_EVENT: Duration = Duration::from_millis(3500);

/// What a browser hears: the versions that are shown, each when it comes.
struct Events(Receiver<String>);

impl Events {
    /// Listens, after the first version has come.
    fn of(preview: &Preview) -> Self {
        let mut stream = preview.server.connect();
        let port = preview.server.port;
        let request = format!("GET /__connessi/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("it reads");
        stream.set_read_timeout(None).expect("set");
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                if line.starts_with("data: ") && sender.send(line).is_err() {
                    return;
                }
            }
        });
        let events = Self(receiver);
        events.next().expect("the present version");
        events
    }

    fn next(&self) -> Option<String> {
        self.0.recv_timeout(BY_EVENT).ok()
    }

    /// How many more come until there are none for a while.
    fn rest(&self) -> usize {
        std::iter::from_fn(|| self.0.recv_timeout(Duration::from_millis(400)).ok()).count()
    }
}

fn text(preview: &Preview, path: &str) -> String {
    String::from_utf8_lossy(&preview.fetch(path).2).into_owned()
}

#[test]
fn every_way_of_saving_shows_the_text_at_once_and_nothing_else() {
    let preview = started(&[]);
    let events = Events::of(&preview);
    let file = preview.file(NEWS);
    let original = preview.read(NEWS);
    for (number, way) in WAYS.into_iter().enumerate() {
        let said = format!("Salvata nel modo {}.", number + 10);
        save(&file, &format!("{original}\n{said}\n"), way);
        let start = Instant::now();
        assert!(events.next().is_some(), "{way:?} is not seen");
        let page = text(&preview, PAGE);
        assert!(page.contains(&said), "{way:?}: {page}");
        assert!(!page.contains("role=\"alert\""), "{way:?}: {page}");
        assert!(start.elapsed() < BY_EVENT, "{way:?}: {:?}", start.elapsed());
        assert_eq!(events.rest(), 0, "{way:?} is seen once");
    }
    assert_eq!(preview.comes_to_rest(), Ok(true));
}

#[test]
fn what_changes_while_the_site_is_built_is_not_lost() {
    let preview = started(&[]);
    let file = preview.file(NEWS);
    let original = preview.read(NEWS);
    for (number, wait) in [40, 55, 70, 85, 100, 130].into_iter().enumerate() {
        for part in 0..2 {
            // Both texts are equally long.
            let text = format!("{original}\nGiro {number}, parte {part}.\n");
            save(&file, &text, Way::SameTime);
            pause(wait);
        }
        let said = format!("Giro {number}, parte 1.");
        preview.server.until(PAGE, |page| page.contains(&said));
    }
}

#[test]
fn a_stream_of_changes_is_shown_while_it_lasts() {
    let preview = started(&[]);
    let events = Events::of(&preview);
    let start = Instant::now();
    let mut seen = 0;
    for number in 0.. {
        let note = preview.file("static/nota.txt");
        save(&note, &format!("nota {number}"), Way::InPlace);
        pause(10);
        seen += events.0.try_iter().count();
        if seen > 0 || start.elapsed() > Duration::from_secs(6) {
            break;
        }
    }
    assert!(seen > 0 && start.elapsed() > Duration::from_millis(500));
}

#[test]
fn a_checkout_of_a_thousand_files_is_one_rebuild() {
    let preview = started(&[]);
    for number in 0..1000 {
        let name = format!("static/dati/{}/{number}.txt", number % 40);
        save(&preview.file(&name), "prima", Way::InPlace);
    }
    preview
        .server
        .until("/dati/39/999.txt", |answer| answer.ends_with("prima"));
    assert_eq!(preview.comes_to_rest(), Ok(true));
    let events = Events::of(&preview);
    for number in 0..1000 {
        let file = preview.file(&format!("static/dati/{}/{number}.txt", number % 40));
        fs::remove_file(&file).expect("removed");
        match number % 3 {
            0 => {}
            1 => save(&file, "dopo", Way::InPlace),
            _ => save(&file.with_extension("csv"), "dopo", Way::InPlace),
        }
    }
    assert!(events.next().is_some());
    assert_eq!(events.rest(), 0, "one rebuild");
    assert_eq!(preview.comes_to_rest(), Ok(true));
    assert_eq!(preview.fetch("/dati/30/990.txt").0, 404);
}

type Change = (&'static str, fn(&Path));

/// What happens to whole folders, to names, and to what is no text.
const CHANGES: [Change; 14] = [
    ("a text is deleted", |root| {
        fs::remove_file(root.join(NEWS)).expect("removed");
    }),
    ("a text is put back", |root| {
        save(
            &root.join(NEWS),
            "---\ntitolo: Tornata\n---\n",
            Way::RenameOver,
        );
    }),
    ("a text is renamed", |root| {
        fs::rename(root.join(NEWS), root.join("content/news/altra.md")).expect("renamed");
    }),
    ("only the case of a name changes", |root| {
        let folder = root.join("content/news");
        fs::rename(folder.join("altra.md"), folder.join("Altra.md")).expect("renamed");
    }),
    ("a text moves to another folder", |root| {
        fs::create_dir_all(root.join("content/pages")).expect("made");
        let to = root.join("content/pages/altra.md");
        fs::rename(root.join("content/news/Altra.md"), to).expect("renamed");
    }),
    ("a deep folder appears with all that is in it", |root| {
        for number in 0..40 {
            let folder = root.join(format!("content/pages/a{number}/b"));
            save(&folder.join("nota.txt"), "una nota", Way::InPlace);
        }
    }),
    ("a file in a folder that is new changes", |root| {
        save(
            &root.join("content/pages/a39/b/nota.txt"),
            "altro!!!",
            Way::InPlace,
        );
    }),
    ("a folder is replaced by a copy", |root| {
        let folder = root.join("content");
        fs::rename(&folder, root.join("via")).expect("renamed");
        for (name, bytes) in files(&root.join("via")) {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, bytes).expect("written");
        }
        fs::remove_dir_all(root.join("via")).expect("removed");
        fs::remove_dir_all(folder.join("pages/a0")).expect("removed");
    }),
    ("a file in the copy changes", |root| {
        save(
            &root.join("content/pages/a38/b/nota.txt"),
            "ancora!!",
            Way::RenameOver,
        );
    }),
    ("site.toml changes", |root| {
        let file = root.join("site.toml");
        let text = fs::read_to_string(&file).expect("a text");
        save(&file, &format!("per_page = 7\n{text}"), Way::JetBrains);
    }),
    ("the first template appears", |root| {
        let text = "{% extends \"default/page.html\" %}\n{% block main %}<p>modello</p>{% endblock main %}\n";
        save(&root.join("templates/page.html"), text, Way::Vim);
    }),
    ("the templates go", |root| {
        fs::remove_dir_all(root.join("templates")).expect("removed");
    }),
    ("a theme appears", |root| {
        let toml = fs::read_to_string(root.join("site.toml")).expect("a text");
        save(
            &root.join("themes/mio/theme.toml"),
            "name = \"Mio\"\n",
            Way::InPlace,
        );
        save(
            &root.join("themes/mio/static/mio.css"),
            "p { order: 1 }\n",
            Way::InPlace,
        );
        save(
            &root.join("site.toml"),
            &format!("theme = \"mio\"\n{toml}"),
            Way::InPlace,
        );
    }),
    ("a style of a theme changes", |root| {
        save(
            &root.join("themes/mio/static/mio.css"),
            "p { order: 2 }\n",
            Way::OlderTime,
        );
    }),
];

#[test]
fn whatever_happens_to_folders_and_names_is_followed() {
    // Without events it is the listing alone that finds them, whatever they are.
    for (args, count) in [(&[][..], CHANGES.len()), (&["--poll"], 4)] {
        let preview = started(args);
        let events = Events::of(&preview);
        for (what, change) in &CHANGES[..count] {
            change(&preview.root());
            assert!(events.next().is_some(), "{args:?}: {what}: not seen");
            assert_eq!(preview.comes_to_rest(), Ok(true), "{args:?}: {what}");
            while events.0.try_recv().is_ok() {}
        }
    }
}

#[test]
fn a_file_that_an_editor_leaves_behind_changes_nothing() {
    let preview = started(&[]);
    let events = Events::of(&preview);
    for name in [
        "a.md~",
        ".a.md.swp",
        "4913",
        "#a.md#",
        "a.md___jb_tmp___",
        "a.md.orig",
        "~$a.docx",
    ] {
        save(
            &preview.file(&format!("content/news/{name}")),
            "x",
            Way::InPlace,
        );
    }
    // Reading changes nothing either.
    for name in files(&preview.root()).into_keys() {
        fs::read(preview.file(&name)).expect("read");
    }
    assert_eq!(events.rest(), 0);
    assert_eq!(preview.comes_to_rest(), Ok(true));
}

#[cfg(target_os = "linux")]
#[test]
fn where_the_system_watches_no_more_folders_they_are_looked_at_often() {
    use crate::cli::{Server, program};
    use std::process::{Command, Stdio};

    // A limit of its own takes a namespace of its own, which not every system grants.
    let limit = "echo 3 > /proc/sys/user/max_inotify_watches";
    let is_granted = Command::new("unshare")
        .args(["-Ur", "sh", "-c", limit])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !is_granted {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder for the test");
    done(folder.path(), &["new", "site", "rete"]);
    let root = folder.path().join("rete");
    let limited = format!("{limit}; exec \"$0\" \"$@\"");
    let mut command = through(
        &["unshare", "-Ur", "sh", "-c", &limited],
        &program(&root, &["serve", "--port", "0"]),
    );
    let told = folder.path().join("detto");
    command.stderr(fs::File::create(&told).expect("made"));
    let server = Server::run_with_errors(command);
    server.until(PAGE, |page| page.contains("di esempio"));
    let file = root.join(NEWS);
    let text = fs::read_to_string(&file).expect("a text");
    save(
        &file,
        &text.replace("di esempio", "vista lo stesso"),
        Way::InPlace,
    );
    server.until(PAGE, |page| page.contains("vista lo stesso"));
    let told = fs::read_to_string(told).expect("a text");
    assert!(
        told.contains("più di quante il sistema ne segue): le cerco ogni mezzo secondo"),
        "{told}"
    );
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_tried_again_and_told_once() {
    use std::os::unix::fs::PermissionsExt as _;

    let preview = started(&[]);
    let events = Events::of(&preview);
    let file = preview.file("content/news/chiusa.md");
    let permit = |mode| {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(&file, permissions).expect("set");
    };
    // It is never there without its permissions.
    let part = preview.file("content/news/.chiusa");
    fs::write(&part, "---\ntitolo: Chiusa\n---\n").expect("written");
    fs::set_permissions(&part, fs::Permissions::from_mode(0o000)).expect("set");
    fs::rename(&part, &file).expect("renamed");
    if fs::read(&file).is_ok() {
        // Whoever may read everything cannot see this.
        return;
    }
    assert!(events.next().is_some());
    assert!(text(&preview, "/").contains("permesso negato"));
    pause(5000);
    assert_eq!(events.rest(), 0, "told once");
    permit(0o644);
    assert!(events.next().is_some());
    assert_eq!(preview.comes_to_rest(), Ok(true));
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_that_is_stopped_holds_nothing_up() {
    let preview = started(&[]);
    // Nobody reads what it prints, and there is no room for more.
    let place = format!("/proc/{}/fd/1", preview.server.child.id());
    let mut printed = fs::OpenOptions::new()
        .write(true)
        .open(place)
        .expect("what it prints to");
    std::thread::spawn(move || printed.write_all(&[b' '; 1 << 20]));
    pause(200);
    for number in 0..3 {
        let words = format!("Prova numero {number}.");
        let text = format!("{}\n{words}\n", preview.read(NEWS));
        save(&preview.file(NEWS), &text, Way::RenameOver);
        preview.server.until(PAGE, |answer| answer.contains(&words));
    }
}
