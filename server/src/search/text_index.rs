//! Words in names, descriptions and places: a Tantivy index in memory.
//!
//! Both what is indexed and what is asked are folded first (`text::fold`), so the index itself only
//! splits at spaces. A word counts the same wherever and however often it stands, a name more than a description:
//! the order of results must not shift between two pages because somebody else changed their text.

use std::sync::Mutex;

use kring_federation::PublicGroup;
use roaring::RoaringBitmap;
use tantivy::{
    DocId, Index, IndexReader, IndexWriter, ReloadPolicy, Score, Searcher, SegmentOrdinal, SegmentReader,
    TantivyDocument, TantivyError, Term,
    collector::{Collector, SegmentCollector},
    columnar::Column,
    query::{BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery},
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{TextAnalyzer, WhitespaceTokenizer},
};

use super::columns::Slot;
use crate::text::words;

/// Groups with how well the words fit them, in the order of their slots.
pub type Scores = Vec<(Slot, f32)>;

/// The words of every listed group.
pub struct TextIndex {
    reader: IndexReader,
    writer: Mutex<IndexWriter>,
    slot: Field,
    name: Field,
    text: Field,
}

/// Memory that the writer may use before it flushes, bytes. Tantivy's minimum.
const WRITER_MEMORY: usize = 15_000_000;
const TOKENIZER: &str = "folded";
/// Words this long may have one wrong letter.
const SLIP: usize = 5;
/// What a word of the name is worth, and of the rest.
const IN_NAME: f32 = 12.0;
const IN_TEXT: f32 = 4.0;
/// So much of it when the word is not finished, or has a slip.
const BEGUN: f32 = 0.5;
const SLIPPED: f32 = 0.3;
/// The words together are worth at most this.
const MOST_POINTS: f32 = 60.0;

impl TextIndex {
    /// An empty index.
    pub fn new() -> Result<Self, TantivyError> {
        let mut schema = Schema::builder();
        let folded = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer(TOKENIZER)
                .set_fieldnorms(false)
                .set_index_option(IndexRecordOption::Basic),
        );
        let slot = schema.add_u64_field("slot", FAST | INDEXED);
        let name = schema.add_text_field("name", folded.clone());
        let text = schema.add_text_field("text", folded);
        let index = Index::create_in_ram(schema.build());
        index.tokenizers().register(
            TOKENIZER,
            TextAnalyzer::builder(WhitespaceTokenizer::default()).build(),
        );
        let writer = index.writer_with_num_threads(1, WRITER_MEMORY)?;
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        Ok(Self {
            reader,
            writer: Mutex::new(writer),
            slot,
            name,
            text,
        })
    }

    /// Takes out some groups and takes in others under numbers that are not in use. Visible when this returns;
    /// nothing is changed when it fails.
    pub fn change<'a>(
        &self,
        out: &[Slot],
        within: impl IntoIterator<Item = (Slot, &'a PublicGroup)>,
    ) -> Result<(), TantivyError> {
        let mut writer = self
            .writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let write = || {
            for slot in out {
                writer.delete_term(Term::from_field_u64(self.slot, u64::from(*slot)));
            }
            for (slot, group) in within {
                writer.add_document(self.document(slot, group))?;
            }
            writer.commit()
        };
        if let Err(error) = write() {
            writer.rollback()?;
            return Err(error);
        }
        self.reader.reload()
    }

    fn document(&self, slot: Slot, group: &PublicGroup) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_u64(self.slot, u64::from(slot));
        let folded = |text: &str| words(text).join(" ");
        for (_, name) in group.name.iter() {
            document.add_text(self.name, folded(name));
        }
        for texts in [&group.own_term, &group.summary, &group.description] {
            for (_, text) in texts.iter() {
                document.add_text(self.text, folded(text));
            }
        }
        let venue = group.venue.as_ref();
        let place = venue
            .into_iter()
            .flat_map(|venue| [&venue.name, &venue.place, &venue.municipality, &venue.postcode]);
        for text in place
            .flatten()
            .chain(std::iter::once(&group.origin.name))
            .chain(&group.supported_by)
        {
            document.add_text(self.text, folded(text));
        }
        document
    }

    /// Groups with every one of these folded words. The last word may be unfinished; longer words that stand nowhere
    /// may have a slip.
    pub fn with_all(&self, words: &[String]) -> Result<Scores, TantivyError> {
        self.run(words, Occur::Must)
    }

    /// Groups with any of these folded words.
    pub fn with_any(&self, words: &[String]) -> Result<Scores, TantivyError> {
        self.run(words, Occur::Should)
    }

    fn run(&self, words: &[String], occur: Occur) -> Result<Scores, TantivyError> {
        if words.is_empty() {
            return Ok(vec![]);
        }
        let searcher = self.reader.searcher();
        let last = words.len() - 1;
        let mut clauses = vec![];
        for (i, word) in words.iter().enumerate().take(MOST_WORDS) {
            clauses.push((occur, self.word(&searcher, word, i == last)?));
        }
        let mut scores = searcher.search(&BooleanQuery::new(clauses), &Slots)?;
        scores.sort_unstable_by_key(|(slot, _)| *slot);
        Ok(scores)
    }

    fn word(
        &self,
        searcher: &Searcher,
        word: &str,
        may_be_unfinished: bool,
    ) -> Result<Box<dyn Query>, TantivyError> {
        let mut ways: Vec<Box<dyn Query>> = vec![];
        let mut way =
            |query: Box<dyn Query>, points: f32| ways.push(Box::new(ConstScoreQuery::new(query, points)));
        let length = word.chars().count();
        let fields = [(self.name, IN_NAME), (self.text, IN_TEXT)];
        let mut known = false;
        for (field, points) in fields {
            let term = Term::from_field_text(field, word);
            known |= searcher.doc_freq(&term)? > 0;
            let exact = TermQuery::new(term.clone(), IndexRecordOption::Basic);
            way(Box::new(exact), points);
            if may_be_unfinished && length >= 3 {
                way(
                    Box::new(FuzzyTermQuery::new_prefix(term, 0, true)),
                    points * BEGUN,
                );
            }
        }
        if !known && length >= SLIP && !word.chars().any(|c| c.is_ascii_digit()) {
            for (field, points) in fields {
                let term = Term::from_field_text(field, word);
                way(Box::new(FuzzyTermQuery::new(term, 1, true)), points * SLIPPED);
            }
        }
        Ok(Box::new(DisjunctionMaxQuery::new(ways)))
    }
}

/// More words than this tell no more.
const MOST_WORDS: usize = 12;

/// The groups of some scores.
pub fn slots_of(scores: &Scores) -> RoaringBitmap {
    RoaringBitmap::from_sorted_iter(scores.iter().map(|(slot, _)| *slot)).unwrap_or_default()
}

/// Collects every matching group with its score.
struct Slots;

struct SlotsOfSegment {
    slots: Column<u64>,
    found: Scores,
}

impl Collector for Slots {
    type Fruit = Scores;
    type Child = SlotsOfSegment;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SlotsOfSegment> {
        Ok(SlotsOfSegment {
            slots: segment.fast_fields().u64("slot")?,
            found: vec![],
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        Ok(segments.concat())
    }
}

impl SegmentCollector for SlotsOfSegment {
    type Fruit = Scores;

    fn collect(&mut self, doc: DocId, score: Score) {
        let slot = self.slots.first(doc).and_then(|slot| Slot::try_from(slot).ok());
        self.found.extend(slot.map(|slot| (slot, score.min(MOST_POINTS))));
    }

    fn harvest(self) -> Self::Fruit {
        self.found
    }
}
