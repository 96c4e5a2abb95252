//! Taking in entries of a source, again and again: each is found again by its key, and what was added here to an
//! entry stays.

use std::collections::HashSet;

use super::{
    Directory, Error,
    check::check,
    draft::Draft,
    group::{Content, Private},
    owners::link::Purpose,
    problem::{FieldError, Problem},
    store::{Writer, own_groups::OwnGroup},
};

/// What became of one imported entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// New here.
    Added,
    /// It was here and is different now.
    Changed,
    /// It was here just so.
    Unchanged,
    /// It is not right.
    Refused(Vec<FieldError>),
}

impl Directory {
    /// Takes in entries of a source, all of them in one change. An entry that was imported before is
    /// found again by its `external_id`; one without is always new. `progress` is told how many were seen.
    ///
    /// # Errors
    /// The database failed, and nothing was taken in.
    pub async fn import(
        &self,
        source: &str,
        drafts: Vec<Draft>,
        dry_run: bool,
        progress: &mut (dyn FnMut(usize) + Send),
    ) -> Result<Vec<Imported>, Error> {
        let places = self.places();
        let today = self.today();
        let writer = self.inner.store.write().await?;
        let known = writer.imported(source).await?;
        let mut seen = HashSet::new();
        let mut results = Vec::with_capacity(drafts.len());
        for draft in drafts {
            progress(results.len() + 1);
            let given = Given::of(&draft);
            let (content, private) = match check(draft, &places, today) {
                Ok(checked) => checked,
                Err(errors) => {
                    results.push(Imported::Refused(errors));
                    continue;
                }
            };
            let key = private.external_id.clone();
            if key.as_ref().is_some_and(|key| !seen.insert(key.clone())) {
                let given = key.unwrap_or_default();
                let twice = FieldError::new("external_id", Problem::Twice { given });
                results.push(Imported::Refused(vec![twice]));
                continue;
            }
            let found = match key.as_ref().and_then(|key| known.get(key)) {
                Some(own) => Some(own.clone()),
                // What this node wrote out itself carries its own ids.
                None => match &key {
                    Some(key) => writer.own_group(key).await?,
                    None => None,
                },
            };
            results.push(match found {
                None => {
                    self.add(&writer, content, private, source, None).await?;
                    Imported::Added
                }
                // Its group looks after it; what a source says of it no longer counts.
                Some(own) if self.is_owned(&writer, &own).await? => Imported::Unchanged,
                Some(own) => self.import_again(&writer, own, content, private, &given).await?,
            });
        }
        if !dry_run {
            writer.commit().await?;
            self.signal();
        }
        Ok(results)
    }

    async fn is_owned(&self, writer: &Writer, own: &OwnGroup) -> Result<bool, Error> {
        let id = own.group.id.as_str();
        Ok(writer.has_link(Purpose::Edit.code(), id).await?)
    }

    async fn import_again(
        &self,
        writer: &Writer,
        mut own: OwnGroup,
        mut content: Content,
        private: Private,
        given: &Given,
    ) -> Result<Imported, Error> {
        given.keep_first_days(&own.group.content, &mut content);
        let kept = &own.group.private;
        let private = Private {
            external_id: kept.external_id.clone(),
            skip_holidays: kept.skip_holidays,
            ..if given.private { private } else { kept.clone() }
        };
        if own.group.content == content && own.group.private == private {
            return Ok(Imported::Unchanged);
        }
        let (listing, _) = self.own(writer, own.group.id.as_str()).await?;
        own.group.content = content;
        own.group.private = private;
        self.save(writer, own, listing.created_seq).await?;
        Ok(Imported::Changed)
    }
}

/// What a draft says and what it leaves open, so that a second import does not take what is left open for a
/// change.
struct Given {
    private: bool,
    first_days: Vec<bool>,
}

impl Given {
    fn of(draft: &Draft) -> Self {
        let named = |day: &Option<String>| day.as_ref().is_some_and(|day| !day.trim().is_empty());
        Self {
            private: draft.private.is_some(),
            first_days: draft
                .meetings
                .iter()
                .map(|meeting| named(&meeting.from))
                .collect(),
        }
    }

    /// A meeting whose draft names no first day keeps the one it has: the rhythm of every other week hangs on it.
    fn keep_first_days(&self, known: &Content, content: &mut Content) {
        for ((new, old), named) in content
            .meetings
            .iter_mut()
            .zip(&known.meetings)
            .zip(&self.first_days)
        {
            if !named {
                new.from = old.from;
            }
        }
    }
}
