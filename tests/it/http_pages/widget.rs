//! The search for other people's sites: who may frame it, what it shows, and the lines that are copied.

use super::page;
use crate::http_api::world::{SECRET_STREET, app, get};

const POLICY: &str = "content-security-policy";

#[tokio::test]
async fn any_site_may_frame_the_search_and_nothing_else() {
    let widget = get(&app(), "/widget/torino").await;
    assert!(widget.header(POLICY).contains("frame-ancestors *"), "{}", widget.header(POLICY));
    assert!(widget.header(POLICY).contains("form-action 'self'"));
    let builder = get(&app(), "/it/embed").await;
    assert!(builder.header(POLICY).contains("frame-src 'self'"), "the preview is ours");
    for path in ["/it/embed", "/it", "/it/find?city=torino", "/kiosk/torino"] {
        let policy = get(&app(), path).await.header(POLICY).to_owned();
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    }
}

#[tokio::test]
async fn the_search_answers_with_the_nearest_desks_in_the_wished_language() {
    let html = page("/widget/torino?lang=en&need=food&lat=45.07&lon=7.68").await.replace("&#38;", "&");
    assert!(html.contains("<html lang=\"en\""), "{html}");
    assert!(html.contains("<option value=\"food\" selected>"), "{html}");
    let n_desks = html.matches("data-desk=").count();
    assert!((1..=5).contains(&n_desks), "{n_desks} desks");
    assert!(html.contains("<base target=\"_blank\">"), "desks open beside the other site");
    assert!(html.contains("href=\"/en/find?"), "the whole answer is one tap away");
    assert!(!html.contains(SECRET_STREET));
    let odd = page("/widget/torino?lang=xx&need=nothing&open=perhaps").await;
    assert!(odd.contains("<html lang=\"it\""), "what cannot be understood is left out");
    assert_eq!(get(&app(), "/widget/atlantide").await.status, 404);
}

#[tokio::test]
async fn a_search_with_a_place_is_neither_indexed_nor_kept_by_others() {
    let answer = get(&app(), "/widget/torino?lat=45.07&lon=7.68").await;
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
}

#[tokio::test]
async fn the_lines_to_copy_lead_to_the_search_that_was_chosen() {
    let html = page("/it/embed?city=torino&need=food&open=now&widget_lang=en").await;
    let text = html.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#38;", "&");
    assert!(
        text.contains(
            "/widget.js\" data-city=\"torino\" data-lang=\"en\" data-need=\"food\" data-open=\"now\""
        )
    );
    let (_, rest) = text.split_once("<code><iframe src=\"http://").expect("lines without script");
    let (address, _) = rest.split_once('"').expect("an address in quotes");
    let path = &address[address.find('/').expect("a path")..].replace("&amp;", "&");
    assert_eq!(path, "/widget/torino?lang=en&need=food&open=now");
    let framed = page(path).await;
    assert!(framed.contains("<option value=\"food\" selected>") && framed.contains("value=\"now\" checked"));
}
