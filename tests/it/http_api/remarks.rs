//! "This is wrong": forms without script, limited, and nothing of who it was.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use bussola::ports::remark::{RemarkBox, RemarkField, Subject};
use bussola::web::site::Site;

use super::memory_remarks::MemoryRemarks;
use super::world::{Answer, app_of, ask, get, site};

const DESK: &str = "/it/desk/d1-anagrafe/wrong";

fn app() -> (Router, Arc<MemoryRemarks>) {
    let remarks = Arc::new(MemoryRemarks::default());
    (app_of(Site { remarks: Arc::clone(&remarks) as _, ..site() }), remarks)
}

async fn send(app: &Router, path: &str, form: &str, from: &str) -> Answer {
    let request = Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept", "text/html")
        .header("sec-fetch-site", from);
    ask(app, request.body(Body::from(form.to_owned())).expect("a request")).await
}

#[tokio::test]
async fn a_remark_lands_in_the_box_with_its_day_and_nothing_more() {
    let (app, remarks) = app();
    let page = get(&app, "/it/desk/d1-anagrafe").await.text();
    assert!(page.contains(&format!("href=\"{DESK}\"")));
    let form = get(&app, DESK).await;
    assert_eq!((form.status.as_u16(), form.header("x-robots-tag")), (200, "noindex"));
    assert!(form.text().contains("method=\"post\"") && form.text().contains("value=\"hours\""));
    let answer = send(&app, DESK, "field=hours&words=luned%C3%AC+chiuso", "same-origin").await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, &*format!("{DESK}?sent")));
    assert!(get(&app, &format!("{DESK}?sent")).await.text().contains("role=\"status\""));
    let list = remarks.remarks().await.expect("a list");
    let remark = &list[0].remark;
    assert_eq!(remark.subject.to_string(), "desk:d1-anagrafe");
    assert_eq!((remark.field, &*remark.words), (RemarkField::Hours, "lunedì chiuso"));
    assert_eq!((remark.language.as_str(), list.len()), ("it", 1));
}

#[tokio::test]
async fn what_is_not_whole_or_from_elsewhere_is_refused_and_not_kept() {
    let (app, remarks) = app();
    for (path, form, from, expected) in [
        (DESK, "field=other&words=", "same-origin", 422),
        (DESK, "field=nonsense&words=x", "same-origin", 422),
        (DESK, "words=x", "same-origin", 422),
        (DESK, "field=hours", "cross-site", 400),
        ("/it/desk/no-such-desk/wrong", "field=hours", "same-origin", 404),
    ] {
        let answer = send(&app, path, form, from).await;
        assert_eq!(answer.status, expected, "{path} {form} {from}");
    }
    assert!(remarks.remarks().await.expect("a list").is_empty());
    assert_eq!(get(&app, "/xx/wrong").await.status, 404);
    assert_eq!(get(&app, "/it/desk/no-such-desk/wrong").await.status, 404);
}

#[tokio::test]
async fn a_client_that_writes_on_and_on_is_told_to_wait() {
    let (app, remarks) = app();
    for number in 0..5 {
        let answer = send(&app, "/en/wrong", &format!("words=sentence+{number}"), "same-origin").await;
        assert_eq!(answer.status, 303);
    }
    let refused = send(&app, "/en/wrong", "words=more", "same-origin").await;
    assert_eq!(refused.status, 429);
    assert!(refused.header("retry-after").parse::<u32>().expect("seconds") > 0);
    // Reading goes on.
    assert_eq!(get(&app, "/en/wrong").await.status, 200);
    let list = remarks.remarks().await.expect("a list");
    assert_eq!(list.len(), 5);
    assert!(list.iter().all(|own| matches!(&own.remark.subject, Subject::Texts(l) if l.as_str() == "en")));
}
