// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace appui {

/** The exhibits of an ExhibitModel as lines; where the title lacks room, lesser columns are left out. */
class ExhibitTable : public QTableView
{
    Q_OBJECT

public:
    explicit ExhibitTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace appui
