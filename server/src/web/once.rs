//! What is shown once, to whoever asked for it: a secret link. Who presses a button twice, or whose connection broke
//! before the answer came, sends the very same form again and gets the same link again. For some minutes, in memory
//! alone; a form carries a number of its own, so nobody else can ask for it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use tokio::sync::OnceCell;

use super::entry::filled::Filled;
use crate::directory::token::{hash, random_secret};

/// The field of a form with its number.
pub const ONCE: &str = "once";
/// How long an answer is given again.
const LASTS: Duration = Duration::from_secs(600);
/// Most answers that are remembered.
const MOST: usize = 2_000;

/// A secret link that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The secret.
    pub secret: String,
    /// Whether it was mailed too.
    pub mailed: bool,
}

type Cell = Arc<OnceCell<Made>>;

/// The links that were made just now, by the form that asked for them.
#[derive(Default)]
pub struct Once(Mutex<HashMap<String, (Instant, Cell)>>);

/// Which form it is: where it was sent, its number, and all that was filled in. None for one without a number.
pub fn key(path: &str, filled: &Filled) -> Option<String> {
    let number = filled.some(ONCE).filter(|number| number.len() >= 22)?;
    Some(hash(&format!("{path}\n{number}\n{filled:?}")))
}

/// A number for a form.
pub fn number() -> String {
    random_secret().unwrap_or_default()
}

impl Once {
    /// What this form was answered with.
    pub fn earlier(&self, key: Option<&str>) -> Option<Made> {
        let cells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, cell) = cells.get(key?)?;
        cell.get().filter(|_| at.elapsed() < LASTS).cloned()
    }

    /// Answers a form: of two that are the same, the second waits for the answer to the first.
    ///
    /// # Errors
    /// What went wrong in making it; the next try makes it anew.
    pub async fn make<E>(
        &self,
        key: Option<String>,
        make: impl Future<Output = Result<Made, E>>,
    ) -> Result<Made, E> {
        let Some(key) = key else {
            return make.await;
        };
        let cell = {
            let mut cells = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            cells.retain(|_, (at, _)| at.elapsed() < LASTS);
            if cells.len() < MOST {
                let (_, cell) = cells
                    .entry(key)
                    .or_insert_with(|| (Instant::now(), Cell::default()));
                cell.clone()
            } else {
                Cell::default()
            }
        };
        cell.get_or_try_init(|| make).await.cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(secret: &str) -> Result<Made, ()> {
        Ok(Made {
            secret: secret.to_owned(),
            mailed: false,
        })
    }

    #[tokio::test]
    async fn the_same_form_has_one_answer_and_another_its_own() {
        let once = Once::default();
        let form = |text: &str| Filled::read(format!("once={}&name={text}", "n".repeat(43)).as_bytes());
        let key = |text: &str| key("publish", &form(text));
        let (first, twice) = tokio::join!(
            once.make(key("a"), async {
                tokio::task::yield_now().await;
                made("one")
            }),
            once.make(key("a"), async { made("two") })
        );
        assert_eq!(first, made("one"));
        assert_eq!(twice, made("one"));
        assert_eq!(once.earlier(key("a").as_deref()), made("one").ok());
        assert_eq!(once.make(key("b"), async { made("three") }).await, made("three"));
        assert_eq!(once.make(key("c"), async { Err(()) }).await, Err(()));
        assert_eq!(once.make(key("c"), async { made("four") }).await, made("four"));
        let without = super::key("publish", &Filled::read(b"name=a"));
        assert_eq!(without, None, "who names no number gets no answer twice");
    }
}
