//! A client that costs next to nothing, so that what is measured is the server.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

/// One connection that is kept.
pub struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
    /// The body of the last answer.
    pub body: Vec<u8>,
}

impl Connection {
    /// Connects to a port of this machine.
    pub fn open(port: u16) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        Self {
            stream: BufReader::with_capacity(64 * 1024, stream),
            host: format!("localhost:{port}"),
            body: vec![],
        }
    }

    /// Asks, waits for the whole answer, and gives its status and how long it took.
    pub fn get(&mut self, path: &str) -> (u16, Duration) {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.host);
        self.exchange(&request)
    }

    /// Sends JSON with a token.
    pub fn send(
        &mut self,
        method: &str,
        path: &str,
        token: &str,
        headers: &str,
        body: &str,
    ) -> (u16, Duration) {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {token}\r\n{headers}Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.host,
            body.len()
        );
        self.exchange(&request)
    }

    fn exchange(&mut self, request: &str) -> (u16, Duration) {
        let began = Instant::now();
        self.stream.get_mut().write_all(request.as_bytes()).expect("sent");
        let mut line = String::new();
        self.stream.read_line(&mut line).expect("an answer");
        let status = line
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .expect("a status");
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line).expect("a header");
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().expect("a length");
            }
        }
        self.body.resize(length, 0);
        self.stream.read_exact(&mut self.body).expect("a body");
        (status, began.elapsed())
    }
}

/// Milliseconds, sorted.
pub struct Times(Vec<f64>);

impl Times {
    /// Of some measurements.
    pub fn of(times: impl IntoIterator<Item = Duration>) -> Self {
        let mut times: Vec<f64> = times.into_iter().map(|time| time.as_secs_f64() * 1e3).collect();
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    /// The median.
    pub fn median(&self) -> f64 {
        self.0[self.0.len() / 2]
    }

    /// The 99th percentile.
    pub fn slowest(&self) -> f64 {
        self.0[self.0.len() * 99 / 100]
    }
}
