// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace appui {

/**
 * Reads originals of the open dossier beside the writer, in threads of its own: for showing them, never for proof. Of what is asked
 * for "when there is time", the latest comes first: it is what the person looks at now; the oldest is forgotten when there is
 * too much.
 */
class OriginalReader : public QObject
{
    Q_OBJECT

public:
    enum class Urgency { Now, WhenThereIsTime };
    template <typename T>
    using Reading = std::function<T(QIODevice &)>;
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit OriginalReader(int threads = 2, QObject *parent = nullptr);
    ~OriginalReader() override;

    /** From now on reads this dossier; what was asked of another one is never answered. Empty: none. */
    void setDossier(const QString &path);

    /** Answers in the GUI thread, unless `guard` died or the reading was forgotten. */
    template <typename T>
    void read(const Digest &digest, Urgency urgency, const Reading<T> &reading, QObject *guard, const Answer<T> &then)
    {
        enqueue(digest, urgency, [this, reading, guard = QPointer<QObject>(guard), then](Result<QIODevice *> device, int dossier) {
            const Result<T> result = device ? Result<T>(reading(**device)) : fail(device);
            tell(dossier, [result, guard, then] {
                if (guard)
                    then(result);
            });
        });
    }

private:
    using Work = std::function<void(Result<QIODevice *>, int dossier)>;
    struct Queue;

    void enqueue(const Digest &digest, Urgency urgency, Work work);
    void tell(int dossier, std::function<void()> answer);
    static void serve(Queue &queue);

    std::unique_ptr<Queue> m_queue;
};

} // namespace appui
