#!/bin/bash
# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Plays the whole journey in a real X session: run.sh BUILD [atspi] [mouse] [keyboard]; pictures land in BUILD/screens.
set -u
here=$(dirname "$(readlink -f "$0")")
build=$(readlink -f "$1")
shift

for tool in Xvfb openbox dbus-run-session import qpdf pdftotext setxkbmap xdotool; do
    command -v $tool >/dev/null || { echo "$tool manque : voir packaging/packages.txt" >&2; exit 1; }
done
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "at-spi2-core manque : voir packaging/packages.txt" >&2; exit 1; }
/usr/bin/python3 -c "import gi" || { echo "python3-gi manque : voir packaging/packages.txt" >&2; exit 1; }

# The session of one hand, on a screen, a home and a bus of its own.
play() {
    local hand=$1 home code
    home=$(mktemp -d)
    Xvfb -displayfd 5 -screen 0 ${GEOMETRY:-1280x800x24} -nolisten tcp -noreset 5>"$home/display" 2>/dev/null &
    local server=$!
    until [ -s "$home/display" ]; do
        kill -0 $server 2>/dev/null || return 1
        sleep 0.05
    done
    mkdir "$home/user" "$home/run"
    chmod 700 "$home/run"
    env -u LC_ALL -u LANGUAGE -u WAYLAND_DISPLAY -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_DOCUMENTS_DIR \
        HOME="$home/user" XDG_RUNTIME_DIR="$home/run" DISPLAY=":$(cat "$home/display")" LANG=fr_FR.UTF-8 LC_CTYPE=C.UTF-8 \
        TZ=Indian/Reunion QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PYTHONDONTWRITEBYTECODE=1 \
        dbus-run-session -- bash -c "$session" session "$build" "$here" "$hand" 2>"$home/log"
    code=$?
    kill $server
    [ $code = 0 ] || grep -v "Failed to set fd limit" "$home/log" >&2
    rm -rf "$home"
    return $code
}

session='
openbox &
setxkbmap fr oss
"$1/app/alappui" &
program=$!
/usr/bin/python3 "$2/journey.py" "$3" "$1/screens" "$2/../.." "$1/app/cli/alappui-cli"
code=$?
kill $program
kill %1
exit $code
'

mkdir -p "$build/screens"
failed=0
for hand in "${@:-atspi}"; do
    echo "$hand:"
    start=$SECONDS
    play "$hand" && echo "$hand: all went well, $((SECONDS - start)) s" || failed=1
done
exit $failed
