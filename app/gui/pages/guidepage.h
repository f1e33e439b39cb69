// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "pages/page.h"

#include <QTemporaryDir>

#include <functional>

namespace appui {

class PdfPreview;
class Strip;
struct Error;

/** "Que faire ce soir": two pages to read here, to print or to keep, without any dossier. */
class GuidePage : public Page
{
    Q_OBJECT

public:
    explicit GuidePage(const Equipment &equipment, QWidget *parent = nullptr);

    void open();
    void retranslate() override;

Q_SIGNALS:
    void leaveWanted();

private:
    /** Beside the window, at `path`; a failure is told. */
    void make(const QString &path, const std::function<void()> &then);
    void askPlace();
    void askPrinter();
    QString shownPath() const;
    void complain(const Error &error);

    const Equipment &m_equipment;
    Strip *m_strip;
    PdfPreview *m_preview;
    QTemporaryDir m_folder;
};

} // namespace appui
