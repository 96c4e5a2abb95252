//! The search index: derived from what is listed, private to this process, rebuilt at every start and
//! followed from then on.
//!
//! * `query` reads what is asked (the parameters of pages and API) and knows nothing of groups;
//! * `understand` makes themes, a place, a language out of what somebody typed;
//! * `text_index` finds words in names and descriptions (Tantivy);
//! * `facts` takes out of a group what can be filtered, counted and ordered by (`facet`), `columns` holds it for all
//!   groups, as a set of groups for each code;
//! * `filter` makes sets of a query, `count` counts in them, `rank` puts what is left in order;
//! * `index` puts these together; `nearby` finds what comes near when little was found; `cursor` makes paging stable
//!   while groups change.
//!
//! To add a filter: its parameter in `query`, its facet in `facet` and `facts`, its line in `filter`.

mod columns;
mod count;
pub mod cursor;
mod doubles;
pub mod facet;
pub mod facts;
mod filter;
pub mod index;
mod nearby;
pub mod query;
mod rank;
mod text_index;
pub mod understand;

pub use count::{Counts, Facets, InMunicipality};
pub use index::{Found, Hit, Index, IndexChange};
pub use nearby::{Near, Why};
pub use query::{Query, Sort};
pub use understand::{AskingWords, Meant, Thesaurus, Understood};
