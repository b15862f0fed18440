// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/choicefinder.h"

#include <QAbstractButton>
#include <QStringList>
#include <QVariant>

namespace gui {

// A word of a sentence that can be chosen: it opens a small editor below itself (a list, a list with search, a
// text, a number or a date). Numbers
// and dates are read and written in the widget's locale. Enter or a choice takes the value, Esc leaves it.
class TokenButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Choice, Search, Text, Number, Date };

    // `name` says what is chosen ("Channel"), `placeholder` stands in the sentence while nothing is ("a channel").
    TokenButton(Kind kind, const QString &name, const QString &placeholder, QWidget *parent);

    void setChoices(const QStringList &texts, const QStringList &values);
    // Of Kind::Search.
    void setGroups(const std::vector<ChoiceGroup> &groups) { m_groups = groups; }
    // What the sentence shows; `value` is what the editor starts with: QString, double or QDate. Invalid: nothing chosen yet.
    void setValue(const QVariant &value, const QString &shown);
    const QVariant &value() const { return m_value; }
    QString shownText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // narrower: its words end in "…" then, with the whole of them as tooltip

signals:
    // By the user; an invalid value when a text was emptied. The sentence changes when setValue() is called.
    void valueChosen(const QVariant &value);
    void wordsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openEditor();
    void openChoices();
    void openFinder();
    void openField();
    void openCalendar();

    Kind m_kind;
    QString m_name;
    QString m_placeholder;
    QString m_shown;
    QVariant m_value;
    QStringList m_texts;
    QStringList m_values;
    std::vector<ChoiceGroup> m_groups;
};

} // namespace gui
