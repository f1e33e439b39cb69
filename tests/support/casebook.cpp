// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/casebook.h"

#include "report/composition.h"
#include "report/letters.h"
#include "support/catch.h"
#include "support/papertext.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace appui::test {

Casebook::Casebook()
    : m_law(Catalogue::load().value())
{
    const Clock clock = fixedClock(QDateTime(QDate(2026, 11, 16), QTime(19, 0), Qt::UTC));
    auto made = DossierStore::create(path(u"essai.appui"_s), u"Essai"_s, QTimeZone("Europe/Paris"), clock);
    REQUIRE(made);
    m_store = std::move(*made);
}

Exhibit Casebook::add(const QByteArray &bytes, Exhibit exhibit)
{
    QBuffer device;
    device.setData(bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto staged = m_store->stage(device);
    REQUIRE(staged);
    exhibit.number = m_store->dossier().nextNumber();
    exhibit.id = u"e%1"_s.arg(exhibit.number);
    exhibit.digest = staged->digest;
    exhibit.size = staged->size;
    exhibit.added = m_store->now();
    record(u"exhibit"_s, exhibit);
    return exhibit;
}

void Casebook::record(const Change &change)
{
    const auto recorded = m_store->record({change});
    INFO((recorded ? QString() : recorded.error().message + recorded.error().detail).toStdString());
    REQUIRE(recorded);
}

void Casebook::setProfile(const Profile &profile)
{
    record({Change::Action::Changed, u"profile"_s, {}, difference(m_store->dossier().profile, profile)});
}

paper::Document Casebook::document(Recipient recipient, const ExportOptions &options)
{
    auto document = compose(*m_store, recipient, options, m_law);
    INFO((document ? QString() : document.error().message + document.error().detail).toStdString());
    REQUIRE(document);
    return *document;
}

QString Casebook::text(Recipient recipient, const ExportOptions &options)
{
    return paperText(document(recipient, options));
}

QString Casebook::letter(const QString &kind, const QString &about) const
{
    const auto text = letterText(*m_store, {kind, about}, m_law);
    INFO((text ? QString() : text.error().message + text.error().detail).toStdString());
    REQUIRE(text);
    return *text;
}

QString Casebook::sheet(const QString &kind, const QString &about) const
{
    const auto sheet = composeLetterSheet(*m_store, {kind, about}, m_law);
    INFO((sheet ? QString() : sheet.error().message + sheet.error().detail).toStdString());
    REQUIRE(sheet);
    return paperText(*sheet);
}

} // namespace appui::test
