// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/repeating.h"
#include "app/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace gui {

class Button;
class FormField;
class Popup;

// In the editor of a post: whether it comes again and by which rule, a way to say so, and for which of the posts a change holds. That
// choice is made once and lasts while the post is shown.
class RepeatRow : public QWidget {
    Q_OBJECT

public:
    explicit RepeatRow(QWidget *parent);

    void setPost(const core::Post &post, const app::Workspace &workspace);
    app::RepeatScope scope() const;
    void resetScope(); // to this post alone
    Button *button() const { return m_change; }

signals:
    void ruleWanted(const core::RepeatRule &rule);
    void endWanted(); // the post is the last one

private:
    void openForm();

    core::Post m_post;
    core::RepeatRule m_rule;
    QDate m_firstDay; // what the form counts from: the post's own by the rule
    const app::Workspace *m_workspace = nullptr;
    bool m_goesOn = false; // it has a rule already
    core::Language m_language = core::Language::english();
    bool m_isLast = true;
    QLabel *m_sentence = nullptr;
    Button *m_change = nullptr;
    QComboBox *m_scope = nullptr;
    FormField *m_scopeField = nullptr;
};

} // namespace gui
