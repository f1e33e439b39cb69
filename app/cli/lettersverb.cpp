// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"
#include "report/letters.h"
#include "report/printing.h"
#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter parameters[]{
    dossierParameter,
    {QT_TRANSLATE_NOOP("cli", "KIND"), Form::Value, false, QT_TRANSLATE_NOOP("cli", "The letter, as “--list” names it")},
    {"--list", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "Lists the letters that the dossier can write")},
    {"--about", Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "Which platform, pupil, author or witness it is about, where there are several")},
    {"-o,--output", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The PDF to write; the sheet for you alone goes beside it"),
     QT_TRANSLATE_NOOP("cli", "FILE.pdf")},
    {"--sheet", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Where to write the sheet for you alone"),
     QT_TRANSLATE_NOOP("cli", "FILE.pdf")},
    {"--text", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "Shows the letter as plain text, to be pasted")},
    {"--block", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The passage that you write yourself; --json shows their names"),
     QT_TRANSLATE_NOOP("cli", "KEY")},
    {"--text-file", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Your words for that passage; an empty file leaves it out"),
     QT_TRANSLATE_NOOP("cli", "FILE.txt")},
    {"--restore", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "Takes the program's words again for that passage")},
    {"--json", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "For programs: JSON, whose form stays as it is")},
};

QString tokenOf(LetterKind::About about)
{
    switch (about) {
    case LetterKind::About::Platform:
        return u"platform"_s;
    case LetterKind::About::Pupil:
        return u"pupil"_s;
    case LetterKind::About::Author:
        return u"author"_s;
    case LetterKind::About::Witness:
        return u"witness"_s;
    case LetterKind::About::Dossier:
        break;
    }
    return u"dossier"_s;
}

QStringList namesOf(const QList<LetterSubject> &subjects)
{
    QStringList names;
    for (const LetterSubject &subject : subjects)
        names << subject.name;
    return names;
}

QJsonObject jsonOf(const LetterKind &kind, const Dossier &dossier)
{
    QJsonArray subjects;
    for (const LetterSubject &subject : letterSubjects(dossier, kind))
        subjects.append(QJsonObject{{u"id"_s, subject.id}, {u"name"_s, subject.name}});
    return {{u"id"_s, kind.id},
            {u"title"_s, kind.title},
            {u"procedure"_s, kind.procedure},
            {u"about"_s, tokenOf(kind.about)},
            {u"has_object"_s, kind.hasObject},
            {u"subjects"_s, subjects}};
}

Exit list(const QList<LetterKind> &kinds, const Dossier &dossier, bool asJson, Terminal &terminal)
{
    QJsonArray letters;
    for (const LetterKind &kind : kinds) {
        letters.append(jsonOf(kind, dossier));
        if (asJson)
            continue;
        const QString title = kind.hasObject ? kind.title : Words::tr("%1 (nothing to write about for now)").arg(kind.title);
        terminal.say(u"  %1  %2"_s.arg(kind.id, -19).arg(title));
        if (const QStringList names = namesOf(letterSubjects(dossier, kind)); !names.isEmpty())
            terminal.say(u"  %1  --about %2"_s.arg(QString(), -19).arg(names.join(u" | "_s)));
    }
    if (asJson)
        terminal.say(QJsonObject{{u"letters"_s, letters}});
    return Fine;
}

Result<Exit> showBlocks(const DossierStore &store, const LetterChoice &letter, const Catalogue &law, Terminal &terminal)
{
    const auto blocks = letterBlocks(store, letter, law);
    if (!blocks)
        return fail(blocks);
    QJsonArray all;
    for (const LetterBlock &block : *blocks)
        all.append(QJsonObject{{u"key"_s, block.key},
                               {u"text"_s, block.text},
                               {u"generated"_s, block.generated},
                               {u"edited"_s, block.edited},
                               {u"over"_s, block.over},
                               {u"changed_under"_s, block.changedUnder()}});
    terminal.say(QJsonObject{{u"kind"_s, letter.kind}, {u"about"_s, letter.about}, {u"blocks"_s, all}});
    return Fine;
}

Result<Exit> changeBlock(DossierStore &store, const LetterChoice &letter, const Arguments &arguments, const Catalogue &law,
                         Terminal &terminal)
{
    const QString block = arguments.text("--block");
    if (arguments.has("--restore") == arguments.has("--text-file"))
        return fail(Error::Code::Invalid, Words::tr("With --block, give either --text-file or --restore."));
    if (arguments.has("--restore")) {
        if (const auto restored = restoreLetterBlock(store, letter, block, law); !restored)
            return fail(restored);
        terminal.say(Words::tr("The passage “%1” is the program's again.").arg(block));
        return Fine;
    }
    const auto bytes = readSmallFile(arguments.text("--text-file"));
    if (!bytes)
        return fail(bytes);
    QString text = QString::fromUtf8(*bytes).replace("\r\n"_L1, "\n"_L1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (const auto written = writeLetterBlock(store, letter, block, text, law); !written)
        return fail(written);
    terminal.say(Words::tr("The passage “%1” is in your words.").arg(block));
    return Fine;
}

/** "plainte.pdf" gives "plainte-pour-vous.pdf". */
QString besideIt(const QString &path)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + u"-pour-vous.pdf"_s;
}

Result<void> print(const Result<paper::Document> &document, const QString &path)
{
    const auto printed = document ? printDocument(*document, path) : fail(document);
    return printed ? Result<void>{} : fail(printed);
}

Result<Exit> printBoth(const DossierStore &store, const LetterChoice &letter, const Arguments &arguments, const Catalogue &law,
                       Terminal &terminal)
{
    const QString path = arguments.text("--output");
    if (!path.isEmpty()) {
        if (const auto printed = print(composeLetter(store, letter, law), path); !printed)
            return fail(printed);
        terminal.say(Words::tr("The letter: %1").arg(path));
    }
    const QString sheet = arguments.has("--sheet") ? arguments.text("--sheet") : besideIt(path);
    if (const auto printed = print(composeLetterSheet(store, letter, law), sheet); !printed)
        return fail(printed);
    terminal.say(Words::tr("For you alone, not to be sent: %1").arg(sheet));
    return Fine;
}

/** Which one is meant where several are possible: the first, and it is said; but nobody is accused without being named. */
Result<LetterChoice> chosen(const Arguments &arguments, const QList<LetterKind> &kinds, const Dossier &dossier,
                            Terminal &terminal)
{
    LetterChoice letter{arguments.text("KIND"), arguments.text("--about")};
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const LetterKind &one) { return one.id == letter.kind; });
    if (kind == kinds.end() || !letter.about.isEmpty())
        return letter;
    const QList<LetterSubject> subjects = letterSubjects(dossier, *kind);
    if (subjects.isEmpty())
        return letter;
    const bool accuses = kind->about == LetterKind::About::Pupil || kind->about == LetterKind::About::Author;
    if (accuses && subjects.size() > 1)
        return fail(Error::Code::Invalid,
                    Words::tr("Several people are possible: name who this letter is about with --about (%1).")
                        .arg(namesOf(subjects).join(u", "_s)));
    letter.about = subjects.first().id;
    if (subjects.size() > 1)
        terminal.warn(Words::tr("This is the letter about “%1”; --about can name another: %2.")
                          .arg(subjects.first().name, namesOf(subjects.mid(1)).join(u", "_s)));
    return letter;
}

Result<Exit> letters(const Arguments &arguments, Session &session)
{
    const bool listing = arguments.has("--list");
    const bool changing = arguments.has("--block");
    const bool printing = arguments.has("--output") || arguments.has("--sheet");
    const bool showing = arguments.has("--text") || (arguments.has("--json") && !listing);
    if (!listing && !arguments.has("KIND"))
        return fail(Error::Code::Invalid, Words::tr("Name a letter, or ask for --list."));
    if (!listing && !changing && !printing && !showing)
        return fail(Error::Code::Invalid, Words::tr("Say what to do with the letter: -o, --sheet, --text, --block or --json."));
    const auto store = openDossier(arguments, changing ? DossierStore::Access::Write : DossierStore::Access::Read, session);
    if (!store)
        return fail(store);
    const auto law = openLaw(session);
    if (!law)
        return fail(law);
    const Dossier &dossier = (*store)->dossier();
    const auto kinds = letterKinds(dossier, *law);
    if (!kinds)
        return fail(kinds);
    if (listing)
        return list(*kinds, dossier, arguments.has("--json"), session.terminal);

    const auto choice = chosen(arguments, *kinds, dossier, session.terminal);
    if (!choice)
        return fail(choice);
    const LetterChoice &letter = *choice;
    if (changing)
        return changeBlock(**store, letter, arguments, *law, session.terminal);
    if (arguments.has("--json"))
        return showBlocks(**store, letter, *law, session.terminal);
    if (arguments.has("--text")) {
        const auto text = letterText(**store, letter, *law);
        if (!text)
            return fail(text);
        session.terminal.say(text->trimmed());
    }
    return printing ? printBoth(**store, letter, arguments, *law, session.terminal) : Result<Exit>(Fine);
}

} // namespace

extern const Verb lettersVerb{"letters", QT_TRANSLATE_NOOP("cli", "Writes a letter, with a sheet for you alone"),
                              "letters dossier.appui plainte -o plainte.pdf", parameters, letters};

} // namespace appui::cli
