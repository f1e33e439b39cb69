# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of the window: what shows, under which name, where, and where the focus is.

It speaks AT-SPI on the bus itself: a whole level of the tree is asked for at once, so a look takes a moment, not seconds.
"""

import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
FOCUSED, SHOWING = 12, 25  # of AtspiStateType
LABELLED_BY = 2  # of AtspiRelationType

BUTTONS = {"push button", "toggle button", "check box", "radio button"}
FIELDS = {"text", "entry", "editbar"}
LISTS = {"combo box"}
ITEMS = {"cell", "list item", "table cell", "tree item", "menu item"}
ROWS = {"list", "table", "tree", "tree table"}
DIALOGS = {"dialog", "file chooser", "alert"}
CONTROLS = BUTTONS | FIELDS | LISTS | ROWS


class Missing(Exception):
    """Nothing of that name shows."""


def plain(name):
    """`name` as a person would say it."""
    for space in "\u00a0\u202f\n":
        name = name.replace(space, " ")
    return name.replace("&", "").replace(" :", ":").strip().rstrip("…:").strip()


class Node:
    """One thing of the tree, as it was when it was looked at."""

    def __init__(self, screen, place, parent=None):
        self.screen, self.place, self.parent = screen, place, parent
        self.role, self.name, self.states, self.children = "", "", 0, []

    def __eq__(self, other):
        return isinstance(other, Node) and self.place == other.place

    def has(self, state):
        return bool(self.states >> state & 1)

    def ask(self, interface, method, *arguments):
        return self.screen.ask([(self, interface, method, arguments)])[0]

    def refresh(self):
        self.screen.read([self])
        return self

    def do(self, *names):
        """Does the first of the actions `names` that it has."""
        actions = [action[0] for action in self.ask("org.a11y.atspi.Action", "GetActions")[0]]
        wanted = next(name for name in names if name in actions)
        self.ask("org.a11y.atspi.Action", "DoAction", ("i", actions.index(wanted)))

    def write(self, text):
        self.ask("org.a11y.atspi.Component", "GrabFocus")
        self.ask("org.a11y.atspi.EditableText", "SetTextContents", ("s", text))

    def within(self):
        """Every thing in it, showing or not."""
        level = [self]
        while level:
            level = [child for node in level for child in self.screen.children(node)]
            self.screen.read(level)
            yield from level


class Screen:
    def __init__(self, program="alappui"):
        self.program = program
        self.focused = None
        self.seen = []
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        (address,) = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.root = Node(self, REGISTRY)
        self.bus.call_sync(REGISTRY[0], "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "RegisterEvent",
                           GLib.Variant("(s)", ("object:state-changed:focused",)), None, 0, -1, None)
        self.bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, "focused", 0, self._focus_moved)

    def _focus_moved(self, _bus, sender, path, _interface, _signal, details):
        if details.unpack()[1]:
            self.focused = Node(self, (sender, path))

    def ask(self, questions):
        """The answers to several questions asked at once, each a tuple, or None for what is gone."""
        answers = [None] * len(questions)
        left = len(questions)

        def take(bus, result, index):
            nonlocal left
            left -= 1
            try:
                answers[index] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass

        for index, (node, interface, method, arguments) in enumerate(questions):
            said = GLib.Variant("(" + "".join(a[0] for a in arguments) + ")", tuple(a[1] for a in arguments)) if arguments else None
            self.bus.call(*node.place, interface, method, said, None, Gio.DBusCallFlags.NONE, 10_000, None, take, index)
        while left:
            GLib.MainContext.default().iteration(True)
        return answers

    def read(self, nodes):
        """Fills in what `nodes` say of themselves."""
        asked = []
        for node in nodes:
            asked += [(node, ACCESSIBLE, "GetState", ()), (node, ACCESSIBLE, "GetRoleName", ()),
                      (node, "org.freedesktop.DBus.Properties", "Get", (("s", ACCESSIBLE), ("s", "Name")))]
        answers = self.ask(asked)
        for i, node in enumerate(nodes):
            states, role, name = answers[3 * i:3 * i + 3]
            node.states = states[0][0] | states[0][1] << 32 if states else 0
            node.role, node.name = role[0] if role else "", plain(name[0]) if name else ""
        self._name_lists([node for node in nodes if node.role in LISTS])

    def _name_lists(self, lists):
        """A list has its choice for a name: it is called by its label, as a screen reader does."""
        for node, relations in zip(lists, self.ask([(node, ACCESSIBLE, "GetRelationSet", ()) for node in lists])):
            node.value = node.name
            labels = [target for kind, targets in (relations[0] if relations else []) for target in targets if kind == LABELLED_BY]
            if labels:
                label = Node(self, labels[0])
                self.read([label])
                node.name = label.name

    def children(self, *nodes):
        found = []
        for node, answer in zip(nodes, self.ask([(node, ACCESSIBLE, "GetChildren", ()) for node in nodes])):
            node.children = [Node(self, tuple(place), node) for place in (answer[0] if answer else [])]
            found += node.children
        return found

    def boxes(self, nodes):
        """Where each of `nodes` is on the screen: left, top, width, height."""
        answers = self.ask([(node, "org.a11y.atspi.Component", "GetExtents", (("u", 0),)) for node in nodes])
        return [answer[0] if answer else (0, 0, 0, 0) for answer in answers]

    def listen(self, seconds=0.0):
        """Takes what the program tells, for so long."""
        end = time.time() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            if time.time() >= end:
                return
            time.sleep(0.005)

    def windows(self):
        applications = self.children(self.root)
        self.read(applications)
        windows = self.children(*[application for application in applications if application.name == self.program])
        self.read(windows)
        return [window for window in windows if window.has(SHOWING)]

    def front(self):
        """The dialog that waits for an answer, or the window."""
        found = self.windows()
        return ([window for window in found if window.role in DIALOGS] or found or [None])[-1]

    def nodes(self):
        """All that shows in front, in the order of its parts; what is folded in a closed list does not."""
        front = self.front()
        level = [front] if front else []
        while level:
            level = self.children(*[node for node in level if node.role not in LISTS])
            self.read(level)
            level = [node for node in level if node.has(SHOWING)]
            for node in level:
                node.children = []
            for node in level:
                node.parent.shown = getattr(node.parent, "shown", []) + [node]

        def in_order(node):
            yield node
            for child in getattr(node, "shown", []):
                yield from in_order(child)

        self.seen = list(in_order(front)) if front else []
        return self.seen

    def find(self, name, roles, seconds=15):
        """The first control called `name`; a name that ends with * may go on."""
        wanted = plain(name.rstrip("*"))
        end = time.time() + seconds
        known = self.seen
        while True:
            for node in known:
                if node.role in roles and (node.name == wanted or name.endswith("*") and node.name.startswith(wanted)):
                    if known is not self.seen or node.refresh().has(SHOWING) and self.is_in_front(node):
                        return node
            if time.time() > end:
                raise Missing(f"rien de visible ne s’appelle « {name} » ({', '.join(sorted(roles))})")
            self.listen(0.02)
            known = list(self.nodes())

    def is_in_front(self, node):
        while node.parent is not None and node.parent.parent is not None and node.parent.parent.parent is not None:
            node = node.parent
        return node == self.front()

    def says(self, words):
        """Whether `words` show somewhere."""
        wanted = plain(words)
        return any(wanted in node.name for node in self.nodes())

    def await_words(self, words, seconds=30):
        end = time.time() + seconds
        while not self.says(words):
            self.listen(0.05)
            if time.time() > end:
                raise Missing(f"la fenêtre ne dit pas « {words} »")

    def has_dialog(self):
        return any(window.role in DIALOGS for window in self.windows())

    def await_dialog(self):
        end = time.time() + 15
        while not self.has_dialog():
            self.listen(0.05)
            if time.time() > end:
                raise Missing("le dialogue attendu ne s’ouvre pas")

    def dialog_closes(self, seconds):
        end = time.time() + seconds
        while self.has_dialog() and time.time() < end:
            self.listen(0.05)
        return not self.has_dialog()

    def unnamed(self):
        """The controls that a screen reader could not name."""
        return [f"{node.role} dans « {node.parent.name} »" for node in self.nodes() if node.role in CONTROLS and not node.name]
