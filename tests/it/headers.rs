//! What `docs/publishing.md` tells people to write into their servers is what the program itself would send.

use connessi::config;
use connessi::render::headers;

use crate::support::project;

#[test]
fn the_docs_show_the_headers_that_are_tested() {
    let config = config::parse(
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"",
        None,
    );
    let config = config.value.expect("a configuration");
    let path = project().join("docs/publishing.md");
    let mut text = std::fs::read_to_string(&path).expect("the docs");
    let forms = [
        ("netlify", "text", headers::netlify(&config)),
        ("apache", "apache", headers::apache(&config)),
        ("nginx", "nginx", headers::nginx(&config)),
        ("caddy", "caddyfile", headers::caddy(&config)),
        (
            "meta",
            "html",
            format!(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n",
                headers::policy_in_page(&config.publish)
            ),
        ),
    ];
    let is_rewritten = std::env::var_os("UPDATE_SITES").is_some();
    for (name, language, form) in forms {
        let start = format!("<!-- headers: {name} -->\n```{language}\n");
        let begin = text.find(&start).expect("a mark for each host") + start.len();
        let end = begin + text[begin..].find("```").expect("an end of the block");
        match is_rewritten {
            true => text.replace_range(begin..end, &form),
            false => assert_eq!(
                &text[begin..end],
                form,
                "{name}: UPDATE_SITES=1 rewrites it"
            ),
        }
    }
    if is_rewritten {
        std::fs::write(path, text).expect("the docs can be written");
    }
}
