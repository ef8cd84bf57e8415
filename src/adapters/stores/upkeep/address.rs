//! The address of a database for PostgreSQL's own programs, with the password apart: command lines can be read by all.

use percent_encoding::percent_decode_str;

/// Parameters that those programs know; the others are ours and sqlx's.
const KNOWN: [&str; 10] = [
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "host",
    "port",
    "user",
    "dbname",
    "connect_timeout",
    "application_name",
];

/// An address in two parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// Without password and without parameters of ours.
    pub(super) plain: String,
    pub(super) password: Option<String>,
}

impl Address {
    pub(super) fn of(url: &str) -> Self {
        let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (server, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (user, host) = server.rsplit_once('@').map_or((None, server), |(user, host)| (Some(user), host));
        let (user, own) = match user.and_then(|user| user.split_once(':')) {
            Some((user, password)) => (Some(user), Some(password)),
            None => (user, None),
        };
        let pairs = || query.split('&').filter_map(|pair| pair.split_once('='));
        let told = pairs().find(|(name, _)| *name == "password").map(|(_, value)| value);
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let kept: Vec<String> = pairs()
            .filter(|(name, _)| KNOWN.contains(name))
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let user = user.map(|user| format!("{user}@")).unwrap_or_default();
        let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
        Self { plain: format!("{scheme}://{user}{host}/{path}{query}"), password: own.or(told).map(decoded) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_apart_and_our_own_parameters_are_gone() {
        for (url, plain, password) in [
            ("postgres://localhost/b", "postgres://localhost/b", None),
            ("postgresql://me@host:5433/b", "postgresql://me@host:5433/b", None),
            ("postgres://me:a%40b%2Fc@host/b", "postgres://me@host/b", Some("a@b/c")),
            (
                "postgres://me:x@h/b?options[search_path]=s&sslmode=require",
                "postgres://me@h/b?sslmode=require",
                Some("x"),
            ),
            (
                "postgres:///b?host=/run/postgresql&user=me&password=p%20q",
                "postgres:///b?host=/run/postgresql&user=me",
                Some("p q"),
            ),
        ] {
            let password = password.map(str::to_owned);
            assert_eq!(Address::of(url), Address { plain: plain.to_owned(), password }, "{url}");
        }
    }
}
