//! Taking in entries of a source, again and again: each is found again by its key, and what was added here to an
//! entry stays.

use std::collections::HashSet;

use kring_federation::vocabulary::Disclosure;

use super::{
    Directory, Error,
    check::check,
    draft::Draft,
    group::{Content, Private},
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
            let mut given = Given::of(&draft);
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
                    Some(key) => {
                        given.own_id = true;
                        writer.own_group(key).await?
                    }
                    None => None,
                },
            };
            results.push(match found {
                None => {
                    self.add(&writer, content, private, source, None).await?;
                    Imported::Added
                }
                // Its group looks after it; what a source says of it no longer counts.
                Some(own) if Self::is_owned(&writer, &own.group).await? => Imported::Unchanged,
                Some(own) => self.import_again(&writer, own, content, private, &given).await?,
            });
        }
        if !dry_run {
            writer.commit().await?;
            self.signal();
        }
        Ok(results)
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
        if given.first_meeting_alone && !content.meetings.is_empty() {
            content
                .meetings
                .extend(own.group.content.meetings.iter().skip(1).cloned());
        }
        if given.own_id {
            keep_hidden_place(&own.group.content, &mut content);
        }
        let kept = &own.group.private;
        let private = Private {
            external_id: kept.external_id.clone(),
            skip_holidays: kept.skip_holidays,
            meets_on: kept.meets_on.clone(),
            kept_by_group: kept.kept_by_group,
            ..if given.private { private } else { kept.clone() }
        };
        if own.group.content == content && own.group.private == private {
            return Ok(Imported::Unchanged);
        }
        own.group.content = content;
        own.group.private = private;
        // One that nobody confirmed stays off the list, whatever its source says of it.
        self.save_listed(writer, own).await?;
        Ok(Imported::Changed)
    }
}

/// What a draft says and what it leaves open, so that a second import does not take what is left open for a
/// change.
struct Given {
    private: bool,
    /// Whether it is known by the id that this node gave it: it was written out here, without what is not public.
    own_id: bool,
    first_meeting_alone: bool,
    first_days: Vec<bool>,
}

impl Given {
    fn of(draft: &Draft) -> Self {
        let named = |day: &Option<String>| day.as_ref().is_some_and(|day| !day.trim().is_empty());
        Self {
            private: draft.private.is_some(),
            own_id: false,
            first_meeting_alone: draft.first_meeting_alone,
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

/// A place that is not told to everybody is not in what was written out; it is not gone because of that.
fn keep_hidden_place(known: &Content, content: &mut Content) {
    let (Some(known), Some(venue)) = (&known.venue, &mut content.venue) else {
        return;
    };
    let says_nothing = venue.street.is_none() && venue.name.is_none();
    let same = venue.disclosure == known.disclosure && venue.municipality == known.municipality;
    if venue.disclosure == Disclosure::Exact || !says_nothing || !same {
        return;
    }
    let (kind, access) = (venue.kind, std::mem::take(&mut venue.access));
    *venue = known.clone();
    // The kind and the entrance are told where an area is; on contact alone they are not either.
    if venue.disclosure == Disclosure::Area {
        (venue.kind, venue.access) = (kind, access);
    }
}
