# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Three ways to do the same thing to a control that is told by its visible name."""

import subprocess

from screen import BUTTONS, FIELDS, FOCUSED, ITEMS, LISTS, ROWS, Missing, plain


def xdo(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def taken(node, value):
    if node.refresh().value != plain(value):
        raise Missing(f"« {node.name} » n’a pas pris « {value} » mais « {node.value} »")


class Hand:
    """A person who reads the screen's names; each kind of hand acts in its own way."""

    def __init__(self, screen):
        self.screen = screen

    def press(self, name):
        raise NotImplementedError

    def fill(self, name, text):
        raise NotImplementedError

    def choose(self, name, value):
        """Takes `value` in the list called `name`."""
        raise NotImplementedError

    def pick(self, name, item):
        """Goes to `item` in the gallery or table called `name`."""
        raise NotImplementedError


def item_in(node, value):
    """The item of `node` that is called `value`, or begins so."""
    for item in node.within():
        if item.role in ITEMS and item.name.startswith(plain(value)):
            return item
    raise Missing(f"« {node.name} » n’offre pas « {value} »")


class Reader(Hand):
    """A screen reader or a braille display: it acts through AT-SPI alone."""

    def press(self, name):
        self.screen.find(name, BUTTONS).do("Press", "Toggle")
        self.screen.listen(0.25)  # Qt presses a button for a tenth of a second before it clicks

    def fill(self, name, text):
        self.screen.find(name, FIELDS).write(text)
        self.screen.listen(0.05)

    def choose(self, name, value):
        node = self.screen.find(name, LISTS)
        item_in(node, value).do("Toggle")
        self.screen.listen(0.05)
        taken(node, value)

    def pick(self, name, item):
        item_in(self.screen.find(name, ROWS), item).do("Toggle")
        self.screen.listen(0.05)


class Mouse(Hand):
    """A mouse, and the keys that type; it goes where the control shows."""

    def _visible(self, node):
        """The place of `node`, the part of it that shows, and what cuts it."""
        chain = [node]
        while chain[-1].parent.role != "application" and chain[-1].parent.role not in LISTS:
            chain.append(chain[-1].parent)
        places = self.screen.boxes(chain)
        left, top, width, height = places[0]
        right, bottom = left + width, top + height
        cutter = None
        for x, y, w, h in places[1:]:
            if cutter is None and (top < y - 1 or bottom > y + h + 1):
                cutter = (x, y, w, h)
            left, top, right, bottom = max(left, x), max(top, y), min(right, x + w), min(bottom, y + h)
        return places[0], (left, top, right, bottom), cutter

    def _reveal(self, node):
        for _ in range(60):
            (_, y, _, height), (left, top, right, bottom), cutter = self._visible(node)
            if bottom - top >= min(height, 16) and right > left:
                return (left + right) // 2, (top + bottom) // 2
            if cutter is None:
                break
            x, from_top, w, h = cutter
            turns = max(1, min(8, (abs(y - from_top - h // 2)) // 120))
            xdo("mousemove", x + w - 24, from_top + h // 2, "click", "--repeat", turns, "--delay", 12, 5 if y > from_top else 4)
            self.screen.listen(0.08)
        raise Missing(f"« {node.name} » ne vient pas sous la souris")

    def _click(self, node):
        x, y = self._reveal(node)
        xdo("mousemove", x, y, "click", 1)
        self.screen.listen(0.12)

    def press(self, name):
        self._click(self.screen.find(name, BUTTONS))

    def fill(self, name, text):
        self._click(self.screen.find(name, FIELDS))
        xdo("key", "ctrl+a")
        xdo("type", "--delay", 4, text)
        self.screen.listen(0.1)

    def choose(self, name, value):
        node = self.screen.find(name, LISTS)
        self._click(node)
        self.screen.listen(0.3)
        self._click(item_in(node, value))
        taken(node, value)

    def pick(self, name, item):
        self._click(item_in(self.screen.find(name, ROWS), item))


class Keyboard(Hand):
    """No mouse at all: Tab, arrows, Space, Enter; what has the focus is what the program says of it."""

    longest = 220  # presses of Tab before it is given up

    def _key(self, key):
        """Presses `key`, and waits for what the program says of the focus."""
        before = self.screen.focused
        xdo("key", key)
        for _ in range(15):
            self.screen.listen(0.02)
            if self.screen.focused is not before:
                break
        self.screen.listen(0.02)

    def _here(self):
        """What has the focus, or None."""
        node = self.screen.focused
        return node if node is not None and node.refresh().has(FOCUSED) else None

    def _is(self, node, name, roles):
        return node is not None and node.role in roles and node.name == plain(name)

    def _reach(self, name, roles):
        wanted = self.screen.find(name, roles)
        for _ in range(self.longest):
            here = self._here()
            if self._is(here, name, roles):
                self.screen.listen(0.1)  # a slow program may still be on its way
                if self._is(self._here(), name, roles):
                    return here
            self._key(self._way(here, wanted))
        raise Missing(f"la touche Tab ne mène pas à « {name} »")

    def _way(self, here, wanted):
        """The radio buttons of a group are one stop of Tab: arrows go from one to the other."""
        if here is not None and here.role == "radio button" == wanted.role:
            group = [one.place for one in wanted.parent.shown]
            if here.place in group:
                return "Down" if group.index(here.place) < group.index(wanted.place) else "Up"
        return "Tab"

    def press(self, name):
        self._reach(name, BUTTONS)
        self._key("space")
        self.screen.listen(0.15)

    def fill(self, name, text):
        self._reach(name, FIELDS)
        self._key("ctrl+a")
        xdo("type", "--delay", 4, text)
        self.screen.listen(0.1)

    def choose(self, name, value):
        node = self._reach(name, LISTS)
        self._key("Home")
        for _ in range(40):
            if node.refresh().value == plain(value):
                return
            self._key("Down")
        taken(node, value)

    def pick(self, name, item):
        node = self.screen.find(name, ROWS)
        places = {one.place for one in node.within()} | {node.place}
        for _ in range(self.longest):
            here = self._here()
            if here is not None and here.place in places:
                break
            self._key("Tab")
        self._key("Home")
        for _ in range(40):
            here = self._here()
            if here is not None and here.role in ITEMS and here.name.startswith(plain(item)):
                return
            self._key("Right" if node.role == "list" else "Down")
        raise Missing(f"les flèches ne mènent pas à « {item} »")


HANDS = {"atspi": Reader, "mouse": Mouse, "keyboard": Keyboard}
