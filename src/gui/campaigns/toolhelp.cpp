// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/campaigns/toolhelp.h"

#include "app/templates.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QVBoxLayout>

namespace gui {

ToolHelp::ToolHelp(const core::Language &language, QWidget *parent)
    : Disclosure(tr("Choosing a tool"), parent)
{
    column()->setSpacing(u(2));
    const auto add = [this](const QString &lead, const QString &rest) {
        auto *line = new SentenceLabel(Type::Body, this);
        line->setLead(lead, rest);
        column()->addWidget(line);
    };
    for (const auto &[name, question] : app::toolCriteria(language))
        add(name, question);
    column()->addWidget(hairline(this));
    for (const app::ToolNote &note : app::toolNotes(language)) {
        add(note.name, note.text);
        column()->addWidget(wrapped(mutedLabel(note.origin, this, Type::Caption)));
    }
    column()->addWidget(
        wrapped(mutedLabel(tr("Tools and their prices change: look at the maker’s own page before you decide."), this, Type::Caption)));
}

} // namespace gui
