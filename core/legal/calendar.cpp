// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/calendar.h"

#include "dossier/dossier.h"

using namespace Qt::StringLiterals;

namespace appui {
namespace {

constexpr int longestLine = 75; // octets, without the line's end

using Kind = LimitationRule::Kind;

/** The lines of a calendar, each folded and ended as the format wants them. */
class Lines
{
public:
    void add(const QString &line)
    {
        QByteArray left = line.toUtf8();
        for (int room = longestLine; left.size() > room; room = longestLine - 1) {
            int cut = room;
            while ((uchar(left.at(cut)) & 0xC0) == 0x80) // inside a character
                --cut;
            m_bytes += left.first(cut) + "\r\n ";
            left = left.sliced(cut);
        }
        m_bytes += left + "\r\n";
    }

    void addText(QLatin1StringView name, QString text)
    {
        text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).remove(u'\r').replace(u'\n', u"\\n"_s);
        add(name + u':' + text);
    }

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

bool isPerhapsOver(const Deadline &deadline)
{
    return deadline.state == Deadline::State::Doubtful && deadline.perhapsUntil.isValid();
}

bool isAhead(const Deadline &deadline)
{
    using State = Deadline::State;
    const bool open = deadline.state == State::Ahead || deadline.state == State::Near || deadline.state == State::UnknownStart;
    return isPerhapsOver(deadline) || (open && deadline.prudentDay.isValid());
}

/** The prudent day; under the longer reading, where the shorter is over. */
QDate dayOf(const Deadline &deadline)
{
    return isPerhapsOver(deadline) ? deadline.perhapsUntil.addDays(-1) : deadline.prudentDay;
}

/** Whether something is lost by law when it is over. */
bool isLegal(Kind kind)
{
    return kind == Kind::Prescription || kind == Kind::Action;
}

QString neutralTitle(Kind kind)
{
    switch (kind) {
    case Kind::Answer:
        return u"fin de l’attente d’une réponse"_s;
    case Kind::Opening:
        return u"étape suivante possible"_s;
    case Kind::Conservation:
        return u"fin prudente de la conservation des données"_s;
    case Kind::Reminder:
        return u"à revoir"_s;
    case Kind::Prescription:
    case Kind::Action:
        break;
    }
    return u"date limite prudente"_s;
}

QString written(const QDate &day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

class Writer
{
public:
    Writer(const Dossier &dossier, const CalendarOptions &options)
        : m_dossier(dossier)
        , m_options(options)
    {
        for (const QString &line : {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//À l’appui//alappui//FR"_s,
                                    u"CALSCALE:GREGORIAN"_s, u"X-WR-CALNAME:À l’appui"_s})
            m_lines.add(line);
    }

    /** And, where an act moved the day, the day that counts if it was about something else and is still to come. */
    void add(const Deadline &deadline)
    {
        addOn(dayOf(deadline), uidOf(deadline), deadline);
        if (deadline.otherwise.isValid() && deadline.otherwise > m_options.made.toTimeZone(m_dossier.zone()).date())
            addOn(deadline.otherwise.addDays(-1), uidOf(deadline, u".otherwise"_s), deadline);
    }

    QByteArray finished()
    {
        m_lines.add(u"END:VCALENDAR"_s);
        return m_lines.bytes();
    }

private:
    void addOn(const QDate &day, const QString &uid, const Deadline &deadline)
    {
        const QString title = titleOf(deadline);
        m_lines.add(u"BEGIN:VEVENT"_s);
        m_lines.add(u"UID:"_s + uid);
        m_lines.add(u"DTSTAMP:"_s + m_options.made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        m_lines.add(u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s));
        m_lines.add(u"DTEND;VALUE=DATE:"_s + day.addDays(1).toString(u"yyyyMMdd"_s));
        m_lines.addText("SUMMARY"_L1, title);
        m_lines.addText("DESCRIPTION"_L1, descriptionOf(deadline));
        m_lines.add(u"CLASS:PRIVATE"_s);
        m_lines.add(u"TRANSP:TRANSPARENT"_s);
        for (const int days : deadline.alarms) {
            m_lines.add(u"BEGIN:VALARM"_s);
            m_lines.add(u"ACTION:DISPLAY"_s);
            m_lines.addText("DESCRIPTION"_L1, title);
            m_lines.add(u"TRIGGER:-P%1D"_s.arg(days));
            m_lines.add(u"END:VALARM"_s);
        }
        m_lines.add(u"END:VEVENT"_s);
    }

    QString uidOf(const Deadline &deadline, const QString &which = {}) const
    {
        return u"%1.%2%3@alappui"_s.arg(deadline.rule, deadline.id.isEmpty() ? m_dossier.heading.id : deadline.id, which);
    }

    QString titleOf(const Deadline &deadline) const
    {
        const QString what = m_options.detailed ? deadline.title : neutralTitle(deadline.kind);
        const QString label = m_dossier.label(deadline.id);
        return u"À l’appui\u00a0: "_s + what + (label.isEmpty() ? QString() : u" (%1)"_s.arg(label));
    }

    QString descriptionOf(const Deadline &deadline) const
    {
        QStringList lines;
        if (isPerhapsOver(deadline))
            lines
                << u"Délai peut-être déjà écoulé\u202f; sinon, dernier jour légal\u00a0: %1, à minuit. Agir tout de suite, avec l’avocat."_s
                       .arg(written(deadline.perhapsUntil));
        else if (deadline.lastLegalDay.isValid())
            lines << (isLegal(deadline.kind) ? u"Dernier jour légal\u00a0: %1, à minuit."_s : u"Terme\u00a0: %1."_s)
                         .arg(written(deadline.lastLegalDay));
        if (deadline.state == Deadline::State::UnknownStart)
            lines << u"Délai peut-être déjà entamé\u00a0: agir sans attendre cette date."_s;
        if (!deadline.restartedBy.isEmpty())
            lines << u"Compté de l’acte du %1, à condition qu’il vise ces faits ; sinon, dernier jour légal : %2."_s.arg(
                written(deadline.start), written(deadline.otherwise));
        if (!m_options.detailed)
            return (lines << u"Le détail est dans le dossier."_s).join(u'\n');
        if (const Propos *propos = m_dossier.propos.find(deadline.id))
            lines << u"Propos\u00a0: «\u202f%1\u202f»"_s.arg(propos->verbatim);
        else if (const Event *event = m_dossier.events.find(deadline.id))
            lines << u"Fait\u00a0: %1"_s.arg(event->what);
        for (const auto &[name, values] :
             {std::pair{u"Ce qui l’arrête"_s, deadline.whatStops}, std::pair{u"Ce qui ne l’arrête pas"_s, deadline.whatDoesNot},
              std::pair{u"À savoir"_s, deadline.remarks}})
            if (!values.isEmpty())
                lines << name + u"\u00a0: "_s + values.join(u"\u202f; ");
        if (!deadline.source.isEmpty())
            lines << u"Source\u00a0: %1"_s.arg(deadline.source);
        return lines.join(u'\n');
    }

    const Dossier &m_dossier;
    const CalendarOptions &m_options;
    Lines m_lines;
};

} // namespace

QByteArray calendar(const Dossier &dossier, const QList<Deadline> &deadlines, const CalendarOptions &options)
{
    Writer writer(dossier, options);
    for (const Deadline &deadline : deadlines)
        if (isAhead(deadline))
            writer.add(deadline);
    return writer.finished();
}

} // namespace appui
