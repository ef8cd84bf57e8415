//! Servers in processes of their own, whose CPU the system counts apart.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::client::{Asked, Fetched, ask, fetch};

/// A server that ends with this value.
#[derive(Debug)]
pub struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    /// One handler that returns 10 kB.
    pub fn bare() -> Self {
        let this = std::env::current_exe().expect("this program");
        Self::started(Command::new(this).arg("--bare"))
    }

    /// The real one over a new store of synthetic desks.
    pub fn filled(store: &Path, n_desks: usize) -> Self {
        let program = || Command::new(env!("CARGO_BIN_EXE_bussola"));
        let n_desks = n_desks.to_string();
        let filled = program().args(["generate", "--desks", &n_desks, "--out"]).arg(store).status();
        assert!(filled.expect("the program runs").success(), "no synthetic desks");
        let mut serve = program();
        serve.args(["serve", "--bind", "127.0.0.1:0", "--rate-limit", "1000000", "--store"]).arg(store);
        Self::started(serve.env("RUST_LOG", "warn"))
    }

    /// Waits for the line that tells the address.
    fn started(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).spawn().expect("a server");
        let lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        let mut addresses = lines.map_while(Result::ok).filter_map(|line| {
            let (_, rest) = line.split_once("http://")?;
            rest.split('/').next()?.parse().ok()
        });
        let address = addresses.next().expect("the address in the output");
        Self { process, address }
    }

    pub fn asked(&self, paths: &[String]) -> Asked {
        ask(self.address, paths, || self.cpu_ns())
    }

    /// A whole file, once, with the largest memory of the server while it came.
    pub fn fetched(&self, path: &str) -> Fetched {
        fetch(self.address, path, || self.resident_mb())
    }

    /// Memory that the server has in use, in megabytes.
    pub fn resident_mb(&self) -> f64 {
        let status = format!("/proc/{}/status", self.process.id());
        let status = std::fs::read_to_string(status).expect("/proc, so a Linux");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a line of memory");
        line.trim().trim_end_matches(" kB").parse::<f64>().expect("a number of kB") / 1e3
    }

    /// What all threads of the server have computed, in the kernel too.
    fn cpu_ns(&self) -> u64 {
        let tasks = format!("/proc/{}/task", self.process.id());
        let tasks = std::fs::read_dir(tasks).expect("/proc, so a Linux");
        let spent = tasks.filter_map(|task| {
            let text = std::fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
            text.split(' ').next()?.parse::<u64>().ok()
        });
        spent.sum()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to do.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

pub fn serve_bare() {
    let runtime = tokio::runtime::Runtime::new().expect("an async runtime");
    runtime.block_on(async {
        let body = "x".repeat(10_000);
        let router = axum::Router::new().route("/", axum::routing::get(async move || body.clone()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        println!("http://{}/", listener.local_addr().expect("an address"));
        axum::serve(listener, router).await.expect("a server");
    });
}
