//! A feed as Atom (RFC 4287).

use std::fmt::Write as _;

use super::feed::{Entry, Feed};
use crate::web::xml::escaped;

/// The whole document.
pub(super) fn written(feed: &Feed) -> String {
    let Feed { id, title, lang, updated, page_url, feed_url, author, rights, entries } = feed;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">");
    element(&mut out, "id", id);
    element(&mut out, "title", title);
    element(&mut out, "updated", updated);
    link(&mut out, "self", "application/atom+xml", feed_url);
    link(&mut out, "alternate", "text/html", page_url);
    _ = writeln!(out, "<author><name>{}</name></author>", escaped(author));
    element(&mut out, "rights", rights);
    for Entry { id, title, summary, updated, url } in entries {
        out.push_str("<entry>\n");
        element(&mut out, "id", id);
        element(&mut out, "title", title);
        element(&mut out, "updated", updated);
        if let Some(url) = url {
            link(&mut out, "alternate", "text/html", url);
        }
        // An entry without a link needs content; a summary is not enough.
        element(&mut out, if url.is_some() { "summary" } else { "content" }, summary);
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn element(out: &mut String, name: &str, text: &str) {
    _ = writeln!(out, "<{name}>{}</{name}>", escaped(text));
}

fn link(out: &mut String, relation: &str, media_type: &str, url: &str) {
    _ = writeln!(out, "<link rel=\"{relation}\" type=\"{media_type}\" href=\"{}\"/>", escaped(url));
}
