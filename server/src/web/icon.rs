//! Small drawings beside words. They say nothing that the words do not, so they are hidden from screen readers.

use std::fmt;

/// A drawing; in a template `{{ icon::CLOCK|safe }}`.
#[derive(Clone, Copy)]
pub struct Icon {
    id: &'static str,
    /// On a grid of 24.
    path: &'static str,
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path;
        write!(
            f,
            r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"/></svg>"#
        )
    }
}

/// A drawing that stands often on a page, and so only once in it: a reference to [`sheet`].
pub struct Again(pub Icon);

impl fmt::Display for Again {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            r##"<svg class="icon" aria-hidden="true"><use href="#{}"/></svg>"##,
            self.0.id
        )
    }
}

/// The drawings of the cards, which their page has to hold.
pub fn sheet() -> String {
    let symbols = [CLOCK, PIN, SPEECH, PEOPLE, SHIELD, PERSON, COIN, FLAG].map(|Icon { id, path }| {
        format!(r#"<symbol id="{id}" viewBox="0 0 24 24"><path d="{path}"/></symbol>"#)
    });
    format!(
        r#"<svg class="sheet" aria-hidden="true">{}</svg>"#,
        symbols.concat()
    )
}

/// A clock: when.
pub const CLOCK: Icon = Icon {
    id: "i-clock",
    path: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 2",
};
/// A pin: where.
pub const PIN: Icon = Icon {
    id: "i-pin",
    path: "M12 21s7-6.3 7-11a7 7 0 0 0-14 0c0 4.7 7 11 7 11zm0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
};
/// Two people: for whom.
pub const PEOPLE: Icon = Icon {
    id: "i-people",
    path: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 8c0-3 3-5 6-5s6 2 6 5m1-8a3 3 0 1 0-1-5.5M17 14c2.5.5 4 2.5 4 5",
};
/// A balloon: languages.
pub const SPEECH: Icon = Icon {
    id: "i-speech",
    path: "M4 5h16v11H11l-4 4v-4H4z",
};
/// A shield: anonymity.
pub const SHIELD: Icon = Icon {
    id: "i-shield",
    path: "M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z",
};
/// A coin: cost.
pub const COIN: Icon = Icon {
    id: "i-coin",
    path: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm3 6a4 4 0 1 0 0 6M7 11h5M7 13h5",
};
/// One person: who leads.
pub const PERSON: Icon = Icon {
    id: "i-person",
    path: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 10c0-4 3-7 7-7s7 3 7 7",
};
/// A flag: the group's state.
pub const FLAG: Icon = Icon {
    id: "i-flag",
    path: "M6 21V4h11l-2 4 2 4H6",
};
/// A tick: confirmed.
pub const TICK: Icon = Icon {
    id: "i-tick",
    path: "M4 13l5 5L20 6",
};
/// A magnifying glass: search.
pub const SEARCH: Icon = Icon {
    id: "i-search",
    path: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zm5 11l6 6",
};
/// A heart: how one is received.
pub const HEART: Icon = Icon {
    id: "i-heart",
    path: "M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-3 4.5 4.5 0 0 1 8 3c0 6-8 11-8 11z",
};
/// A telephone: call.
pub const PHONE: Icon = Icon {
    id: "i-phone",
    path: "M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4c0 1-1 3-3 3C10 21 3 14 3 6c0-2 2-3 3-3z",
};
/// A calendar: put it there.
pub const CALENDAR: Icon = Icon {
    id: "i-calendar",
    path: "M4 6h16v14H4zM4 10h16M8 3v5m8-5v5",
};
/// A letter: write.
pub const LETTER: Icon = Icon {
    id: "i-letter",
    path: "M3 6h18v12H3zm0 0l9 7 9-7",
};
/// An ear: listen.
pub const LOUD: Icon = Icon {
    id: "i-loud",
    path: "M4 9v6h4l5 4V5L8 9zm12-1a5 5 0 0 1 0 8m2-11a9 9 0 0 1 0 14",
};
/// A globe: language of the site.
pub const GLOBE: Icon = Icon {
    id: "i-globe",
    path: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18z",
};
/// A door: leave.
pub const DOOR: Icon = Icon {
    id: "i-door",
    path: "M5 3h9v18H5zM14 12h7m-3-3l3 3-3 3",
};
