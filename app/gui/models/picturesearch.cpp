// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/picturesearch.h"

#include "models/exhibitmodel.h"
#include "work/picture.h"

namespace appui {

PictureSearch::PictureSearch(ExhibitModel &model, CaptureReader &captures, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_captures(captures)
{
}

void PictureSearch::begin(const SnapshotPtr &snapshot)
{
    if (!snapshot || !m_toRead.isEmpty() || isImpossible())
        return;
    m_snapshot = snapshot;
    const auto exhibits = snapshot->dossier.exhibitsByNumber();
    for (auto at = exhibits.rbegin(); at != exhibits.rend(); ++at)
        if (isPicture((*at)->mediaType) && !m_model.isRead((*at)->digest))
            m_toRead.append((*at)->id);
    readNext();
}

void PictureSearch::stop()
{
    if (!m_toRead.isEmpty())
        m_captures.forgetAsked();
    m_toRead.clear();
}

void PictureSearch::readNext()
{
    if (isImpossible())
        m_toRead.clear();
    for (; !m_toRead.isEmpty(); m_toRead.removeLast()) {
        const Exhibit *exhibit = m_snapshot->dossier.exhibits.find(m_toRead.last());
        if (!exhibit || exhibit->removed || m_model.isRead(exhibit->digest))
            continue;
        m_captures.read(*exhibit, this, [this, digest = exhibit->digest](const CaptureReading &reading) {
            if (!isImpossible())
                m_model.setReadText(digest, reading.text);
            QMetaObject::invokeMethod(this, &PictureSearch::readNext, Qt::QueuedConnection);
        });
        break;
    }
    Q_EMIT changed();
}

} // namespace appui
