// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/postlist.h"

#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widestText = 33; // characters of a line that fits the panel
constexpr int mostPosts = 12;

} // namespace

PostList::PostList(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Small))
    , m_place(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(m_place);
    m_place->setSpacing(0);
    retranslate();
    hide();
}

void PostList::setPosts(const QList<Post> &posts)
{
    while (QLayoutItem *item = m_place->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    setHidden(posts.isEmpty());
    for (qsizetype i = 0; i < qMin(posts.size(), qsizetype(mostPosts)); ++i) {
        const Post post = posts[i];
        const QString who = QStringList{post.account, post.shownDate}.join(u" · "_s);
        auto *take = button(u"post%1"_s.arg(i + 1), ButtonKind::Quiet, u"add"_s);
        const QFontMetrics metrics = take->fontMetrics();
        const int room = metrics.averageCharWidth() * widestText;
        take->setText(metrics.elidedText(who, Qt::ElideRight, room) + u'\n' +
                      metrics.elidedText(quoted(post.words.simplified()), Qt::ElideRight, room));
        take->setAccessibleName(tr("Take up what was read: %1").arg(who + u", "_s + post.words));
        take->setToolTip(post.words);
        connect(take, &QPushButton::clicked, this, [this, post] { Q_EMIT taken(post); });
        m_place->addWidget(take);
    }
}

void PostList::retranslate()
{
    m_title->setText(tr("Read on the picture; press the right one, then check it:"));
}

} // namespace appui
