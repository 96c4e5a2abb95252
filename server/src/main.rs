//! The program `kring`.

use std::process::ExitCode;

/// Gives memory back after the index was built, and costs searches less than the system's own.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("kring: the program cannot start its threads: {error}");
            return ExitCode::from(1);
        }
    };
    ExitCode::from(runtime.block_on(kring_server::run()))
}
