// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/postlist.h"

#include "look/wording.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int mostPosts = 12;

} // namespace

PostList::PostList(QWidget *parent)
    : OfferList(parent)
{
    retranslate();
}

void PostList::setPosts(const QList<Post> &posts)
{
    clear();
    setHidden(posts.isEmpty());
    for (qsizetype i = 0; i < qMin(posts.size(), qsizetype(mostPosts)); ++i) {
        const Post post = posts[i];
        const QString who = QStringList{post.account, post.shownDate}.join(u" · "_s);
        auto *take = addOffer(u"post"_s);
        take->setText(shortened(who) + u'\n' + shortened(quoted(post.words.simplified())));
        take->setAccessibleName(tr("Take up what was read: %1").arg(who + u", "_s + post.words));
        take->setToolTip(post.words);
        connect(take, &QPushButton::clicked, this, [this, post] { Q_EMIT taken(post); });
    }
}

void PostList::retranslate()
{
    setTitle(tr("Read on the picture; press the right one, then check it:"));
}

} // namespace appui
