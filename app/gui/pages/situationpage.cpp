// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/situationpage.h"

#include "legal/catalogue.h"
#include "look/textscale.h"
#include "look/wording.h"
#include "look/zones.h"
#include "models/stations.h"
#include "widgets/card.h"
#include "widgets/choicefield.h"
#include "widgets/combofield.h"
#include "widgets/datefield.h"
#include "widgets/label.h"
#include "widgets/scrolling.h"
#include "widgets/textfield.h"
#include "work/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widest = 860;
const QString addressKinds[] = {u"professional"_s, u"third-party"_s, u"personal"_s};

} // namespace

SituationPage::SituationPage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_missing(new Label)
{
    setObjectName(u"situationPage"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(int(widest * qMax(1.0, textScale(*this))));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 18, 24, 24);
    m_column->setSpacing(12);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);
    m_column->addWidget(m_missing);
    m_missing->setTone(Tone::Ochre);
    buildPerson();
    buildWork();
    buildAddress();
    buildAccount();
    buildRecipients();
    buildDossier();
    m_column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = scrolling(u"situationScroll"_s, content);
    layout->addWidget(m_scroll);
    for (const LineField *field : findChildren<LineField *>())
        connect(field->edit(), &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    retranslate();
}

QVBoxLayout *SituationPage::group(const char *title, const char *why)
{
    auto *card = new Card;
    card->body()->setSpacing(10);
    auto *name = new Label(TextRole::Strong);
    auto *reason = new Label(TextRole::Muted);
    card->body()->addWidget(name);
    card->body()->addWidget(reason);
    m_groups.append({name, reason, title, why});
    m_column->addWidget(card);
    return card->body();
}

QGridLayout *SituationPage::lines(QVBoxLayout *group, const QList<Line> &lines)
{
    QGridLayout *grid = twoColumns();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        grid->addWidget(line.field, int(i / 2), int(i % 2), Qt::AlignTop);
        connect(line.field, &LineField::committed, this, [this, line](const QString &text) {
            edit(inSentence(tr(line.label)), [=](Profile &profile) { line.place(profile) = text.trimmed(); });
        });
    }
    group->addLayout(grid);
    m_lines.append(lines);
    return grid;
}

void SituationPage::text(QVBoxLayout *group, const Text &text)
{
    group->addWidget(text.field);
    connect(text.field, &TextField::committed, this, [this, text](const QString &words) {
        edit(inSentence(tr(text.label)), [=](Profile &profile) { text.place(profile) = words; });
    });
    m_texts.append(text);
}

void SituationPage::buildPerson()
{
    QVBoxLayout *you =
        group(QT_TR_NOOP("You"), QT_TR_NOOP("A complaint must say who makes it. Nothing of this leaves the computer "
                                            "but in the documents that you export."));
    auto *grid = lines(you, {{new LineField(u"civility"_s), [](Profile &p) -> QString & { return p.victim.civility; },
                              QT_TR_NOOP("Form of address"), QT_TR_NOOP("Mme, M., or nothing")},
                             {new LineField(u"familyName"_s), [](Profile &p) -> QString & { return p.victim.familyName; },
                              QT_TR_NOOP("Family name"), ""},
                             {new LineField(u"givenNames"_s), [](Profile &p) -> QString & { return p.victim.givenNames; },
                              QT_TR_NOOP("Given names"), ""},
                             {new LineField(u"nationality"_s), [](Profile &p) -> QString & { return p.victim.nationality; },
                              QT_TR_NOOP("Nationality"), ""},
                             {new LineField(u"birthPlace"_s), [](Profile &p) -> QString & { return p.victim.birthPlace; },
                              QT_TR_NOOP("Place of birth"), QT_TR_NOOP("Town and département")}});
    m_birth = new DateField(u"birthDate"_s);
    grid->addWidget(m_birth, 2, 1, Qt::AlignTop);
    connect(m_birth, &DateField::dateCommitted, this, [this](const PartialDate &date) {
        edit(inSentence(tr("Date of birth")), [=](Profile &profile) { profile.victim.birthDate = date; });
    });
}

void SituationPage::buildWork()
{
    QVBoxLayout *work =
        group(QT_TR_NOOP("Your work"), QT_TR_NOOP("Your status decides which protection your employer owes you."));
    lines(work,
          {{new LineField(u"status"_s), [](Profile &p) -> QString & { return p.victim.status; }, QT_TR_NOOP("Status and corps"),
            QT_TR_NOOP("For example: Professeure certifiée, titulaire; AESH, contractuelle…")},
           {new LineField(u"school"_s), [](Profile &p) -> QString & { return p.victim.school; }, QT_TR_NOOP("School"),
            QT_TR_NOOP("Name, postcode and town")},
           {new LineField(u"academie"_s), [](Profile &p) -> QString & { return p.victim.academie; }, QT_TR_NOOP("Académie"), ""},
           {new LineField(u"hierarchy"_s), [](Profile &p) -> QString & { return p.victim.hierarchy; },
            QT_TR_NOOP("Your head of school"), QT_TR_NOOP("Letters to the recteur go through this person")},
           {new LineField(u"aslNumber"_s), [](Profile &p) -> QString & { return p.victim.aslNumber; },
            QT_TR_NOOP("ASL membership number"), QT_TR_NOOP("Autonome de Solidarité Laïque: an adviser and a lawyer")}});
    m_aslMember = new QCheckBox;
    m_aslMember->setObjectName(u"aslMember"_s);
    work->addWidget(m_aslMember);
    connect(m_aslMember, &QCheckBox::toggled, this,
            [this](bool member) { edit(tr("ASL membership"), [=](Profile &profile) { profile.victim.aslMember = member; }); });
}

void SituationPage::buildAddress()
{
    QVBoxLayout *address = group(QT_TR_NOOP("The address to declare"),
                                 QT_TR_NOOP("The person accused may read it: give the address of your school, not your home."));
    m_addressKind = new ChoiceField(u"addressKind"_s, {u"Professional"_s, u"ThirdParty"_s, u"Personal"_s});
    address->addWidget(m_addressKind);
    text(address, {new TextField(u"declaredAddress"_s, 2, 4), [](Profile &p) -> QString & { return p.victim.declaredAddress; },
                   QT_TR_NOOP("Address"), ""});
    m_addressNote = new Card(Tone::Blue);
    m_addressLaw = new Label;
    m_addressNote->body()->addWidget(m_addressLaw);
    address->addWidget(m_addressNote);
    lines(address, {{new LineField(u"phone"_s), [](Profile &p) -> QString & { return p.victim.phone; }, QT_TR_NOOP("Telephone"),
                     QT_TR_NOOP("Printed in the complaint: the person accused may read it")},
                    {new LineField(u"email"_s), [](Profile &p) -> QString & { return p.victim.email; }, QT_TR_NOOP("E-mail"),
                     QT_TR_NOOP("Better your professional one")}});
    connect(m_addressKind, &ChoiceField::committed, this, [this](int choice) {
        edit(tr("kind of address"), [=](Profile &profile) {
            Victim &victim = profile.victim;
            if (victim.declaredAddressKind != addressKinds[choice])
                victim.declaredAddress.clear(); // a home must not stand as a workplace's
            victim.declaredAddressKind = addressKinds[choice];
            if (choice == 0 && victim.declaredAddress.isEmpty())
                victim.declaredAddress = victim.school; // said above: the street alone is to be added
        });
    });
}

void SituationPage::buildAccount()
{
    QVBoxLayout *account =
        group(QT_TR_NOOP("What happened"),
              QT_TR_NOOP("In your own words, in order, with the dates you remember. It opens the account of the facts."));
    text(account, {new TextField(u"account"_s, 6, 16), [](Profile &p) -> QString & { return p.account; },
                   QT_TR_NOOP("What happened, in your own words"), ""});
    text(account, {new TextField(u"harm"_s, 2, 8), [](Profile &p) -> QString & { return p.harm; },
                   QT_TR_NOOP("What it did to you"), QT_TR_NOOP("Health, work, family; a medical certificate is an exhibit.")});
    lines(account, {{new LineField(u"placeOfFacts"_s), [](Profile &p) -> QString & { return p.placeOfFacts; },
                     QT_TR_NOOP("Where it happened"), QT_TR_NOOP("For example: Nancy (54) and online")},
                    {new LineField(u"damageEstimate"_s), [](Profile &p) -> QString & { return p.damageEstimate; },
                     QT_TR_NOOP("The sum that you claim, if you know it"), ""}});
    text(account, {new TextField(u"privateNote"_s, 2, 8), [](Profile &p) -> QString & { return p.privateNote; },
                   QT_TR_NOOP("For your lawyer only"), QT_TR_NOOP("Printed in the lawyer's copy, nowhere else.")});
}

void SituationPage::buildRecipients()
{
    QVBoxLayout *to = group(QT_TR_NOOP("Where the documents go"),
                            QT_TR_NOOP("For what was done online, the prosecutor of the place where you live is competent."));
    lines(to, {{new LineField(u"residence"_s), [](Profile &p) -> QString & { return p.victim.residence; },
                QT_TR_NOOP("Town where you live"),
                QT_TR_NOOP("The town alone, never the street: it names the court, and is printed in the complaint")},
               {new LineField(u"courtName"_s), [](Profile &p) -> QString & { return p.procureur.name; },
                QT_TR_NOOP("Court of your home"), QT_TR_NOOP("For example: Tribunal judiciaire de Nancy")},
               {new LineField(u"courtAddress"_s), [](Profile &p) -> QString & { return p.procureur.address; },
                QT_TR_NOOP("Address of the court"), ""},
               {new LineField(u"recteurName"_s), [](Profile &p) -> QString & { return p.recteur.name; },
                QT_TR_NOOP("Académie of the recteur"), QT_TR_NOOP("Only if it is not yours: nothing to write again")},
               {new LineField(u"recteurAddress"_s), [](Profile &p) -> QString & { return p.recteur.address; },
                QT_TR_NOOP("Address of the rectorat"), ""},
               {new LineField(u"lawyerName"_s), [](Profile &p) -> QString & { return p.avocat.name; }, QT_TR_NOOP("Your lawyer"),
                QT_TR_NOOP("The ASL can name one")},
               {new LineField(u"lawyerAddress"_s), [](Profile &p) -> QString & { return p.avocat.address; },
                QT_TR_NOOP("Address of the lawyer"), ""}});
}

void SituationPage::buildDossier()
{
    QVBoxLayout *dossier =
        group(QT_TR_NOOP("This dossier"), QT_TR_NOOP("Its name is for you; deadlines are counted in its time zone."));
    m_dossierTitle = new LineField(u"dossierTitle"_s);
    m_zone = new ComboField(u"dossierZone"_s);
    dossier->addWidget(m_dossierTitle);
    dossier->addWidget(m_zone);
    connect(m_dossierTitle, &LineField::committed, this, [this](const QString &title) {
        editHeading(tr("name of the dossier"), [=](DossierHeading &heading) { heading.title = title.simplified(); });
    });
    connect(m_zone, &ComboField::committed, this, [this](int choice) {
        editHeading(tr("time zone"),
                    [=](DossierHeading &heading) { heading.timeZone = QString::fromLatin1(zones().at(choice).id); });
    });
}

void SituationPage::edit(const QString &what, const std::function<void(Profile &)> &change)
{
    m_equipment.desk.record(what, draftOf(&Dossier::profile, change));
}

void SituationPage::editHeading(const QString &what, const std::function<void(DossierHeading &)> &change)
{
    m_equipment.desk.record(what, draftOf(&Dossier::heading, change));
}

namespace {

/** The widget of a field of the journal. */
QString widgetOf(const QString &field)
{
    static const QHash<QString, QString> named{{u"procureur.name"_s, u"courtName"_s},
                                               {u"recteur.name"_s, u"recteurName"_s},
                                               {u"recteur.address"_s, u"recteurAddress"_s},
                                               {u"avocat.name"_s, u"lawyerName"_s},
                                               {u"victim.declared_address_kind"_s, u"addressKindProfessional"_s},
                                               {u"time_zone"_s, u"dossierZone"_s}};
    if (const auto own = named.constFind(field); own != named.cend())
        return *own;
    const QStringList words = field.section(u'.', -1).split(u'_');
    QString name = words.first();
    for (qsizetype i = 1; i < words.size(); ++i)
        name += words[i].left(1).toUpper() + words[i].mid(1);
    return name;
}

} // namespace

void SituationPage::reveal(const QString &field)
{
    if (auto *widget = findChild<QWidget *>(widgetOf(field))) {
        widget->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(widget);
    }
}

void SituationPage::focusFirst()
{
    m_lines.first().field->setFocus(Qt::OtherFocusReason);
}

void SituationPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void SituationPage::refresh()
{
    if (!m_snapshot)
        return;
    Profile profile = m_snapshot->dossier.profile;
    const bool readOnly = m_snapshot->readOnly;
    for (const Line &line : std::as_const(m_lines)) {
        line.field->setText(line.place(profile));
        line.field->setReadOnly(readOnly);
    }
    for (const Text &text : std::as_const(m_texts)) {
        text.field->setText(text.place(profile));
        text.field->setReadOnly(readOnly);
    }
    m_birth->setToday(m_snapshot->today());
    m_birth->setDate(profile.victim.birthDate, m_snapshot->dossier.zone());
    m_birth->setReadOnly(readOnly);
    const auto kind = std::find(std::begin(addressKinds), std::end(addressKinds), profile.victim.declaredAddressKind);
    m_addressKind->setCurrent(kind == std::end(addressKinds) ? -1 : int(kind - addressKinds));
    m_addressKind->setReadOnly(readOnly);
    m_addressNote->setTone(profile.victim.declaredAddressKind == addressKinds[2] ? Tone::Ochre : Tone::Blue);
    const QSignalBlocker quiet(m_aslMember);
    m_aslMember->setChecked(profile.victim.aslMember);
    m_aslMember->setDisabled(readOnly);
    m_dossierTitle->setText(m_snapshot->dossier.heading.title);
    m_dossierTitle->setReadOnly(readOnly);
    m_zone->setReadOnly(readOnly);
    const QList<Zone> places = zones();
    for (int i = 0; i < places.size(); ++i)
        if (QString::fromLatin1(places[i].id) == m_snapshot->dossier.heading.timeZone)
            m_zone->setCurrent(i);
    showMissing();
}

void SituationPage::setReckoning(const ReckoningPtr &reckoning)
{
    m_reckoning = reckoning;
    showMissing();
}

void SituationPage::showMissing()
{
    QStringList missing;
    for (const Gap &gap : missingInSituation(m_reckoning ? m_reckoning->gaps : QList<Gap>()))
        if (const QString label = inSentence(labelOf(gap.field)); !label.isEmpty() && !missing.contains(label))
            missing.append(label);
    m_missing->tell(missing.isEmpty() ? QString() : tr("To fill in or to see again: %1.").arg(missing.join(u", "_s)));
}

QString SituationPage::labelOf(const QString &field) const
{
    const QString name = widgetOf(field);
    const auto isMeant = [&](const QWidget *place) { return place->findChild<QWidget *>(name); };
    for (const Line &line : m_lines)
        if (isMeant(line.field))
            return tr(line.label);
    for (const Text &text : m_texts)
        if (isMeant(text.field))
            return tr(text.label);
    if (isMeant(m_birth))
        return tr("Date of birth");
    return isMeant(m_addressKind) ? tr("The address to declare") : QString();
}

void SituationPage::retranslate()
{
    m_title->setText(tr("My situation"));
    m_lead->setText(tr("Say it once, here: every letter takes it up. Leave empty what you do not know."));
    for (const Group &group : std::as_const(m_groups)) {
        group.title->setText(tr(group.titleText));
        group.why->setText(tr(group.whyText));
    }
    for (const Line &line : std::as_const(m_lines)) {
        line.field->setLabel(tr(line.label));
        line.field->setHint(*line.hint ? tr(line.hint) : QString());
    }
    for (const Text &text : std::as_const(m_texts)) {
        text.field->setLabel(tr(text.label));
        text.field->setHint(*text.hint ? tr(text.hint) : QString());
    }
    m_birth->setLabel(tr("Date of birth"));
    m_birth->setExample(tr("17/05/1984", "an example of a date of birth"));
    m_addressKind->setLabel(tr("Which address do you declare?"));
    m_addressKind->setChoices({tr("My school (advised)"), tr("Somebody who agrees"), tr("My home")});
    const Warning *home = m_equipment.law.warning(u"never-impose-home-address"_s);
    m_addressLaw->setText(home ? home->text : m_equipment.law.citation(u"declared-address"_s));
    m_aslMember->setText(tr("I am a member of the ASL"));
    m_dossierTitle->setLabel(tr("Name of the dossier"));
    m_zone->setLabel(tr("Where do you teach?"));
    QStringList names;
    for (const Zone &zone : zones())
        names.append(zone.name);
    m_zone->setChoices(names);
    refresh();
}

} // namespace appui
