// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/exhibitacts.h"

#include "casework/extraction.h"
#include "dialogs/prompter.h"
#include "look/settings.h"
#include "look/wording.h"
#include "models/renumbering.h"
#include "work/desk.h"

#include <QDir>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace appui {

ExhibitActs::ExhibitActs(const Equipment &equipment, QWidget *page)
    : QObject(page)
    , m_equipment(equipment)
    , m_page(page)
{
}

void ExhibitActs::saveCopy(const Exhibit &exhibit)
{
    const QString folder = m_equipment.settings.folderFor(m_equipment.desk.snapshot()->path);
    const FileQuestion question{tr("Save a copy of the original"), QDir(folder).filePath(exhibit.fileName), tr("All files (*)")};
    m_equipment.prompter.askPlace(m_page, question, [this, exhibit](const QString &path) {
        const auto act = [exhibit, path](DossierStore &store, const Progress &progress) {
            return extractOriginal(store, exhibit, path, progress);
        };
        m_equipment.desk.run<void>(tr("Copying the original…"), act, this, [this](const Result<void> &copied) {
            Q_EMIT told(copied ? tr("The copy is identical to the original, byte for byte.") : copied.error().message, !copied);
        });
    });
}

void ExhibitActs::remove(const Exhibit &exhibit)
{
    const Confirmation question{
        tr("Remove “%1” for good?").arg(titleOf(exhibit)),
        tr("Its file is erased from the dossier and can't be brought back. Its number is not given again; "
           "the journal keeps that it was there, and why it was removed."),
        tr("Remove it"),
        true,
        tr("Why?"),
        tr("This reason will be printed in the list of exhibits.")};
    m_equipment.prompter.confirm(
        m_page, question, [this, id = exhibit.id, name = pieceName(exhibit.number)](const QString &reason) {
            m_page->setFocus(); // away from the button, which is the next exhibit's now
            m_equipment.desk.record(tr("exhibit removed"), [id, reason](const Dossier &dossier) -> QList<Change> {
                const Exhibit *there = dossier.exhibits.find(id);
                return there && !there->removed ? QList<Change>{removal(*there, reason)} : QList<Change>{};
            });
            Q_EMIT told(tr("%1 was removed: its file is erased, its number stays empty.").arg(name), false);
        });
}

void ExhibitActs::offer(const Exhibit &exhibit, const QPoint &where)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(u"exhibitMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &ExhibitActs::openingWanted);
    menu->addAction(tr("Save a copy of the original…"), this, [this, exhibit] { saveCopy(exhibit); });
    menu->addSeparator();
    QAction *away = menu->addAction(tr("Remove this exhibit…"), this, [this, exhibit] { remove(exhibit); });
    away->setObjectName(u"menuRemoveExhibit"_s);
    away->setDisabled(m_equipment.desk.snapshot()->readOnly);
    menu->popup(where);
}

void ExhibitActs::putBefore(const QStringList &ids, const QString &nextId)
{
    m_equipment.desk.record(tr("order of the exhibits"),
                            [ids, nextId](const Dossier &dossier) { return orderedBefore(dossier, ids, nextId); });
}

void ExhibitActs::moveBy(const QString &id, int by)
{
    m_equipment.desk.record(tr("order of the exhibits"), [id, by](const Dossier &dossier) { return movedBy(dossier, id, by); });
}

} // namespace appui
