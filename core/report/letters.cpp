// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/letters.h"

#include "casework/change.h"
#include "report/content/frenchdates_p.h"
#include "report/content/letterform_p.h"
#include "report/content/lettersheet_p.h"
#include "report/content/prose_p.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using namespace content;

/** From what it was made: two letters that differ are two files. */
QByteArray identityOf(const LetterMatter &matter, const QString &part)
{
    Sha256 hash;
    const QDateTime made = matter.copy.made.toUTC();
    for (const QString &piece : {matter.form.kind.id, matter.about, part, made.toString(Qt::ISODateWithMs)})
        hash.add(piece.toUtf8()).add("\n");
    return hash.add(matter.copy.head.hash).digest();
}

paper::Document documentOf(const LetterMatter &matter, const QString &part, const Blocks &blocks)
{
    Values values = matter.values;
    values.set(u"letter"_s, matter.form.kind.title);
    const QString name = victimName(matter.copy.dossier.profile.victim);
    values.set(u"victim"_s, name);
    const auto say = [&](const QString &key) { return matter.copy.pages.sentence(key + u'-' + part, values); };
    return {.title = say(u"title"_s),
            .subject = matter.form.kind.title,
            .author = name,
            .footer = say(u"footer"_s),
            .made = matter.copy.made,
            .identity = identityOf(matter, part),
            .blocks = blocks};
}

Result<LetterBlock> blockOf(const LetterMatter &matter, const QString &key)
{
    const auto blocks = matter.blocks();
    if (!blocks)
        return fail(blocks);
    const auto at = std::find_if(blocks->begin(), blocks->end(), [&](const LetterBlock &one) { return one.key == key; });
    if (at == blocks->end())
        return fail(Error::Code::NotFound, QCoreApplication::translate("Wording", "This letter has no passage “%1”.").arg(key));
    return *at;
}

} // namespace

Result<QList<LetterKind>> letterKinds()
{
    const auto forms = letterForms();
    if (!forms)
        return fail(forms);
    QList<LetterKind> kinds;
    for (const LetterForm &form : *forms)
        kinds << form.kind;
    return kinds;
}

Result<QList<LetterKind>> letterKinds(const Dossier &dossier, const Catalogue &law)
{
    const auto forms = letterForms();
    if (!forms)
        return fail(forms);
    QList<LetterKind> kinds;
    for (const LetterForm &form : *forms) {
        kinds << form.kindFor(dossier.profile.victim, law);
        kinds.last().hasObject = form.hasObject(dossier, law);
    }
    return kinds;
}

QHash<QString, QString> lettersByProcedure(const Dossier &dossier, const Catalogue &law)
{
    QHash<QString, QString> letters;
    const QList<LetterKind> served = letterKinds(dossier, law).value_or(QList<LetterKind>());
    for (const LetterKind &kind : served + letterKinds().value_or(QList<LetterKind>()))
        if (!letters.contains(kind.procedure))
            letters.insert(kind.procedure, kind.id);
    return letters;
}

Result<QList<LetterBlock>> letterBlocks(const DossierStore &store, const LetterChoice &letter, const Catalogue &law)
{
    const auto matter = LetterMatter::gather(store, letter, law);
    return matter ? matter->blocks() : fail(matter);
}

Result<void> writeLetterBlock(DossierStore &store, const LetterChoice &letter, const QString &block, const QString &text,
                              const Catalogue &law)
{
    const auto matter = LetterMatter::gather(store, letter, law);
    const auto current = matter ? blockOf(*matter, block) : fail(matter);
    if (!current)
        return fail(current);
    const QString kind = matter->form.kind.id;
    const LetterEdit edit{.id = letterEditId(kind, matter->about, block),
                          .letter = kind,
                          .about = matter->about,
                          .block = block,
                          .text = text,
                          .over = current->generated};
    const LetterEdit *before = store.dossier().letters.find(edit.id);
    const QList<Change> changes = before ? alteration(*before, edit) : QList<Change>{addition(edit)};
    return changes.isEmpty() ? Result<void>{} : store.record(changes);
}

Result<void> restoreLetterBlock(DossierStore &store, const LetterChoice &letter, const QString &block, const Catalogue &law)
{
    const auto matter = LetterMatter::gather(store, letter, law);
    const auto current = matter ? blockOf(*matter, block) : fail(matter);
    if (!current)
        return fail(current);
    const LetterEdit *edit = store.dossier().letters.find(letterEditId(matter->form.kind.id, matter->about, block));
    return edit ? store.record({removal(*edit, {})}) : Result<void>{};
}

Result<QString> letterText(const DossierStore &store, const LetterChoice &letter, const Catalogue &law)
{
    const auto blocks = letterBlocks(store, letter, law);
    if (!blocks)
        return fail(blocks);
    QStringList texts;
    for (const LetterBlock &block : *blocks) {
        QStringList lines = block.text.split(u'\n');
        if (!block.edited)
            lines.removeAll(QString()); // of values that the dossier does not have
        if (const QString text = lines.join(u'\n'); !text.trimmed().isEmpty())
            texts << QString(text).replace(QChar::LineSeparator, u'\n');
    }
    return texts.join(u"\n\n"_s) + u'\n';
}

Result<paper::Document> composeLetter(const DossierStore &store, const LetterChoice &letter, const Catalogue &law)
{
    const auto matter = LetterMatter::gather(store, letter, law);
    const auto blocks = matter ? matter->blocks() : fail(matter);
    if (!blocks)
        return fail(blocks);
    return documentOf(*matter, u"letter"_s, setLetter(*blocks, {}));
}

Result<paper::Document> composeLetterSheet(const DossierStore &store, const LetterChoice &letter, const Catalogue &law)
{
    const auto matter = LetterMatter::gather(store, letter, law);
    const auto blocks = matter ? letterSheet(*matter) : fail(matter);
    if (!blocks)
        return fail(blocks);
    return documentOf(*matter, u"sheet"_s, *blocks);
}

} // namespace appui
