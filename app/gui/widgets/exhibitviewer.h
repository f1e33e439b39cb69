// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/places.h"
#include "work/picture.h"

#include <QBuffer>
#include <QWidget>

class QAbstractButton;
class QPdfDocument;
class QPdfView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace appui {

class ElidedLabel;
class ImageView;
class Label;
class OriginalReader;
class PlaceBar;
struct Exhibit;

/** One exhibit, as large as there is room: a picture, the pages of a PDF, a mail or a text. Nothing remote is ever loaded. */
class ExhibitViewer : public QWidget
{
    Q_OBJECT

public:
    explicit ExhibitViewer(OriginalReader &reader, QWidget *parent = nullptr);
    ~ExhibitViewer() override;

    void show(const Exhibit &exhibit);
    QString exhibitId() const { return m_exhibitId; }
    void clear();
    void setBlurred(bool blurred);
    /** The words it shows, and where; see PlaceBar::setPlaces(). Only a picture has places. */
    void setPlaces(const QList<PlacedWords> &places, const QString &asked, bool mayMark);
    void retranslate();

Q_SIGNALS:
    void leaveWanted();
    void nextWanted(int step); ///< 1: the next exhibit, -1: the one before
    void edited(const QString &what, const Draft &draft);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void present(const Result<Showing> &showing);
    void presentPdf(const QByteArray &bytes);
    void showPlaces();
    void zoom(double factor);
    void fitWidth();
    void fitWhole();

    OriginalReader &m_reader;
    QString m_exhibitId;
    bool m_isPicture = false; ///< one that fractions of its sides can point into
    bool m_blurred = false;
    QList<PlacedWords> m_placedWords;
    QString m_asked;
    bool m_mayMark = false;
    QBuffer m_pdfBytes; ///< outlives the document that reads it
    QStackedWidget *m_stack;
    ImageView *m_image;
    PlaceBar *m_places;
    QPdfDocument *m_document;
    QPdfView *m_pages;
    QPlainTextEdit *m_text;
    Label *m_complaint;
    ElidedLabel *m_title;
    Label *m_keys;
    QPushButton *m_back;
    QList<QAbstractButton *> m_tools; ///< in the order of the bar
};

} // namespace appui
