//! The rules that hold the code together, read off the source files.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Longest file, in lines.
const MAX_LINES: usize = 500;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

struct SourceFile {
    /// Relative to `src/`, with `/`.
    path: String,
    text: String,
}

impl SourceFile {
    fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }

    /// The code without its unit tests and comments.
    fn code(&self) -> String {
        let before_tests = self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        before_tests.lines().filter(is_code).collect::<Vec<_>>().join("\n")
    }

    fn layer(&self) -> &str {
        let path = self.path.strip_prefix("engine/").map_or(self.path.as_str(), |_| "engine");
        path.split(['/', '.']).next().unwrap_or_default()
    }
}

fn sources() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    assert!(files.len() > 50, "the sources were not found");
    files
        .into_iter()
        .map(|file| {
            let path = file
                .strip_prefix(root().join("src"))
                .expect("inside src")
                .to_string_lossy()
                .replace('\\', "/");
            SourceFile { path, text: fs::read_to_string(&file).expect("a source file is text") }
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The modules of this package that a file names.
fn own_modules(code: &str) -> BTreeSet<String> {
    code.split("crate::")
        .skip(1)
        .flat_map(|rest| {
            let heads: Vec<String> = match rest.strip_prefix('{') {
                Some(group) => {
                    group.split('}').next().unwrap_or_default().split(',').map(str::to_owned).collect()
                }
                None => vec![rest.to_owned()],
            };
            heads
        })
        .map(|head| head.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

#[test]
fn the_engine_is_pure() {
    let forbidden = [
        "std::fs",
        "std::net",
        "std::io",
        "std::env",
        "std::process",
        "tokio",
        "async fn",
        "::now()",
        "sqlx",
    ];
    for file in sources().iter().filter(|file| file.layer() == "engine" && !file.is_test()) {
        let code = file.code();
        let found: Vec<_> = forbidden.iter().filter(|word| code.contains(**word)).collect();
        assert!(found.is_empty(), "{} uses {found:?}", file.path);
        let domain_looks_up = file.path.starts_with("engine/domain/") && code.contains("crate::search");
        assert!(!domain_looks_up, "{}: the domain does not know the search", file.path);
    }
}

#[test]
fn layers_only_look_down() {
    let may_know: &[(&str, &[&str])] = &[
        ("ports", &["ports", "publication"]),
        ("publication", &["publication", "ports"]),
        ("ingest", &["ingest", "ports"]),
        ("sheets", &["sheets", "ports"]),
        ("formats", &["formats"]),
        ("adapters", &["adapters", "formats", "ports", "publication"]),
        ("web", &["web", "formats", "ports", "publication", "sheets", "ingest"]),
    ];
    for file in sources() {
        let Some((_, allowed)) = may_know.iter().find(|(layer, _)| *layer == file.layer()) else { continue };
        for module in own_modules(&file.code()) {
            assert!(allowed.contains(&module.as_str()), "src/{} names crate::{module}", file.path);
        }
    }
}

#[test]
fn one_file_maps_memory_one_names_functions_for_the_browser_and_nothing_else_is_unsafe() {
    // With how many unsafe blocks: a name that the browser can call is only an attribute.
    let files = [("adapters/geocoders/embedded/index/file.rs", 1), ("engine/wasm.rs", 0)];
    for file in sources() {
        let code = file.code();
        let is_unsafe = ["unsafe ", "unsafe(", "unsafe_code"].iter().any(|word| code.contains(word));
        let allowed = files.iter().find(|(path, _)| *path == file.path);
        assert_eq!(is_unsafe, allowed.is_some(), "src/{}", file.path);
        if let Some((_, n_blocks)) = allowed {
            assert_eq!(code.matches("unsafe {").count(), *n_blocks, "src/{}", file.path);
            assert!(code.contains("[expect(unsafe_code, reason = "), "src/{} says why", file.path);
        }
    }
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    assert!(manifest.contains("unsafe_code = \"deny\""));
}

#[test]
fn adapters_do_not_know_each_other() {
    for file in sources().iter().filter(|file| file.layer() == "adapters") {
        let own = file.path.split('/').nth(1).unwrap_or_default().trim_end_matches(".rs");
        for rest in file.code().split("crate::adapters::").skip(1) {
            let named: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            assert_eq!(named, own, "src/{} names another adapter", file.path);
        }
    }
}

#[test]
fn only_the_composition_root_names_adapters() {
    // The command line may ask the machine's clock and read a source file in order to judge it.
    let allowed_in_cli = ["crate::adapters::clock::SystemClock", "crate::adapters::sources"];
    for file in sources() {
        if matches!(file.layer(), "adapters" | "app") || file.path == "lib.rs" {
            continue;
        }
        let mut code = file.code();
        if file.layer() == "cli" {
            for allowed in allowed_in_cli {
                code = code.replace(allowed, "");
            }
        }
        assert!(!code.contains("crate::adapters"), "src/{} names an adapter", file.path);
    }
}

#[test]
fn no_place_is_named_in_code() {
    let names: Vec<String> = fs::read_dir(root().join("data/cities"))
        .expect("the cities")
        .filter_map(|entry| fs::read_to_string(entry.ok()?.path().join("city.toml")).ok())
        .filter_map(|text| {
            let line = text.lines().find(|line| line.starts_with("name = "))?.to_owned();
            Some(line.split('"').nth(1)?.to_owned())
        })
        .collect();
    assert!(names.len() >= 8, "the cities were not read: {names:?}");
    for file in sources().iter().filter(|file| !file.is_test()) {
        // Examples in help texts and documents may name places; rules may not.
        let code: String = file
            .code()
            .split("after_help")
            .enumerate()
            .filter(|(i, _)| *i == 0 || !file.path.starts_with("cli/"))
            .map(|(_, part)| part)
            .collect();
        for name in &names {
            assert!(!code.contains(&format!("\"{name}\"")), "src/{} names {name}", file.path);
        }
    }
}

#[test]
fn every_file_says_what_lives_here_and_is_short() {
    for file in sources() {
        assert!(file.text.starts_with("//!"), "src/{} does not open with //!", file.path);
        let n_lines = file.text.lines().count();
        assert!(
            n_lines <= MAX_LINES,
            "src/{} has {n_lines} lines; at most {MAX_LINES} are allowed",
            file.path
        );
    }
}

#[test]
fn domain_types_are_not_serialised() {
    for file in sources().iter().filter(|file| file.layer() == "engine") {
        assert!(
            !file.code().contains("Serialize"),
            "{} derives Serialize; each edge has its own types",
            file.path
        );
    }
}

#[test]
fn migrations_have_equal_names_in_both_folders() {
    let names = |folder: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(root().join("migrations").join(folder)).expect("migrations");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    };
    assert_eq!(names("geopackage"), names("postgis"));
    assert!(!names("postgis").is_empty());
}
