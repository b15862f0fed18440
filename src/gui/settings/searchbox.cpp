// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/searchbox.h"

#include <QCompleter>
#include <QLineEdit>

namespace gui {

SearchBox::SearchBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &SearchBox::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchBox::take);
}

void SearchBox::addChoice(const QString &text, const QString &value)
{
    addItem(text, value);
}

void SearchBox::setValue(const QString &value)
{
    if (findData(value) < 0 && !value.isEmpty())
        addItem(value, value);
    m_value = value;
    setCurrentIndex(findData(value));
    setEditText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
}

// The entry that is typed, or the only one that holds what is typed.
int SearchBox::typedRow() const
{
    const QString typed = currentText().trimmed();
    const int row = findText(typed, Qt::MatchFixedString);
    if (row >= 0 || typed.isEmpty())
        return row;
    int found = -1;
    for (int index = 0; index < count(); ++index)
        if (itemText(index).contains(typed, Qt::CaseInsensitive)) {
            if (found >= 0)
                return -1;
            found = index;
        }
    return found;
}

QString SearchBox::error() const
{
    return typedRow() >= 0 || currentText().trimmed().isEmpty() ? QString()
                                                                : tr("“%1” is not in the list. Choose an entry of it.").arg(currentText());
}

void SearchBox::take()
{
    if (currentText().trimmed().isEmpty())
        return setValue(m_value); // one there must be
    const int row = typedRow();
    if (row < 0)
        return;
    const QString value = itemData(row).toString();
    setCurrentIndex(row);
    setEditText(itemText(row));
    if (value == m_value)
        return;
    m_value = value;
    emit valueChosen(value);
}

} // namespace gui
