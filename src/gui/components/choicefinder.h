// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/popup.h"

#include <vector>

class QLineEdit;
class QListWidget;

namespace gui {

// Choices under a heading: "Reach and audience".
struct ChoiceGroup {
    struct Choice {
        QString text;
        QString value;
        QString hint; // what it means, as tooltip; searched too
    };
    QString title;
    std::vector<Choice> choices;
};

// A list of many choices that is searched by typing: what does not hold every typed word, in any order and whatever its accents, goes.
// Arrows walk the list while the cursor stays in the field, Enter or a click takes the marked one, Esc leaves it.
class ChoiceFinder : public Popup {
    Q_OBJECT

public:
    // `name` says what is chosen; `value` is the choice that is marked first.
    ChoiceFinder(const QString &name, const std::vector<ChoiceGroup> &groups, const QString &value, QWidget *owner);

signals:
    void chosen(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const std::vector<ChoiceGroup> &groups, const QString &value);
    void filter(const QString &typed);
    void markFirst();
    void step(int rows);
    void take();

    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace gui
