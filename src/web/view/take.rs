//! "Take it with you": what the page of a desk offers to carry along.

use bussola_engine::domain::id::NeedCode;
use bussola_engine::domain::time::LocalMinute;

use super::Say;
use super::desk::DeskView;
use crate::web::urls::encoded;

/// Longest text to send, in characters; a link is not cut.
const MAX_TEXT: usize = 300;
/// Longest name or address in it.
const MAX_PART: usize = 90;

/// What the component `take.html` shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeView {
    pub slip_url: String,
    pub contact_url: String,
    pub reminder_url: String,
    /// What the form proposes, and the earliest that it takes.
    pub reminder_at: String,
    pub reminder_min: String,
    pub text: String,
    pub sms_url: String,
    pub whatsapp_url: String,
    pub telegram_url: String,
}

/// What it is made from.
#[derive(Debug, Clone)]
pub struct TakeContext<'a> {
    pub t: Say<'a>,
    pub now: LocalMinute,
    /// When somebody may think of coming.
    pub proposed: LocalMinute,
    /// What the visitor looked for, when the desk serves it.
    pub need: Option<&'a NeedCode>,
    /// The page on the public address; a text without one has no link.
    pub page_url: Option<String>,
}

impl TakeContext<'_> {
    pub fn view(&self, desk: &DeskView) -> TakeView {
        let base = format!("/{}/desk/{}", self.t.language, desk.card.id);
        let need = self.need.map(|need| format!("?need={need}")).unwrap_or_default();
        let words = self.words(desk);
        let text = match &self.page_url {
            Some(url) => format!("{words}\n{url}"),
            None => words.clone(),
        };
        let telegram = match &self.page_url {
            Some(url) => format!("{}&text={}", encoded(url), encoded(&words)),
            None => encoded(&words),
        };
        TakeView {
            slip_url: format!("{base}/slip.pdf{need}"),
            contact_url: format!("{base}/contact.vcf"),
            reminder_url: format!("{base}/reminder.ics"),
            reminder_at: self.proposed.to_text(),
            reminder_min: self.now.to_text(),
            sms_url: format!("sms:?&body={}", encoded(&text)),
            whatsapp_url: format!("https://wa.me/?text={}", encoded(&text)),
            telegram_url: format!("https://t.me/share/url?url={telegram}"),
            text,
        }
    }

    /// Name, address, hours of today and of the next day, telephone, and that they are old. Days have their date: a message is read later.
    fn words(&self, desk: &DeskView) -> String {
        let mut lines = vec![short(&desk.card.name)];
        lines.extend(desk.place.address.as_deref().map(short));
        let mut hours = desk.week.iter().filter(|day| !day.slots.is_empty()).take(2).map(|day| {
            let slots: Vec<String> = day
                .slots
                .iter()
                .map(|slot| if slot.is_maybe { format!("{} (?)", slot.hours) } else { slot.hours.clone() })
                .collect();
            format!("{}: {}", day.day, slots.join(", "))
        });
        match hours.next() {
            Some(first) => lines.extend([first].into_iter().chain(hours)),
            None => lines.push(desk.card.opening.sentence.clone()),
        }
        lines.extend(desk.card.phone.as_ref().map(|phone| phone.text.clone()));
        let is_doubtful = matches!(desk.card.trust, "stale" | "unconfirmed");
        lines.extend(is_doubtful.then(|| desk.trust_sentence.clone()));
        let link = self.page_url.as_ref().map_or(0, |url| url.chars().count() + 1);
        cut(&lines.join("\n"), MAX_TEXT.saturating_sub(link).max(MAX_TEXT / 2))
    }
}

fn short(text: &str) -> String {
    cut(text, MAX_PART)
}

/// At most so many characters; what is missing is marked.
fn cut(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let kept: String = text.chars().take(max.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_characters_and_says_so() {
        assert_eq!(cut("Città", 5), "Città");
        assert_eq!(cut("Città di", 6), "Città…");
        assert_eq!(short(&"è".repeat(200)).chars().count(), MAX_PART);
    }
}
