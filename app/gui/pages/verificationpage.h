// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "pages/page.h"
#include "verify/verification.h"

class QPushButton;
class QVBoxLayout;

namespace appui {

class Card;
class Disclosure;
class Label;

/** Whether a dossier is whole and unaltered, in plain words: the verdict first, then each finding. */
class VerificationPage : public Page
{
    Q_OBJECT

public:
    explicit VerificationPage(const Equipment &equipment, QWidget *parent = nullptr);

    /** Checks the dossier at `path`; empty: asks for one first. */
    void verify(const QString &path);
    /** What the way back leads to. */
    void setBack(const QString &text);
    void retranslate() override;

Q_SIGNALS:
    void leaveWanted();
    void readingWanted(const QString &path);

private:
    void askFile();
    void askAuthority();
    void run();
    void show(const Verification &verification);
    void sayVerdict();
    void clearFindings();
    void addFinding(QVBoxLayout *list, const Finding &finding);

    const Equipment &m_equipment;
    QString m_path;
    bool m_isPdf = false;
    QByteArray m_caPem;
    Verification m_verification;
    bool m_known = false; ///< m_verification is that of m_path
    QPushButton *m_back;
    Label *m_title;
    Label *m_file;
    Card *m_verdict;
    Label *m_verdictTitle;
    Label *m_verdictText;
    Label *m_limitsTitle;
    Label *m_limits;
    Label *m_findingsTitle;
    QWidget *m_findings;
    QVBoxLayout *m_list;
    QPushButton *m_other;
    QPushButton *m_authority;
    QPushButton *m_read;
};

} // namespace appui
