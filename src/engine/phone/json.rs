//! JSON as it is written: no more than answers need, and no floating-point text, so that every machine writes the same.

use std::fmt::Write as _;

/// A text that grows. Commas are put where they belong.
#[derive(Debug, Default)]
pub(super) struct Json {
    out: String,
    is_first: bool,
}

impl Json {
    /// A whole object.
    pub fn object(put: impl FnOnce(&mut Self)) -> String {
        let mut json = Self::default();
        json.braced(put);
        json.out
    }

    pub fn braced(&mut self, put: impl FnOnce(&mut Self)) {
        self.enclosed('{', '}', put);
    }

    fn enclosed(&mut self, open: char, close: char, put: impl FnOnce(&mut Self)) {
        self.out.push(open);
        self.is_first = true;
        put(self);
        self.out.push(close);
        self.is_first = false;
    }

    /// The name of the value that is written next.
    pub fn key(&mut self, key: &str) -> &mut Self {
        self.comma();
        self.quoted(key);
        self.out.push(':');
        self
    }

    fn comma(&mut self) {
        if !std::mem::take(&mut self.is_first) {
            self.out.push(',');
        }
    }

    pub fn null(&mut self) {
        self.out.push_str("null");
    }

    pub fn flag(&mut self, is_set: bool) {
        self.out.push_str(if is_set { "true" } else { "false" });
    }

    pub fn number(&mut self, number: u64) {
        _ = write!(self.out, "{number}");
    }

    /// A number of tenths, hundredths and so on: `decimals` says how many digits follow the point.
    pub fn decimal(&mut self, number: i64, decimals: usize) {
        let sign = if number < 0 { "-" } else { "" };
        let digits = format!("{:0width$}", number.unsigned_abs(), width = decimals + 1);
        let (whole, part) = digits.split_at(digits.len() - decimals);
        let part = part.trim_end_matches('0');
        let part = if part.is_empty() { "0" } else { part };
        _ = write!(self.out, "{sign}{whole}.{part}");
    }

    pub fn text(&mut self, text: &str) {
        self.quoted(text);
    }

    pub fn maybe_text(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.null(),
        }
    }

    pub fn texts<T: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = T>) {
        self.list(texts, |json, text| json.text(text.as_ref()));
    }

    pub fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut put: impl FnMut(&mut Self, T)) {
        self.enclosed('[', ']', |json| {
            for item in items {
                json.comma();
                put(json, item);
                json.is_first = false;
            }
        });
    }

    fn quoted(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                c if c < ' ' => _ = write!(self.out, "\\u{:04x}", c as u32),
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_lists_and_texts_are_json() {
        let json = Json::object(|json| {
            json.key("a").text("x\"\\\n\u{1}é");
            json.key("b").list([1, 2], |json, n| json.braced(|json| json.key("n").number(n)));
            json.key("c").texts(["p", "q"]);
            json.key("d").braced(|_| {});
            json.key("e").null();
        });
        let expected = r#"{"a":"x\"\\\n\u0001é","b":[{"n":1},{"n":2}],"c":["p","q"],"d":{},"e":null}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn decimals_have_at_least_one_digit_behind_the_point() {
        for (number, decimals, expected) in
            [(1_234, 1, "123.4"), (1_230, 1, "123.0"), (-5, 7, "-0.0000005"), (76_781_000, 7, "7.6781")]
        {
            let json = Json::object(|json| json.key("n").decimal(number, decimals));
            assert_eq!(json, format!("{{\"n\":{expected}}}"));
        }
    }
}
