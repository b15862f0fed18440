// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/choicefinder.h"

#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace gui {

namespace {

enum FinderRole { ValueRole = Qt::UserRole + 1, SearchedRole };

// Small letters without accents: "Réponse" is found by "repon".
QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter == u'’' ? QChar(u'\'') : letter.toLower();
    return plain;
}

bool isChoice(const QListWidgetItem &item)
{
    return item.data(ValueRole).isValid();
}

} // namespace

ChoiceFinder::ChoiceFinder(const QString &name, const std::vector<ChoiceGroup> &groups, const QString &value, QWidget *owner)
    : Popup(owner)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_field->setAccessibleName(tr("Search: %1").arg(name));
    m_field->setPlaceholderText(tr("Type to search"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedSize(u(80), u(80));
    m_list->setFocusPolicy(Qt::NoFocus);
    column()->addWidget(m_field);
    column()->addWidget(m_list);
    fill(groups, value);
    connect(m_field, &QLineEdit::textChanged, this, &ChoiceFinder::filter);
    connect(m_list, &QListWidget::itemClicked, this, &ChoiceFinder::take);
    m_field->setFocus();
}

void ChoiceFinder::fill(const std::vector<ChoiceGroup> &groups, const QString &value)
{
    for (const ChoiceGroup &group : groups) {
        auto *title = new QListWidgetItem(group.title, m_list);
        title->setFlags(Qt::NoItemFlags);
        title->setFont(fontOf(Type::Caption, true));
        for (const ChoiceGroup::Choice &choice : group.choices) {
            auto *item = new QListWidgetItem(choice.text, m_list);
            item->setData(ValueRole, choice.value);
            item->setData(SearchedRole, plainLetters(choice.text + u' ' + choice.hint));
            item->setToolTip(choice.hint);
            if (choice.value == value)
                m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem())
        markFirst();
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void ChoiceFinder::filter(const QString &typed)
{
    const QStringList words = plainLetters(typed).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *title = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (!isChoice(*item)) {
            title = item;
            title->setHidden(true);
            continue;
        }
        const QString searched = item->data(SearchedRole).toString();
        const bool isFound = std::all_of(words.begin(), words.end(), [&](const QString &word) { return searched.contains(word); });
        item->setHidden(!isFound);
        if (isFound && title)
            title->setHidden(false);
    }
    markFirst();
}

// Of several, one whose own name begins with what was typed.
void ChoiceFinder::markFirst()
{
    const QString typed = plainLetters(m_field->text()).trimmed();
    QListWidgetItem *best = nullptr;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isBetter = !best || plainLetters(item->text()).startsWith(typed) || !plainLetters(best->text()).startsWith(typed);
        if (isChoice(*item) && !item->isHidden() && isBetter)
            best = item;
    }
    m_list->setCurrentItem(best);
}

void ChoiceFinder::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int left = std::abs(rows);
    for (int row = m_list->currentRow() + direction; row >= 0 && row < m_list->count() && left > 0; row += direction)
        if (const QListWidgetItem *item = m_list->item(row); isChoice(*item) && !item->isHidden()) {
            m_list->setCurrentRow(row);
            --left;
        }
}

void ChoiceFinder::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !isChoice(*item) || item->isHidden())
        return;
    const QString value = item->data(ValueRole).toString();
    finish();
    emit chosen(value);
}

bool ChoiceFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    constexpr int pageRows = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(pageRows);
        return true;
    case Qt::Key_PageUp:
        step(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace gui
