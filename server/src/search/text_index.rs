//! Words in names, descriptions and places: a Tantivy index in memory.
//!
//! Both what is indexed and what is asked are folded first (`text::fold`), so the index itself only
//! splits at spaces.

use std::{collections::HashMap, sync::Mutex};

use kring_federation::PublicGroup;
use tantivy::{
    DocId, Index, IndexReader, IndexWriter, ReloadPolicy, Score, SegmentOrdinal, SegmentReader,
    TantivyDocument, TantivyError, Term,
    collector::{Collector, SegmentCollector},
    columnar::Column,
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery},
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{TextAnalyzer, WhitespaceTokenizer},
};

use crate::text::words;

/// Number of a row in memory.
pub type Slot = u64;

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

impl TextIndex {
    /// An empty index.
    pub fn new() -> Result<Self, TantivyError> {
        let mut schema = Schema::builder();
        let folded = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer(TOKENIZER)
                .set_index_option(IndexRecordOption::WithFreqs),
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

    /// Replaces what is known of some rows; `None` removes one. Visible when this returns.
    pub fn replace<'a>(
        &self,
        rows: impl IntoIterator<Item = (Slot, Option<&'a PublicGroup>)>,
    ) -> Result<(), TantivyError> {
        let mut writer = self
            .writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        for (slot, group) in rows {
            writer.delete_term(Term::from_field_u64(self.slot, slot));
            if let Some(group) = group {
                writer.add_document(self.document(slot, group))?;
            }
        }
        writer.commit()?;
        self.reader.reload()
    }

    fn document(&self, slot: Slot, group: &PublicGroup) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_u64(self.slot, slot);
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

    /// Rows with every one of these folded words, or failing that with any of them, with how well they
    /// fit. The last word may be unfinished; longer words may have a slip.
    pub fn find(&self, words: &[String]) -> Result<HashMap<Slot, Score>, TantivyError> {
        if words.is_empty() {
            return Ok(HashMap::new());
        }
        let all = self.run(words, Occur::Must)?;
        if !all.is_empty() || words.len() == 1 {
            return Ok(all);
        }
        // Of words that are not all there, the short ones (in, een, de, the) say nothing.
        let telling: Vec<String> = words
            .iter()
            .filter(|word| word.chars().count() >= 4)
            .cloned()
            .collect();
        self.run(&telling, Occur::Should)
    }

    fn run(&self, words: &[String], occur: Occur) -> Result<HashMap<Slot, Score>, TantivyError> {
        let last = words.len().saturating_sub(1);
        let clauses = words
            .iter()
            .enumerate()
            .map(|(i, word)| (occur, self.word(word, i == last)))
            .collect();
        self.reader.searcher().search(&BooleanQuery::new(clauses), &Slots)
    }

    fn word(&self, word: &str, may_be_unfinished: bool) -> Box<dyn Query> {
        let mut ways: Vec<Box<dyn Query>> = vec![];
        for (field, weight) in [(self.name, 3.0), (self.text, 1.0)] {
            let term = Term::from_field_text(field, word);
            let exact = TermQuery::new(term.clone(), IndexRecordOption::WithFreqs);
            ways.push(Box::new(BoostQuery::new(Box::new(exact), weight)));
            let length = word.chars().count();
            if may_be_unfinished && length >= 3 {
                let begun = FuzzyTermQuery::new_prefix(term.clone(), 0, true);
                ways.push(Box::new(BoostQuery::new(Box::new(begun), weight * 0.5)));
            }
            if length >= SLIP && !word.chars().any(|c| c.is_ascii_digit()) {
                let slip = FuzzyTermQuery::new(term, 1, true);
                ways.push(Box::new(BoostQuery::new(Box::new(slip), weight * 0.3)));
            }
        }
        Box::new(DisjunctionMaxQuery::new(ways))
    }
}

/// Collects every matching row with its score.
struct Slots;

struct SlotsOfSegment {
    slots: Column<u64>,
    found: HashMap<Slot, Score>,
}

impl Collector for Slots {
    type Fruit = HashMap<Slot, Score>;
    type Child = SlotsOfSegment;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SlotsOfSegment> {
        Ok(SlotsOfSegment {
            slots: segment.fast_fields().u64("slot")?,
            found: HashMap::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        Ok(segments.into_iter().flatten().collect())
    }
}

impl SegmentCollector for SlotsOfSegment {
    type Fruit = HashMap<Slot, Score>;

    fn collect(&mut self, doc: DocId, score: Score) {
        if let Some(slot) = self.slots.first(doc) {
            self.found.insert(slot, score);
        }
    }

    fn harvest(self) -> Self::Fruit {
        self.found
    }
}
