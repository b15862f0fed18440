// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/audiencepage.h"

#include "app/audience/personasheet.h"
#include "gui/audience/personacard.h"
#include "gui/audience/personaeditor.h"
#include "gui/audience/personalistlook.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/tablelook.h"
#include "gui/findings/subjectfindings.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int cardUnits = 75;

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

AudiencePage::AudiencePage(app::Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(workspace)
{
    setTitle(tr("Audience"));
    setFillsHeight();
    buildActions();
    m_content = new QWidget(this);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(4));
    row->addWidget(buildList());
    m_card = new PersonaCard(language(), m_content);
    auto *side = new QWidget(m_content);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_card);
    sideColumn->addStretch(1);
    row->addWidget(new SideColumns(buildEditor(), scrolling(side, m_content), cardUnits, m_content), 1);
    body()->addWidget(m_content, 1);
    m_empty = new EmptyState(QStringLiteral("audience"), tr("Who should read what you post?"),
        tr("A persona is one person your customers would recognise: what they look for, what holds them back, when they look at the "
           "networks. Each answer says where it comes from, so that you know what is still assumed."),
        this);
    connect(m_empty->setPrimary(tr("New persona")), &QPushButton::clicked, this, &AudiencePage::addPersona);
    body()->addWidget(m_empty, 1);
    refresh();
}

void AudiencePage::buildActions()
{
    QAction *add = makeAction(tr("New persona"), QStringLiteral("plus"), QKeySequence::New);
    addPrimary(add);
    m_duplicate = makeAction(tr("Duplicate the persona"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_rename = makeAction(tr("Rename the persona"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2));
    m_delete = makeAction(tr("Delete the persona"), QStringLiteral("trash"));
    for (QAction *action : {m_duplicate, m_rename, m_delete})
        addMore(action);
    connect(add, &QAction::triggered, this, &AudiencePage::addPersona);
    connect(m_duplicate, &QAction::triggered, this, &AudiencePage::duplicatePersona);
    connect(m_rename, &QAction::triggered, this, [this] { m_editor->focusName(); });
    connect(m_delete, &QAction::triggered, this, &AudiencePage::deletePersona);
}

QWidget *AudiencePage::buildList()
{
    auto *card = new Card(tr("Personas"), m_content);
    card->setFlush();
    card->setFixedWidth(u(56));
    m_look = new PersonaListLook(this);
    m_look->setSourceModel(&m_model);
    m_list = new QListView(card);
    m_list->setAccessibleName(tr("Personas"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    styleList(*m_list);
    m_list->setModel(m_look);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_rename, m_duplicate, m_delete});
    bindToView(m_delete, m_list);
    card->body()->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AudiencePage::showSelected);
    return card;
}

QWidget *AudiencePage::buildEditor()
{
    auto *card = new Card(QString(), m_content);
    m_editor = new PersonaEditor(workspace(), PersonaEditor::Identity::Asked, core::personaFields(), card);
    card->body()->addWidget(m_editor);
    connect(m_editor, &PersonaEditor::personaEdited, this, [this](const core::Persona &persona) {
        if (apply(app::changePersona(persona)))
            refresh();
    });
    connect(m_editor, &PersonaEditor::answerEdited, this, [this](const core::PersonaAnswer &answer) {
        const core::Edit edit = app::putAnswer(workspace(), answer);
        if (!edit.isEmpty() && apply(edit))
            refresh();
    });
    m_findings = new SubjectFindings(*this, m_content);
    return scrolling(m_findings->over(card), m_content);
}

core::Id<core::Persona> AudiencePage::selected() const
{
    return m_model.personaAt(m_list->currentIndex().row());
}

void AudiencePage::select(core::Id<core::Persona> id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_look->index(row, 0));
}

void AudiencePage::showSelected(const QModelIndex &current)
{
    const auto id = m_model.personaAt(current.row());
    if (m_isSwitching || !id)
        return;
    if (id != m_editor->sheet().persona.id) {
        const QScopedValueRollback<bool> guard(m_isSwitching, true);
        m_editor->take();
    }
    const auto sheet = app::personaSheet(workspace(), id);
    if (!sheet)
        return;
    m_editor->setSheet(*sheet);
    m_card->setSheet(*sheet);
    m_findings->showFor(QStringLiteral("persona:") + id.toString());
}

void AudiencePage::refresh()
{
    const auto shown = m_editor->sheet().persona.id;
    m_model.refresh();
    if (m_isSwitching)
        return;
    const int count = m_model.rowCount();
    m_content->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    for (QAction *action : {m_delete, m_duplicate, m_rename})
        action->setEnabled(count > 0);
    setNote(count > 0 ? tr("%n personas the plan speaks to.", nullptr, count) : QString());
    if (count == 0)
        return;
    if (m_model.rowOf(shown) >= 0)
        select(shown);
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_look->index(0, 0));
    showSelected(m_list->currentIndex());
}

bool AudiencePage::showSubject(const QString &subject)
{
    if (subject == u"new") {
        addPersona();
        return true;
    }
    if (!subject.startsWith(u"persona:"))
        return false;
    const auto id = core::Id<core::Persona>::fromString(subject.mid(8));
    select(id);
    return m_model.rowOf(id) >= 0;
}

void AudiencePage::addPersona()
{
    m_editor->take();
    const app::PersonaSheet sheet = app::newPersona(workspace());
    if (!apply(app::addPersona(sheet)))
        return;
    refresh();
    select(sheet.persona.id);
    m_editor->focusName();
}

void AudiencePage::duplicatePersona()
{
    m_editor->take();
    const auto sheet = app::personaSheet(workspace(), selected());
    if (!sheet)
        return;
    const app::PersonaSheet copy = app::duplicated(workspace(), *sheet);
    if (apply(app::addPersona(copy))) {
        refresh();
        select(copy.persona.id);
    }
}

void AudiencePage::deletePersona()
{
    const auto id = selected();
    const int row = m_list->currentIndex().row();
    if (!id || !applyDeletion(app::deletePersona(workspace(), id), tr("Deleted %n personas", nullptr, 1)))
        return;
    refresh();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_look->index(std::min(row, m_model.rowCount() - 1), 0));
}

} // namespace gui
