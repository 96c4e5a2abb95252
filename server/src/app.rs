//! A node, put together: settings, directory and protocol, which every edge shares.

use std::{ops::Deref, sync::Arc};

use crate::{config::Settings, directory::Directory};

/// What handlers and jobs work with. Cheap to clone.
#[derive(Clone)]
pub struct App {
    inner: Arc<Parts>,
}

/// The parts of a node.
pub struct Parts {
    /// How it runs.
    pub settings: Settings,
    /// Its data.
    pub directory: Directory,
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.inner
    }
}

impl App {
    /// Puts a node together.
    pub fn new(settings: Settings, directory: Directory) -> Self {
        Self { inner: Arc::new(Parts { settings, directory }) }
    }
}
