// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/capturereader.h"

#include "dossier/values.h"

namespace appui {

CaptureReader::CaptureReader(OriginalReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

void CaptureReader::read(const Exhibit &exhibit, QObject *guard, const std::function<void(const QList<Post> &)> &then)
{
    if (m_known.contains(exhibit.digest)) {
        then(m_known.value(exhibit.digest));
        return;
    }
    const auto reading = [program = m_program, mediaType = exhibit.mediaType](QIODevice &device) -> QList<Post> {
        std::call_once(program->looked, [&] { program->found = findReader(); });
        const auto read = readCapture(device, mediaType, program->found);
        return read ? read->posts : QList<Post>();
    };
    const auto answer = [this, digest = exhibit.digest, then](const Result<QList<Post>> &posts) {
        m_known.insert(digest, posts.value_or(QList<Post>()));
        then(m_known.value(digest));
    };
    m_reader.read<QList<Post>>(exhibit.digest, OriginalReader::Urgency::Now, reading, guard, answer);
}

} // namespace appui
