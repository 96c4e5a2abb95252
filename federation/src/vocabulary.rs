//! The fixed lists of codes that groups are described with.
//!
//! Source: `contract.md` section 4. To add a code: add its variant here, its messages in every
//! `locales/*/main.ftl` (`<list>-<code>`), and nothing else; forms, filters and the API follow.
//!
//! A node's own groups use the closed enums. A record from another node uses [`Open`], because a
//! newer node may know codes that this one does not: they are kept and shown as text.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A closed list of codes.
pub trait Vocabulary: Copy + Eq + Ord + FromStr<Err = UnknownCode> + 'static {
    /// Every code, in the order in which people are shown them.
    const ALL: &'static [Self];

    /// The name of the list in messages and addresses, for example `anonymity`.
    const LIST: &'static str;

    /// The code as it is written in JSON and addresses, for example `first-name`.
    fn code(self) -> &'static str;
}

/// A code that is in no list of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {list} code {code:?}")]
pub struct UnknownCode {
    /// The list it was looked for in.
    pub list: &'static str,
    /// What was given.
    pub code: String,
}

macro_rules! vocabulary {
    ($(#[$doc:meta])* $list:literal $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
        pub enum $name {
            $($(#[$vdoc])* #[doc = concat!("`", $code, "`")] #[serde(rename = $code)] $variant,)+
        }

        impl Vocabulary for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            const LIST: &'static str = $list;
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl FromStr for $name {
            type Err = UnknownCode;
            fn from_str(code: &str) -> Result<Self, UnknownCode> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    _ => Err(UnknownCode { list: $list, code: code.to_owned() }),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

vocabulary! {
    /// What a visitor has to tell about themselves, from most to least. The order is the meaning
    /// of "at least" in a search.
    "anonymity" Anonymity {
        Registered = "registered",
        FirstName = "first-name",
        Nickname = "nickname",
        Anonymous = "anonymous",
    }
}
vocabulary! {
    /// Who leads the meetings: a fact and a filter, never a ranking.
    "facilitation" Facilitation {
        Members = "members",
        Peer = "peer",
        TrainedPeer = "trained-peer",
        Volunteer = "volunteer",
        Professional = "professional",
    }
}
vocabulary! {
    /// How one comes in.
    "openness" Openness {
        Open = "open",
        Closed = "closed",
        Intake = "intake",
    }
}
vocabulary! {
    /// Whether the group meets now.
    "status" Status {
        Active = "active",
        Paused = "paused",
        Full = "full",
        Forming = "forming",
        Ended = "ended",
    }
}
vocabulary! {
    /// How people meet.
    "format" Format {
        InPerson = "in-person",
        Online = "online",
        Hybrid = "hybrid",
        Phone = "phone",
    }
}
vocabulary! {
    /// What kind of place it is.
    "venue" VenueKind {
        Home = "home",
        CommunityCentre = "community-centre",
        Clinic = "clinic",
        Worship = "worship",
        Library = "library",
        Outdoors = "outdoors",
        Office = "office",
        Other = "other",
    }
}
vocabulary! {
    /// What the public may know of the place.
    "disclosure" Disclosure {
        Exact = "exact",
        Area = "area",
        OnContact = "on-contact",
    }
}
vocabulary! {
    /// What taking part costs.
    "cost" CostKind {
        Free = "free",
        Donation = "donation",
        Fixed = "fixed",
    }
}
vocabulary! {
    /// Whether the group is for people it happened to, or for those close to them.
    "for" ForWhom {
        Themselves = "self",
        Relatives = "relatives",
    }
}
vocabulary! {
    /// A group for women or for men alone.
    "gender" Gender {
        Women = "women",
        Men = "men",
    }
}
vocabulary! {
    /// A background that the members share. A searcher may ask for it, or ask for anything but it.
    "community" Community {
        Turkish = "turkish",
        Moroccan = "moroccan",
        Kurdish = "kurdish",
        Iranian = "iranian",
        Afghan = "afghan",
        Syrian = "syrian",
        Iraqi = "iraqi",
        Somali = "somali",
        Eritrean = "eritrean",
        Ethiopian = "ethiopian",
        Surinamese = "surinamese",
        Antillean = "antillean",
        Moluccan = "moluccan",
        Polish = "polish",
        Ukrainian = "ukrainian",
        Bulgarian = "bulgarian",
        Romanian = "romanian",
        Chinese = "chinese",
        Roma = "roma",
        Other = "other",
    }
}
vocabulary! {
    /// A faith or conviction on which the group is based.
    "conviction" Conviction {
        Christian = "christian",
        Muslim = "muslim",
        Jewish = "jewish",
        Hindu = "hindu",
        Buddhist = "buddhist",
        Humanist = "humanist",
        Other = "other",
    }
}
vocabulary! {
    /// What makes it easier to come.
    "access" Access {
        Wheelchair = "wheelchair",
        StepFree = "step-free",
        AccessibleToilet = "accessible-toilet",
        HearingLoop = "hearing-loop",
        SignLanguage = "sign-language",
        Captions = "captions",
        DiscreetEntrance = "discreet-entrance",
        Bus = "bus",
        Parking = "parking",
        Childcare = "childcare",
    }
}
vocabulary! {
    /// A way to reach the group that the group chose to make public.
    "contact" ContactKind {
        Phone = "phone",
        Email = "email",
        Web = "web",
        Form = "form",
        Messenger = "messenger",
        Visit = "visit",
    }
}
vocabulary! {
    /// How an online group meets.
    "online" OnlineKind {
        Video = "video",
        Phone = "phone",
        Chat = "chat",
        Forum = "forum",
    }
}
vocabulary! {
    /// How the group receives who comes for the first time: what people do not dare to ask.
    "welcome" Welcome {
        Listen = "listen",
        BringSomeone = "bring-someone",
        MetAtDoor = "met-at-door",
        CameraOff = "camera-off",
    }
}
vocabulary! {
    /// Whom or what the group looks for.
    "seeking" Seeking {
        Members = "members",
        Facilitator = "facilitator",
        Volunteers = "volunteers",
        Venue = "venue",
    }
}

/// A code of a list that may be newer than ours: known, or kept as the text it came as.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Open<T> {
    /// A code of ours.
    Known(T),
    /// A code that this node does not know.
    Other(String),
}

impl<T: Vocabulary> Open<T> {
    /// The code as it is written.
    pub fn code(&self) -> &str {
        match self {
            Self::Known(known) => known.code(),
            Self::Other(text) => text,
        }
    }

    /// The known code, if it is one.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(known) => Some(*known),
            Self::Other(_) => None,
        }
    }
}

impl<T: Vocabulary> From<T> for Open<T> {
    fn from(known: T) -> Self {
        Self::Known(known)
    }
}

impl<T: Vocabulary> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de, T: Vocabulary> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(text.parse().map_or(Self::Other(text), Self::Known))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anonymity_is_ordered_from_most_told_to_least() {
        assert!(Anonymity::Anonymous > Anonymity::Nickname);
        assert!(Anonymity::Nickname > Anonymity::FirstName);
        assert!(Anonymity::FirstName > Anonymity::Registered);
    }

    #[test]
    fn a_newer_nodes_code_survives_a_round_trip() {
        let json = r#"["volunteer","robot"]"#;
        let codes: Vec<Open<Facilitation>> = serde_json::from_str(json).expect("both are kept");
        assert_eq!(codes[0].known(), Some(Facilitation::Volunteer));
        assert_eq!(codes[1], Open::Other("robot".into()));
        assert_eq!(serde_json::to_string(&codes).expect("writes"), json);
    }
}
