// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/suggestions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>

namespace appui {

namespace {

void clickAt(QWidget *window, const QPoint &place)
{
    QWidget *target = window ? window->childAt(window->mapFromGlobal(place)) : nullptr;
    if (!target)
        return;
    QWidget *focused = target;
    while (focused && !(focused->focusPolicy() & Qt::ClickFocus))
        focused = focused->parentWidget();
    if (focused)
        focused->setFocus(Qt::MouseFocusReason);
    const QPointF at = target->mapFromGlobal(QPointF(place));
    QMouseEvent press(QEvent::MouseButtonPress, at, place, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent release(QEvent::MouseButtonRelease, at, place, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    const QPointer<QWidget> alive(target);
    QApplication::sendEvent(target, &press);
    if (alive)
        QApplication::sendEvent(target, &release);
}

} // namespace

Suggestions::Suggestions(const QStringList &words, QObject *parent)
    : QCompleter(words, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

void Suggestions::offer(QLineEdit *field, const QStringList &words)
{
    delete field->completer();
    field->setCompleter(new Suggestions(words, field));
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = event->type() == QEvent::MouseButtonPress ? qobject_cast<QAbstractItemView *>(watched) : nullptr;
    if (!list)
        return QCompleter::eventFilter(watched, event);
    const auto *press = static_cast<QMouseEvent *>(event);
    if (press->button() != Qt::LeftButton || list->rect().contains(press->position().toPoint()))
        return QCompleter::eventFilter(watched, event);
    list->setAttribute(Qt::WA_NoMouseReplay); // not every platform replays the click: we do
    list->hide();
    QMetaObject::invokeMethod(
        qApp,
        [window = QPointer<QWidget>(widget()->window()), place = press->globalPosition().toPoint()] { clickAt(window, place); },
        Qt::QueuedConnection);
    return true;
}

} // namespace appui
