// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casework/importing.h"
#include "work/arrival.h"

#include <QObject>

#include <functional>

namespace appui {

class Desk;

/** Takes what arrives into the dossier, and tells what became of it. */
class Admission : public QObject
{
    Q_OBJECT

public:
    explicit Admission(Desk &desk, QObject *parent = nullptr);

    /**
     * Files and folders; a log among them ("pieces.csv", in the folder or by itself) says what is known of the others.
     * `keepAnyway` takes broken ones as bytes.
     */
    void admitFiles(const QStringList &paths, bool keepAnyway = false);
    /** A picture that was pasted, or a part of the screen: `provenance` says which. It is called by the moment it comes in. */
    void admitPicture(const QByteArray &png, Provenance provenance = Provenance::Pasted);

Q_SIGNALS:
    void admitted(const ImportReport &report);
    void refused(const Error &error);

private:
    /** Of an import into the dossier that is open now: it says nothing once another is. */
    std::function<void(const Result<ImportReport> &)> telling();
    void tell(const Result<ImportReport> &report);

    Desk &m_desk;
};

/** What to say of a report: "14 pièces ajoutées", and how many could not be. */
QString summary(const ImportReport &report);

} // namespace appui
