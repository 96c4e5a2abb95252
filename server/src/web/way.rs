//! How one comes from one page to the next: by a link, or, in a search without a trace, by a button.
//!
//! A search without a trace is posted, so what is looked for stands in no address and in no history. Every way on
//! from its pages is then a button of the form `go` (`layout.html`), which sends the whole search along as `state`.

use super::{params::Params, visit::Visit};

/// A way to a page. Its template is `go` in `parts.html`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// An address.
    Link(String),
    /// A search that a button posts to an address.
    Post {
        /// Where to.
        to: String,
        /// The search, as a query string.
        state: String,
    },
}

impl Visit {
    /// The way to a search, and on a small screen past its form ([`FOUND`]).
    pub fn search(&self, params: &Params) -> Way {
        let groups = self.to("groups");
        match self.traceless {
            Some(_) => Way::Post {
                to: groups + FOUND,
                state: params.query(),
            },
            None => Way::Link(params.href(&groups) + FOUND),
        }
    }

    /// The way to the page of a group.
    pub fn group(&self, id: &str) -> Way {
        match &self.traceless {
            Some(search) => self.search(&search.with(SHOW, id)),
            None => Way::Link(self.to(&format!("groups/{id}"))),
        }
    }

    /// The way to a page about a group, such as its report form.
    pub fn about_group(&self, id: &str, page: &str) -> Way {
        let to = self.to(&format!("groups/{id}/{page}"));
        match &self.traceless {
            Some(search) => Way::Post {
                to,
                state: search.with(SHOW, id).query(),
            },
            None => Way::Link(to),
        }
    }
}

/// Where on the page of results a small screen begins: after the form, which was just filled in, unless there is
/// something to say first. On a wide screen there is no such place (`kring.css`).
pub const FOUND: &str = "#found";
/// In a search without a trace: the id of the group whose page is shown. No parameter of searches.
pub const SHOW: &str = "show";
/// The field of the form `go`.
pub const STATE: &str = "state";
