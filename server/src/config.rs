//! Settings: the defaults, then `kring.toml`, then `KRING_…` in the environment, then flags.
//!
//! To add a setting: a line in [`KEYS`], a field in [`Settings`], and its reading in [`Settings::from_values`].

use std::{
    collections::BTreeMap,
    fmt,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use chrono::TimeDelta;
use ipnet::IpNet;
use kring_federation::host::Mode;
use url::Url;

use crate::{i18n::LANGUAGES, mail, text::nearest};

/// Every key, as it stands in the file; in the environment it is `KRING_` and the same in capitals.
pub const KEYS: &[&str] = &[
    "base_url",
    "listen",
    "data_dir",
    "database_url",
    "organisation",
    "federation",
    "dev",
    "smtp_url",
    "mail_from",
    "languages",
    "trusted_proxies",
    "log",
    "delivery_retry",
    "sync_every",
    "demand_every",
    "confirm_every",
    "confirm_grace",
    "hub",
    "former_urls",
    "metrics_listen",
    "oidc_issuer",
    "oidc_client_id",
    "oidc_client_secret",
];

/// A setting that makes no sense.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    /// No such key.
    #[error("{place}: there is no setting {key:?}{}", nearest_hint(.nearest))]
    Unknown {
        /// File or environment.
        place: String,
        /// What was written.
        key: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// The value is not one that the key takes.
    #[error("{key} = {value:?}: {expected}")]
    Value {
        /// The key.
        key: &'static str,
        /// What was written.
        value: String,
        /// What it should be.
        expected: String,
    },
    /// The file cannot be read.
    #[error("the settings file {path}: {cause}")]
    File {
        /// Its path.
        path: String,
        /// Why.
        cause: String,
    },
}

fn nearest_hint(nearest: &Option<String>) -> String {
    nearest
        .as_ref()
        .map(|key| format!("; did you mean {key:?}?"))
        .unwrap_or_default()
}

/// A provider of accounts with which staff may sign in (OpenID Connect).
#[derive(Clone)]
pub struct Oidc {
    /// Its address, letter for letter as it names itself.
    pub issuer: String,
    /// How it knows this node.
    pub client_id: String,
    /// What proves that it is this node.
    pub client_secret: String,
}

impl fmt::Debug for Oidc {
    /// Without the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Oidc({})", self.issuer)
    }
}

/// How a node runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Public address, with a slash at its end.
    pub base_url: Url,
    /// Where the node listens.
    pub listen: SocketAddr,
    /// Folder of the SQLite file, keys and mails.
    pub data_dir: PathBuf,
    /// `sqlite:…` or `postgres:…`.
    pub database_url: String,
    /// Name of the organisation.
    pub organisation: String,
    /// Whom the node lets follow it.
    pub federation: Mode,
    /// For tests and the demo: http, and partners on loopback.
    pub dev: bool,
    /// Interface languages, the first is the default.
    pub languages: Vec<String>,
    /// What is logged.
    pub log: String,
    /// First and longest pause before a peer is tried again.
    pub delivery_retry: (TimeDelta, TimeDelta),
    /// How often what is here of a peer is compared with what the peer has.
    pub sync_every: TimeDelta,
    /// How often the counts of wishes are renewed.
    pub demand_every: TimeDelta,
    /// After how long groups are asked whether everything is still right, and how long after that they are off the
    /// list without an answer.
    pub confirm: (TimeDelta, TimeDelta),
    /// A provider of accounts with which staff may sign in.
    pub oidc: Option<Oidc>,
    /// The mail server; without one mails are written to a folder.
    pub smtp_url: Option<String>,
    /// From whom mails come.
    pub mail_from: String,
    /// Proxies that are believed when they say whose request they pass on.
    pub trusted_proxies: Vec<IpNet>,
    /// Whether followers are told what the nodes that this one follows have changed.
    pub hub: bool,
    /// Addresses at which the node was before, each with a slash at its end.
    pub former_urls: Vec<Url>,
    /// Keys that were set and that this version does not act on yet.
    pub without_effect: Vec<&'static str>,
}

/// Keys of the contract that wait for the feature they belong to.
const NOT_YET: &[&str] = &["metrics_listen"];

/// Values by key, each with where it was written.
type Values = BTreeMap<String, (String, String)>;

impl Settings {
    /// Reads the settings. `file` is the one that was named, else `kring.toml` is read where it is there.
    ///
    /// # Errors
    /// What is wrong, in words for the operator.
    pub fn load(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
        flags: &[(&'static str, String)],
    ) -> Result<Self, SettingError> {
        let mut values = Values::new();
        match file {
            Some(path) => read_file(path, &mut values)?,
            None if Path::new("kring.toml").exists() => read_file(Path::new("kring.toml"), &mut values)?,
            None => {}
        }
        for (name, value) in environment {
            // KRING_TEST_… belongs to the test runner.
            let Some(key) = name
                .strip_prefix("KRING_")
                .filter(|key| !key.starts_with("TEST_"))
            else {
                continue;
            };
            let key = key.to_lowercase();
            known(&key, &format!("environment variable {name}"))?;
            values.insert(key, (value, name));
        }
        for (key, value) in flags {
            values.insert((*key).to_owned(), (value.clone(), "flag".into()));
        }
        Self::from_values(&values)
    }

    fn from_values(values: &Values) -> Result<Self, SettingError> {
        let get = |key: &str| {
            values
                .get(key)
                .map(|(value, _)| value.trim())
                .filter(|value| !value.is_empty())
        };
        let wrong = |key: &'static str, expected: &str| SettingError::Value {
            key,
            value: get(key).unwrap_or_default().to_owned(),
            expected: expected.to_owned(),
        };
        let yes = |key: &'static str| match get(key) {
            None | Some("false" | "0") => Ok(false),
            Some("true" | "1") => Ok(true),
            Some(_) => Err(wrong(key, "true or false")),
        };
        let (dev, hub) = (yes("dev")?, yes("hub")?);
        let base_url = base_url(get("base_url").unwrap_or("http://localhost:8080"), dev)
            .map_err(|expected| wrong("base_url", expected))?;
        let former_urls: Result<Vec<Url>, _> = parts(get("former_urls").unwrap_or_default())
            .map(|text| self::base_url(text, dev))
            .collect();
        let former_urls = former_urls.map_err(|expected| wrong("former_urls", expected))?;
        if former_urls.contains(&base_url) {
            return Err(wrong("former_urls", "other addresses than base_url"));
        }
        let listen = get("listen").unwrap_or("127.0.0.1:8080");
        let listen = listen
            .parse()
            .map_err(|_| wrong("listen", "an address and a port, such as 127.0.0.1:8080"))?;
        let data_dir = PathBuf::from(get("data_dir").unwrap_or("./data"));
        let database_url = match get("database_url") {
            None => sqlite_url(&data_dir.join("kring.db")),
            Some(url)
                if ["sqlite:", "postgres:", "postgresql:"]
                    .iter()
                    .any(|scheme| url.starts_with(scheme)) =>
            {
                url.replace("{data_dir}", &data_dir.display().to_string())
            }
            Some(_) => {
                return Err(wrong(
                    "database_url",
                    "sqlite://path or postgres://user@host/database",
                ));
            }
        };
        let federation = match get("federation").unwrap_or("approve") {
            "open" => Mode::Open,
            "approve" => Mode::Approve,
            "allowlist" => Mode::Allowlist,
            "off" => Mode::Off,
            _ => return Err(wrong("federation", "open, approve, allowlist or off")),
        };
        let retry = get("delivery_retry").unwrap_or("30s..1d");
        let delivery_retry = retry
            .split_once("..")
            .and_then(|(first, longest)| Some((duration(first)?, duration(longest)?)))
            .filter(|(first, longest)| first <= longest && !first.is_zero())
            .ok_or_else(|| {
                wrong(
                    "delivery_retry",
                    "two times with .. between them, such as 30s..1d",
                )
            })?;
        let sync_every = duration(get("sync_every").unwrap_or("6h"))
            .filter(|time| !time.is_zero())
            .ok_or_else(|| wrong("sync_every", "a time such as 30s, 15m, 6h or 1d"))?;
        // Tests and the demo do not wait for a day to be over.
        let demand_every = duration(get("demand_every").unwrap_or(if dev { "0s" } else { "1d" }))
            .ok_or_else(|| wrong("demand_every", "a time such as 30s, 15m, 6h or 1d"))?;
        let confirm = |key: &'static str, otherwise: &str| {
            duration(get(key).unwrap_or(otherwise))
                .filter(|time| *time >= TimeDelta::days(1))
                .ok_or_else(|| wrong(key, "a time of at least a day, such as 180d"))
        };
        let confirm = (
            confirm("confirm_every", "180d")?,
            confirm("confirm_grace", "90d")?,
        );
        let oidc = match (
            get("oidc_issuer"),
            get("oidc_client_id"),
            get("oidc_client_secret"),
        ) {
            (None, None, None) => None,
            (Some(issuer), Some(id), Some(secret)) => {
                let address = Url::parse(issuer).ok();
                if address.is_none_or(|url| url.scheme() != "https" && !dev) {
                    return Err(wrong("oidc_issuer", "an address that begins with https://"));
                }
                Some(Oidc {
                    issuer: issuer.to_owned(),
                    client_id: id.to_owned(),
                    client_secret: secret.to_owned(),
                })
            }
            (issuer, id, _) => {
                let missing = match (issuer, id) {
                    (None, _) => "oidc_issuer",
                    (_, None) => "oidc_client_id",
                    _ => "oidc_client_secret",
                };
                return Err(wrong(
                    missing,
                    "needed as well: oidc_issuer, oidc_client_id and oidc_client_secret go together",
                ));
            }
        };
        let smtp_url = get("smtp_url").map(str::to_owned);
        if let Some(why) = smtp_url.as_deref().and_then(|url| mail::server(url).err()) {
            return Err(wrong(
                "smtp_url",
                &format!(
                    "an address such as smtps://user:password@mail.example.org or smtp://localhost:25 ({why})"
                ),
            ));
        }
        let host = base_url.host_str().unwrap_or("localhost");
        let mail_from = get("mail_from").map_or_else(|| format!("kring@{host}"), str::to_owned);
        if mail::mailbox(&mail_from).is_none() {
            return Err(wrong("mail_from", "a mail address, such as groups@example.org"));
        }
        let trusted_proxies: Result<Vec<IpNet>, _> = parts(get("trusted_proxies").unwrap_or_default())
            .map(|part| part.parse().or_else(|_| part.parse::<IpAddr>().map(IpNet::from)))
            .collect();
        let trusted_proxies = trusted_proxies.map_err(|_| {
            wrong(
                "trusted_proxies",
                "addresses or networks, such as 10.0.0.1 or 10.0.0.0/8",
            )
        })?;
        let all = || LANGUAGES.iter().map(|(code, _)| (*code).to_owned()).collect();
        let languages: Vec<String> = match get("languages") {
            None | Some("all") => all(),
            Some(list) => parts(list).map(str::to_owned).collect(),
        };
        if let Some(unknown) = languages
            .iter()
            .find(|code| !LANGUAGES.iter().any(|(known, _)| known == code))
        {
            let codes: Vec<&str> = LANGUAGES.iter().map(|(code, _)| *code).collect();
            return Err(wrong(
                "languages",
                &format!("{unknown:?} is none of {}", codes.join(" ")),
            ));
        }
        Ok(Self {
            base_url,
            listen,
            data_dir,
            database_url,
            organisation: get("organisation")
                .unwrap_or("My organisation")
                .chars()
                .take(200)
                .collect(),
            federation,
            dev,
            languages: if languages.is_empty() { all() } else { languages },
            log: get("log").unwrap_or("info").to_owned(),
            delivery_retry,
            sync_every,
            demand_every,
            confirm,
            oidc,
            smtp_url,
            mail_from,
            trusted_proxies,
            hub,
            former_urls,
            without_effect: NOT_YET.iter().copied().filter(|key| get(key).is_some()).collect(),
        })
    }
}

/// The values of a list, with commas or spaces between them.
fn parts(list: &str) -> impl Iterator<Item = &str> {
    list.split(|c: char| c == ',' || c.is_whitespace())
        .filter(|part| !part.is_empty())
}

/// The address of a SQLite file, whatever its path is made of.
fn sqlite_url(path: &Path) -> String {
    let path: String = path
        .display()
        .to_string()
        .split('/')
        .map(encoded)
        .collect::<Vec<_>>()
        .join("/");
    format!("sqlite://{path}")
}

/// What would mean something in an address, written so that it does not.
fn encoded(part: &str) -> String {
    part.replace('%', "%25")
        .replace('?', "%3F")
        .replace('#', "%23")
        .replace(' ', "%20")
}

fn base_url(text: &str, dev: bool) -> Result<Url, &'static str> {
    let mut url = Url::parse(text).map_err(|_| "an address such as https://groups.example.org")?;
    let loopback = match url.host() {
        Some(url::Host::Domain(host)) => host == "localhost" || host.ends_with(".localhost"),
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => return Err("an address with a host, such as https://groups.example.org"),
    };
    if url.scheme() != "https" && !(url.scheme() == "http" && (dev || loopback)) {
        return Err("it has to begin with https://, unless the host is this machine itself or dev is true");
    }
    if !url.username().is_empty()
        || url.password().is_some()
        || url.query().is_some()
        || url.fragment().is_some()
    {
        return Err("an address without user, ? and #");
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    if url.path() != "/" {
        return Err("a host without a path: a node has its own host name");
    }
    Ok(url)
}

/// `30s`, `15m`, `6h`, `1d`.
fn duration(text: &str) -> Option<TimeDelta> {
    let text = text.trim();
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let (number, unit) = if text.ends_with("ms") {
        (text.strip_suffix("ms")?, "ms")
    } else {
        (number, unit)
    };
    let number = number
        .trim()
        .parse::<i64>()
        .ok()
        .filter(|number| (0..100_000_000).contains(number))?;
    match unit {
        "ms" => TimeDelta::try_milliseconds(number),
        "s" => TimeDelta::try_seconds(number),
        "m" => TimeDelta::try_minutes(number),
        "h" => TimeDelta::try_hours(number),
        "d" => TimeDelta::try_days(number),
        _ => None,
    }
}

fn known(key: &str, place: &str) -> Result<(), SettingError> {
    if KEYS.contains(&key) {
        return Ok(());
    }
    let nearest = nearest(key, KEYS.iter().copied()).map(str::to_owned);
    Err(SettingError::Unknown {
        place: place.to_owned(),
        key: key.to_owned(),
        nearest,
    })
}

fn read_file(path: &Path, values: &mut Values) -> Result<(), SettingError> {
    let shown = path.display().to_string();
    let file_error = |cause: String| SettingError::File {
        path: shown.clone(),
        cause,
    };
    let text = std::fs::read_to_string(path).map_err(|error| file_error(error.to_string()))?;
    let table: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| file_error(error.to_string()))?;
    for (key, value) in table {
        // The name of the environment variable is understood here too.
        let key = key.strip_prefix("KRING_").map_or(key.clone(), str::to_lowercase);
        known(&key, &shown)?;
        let value = match value {
            toml::Value::String(text) => text,
            toml::Value::Boolean(_) | toml::Value::Integer(_) | toml::Value::Float(_) => value.to_string(),
            toml::Value::Array(items) => items
                .iter()
                .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned))
                .collect::<Vec<_>>()
                .join(","),
            other => return Err(file_error(format!("{key}: a {} is no setting", other.type_str()))),
        };
        values.insert(key, (value, shown.clone()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(environment: &[(&str, &str)]) -> Result<Settings, String> {
        let environment = environment
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        Settings::load(None, environment, &[]).map_err(|error| error.to_string())
    }

    #[test]
    fn an_unknown_key_names_its_nearest() {
        let error = load(&[("KRING_ORGANIZATION", "x")]).expect_err("misspelt");
        assert_eq!(
            error,
            r#"environment variable KRING_ORGANIZATION: there is no setting "organization"; did you mean "organisation"?"#
        );
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_the_key() {
        for (key, value) in [
            ("KRING_BASE_URL", "http://groups.example.org"),
            ("KRING_BASE_URL", "groups"),
            ("KRING_LISTEN", "here"),
            ("KRING_FEDERATION", "closed"),
            ("KRING_DATABASE_URL", "mysql://x"),
            ("KRING_DELIVERY_RETRY", "1d..30s"),
            ("KRING_SYNC_EVERY", "often"),
            ("KRING_LANGUAGES", "nl,xx"),
            ("KRING_DEV", "maybe"),
            ("KRING_HUB", "perhaps"),
            ("KRING_FORMER_URLS", "http://old.example.org"),
            ("KRING_FORMER_URLS", "http://localhost:8080"),
        ] {
            let error = load(&[(key, value)]).expect_err(value);
            assert!(
                error.contains(&key.trim_start_matches("KRING_").to_lowercase()),
                "{error}"
            );
        }
    }

    #[test]
    fn flags_win_over_environment_and_that_over_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("kring.toml");
        std::fs::write(
            &file,
            "organisation = \"File\"\nlisten = \"127.0.0.1:1\"\nlanguages = [\"tr\", \"nl\"]\n",
        )
        .expect("written");
        let environment = [("KRING_ORGANISATION".to_owned(), "Environment".to_owned())];
        let settings =
            Settings::load(Some(&file), environment, &[("listen", "127.0.0.1:2".into())]).expect("settings");
        assert_eq!(settings.organisation, "Environment");
        assert_eq!(settings.listen.port(), 2);
        assert_eq!(settings.languages, ["tr", "nl"]);
        std::fs::write(&file, "organistion = 1\n").expect("written");
        let error = Settings::load(Some(&file), [], &[])
            .expect_err("misspelt")
            .to_string();
        assert!(
            error.contains("organisation") && error.contains("kring.toml"),
            "{error}"
        );
    }
}
