// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exporting.h"
#include "work/job.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QPrinter;

namespace appui {

class Catalogue;
class Desk;

/** A document that was made for good. */
struct MadeDocument
{
    Recipient recipient = Recipient::Procureur;
    QString path;
    Exported exported;
};

/** Makes the three documents: to look at, which changes nothing, or for good, which is written in the journal. */
class Exports : public QObject
{
    Q_OBJECT

public:
    Exports(Desk &desk, const Catalogue &law, QObject *parent = nullptr);

    void preview(Recipient recipient);
    /** What of the originals' positions goes along: everything, or no picture's and no film's. */
    enum class Positions { AsTheyAre, TakenOut };
    /**
     * Without positions, pictures that tell theirs go as a copy that does not; where a film does, no original goes along.
     */
    void save(Recipient recipient, const QString &path, Positions positions = Positions::AsTheyAre);
    /** Has a saved document timestamped as a whole, by the first of these authorities that answers. */
    void stamp(const QString &path, const QList<Authority> &authorities);
    /** Records an export, as paper leaves the house too, and prints it. */
    void print(Recipient recipient, const std::shared_ptr<QPrinter> &printer);

Q_SIGNALS:
    /** The file stays until the next preview. */
    void previewed(Recipient recipient, const QString &path);
    void saved(const MadeDocument &document);
    /** `file`: where the printer writes to a file. */
    void printed(Recipient recipient, const QString &file);
    void stamped(const QString &path);
    void failed(const Error &error);

private:
    void printMade(Recipient recipient, const QString &path, const std::shared_ptr<QPrinter> &printer);

    Desk &m_desk;
    const Catalogue &m_law;
    QTemporaryDir m_folder; ///< readable by the person alone
};

} // namespace appui
