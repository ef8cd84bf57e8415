//! What a file of the folder may and may not say.

use super::*;

const SHEET: &str = r#"
id = "example"
kind = "micro_practice"
promoter = "Comune"
cities = []
place = "Piazza"
theme = "desk"
needs = ["work"]
audience_text.it = "tutti"
audience_text.en = "all"
period = "2020-"
desks = []
version = 2
updated_on = "2026-11-21"
licence = "CC BY 4.0"
sources = [{ url = "https://example.org/", title = "Example" }]
not_documented = ["problem", "context", "actors", "tools", "cost", "went_wrong", "how_to_copy"]

[it]
title = "Titolo"
summary = "Riassunto"
steps = ["Uno", "Due"]
results = ["Meglio"]

[en]
translation = "editor"
title = "Title"
summary = "Summary"
steps = ["One", "Two"]
results = ["Better"]
"#;

fn themes() -> Vec<Theme> {
    vec![Theme { code: "desk".into(), order: 1, labels: BTreeMap::new() }]
}

fn read(text: &str) -> Result<Sheet, SheetFileError> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("example.toml");
    fs::write(&path, text).expect("the folder is ours");
    read_sheet(&path, &themes())
}

#[test]
fn a_sheet_is_read_in_each_of_its_languages() {
    let sheet = read(SHEET).expect("a good sheet");
    let text = |code: &str| &sheet.texts[&Language::new(code).expect("a code")];
    assert_eq!(sheet.version, 2);
    assert_eq!(text("it").audience.as_deref(), Some("tutti"));
    assert_eq!(text("en").parts[&SheetPart::Steps], ["One".into(), "Two".into()]);
    assert!(!text("en").parts.contains_key(&SheetPart::Cost));
}

#[test]
fn an_error_names_the_file_and_the_key() {
    for (from, to, key) in [
        ("theme = \"desk\"", "theme = \"sofa\"", "theme"),
        ("id = \"example\"", "id = \"another\"", "id"),
        ("kind = \"micro_practice\"", "kind = \"practice\"", "kind"),
        ("cities = []", "cities = [\"No Such\"]", "cities"),
        ("cities = []\n", "", "cities"),
        ("version = 2", "version = 0", "version"),
        ("version = 2", "version = \"2\"", "version"),
        ("updated_on = \"2026-11-21\"", "updated_on = \"21/11/2026\"", "updated_on"),
        ("https://example.org/", "javascript:alert(1)", "sources[0].url"),
        ("place = \"Piazza\"", "place = \"\"", "place"),
        ("place = \"Piazza\"", "plaace = \"Piazza\"", "plaace"),
        ("summary = \"Riassunto\"", "sumary = \"Riassunto\"", "it.summary"),
        ("steps = [\"One\", \"Two\"]", "", "en.steps"),
        ("\"problem\", ", "\"problem\", \"steps\", ", "en.steps"),
        ("\"problem\", ", "\"problems\", ", "not_documented"),
        ("desks = []", "desks = [\"a\"]", "desks_why"),
        ("audience_text.en", "audience_text.fr", "audience_text"),
    ] {
        let error = read(&SHEET.replace(from, to)).expect_err(to).to_string();
        assert!(error.contains("example.toml: "), "{error}");
        assert!(error.contains(&format!(": {key}: ")), "{key} in {error}");
    }
}

#[test]
fn a_bad_file_is_told_and_the_others_stay() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write =
        |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("the folder is ours");
    write("example.toml", SHEET);
    write("broken.toml", "id = ");
    write("themes.toml", "[[theme]]\ncode = \"desk\"\norder = 1\nlabel.it = \"Sportello\"\n");
    let themes = read_themes(folder.path()).expect("good themes");
    let (sheets, errors) = read_sheets(folder.path(), &themes);
    assert_eq!(sheets.len(), 1);
    assert_eq!(errors.len(), 1);
    assert!(errors[0].to_string().contains("broken.toml: is not TOML"), "{}", errors[0]);
}
