//! What the organisation tells of itself, and its own words: a glossary whose explanations travel with the entries
//! that use them.

use std::sync::{Arc, PoisonError};

use kring_federation::language::Texts;
use serde::{Deserialize, Serialize};

use super::{
    Directory, Error,
    staff::audit::{Action, By},
    store::Counter,
};
use crate::text::fold;

/// Under which name it is kept.
const KEPT: &str = "profile";
/// Most words of a glossary.
pub const WORDS: usize = 100;

/// What the organisation tells of itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// Who it is and what it does.
    pub text: Texts,
    /// Telephone number.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Address of its site.
    pub web: Option<String>,
    /// Its own words.
    pub glossary: Vec<Term>,
}

/// A word as the organisation uses it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// The word.
    pub term: String,
    /// What it means by it.
    pub means: Texts,
}

impl Profile {
    /// What the organisation means by what a group calls itself.
    pub fn means(&self, own_term: &Texts) -> Texts {
        let known = |term: &&Term| own_term.iter().any(|(_, text)| fold(text) == fold(&term.term));
        let found = self.glossary.iter().find(known);
        found.map_or_else(Texts::default, |term| term.means.clone())
    }
}

impl Directory {
    /// What the organisation tells of itself.
    pub fn profile(&self) -> Arc<Profile> {
        self.inner
            .profile
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Reads it anew.
    pub(super) async fn read_profile(&self) -> Result<(), Error> {
        let kept = self.inner.store.node_value(KEPT).await?;
        let profile = kept
            .and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default();
        *self.inner.profile.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(profile);
        Ok(())
    }

    /// Keeps what the organisation tells of itself, and publishes anew the entries whose word is explained otherwise.
    ///
    /// # Errors
    /// The database failed.
    pub async fn set_profile(&self, profile: &Profile, by: &By) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let text = serde_json::to_string(profile).unwrap_or_default();
        writer.set_node_value(KEPT, &text).await?;
        writer.next(Counter::Place).await?;
        self.log(&writer, by, Action::Profile, "", "").await?;
        writer.commit().await?;
        self.read_profile().await?;
        self.renew_entries().await
    }
}
