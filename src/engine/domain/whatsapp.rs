//! Numbers that read WhatsApp messages, kept among the web addresses of a desk: `https://wa.me/393751234567`.

/// Where a message to a number is begun.
const AT: &str = "https://wa.me/";
/// The shortest and the longest number of the world, in digits (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// The address of a number in international form; `None` for one that is dialled only in its own country.
///
/// ```
/// use bussola_engine::domain::whatsapp;
///
/// let address = whatsapp::address("+39 375 123 4567");
/// assert_eq!(address.as_deref(), Some("https://wa.me/393751234567"));
/// assert_eq!(whatsapp::address("800 290290"), None);
/// ```
pub fn address(number: &str) -> Option<Box<str>> {
    let digits: String = number.strip_prefix('+')?.chars().filter(char::is_ascii_digit).collect();
    DIGITS.contains(&digits.len()).then(|| format!("{AT}{digits}").into())
}

/// The number of such an address, in groups as people read it; `None` for any other address.
///
/// ```
/// use bussola_engine::domain::whatsapp;
///
/// assert_eq!(whatsapp::number("https://wa.me/393751234567").as_deref(), Some("+39 375 1234567"));
/// assert_eq!(whatsapp::number("https://wa.me/?text=Ciao"), None);
/// ```
pub fn number(address: &str) -> Option<String> {
    let digits = address.strip_prefix(AT)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || !DIGITS.contains(&digits.len()) {
        return None;
    }
    let italian = digits.strip_prefix("39").and_then(|own| own.split_at_checked(3));
    Some(italian.map_or_else(|| format!("+{digits}"), |(first, rest)| format!("+39 {first} {rest}")))
}
