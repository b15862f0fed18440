// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/wizard.h"

#include "app/canvaswords.h"
#include "app/questionnairefile.h"
#include "gui/components/button.h"
#include "gui/components/quietscroll.h"
#include "gui/components/text.h"
#include "gui/style/focusring.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/wizard/blankquestionnaire.h"
#include "gui/wizard/businessparts.h"
#include "gui/wizard/recordpart.h"
#include "gui/wizard/reviewpart.h"
#include "gui/wizard/steplist.h"
#include "gui/wizard/taborder.h"
#include "gui/wizard/wizardhead.h"
#include "gui/wizard/wizardpanel.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int stepsUnits = 62;
constexpr int panelUnits = 76;
constexpr int questionUnits = 156;

QHBoxLayout *barLayout(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(u(6), u(3), u(6), u(3));
    row->setSpacing(u(3));
    return row;
}

// The first place to type in; false where there is none.
bool focusFirstField(WizardPart &part)
{
    for (QWidget *field = part.nextInFocusChain(); field != &part; field = field->nextInFocusChain()) {
        const bool isForTyping = field->testAttribute(Qt::WA_InputMethodEnabled) && (field->focusPolicy() & Qt::TabFocus);
        if (isForTyping && part.isAncestorOf(field) && field->isVisibleTo(&part) && field->isEnabled()) {
            field->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

Wizard::Wizard(app::Workspace &workspace, QWidget *parent)
    : WizardWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace, Dialogs::real(), this)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_place = new QWidget;
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    m_parts = makeWizardParts(m_desk, m_place);
    for (WizardPart *part : m_parts) {
        part->offerDepth();
        part->hide(); // one is shown at a time, and only that one asks for room
        place->addWidget(part);
        connect(part, &WizardPart::removed, this, [this](const QString &name) {
            emit toastWanted(name.trimmed().isEmpty() ? tr("Deleted") : tr("Deleted “%1”").arg(name), true);
        });
        if (auto *review = qobject_cast<ReviewPart *>(part))
            connect(review, &ReviewPart::stepWanted, this, &Wizard::openStep);
    }
    m_head = new WizardHead(this);
    connect(m_head, &WizardHead::questionnaireWanted, this, &Wizard::printQuestionnaire);
    rows->addWidget(m_head);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildSteps());
    columns->addWidget(buildMiddle(), 1);
    QWidget *foot = buildFoot(); // after the questions Tab leads to Continue, and only then to the panel
    columns->addWidget(buildPanel());
    rows->addLayout(columns, 1);
    rows->addWidget(foot);
    connect(&workspace, &app::Workspace::changed, this, [this] {
        if (!isVisible())
            return;
        const KeptFocus kept(*m_parts[static_cast<size_t>(m_current)]);
        refresh();
    });
}

QWidget *Wizard::buildSteps()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(u(stepsUnits));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(u(4), u(6), u(3), u(4));
    column->setSpacing(u(3));
    column->addWidget(strongLabel(Type::Body, tr("Your strategy"), side));
    m_steps = new StepList(m_parts, side);
    column->addWidget(m_steps, 1);
    connect(m_steps, &StepList::partChosen, this, &Wizard::openPart);
    return side;
}

QWidget *Wizard::buildMiddle()
{
    auto *middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *outer = new QHBoxLayout(middle);
    outer->setContentsMargins(u(10), u(6), u(6), u(6));
    auto *questions = new QWidget(middle);
    questions->setMaximumWidth(u(questionUnits));
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    m_partOf = mutedLabel({}, questions, Type::Caption);
    m_heading = wrapped(strongLabel(Type::Title, {}, questions));
    m_explanation = wrapped(mutedLabel({}, questions));
    column->addWidget(m_partOf);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addSpacing(u(4));
    column->addWidget(m_place);
    column->addStretch(1);
    outer->addWidget(questions, 1);
    outer->addStretch(0);
    m_scroll = new QuietScroll(this, middle);
    return m_scroll;
}

QWidget *Wizard::buildPanel()
{
    m_panel = new WizardPanel(this);
    connect(m_panel, &WizardPanel::partWanted, this, [this](core::PlanPart part) { openPart(wizardPartOf(part)); });
    QScrollArea *area = new QuietScroll(this, m_panel);
    area->setFixedWidth(u(panelUnits));
    return area;
}

QWidget *Wizard::buildFoot()
{
    auto *bar = new QWidget(this);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *row = barLayout(bar);
    m_continue = new Button(Button::Kind::Primary, tr("Continue"), bar); // Tab leads here first
    m_twoPages = new Button(Button::Kind::Plain, tr("Two-page plan"), bar);
    m_back = new Button(Button::Kind::Plain, tr("Back"), bar);
    m_skip = new Button(Button::Kind::Quiet, tr("Skip these questions"), bar);
    auto *quit = new Button(Button::Kind::Quiet, tr("Leave, everything is saved"), bar);
    row->addWidget(quit);
    m_sixWords = new Button(Button::Kind::Quiet, tr("Begin with six words instead"), bar);
    row->addWidget(m_sixWords);
    row->addStretch(1);
    connect(m_sixWords, &QPushButton::clicked, this, [this] { leave({QStringLiteral("strategy"), QStringLiteral("canvas")}); });
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_twoPages);
    row->addWidget(m_continue);
    connect(quit, &QPushButton::clicked, this, [this] { leave({QStringLiteral("overview")}); });
    connect(m_skip, &QPushButton::clicked, this, [this] { goOn(1); });
    connect(m_back, &QPushButton::clicked, this, [this] { goOn(-1); });
    connect(m_continue, &QPushButton::clicked, this, [this] { goOn(1); });
    connect(m_twoPages, &QPushButton::clicked, this, [this] { leave({QStringLiteral("report"), QStringLiteral("two-pages")}); });
    return bar;
}

void Wizard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    const double top = u(13);
    painter.fillRect(QRectF(0, 0, width(), top), theme().surface);
    paintHairline(painter, QPointF(0, top - 1), QPointF(width(), top - 1));
}

void Wizard::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback byKey(m_isByKey, true);
    if (event->key() == Qt::Key_Escape)
        leave({QStringLiteral("overview")});
    else if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        goOn(1);
    else
        WizardWidget::keyPressEvent(event);
}

void Wizard::resume()
{
    const auto next = core::nextStep(m_workspace.strategy(), m_workspace.quarter());
    openStep(next.value_or(core::WizardStep::Business));
}

void Wizard::openStep(core::WizardStep step)
{
    for (size_t index = 0; index < m_parts.size(); ++index)
        if (m_parts[index]->step() == step) {
            openPart(static_cast<int>(index));
            return;
        }
}

void Wizard::openPart(int index)
{
    const QWidget *pressed = QApplication::focusWidget();
    const bool isByKey = m_isByKey || (pressed && FocusRing::isShownOn(pressed));
    WizardPart *left = m_parts[static_cast<size_t>(m_current)];
    index == m_current ? left->take() : left->leave();
    if (const auto *records = qobject_cast<RecordPart *>(left); records && !records->current().isEmpty())
        m_chosen.prepend(records->current());
    m_chosen.removeDuplicates();
    m_current = index;
    WizardPart *shown = m_parts[static_cast<size_t>(index)];
    if (auto *records = qobject_cast<RecordPart *>(shown))
        records->prefer(m_chosen);
    for (WizardPart *part : m_parts)
        part->setVisible(part == shown);
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!focusFirstField(*shown)) // never a button: a space typed would press it
        shown->setFocus(isByKey ? Qt::TabFocusReason : Qt::OtherFocusReason);
    // The field that got the focus is brought near by the area, from wherever the part before was scrolled to.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
    emit partOpened(index);
}

void Wizard::showSubject(const QString &subject)
{
    const QString kind = subject.section(u':', 0, 0);
    const bool isClosure = kind == u"closures" || kind == u"closure";
    if (kind != u"business" && !isClosure)
        return;
    openStep(core::WizardStep::Business);
    auto *part = qobject_cast<BusinessPart *>(m_parts[static_cast<size_t>(m_current)]);
    if (!part || !isClosure)
        return;
    part->showClosures();
    const auto show = [this, part] {
        if (QWidget *field = part->focusWidget())
            m_scroll->ensureWidgetVisible(field, 0, u(12));
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // when everything has its place
}

void Wizard::goOn(int by)
{
    const int next = m_current + by;
    if (next >= partCount())
        leave({QStringLiteral("report")});
    else if (next >= 0)
        openPart(next);
}

void Wizard::leave()
{
    m_parts[static_cast<size_t>(m_current)]->leave();
}

void Wizard::leave(const Jump &jump)
{
    leave();
    emit left(jump);
}

void Wizard::refresh()
{
    const core::Strategy &strategy = m_workspace.strategy();
    const core::Quarter &quarter = m_workspace.quarter();
    WizardPart *part = m_parts[static_cast<size_t>(m_current)];
    part->refresh();

    std::vector<core::StepState> states;
    for (int step = 0; step < core::wizardStepCount; ++step)
        states.push_back(core::stepState(strategy, quarter, static_cast<core::WizardStep>(step)));
    m_steps->show(states, m_current);
    m_head->refresh(m_workspace);

    const auto siblings =
        std::count_if(m_parts.begin(), m_parts.end(), [part](const WizardPart *other) { return other->step() == part->step(); });
    const auto first =
        std::find_if(m_parts.begin(), m_parts.end(), [part](const WizardPart *other) { return other->step() == part->step(); });
    const auto place = std::distance(m_parts.begin(), first);
    m_partOf->setText(siblings > 1 ? tr("%1, part %2 of %3").arg(wizardStepName(part->step())).arg(m_current - place + 1).arg(siblings)
                                   : wizardStepName(part->step()));
    m_heading->setText(part->heading());
    const QString quoted = first != m_parts.end() && *first == part ? app::canvasQuoted(part->step(), m_workspace) : QString();
    m_explanation->setText(quoted.isEmpty() ? part->explanation() : part->explanation() + u'\n' + quoted);
    m_sixWords->setVisible(m_current == 0 && app::canvasBegins(m_workspace));
    const bool isLast = m_current + 1 == partCount();
    m_back->setEnabled(m_current > 0);
    m_skip->setVisible(!isLast);
    m_twoPages->setVisible(isLast);
    m_continue->setText(isLast ? tr("See the document") : tr("Continue"));
    m_panel->refresh(core::printableParts(strategy, quarter), part->panel());
    tabInReadingOrder(*part);
}

void Wizard::printQuestionnaire(bool isDeep)
{
    const QDir folder = QFileInfo(m_workspace.path()).dir();
    const QString path = m_desk.dialogs().files->fileToSave(this, tr("Print a blank questionnaire"),
        folder.filePath(tr("Questionnaire") + QStringLiteral(".pdf")), tr("PDF documents (*.pdf);;OpenDocument texts (*.odt)"));
    if (path.isEmpty())
        return;
    if (const auto done = app::writeQuestionnaire(blankQuestionnaire(m_desk, isDeep), path); !done)
        return m_desk.report(done.error());
    emit toastWanted(tr("Wrote %1").arg(QFileInfo(path).fileName()), false);
}

} // namespace gui
