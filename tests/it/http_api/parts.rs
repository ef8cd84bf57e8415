//! Files of all desks in parts, under a tag that promises equal bytes.

use std::io::Write as _;

use super::world::{app, app_of, get, get_with, site, snapshot_of};

#[tokio::test]
async fn every_file_of_all_desks_is_read_in_parts() {
    let site = site();
    let files: Vec<&str> = site.exporters.iter().map(|exporter| exporter.file()).collect();
    let app = app_of(site);
    for file in files {
        let path = format!("/export/{file}");
        let whole = get(&app, &path).await;
        assert_eq!((whole.status.as_u16(), whole.header("accept-ranges")), (200, "bytes"), "{path}");
        let tag = whole.header("etag").to_owned();
        assert!(tag.starts_with('"'), "strong: {tag}");
        let size = whole.body.len();
        assert_eq!(whole.header("content-length"), size.to_string());
        let middle = format!("bytes=10-{}", size - 11);
        let part = get_with(&app, &path, &[("range", &middle), ("if-range", &tag)]).await;
        assert_eq!(part.status, 206, "{path}");
        assert_eq!(part.body, whole.body[10..size - 10], "{path}");
        assert_eq!(part.header("content-range"), format!("bytes 10-{}/{size}", size - 11));
        assert_eq!(part.header("content-type"), whole.header("content-type"));
        let other = get_with(&app, &path, &[("range", &middle), ("if-range", "\"another\"")]).await;
        assert_eq!((other.status.as_u16(), other.body.len()), (200, size), "{path}");
        let known = get_with(&app, &path, &[("if-none-match", &tag)]).await;
        assert_eq!((known.status.as_u16(), known.body.len()), (304, 0), "{path}");
        let beyond = get_with(&app, &path, &[("range", &format!("bytes={size}-"))]).await;
        assert_eq!(beyond.status, 416, "{path}");
        let lines = get_with(&app, &path, &[("range", "lines=0-1")]).await;
        assert_eq!((lines.status.as_u16(), lines.body.len()), (200, size), "another unit is ignored: {path}");
    }
}

#[tokio::test]
async fn a_compressed_file_has_a_weak_tag_and_a_part_is_never_compressed() {
    let app = app();
    let path = "/export/desks.geojson";
    let plain = get(&app, path).await;
    let packed = get_with(&app, path, &[("accept-encoding", "gzip")]).await;
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert_eq!(packed.header("etag"), format!("W/{}", plain.header("etag")));
    let part = get_with(&app, path, &[("accept-encoding", "gzip"), ("range", "bytes=0-99")]).await;
    assert_eq!((part.status.as_u16(), part.header("content-encoding")), (206, ""));
    assert_eq!(part.body, plain.body[..100]);
    let known = get_with(&app, path, &[("if-none-match", packed.header("etag"))]).await;
    assert_eq!(known.status, 304);
}

#[tokio::test]
async fn two_servers_with_the_same_desks_give_the_same_tag() {
    let later = site();
    later.snapshot.store(std::sync::Arc::new(snapshot_of("2026-03-09")));
    let tag = async |app| get(&app, "/export/desks.parquet").await.header("etag").to_owned();
    assert_eq!(tag(app()).await, tag(app_of(later)).await);
}

#[tokio::test]
async fn a_filtered_file_is_streamed_whole() {
    let app = app();
    for query in ["need=food", "as_of=2026-03-11", "open=now", "city=torino"] {
        let answer = get_with(&app, &format!("/export/desks.csv?{query}"), &[("range", "bytes=0-9")]).await;
        assert_eq!((answer.status.as_u16(), answer.header("accept-ranges")), (200, ""), "{query}");
        assert!(answer.header("etag").starts_with("W/"), "{query}");
    }
}

#[tokio::test]
async fn what_is_read_in_parts_is_put_together_again() {
    let app = app();
    let whole = get(&app, "/export/desks.fgb").await.body;
    let mut together = Vec::new();
    while together.len() < whole.len() {
        let range = format!("bytes={}-{}", together.len(), together.len() + 999);
        let part = get_with(&app, "/export/desks.fgb", &[("range", &range)]).await;
        assert_eq!(part.status, 206);
        together.write_all(&part.body).expect("written");
    }
    assert!(together == whole);
}
