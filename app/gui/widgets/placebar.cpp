// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/placebar.h"

#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/imageview.h"
#include "widgets/label.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int usualWords = 28;  // characters
constexpr int leastWords = 120; // pixels

} // namespace

PlaceBar::PlaceBar(ImageView *image, QWidget *parent)
    : QWidget(parent)
    , m_image(image)
    , m_which(new QComboBox)
    , m_mark(button(u"markPlace"_s))
    , m_remove(button(u"removePlace"_s, ButtonKind::Viewer))
    , m_how(new Label)
    , m_keep(button(u"keepPlace"_s, ButtonKind::Primary))
    , m_leave(button(u"leavePlace"_s, ButtonKind::Viewer))
{
    setObjectName(u"placeBar"_s);
    m_which->setObjectName(u"placedWords"_s);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(usualWords);
    m_which->setMinimumWidth(leastWords); // a viewer may be narrower than the usual
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    m_how->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_how);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_which, m_mark, m_remove, m_keep, m_leave})
        flow->addWidget(widget);
    layout->addWidget(actions);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PlaceBar::choose);
    connect(m_mark, &QPushButton::clicked, this, [this] { setMarking(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { setMarking(false); });
    connect(m_keep, &QPushButton::clicked, this, &PlaceBar::accept);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT placed(m_places[chosen()].propos, {}); });
    connect(m_image, &ImageView::drawn, this, &PlaceBar::accept);
    connect(m_image, &ImageView::accepted, this, &PlaceBar::accept);
    connect(m_image, &ImageView::markingLeft, this, [this] { setMarking(false); });
    retranslate();
}

void PlaceBar::setPlaces(const QList<PlacedWords> &places, const QString &asked, bool mayMark)
{
    if (places == m_places && asked == m_asked && mayMark == m_mayMark) {
        show();
        return;
    }
    const auto idAt = [this](int index) { return index < 0 ? QString() : m_places[index].propos; };
    if (asked != m_asked || !mayMark)
        m_image->endMarking(); // it was about other words
    const QString before = asked.isEmpty() ? idAt(chosen()) : asked;
    m_places = places;
    m_asked = asked;
    m_mayMark = mayMark;
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    int index = 0;
    for (int i = 0; i < int(places.size()); ++i) {
        const QString words = places[i].words.simplified();
        m_which->addItem(words.isEmpty() ? tr("words to be copied") : quoted(words));
        index = places[i].propos == before ? i : index;
    }
    m_which->setCurrentIndex(places.isEmpty() ? -1 : index);
    show();
}

int PlaceBar::chosen() const
{
    return m_which->currentIndex();
}

bool PlaceBar::canMark() const
{
    return m_mayMark && chosen() >= 0;
}

void PlaceBar::choose(int index)
{
    show();
    if (index >= 0 && !m_places[index].place.isEmpty())
        m_image->showPlace(m_places[index].place);
}

void PlaceBar::setMarking(bool marking)
{
    if (marking && canMark())
        m_image->beginMarking(m_places[chosen()].place);
    else
        m_image->endMarking();
    if (!marking && (m_keep->hasFocus() || m_leave->hasFocus()))
        m_image->setFocus(Qt::OtherFocusReason); // they are hidden now, and a field would get what is typed next
    show();
}

void PlaceBar::accept()
{
    if (!m_image->isMarking() || !canMark())
        return;
    const QRectF place = m_image->markedPlace();
    setMarking(false);
    Q_EMIT placed(m_places[chosen()].propos, place);
}

void PlaceBar::show()
{
    QList<QRectF> outlined;
    for (const PlacedWords &words : std::as_const(m_places))
        outlined.append(words.place);
    const bool marking = m_image->isMarking();
    const bool placed = canMark() && !m_places[chosen()].place.isEmpty();
    m_image->setPlaces(outlined, m_mayMark || m_places.size() > 1 ? chosen() : -1);
    setVisible(canMark());
    m_which->setVisible(!marking && m_asked.isEmpty() && m_places.size() > 1);
    m_mark->setVisible(!marking);
    m_mark->setText(placed ? tr("Mark the place anew") : tr("Mark where these words are"));
    m_remove->setVisible(!marking && placed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_how, m_keep, m_leave})
        widget->setVisible(marking);
    Q_EMIT markingChanged(marking);
}

void PlaceBar::retranslate()
{
    m_which->setAccessibleName(tr("Words to show on the picture"));
    m_mark->setAccessibleDescription(tr("With the mouse or the arrow keys"));
    m_remove->setText(tr("Remove the mark"));
    m_how->setText(tr("Draw a rectangle around the words. By keys: the arrows move it, Shift and the arrows stretch it."));
    m_keep->setText(tr("Keep this place ⏎"));
    m_keep->setAccessibleName(tr("Keep this place"));
    m_leave->setText(tr("Leave (Esc)"));
    m_leave->setAccessibleName(tr("Leave without marking"));
    show();
}

} // namespace appui
