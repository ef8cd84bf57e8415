//! Asking a geocoder over HTTP without being a burden: one request at a time, at its pace, under our name, within limits.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use ureq::Agent;

use crate::ports::clock::Clock;
use crate::ports::geocode_cache::{GeocodeCache, Permit, Wish};
use crate::ports::geocoder::GeocodeError;

/// Longest answer that is read.
const MAX_ANSWER_BYTES: u64 = 2 << 20;
/// Longest wait for a turn; who would have to wait longer is told so.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a server is left alone that says "too many" and nothing else.
const BUSY_PAUSE: Duration = Duration::from_secs(60);
/// How long a server is left alone that does not want us.
const REFUSED_PAUSE: Duration = Duration::from_secs(3600);
/// Longest pause that a server may ask for.
const MAX_PAUSE: Duration = Duration::from_secs(24 * 3600);
/// A server that is away so many times in a row is left alone for a while.
const MAX_FAILURES: u32 = 3;
const AWAY_PAUSE: Duration = Duration::from_secs(300);
/// Servers that anybody may use, a little: at most one request a second, under a name with a contact.
/// <https://operations.osmfoundation.org/policies/nominatim/>, <https://photon.komoot.io/>
const PUBLIC_HOSTS: [&str; 2] = ["nominatim.openstreetmap.org", "photon.komoot.io"];
const PUBLIC_INTERVAL: Duration = Duration::from_secs(1);
const MAX_PER_DAY: u32 = 1_000_000;

/// How one geocoder is asked. Made only from settings that are right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manners {
    /// Without a slash at the end.
    base_url: String,
    user_agent: String,
    interval: Duration,
    per_day: u32,
    timeout: Duration,
}

/// What an operator wishes; see `data/geocoders.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    pub url: String,
    pub interval: Duration,
    pub per_day: u32,
    pub timeout: Duration,
    /// An e-mail or web address where the server's people can reach the operator.
    pub contact: Option<String>,
}

/// A setting that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: {detail}")]
pub struct SettingError {
    pub setting: &'static str,
    pub detail: String,
}

fn wrong<T>(setting: &'static str, detail: impl fmt::Display) -> Result<T, SettingError> {
    Err(SettingError { setting, detail: detail.to_string() })
}

impl Manners {
    pub fn new(wishes: Wishes) -> Result<Self, SettingError> {
        let Wishes { url, interval, per_day, timeout, contact } = wishes;
        let host = host_of(&url)?;
        let is_public = PUBLIC_HOSTS.contains(&host.as_str());
        let contact = contact.filter(|contact| !contact.trim().is_empty());
        if let Some(contact) = &contact
            && !is_contact(contact)
        {
            return wrong("contact", format!("{contact:?} is neither an e-mail address nor a web address"));
        }
        if is_public && contact.is_none() {
            let way = "set `contact` in data/geocoders.toml or BUSSOLA_CONTACT to your e-mail or web address";
            return wrong("contact", format!("{host} is a public server and wants to know who asks; {way}"));
        }
        if is_public && interval < PUBLIC_INTERVAL {
            let least = PUBLIC_INTERVAL.as_millis();
            return wrong("interval_ms", format!("{host} is a public server: at least {least}"));
        }
        if !(1..=MAX_PER_DAY).contains(&per_day) {
            return wrong("per_day", format!("{per_day} is not between 1 and {MAX_PER_DAY}"));
        }
        if !(Duration::from_secs(1)..=Duration::from_secs(120)).contains(&timeout) {
            return wrong("timeout_s", format!("{} is not between 1 and 120", timeout.as_secs()));
        }
        let who = contact.map(|contact| format!("; {contact}")).unwrap_or_default();
        let (name, version, home) =
            (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_REPOSITORY"));
        Ok(Self {
            base_url: url.trim_end_matches('/').to_owned(),
            user_agent: format!("{name}/{version} ({home}{who})"),
            interval,
            per_day,
            timeout,
        })
    }
}

/// The host of a web address, in lower case.
fn host_of(url: &str) -> Result<String, SettingError> {
    let uri: ureq::http::Uri =
        url.parse().or_else(|_| wrong("url", format!("{url:?} is not a web address")))?;
    let is_http = matches!(uri.scheme_str(), Some("http" | "https"));
    match uri.host() {
        Some(host) if is_http && uri.query().is_none() => Ok(host.to_ascii_lowercase()),
        _ => wrong("url", format!("{url:?} is not an http or https address without a question mark")),
    }
}

fn is_contact(text: &str) -> bool {
    let is_plain = text.len() <= 200 && text.bytes().all(|byte| (b'!'..=b'~').contains(&byte));
    let is_mail = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    is_plain && (is_mail || host_of(text).is_ok())
}

/// Waits. Given from outside, so that tests need not.
pub type Pause = Arc<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// Waits by the machine's own clock.
pub fn sleep() -> Pause {
    Arc::new(|duration| Box::pin(tokio::time::sleep(duration)))
}

/// What every geocoder over HTTP shares.
pub struct Polite {
    name: &'static str,
    manners: Manners,
    agent: Agent,
    turns: Arc<dyn GeocodeCache>,
    clock: Arc<dyn Clock>,
    pause: Pause,
    /// Nobody in this program asks before this moment, in milliseconds since 1970.
    closed_until_ms: AtomicI64,
    n_failures: AtomicU32,
}

impl fmt::Debug for Polite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polite")
            .field("name", &self.name)
            .field("manners", &self.manners)
            .finish_non_exhaustive()
    }
}

/// An answer that is no answer.
#[derive(Debug, thiserror::Error)]
pub enum BadAnswer {
    #[error("{url} answered with status {status}")]
    Status { url: String, status: u16 },
    #[error("{url} answered with something else than was expected")]
    Shape {
        url: String,
        #[source]
        source: serde_json::Error,
    },
}

struct Reply {
    status: u16,
    retry_after: Option<String>,
    body: String,
}

impl Polite {
    pub fn new(
        name: &'static str,
        manners: Manners,
        turns: Arc<dyn GeocodeCache>,
        clock: Arc<dyn Clock>,
        pause: Pause,
    ) -> Self {
        let mut config = Agent::config_builder()
            .timeout_global(Some(manners.timeout))
            .http_status_as_error(false)
            // Who is asked stands in the settings; nobody else is.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(&manners.user_agent);
        if host_of(&manners.base_url).is_ok_and(|host| is_this_machine(&host)) {
            config = config.proxy(None);
        }
        Self {
            name,
            agent: config.build().new_agent(),
            manners,
            turns,
            clock,
            pause,
            closed_until_ms: AtomicI64::new(i64::MIN),
            n_failures: AtomicU32::new(0),
        }
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Waits for its turn, asks, and reads the JSON of a good answer.
    pub async fn get<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
        query: &[(&'static str, String)],
    ) -> Result<T, GeocodeError> {
        self.wait_for_turn().await?;
        let url = format!("{}{path}", self.manners.base_url);
        let (agent, asked) = (self.agent.clone(), url.clone());
        let query = query.to_vec();
        let reply = tokio::task::spawn_blocking(move || fetch(&agent, &asked, &query)).await;
        let reply = match reply {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => return Err(self.is_away(error)),
            Err(error) => return Err(unavailable(error)),
        };
        if reply.status < 500 {
            self.n_failures.store(0, Ordering::Relaxed);
        }
        match reply.status {
            200 => serde_json::from_str(&reply.body)
                .map_err(|source| unavailable(BadAnswer::Shape { url, source })),
            429 | 503 => Err(self.is_busy(reply.retry_after.as_deref()).await),
            401 | 403 => {
                self.hold_off(REFUSED_PAUSE).await;
                Err(GeocodeError::Refused)
            }
            status @ 500.. => Err(self.is_away(BadAnswer::Status { url, status })),
            status => Err(unavailable(BadAnswer::Status { url, status })),
        }
    }

    async fn wait_for_turn(&self) -> Result<(), GeocodeError> {
        let now = self.clock.now();
        let closed_ms = self.closed_until_ms.load(Ordering::Relaxed).saturating_sub(now.timestamp_millis());
        if let Ok(left) = u64::try_from(closed_ms)
            && left > 0
        {
            return Err(GeocodeError::Busy { retry_after: Duration::from_millis(left) });
        }
        let Manners { interval, per_day, .. } = self.manners;
        let wish = Wish { now, today: self.clock.today(), interval, per_day, patience: PATIENCE };
        match self.turns.take_turn(self.name, &wish).await.map_err(unavailable)? {
            Permit::At(at) => {
                let wait = (at - now).to_std().unwrap_or_default();
                if !wait.is_zero() {
                    (self.pause)(wait).await;
                }
                Ok(())
            }
            Permit::NotBefore(at) => Err(self.closed_for((at - now).to_std().unwrap_or_default())),
            Permit::Spent => Err(self.closed_for(self.until_tomorrow())),
        }
    }

    /// Asked again too soon, it says so at once, without asking the store.
    fn closed_for(&self, retry_after: Duration) -> GeocodeError {
        let until = self.clock.now() + retry_after;
        self.closed_until_ms.store(until.timestamp_millis(), Ordering::Relaxed);
        GeocodeError::Busy { retry_after }
    }

    fn is_away(&self, error: impl Error + Send + Sync + 'static) -> GeocodeError {
        if self.n_failures.fetch_add(1, Ordering::Relaxed) + 1 >= MAX_FAILURES {
            self.n_failures.store(0, Ordering::Relaxed);
            _ = self.closed_for(AWAY_PAUSE);
        }
        unavailable(error)
    }

    /// To the next midnight on the wall clock.
    fn until_tomorrow(&self) -> Duration {
        const DAY: i32 = bussola_engine::domain::time::DAY_MINUTES;
        let left = DAY - self.clock.now_local().minutes().rem_euclid(DAY);
        Duration::from_secs(60 * u64::from(left.unsigned_abs()))
    }

    async fn is_busy(&self, retry_after: Option<&str>) -> GeocodeError {
        let asked = retry_after.and_then(|text| pause_of(text, self.clock.now()));
        let retry_after = asked.unwrap_or(BUSY_PAUSE).min(MAX_PAUSE);
        self.hold_off(retry_after).await;
        self.closed_for(retry_after)
    }

    async fn hold_off(&self, pause: Duration) {
        if let Err(error) = self.turns.hold_off(self.name, self.clock.now() + pause).await {
            // This program still hears that the server is busy; only others that share the store do not.
            tracing::warn!(geocoder = self.name, error = &error as &dyn Error, "A pause could not be kept");
        }
    }
}

fn fetch(agent: &Agent, url: &str, query: &[(&'static str, String)]) -> Result<Reply, ureq::Error> {
    let pairs = query.iter().map(|(name, value)| (*name, value.as_str()));
    let mut response = agent.get(url).query_pairs(pairs).header("accept", "application/json").call()?;
    let status = response.status().as_u16();
    let header = response.headers().get("retry-after").and_then(|value| value.to_str().ok());
    let retry_after = header.map(str::to_owned);
    let body = if status == 200 {
        response.body_mut().with_config().limit(MAX_ANSWER_BYTES).lossy_utf8(true).read_to_string()?
    } else {
        String::new()
    };
    Ok(Reply { status, retry_after, body })
}

fn is_this_machine(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "::1" | "[::1]")
}

/// Seconds, or the date of an HTTP header (RFC 9110, 10.2.3).
fn pause_of(text: &str, now: DateTime<Utc>) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let until = DateTime::parse_from_rfc2822(text).ok()?.to_utc();
    Some((until - now).to_std().unwrap_or_default())
}

/// Anything that keeps an answer from coming.
pub fn unavailable(error: impl Error + Send + Sync + 'static) -> GeocodeError {
    GeocodeError::Unavailable(Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes() -> Wishes {
        Wishes {
            url: "http://127.0.0.1:9/nominatim/".to_owned(),
            interval: Duration::ZERO,
            per_day: 100,
            timeout: Duration::from_secs(5),
            contact: None,
        }
    }

    fn refused(wishes: Wishes) -> &'static str {
        Manners::new(wishes).expect_err("wrong settings").setting
    }

    #[test]
    fn a_public_server_is_asked_slowly_and_under_a_name_with_a_contact() {
        let public = Wishes { url: "https://Nominatim.OpenStreetMap.org".to_owned(), ..wishes() };
        assert_eq!(refused(public.clone()), "contact");
        let named = Wishes { contact: Some("desk@example.org".to_owned()), ..public };
        assert_eq!(refused(named.clone()), "interval_ms");
        let slow = Manners::new(Wishes { interval: PUBLIC_INTERVAL, ..named }).expect("polite");
        assert!(slow.user_agent.starts_with("bussola/") && slow.user_agent.contains("desk@example.org"));
        assert_eq!(Manners::new(wishes()).expect("an own server").base_url, "http://127.0.0.1:9/nominatim");
    }

    #[test]
    fn settings_that_cannot_be_used_are_told_by_name() {
        for url in ["", "nominatim", "ftp://example.org", "file:///etc/passwd", "https://e.org/?key=1"] {
            assert_eq!(refused(Wishes { url: url.to_owned(), ..wishes() }), "url", "{url}");
        }
        for contact in ["nobody", "a b@example.org", "x@y", "me@example.org\r\nx: y"] {
            assert_eq!(
                refused(Wishes { contact: Some(contact.to_owned()), ..wishes() }),
                "contact",
                "{contact}"
            );
        }
        assert_eq!(refused(Wishes { per_day: 0, ..wishes() }), "per_day");
        assert_eq!(refused(Wishes { timeout: Duration::ZERO, ..wishes() }), "timeout_s");
    }

    #[test]
    fn a_pause_is_seconds_or_a_date() {
        let now = DateTime::parse_from_rfc3339("2026-11-21T10:00:00Z").expect("an instant").to_utc();
        for (text, expected) in [
            ("120", Some(120)),
            (" 5 ", Some(5)),
            ("Sat, 21 Nov 2026 10:02:00 GMT", Some(120)),
            ("Sat, 21 Nov 2026 09:00:00 GMT", Some(0)),
            ("soon", None),
            ("-3", None),
        ] {
            assert_eq!(pause_of(text, now), expected.map(Duration::from_secs), "{text}");
        }
    }
}
