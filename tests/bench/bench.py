#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmark, run by hand: python3 tests/bench/bench.py [BUILD_FOLDER] [--quick]

Generates its data in a temporary folder and compares, in one run and turn by turn, what the program does with the tool that does
least: import with cp, sync and openssl; export with img2pdf; verification with openssl; the window with a bare one. Prints one table:
the median of each, the ratio of the medians, the aim, and the peak memory of ours.
Needs a release build with -DALAPPUI_BENCH=ON, and the Debian packages img2pdf, openssl and time.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

arguments = [word for word in sys.argv[1:] if not word.startswith("-")]
build = os.path.abspath(arguments[0] if arguments else "build/release")
quick = "--quick" in sys.argv
turns = 3 if quick else 5
count = 40 if quick else 200
cli = f"{build}/app/cli/alappui-cli"
data = f"{build}/tests/bench/bench_data"
environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def run(command):
    """Seconds, and the peak memory in MB, of a shell command that must not fail."""
    log = tempfile.NamedTemporaryFile("r")
    begun = time.monotonic()
    done = subprocess.run(["/usr/bin/time", "-f", "peak %M", "-o", log.name, "bash", "-c", command],
                          env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    seconds = time.monotonic() - begun
    if done.returncode != 0:
        sys.exit(f"failed: {command}\n{done.stderr.decode()}")
    return seconds, int(re.search(r"peak (\d+)", log.read()).group(1)) / 1024


def pair(name, aim, ours, theirs, clean=lambda: None):
    """One row of the table: both commands turn by turn."""
    mine, others, peak = [], [], 0
    for _ in range(turns):
        clean()
        seconds, memory = run(ours)
        mine.append(seconds)
        peak = max(peak, memory)
        clean()
        others.append(run(theirs)[0])
    a, b = statistics.median(mine), statistics.median(others)
    verdict = "holds" if a / b <= aim else "MISSED"
    print(f"{name:34} {a:8.3f} s {b:8.3f} s {a / b:6.2f} {aim:6.2f}  {verdict:7} {peak:6.0f} MB", flush=True)


def main():
    for tool in ("img2pdf", "openssl", "/usr/bin/time", cli, data):
        if not shutil.which(tool):
            sys.exit(f"{tool} is missing; see the head of this file.")
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as place:
        os.chdir(place)
        print("Generating…", flush=True)
        for form in ("png", "jpeg"):
            run(f"{data} captures {form} {count} {form}")
        run(f"head -c {256 if quick else 1024}M /dev/urandom > film.bin")
        run(f"{data} dossier many.appui {1000 if quick else 10000}")
        print(f"{'':34} {'ours':>10} {'theirs':>10} {'ratio':>6} {'aim':>6}  {'':7} {'peak':>6}")
        compare_import()
        compare_export()
        compare_window()


def compare_import():
    def fresh():
        for name in os.listdir("."):
            if name.startswith(("new.", "copy")):
                shutil.rmtree(name) if os.path.isdir(name) else os.remove(name)

    add = f"{cli} new new.appui --title x && {cli} add new.appui"
    pair(f"import of {count} PNG", 1.2, f"{add} png", "cp -r png copy && sync copy/* && openssl dgst -sha256 copy/*", fresh)
    pair("import of one large file", 1.2, f"{add} film.bin --keep-anyway",
         "cp film.bin copy && sync copy && openssl dgst -sha256 copy", fresh)
    fresh()
    run(f"{add} film.bin --keep-anyway")
    pair("verify", 1.3, f"{cli} verify new.appui || test $? = 1", "openssl dgst -sha256 new.appui")
    fresh()


def compare_export():
    for form, aim in (("jpeg", 1.0), ("png", 0.15)):
        dossier = f"{form}.appui"
        run(f"{cli} new {dossier} --title x && {cli} add {dossier} {form}")
        peer = f"img2pdf --engine=internal --pagesize A4 -o theirs.pdf {form}/*"
        for what, option, limit in (("alone", "--without-originals", aim), ("with the originals", "", 2.5 if form == "jpeg" else aim)):
            pair(f"export of {count} {form.upper()}, {what}", limit,
                 f"{cli} export {dossier} --to procureur -o ours.pdf {option}", peer,
                 lambda: [os.remove(f) for f in ("ours.pdf", "theirs.pdf") if os.path.exists(f)])


def compare_window():
    pair("launch to a first window", 1.8, f"{build}/app/alappui --self-test", f"{build}/tests/bench/bench_barewindow")
    stalls = f"{build}/tests/bench/bench_stalls"
    run(f"{data} dossier one.appui 1")  # what is compared is the number of exhibits, not the first look at any
    many, one = [], []
    for _ in range(turns):
        many.append(read(f"{stalls} many.appui"))
        one.append(read(f"{stalls} one.appui"))
    a, b = (statistics.median(t["usable"] for t in each) for each in (many, one))
    print(f"{'open many exhibits, usable':34} {a / 1000:8.3f} s {b / 1000:8.3f} s {a / b:6.2f} {1.5:6.2f}  "
          f"{'holds' if a / b <= 1.5 else 'MISSED'}")
    print("\nLongest stall of the window, in ms (aim: 50):")
    for name in many[0]:
        if name != "usable":
            print(f"  {name:12} {statistics.median(t[name] for t in many):6.0f}")


def read(command):
    out = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True, check=True).stdout
    return {name: float(value) for name, value in (line.split() for line in out.splitlines())}


main()
