// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace gui {

class Button;

// What a page shows while nothing is there: icon, a question as heading, two sentences, one primary button, at most one quiet
// link. Left-aligned column of 140 u in the middle of the page; add it to the page's body with stretch 1.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &question, const QString &sentences, QWidget *parent);

    Button *setPrimary(const QString &text, const QString &iconName = QStringLiteral("plus"));
    // The primary leads into the wizard: "Start …", or "Continue …" once something is written.
    void inviteToWizard(bool isBegun);
    void focusPrimary();
    Button *setLink(const QString &text);

signals:
    void visibilityChanged();
    void wizardWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    Button *m_primary = nullptr;
};

} // namespace gui
