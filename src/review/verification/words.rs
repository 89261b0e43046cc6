//! The result for the person: the verdict first, then part by part, then what it does not prove.

use crate::i18n::Tr;

use crate::review::finding::Finding;

use super::{Covers, How, Kind, Part, PartKind, Signature, Verification};

impl Verification {
    /// The result in lines: verdict, parts, signatures, what none of it proves, and what to do where something does not fit.
    pub fn lines(&self, tr: &Tr) -> Vec<String> {
        self.lines_with(tr, |_| Vec::new())
    }

    /// The same, with lines of one's own below what was found about a part.
    pub fn lines_with(&self, tr: &Tr, below: impl Fn(PartKind) -> Vec<String>) -> Vec<String> {
        let mut lines = vec![self.verdict(tr)];
        for part in &self.parts {
            lines.push(part.line(self.kind, tr));
            lines.extend(below(part.part).into_iter().map(|it| format!("  {it}")));
        }
        lines.extend(self.signatures.iter().map(|it| it.line(tr)));
        lines.extend(self.limits(tr));
        lines.extend(self.advice(tr));
        lines
    }

    /// What to do where something does not fit; of a file that breaks off, what of it can be read as well.
    pub fn advice(&self, tr: &Tr) -> Option<String> {
        match self.kind {
            _ if self.is_ok() => None,
            Kind::Plan if self.is_rewritten() => {
                Some(tr.review_advice_rewritten(self.short_head()))
            }
            Kind::Plan if self.is_of_newer() => Some(tr.review_advice_newer()),
            Kind::Plan => Some(tr.review_advice_plan()),
            Kind::Journal => {
                let readable = self.readable_to().map(|line| {
                    tr.review_advice_readable(line.to_string(), line.saturating_sub(2))
                });
                let advice = if self.is_of_newer() {
                    tr.review_advice_newer()
                } else {
                    tr.review_advice_journal()
                };
                Some([Some(advice), readable].into_iter().flatten().collect::<Vec<_>>().join(" "))
            }
        }
    }

    /// The line up to which an assessment that breaks off holds changes; none where it holds none before it.
    fn readable_to(&self) -> Option<usize> {
        // The first line names the file.
        self.broken_line().filter(|it| 2 < *it)
    }

    /// The first line that does not hold or cannot be read.
    fn broken_line(&self) -> Option<usize> {
        let mut findings = self.parts.iter().flat_map(|it| &it.findings);
        findings.find_map(|it| match it {
            Finding::JournalBroken { line, .. } => Some(*line),
            _ => None,
        })
    }

    fn short_head(&self) -> String {
        self.head.chars().take(8).collect()
    }

    /// The result in one sentence.
    pub fn verdict(&self, tr: &Tr) -> String {
        let how = self.part(PartKind::Pages).and_then(|it| it.how);
        if self.is_of_newer() {
            let line = self.broken_line().unwrap_or_default().to_string();
            return match self.kind {
                Kind::Journal => tr.review_verdict_journal_newer(line),
                Kind::Plan => tr.review_verdict_plan_newer(line),
            };
        }
        match (self.kind, self.is_ok(), how) {
            (Kind::Journal, true, _) => tr.review_verdict_journal_whole(),
            (Kind::Journal, false, _) => tr.review_verdict_journal_broken(),
            (Kind::Plan, false, _) if self.is_rewritten() => tr.review_verdict_plan_rewritten(),
            (Kind::Plan, false, _) => tr.review_verdict_plan_broken(),
            (Kind::Plan, true, Some(How::Rendered)) => tr.review_verdict_plan_rendered(),
            (Kind::Plan, true, Some(How::Text)) => tr.review_verdict_plan_text(),
            (Kind::Plan, true, Some(How::Values)) => tr.review_verdict_plan_values(),
            (Kind::Plan, true, Some(How::None) | None) => tr.review_verdict_plan_data(),
        }
    }

    /// What the result does not prove; a file that was changed is not said to be as it was.
    pub fn limits(&self, tr: &Tr) -> Option<String> {
        let head = self.short_head();
        match (self.is_ok(), self.signatures.is_empty()) {
            (true, _) if self.kind == Kind::Journal => Some(tr.review_limits_journal(head)),
            (true, true) => Some(tr.review_limits(head)),
            (true, false) => Some(tr.review_limits_signed(head)),
            (false, true) => None,
            (false, false) => Some(tr.review_limits_changed()),
        }
    }
}

impl Part {
    /// What was found about this part.
    pub fn line(&self, kind: Kind, tr: &Tr) -> String {
        let found: Vec<String> = self.findings.iter().map(|it| it.message(tr)).collect();
        let found = found.join(" ");
        let name = self.part.name(tr);
        if self.is_only_appended() {
            return tr.review_part_appended(found);
        }
        if self.is_of_newer() {
            return tr.review_part_unchecked(found, name);
        }
        if !self.is_ok() {
            return tr.review_part_broken(found, name);
        }
        let proven = self.proven(kind, tr);
        tr.review_part_whole(
            if found.is_empty() { proven } else { format!("{proven} {found}") },
            name,
        )
    }

    /// Whether the pages are as they should be up to what was added behind the file.
    pub(in crate::review) fn is_only_appended(&self) -> bool {
        let mut problems = self.findings.iter().filter(|it| it.is_problem()).peekable();
        problems.peek().is_some()
            && problems.all(|it| matches!(it, Finding::AppendedUnreadable { .. }))
    }

    /// Whether nothing speaks against it but that a newer version wrote on.
    fn is_of_newer(&self) -> bool {
        let mut problems = self.findings.iter().filter(|it| it.is_problem()).peekable();
        problems.peek().is_some() && problems.all(Finding::is_of_newer)
    }

    fn proven(&self, kind: Kind, tr: &Tr) -> String {
        match (self.part, self.how) {
            (PartKind::Attachments, _) => tr.review_proven_attachments(),
            (PartKind::Chain, _) if kind == Kind::Plan => tr.review_proven_chain_plan(),
            (PartKind::Chain, _) => tr.review_proven_chain(),
            (PartKind::Scores, _) => tr.review_proven_scores(),
            (PartKind::Pages, Some(How::Text)) => tr.review_proven_pages_text(),
            (PartKind::Pages, Some(How::Values)) => tr.review_proven_pages_values(),
            (PartKind::Pages, _) => tr.review_proven_pages(),
            (PartKind::Metadata, _) => tr.review_proven_metadata(),
        }
    }
}

impl PartKind {
    /// The name for the person.
    pub fn name(self, tr: &Tr) -> String {
        match self {
            Self::Attachments => tr.review_part_attachments(),
            Self::Chain => tr.review_part_chain(),
            Self::Scores => tr.review_part_scores(),
            Self::Pages => tr.review_part_pages(),
            Self::Metadata => tr.review_part_metadata(),
        }
    }
}

impl Signature {
    /// Who signed what, as the signature says.
    pub fn line(&self, tr: &Tr) -> String {
        let by = if self.by.is_empty() { tr.review_signature_nameless() } else { self.by.clone() };
        let covers = match self.covers {
            Covers::Whole => tr.review_signature_whole(by),
            Covers::EarlierRevision => tr.review_signature_earlier(by),
            Covers::Unclear => tr.review_signature_unclear(by),
        };
        match self.page {
            Some(page) => format!("{covers} {}", tr.review_signature_page(page.to_string())),
            None => covers,
        }
    }
}
