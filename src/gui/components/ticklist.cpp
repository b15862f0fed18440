// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/ticklist.h"

#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int usualTickUnits = 70;
constexpr int narrowestTickUnits = 40;

int markSize(const QWidget &widget)
{
    return widget.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &widget);
}

int heightOf(const QString &text, Type type, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(fontOf(type)).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
}

} // namespace

Tick::Tick(const QString &text, const QString &hint, QWidget *parent)
    : QAbstractButton(parent)
    , m_hint(hint)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tick::setWords(const QString &text, const QString &hint)
{
    if (text == this->text() && hint == m_hint)
        return;
    m_hint = hint;
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

QSize Tick::sizeHint() const
{
    return {u(usualTickUnits), heightForWidth(u(usualTickUnits))};
}

QSize Tick::minimumSizeHint() const
{
    return {u(narrowestTickUnits), u(6)};
}

int Tick::heightForWidth(int width) const
{
    const int room = width - markSize(*this) - u(2);
    return std::max(u(6), heightOf(text(), Type::Body, room) + heightOf(m_hint, Type::Caption, room) + u(2));
}

void Tick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const charts::Theme &theme = gui::theme();
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    const int mark = markSize(*this);
    const int line = QFontMetrics(fontOf(Type::Body)).height();
    option.rect = QRect(0, u(1) + (line - mark) / 2, mark, mark);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    QRect room(mark + u(2), u(1), width() - mark - u(2), height() - u(1));
    painter.setFont(fontOf(Type::Body));
    painter.setPen(theme.text);
    QRect taken;
    painter.drawText(room, Qt::TextWordWrap, text(), &taken);
    room.setTop(taken.bottom() + 1);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme.muted);
    painter.drawText(room, Qt::TextWordWrap, m_hint);
}

TickList::TickList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(1));
}

void TickList::setPoints(const std::vector<app::TickPoint> &points)
{
    QStringList ids;
    for (const app::TickPoint &point : points)
        ids << point.id;
    if (ids == m_ids) { // the focus stays where it is
        for (size_t place = 0; place < points.size(); ++place)
            m_ticks[place]->setWords(points[place].text, points[place].hint);
        return;
    }
    m_ids = ids;
    for (Tick *tick : m_ticks) {
        m_column->removeWidget(tick);
        tick->hide();
        tick->deleteLater();
    }
    m_ticks.clear();
    for (const app::TickPoint &point : points) {
        auto *tick = new Tick(point.text, point.hint, this);
        m_column->addWidget(tick);
        m_ticks.push_back(tick);
        tick->show();
        connect(tick, &Tick::clicked, this, &TickList::doneChanged);
    }
    setDone(m_done);
}

void TickList::setDone(const QStringList &done)
{
    m_done = done;
    for (size_t place = 0; place < m_ticks.size(); ++place)
        m_ticks[place]->setChecked(done.contains(m_ids.value(int(place))));
}

QStringList TickList::done() const
{
    QStringList result = m_done;
    for (size_t place = 0; place < m_ticks.size(); ++place) {
        const QString id = m_ids.value(int(place));
        if (!m_ticks[place]->isChecked())
            result.removeAll(id);
        else if (!result.contains(id))
            result << id;
    }
    return result;
}

} // namespace gui
