// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/factcard.h"

#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/disclosure.h"
#include "widgets/factfields.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype summaryLength = 60;

} // namespace

FactCard::FactCard(const QString &name, QWidget *parent)
    : Card(Tone::Plain, parent)
    , m_disclosure(new Disclosure(name + u"Head"_s))
    , m_fields(new FactFields(name))
    , m_remove(button(name + u"Remove"_s, ButtonKind::Quiet, u"remove"_s))
{
    setObjectName(name);
    body()->setContentsMargins(10, 6, 10, 8);
    body()->addWidget(m_disclosure);
    m_disclosure->body()->addWidget(m_fields);
    m_disclosure->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_fields, &FactFields::edited, this, &FactCard::edited);
    connect(m_fields, &FactFields::changed, this, &FactCard::showTitle);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_fields->fact()); });
}

void FactCard::setFact(const Fact &fact, const SnapshotPtr &snapshot)
{
    m_fields->setFact(fact, snapshot);
    m_remove->setDisabled(snapshot->readOnly);
    retranslate();
}

QString FactCard::factId() const
{
    return m_fields->fact().id;
}

void FactCard::showTitle()
{
    const Fact &fact = m_fields->fact();
    QString text = fact.text.simplified();
    if (text.isEmpty())
        text = fact.isPropos ? tr("Words to copy") : tr("What happened?");
    else if (fact.isPropos)
        text = quoted(text);
    m_disclosure->setTitle(text.size() > summaryLength ? text.first(summaryLength - 1) + u'…' : text);
}

void FactCard::setOpen(bool open)
{
    m_disclosure->setOpen(open);
}

void FactCard::focusText()
{
    setOpen(true);
    m_fields->focusFirst();
}

void FactCard::retranslate()
{
    m_fields->retranslate();
    m_remove->setText(m_fields->fact().isPropos ? tr("Remove these words") : tr("Remove this act"));
    showTitle();
}

} // namespace appui
