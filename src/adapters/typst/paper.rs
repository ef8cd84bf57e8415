//! Slips and posters as the JSON that their templates read.

use chrono::Datelike;
use serde_json::{Value, json};

use super::data::{Pen, direction_word};
use crate::ports::press::{
    Both, HoursLine, PosterDesk, PosterPage, PressError, SlipLine, SlipPage, SlipPart, Tongue, Tongues,
};

pub(super) fn slip(page: &SlipPage, pen: &Pen<impl Fn(char) -> bool>) -> Result<Vec<u8>, PressError> {
    let SlipPage { id: _, tongues, name, organization, warning, parts, sketch, say, imprint, live, made_on } =
        page;
    let live = live.as_ref().map(|live| pen.live(live)).transpose()?;
    let value = json!({
        "tongues": tongues_of(tongues),
        "name": pen.text(name),
        "organization": organization.as_deref().map(|name| pen.text(name)),
        "warning": warning.as_ref().map(|warning| pen.both(warning)),
        "parts": parts.iter().map(|part| pen.slip_part(part)).collect::<Value>(),
        "sketch": sketch.as_ref().map(|sketch| {
            json!({ "svg": sketch.svg, "alt": pen.text(&sketch.alt), "credit": pen.text(&sketch.credit) })
        }),
        "say": say.as_ref().map(|say| pen.slip_part(say)),
        "imprint": pen.boths(imprint),
        "live": live,
        "year": made_on.year(),
        "month": made_on.month(),
        "day": made_on.day(),
    });
    Ok(value.to_string().into_bytes())
}

pub(super) fn poster(page: &PosterPage, pen: &Pen<impl Fn(char) -> bool>) -> Result<Vec<u8>, PressError> {
    let PosterPage { id: _, tongues, size, title, place, desks, imprint, live, made_on } = page;
    let live = live.as_ref().map(|live| pen.live(live)).transpose()?;
    let value = json!({
        "tongues": tongues_of(tongues),
        "size": size.as_str(),
        "title": pen.both(title),
        "place": pen.text(place),
        "desks": desks.iter().map(|desk| pen.poster_desk(desk)).collect::<Value>(),
        "imprint": pen.boths(imprint),
        "live": live,
        "year": made_on.year(),
        "month": made_on.month(),
        "day": made_on.day(),
    });
    Ok(value.to_string().into_bytes())
}

fn tongues_of(Tongues { here, own }: &Tongues) -> Value {
    let tongue = |Tongue { language, direction }: &Tongue| json!({ "lang": language.as_str(), "dir": direction_word(*direction) });
    json!({ "here": tongue(here), "own": own.as_ref().map(tongue) })
}

impl<F: Fn(char) -> bool> Pen<F> {
    fn both(&self, Both { here, own }: &Both) -> Value {
        json!({ "here": self.text(here), "own": own.as_deref().map(|own| self.text(own)) })
    }

    fn boths(&self, texts: &[Both]) -> Value {
        texts.iter().map(|both| self.both(both)).collect()
    }

    fn slip_part(&self, SlipPart { heading, lines }: &SlipPart) -> Value {
        let line = |line: &SlipLine| match line {
            SlipLine::Plain(text) => json!({ "form": "plain", "text": self.text(text) }),
            SlipLine::Both(both) => json!({ "form": "both", "both": self.both(both) }),
            SlipLine::Hours(hours) => json!({ "form": "hours", "hours": self.hours(hours) }),
        };
        json!({ "heading": self.both(heading), "lines": lines.iter().map(line).collect::<Value>() })
    }

    fn hours(&self, HoursLine { days, times, is_maybe, notes }: &HoursLine) -> Value {
        json!({ "days": self.both(days), "times": self.texts(times), "is_maybe": is_maybe, "notes": self.boths(notes) })
    }

    fn poster_desk(&self, desk: &PosterDesk) -> Value {
        let PosterDesk { name, organization, place, notes, hours, opening, phone, languages, access } = desk;
        let text = |text: &Option<String>| text.as_deref().map(|text| self.text(text));
        let both = |both: &Option<Both>| both.as_ref().map(|both| self.both(both));
        json!({
            "name": self.text(name),
            "organization": text(organization),
            "place": text(place),
            "notes": self.boths(notes),
            "hours": hours.iter().map(|hours| self.hours(hours)).collect::<Value>(),
            "opening": both(opening),
            "phone": text(phone),
            "languages": both(languages),
            "access": self.boths(access),
        })
    }
}
