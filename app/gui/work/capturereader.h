// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/capture.h"
#include "work/originalreader.h"

#include <QHash>
#include <QPointer>

#include <mutex>
#include <optional>

namespace appui {

struct Exhibit;

/**
 * Reads what a capture shows, where tesseract is installed: each capture once, one at a time, the latest asked for first, so that
 * pictures are still shown meanwhile. What it finds is for the person to confirm, and for the search: it is recorded nowhere, and
 * forgotten when the program ends.
 */
class CaptureReader : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const CaptureReading &)>;

    explicit CaptureReader(OriginalReader &reader, QObject *parent = nullptr);

    /** Answers in the GUI thread with what was found, perhaps nothing, unless `guard` died. */
    void read(const Exhibit &exhibit, QObject *guard, const Answer &then);
    /** All that was read on it by now; nothing as long as it was not. */
    std::optional<QString> textOf(const Digest &digest) const;
    /** Another dossier is open: what was asked of the last one is never answered. */
    void forgetAsked();
    /** The outside program is not installed; false as long as nothing was read. */
    bool isMissing() const { return m_isMissing; }

private:
    /** The outside program, looked for once, in the thread that reads first. */
    struct Program
    {
        std::once_flag looked;
        Reader found;
    };
    struct Asked
    {
        Digest digest;
        QString mediaType;
    };
    struct Waiting
    {
        QPointer<QObject> guard;
        Answer then;
    };

    void readNext();
    void answer(const Digest &digest, const CaptureReading &reading);

    OriginalReader &m_reader;
    std::shared_ptr<Program> m_program = std::make_shared<Program>();
    QHash<Digest, CaptureReading> m_known;
    QHash<Digest, QList<Waiting>> m_waiting;
    QList<Asked> m_asked;
    bool m_isReading = false;
    bool m_isMissing = false;
};

} // namespace appui
