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

void CaptureReader::read(const Exhibit &exhibit, QObject *guard, const Answer &then)
{
    if (m_known.contains(exhibit.digest)) {
        then(m_known.value(exhibit.digest));
        return;
    }
    if (!m_waiting.contains(exhibit.digest))
        m_asked.append({exhibit.digest, exhibit.mediaType});
    m_waiting[exhibit.digest].append({guard, then});
    readNext();
}

std::optional<QString> CaptureReader::textOf(const Digest &digest) const
{
    const auto known = m_known.constFind(digest);
    if (m_isMissing || known == m_known.cend())
        return {};
    return known->text;
}

void CaptureReader::forgetAsked()
{
    m_asked.clear();
    m_waiting.clear();
    m_isReading = false;
}

void CaptureReader::readNext()
{
    if (m_isReading || m_asked.isEmpty())
        return;
    m_isReading = true;
    const Asked next = m_asked.takeLast();
    const auto reading = [program = m_program, mediaType = next.mediaType](QIODevice &device) -> CaptureReading {
        std::call_once(program->looked, [&] { program->found = findReader(); });
        return readCapture(device, mediaType, program->found).value_or(CaptureReading());
    };
    m_reader.read<CaptureReading>(
        next.digest, OriginalReader::Urgency::Now, reading, this,
        [this, digest = next.digest](const Result<CaptureReading> &read) { answer(digest, read.value_or(CaptureReading())); });
}

void CaptureReader::answer(const Digest &digest, const CaptureReading &reading)
{
    m_isReading = false;
    m_isMissing = !m_program->found.isAvailable(); // looked for before the first answer
    m_known.insert(digest, reading);
    for (const Waiting &waiting : m_waiting.take(digest))
        if (waiting.guard)
            waiting.then(reading);
    readNext();
}

} // namespace appui
