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

/// A file, once.
#[derive(Debug, Clone, Copy)]
pub struct Fetched {
    pub bytes: usize,
    pub seconds: f64,
    pub most_resident_mb: f64,
}

/// Reads a file to its end and throws it away; `resident_mb` is asked now and then.
pub fn fetch(address: SocketAddr, path: &str, resident_mb: impl Fn() -> f64) -> Fetched {
    const BETWEEN: usize = 8 * 1024 * 1024;
    let mut stream = TcpStream::connect(address).expect("a server that listens");
    let start = Instant::now();
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("a connection that stays");
    let mut buffer = vec![0; 1024 * 1024];
    let (mut bytes, mut asked_at, mut most_resident_mb) = (0, 0, 0.0_f64);
    loop {
        let n_read = stream.read(&mut buffer).expect("a connection that stays");
        assert!(
            bytes > 0 || buffer.starts_with(b"HTTP/1.1 200"),
            "{path}: {}",
            String::from_utf8_lossy(&buffer[..n_read.min(300)])
        );
        if n_read == 0 || bytes + n_read > asked_at + BETWEEN {
            most_resident_mb = most_resident_mb.max(resident_mb());
            asked_at = bytes;
        }
        if n_read == 0 {
            break;
        }
        bytes += n_read;
    }
    Fetched { bytes, seconds: start.elapsed().as_secs_f64(), most_resident_mb }
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
        assert!(line.starts_with("HTTP/1.1 20"), "{path} answers {line}");
        let is_empty = line.starts_with("HTTP/1.1 204");
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
        let length: usize = if is_empty { 0 } else { length.expect("a length") };
        self.body.resize(length, 0);
        self.stream.read_exact(&mut self.body).expect("a body");
        length
    }
}
