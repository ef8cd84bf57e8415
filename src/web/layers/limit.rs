//! How often one client may ask. Addresses of clients are kept in memory for seconds, and nowhere else.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::web::problem::Problem;

/// How much is generous.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    pub per_second: NonZeroU32,
    pub burst: NonZeroU32,
}

impl Default for Rate {
    fn default() -> Self {
        let number = |n| NonZeroU32::new(n).expect("not zero");
        Self { per_second: number(50), burst: number(200) }
    }
}

/// The state of the limit.
#[derive(Debug)]
pub struct RateLimit {
    clients: DefaultKeyedRateLimiter<IpAddr>,
    /// Proxies whose `X-Forwarded-For` is believed.
    trusted: Vec<IpAddr>,
    n_checks: AtomicU32,
}

impl RateLimit {
    pub fn new(rate: Rate, trusted: Vec<IpAddr>) -> Arc<Self> {
        Self::of_quota(Quota::per_second(rate.per_second).allow_burst(rate.burst), trusted)
    }

    /// For what people write: a handful at once, then one in two minutes.
    pub fn for_writing(trusted: Vec<IpAddr>) -> Arc<Self> {
        let quota = Quota::with_period(Duration::from_secs(120)).expect("not zero");
        Self::of_quota(quota.allow_burst(NonZeroU32::new(5).expect("not zero")), trusted)
    }

    fn of_quota(quota: Quota, trusted: Vec<IpAddr>) -> Arc<Self> {
        Arc::new(Self { clients: RateLimiter::keyed(quota), trusted, n_checks: AtomicU32::new(0) })
    }

    /// The client: the peer, or the last address that a trusted proxy saw.
    fn client(&self, request: &Request) -> IpAddr {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        if !self.trusted.contains(&peer) {
            return block(peer);
        }
        let forwarded = request.headers().get_all("x-forwarded-for").iter().next_back();
        let seen = forwarded
            .and_then(|value| value.to_str().ok())
            .and_then(|list| list.rsplit(',').next())
            .and_then(|address| address.trim().parse().ok());
        block(seen.unwrap_or(peer))
    }

    /// Forgets clients that have long been quiet, now and then.
    fn tidy(&self) {
        if self.n_checks.fetch_add(1, Ordering::Relaxed) % 4096 == 4095 {
            self.clients.retain_recent();
            self.clients.shrink_to_fit();
        }
    }
}

/// One household has a whole /64 of IPv6.
fn block(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => IpAddr::V4(v4),
            None => {
                let [a, b, c, d, ..] = v6.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
        },
    }
}

/// Lets through, or says how long to wait; without a limit, all. Files that pages are made of are not counted.
pub async fn limit(State(limit): State<Option<Arc<RateLimit>>>, request: Request, next: Next) -> Response {
    let Some(limit) = limit else { return next.run(request).await };
    let path = request.uri().path();
    let is_part_of_a_page = ["/assets/", "/tiles/", "/health/"].iter().any(|free| path.starts_with(free));
    // Those are no files: each is drawn for whoever asks.
    let is_drawn = path.starts_with("/tiles/desks/");
    if is_part_of_a_page && !is_drawn {
        return next.run(request).await;
    }
    limit.tidy();
    match limit.clients.check_key(&limit.client(&request)) {
        Ok(()) => next.run(request).await,
        Err(refusal) => {
            let wait = refusal.wait_time_from(DefaultClock::default().now());
            Problem::TooManyRequests { retry_after: wait }.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn request(peer: &str, forwarded: &str) -> Request {
        let peer: SocketAddr = peer.parse().expect("an address");
        let mut request =
            Request::builder().header("x-forwarded-for", forwarded).body(Body::empty()).expect("a request");
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let proxy: IpAddr = "10.0.0.1".parse().expect("an address");
        let limit = RateLimit::new(Rate::default(), vec![proxy]);
        let client = |peer, forwarded| limit.client(&request(peer, forwarded)).to_string();
        assert_eq!(client("10.0.0.1:1", "1.2.3.4, 5.6.7.8"), "5.6.7.8");
        assert_eq!(client("9.9.9.9:1", "1.2.3.4"), "9.9.9.9");
        assert_eq!(client("10.0.0.1:1", "nonsense"), "10.0.0.1");
        assert_eq!(client("[2001:db8:1:2:3::9]:1", ""), "2001:db8:1:2::");
    }
}
