// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "equipment.h"
#include "models/reckoning.h"
#include "pages/page.h"

#include <functional>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace appui {

class CaptureReader;
class Card;
class Exports;
class ExportCard;
class GapList;
class HomeCard;
class Label;
class MadeCard;
class PdfPreview;
class Stamper;
struct MadeDocument;

/** Station 6: what is missing, the three documents, and their proof. */
class ExportPage : public Page
{
    Q_OBJECT

public:
    ExportPage(const Equipment &equipment, Stamper &stamper, const CaptureReader &captures, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /** Back from a preview. */
    void showDocuments();
    /** What is missing; nothing until it is reckoned. */
    void setReckoning(const ReckoningPtr &reckoning);
    void retranslate() override;

Q_SIGNALS:
    void told(const QString &sentence, bool problem);
    /** The person wants to go where `gap` is mended. */
    void placeWanted(const Gap &gap);
    void verificationWanted();
    void authorityWanted();
    void lettersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *missingColumn();
    QWidget *documentColumn();
    QWidget *stampCard();
    QWidget *letterCard();
    void stampMade(const QString &path);
    void showNextStep();
    /** Asks about what in that copy tells where the person lives, then goes on; at once where nothing does. */
    void askAboutHome(Recipient recipient, bool onPaper, std::function<void(bool)> then);
    void leaveOut(const QStringList &exhibits, Recipient recipient);
    void save(Recipient recipient);
    void print(Recipient recipient);
    void askPlace(Recipient recipient, bool withoutPositions);
    void askPrinter(Recipient recipient);
    void showPreview(Recipient recipient, const QString &path);
    void showMade(const MadeDocument &document);
    void followStamper();
    void showStamps();
    void showWhetherOutdated();

    const Equipment &m_equipment;
    Stamper &m_stamper;
    const CaptureReader &m_captures;
    SnapshotPtr m_snapshot;
    ReckoningPtr m_reckoning;
    Exports *m_exports;
    Recipient m_shown = Recipient::Procureur;
    Recipient m_madeFor = Recipient::Procureur;
    QStackedWidget *m_stack;
    PdfPreview *m_preview;
    QBoxLayout *m_columns;
    Label *m_missingTitle;
    Label *m_missingLead;
    GapList *m_gaps;
    Card *m_home;
    Label *m_homeTitle;
    Label *m_homeText;
    Label *m_title;
    Label *m_lead;
    Label *m_letterTitle;
    Label *m_letterText;
    QPushButton *m_letters;
    HomeCard *m_asked;
    MadeCard *m_made;
    QList<ExportCard *> m_documents;
    Label *m_stampTitle;
    Label *m_stampText;
    Label *m_stampComplaint;
    QPushButton *m_stamp;
    QPushButton *m_authority;
    QPushButton *m_verify;
};

} // namespace appui
