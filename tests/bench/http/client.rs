//! Clients that ask over and over on connections that stay open.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Instant;

const N_CLIENTS: usize = 8;
const N_REQUESTS: usize = 4_000;

/// What many requests cost.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    pub cpu_us: f64,
    pub per_second: f64,
    pub body_bytes: f64,
}

/// Asks all paths in turn, warm; `cpu_ns` tells what the server has used so far.
pub fn ask(address: SocketAddr, paths: &[String], cpu_ns: impl Fn() -> u64) -> Asked {
    // Long enough for every path to be asked before it counts.
    run(address, paths, paths.len().div_ceil(N_CLIENTS).max(200));
    let (start, cpu) = (Instant::now(), cpu_ns());
    let bytes = run(address, paths, N_REQUESTS);
    let n = (N_CLIENTS * N_REQUESTS) as f64;
    Asked {
        per_second: n / start.elapsed().as_secs_f64(),
        cpu_us: (cpu_ns() - cpu) as f64 / 1e3 / n,
        body_bytes: bytes as f64 / n,
    }
}

fn run(address: SocketAddr, paths: &[String], n_requests: usize) -> usize {
    std::thread::scope(|scope| {
        let clients: Vec<_> = (0..N_CLIENTS)
            .map(|client| {
                scope.spawn(move || {
                    let mut connection = Connection::open(address);
                    let path = |number: usize| &paths[(number * N_CLIENTS + client) % paths.len()];
                    (0..n_requests).map(|number| connection.get(path(number))).sum::<usize>()
                })
            })
            .collect();
        clients.into_iter().map(|client| client.join().expect("a client that ends")).sum()
    })
}

struct Connection {
    stream: BufReader<TcpStream>,
    body: Vec<u8>,
}

impl Connection {
    fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a server that listens");
        stream.set_nodelay(true).expect("a socket");
        Self { stream: BufReader::with_capacity(64 * 1024, stream), body: Vec::new() }
    }

    /// The length of the body.
    fn get(&mut self, path: &str) -> usize {
        let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept: application/json\r\n\r\n");
        self.stream.get_mut().write_all(request.as_bytes()).expect("a connection that stays");
        let mut line = String::new();
        self.stream.read_line(&mut line).expect("an answer");
        assert!(line.starts_with("HTTP/1.1 200"), "{path} answers {line}");
        let mut length = None;
        loop {
            line.clear();
            self.stream.read_line(&mut line).expect("a header");
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().ok();
            }
        }
        let length: usize = length.expect("a length");
        self.body.resize(length, 0);
        self.stream.read_exact(&mut self.body).expect("a body");
        length
    }
}
