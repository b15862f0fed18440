// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/recordpart.h"

#include "gui/components/button.h"
#include "gui/components/choicechips.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>

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
        connect(m_add, &QPushButton::clicked, this, [this] { choose(add()); });
        connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_current); });
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
    m_current = id;
    refresh();
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
    if (!all.empty())
        show(m_current);
}

} // namespace gui
