//! The command line as clap types.

use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;

/// Corruption-risk checklists, evidence-capped scores and a verifiable action plan for municipal welfare policy.
///
/// Without a command the window opens. Nothing ever leaves this machine.
#[derive(Debug, Parser)]
#[command(name = "skaidra", version, args_conflicts_with_subcommands = true, max_term_width = 100)]
pub(crate) struct Cli {
    /// What to do; without it the window opens.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// An assessment (.skaidra) to open in the window, or an exported plan (.pdf) to review.
    pub(crate) file: Option<PathBuf>,
    /// The moment to take for now, such as 2026-11-22T09:00:00Z, so that a run can be repeated to the byte.
    #[arg(long, global = true, value_name = "RFC3339")]
    pub(crate) at: Option<Timestamp>,
    /// The post that makes the changes, as the history will show it.
    #[arg(long, global = true, value_name = "POST", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) by: Option<String>,
}

/// One command.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Writes a worked example, its plan in Lithuanian and English, and prints the scores.
    Demo {
        /// The folder to write into.
        #[arg(default_value = "demo")]
        dir: PathBuf,
    },
    /// Begins a new assessment.
    New(NewArgs),
    /// Writes the questions as a table to fill in elsewhere.
    Sheet {
        /// The assessment.
        file: PathBuf,
        /// The table to write (.csv or .xlsx).
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// The language of the questions.
        #[arg(long)]
        lang: Option<String>,
        /// Whether a file that is there is replaced.
        #[command(flatten)]
        over: OverArgs,
    },
    /// Takes filled tables back; all problems are listed, nothing is half-applied.
    Fill(FillArgs),
    /// Prints the scores.
    Score {
        /// The assessment.
        file: PathBuf,
        /// Print JSON (docs/schema/score.json).
        #[arg(long)]
        json: bool,
    },
    /// Prints the suggested plan.
    Suggest {
        /// The assessment.
        file: PathBuf,
        /// Effort points to spend; unlimited without it.
        #[arg(long, value_name = "POINTS")]
        budget: Option<u32>,
        /// Print JSON (docs/schema/suggestion.json).
        #[arg(long)]
        json: bool,
    },
    /// Exports the action plan.
    Export(ExportArgs),
    /// Checks that a plan or an assessment is genuine, complete and recomputes.
    Verify {
        /// An exported plan (.pdf) or an assessment (.skaidra).
        file: PathBuf,
        /// Print JSON (docs/schema/verification.json).
        #[arg(long)]
        json: bool,
    },
    /// Compares two assessments of one institution.
    Compare {
        /// The older one, .skaidra or .pdf.
        old: PathBuf,
        /// The newer one, .skaidra or .pdf.
        new: PathBuf,
        /// Print JSON (docs/schema/comparison.json).
        #[arg(long)]
        json: bool,
    },
    /// Looks after checklists and handbook.
    Content {
        /// What to do with them.
        #[command(subcommand)]
        command: ContentCommand,
    },
    /// Prints the handbook: its contents, a chapter, or what a search finds; or writes it as PDF.
    Handbook(HandbookArgs),
    /// Opens the window as a projector: a chapter, the questions of a checklist, or the dilemmas.
    Present(PresentArgs),
}

impl Command {
    /// The file or folder that it writes, where it is named.
    pub(crate) fn writes_to(&self) -> Option<&Path> {
        match self {
            Self::New(args) => Some(&args.file),
            Self::Sheet { output, .. } => Some(output),
            Self::Export(args) => Some(&args.output),
            Self::Handbook(args) => args.output.as_deref(),
            Self::Demo { dir } | Self::Content { command: ContentCommand::Example { dir } } => {
                Some(dir)
            }
            _ => None,
        }
    }
}

/// Whether a file that is there is replaced.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct OverArgs {
    /// Replace a file that is there already, whatever it holds.
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}

/// Commands on content packs.
#[derive(Debug, Subcommand)]
pub(crate) enum ContentCommand {
    /// Writes an example of a pack, with a description of how to make one's own from it.
    Example {
        /// The folder to write into: a new one, or an empty one.
        dir: PathBuf,
    },
    /// Names every problem of a pack, with its place and a hint.
    Check {
        /// The folder of the pack; the built-in one without it.
        dir: Option<PathBuf>,
    },
    /// Puts a pack of one's own beside the built-in one, after checking it.
    Add {
        /// The folder of the pack.
        dir: PathBuf,
    },
    /// Lists the packs with their versions and checklists.
    List,
    /// Takes a pack of one's own out of use; its files are kept.
    Remove {
        /// Its id.
        name: String,
    },
}

/// What a new assessment needs.
#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    /// The assessment to create (.skaidra).
    pub(crate) file: PathBuf,
    /// Last year's assessment or plan, .skaidra or .pdf, to begin next year's from: answers are carried over to be
    /// confirmed, evidence with its dates, open actions with their status; the other options then change what it says.
    #[arg(long, value_name = "OLD")]
    pub(crate) from: Option<PathBuf>,
    /// Rate all risks again: own ratings of the earlier assessment are not carried over.
    #[arg(long, requires = "from")]
    pub(crate) reset_ratings: bool,
    /// The name of the institution.
    #[arg(long, value_name = "NAME", required_unless_present = "from")]
    pub(crate) institution: Option<String>,
    /// The kind of institution: municipality, social-services-centre, care-home, public-health-office,
    /// education-institution, library or other.
    #[arg(long, required_unless_present = "from")]
    pub(crate) kind: Option<String>,
    /// `all`, `rapid` (the 75-minute selection), or checklist ids with commas; without it what suits the kind.
    #[arg(long, value_name = "SCOPE")]
    pub(crate) scope: Option<String>,
    /// The language of the plan.
    #[arg(long)]
    pub(crate) lang: Option<String>,
    /// The first and the last day of the plan, such as 2027-01-01..2027-12-31.
    #[arg(long, value_name = "FROM..TO")]
    pub(crate) period: Option<String>,
    /// The assessment date; without it the day of the last change.
    #[arg(long, value_name = "DATE")]
    pub(crate) assessed_on: Option<String>,
    /// A post that takes part; may be repeated.
    #[arg(long, value_name = "POST", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) team: Vec<String>,
}

/// The tables to take back.
#[derive(Debug, Args)]
pub(crate) struct FillArgs {
    /// The assessment.
    pub(crate) file: PathBuf,
    /// Answers (.csv or .xlsx).
    #[arg(long, value_name = "FILE", required_unless_present_any = ["actions", "risks"])]
    pub(crate) from: Option<PathBuf>,
    /// Actions of the plan (.csv or .xlsx, such as an exported plan).
    #[arg(long, value_name = "FILE")]
    pub(crate) actions: Option<PathBuf>,
    /// Ratings and acceptances of risks (.csv or .xlsx, such as an exported plan).
    #[arg(long, value_name = "FILE")]
    pub(crate) risks: Option<PathBuf>,
}

/// What to export and how.
#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// The assessment.
    pub(crate) file: PathBuf,
    /// The file to write.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// The language of the plan; without it the one chosen for the assessment, else Lithuanian.
    #[arg(long)]
    pub(crate) lang: Option<String>,
    /// `full`, or `public`, which leaves out notes, places of evidence, the team and the journal.
    #[arg(long, value_enum, default_value = "full")]
    pub(crate) profile: ProfileArg,
    /// The format; without it the file's ending decides.
    #[arg(long, value_enum)]
    pub(crate) format: Option<FormatArg>,
    /// The PDF standard, ua1 without it: ua1 is PDF/UA-1 with PDF/A-3a, ua2 is PDF/UA-2 with PDF/A-4f.
    #[arg(long, value_enum)]
    pub(crate) standard: Option<StandardArg>,
    /// An earlier assessment or plan to show the changes since; without it the one that the assessment began from.
    #[arg(long, value_name = "FILE")]
    pub(crate) previous: Option<PathBuf>,
    /// Show no changes, although the assessment began from an earlier one.
    #[arg(long, conflicts_with = "previous")]
    pub(crate) no_previous: bool,
    /// Whether a file that is there is replaced.
    #[command(flatten)]
    pub(crate) over: OverArgs,
}

/// Whom a plan is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProfileArg {
    /// Everything.
    Full,
    /// Without notes, places of evidence, team and journal.
    Public,
}

/// Formats of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatArg {
    /// The plan with its data attached.
    Pdf,
    /// The plan as a Word file to edit.
    Docx,
    /// The tables of the plan as a workbook.
    Xlsx,
    /// The plan as Markdown.
    Md,
    /// The data of the plan.
    Json,
    /// The action table.
    Csv,
}

/// PDF standards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StandardArg {
    /// PDF/UA-1 and PDF/A-3a.
    Ua1,
    /// PDF/UA-2, PDF/A-4f and WTPDF 1.0.
    Ua2,
}

/// What of the handbook.
#[derive(Debug, Args)]
pub(crate) struct HandbookArgs {
    /// The language; without it that of the system, else Lithuanian.
    #[arg(long)]
    pub(crate) lang: Option<String>,
    /// Words to look for in chapters, glossary, questions and measures; beginnings of words are enough.
    #[arg(long, value_name = "WORDS", conflicts_with_all = ["glossary", "notes", "chapter"])]
    pub(crate) search: Option<String>,
    /// A term of the glossary to explain.
    #[arg(long, value_name = "TERM", conflicts_with_all = ["notes", "chapter"])]
    pub(crate) glossary: Option<String>,
    /// Bookmarks, highlights and notes that were made in the window, as Markdown.
    #[arg(long, conflicts_with = "chapter")]
    pub(crate) notes: bool,
    /// A chapter (its name or number in the contents), or chapter#section.
    pub(crate) chapter: Option<String>,
    /// The whole handbook, to be written into a file.
    #[arg(long, requires = "output", conflicts_with_all = ["chapter", "search", "glossary", "notes"])]
    pub(crate) all: bool,
    /// The file to write; without it the text is printed.
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["search", "glossary", "notes"])]
    pub(crate) output: Option<PathBuf>,
    /// The format of the file; without it the file's ending decides.
    #[arg(long, value_enum, requires = "output")]
    pub(crate) format: Option<TextFormatArg>,
    /// Whether a file that is there is replaced.
    #[command(flatten)]
    pub(crate) over: OverArgs,
}

/// What to show on a projector.
#[derive(Debug, Args)]
pub(crate) struct PresentArgs {
    /// A chapter (its name or number in the contents); the dilemmas without one.
    #[arg(default_value = "dilemmas")]
    pub(crate) name: String,
    /// The questions of the checklist of that name, not the chapter.
    #[arg(long)]
    pub(crate) questions: bool,
    /// The dilemma, question or screen to begin with.
    #[arg(long, value_name = "N")]
    pub(crate) from: Option<usize>,
    /// The language; without it that of the system, else Lithuanian.
    #[arg(long)]
    pub(crate) lang: Option<String>,
}

/// Formats of what is only read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TextFormatArg {
    /// Pages, readable by screen readers.
    Pdf,
    /// Markdown.
    Md,
}
