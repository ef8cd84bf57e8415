//! From arguments to an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    bussola::cli::main()
}
