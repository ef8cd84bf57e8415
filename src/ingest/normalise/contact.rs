//! Telephone numbers, e-mail addresses and web addresses.

use phonenumber::{Mode, country};

/// A number as it is shown: international where it is a full one, as printed where it is a short or a green one.
/// `None` when it cannot be dialled.
pub fn phone(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_printed = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '.' | '/' | '(' | ')');
    if text.is_empty() || text.len() > 40 || !text.chars().all(is_printed) {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if is_local_number(&digits, &text) {
        return Some(
            text.split([' ', '-', '.', '/']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
        );
    }
    let dialled = text.strip_prefix("00").map_or_else(|| text.clone(), |rest| format!("+{rest}"));
    let number = phonenumber::parse(Some(country::IT), &dialled).ok()?;
    let is_right = number.is_valid() || is_municipal_line(&number);
    is_right.then(|| spaced(&text, &number))
}

/// Numbers of public use that have no international form: emergency (`112`), public utility (`1522`, `116117`, `114`)
/// and free or shared-cost ones (`800`, `803`, `840`, `848`, `199`), of the national numbering plan.
fn is_local_number(digits: &str, text: &str) -> bool {
    if text.starts_with('+') || text.starts_with("00") {
        return false;
    }
    let is_short = (3..=6).contains(&digits.len()) && digits.starts_with('1');
    let is_green = ["800", "803", "840", "848", "199"].iter().any(|start| digits.starts_with(start))
        && (6..=10).contains(&digits.len());
    is_short || is_green
}

/// Town halls repeat their area code as a number (`02 0202`): real, yet shorter than the plan's other numbers.
fn is_municipal_line(number: &phonenumber::PhoneNumber) -> bool {
    let national = number.national().to_string();
    number.code().value() == 39 && national.starts_with('0') && (6..=7).contains(&national.len())
}

/// The number in international form, keeping the source's own spacing where it already is one.
fn spaced(text: &str, number: &phonenumber::PhoneNumber) -> String {
    let is_tidy = text.starts_with("+39 ") && text[1..].chars().all(|c| c.is_ascii_digit() || c == ' ');
    if is_tidy { text.to_owned() } else { number.format().mode(Mode::International).to_string() }
}

/// An address in lower case; `None` when mail cannot reach it.
pub fn email(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:").to_lowercase();
    let (user, domain) = text.split_once('@')?;
    let is_user = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
    let user_is_right = !user.is_empty()
        && user.len() <= 64
        && user.chars().all(is_user)
        && !user.starts_with('.')
        && !user.ends_with('.')
        && !user.contains("..");
    (user_is_right && is_host(domain)).then_some(text)
}

/// A web address of the schemes `http` and `https`; `www.` without a scheme is taken as `https`.
pub fn url(text: &str) -> Option<String> {
    let text = text.trim();
    let is_plain =
        |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '<' | '>' | '\\' | '`');
    if text.len() > 2_000 || !text.chars().all(is_plain) {
        return None;
    }
    let text = if text.to_ascii_lowercase().starts_with("www.") {
        format!("https://{text}")
    } else {
        text.to_owned()
    };
    let (scheme, rest) = text.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let is_right = matches!(scheme.as_str(), "http" | "https")
        && is_host(&host.to_lowercase())
        && port.parse::<u16>().is_ok();
    is_right.then(|| format!("{scheme}://{}{path}", authority.to_lowercase()))
}

/// At least two labels of letters, digits and inner hyphens.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let top = host.rsplit('.').next().unwrap_or_default();
    host.len() <= 253
        && host.contains('.')
        && host.split('.').all(label)
        && top.len() >= 2
        && top.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_international_or_as_printed() {
        for (text, expected) in [
            ("+39 011 2629000", Some("+39 011 2629000")),
            ("011 2629000", Some("+39 011 262 9000")),
            ("0039 011 2629000", Some("+39 011 262 9000")),
            ("347/1234567", Some("+39 347 123 4567")),
            ("+39 393 1667083", Some("+39 393 1667083")),
            ("1522", Some("1522")),
            ("112", Some("112")),
            ("116117", Some("116117")),
            ("800 290 290", Some("800 290 290")),
            ("800-290290", Some("800 290290")),
            ("848 800 997", Some("848 800 997")),
            ("+39 02 0202", Some("+39 02 0202")),
            ("+39 041 041", Some("+39 041 041")),
            ("+39 011", None),
            ("12", None),
            ("chiedere in sede", None),
            ("+39 011 26290001234567", None),
            ("", None),
        ] {
            assert_eq!(phone(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn addresses_of_mail_and_web_are_checked() {
        for (text, expected) in [
            (" Info@Comune.Example.IT ", Some("info@comune.example.it")),
            ("dipps184.00p0@pecps.example.it", Some("dipps184.00p0@pecps.example.it")),
            ("a@b", None),
            ("a b@c.it", None),
            ("@c.it", None),
            ("a@@c.it", None),
            ("a..b@c.it", None),
        ] {
            assert_eq!(email(text).as_deref(), expected, "{text}");
        }
        for (text, expected) in [
            ("https://www.Example.it/Path?q=1#x", Some("https://www.example.it/Path?q=1#x")),
            ("HTTP://example.it:8080", Some("http://example.it:8080")),
            ("www.example.it", Some("https://www.example.it")),
            ("javascript:alert(1)", None),
            ("ftp://example.it", None),
            ("https://user:secret@example.it", None),
            ("https://exa mple.it", None),
            ("https://localhost/", None),
            ("https://example.it/\"><script>", None),
        ] {
            assert_eq!(url(text).as_deref(), expected, "{text}");
        }
    }
}
