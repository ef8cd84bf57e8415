//! A feed as Atom (RFC 4287).

use std::fmt::Write as _;

use super::feed::{Entry, Feed};

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

/// Text that is neither markup nor anything that XML forbids.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(character),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup_and_none_breaks_the_document() {
        assert_eq!(escaped("<b>\"A\" & B</b>\u{1}\n"), "&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;\u{fffd}\n");
    }
}
