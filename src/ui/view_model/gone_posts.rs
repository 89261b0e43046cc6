//! Posts that took part and no longer do, renamed or taken out, while the plan still has actions of theirs.

use std::collections::BTreeMap;

use super::to_mend::is_open;
use crate::domain::{Action, ActionId, Assessment, Change};
use crate::session::Session;

/// So many new posts are offered in the place of one that is gone.
const N_HEIRS: usize = 3;

/// A post that took part once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GonePost {
    /// What it was called.
    pub(crate) post: String,
    /// The actions that were its own, or that it stands in for, since before it went.
    actions: Vec<ActionId>,
    /// Those of them that are still to be done.
    pub(crate) open: Vec<ActionId>,
    /// The posts that came since and may be the same under another name: the one in its place alone, where that can be told.
    pub(crate) heirs: Vec<String>,
}

/// How the posts changed, record by record.
#[derive(Default)]
struct Walk<'a> {
    team: &'a [String],
    /// Those that took part before a post went, and the record in which it did.
    gone: BTreeMap<&'a str, (&'a [String], u64)>,
    /// Who has each action and who stands in, since which record.
    held: BTreeMap<&'a ActionId, [(Option<&'a str>, u64); 2]>,
}

impl<'a> Walk<'a> {
    fn take(&mut self, n: u64, change: &'a Change) {
        match change {
            Change::Several(changes) => changes.iter().for_each(|it| self.take(n, it)),
            Change::SetTeam(team) => {
                let before = std::mem::replace(&mut self.team, team);
                for post in before.iter().filter(|it| !team.contains(it)) {
                    self.gone.insert(post.as_str(), (before, n));
                }
                self.gone.retain(|post, _| !team.iter().any(|it| it == *post));
            }
            Change::AddAction(_, action) | Change::ReplaceAction(action) => {
                let held = self.held.entry(&action.id).or_default();
                for (held, post) in held.iter_mut().zip([&action.owner, &action.deputy]) {
                    // A post that was named after it went is named on purpose: not everyone who answers for something takes part.
                    if held.0 != post.as_deref() {
                        *held = (post.as_deref(), n);
                    }
                }
            }
            _ => {}
        }
    }
}

/// The posts that took part in an assessment and no longer do, by their names.
pub(crate) fn gone_posts(session: &Session) -> Vec<GonePost> {
    let mut walk = Walk::default();
    for record in session.records() {
        walk.take(record.n, &record.change);
    }
    let assessment = session.assessment();
    let gone = walk.gone.iter().map(|(post, (before, went))| {
        let has = |(held, since): &(Option<&str>, u64)| *held == Some(*post) && since < went;
        let is_of_it =
            |action: &&Action| walk.held.get(&action.id).is_some_and(|it| it.iter().any(has));
        let ids = |is: fn(&&Action) -> bool| {
            let found = assessment.actions.iter().filter(is_of_it).filter(is);
            found.map(|it| it.id.clone()).collect()
        };
        GonePost {
            actions: ids(|_| true),
            open: ids(|it| is_open(it)),
            post: (*post).to_owned(),
            heirs: heirs(assessment, post, before),
        }
    });
    gone.collect()
}

/// The posts that came since a post went.
fn heirs(assessment: &Assessment, post: &str, before: &[String]) -> Vec<String> {
    let team = &assessment.team;
    let is_new = |it: &&String| !before.contains(it);
    let place = before.iter().position(|it| it == post);
    let in_place = place.filter(|_| team.len() == before.len()).and_then(|it| team.get(it));
    match in_place.filter(is_new) {
        Some(heir) => vec![heir.clone()],
        None => team.iter().filter(is_new).take(N_HEIRS).cloned().collect(),
    }
}

impl GonePost {
    /// Its actions as those of another post: one deed.
    pub(crate) fn renamed(&self, assessment: &Assessment, heir: &str) -> Option<Change> {
        let mut changes = Vec::new();
        for action in self.actions.iter().filter_map(|it| assessment.action(it)) {
            let mut action = action.clone();
            for held in [&mut action.owner, &mut action.deputy] {
                if held.as_deref() == Some(self.post.as_str()) {
                    *held = Some(heir.to_owned());
                }
            }
            changes.push(Change::ReplaceAction(action));
        }
        match changes.len() {
            0 | 1 => changes.pop(),
            _ => Some(Change::Several(changes)),
        }
    }
}
