//! Which column or property of a file holds what.

use std::collections::BTreeMap;

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Street,
    /// "Via", where it stands apart from the name.
    Kind,
    Number,
    /// Letter, `bis`, colour.
    Suffix,
    /// Street and number in one.
    Address,
    Postcode,
    Istat,
    Municipality,
    Province,
    X,
    Y,
}

/// Each field with its word in `--columns` and the names that files give it, folded.
const FIELDS: [(Field, &str, &[&str]); 11] = [
    (
        Field::Street,
        "street",
        &[
            "odonimo",
            "street",
            "via",
            "nomevia",
            "toponimo",
            "duf",
            "addrstreet",
            "denominazionevia",
            "strada",
            "nomestrada",
        ],
    ),
    (Field::Kind, "type", &["dug", "tipovia", "specie", "streettype", "qualificatore", "tipotoponimo"]),
    (
        Field::Number,
        "number",
        &[
            "civico",
            "number",
            "housenumber",
            "numerocivico",
            "numciv",
            "addrhousenumber",
            "numero",
            "ncivico",
            "civiconum",
        ],
    ),
    (
        Field::Suffix,
        "suffix",
        &["esponente", "esp", "barrato", "lettera", "subalterno", "specificita", "unit", "colore"],
    ),
    (Field::Address, "address", &["indirizzo", "address", "indirizzocompleto", "fulladdress"]),
    (Field::Postcode, "postcode", &["cap", "postcode", "codicepostale", "addrpostcode", "zip"]),
    (
        Field::Istat,
        "istat",
        &[
            "codiceistat",
            "istat",
            "codistat",
            "istatcode",
            "procom",
            "procomt",
            "codiceistatcomune",
            "codicecomuneistat",
        ],
    ),
    (
        Field::Municipality,
        "municipality",
        &["comune", "municipality", "city", "nomecomune", "addrcity", "citta"],
    ),
    (Field::Province, "province", &["provincia", "province", "siglaprovincia", "prov", "addrprovince"]),
    (
        Field::X,
        "x",
        &[
            "lon",
            "lng",
            "longitude",
            "longitudine",
            "x",
            "coordx",
            "coordxcomune",
            "est",
            "easting",
            "xcoord",
            "long",
        ],
    ),
    (
        Field::Y,
        "y",
        &["lat", "latitude", "latitudine", "y", "coordy", "coordycomune", "nord", "northing", "ycoord"],
    ),
];

impl Field {
    fn read(word: &str) -> Option<Self> {
        FIELDS.iter().find(|(_, own, _)| *own == word).map(|(field, ..)| *field)
    }

    /// The field that a header means, without being told.
    pub fn guess(header: &str) -> Option<Self> {
        let folded: String =
            header.chars().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).map(plain).collect();
        FIELDS.iter().find(|(_, _, names)| names.contains(&folded.as_str())).map(|(field, ..)| *field)
    }

    pub fn words() -> String {
        FIELDS.map(|(_, word, _)| word).join(", ")
    }
}

fn plain(c: char) -> char {
    match c {
        'à' => 'a',
        other => other,
    }
}

/// Columns as said by a person; where nothing is said, headers are guessed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns(BTreeMap<Field, Vec<String>>);

impl Columns {
    /// `street=DUG+DUF,number=Civico,suffix=Esponente`.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut columns = BTreeMap::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (word, headers) = part
                .split_once('=')
                .ok_or_else(|| format!("{part:?} is not FIELD=COLUMN; fields are {}", Field::words()))?;
            let field = Field::read(word.trim())
                .ok_or_else(|| format!("{word:?} is not a field; fields are {}", Field::words()))?;
            columns.insert(field, headers.split('+').map(|header| header.trim().to_owned()).collect());
        }
        Ok(Self(columns))
    }

    /// The columns of each field, in a file with these headers.
    pub fn of(&self, headers: &[String]) -> Result<BTreeMap<Field, Vec<usize>>, String> {
        let mut places: BTreeMap<Field, Vec<usize>> = BTreeMap::new();
        for (field, names) in &self.0 {
            for name in names {
                let at = headers
                    .iter()
                    .position(|header| header == name)
                    .ok_or_else(|| format!("has no column {name:?}; it has {}", headers.join(", ")))?;
                places.entry(*field).or_default().push(at);
            }
        }
        let said: Vec<usize> = places.values().flatten().copied().collect();
        for (at, header) in headers.iter().enumerate().filter(|(at, _)| !said.contains(at)) {
            let Some(field) = Field::guess(header).filter(|field| !self.0.contains_key(field)) else {
                continue;
            };
            let own = places.entry(field).or_default();
            // A letter and a colour both follow a number; of everything else the first is taken.
            if own.is_empty() || field == Field::Suffix {
                own.push(at);
            }
        }
        Ok(places)
    }

    /// The field of a property.
    pub fn field(&self, name: &str) -> Option<Field> {
        let said = self.0.iter().find(|(_, names)| names.iter().any(|own| own == name));
        said.map(|(field, _)| *field)
            .or_else(|| Field::guess(name).filter(|field| !self.0.contains_key(field)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(columns: &str, headers: &str) -> Result<String, String> {
        let headers: Vec<String> = headers.split(';').map(str::to_owned).collect();
        let places = Columns::read(columns)?.of(&headers)?;
        Ok(places.iter().map(|(field, at)| format!("{field:?}{at:?}")).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn headers_of_italian_registers_are_understood() {
        assert_eq!(
            of("", "CodiceVia;DUG;DUF;CAP;Civico;Esponente;CoordX;CoordY").as_deref(),
            Ok("Street[2] Kind[1] Number[4] Suffix[5] Postcode[3] X[6] Y[7]")
        );
        assert_eq!(
            of("", "CODICE_COMUNE;CODICE_ISTAT;ODONIMO;CIVICO;ESPONENTE;SPECIFICITA;COORD_X_COMUNE;COORD_Y_COMUNE").as_deref(),
            Ok("Street[2] Number[3] Suffix[4, 5] Istat[1] X[6] Y[7]")
        );
        assert_eq!(
            of("street=tipo+nome,number=n", "tipo;nome;n;via").as_deref(),
            Ok("Street[0, 1] Number[2]")
        );
    }

    #[test]
    fn a_wrong_column_is_told_with_the_right_ones() {
        assert!(of("street=Nome", "a;b").is_err_and(|error| error.contains("a, b")));
        assert!(of("strada=Nome", "a").is_err_and(|error| error.contains("street")));
        assert!(of("street", "a").is_err_and(|error| error.contains("FIELD=COLUMN")));
    }
}
