//! The syntax of the `Signature` header.

use crate::signature::BadSignature;

/// Most headers that a signature may cover. Real ones cover four to eight.
const MOST_COVERED: usize = 32;

/// What a `Signature` header says.
#[derive(Debug)]
pub(crate) struct SignatureHeader {
    pub(crate) key_id: String,
    pub(crate) algorithm: Option<String>,
    /// Names of what is covered, in order.
    pub(crate) headers: Vec<String>,
    pub(crate) signature: String,
    /// Seconds since 1970.
    pub(crate) created: Option<i64>,
    /// Seconds since 1970.
    pub(crate) expires: Option<i64>,
}

impl SignatureHeader {
    /// Reads `name="value"` pairs. A parameter that comes twice is refused, because readers
    /// differ in which of the two they believe.
    pub(crate) fn read(text: &str) -> Result<Self, BadSignature> {
        let (mut key_id, mut algorithm, mut headers) = (None, None, None);
        let (mut signature, mut created, mut expires) = (None, None, None);
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (name, value, after) = parameter(rest).ok_or(BadSignature("syntax"))?;
            let slot = match name {
                "keyId" => Some(&mut key_id),
                "algorithm" => Some(&mut algorithm),
                "headers" => Some(&mut headers),
                "signature" => Some(&mut signature),
                "created" => Some(&mut created),
                "expires" => Some(&mut expires),
                _ => None,
            };
            if let Some(slot) = slot
                && slot.replace(value).is_some()
            {
                return Err(BadSignature("a parameter twice"));
            }
            rest = after;
        }
        let seconds = |value: Option<&str>| match value {
            Some(text) => text.parse().map(Some).map_err(|_| BadSignature("a time")),
            None => Ok(None),
        };
        Ok(Self {
            key_id: key_id.ok_or(BadSignature("no key id"))?.to_owned(),
            algorithm: algorithm.map(str::to_ascii_lowercase),
            headers: covered(headers.ok_or(BadSignature("nothing covered"))?)?,
            signature: signature.ok_or(BadSignature("no signature"))?.to_owned(),
            created: seconds(created)?,
            expires: seconds(expires)?,
        })
    }
}

fn covered(text: &str) -> Result<Vec<String>, BadSignature> {
    let mut names: Vec<String> = Vec::new();
    for name in text.split_ascii_whitespace() {
        let name = name.to_ascii_lowercase();
        if names.contains(&name) || names.len() == MOST_COVERED {
            return Err(BadSignature("covered headers"));
        }
        names.push(name);
    }
    Ok(names)
}

/// The first parameter of `text`, and what follows it.
fn parameter(text: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = text.split_once('=')?;
    let rest = rest.trim_start();
    let (value, after) = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?,
        None => {
            let end = rest.find(',').unwrap_or(rest.len());
            (rest[..end].trim_end(), &rest[end..])
        }
    };
    let after = after.trim_start();
    let after = match after.strip_prefix(',') {
        Some(next) => next.trim_start(),
        None if after.is_empty() => after,
        None => return None,
    };
    Some((name.trim(), value, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_commas_in_quotes_and_bare_numbers_are_read() {
        let header = SignatureHeader::read(
            r#"keyId="https://a.test/x,y#main-key", algorithm="RSA-SHA256",created=1402170695 , headers="(Request-Target) HOST date",signature="QUJD==""#,
        )
        .expect("a header");
        assert_eq!(header.key_id, "https://a.test/x,y#main-key");
        assert_eq!(header.algorithm.as_deref(), Some("rsa-sha256"));
        assert_eq!(header.created, Some(1_402_170_695));
        assert_eq!(header.headers, ["(request-target)", "host", "date"]);
        assert_eq!(header.signature, "QUJD==");
    }

    #[test]
    fn doubtful_headers_are_refused() {
        for wrong in [
            "",
            "keyId",
            r#"keyId="a"#,
            r#"keyId="a" headers="date",signature="x""#,
            r#"keyId="a",keyId="b",headers="date",signature="x""#,
            r#"keyId="a",headers="date date",signature="x""#,
            r#"keyId="a",signature="x""#,
            r#"keyId="a",headers="date""#,
            r#"keyId="a",headers="date",signature="x",created="soon""#,
            r#"sig1=("@method" "@target-uri");keyid="a""#,
        ] {
            assert!(SignatureHeader::read(wrong).is_err(), "{wrong}");
        }
    }
}
