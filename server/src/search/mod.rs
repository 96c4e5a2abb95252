//! The search index: derived from what is listed, private to this process, rebuilt at every start and
//! followed from then on.
//!
//! * `query` reads what is asked (the parameters of pages and API) and knows nothing of groups;
//! * `thesaurus` understands everyday words as themes;
//! * `text_index` finds words in names and descriptions (Tantivy);
//! * `row` holds the facts of each group in memory, `filter` holds a query against them;
//! * `index` puts these together; `cursor` makes paging stable while groups change.
//!
//! To add a filter: its parameter in `query`, its fact in `row`, its line in `filter`.

pub mod cursor;
mod filter;
pub mod index;
pub mod query;
pub mod row;
mod text_index;
pub mod thesaurus;

pub use index::{Found, Index, IndexChange};
pub use query::{Query, Sort};
pub use thesaurus::{Thesaurus, Understood};
