// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/places.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace appui {

class ImageView;
class Label;

/** Below a picture: where the words are on it, to be marked, marked anew or taken back. */
class PlaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBar(ImageView *image, QWidget *parent = nullptr);

    /** `asked` is the propos that is asked about; where it is empty, the person picks one. */
    void setPlaces(const QList<PlacedWords> &places, const QString &asked, bool mayMark);
    /** Begins, or leaves, marking. */
    void setMarking(bool marking);
    bool canMark() const;
    void retranslate();

Q_SIGNALS:
    /** An empty place: the mark is taken back. */
    void placed(const QString &proposId, const QRectF &place);
    /** Keys and mouse draw a place, or do what they usually do again. */
    void markingChanged(bool marking);

private:
    int chosen() const;
    void choose(int index);
    void accept();
    void show();

    ImageView *m_image;
    QList<PlacedWords> m_places;
    QString m_asked;
    bool m_mayMark = false;
    QComboBox *m_which;
    QPushButton *m_mark;
    QPushButton *m_remove;
    Label *m_how;
    QPushButton *m_keep;
    QPushButton *m_leave;
};

} // namespace appui
