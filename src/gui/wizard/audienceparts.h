// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/examples.h"
#include "gui/wizard/recordpart.h"

namespace gui {

class PersonaCard;
class PersonaEditor;

// One group of questions about a persona, with the card that fills at the right.
class AudiencePart : public RecordPart {
    Q_OBJECT

public:
    enum class Group { Who, Wants, Where, Speak };

    AudiencePart(const WizardDesk &desk, Group group, QWidget *parent);
    void take() override;
    QWidget *panel() override;

protected:
    std::vector<Record> records() const override;
    QString add() override;
    void remove(const QString &id) override;
    void show(const QString &id) override;

private:
    void setGroupTexts(Group group);
    QWidget *withExamples(Group group);
    void useVoice(const app::Example &example);

    PersonaEditor *m_editor = nullptr;
    PersonaCard *m_card = nullptr;
};

} // namespace gui
