//! The Italian words and phrases that may stand in hours.

use bussola_engine::domain::service::Access;

/// Longer phrases stand before their beginnings. The second access holds for the desk.
pub const ACCESS_PHRASES: [(&str, Access, Option<Access>); 20] = [
    ("solo su prenotazione telefonica", Access::Appointment, None),
    ("su prenotazione telefonica", Access::Appointment, None),
    ("su appuntamento telefonico", Access::Appointment, None),
    ("solo su appuntamento", Access::Appointment, None),
    ("solo su prenotazione", Access::Appointment, None),
    ("su appuntamento", Access::Appointment, None),
    ("su prenotazione", Access::Appointment, None),
    ("previo appuntamento", Access::Appointment, None),
    ("previa prenotazione", Access::Appointment, None),
    ("per appuntamento", Access::Appointment, None),
    ("con appuntamento", Access::Appointment, None),
    ("prenotazione telefonica", Access::Phone, Some(Access::Appointment)),
    ("prenotazioni telefoniche", Access::Phone, Some(Access::Appointment)),
    ("solo telefono", Access::Phone, None),
    ("per telefono", Access::Phone, None),
    ("numero verde", Access::Phone, None),
    ("telefonicamente", Access::Phone, None),
    ("telefono", Access::Phone, None),
    ("telefonico", Access::Phone, None),
    ("accesso libero", Access::WalkIn, None),
];

/// Words that change nothing about when.
pub const NEUTRAL: [&str; 11] =
    ["orario", "orari", "aperto", "aperta", "aperti", "apertura", "ricevimento", "anche", "ore", "h", "ed"];

pub const DAY_WORDS: [[&str; 3]; 7] = [
    ["lun", "lunedi", "lu"],
    ["mar", "martedi", "ma"],
    ["mer", "mercoledi", "me"],
    ["gio", "giovedi", "gi"],
    ["ven", "venerdi", "ve"],
    ["sab", "sabato", "sa"],
    ["dom", "domenica", "do"],
];

pub const MONTH_WORDS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
