//! The page as the JSON that the template reads.

use chrono::Datelike;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use serde_json::{Value, json};

use crate::ports::press::{
    Direction, Fact, LiveLink, Missing, PagePart, PageSource, PartBody, PressError, SheetPage, SourceList,
};

/// Ink of the code: dark enough for any reader, the same as the title band.
const QR_INK: &str = "#083b39";

pub(super) fn to_json(page: &SheetPage, pen: &Pen<impl Fn(char) -> bool>) -> Result<Vec<u8>, PressError> {
    let SheetPage {
        id: _,
        language,
        direction,
        kicker,
        title,
        summary,
        parts,
        facts,
        desks,
        missing,
        sources,
        live,
        imprint,
        footer,
        page_word,
        updated_on,
    } = page;
    let live = live.as_ref().map(|live| pen.live(live)).transpose()?;
    let value = json!({
        "lang": language.as_str(),
        "dir": direction_word(*direction),
        "kicker": pen.texts(kicker),
        "title": pen.text(title),
        "summary": pen.text(summary),
        "parts": parts.iter().map(|part| pen.part(part)).collect::<Value>(),
        "facts": pen.facts(facts),
        "desks": desks.as_ref().map(|desks| pen.fact(desks)),
        "missing": missing.as_ref().map(|missing| pen.missing(missing)),
        "sources": pen.sources(sources),
        "live": live,
        "imprint": pen.facts(imprint),
        "footer": pen.text(footer),
        "page_word": pen.text(page_word),
        "year": updated_on.year(),
        "month": updated_on.month(),
        "day": updated_on.day(),
    });
    Ok(value.to_string().into_bytes())
}

pub(super) fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

/// Writes the values of a page: a character that no font has becomes the replacement character.
pub(super) struct Pen<F> {
    pub(super) can_write: F,
}

impl<F: Fn(char) -> bool> Pen<F> {
    pub(super) fn text(&self, text: &str) -> String {
        let character = |c: char| match c {
            c if c.is_control() => ' ',
            c if (self.can_write)(c) => c,
            _ => char::REPLACEMENT_CHARACTER,
        };
        text.chars().map(character).collect()
    }

    pub(super) fn texts(&self, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    fn fact(&self, Fact { label, values }: &Fact) -> Value {
        json!({ "label": self.text(label), "values": self.texts(values) })
    }

    fn facts(&self, facts: &[Fact]) -> Value {
        facts.iter().map(|fact| self.fact(fact)).collect()
    }

    fn part(&self, PagePart { heading, body }: &PagePart) -> Value {
        let (form, texts) = match body {
            PartBody::Paragraphs(texts) => ("paragraphs", texts),
            PartBody::Items(texts) => ("items", texts),
            PartBody::Steps(texts) => ("steps", texts),
        };
        json!({ "heading": self.text(heading), "form": form, "texts": self.texts(texts) })
    }

    fn missing(&self, Missing { heading, note, parts }: &Missing) -> Value {
        json!({ "heading": self.text(heading), "note": self.text(note), "parts": self.texts(parts) })
    }

    fn sources(&self, SourceList { heading, sources }: &SourceList) -> Value {
        let source = |PageSource { title, url }: &PageSource| json!({ "title": title.as_deref().map(|title| self.text(title)), "url": url, "shown": self.text(url) });
        json!({ "heading": self.text(heading), "list": sources.iter().map(source).collect::<Value>() })
    }

    pub(super) fn live(&self, LiveLink { url, caption, alt }: &LiveLink) -> Result<Value, PressError> {
        let code = QrCode::with_error_correction_level(url, EcLevel::M)
            .map_err(|_| PressError::AddressTooLong { url: url.clone() })?;
        let svg = code.render().dark_color(svg::Color(QR_INK)).quiet_zone(false).build();
        Ok(
            json!({ "url": url, "shown": self.text(url), "caption": self.text(caption), "alt": alt, "svg": svg }),
        )
    }
}
