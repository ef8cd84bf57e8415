//! The Italian and English words and phrases that may stand in hours, as [`super::words::plain`] writes them.

use bussola_engine::domain::service::Access;

use super::cursor::Phrase;

/// A phrase about getting in.
#[derive(Debug, PartialEq, Eq)]
pub struct AccessPhrase {
    pub words: Phrase,
    pub access: Access,
    /// What else it says about the desk, of no particular hour.
    pub of_desk: Option<Access>,
    /// As it is said of a day whose hours are not known.
    pub comment: &'static str,
}

const fn by(words: Phrase, access: Access, comment: &'static str) -> AccessPhrase {
    AccessPhrase { words, access, of_desk: None, comment }
}

const fn appointment(words: Phrase) -> AccessPhrase {
    by(words, Access::Appointment, "su appuntamento")
}

const fn booking(words: Phrase) -> AccessPhrase {
    by(words, Access::Appointment, "su prenotazione")
}

const fn phone(words: Phrase) -> AccessPhrase {
    by(words, Access::Phone, "per telefono")
}

const fn walk_in(words: Phrase) -> AccessPhrase {
    by(words, Access::WalkIn, "accesso libero")
}

/// Booking by telephone: the hours are those of the telephone, the desk is by appointment.
const fn booking_line(words: Phrase) -> AccessPhrase {
    AccessPhrase { of_desk: Some(Access::Appointment), ..phone(words) }
}

/// Longer phrases stand before their beginnings.
pub const ACCESS_PHRASES: [AccessPhrase; 48] = [
    booking(&["solo", "su", "prenotazione", "telefonica"]),
    booking(&["su", "prenotazione", "telefonica"]),
    appointment(&["solo", "su", "appuntamento", "telefonico"]),
    appointment(&["su", "appuntamento", "telefonico"]),
    appointment(&["previo", "appuntamento", "telefonico"]),
    appointment(&["solo", "previo", "appuntamento"]),
    appointment(&["esclusivamente", "previo", "appuntamento"]),
    appointment(&["esclusivamente", "su", "appuntamento"]),
    appointment(&["accesso", "su", "appuntamento"]),
    appointment(&["solo", "su", "appuntamento"]),
    appointment(&["solo", "per", "appuntamento"]),
    appointment(&["solo", "con", "appuntamento"]),
    booking(&["solo", "su", "prenotazione"]),
    booking(&["solo", "previa", "prenotazione"]),
    appointment(&["su", "appuntamento"]),
    booking(&["su", "prenotazione"]),
    appointment(&["previo", "appuntamento"]),
    booking(&["previa", "prenotazione"]),
    appointment(&["per", "appuntamento"]),
    appointment(&["con", "appuntamento"]),
    appointment(&["by", "appointment", "only"]),
    appointment(&["by", "appointment"]),
    booking(&["by", "reservation"]),
    booking_line(&["prenotazione", "telefonica"]),
    booking_line(&["prenotazioni", "telefoniche"]),
    phone(&["contact", "center", "telefonico"]),
    phone(&["segreteria", "telefonica"]),
    phone(&["centralino", "telefonico"]),
    phone(&["sportello", "telefonico"]),
    phone(&["assistenza", "telefonica"]),
    phone(&["linea", "telefonica"]),
    phone(&["solo", "telefonicamente"]),
    phone(&["solo", "al", "telefono"]),
    phone(&["solo", "telefono"]),
    phone(&["al", "telefono"]),
    phone(&["per", "telefono"]),
    phone(&["numero", "verde"]),
    phone(&["telefonicamente"]),
    phone(&["telefono"]),
    phone(&["telefonico"]),
    phone(&["by", "phone"]),
    walk_in(&["senza", "appuntamento"]),
    walk_in(&["senza", "prenotazione"]),
    walk_in(&["accesso", "libero"]),
    walk_in(&["accesso", "diretto"]),
    walk_in(&["ingresso", "libero"]),
    walk_in(&["without", "appointment"]),
    walk_in(&["no", "appointment", "needed"]),
];

/// Parts of words that speak of the telephone, of appointments or of bookings.
pub const ACCESS_STEMS: [&str; 6] =
    ["telefon", "appuntament", "prenotazion", "prenota", "numero", "appointment"];

/// Phrases that change nothing about when. Longer ones stand before their beginnings.
pub const NEUTRAL: [Phrase; 36] = [
    &["apertura", "al", "pubblico"],
    &["aperto", "al", "pubblico"],
    &["aperta", "al", "pubblico"],
    &["ricevimento", "al", "pubblico"],
    &["ricevimento", "del", "pubblico"],
    &["ricevimento", "pubblico"],
    &["orario", "al", "pubblico"],
    &["orario", "di", "apertura"],
    &["orari", "di", "apertura"],
    &["orario", "di", "ricevimento"],
    &["orari", "di", "ricevimento"],
    &["giorni", "e", "orari"],
    &["con", "orario", "continuato"],
    &["orario", "continuato"],
    &["con", "orario"],
    &["nei", "giorni"],
    &["nei", "seguenti", "giorni"],
    &["opening", "hours"],
    &["opening", "times"],
    &["orario"],
    &["orari"],
    &["aperto"],
    &["aperta"],
    &["aperti"],
    &["apertura"],
    &["ricevimento"],
    &["si", "riceve"],
    &["riceve"],
    &["anche"],
    &["ore"],
    &["h"],
    &["ed"],
    &["e"],
    &["and"],
    &["open"],
    &["also"],
];

/// What opens, said before the hours. With two of them nobody knows whose hours the desk's are.
pub const LABELS: [Phrase; 5] = [&["front", "office"], &["sportello"], &["ufficio"], &["uffici"], &["sede"]];

/// Words before a telephone number.
pub const PHONE_WORDS: [&str; 12] = [
    "tel",
    "telefono",
    "telefonando",
    "telefonare",
    "cell",
    "cellulare",
    "chiamando",
    "chiamare",
    "numero",
    "al",
    "allo",
    "n",
];

pub const DAY_WORDS: [&[&str]; 7] = [
    &["lun", "lunedi", "lu", "mon", "monday", "mo"],
    &["mar", "martedi", "ma", "mart", "tue", "tuesday", "tu"],
    &["mer", "mercoledi", "me", "merc", "wed", "wednesday"],
    &["gio", "giovedi", "gi", "giov", "thu", "thursday", "th"],
    &["ven", "venerdi", "ve", "vener", "fri", "friday", "fr"],
    &["sab", "sabato", "sa", "sabati", "sat", "saturday"],
    &["dom", "domenica", "do", "domeniche", "sun", "sunday"],
];

/// Full names, in which one wrong letter is forgiven.
pub const FULL_DAYS: [&str; 7] =
    ["lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"];

pub const MONTH_WORDS: [&[&str]; 12] = [
    &["gennaio", "gen", "january"],
    &["febbraio", "feb", "february"],
    &["marzo", "march"],
    &["aprile", "apr", "april"],
    &["maggio", "mag", "may"],
    &["giugno", "giu", "june"],
    &["luglio", "lug", "july"],
    &["agosto", "ago", "august"],
    &["settembre", "sett", "september"],
    &["ottobre", "ott", "october"],
    &["novembre", "nov", "november"],
    &["dicembre", "dic", "december"],
];

/// A season or a time that is over or was exceptional.
pub const DATED: [&str; 17] = [
    "estate",
    "estivo",
    "estiva",
    "estivi",
    "inverno",
    "invernale",
    "invernali",
    "natale",
    "natalizio",
    "natalizie",
    "covid",
    "pandemia",
    "pasqua",
    "pasquali",
    "ramadan",
    "summer",
    "winter",
];

pub const EVERY_DAY: [Phrase; 12] = [
    &["tutti", "i", "giorni"],
    &["tutti", "i", "gg"],
    &["ogni", "giorno"],
    &["tutta", "la", "settimana"],
    &["quotidianamente"],
    &["tutte", "le", "notti"],
    &["ogni", "notte"],
    &["tutte", "le", "sere"],
    &["ogni", "sera"],
    &["every", "day"],
    &["daily"],
    &["all", "week"],
];

pub const WEEKEND: [Phrase; 6] = [
    &["nel", "fine", "settimana"],
    &["fine", "settimana"],
    &["nel", "weekend"],
    &["weekend"],
    &["week", "end"],
    &["weekends"],
];

/// Monday to Friday; of Saturday nobody knows.
pub const WORKING_DAYS: [Phrase; 5] = [
    &["tutti", "i", "giorni", "feriali"],
    &["nei", "giorni", "feriali"],
    &["i", "giorni", "feriali"],
    &["giorni", "feriali"],
    &["feriali"],
];

pub const HOLIDAYS_OPEN: [Phrase; 9] = [
    &["festivi", "compresi"],
    &["festivi", "inclusi"],
    &["compresi", "i", "festivi"],
    &["compresi", "festivi"],
    &["inclusi", "i", "festivi"],
    &["inclusi", "festivi"],
    &["anche", "festivi"],
    &["anche", "i", "festivi"],
    &["including", "holidays"],
];

pub const HOLIDAYS_OFF: [Phrase; 14] = [
    &["festivi", "esclusi"],
    &["esclusi", "i", "giorni", "festivi"],
    &["esclusi", "i", "festivi"],
    &["esclusi", "festivi"],
    &["escluso", "i", "festivi"],
    &["escluso", "festivi"],
    &["escluse", "le", "festivita"],
    &["eccetto", "i", "festivi"],
    &["eccetto", "festivi"],
    &["salvo", "festivi"],
    &["tranne", "i", "festivi"],
    &["tranne", "festivi"],
    &["non", "festivi"],
    &["except", "holidays"],
];

pub const ORDINALS: [(&[&str], i8); 7] = [
    (&["primo", "prima", "first", "1st"], 1),
    (&["secondo", "seconda", "second"], 2),
    (&["terzo", "terza", "third"], 3),
    (&["quarto", "quarta", "fourth"], 4),
    (&["quinto", "quinta", "fifth"], 5),
    (&["ultimo", "ultima", "last"], -1),
    (&["penultimo", "penultima"], -2),
];
