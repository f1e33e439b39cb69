// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QPdfDocument;
class QPdfView;
class QPushButton;

namespace appui {

class Label;

/** The pages of a document as they will be printed, with what can be done with it. */
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPreview(QWidget *parent = nullptr);
    ~PdfPreview() override;

    /** False when it can't be read. */
    bool show(const QString &path, const QString &title);
    void clear();
    /** What the button says that leads back. */
    void setBack(const QString &text);
    void retranslate();

Q_SIGNALS:
    void leaveWanted();
    void saveWanted();
    void printWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    void zoom(double factor);
    void showPage();

    QPdfDocument *m_document;
    QPdfView *m_view;
    Label *m_title;
    Label *m_page;
    QPushButton *m_back;
    QAbstractButton *m_smaller;
    QAbstractButton *m_larger;
    QAbstractButton *m_fit;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace appui
