// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace gui {

// A long list to choose from by typing any part of an entry. What is no entry replaces nothing and is told by error().
class SearchBox : public QComboBox {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent);

    void addChoice(const QString &text, const QString &value);
    void setValue(const QString &value); // one that is not listed is added
    // What is wrong with the text, or nothing: for FormField::setCheck.
    QString error() const;

signals:
    // By the user only.
    void valueChosen(const QString &value);

private:
    int typedRow() const;
    void take();

    QString m_value;
};

} // namespace gui
