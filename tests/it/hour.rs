//! The preview under random edits, saved in every way: at each rest it shows what a clean build gives, and it grows neither
//! in memory nor in threads nor in open files.
//!
//! Some seconds by default; `PREVIEW_SECONDS=3600 cargo test --test it random_edits -- --nocapture` tells every minute how it
//! goes, and `PREVIEW_SEED=7` repeats what a failure names.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::editor::{Preview, WAYS, Way, files, pause, save};
use crate::laws::Random;
use crate::support::fixture;

const TEMPLATE: &str = "{% extends \"default/page.html\" %}\n";

/// Somebody who works on a site without rest.
struct Editor<'a> {
    preview: &'a Preview,
    original: BTreeMap<String, Vec<u8>>,
    random: Random,
    number: usize,
    done: Vec<String>,
}

impl Editor<'_> {
    fn way(&mut self) -> Way {
        WAYS[self.random.below(WAYS.len())]
    }

    /// A text of the content that is there.
    fn text(&mut self) -> Option<PathBuf> {
        let root = self.preview.root();
        let texts: Vec<String> = files(&root)
            .into_keys()
            .filter(|name| name.starts_with("content/") && name.ends_with(".md"))
            .collect();
        (!texts.is_empty()).then(|| root.join(&texts[self.random.below(texts.len())]))
    }

    fn save(&mut self, file: &Path, text: &str) {
        let way = self.way();
        self.done.push(format!("{way:?} {}", file.display()));
        save(file, text, way);
    }

    fn edit(&mut self) {
        self.number += 1;
        let number = self.number;
        let root = self.preview.root();
        let Some(file) = self.text() else {
            return self.restore();
        };
        let text = fs::read_to_string(&file).unwrap_or_default();
        let kind = self.random.below(22);
        self.done
            .push(format!("{number}: {kind} {}", file.display()));
        match kind {
            0..=4 => self.save(&file, &format!("{text}\nUna riga in più, la {number}.\n")),
            5 | 6 => {
                let changed = text.replacen("title: ", &format!("title: {number} "), 1);
                self.save(&file, &changed);
            }
            // As long as before.
            7 => self.save(&file, &text.replace('a', "e")),
            8 => self.save(&file, &text.replacen("---\n", "---\nsbagliato: [\n", 1)),
            9 => drop(fs::remove_file(&file)),
            10 => {
                let to = file.with_file_name(format!("altro-{number}.md"));
                fs::rename(&file, to).expect("renamed");
            }
            11 => {
                let name = file.file_name().expect("a name").to_string_lossy();
                let to = match name.starts_with(char::is_lowercase) {
                    true => name.to_uppercase().replace(".MD", ".md"),
                    false => name.to_lowercase(),
                };
                fs::rename(&file, file.with_file_name(to)).expect("renamed");
            }
            12 => {
                let folder = ["news", "pages", "pages/sotto", "meetings"][self.random.below(4)];
                let folder = root.join("content").join(folder);
                fs::create_dir_all(&folder).expect("made");
                fs::rename(&file, folder.join(file.file_name().expect("a name"))).expect("renamed");
            }
            13 => self.folder_is_replaced(),
            14 => {
                let folder = root.join(format!("content/pages/cartella-{number}/dentro"));
                save(
                    &folder.join("index.md"),
                    "---\ntitle: Dentro\n---\nCiao.\n",
                    Way::InPlace,
                );
                save(&folder.join("nota.txt"), "una nota", Way::InPlace);
                save(
                    &folder.with_file_name("accanto.md"),
                    "---\ntitle: Accanto\n---\n",
                    Way::InPlace,
                );
            }
            15 => {
                let text = self.original_text("site.toml");
                let text =
                    text.replacen("per_page = 3", &format!("per_page = {}", 3 + number % 5), 1);
                self.save(&root.join("site.toml"), &text);
            }
            16 => {
                let text = format!(
                    "{TEMPLATE}{{% block main %}}<p>{number} {{{{ page.title }}}}</p>{{% endblock main %}}\n"
                );
                self.save(&root.join("templates/page.html"), &text);
            }
            17 => self.save(
                &root.join("templates/page.html"),
                "{% extends \"default/page.html\" %}{{ page.tilte",
            ),
            18 => drop(fs::remove_dir_all(root.join("templates"))),
            19 => self.save(
                &root.join("static/stile.css"),
                &format!("p {{ order: {} }}\n", number % 10),
            ),
            20 => self.checkout(),
            _ => self.restore(),
        }
    }

    fn original_text(&self, name: &str) -> String {
        String::from_utf8_lossy(&self.original[name]).into_owned()
    }

    /// A folder goes away and another one with the same files, or the same one, takes its place.
    fn folder_is_replaced(&mut self) {
        let root = self.preview.root();
        let name = [
            "content",
            "content/news",
            "content/meetings",
            "content/pages",
        ][self.random.below(4)];
        let (folder, away) = (root.join(name), root.join("via"));
        let _ = fs::remove_dir_all(&away);
        if fs::rename(&folder, &away).is_err() {
            return;
        }
        pause(self.random.below(400) as u64);
        match self.random.below(2) {
            0 => fs::rename(&away, &folder).expect("renamed"),
            _ => {
                for (name, bytes) in files(&away) {
                    let file = folder.join(name);
                    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
                    fs::write(file, bytes).expect("written");
                }
                fs::remove_dir_all(&away).expect("removed");
            }
        }
    }

    /// Every text changes at once.
    fn checkout(&mut self) {
        let root = self.preview.root();
        for (name, bytes) in files(&root.join("content")) {
            if name.ends_with(".md") {
                let text = String::from_utf8_lossy(&bytes);
                let _ = fs::remove_file(root.join("content").join(&name));
                save(
                    &root.join("content").join(&name),
                    &format!("{text}\n"),
                    Way::InPlace,
                );
            }
        }
    }

    /// Everything is as it was at first.
    fn restore(&mut self) {
        let root = self.preview.root();
        for name in files(&root).into_keys() {
            if !self.original.contains_key(&name) {
                let _ = fs::remove_file(root.join(name));
            }
        }
        for (name, bytes) in &self.original {
            let file = root.join(name);
            if fs::read(&file).ok().as_ref() != Some(bytes) {
                fs::create_dir_all(file.parent().expect("a folder")).expect("made");
                fs::write(file, bytes).expect("written");
            }
        }
    }
}

/// How much a process takes: memory in kilobytes, threads, open files. Nothing where the system does not tell.
pub(crate) fn taken(process: u32) -> Option<[usize; 3]> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let number = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse().ok()
    };
    let open = fs::read_dir(format!("/proc/{process}/fd")).ok()?.count();
    Some([number("VmRSS:")?, number("Threads:")?, open])
}

/// Browsers that come, wait for changes, and go without a word.
fn listen(preview: &Preview, waiting: &mut Vec<TcpStream>, random: &mut Random) {
    let mut stream = preview.server.connect();
    let port = preview.server.port;
    let request = format!("GET /__connessi/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("it reads");
    waiting.push(stream);
    if waiting.len() > 8 {
        waiting.truncate(random.below(8));
    }
}

#[test]
fn random_edits_end_with_what_a_clean_build_gives() {
    let variable = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse::<u64>().ok())
    };
    let seconds = variable("PREVIEW_SECONDS");
    let time = Duration::from_secs(seconds.unwrap_or(4));
    let seed = variable("PREVIEW_SEED").unwrap_or(1);
    let preview = Preview::start(&[]);
    let mut editor = Editor {
        preview: &preview,
        original: files(&fixture()),
        random: Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1),
        number: 0,
        done: Vec::new(),
    };
    let process = preview.server.child.id();
    let (start, mut told) = (Instant::now(), Instant::now());
    let mut rests = [0, 0];
    let mut measured: Vec<[usize; 3]> = Vec::new();
    let mut waiting = Vec::new();
    while start.elapsed() < time {
        editor.done.clear();
        if editor.random.below(4) == 0 {
            editor.restore();
        }
        for _ in 0..=editor.random.below(6) {
            editor.edit();
            pause([0, 5, 60, 200][editor.random.below(4)]);
        }
        listen(&preview, &mut waiting, &mut editor.random);
        let rest = preview.comes_to_rest();
        let is_good = rest.unwrap_or_else(|fault| {
            panic!(
                "seed {seed}, edit {}: {fault}\n{}",
                editor.number,
                editor.done.join("\n")
            )
        });
        rests[usize::from(is_good)] += 1;
        if !is_good && editor.random.below(4) > 0 {
            editor.restore();
        }
        measured.extend(taken(process));
        if seconds.is_some() && told.elapsed() > Duration::from_secs(60) {
            told = Instant::now();
            println!(
                "{:?}: {} edits, {rests:?} rests (broken, good), {:?} kB, threads, files",
                start.elapsed(),
                editor.number,
                measured.last()
            );
        }
    }
    editor.restore();
    assert_eq!(preview.comes_to_rest(), Ok(true));
    drop(waiting);
    println!(
        "{} edits, {rests:?} rests (broken, good), at last {:?} kB, threads, files",
        editor.number,
        measured.last()
    );
    hold_flat(&measured);
}

/// Holds that the second half takes no more than the first, but for what varies.
fn hold_flat(measured: &[[usize; 3]]) {
    let (first, second) = measured.split_at(measured.len() / 2);
    let largest = |part: &[[usize; 3]], at: usize| part.iter().map(|one| one[at]).max();
    let (Some(before), Some(after)) = (largest(first, 0), largest(second, 0)) else {
        return;
    };
    assert!(
        after <= before * 13 / 10 + 64 * 1024,
        "memory grows from {before} to {after} kB"
    );
    for (at, limit) in [(1, 48), (2, 64)] {
        let most = largest(measured, at).unwrap_or_default();
        assert!(most <= limit, "{most} threads or open files");
    }
}
