// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/examples.h"
#include "core/audience.h"
#include "gui/wizard/recordpart.h"

namespace gui {

class PersonaCard;
class PersonaEditor;

// One part of the questions about a persona, with the card that fills at the right.
class AudiencePart : public RecordPart {
    Q_OBJECT

public:
    AudiencePart(const WizardDesk &desk, core::PersonaPart part, QWidget *parent);
    void take() override;
    QWidget *panel() override;

protected:
    std::vector<Record> records() const override;
    QString add() override;
    void remove(const QString &id) override;
    void show(const QString &id) override;

private:
    void setPartTexts(core::PersonaPart part);
    QWidget *withExamples(core::PersonaPart part);
    void useVoice(const app::Example &example);

    PersonaEditor *m_editor = nullptr;
    PersonaCard *m_card = nullptr;
};

} // namespace gui
