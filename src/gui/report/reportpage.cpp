// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/report/reportpage.h"

#include "app/planday.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/steps.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/choicechips.h"
#include "gui/components/emptystate.h"
#include "gui/components/segments.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/report/pagesheets.h"
#include "gui/report/printing.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace gui {

namespace {

enum SectionRole { PageNumberRole = Qt::UserRole + 1 };

} // namespace

ReportPage::ReportPage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_content(new QWidget(this))
{
    setTitle(tr("Report"));
    m_export = makeAction(tr("Export PDF…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_P));
    m_export->setShortcutContext(Qt::WindowShortcut); // nothing is chosen for it: it works from anywhere while the page shows
    connect(m_export, &QAction::triggered, this, &ReportPage::exportPdf);
    addPrimary(m_export);
    m_print = makeAction(tr("Print…"), QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_print->setShortcutContext(Qt::WindowShortcut);
    connect(m_print, &QAction::triggered, this, &ReportPage::printPdf);
    addPlain(m_print);
    m_empty = new EmptyState(QStringLiteral("report"), tr("What will your manager read?"),
        tr("The document tells the plan on paper: status first, then goals, people, channels and calendar. It needs one goal to begin "
           "with."),
        this);
    m_empty->inviteToWizard(core::isBegun(strategy(), this->workspace().quarter()));
    connect(m_empty, &EmptyState::wizardWanted, this, [this] { emit jumpWanted({QStringLiteral("wizard")}); });
    body()->addWidget(m_empty, 1);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(u(4));
    columns->addWidget(buildPages(), 1);
    columns->addWidget(buildChoices());
    body()->addWidget(m_content, 1);
}

QWidget *ReportPage::buildPages()
{
    m_sheetsArea = new QScrollArea(m_content);
    m_sheetsArea->setWidgetResizable(true);
    m_sheetsArea->setFocusPolicy(Qt::StrongFocus);
    m_sheetsArea->setAccessibleName(tr("Preview of the document"));
    m_sheetsArea->setMinimumSize(u(60), u(60));
    m_sheets = new PageSheets(m_sheetsArea);
    m_sheetsArea->setWidget(m_sheets);
    return m_sheetsArea;
}

QWidget *ReportPage::buildChoices()
{
    auto *card = new Card(tr("This document"), m_content);
    card->setFixedWidth(u(75));
    card->body()->addWidget(strongLabel(Type::Body, tr("For whom"), card));
    m_profile = new ChoiceChips(ChoiceChips::Mode::One, tr("For whom"), card);
    m_profile->setOptions({tr("Manager"), tr("Team"), tr("Client"), tr("One page"), tr("Two pages")},
        {QStringLiteral("manager"), QStringLiteral("team"), QStringLiteral("client"), QStringLiteral("one-page"),
            QStringLiteral("two-pages")});
    m_profile->setChosen({QStringLiteral("manager")});
    card->body()->addWidget(m_profile);
    m_profileNote = wrapped(mutedLabel(QString(), card, Type::Caption));
    card->body()->addWidget(m_profileNote);
    card->body()->addSpacing(u(2));
    card->body()->addWidget(strongLabel(Type::Body, tr("Language of the document"), card));
    m_language = new Segments(tr("Language of the document"), {QStringLiteral("English"), QStringLiteral("Français")}, card);
    m_language->setCurrent(language().isFrench() ? 1 : 0);
    card->body()->addWidget(m_language, 0, Qt::AlignLeft);
    card->body()->addSpacing(u(2));
    card->body()->addWidget(strongLabel(Type::Body, tr("Sections"), card));
    m_sectionRows = new QStandardItemModel(card);
    m_sections = new QListView(card);
    m_sections->setModel(m_sectionRows);
    styleList(*m_sections);
    m_sections->setItemDelegate(new TableDelegate(m_sections));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setMinimumHeight(u(20));
    card->body()->addWidget(m_sections, 1);
    connect(m_profile, &ChoiceChips::chosenChanged, this, &ReportPage::setPages);
    connect(m_language, &Segments::currentChanged, this, &ReportPage::setPages);
    const auto jump = [this](const QModelIndex &index) {
        m_sheetsArea->verticalScrollBar()->setValue(m_sheets->topOf(index.data(PageNumberRole).toInt()));
    };
    connect(m_sections, &QListView::clicked, this, jump);
    connect(m_sections, &QListView::activated, this, jump);
    return card;
}

app::DocumentChoice ReportPage::choice() const
{
    app::DocumentChoice choice;
    choice.profile = core::fromToken<app::DocumentProfile>(m_profile->choice()).value_or(app::DocumentProfile::Manager);
    choice.language = core::Language::of(m_language->current() == 1 ? u"fr" : u"en", language().locale());
    return choice;
}

void ReportPage::refresh()
{
    const bool isEmpty = strategy().all<core::Goal>().empty();
    m_empty->setVisible(isEmpty);
    m_export->setVisible(!isEmpty);
    m_content->setVisible(!isEmpty);
    m_export->setEnabled(!isEmpty);
    m_print->setVisible(!isEmpty);
    m_print->setEnabled(!isEmpty);
    setNote(
        isEmpty ? tr("Nothing to print yet.") : tr("As it will print on %1.").arg(core::formatDay(app::planDay(workspace()), language())));
    if (isEmpty || m_isWaiting)
        return;
    m_isWaiting = true; // the page shows first; setting the document comes right after
    QTimer::singleShot(0, this, &ReportPage::setPages);
}

bool ReportPage::showSubject(const QString &subject)
{
    if (!core::fromToken<app::DocumentProfile>(subject))
        return false;
    m_profile->setChosen({subject});
    refresh();
    return true;
}

void ReportPage::setPages()
{
    m_isWaiting = false;
    auto document = app::Document::of(workspace(), choice());
    m_sectionRows->clear();
    if (!document) {
        setNote(document.error().message.in(language()));
        m_sheets->setDocument(std::nullopt);
        return;
    }
    for (const app::Document::Section &section : document->sections()) {
        auto *row = new QStandardItem(section.title);
        row->setData(section.page, PageNumberRole);
        row->setData(tr("%1, page %2").arg(section.title).arg(section.page + 1), Qt::AccessibleTextRole);
        m_sectionRows->appendRow(row);
    }
    const int pages = document->pageCount();
    m_profileNote->setText(tr("%n pages, A4", nullptr, pages));
    m_sheets->setDocument(std::move(*document));
}

QString ReportPage::suggestedName() const
{
    const QFileInfo file(workspace().path());
    const QString base = file.completeBaseName(), quarter = core::quarterLabel(workspace().quarter(), choice().language);
    const bool isNamed = base.contains(quarter) || base.contains(core::quarterName(workspace().quarter()));
    const QString whole = isNamed ? base : base + u' ' + quarter;
    // The documents of one quarter lie beside each other.
    const QStringList others{{}, tr("team"), tr("client"), tr("one page"), tr("two pages")};
    const QString other = others.value(static_cast<int>(choice().profile));
    const QString name = QString(other.isEmpty() ? whole : whole + QStringLiteral(", ") + other) + QStringLiteral(".pdf");
    return placeToSave(name);
}

void ReportPage::exportPdf()
{
    const QString path = dialogs().files->fileToSave(this, tr("Export PDF"), suggestedName(), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto done = app::Document::writePdf(workspace(), choice(), path); !done)
        return report(done.error());
    emit fileSaved(tr("Exported %1").arg(QFileInfo(path).fileName()), path);
    emit printed();
}

void ReportPage::printPdf()
{
    const QString name = QFileInfo(suggestedName()).fileName();
    const auto done = app::Document::pdf(workspace(), choice()).and_then([&](const QByteArray &pdf) { return handToPrint(pdf, name); });
    if (!done)
        return report(done.error());
    emit toastWanted(tr("The document opens in your PDF viewer"), false);
    emit printed();
}

} // namespace gui
