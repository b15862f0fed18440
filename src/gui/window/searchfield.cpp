// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/searchfield.h"

#include "gui/components/tablelook.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace gui {

namespace {

// The list floats over the page, so it draws its own surface.
class HitList : public QListView {
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        QPainter painter(viewport());
        paintBox(painter, viewport()->rect(), QColor(), theme().control, theme().u(1));
    }
};

QString keysText()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '));
}

double keysWidth()
{
    return QFontMetricsF(fontOf(Type::Caption)).horizontalAdvance(keysText()) + theme().u(2.5);
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Search or run a command"));
    setAccessibleName(placeholderText());
    setTextMargins(u(6), 0, 0, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &SearchField::find);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_list) // emptied by the program
            m_list->hide();
        makeRoom();
    });
}

void SearchField::setSource(std::function<std::vector<SearchHit>(const QString &text)> source)
{
    m_source = std::move(source);
}

QSize SearchField::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(placeholderText());
    return {std::max(u(67), text + u(27)), u(8)};
}

bool SearchField::showsKeys() const
{
    return text().isEmpty() && width() >= u(60);
}

// What stands in the empty field ends before its keys.
void SearchField::makeRoom()
{
    setTextMargins(u(6), 0, showsKeys() ? static_cast<int>(keysWidth()) + u(2) : 0, 0);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

QSize SearchField::minimumSizeHint() const
{
    return {u(40), u(8)};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const double size = theme().u(4.5);
    paintIcon(painter, QStringLiteral("search"), QRectF(theme().u(2), (height() - size) / 2, size, size), theme().muted);
    if (!showsKeys())
        return;
    const double room = keysWidth();
    const QRectF chip(width() - room - theme().u(2), (height() - theme().u(4.75)) / 2, room, theme().u(4.75));
    paintBox(painter, chip, theme().window, theme().line, theme().u(0.75));
    paintText(painter, chip, keysText(), fontOf(Type::Caption), theme().muted, Qt::AlignCenter);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit entered();
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list)
        m_list->hide();
}

void SearchField::find()
{
    m_hits = text().trimmed().isEmpty() || !m_source ? std::vector<SearchHit>() : m_source(text());
    showHits();
}

void SearchField::findAgain()
{
    if (!hasFocus() || text().trimmed().isEmpty())
        return;
    const int row = m_list ? m_list->currentIndex().row() : 0;
    const SearchHit chosen = row > 0 && size_t(row) < m_hits.size() ? m_hits[size_t(row)] : SearchHit();
    find();
    const auto same = [&chosen](const SearchHit &hit) {
        return hit.title == chosen.title && hit.detail == chosen.detail && hit.command == chosen.command;
    };
    const auto again = std::find_if(m_hits.begin(), m_hits.end(), same); // what the arrows had chosen stays chosen
    if (row > 0 && again != m_hits.end())
        m_list->setCurrentIndex(m_model->index(int(again - m_hits.begin()), 0));
}

void SearchField::showHits()
{
    if (!m_list) {
        m_list = new HitList(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAccessibleName(tr("What the search found"));
        m_list->setModel(m_model);
        styleList(*m_list);
        m_list->setItemDelegate(new TwoLineDelegate(m_list));
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    }
    m_model->clear();
    for (const SearchHit &hit : m_hits) {
        auto *row = new QStandardItem(hit.title);
        row->setData(hit.detail, TwoLineDelegate::SecondLineRole);
        row->setData(hit.icon, TwoLineDelegate::IconRole);
        if (hit.command)
            row->setData(hit.command->shortcut().toString(QKeySequence::NativeText), TwoLineDelegate::RightRole);
        row->setData(tr("%1, %2").arg(hit.title, hit.detail), Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    const bool isInVain = m_hits.empty() && m_source && !text().trimmed().isEmpty();
    if (isInVain) {
        auto *row = new QStandardItem(tr("Nothing matches “%1”").arg(text().trimmed()));
        row->setFlags(Qt::NoItemFlags);
        m_model->appendRow(row);
    }
    const int width = std::max(this->width(), u(120));
    const QPoint corner = mapTo(window(), QPoint(this->width() - width, height() + u(1)));
    m_list->setGeometry(QRect(corner, QSize(width, m_model->rowCount() * u(13))));
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->raise();
    m_list->setCurrentIndex(isInVain ? QModelIndex() : m_model->index(0, 0));
}

void SearchField::choose(int row)
{
    if (row < 0 || size_t(row) >= m_hits.size())
        return;
    const SearchHit hit = m_hits[size_t(row)];
    m_list->hide();
    clear();
    clearFocus();
    emit chosen(hit);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_list && m_list->isVisible();
    if (event->key() == Qt::Key_Escape) {
        clear();
        if (isOpen)
            m_list->hide();
        else
            clearFocus();
        return;
    }
    if (!isOpen || m_hits.empty())
        return QLineEdit::keyPressEvent(event);
    const int row = m_list->currentIndex().row();
    const int last = int(m_hits.size()) - 1;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        m_list->setCurrentIndex(m_model->index(std::clamp(row + (event->key() == Qt::Key_Down ? 1 : -1), 0, last), 0));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(row);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace gui
