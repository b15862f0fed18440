// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/editing/freshrow.h"
#include "gui/wizard/wizardpart.h"

namespace gui {

class Button;
class ChoiceChips;

// A part whose step holds several things of one kind: chips to choose which one is edited, "Add", "Delete", and the editor below.
class RecordPart : public WizardPart {
    Q_OBJECT

public:
    struct Record {
        QString id;
        QString name;
    };

    // `groupName` is what the chips are called for people who hear the screen; without `addText` nothing can be added here.
    RecordPart(const WizardDesk &desk, core::WizardStep step, const QString &groupName, const QString &addText, QWidget *parent);

    void refresh() override;
    QString current() const { return m_current; }
    // Another part comes: saves what is still being typed, and drops what was added and left without a word.
    void leave() override;
    // Goes on with the first of these that is a record of this part: what was chosen last in the part before.
    void prefer(const QStringList &ids);

protected:
    virtual std::vector<Record> records() const = 0;
    // Adds one and answers its id; empty when it could not be written.
    virtual QString add() { return {}; }
    virtual void remove(const QString &) { }
    // What add() makes says something before a word is written, as an account does by its network.
    virtual bool isNamedAtOnce() const { return false; }
    // What the button does: adds one, chooses it and puts the cursor into it.
    void addOne();
    virtual void show(const QString &id) = 0;
    // Put below the chips; hidden while there is nothing to edit.
    void setEditor(QWidget *editor);
    // Shown while there is nothing yet, instead of the editor.
    void setInvitation(const QString &sentence);

    // Opens that one, after saving what is still being typed.
    void choose(const QString &id);

private:
    void removeCurrent();
    void focusEditor();

    ChoiceChips *m_chips = nullptr;
    Button *m_add = nullptr;
    Button *m_remove = nullptr;
    QWidget *m_invitation = nullptr;
    QWidget *m_editor = nullptr;
    QString m_current;
    FreshRow m_fresh;
};

} // namespace gui
