//! Reads the keys of a frame: which commands they give, and which answer.

use eframe::egui::{Context, Event, Key, Modifiers};

use super::app_command::AppCommand;
use super::read_command::ReadCommand;
use crate::domain::MaturityLevel;
use crate::session::SessionError;
use crate::ui::asks::{Ask, Asks};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::typed::own_undo;
use crate::ui::view_cx::ViewCx;

/// What leads to another question.
const LEAD: [AppCommand; 3] =
    [AppCommand::NextUnanswered, AppCommand::NextQuestion, AppCommand::PreviousQuestion];

/// Whether something on screen takes plain keys for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlainKeys {
    /// They are commands.
    AreCommands,
    /// Letters and digits are commands; Enter and the arrows belong to what has the keyboard.
    AreLetters,
    /// What leads to another question does so; letters and digits are meant for a field that was missed.
    OnlyLead,
    /// Letters and digits are meant for a field that was missed; the others belong to what has the keyboard.
    AreMissed,
    /// The list or the handbook stands in the place of the question: letters and digits are meant for neither.
    AreCovered,
    /// Letters and digits are typed, or a dialog is open.
    AreTaken,
}

/// Reads the keys; gives the level that a digit asked for.
pub(crate) fn read(
    ctx: &Context,
    cx: &ViewCx<'_>,
    plain: PlainKeys,
    asks: &mut Asks,
) -> Option<MaturityLevel> {
    // Longer combinations first: Ctrl-Shift-Z before Ctrl-Z.
    let mut commands: Vec<_> =
        AppCommand::all().filter_map(|it| Some((it, it.shortcut()?))).collect();
    commands.sort_by_key(|(_, it)| std::cmp::Reverse(it.modifiers.shift));
    let is_typing = ctx.text_edit_focused();
    for (command, shortcut) in commands {
        let is_plain = shortcut.modifiers.is_none() && !is_function_key(shortcut.logical_key);
        let is_taken = is_plain
            && match plain {
                PlainKeys::AreCommands => false,
                PlainKeys::AreLetters => !is_letter(shortcut.logical_key),
                PlainKeys::OnlyLead => !LEAD.contains(&command),
                PlainKeys::AreMissed | PlainKeys::AreCovered | PlainKeys::AreTaken => true,
            };
        // Undo inside a text field is the field's own, until it hands it on.
        let is_fields = is_typing && matches!(command, AppCommand::Undo | AppCommand::Redo);
        if is_taken || is_fields || command == AppCommand::Unknown {
            continue;
        }
        if !command.can_run(cx) {
            // Else Ctrl-Shift-Z with nothing to bring back would be read as Ctrl-Z.
            if shortcut.modifiers.shift {
                ctx.input_mut(|input| input.consume_shortcut(&shortcut));
            }
            continue;
        }
        if ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
            if is_plain {
                forget_typed(ctx);
            }
            asks.command(command.by_key(cx));
        }
    }
    if !is_typing
        && AppCommand::Redo.can_run(cx)
        && ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Y))
    {
        asks.command(AppCommand::Redo);
    }
    let are_commands = matches!(plain, PlainKeys::AreCommands | PlainKeys::AreLetters);
    if are_commands && cx.screen == Screen::Handbook && typed(ctx, "/") {
        forget_typed(ctx);
        asks.command(AppCommand::Read(ReadCommand::Search));
    }
    let refused = match plain {
        PlainKeys::OnlyLead | PlainKeys::AreMissed => Some(cx.tr.assessment_form_is_open()),
        PlainKeys::AreCovered => Some(cx.tr.assessment_question_is_covered()),
        PlainKeys::AreCommands | PlainKeys::AreLetters | PlainKeys::AreTaken => None,
    };
    if let Some(words) = refused.filter(|_| is_anything_typed(ctx)) {
        asks.push(Ask::SayReadOnly(words));
    }
    if !are_commands {
        return None;
    }
    say_read_only(ctx, cx, asks);
    say_set_up(ctx, cx, asks);
    // A question mark stands on different keys of different keyboards.
    let is_unknown = typed(ctx, "?");
    let is_answering = cx.screen == Screen::Answers && cx.open.is_some();
    if is_unknown && !is_answering {
        forget_typed(ctx);
        asks.command(AppCommand::Keys);
    }
    if !is_answering {
        return None;
    }
    if is_unknown && AppCommand::Unknown.can_run(cx) {
        forget_typed(ctx);
        asks.command(AppCommand::Unknown);
    }
    let level = digit(ctx);
    if level.is_some() {
        forget_typed(ctx);
    }
    level
}

/// A key that would change something says why it does not.
fn say_read_only(ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) {
    if cx.open.and_then(OpenFile::read_only).is_none() || cx.screen != Screen::Answers {
        return;
    }
    let letters = [Key::E, Key::T, Key::N, Key::V];
    let keys = letters.map(|it| ctx.input(|input| input.key_pressed(it)));
    if keys.contains(&true) || typed(ctx, "?") || digit(ctx).is_some() {
        forget_typed(ctx);
        asks.push(Ask::SayReadOnly(cx.tr.menu_read_only_nothing_recorded()));
    }
}

/// Undo where nothing but the set-up is left says why it does nothing.
fn say_set_up(ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) {
    let keys = AppCommand::Undo.shortcut();
    if is_at_set_up(cx) && keys.is_some_and(|keys| ctx.input_mut(|it| it.consume_shortcut(&keys))) {
        asks.push(Ask::SayReadOnly(SessionError::SetUp.message(cx.tr)));
    }
}

/// Nothing but what set the assessment up is left to undo.
fn is_at_set_up(cx: &ViewCx<'_>) -> bool {
    let open = cx.open.filter(|it| it.is_writable() && cx.is_at_open());
    open.is_some_and(|it| it.session.can_undo().is_none() && 0 < it.session.n_set_up())
}

/// Does what a field had no use for; to be called once it is drawn.
pub(crate) fn read_handed(ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) {
    match own_undo::take_handed(ctx) {
        Some(command) if command.can_run(cx) => asks.command(command),
        Some(AppCommand::Undo) if is_at_set_up(cx) => {
            asks.push(Ask::SayReadOnly(SessionError::SetUp.message(cx.tr)));
        }
        _ => {}
    }
}

/// Whether a letter or a digit was typed.
fn is_anything_typed(ctx: &Context) -> bool {
    let is_sign = |text: &str| text.chars().any(|it| it.is_alphanumeric() || it == '?');
    ctx.input(|input| {
        input.events.iter().any(|it| matches!(it, Event::Text(text) if is_sign(text)))
    })
}

/// Whether a sign was typed, on whichever key it stands.
fn typed(ctx: &Context, sign: &str) -> bool {
    ctx.input(|input| input.events.iter().any(|it| matches!(it, Event::Text(text) if text == sign)))
}

fn digit(ctx: &Context) -> Option<MaturityLevel> {
    let keys = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    ctx.input_mut(|input| {
        keys.into_iter()
            .zip(0_u8..)
            .find(|(key, _)| input.consume_key(Modifiers::NONE, *key))
            .and_then(|(_, level)| MaturityLevel::new(level).ok())
    })
}

/// A letter that gave a command must not land in the field that the command opens.
fn forget_typed(ctx: &Context) {
    ctx.input_mut(|input| input.events.retain(|it| !matches!(it, Event::Text(_))));
}

/// Whether no control does anything by it.
fn is_letter(key: Key) -> bool {
    key == Key::Questionmark || (Key::A..=Key::Z).contains(&key)
}

fn is_function_key(key: Key) -> bool {
    matches!(key, Key::F1 | Key::F5 | Key::F6)
}
