// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/personastab.h"

#include "app/audience/personasheet.h"
#include "core/beliefs.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/audience/personacard.h"
#include "gui/audience/personaeditor.h"
#include "gui/audience/personalistlook.h"
#include "gui/components/button.h"
#include "gui/components/emptystate.h"
#include "gui/components/formfield.h"
#include "gui/components/quietscroll.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/tablelook.h"
#include "gui/findings/subjectfindings.h"
#include "gui/page.h"
#include "gui/records/picturefield.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace gui {

namespace {

constexpr int listUnits = 62;
constexpr int cardUnits = 75;

} // namespace

PersonasTab::PersonasTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_model(page.workspace())
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *empty = new EmptyState(QStringLiteral("audience"), tr("Who should read what you post?"),
        tr("A persona is one person your customers would recognise: what they look for, what holds them back, when they look at the "
           "networks. Each answer says where it comes from, so that you know what is still assumed."),
        this);
    connect(empty->setPrimary(tr("New persona")), &QPushButton::clicked, this, &PersonasTab::addOne);
    m_stack->addWidget(empty);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(4));
    m_card = new PersonaCard(page.workspace().language(), content);
    auto *side = new QWidget(content);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_card);
    sideColumn->addStretch(1);
    QWidget *editor = buildEditor(content);
    row->addWidget(buildList(content));
    row->addWidget(new SideColumns(editor, new QuietScroll(content, side), cardUnits, content), 1);
    m_stack->addWidget(content);
    refresh();
}

QWidget *PersonasTab::buildList(QWidget *parent)
{
    auto *card = new Card(tr("Personas"), parent);
    card->setFlush();
    card->setFixedWidth(u(listUnits));
    m_look = new PersonaListLook(this);
    m_look->setSourceModel(&m_model);
    m_list = new QListView(card);
    m_list->setAccessibleName(tr("Personas"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    styleList(*m_list);
    m_list->setModel(m_look);
    card->body()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PersonasTab::showSelected);
    return card;
}

QWidget *PersonasTab::buildEditor(QWidget *parent)
{
    auto *card = new Card(QString(), parent);
    m_editor = new PersonaEditor(m_page.workspace(), card);
    m_portrait = new PictureField(m_page, m_editor);
    m_editor->addBelowIdentity(new FormField(tr("Portrait"), m_portrait, m_editor));
    card->body()->addWidget(m_editor);
    connect(m_portrait, &PictureField::pictureChanged, this, &PersonasTab::savePortrait);
    connect(m_editor, &PersonaEditor::personaEdited, this, [this](const core::Persona &persona) {
        if (m_page.apply(app::changePersona(persona)))
            refresh();
    });
    connect(m_editor, &PersonaEditor::answerEdited, this, [this](const core::PersonaAnswer &answer) {
        const core::Edit edit = app::putAnswer(m_page.workspace(), answer);
        if (!edit.isEmpty() && m_page.apply(edit))
            refresh();
    });
    m_findings = new SubjectFindings(m_page, parent);
    return new QuietScroll(parent, m_findings->over(card));
}

void PersonasTab::savePortrait()
{
    core::Persona persona = m_editor->sheet().persona;
    persona.portrait = m_portrait->picture();
    core::Edit edit = app::changePersona(persona);
    m_portrait->putInto(edit);
    if (m_page.apply(edit))
        refresh();
}

core::Id<core::Persona> PersonasTab::selected() const
{
    return m_model.personaAt(m_list->currentIndex().row());
}

void PersonasTab::select(core::Id<core::Persona> id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_look->index(row, 0));
}

void PersonasTab::showSelected(const QModelIndex &current)
{
    const auto id = m_model.personaAt(current.row());
    if (m_isSwitching || !id)
        return;
    if (id != m_editor->sheet().persona.id) {
        const QScopedValueRollback<bool> guard(m_isSwitching, true);
        m_editor->take();
        if (m_fresh.leaveFor(m_page.workspace(), id.toString()))
            m_model.refresh();
        select(id); // the rows may have moved
    }
    const auto sheet = app::personaSheet(m_page.workspace(), id);
    if (!sheet)
        return;
    m_editor->setSheet(*sheet);
    m_portrait->setPicture(sheet->persona.portrait);
    m_card->setSheet(*sheet);
    m_card->setNotice(noticeOf(id));
    m_findings->showFor(QStringLiteral("persona:") + id.toString());
}

// What the plan itself found false stands in an answer again.
QString PersonasTab::noticeOf(core::Id<core::Persona> id) const
{
    const core::Strategy &strategy = m_page.workspace().strategy();
    for (const core::BeliefEcho &echo : core::echoesOfFalseBeliefs(strategy)) {
        const core::PersonaAnswer *answer = strategy.find(echo.answer);
        const core::MythCheck *belief = strategy.find(echo.belief);
        if (answer && belief && answer->persona == id)
            return tr("“%1” repeats a belief that was found false: “%2”.")
                .arg(core::personaFieldLabel(answer->field, m_page.workspace().language()), core::oneLine(belief->belief));
    }
    return {};
}

void PersonasTab::refresh()
{
    const auto shown = m_editor->sheet().persona.id;
    m_model.refresh();
    if (m_isSwitching)
        return;
    const int count = m_model.rowCount();
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    if (count == 0)
        return;
    if (m_model.rowOf(shown) >= 0)
        select(shown);
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_look->index(0, 0));
    showSelected(m_list->currentIndex());
}

bool PersonasTab::showSubject(const QString &subject)
{
    const core::Strategy &strategy = m_page.workspace().strategy();
    const QString kind = subject.section(u':', 0, 0);
    const QString id = subject.section(u':', 1);
    if (kind == u"persona") {
        const auto persona = core::Id<core::Persona>::fromString(id);
        select(persona);
        return m_model.rowOf(persona) >= 0;
    }
    const core::PersonaAnswer *answer = kind == u"persona_answer" ? strategy.find(core::Id<core::PersonaAnswer>::fromString(id)) : nullptr;
    if (!answer)
        return false;
    const QString field = answer->field;
    select(answer->persona);
    m_editor->focusAnswer(field);
    return true;
}

void PersonasTab::take()
{
    m_editor->take();
}

void PersonasTab::leave()
{
    take();
    m_fresh.leave(m_page.workspace());
}

void PersonasTab::addOne()
{
    leave();
    const app::PersonaSheet sheet = app::newPersona(m_page.workspace());
    if (!m_page.apply(app::addPersona(sheet)))
        return;
    refresh();
    select(sheet.persona.id);
    m_fresh.begin(m_page.workspace(), sheet.persona.id.toString());
    m_editor->focusName();
}

void PersonasTab::duplicateCurrent()
{
    m_editor->take();
    const auto sheet = app::personaSheet(m_page.workspace(), selected());
    if (!sheet)
        return;
    const app::PersonaSheet copy = app::duplicated(m_page.workspace(), *sheet);
    if (m_page.apply(app::addPersona(copy))) {
        refresh();
        select(copy.persona.id);
    }
}

void PersonasTab::renameCurrent()
{
    m_editor->focusName();
}

void PersonasTab::removeCurrent()
{
    const auto id = selected();
    const int row = m_list->currentIndex().row();
    if (!id || !m_page.applyDeletion(app::deletePersona(m_page.workspace(), id), tr("Deleted %n personas", nullptr, 1)))
        return;
    refresh();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_look->index(std::min(row, m_model.rowCount() - 1), 0));
}

} // namespace gui
