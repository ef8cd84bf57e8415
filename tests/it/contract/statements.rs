//! Every statement in an `.sql` file is one that its database understands.

use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};

use super::home::Home;

fn files(engine: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/adapters/stores").join(engine).join("sql");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.clone(), std::fs::read_to_string(path).expect("a text")))
        .collect();
    files.sort();
    assert!(files.len() > 20, "{} files of {engine}", files.len());
    files
}

fn statements(file: &str) -> impl Iterator<Item = &str> {
    file.split(";\n").filter(|statement| !statement.trim().is_empty())
}

#[tokio::test]
async fn every_statement_of_the_geopackage_can_be_prepared() {
    let home = Home::geopackage();
    home.store().await;
    let mut connection = home.sqlite().await;
    let views = include_str!("../../../src/adapters/stores/geopackage/sql/records.sql");
    sqlx::raw_sql(views).execute(&mut connection).await.expect("views of this connection");
    for (path, file) in files("geopackage") {
        for statement in statements(&file) {
            let prepared = connection.prepare(AssertSqlSafe(statement).into_sql_str()).await;
            assert!(prepared.is_ok(), "{}: {:?}\n{statement}", path.display(), prepared.err());
        }
    }
}

#[tokio::test]
async fn every_statement_of_postgis_can_be_prepared() {
    let home = Home::postgis();
    home.store().await;
    let mut connection = home.postgres().await;
    for (path, file) in files("postgis") {
        for statement in statements(&file) {
            let prepared = connection.prepare(AssertSqlSafe(statement).into_sql_str()).await;
            assert!(prepared.is_ok(), "{}: {:?}\n{statement}", path.display(), prepared.err());
        }
    }
}

#[test]
fn both_engines_have_migrations_of_the_same_names() {
    let names = |engine: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .expect("the folder is there")
            .map(|entry| entry.expect("an entry").file_name())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("geopackage"), names("postgis"));
}
