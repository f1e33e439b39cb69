// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/json.h"
#include "legal/catalogue.h"
#include "report/exporting.h"
#include "report/paper.h"

#include <QTemporaryDir>

namespace appui::test {

/** A small dossier that a test fills by hand, and the documents made from it. Its clock stands on 16 November 2026. */
class Casebook
{
public:
    Casebook();

    DossierStore &store() { return *m_store; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /** Stages the bytes and records their exhibit under the next number; what is known of it is given. */
    Exhibit add(const QByteArray &bytes, Exhibit exhibit = {});
    template <typename T>
    void record(const QString &kind, const T &value)
    {
        record({Change::Action::Added, kind, value.id, toJson(value)});
    }
    void record(const Change &change);
    void setProfile(const Profile &profile);

    /** Fails the test when it can't be made. */
    paper::Document document(Recipient recipient, const ExportOptions &options = {});
    QString text(Recipient recipient, const ExportOptions &options = {});
    /** One letter that goes alone, and what is told of it to the victim alone. */
    QString letter(const QString &kind, const QString &about = {}) const;
    QString sheet(const QString &kind, const QString &about = {}) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DossierStore> m_store;
    Catalogue m_law;
};

} // namespace appui::test
