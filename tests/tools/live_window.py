"""Reads the live window as a screen reader does and works in it with real keys; started by live_window.

Told: a new official makes a plan by keyboard, in Lithuanian, down to an exported PDF that verifies.
Proved beside it: names and roles reach the screen reader, it can answer, closing loses nothing typed, and the program
opens no socket but those of the desktop on this machine.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
from Xlib import X, display, protocol  # noqa: E402

PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
PATIENCE = 60.0


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def wake_bus():
    """Starts the bus that screen readers listen on and says that one is there."""
    launcher = "/usr/libexec/at-spi-bus-launcher"
    bus = subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
    call = ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        run(*call, "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>")
    return bus


class Window:
    """One run of the program, watched by strace."""

    display = None

    def __init__(self, name, *arguments):
        self.log = FOLDER / f"{name}.sockets"
        watch = ["strace", "-f", "-qq", "-e", "trace=socket,socketpair", "-o", self.log]
        lithuanian = {**os.environ, "LANG": "lt_LT.UTF-8", "LC_ALL": "lt_LT.UTF-8"}
        self.process = subprocess.Popen([*watch, PROGRAM, *arguments], cwd=FOLDER, env=lithuanian)
        self.id = wait("the window", self.find_window)
        run("xdotool", "windowfocus", "--sync", self.id)

    def find_window(self):
        search = ["xdotool", "search", "--onlyvisible", "--name", "Skaidra"]
        found = subprocess.run(search, capture_output=True, text=True, check=False).stdout.split()
        return found[0] if found else None

    def key(self, *keys):
        for key in keys:
            run("xdotool", "key", "--delay", "30", key)
            time.sleep(0.15)

    def type(self, text):
        run("xdotool", "type", "--delay", "60", text)
        time.sleep(0.3)

    def close(self):
        """As the cross in the corner does."""
        self.display = self.display or display.Display()
        window = self.display.create_resource_object("window", int(self.id))
        atom = self.display.intern_atom
        data = (32, [atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0])
        window.send_event(protocol.event.ClientMessage(window=window, client_type=atom("WM_PROTOCOLS"), data=data))
        self.display.flush()
        self.process.wait(timeout=PATIENCE)

    def end(self):
        """As the system does at the end of a session."""
        run("pkill", "-TERM", "-P", str(self.process.pid))
        self.process.wait(timeout=PATIENCE)

    def picture(self, name):
        run("import", "-window", "root", FOLDER / f"{name}.png")

    def check_sockets(self):
        # Where two threads call at once strace ends a line later, without the family that its beginning names.
        lines = [it for it in self.log.read_text().splitlines() if "socket" in it and "resumed>" not in it]
        calls = [line.split(" ", 1)[1] for line in lines]
        other = [it for it in calls if "AF_UNIX" not in it]
        assert calls, "strace saw nothing"
        assert not other, f"sockets that could leave this machine: {other}"
        return len(calls)


def wait(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    told = "\n".join(f"{role}: {name}" for role, name, _ in everything())
    sys.exit(f"{what} did not come; the screen reader is told:\n{told}")


def everything():
    """Role, name and node of all that a screen reader is told, in its order."""
    desktop = Atspi.get_desktop(0)
    waiting = [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]
    told = []
    while waiting:
        node = waiting.pop()
        try:
            told.append((node.get_role_name(), node.get_name(), node))
            waiting += [node.get_child_at_index(n) for n in reversed(range(node.get_child_count()))]
        except (gi.repository.GLib.Error, AttributeError):
            continue  # it went away while it was being read
    return told


def find(name, role=None):
    for its_role, its_name, node in everything():
        if name in (its_name or "") and role in (None, its_role):
            return node
    return None


def focused():
    for _, name, node in everything():
        if node.get_state_set().contains(Atspi.StateType.FOCUSED) and name:
            return name
    return ""


def tab_to(window, name, step="Tab"):
    """Presses Tab until the keyboard is where a name begins so."""
    for _ in range(80):
        if focused().startswith(name):
            return
        window.key(step)
    sys.exit(f"Tab does not lead to {name}")


def whole(told):
    """What is told, once it holds the last screens of the rail."""
    tabs = [name for role, name, _ in told if role == "page tab"]
    return told if {"Vadovas", "Nustatymai"} <= set(tabs) else None


def read_answer_screen():
    """A screen reader reads the question and answers it."""
    run(PROGRAM, "new", FOLDER / "read.skaidra", "--institution", "Ąžuolyno globos namai", "--kind", "care-home", "--scope", "core")
    window = Window("read", FOLDER / "read.skaidra")
    wait("the answer screen", lambda: find("Atsakymai", "page tab"))
    rung = wait("the ladder", lambda: find("3 taikoma praktikoje", "radio button"))
    # While the window is drawn anew, what is read may lack a part of it.
    told = wait("every screen in the rail", lambda: whole(everything()))
    roles = {}
    for role, name, _ in told:
        roles.setdefault(role, []).append(name)
    rungs = [it for it in roles["radio button"] if it[:1] in "43210"]
    assert [it[0] for it in rungs] == list("43210"), rungs
    assert any(it.endswith("?") for it in roles["heading"]), roles["heading"]
    for name in ("Pradžia", "Rizikos", "Rezultatai", "Planas", "Eksportas", "Vadovas"):
        assert name in roles["page tab"], roles["page tab"]
    for role in ("push button", "radio button", "page tab", "heading", "link", "check box", "entry", "text"):
        unnamed = [it for it in roles.get(role, []) if not any(letter.isalnum() for letter in it or "")]
        assert not unnamed, f"{role} without a name"
    frames = roles.get("frame", []) + roles.get("window", [])
    assert "Ąžuolyno globos namai – Skaidra" in frames, (frames, sorted(roles))
    assert Atspi.Action.do_action(rung, 0)
    wait("what the answer does", lambda: find("Pagrįsta 1 iš 3"))
    wait("the mark on the rung", lambda: find("3 taikoma").get_state_set().contains(Atspi.StateType.CHECKED))
    # Typed a moment before closing: nothing is lost.
    window.key("t")
    window.type("užrašyta")
    window.close()
    n_sockets = window.check_sockets()
    # Nor where the system ends the session a moment after.
    window = Window("ended", FOLDER / "read.skaidra")
    wait("the answer screen", lambda: find("3 taikoma praktikoje", "radio button"))
    window.key("t", "ctrl+End")
    window.type(" ir pratęsta")
    window.end()
    run(PROGRAM, "verify", FOLDER / "read.skaidra")
    journal = (FOLDER / "read.skaidra").read_text()
    assert "užrašyta ir pratęsta" in journal and journal.count("SetAnswer") == 1, journal
    return len(told), n_sockets + window.check_sockets()


def make_a_plan():
    """A new official makes a plan with nothing but the keyboard."""
    window = Window("story")
    wait("the start", lambda: find("Naujas įsivertinimas", "push button"))
    window.key("ctrl+n")
    wait("the first step", lambda: find("Įstaigos pavadinimas"))
    window.type("Ąžuolyno globos namai")
    # The name says the kind; the kinds are one stop of Tab, and the arrows choose among them.
    tab_to(window, "Globos namai")
    tab_to(window, "Savivaldybė", "Left")
    tab_to(window, "Globos namai", "Right")
    tab_to(window, "Toliau")
    window.key("Return")
    wait("the second step", lambda: find("Jūsų pareigos"))
    window.type("Direktorė")
    tab_to(window, "Toliau")
    window.key("Return")
    wait("the third step", lambda: find("Pradėti įsivertinimą"))
    tab_to(window, "Pradėti įsivertinimą", "shift+Tab")
    window.key("Return")
    wait("the first question", lambda: find("3 taikoma praktikoje", "radio button"))
    # On a Lithuanian keyboard the digits' own keys write ą, č, ę; they answer 1, 2, 3 all the same.
    keys = {"1": "aogonek", "2": "ccaron", "3": "eogonek", "4": "eabovedot"}
    journal = next((FOLDER / "home").rglob("*.skaidra"))
    for n, level in enumerate("3231243212", start=1):
        window.key(keys[level])
        wait(f"answer {n} on disk", lambda: journal.read_text().count("SetAnswer") == n)
        window.key("Return")
    wait("ten answers", lambda: find("Atsakyta 10 iš"))
    window.picture("answers")
    window.key("ctrl+k")
    window.type("planas")
    window.key("Return")
    wait("the plan", lambda: find("Įtraukti į planą"))
    tab_to(window, "Įtraukti į planą")
    window.key("space")
    wait("the measure in the plan", lambda: find("Nurodyti, kas ir iki kada"))
    tab_to(window, "Nurodyti, kas ir iki kada", "shift+Tab")
    window.key("Return")
    wait("the action", lambda: focused().startswith("Atsakingas"))
    window.type("Socialinio darbo vedėja")
    time.sleep(1.5)
    window.picture("plan")
    window.key("ctrl+k")
    window.type("eksportas")
    window.key("Return")
    wait("the export", lambda: find("Kur įrašyti"))
    tab_to(window, "Kur įrašyti")
    window.key("ctrl+a")
    window.type(str(FOLDER / "planas.pdf"))
    tab_to(window, "Eksportuoti")
    window.key("Return")
    wait("the verified plan", lambda: find("Įrašyta ir patikrinta"))
    window.picture("export")
    window.close()
    said = run(PROGRAM, "verify", FOLDER / "planas.pdf")
    text = " ".join(run("pdftotext", FOLDER / "planas.pdf", "-").split())
    for words in ("Ąžuolyno globos namai", "Socialinio darbo vedėja"):
        assert words in text, f"the plan does not hold {words}"
    return said.splitlines()[0], window.check_sockets()


def main():
    bus = wake_bus()
    run("setxkbmap", "lt")
    try:
        n_told, n_sockets = read_answer_screen()
        print(f"the screen reader is told {n_told} things, can answer, and loses nothing on closing")
        verdict, n_more = make_a_plan()
        print(f"a plan made by keyboard alone: {verdict}")
        print(f"{n_sockets + n_more} sockets opened, all of this machine's own desktop (AF_UNIX)")
    finally:
        bus.terminate()


main()
