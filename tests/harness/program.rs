//! The program `kring` as a process, as an operator runs it.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
};

/// The program that this test run built.
pub fn kring() -> PathBuf {
    let here = std::env::current_exe().expect("this program has a path");
    let folder = here
        .parent()
        .and_then(Path::parent)
        .expect("target/<profile>/deps");
    let program = folder.join("kring");
    assert!(
        program.exists(),
        "{} is not built; run tests/run or `cargo build` first",
        program.display()
    );
    program
}

/// A command of the program with a data folder of its own, and no settings from around it.
pub fn command(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(kring());
    command
        .args(arguments)
        .current_dir(data)
        .env_clear()
        .env("KRING_DATA_DIR", data.join("data"))
        .env("LANG", "en_US.UTF-8");
    command
}

/// A running `kring serve`.
pub struct Program {
    child: Child,
    /// Its address.
    pub url: String,
}

impl Program {
    /// Starts `kring serve` and waits for its `ready on …`.
    pub fn serve(data: &Path, environment: &[(&str, &str)]) -> Self {
        Self::serve_and_log(data, environment, Stdio::inherit())
    }

    /// The same, with its log somewhere.
    pub fn serve_and_log(data: &Path, environment: &[(&str, &str)], log: Stdio) -> Self {
        let port = free_port();
        let mut command = command(data, &["serve"]);
        command
            .env("KRING_LISTEN", format!("127.0.0.1:{port}"))
            .env("KRING_BASE_URL", format!("http://localhost:{port}"));
        command
            .envs(environment.iter().copied())
            .stdout(Stdio::piped())
            .stderr(log);
        let mut child = command.spawn().expect("kring starts");
        let output = child.stdout.take().expect("an output");
        let ready = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find(|line| line.starts_with("ready on http://"));
        assert!(ready.is_some(), "the program ended before it was ready");
        Self {
            child,
            url: format!("http://localhost:{port}"),
        }
    }

    /// Runs a command to its end.
    pub fn run(data: &Path, arguments: &[&str]) -> Output {
        command(data, arguments).output().expect("kring runs")
    }

    /// The same with something in the environment.
    pub fn run_with(data: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
        command(data, arguments)
            .envs(environment.iter().copied())
            .output()
            .expect("kring runs")
    }

    /// Ends it at once, as a power cut does.
    pub fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Asks it to end, and waits. Returns whether it ended well.
    pub fn terminate(mut self) -> bool {
        let ended = Command::new("kill")
            .arg(self.child.id().to_string())
            .status()
            .expect("kill runs");
        assert!(ended.success());
        self.child.wait().expect("ended").success()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

/// Memory of a process that is resident, megabytes.
pub fn resident_mb(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap_or("0");
    let kilobytes = line
        .split_whitespace()
        .next()
        .and_then(|kb| kb.parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1024
}
