// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/catalogue.h"

#include "legal/catalogue_p.h"
#include "legal/reading_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

static void registerResources()
{
    Q_INIT_RESOURCE(legal);
}

namespace appui {
namespace {

constexpr int knownFormat = 1;

QString tr(const char *sentence)
{
    return QCoreApplication::translate("legal", sentence);
}

/** The files of one folder, as rows; the first that can't be read is remembered. */
class Folder
{
public:
    explicit Folder(const QString &path)
        : m_path(path)
    {
    }

    Row file(const char *name, Problem &problem)
    {
        const QString fileName = QLatin1String(name) + QStringLiteral(".json");
        QFile file(m_path + u'/' + fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            if (m_unreadable.isEmpty())
                m_unreadable = fileName + QStringLiteral(": ") + file.errorString();
            return Row({}, fileName, problem);
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (!document.isObject())
            problem.note(fileName, error.errorString());
        return Row(document.object(), fileName, problem);
    }

    const QString &unreadable() const { return m_unreadable; }

private:
    QString m_path;
    QString m_unreadable;
};

template <typename T>
void readAll(Row &file, const char *key, Collection<T> &into)
{
    for (Row row : file.rows(key)) {
        T value = readLaw<T>(row);
        row.end();
        if (into.find(value.id))
            row.note("id", QStringLiteral("given twice"));
        into.put(std::move(value));
    }
    if (into.isEmpty())
        file.note(key, QStringLiteral("missing or empty"));
}

} // namespace

Result<Catalogue> Catalogue::load(const QString &path)
{
    registerResources();
    Problem problem;
    Folder folder(path);
    auto law = std::make_shared<Law>();

    Row meta = folder.file("meta", problem);
    if (meta.has("format") && meta.number("format") > knownFormat)
        return fail(Error::Code::NewerFormat, tr("This legal catalogue was made for a newer version of the program."), path);
    meta.number("format");
    meta.text("title");
    law->version = meta.text("version");
    law->checkedOn = meta.day("checked_on");
    law->notice = meta.text("notice");
    law->textsRead = meta.text("texts_read");
    for (Row mark : meta.rows("marks"))
        law->meanings.insert(mark.text("mark"), mark.text("text"));

    Row sources = folder.file("sources", problem);
    readAll(sources, "sources", law->sources);
    Row references = folder.file("references", problem);
    readAll(references, "references", law->references);
    Row warnings = folder.file("warnings", problem);
    readAll(warnings, "warnings", law->warnings);
    Row offences = folder.file("offences", problem);
    readAll(offences, "offences", law->offences);
    Row procedures = folder.file("procedures", problem);
    readAll(procedures, "procedures", law->procedures);

    Row limitation = folder.file("limitation", problem);
    readAll(limitation, "rules", law->limitationRules);
    for (Row clocks : limitation.rows("first_clocks"))
        law->firstClocks << readLaw<FirstClocks>(clocks);
    for (Row sentence : limitation.rows("sentences"))
        law->sentences.insert(sentence.text("key"), sentence.text("text"));
    for (Row status : limitation.rows("statuses"))
        law->statuses.append({status.text("id"), status.texts("words")});

    Row contacts = folder.file("contacts", problem);
    readAll(contacts, "contacts", law->contacts);
    for (Row former : contacts.rows("never_shown"))
        law->formerNumbers << readLaw<FormerNumber>(former);

    if (!folder.unreadable().isEmpty())
        return fail(Error::Code::Io, tr("The legal catalogue could not be read."), folder.unreadable());
    for (Row *file : {&meta, &sources, &references, &warnings, &offences, &procedures, &limitation, &contacts})
        file->end();
    law->check(problem);
    if (!problem.text.isEmpty())
        return fail(Error::Code::Corrupt, tr("The legal catalogue is damaged or badly edited."), problem.text);
    return Catalogue(std::move(law));
}

Catalogue::Catalogue(std::shared_ptr<const Law> law)
    : d(std::move(law))
{
}

QString Catalogue::version() const
{
    return d->version;
}

QDate Catalogue::checkedOn() const
{
    return d->checkedOn;
}

bool Catalogue::isStale(const QDate &today) const
{
    return today > d->checkedOn.addYears(1);
}

QString Catalogue::notice() const
{
    return d->notice;
}

QString Catalogue::textsRead() const
{
    return d->textsRead;
}

QString Catalogue::meaning(Mark mark) const
{
    return d->meanings.value(toToken(mark));
}

const Collection<Offence> &Catalogue::offences() const
{
    return d->offences;
}

const Collection<Procedure> &Catalogue::procedures() const
{
    return d->procedures;
}

const Collection<LimitationRule> &Catalogue::limitationRules() const
{
    return d->limitationRules;
}

const QList<FirstClocks> &Catalogue::firstClocks() const
{
    return d->firstClocks;
}

const Collection<Warning> &Catalogue::warnings() const
{
    return d->warnings;
}

const Collection<Contact> &Catalogue::contacts() const
{
    return d->contacts;
}

const QList<FormerNumber> &Catalogue::formerNumbers() const
{
    return d->formerNumbers;
}

const Collection<Reference> &Catalogue::references() const
{
    return d->references;
}

const Collection<Source> &Catalogue::sources() const
{
    return d->sources;
}

QString Catalogue::citation(const QString &key) const
{
    const Reference *found = reference(key);
    return found ? found->citation : QString();
}

QString Catalogue::sentence(const QString &key) const
{
    return d->sentences.value(key);
}

QString Catalogue::statusOf(const QString &written) const
{
    for (const auto &[status, words] : d->statuses) {
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString &word) { return written.contains(word, Qt::CaseInsensitive); }))
            return status;
    }
    return {};
}

} // namespace appui
