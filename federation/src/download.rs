//! Downloads a file that an operator named, behind the same guard as everything that nodes fetch: no
//! private addresses, no redirect without the same checks, bounded in size and time.

use std::time::Duration;

use url::Url;

use crate::{
    client::guarded,
    fetch::{network, read_up_to},
    host::Failure,
    origin::guard_url,
};

/// How long the whole download may take.
const TIME_OUT: Duration = Duration::from_secs(300);
const REDIRECTS: usize = 3;

/// Downloads `address`, at most `limit` bytes. `dev` allows http and loopback.
///
/// # Errors
/// The address is not allowed, does not answer, or answers too much; in words for the operator.
pub async fn download(address: &str, dev: bool, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut url = Url::parse(address).map_err(|error| Failure::Refused(error.to_string()))?;
    let client = guarded(dev)
        .timeout(TIME_OUT)
        .user_agent("Kring")
        .build()
        .map_err(network)?;
    for _ in 0..=REDIRECTS {
        guard_url(&url, dev).map_err(|why| Failure::Refused(why.to_string()))?;
        let response = client.get(url.clone()).send().await.map_err(network)?;
        let status = response.status();
        if status.is_redirection() {
            let location = response
                .headers()
                .get("location")
                .and_then(|location| location.to_str().ok());
            let next = location.and_then(|location| url.join(location).ok());
            url = next.ok_or_else(|| Failure::Refused("a redirect to nowhere".into()))?;
            continue;
        }
        if !status.is_success() {
            return Err(Failure::Refused(format!("answered {status}")));
        }
        return read_up_to(response, limit).await;
    }
    Err(Failure::Refused("too many redirects".into()))
}
