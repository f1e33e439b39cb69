// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "work/snapshot.h"

class QVBoxLayout;

namespace appui {

class Catalogue;
class Label;

/** Station 5: what can be done, to whom, in which order. */
class StepsPage : public Page
{
    Q_OBJECT

public:
    explicit StepsPage(const Catalogue &law, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    const Catalogue &m_law;
    QString m_status; ///< of the person, as the catalogue calls it
    bool m_stale = true;
    Label *m_title;
    Label *m_lead;
    QWidget *m_cards;
    QVBoxLayout *m_list;
};

} // namespace appui
