//! Values for tests.

use serde_json::json;
use url::Url;

use crate::{
    PublicGroup,
    host::{Identity, Mode},
};

pub(crate) fn identity(base: &str) -> Identity {
    Identity {
        base_url: Url::parse(base).expect("an address"),
        organisation: "Zelfhulp Netwerk".into(),
        former: vec![],
        hub: false,
        version: "0.1.0",
        languages: vec!["nl".into(), "en".into()],
        mode: Mode::Open,
        dev: true,
    }
}

pub(crate) fn group(identity: &Identity, id: &str, revision: i64) -> PublicGroup {
    let record = json!({
        "id": id,
        "url": identity.at(&format!("groups/{id}")),
        "revision": revision,
        "origin": {"actor": identity.actor(), "name": identity.organisation, "url": identity.base_url},
        "name": {"nl": "Rouwgroep <Helmond>"},
        "summary": {"nl": "Kom <b>gerust</b>\nbinnen"},
        "themes": ["bereavement"],
        "languages": ["nl", "tr"],
        "anonymity": "first-name",
        "facilitation": ["trained-peer"],
        "format": "in-person",
        "meetings": [{
            "rrule": "FREQ=WEEKLY;BYDAY=TU", "start": "19:30", "timezone": "Europe/Amsterdam",
        }],
        "venue": {
            "disclosure": "exact", "name": "Wijkhuis", "street": "Markt 1", "postcode": "5701 AB",
            "place": "Helmond", "country": "NL", "lat": 51.4793, "lon": 5.657,
        },
        "contact": [{"kind": "phone", "value": "+31 6 12345678"}],
        "status": "active",
        "created": "2026-01-01T00:00:00Z",
        "updated": "2026-11-01T00:00:00Z",
    });
    serde_json::from_value(record).expect("a group")
}
