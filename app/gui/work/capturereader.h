// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/capture.h"
#include "work/originalreader.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace appui {

struct Exhibit;

/** Reads the posts that a capture shows, where tesseract is installed; each capture once. What it finds is for the person to
 * confirm. */
class CaptureReader : public QObject
{
    Q_OBJECT

public:
    explicit CaptureReader(OriginalReader &reader, QObject *parent = nullptr);

    /** Answers in the GUI thread with what was found, perhaps nothing, unless `guard` died. */
    void read(const Exhibit &exhibit, QObject *guard, const std::function<void(const QList<Post> &)> &then);

private:
    /** The outside program, looked for once, in the thread that reads first. */
    struct Program
    {
        std::once_flag looked;
        Reader found;
    };

    OriginalReader &m_reader;
    std::shared_ptr<Program> m_program = std::make_shared<Program>();
    QHash<Digest, QList<Post>> m_known;
};

} // namespace appui
