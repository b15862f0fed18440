// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/recordpart.h"

#include "gui/components/button.h"
#include "gui/components/choicechips.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gui {

RecordPart::RecordPart(const WizardDesk &desk, core::WizardStep step, const QString &groupName, const QString &addText, QWidget *parent)
    : WizardPart(desk, step, parent)
    , m_chips(new ChoiceChips(ChoiceChips::Mode::One, groupName, this))
{
    column()->addWidget(m_chips);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    if (!addText.isEmpty()) {
        m_add = new Button(Button::Kind::Plain, addText, this);
        m_add->setIconName(QStringLiteral("plus"));
        m_remove = new Button(Button::Kind::Quiet, tr("Delete this one"), this);
        row->addWidget(m_add);
        row->addWidget(m_remove);
        connect(m_add, &QPushButton::clicked, this, &RecordPart::addOne);
        connect(m_remove, &QPushButton::clicked, this, &RecordPart::removeCurrent);
    }
    row->addStretch(1);
    column()->addLayout(row);
    connect(m_chips, &ChoiceChips::chosenChanged, this, [this] { choose(m_chips->choice()); });
}

void RecordPart::setEditor(QWidget *editor)
{
    m_editor = editor;
    column()->addWidget(editor);
}

void RecordPart::setInvitation(const QString &sentence)
{
    m_invitation = wrapped(mutedLabel(sentence, this));
    column()->insertWidget(0, m_invitation);
}

void RecordPart::choose(const QString &id)
{
    if (id.isEmpty())
        return;
    take();
    m_fresh.leaveFor(desk().workspace(), id);
    m_current = id;
    refresh();
}

void RecordPart::prefer(const QStringList &ids)
{
    const std::vector<Record> all = records();
    const auto isHere = [&all](const QString &id) {
        return std::any_of(all.begin(), all.end(), [&id](const Record &record) { return record.id == id; });
    };
    const auto found = std::find_if(ids.begin(), ids.end(), isHere);
    if (found != ids.end())
        m_current = *found;
}

void RecordPart::leave()
{
    take();
    m_fresh.leave(desk().workspace());
}

void RecordPart::addOne()
{
    leave();
    const QString id = add();
    if (id.isEmpty())
        return;
    if (!isNamedAtOnce())
        m_fresh.begin(desk().workspace(), id);
    choose(id);
    focusEditor();
}

void RecordPart::removeCurrent()
{
    const std::vector<Record> all = records();
    const auto gone = std::find_if(all.begin(), all.end(), [this](const Record &record) { return record.id == m_current; });
    remove(m_current);
    if (gone != all.end() && records().size() < all.size())
        emit removed(gone->name);
}

void RecordPart::focusEditor()
{
    for (QWidget *field = m_editor->nextInFocusChain(); field != m_editor; field = field->nextInFocusChain())
        if (m_editor->isAncestorOf(field) && (field->focusPolicy() & Qt::TabFocus) && field->isVisibleTo(m_editor) && field->isEnabled())
            return field->setFocus(Qt::TabFocusReason);
}

void RecordPart::refresh()
{
    const std::vector<Record> all = records();
    QStringList names;
    QStringList ids;
    for (const Record &record : all) {
        names << record.name;
        ids << record.id;
    }
    if (!ids.contains(m_current))
        m_current = ids.value(0);
    m_chips->setOptions(names, ids);
    m_chips->setChosen({m_current});
    m_chips->setVisible(!all.empty());
    if (m_remove)
        m_remove->setVisible(!all.empty());
    if (m_invitation)
        m_invitation->setVisible(all.empty());
    if (m_editor)
        m_editor->setVisible(!all.empty());
    setDepthOffered(!all.empty());
    if (!all.empty())
        show(m_current);
}

} // namespace gui
