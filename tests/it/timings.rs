//! How long a build takes: that it is told where it is asked for. How long that is, is nothing for a test.

use std::fs;

use serde_json::Value;

use crate::cli::{done, program};

#[test]
fn a_build_tells_how_long_each_stage_takes() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    done(folder.path(), &["new", "site", "rete"]);
    let root = folder.path().join("rete");
    let args = ["build", "--timings", "--trace", "tempi.json"];
    for (lang, stages) in [
        (
            "it",
            ["fase", "leggo i testi", "riempio le pagine", "in tutto"],
        ),
        (
            "en",
            [
                "stage",
                "reading the sources",
                "filling the pages",
                "in all",
            ],
        ),
    ] {
        let mut command = program(&root, &args);
        let output = command
            .env("CONNESSI_LANG", lang)
            .output()
            .expect("it runs");
        assert!(output.status.success());
        let told = String::from_utf8(output.stderr).expect("it prints text");
        for stage in stages {
            let found = told.lines().any(|line| line.starts_with(stage));
            assert!(found, "{stage}: {told}");
        }
        let trace = fs::read_to_string(root.join("tempi.json")).expect("it was written");
        let trace: Value = serde_json::from_str(&trace).expect("JSON");
        let events = trace["traceEvents"].as_array().expect("a list");
        let stages: Vec<(u64, u64)> = events
            .iter()
            .filter(|event| event["ph"] == "X")
            .map(|event| [&event["ts"], &event["dur"]].map(|time| time.as_u64().expect("a time")))
            .map(|[begin, lasts]| (begin, begin + lasts))
            .collect();
        // One after the other.
        let follow = |pair: &[(u64, u64)]| pair[0].1 <= pair[1].0;
        assert!(stages.len() > 2 && stages.windows(2).all(follow), "{trace}");
    }
}

#[test]
fn a_trace_that_cannot_be_written_is_told() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    done(folder.path(), &["new", "site", "rete"]);
    let root = folder.path().join("rete");
    let output = program(&root, &["build", "--trace", "manca/tempi.json"]).output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).expect("it prints text");
    assert!(told.contains("manca/tempi.json"), "{told}");
    assert!(root.join("public/index.html").is_file());
}
