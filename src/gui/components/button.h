// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace gui {

// A push button in one of the design's four looks. At most one Primary per page; Danger looks plain with red text and is rare,
// because deleting is undoable. Quiet is text only.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Quiet, Danger };

    Button(Kind kind, const QString &text, QWidget *parent = nullptr);
    // Follows the action: text, icon, enabled, visible, tooltip; a click triggers it.
    Button(Kind kind, QAction *action, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    // Name of one of resources/icons; tinted like the text.
    void setIconName(const QString &name);
    QString iconName() const { return m_iconName; }
    // In the colour of text instead of the accent; for the top bar, where nothing may stand out.
    void setNeutral();
    bool isNeutral() const { return m_isNeutral; }

private:
    void follow(const QAction &action);

    Kind m_kind;
    QString m_iconName;
    bool m_isNeutral = false;
};

// An icon without a word, for the top bar, folded navigation and row actions: its text is tooltip and accessible name.
QPushButton *iconButton(const QString &iconName, const QString &text, QWidget *parent);

} // namespace gui
