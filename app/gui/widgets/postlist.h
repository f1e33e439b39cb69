// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/capture.h"
#include "widgets/offerlist.h"

namespace appui {

/** The posts that were read on a capture: one press takes a whole one up, to be checked against the picture. */
class PostList : public OfferList
{
    Q_OBJECT

public:
    explicit PostList(QWidget *parent = nullptr);

    /** Hides itself when there is none. */
    void setPosts(const QList<Post> &posts);
    void retranslate();

Q_SIGNALS:
    void taken(const Post &post);
};

} // namespace appui
