// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QTranslator;

namespace appui {

/** The language of the window; French, unless the person or the computer says English. Paper is French always. */
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /** "fr" or "en"; anything else: what the computer speaks. Every window gets a LanguageChange. */
    void speak(const QString &language);
    QString spoken() const { return m_spoken; }

private:
    void install(const QString &file, const QString &folder);

    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace appui
