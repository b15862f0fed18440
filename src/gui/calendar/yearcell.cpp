// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/plaintooltip.h"
#include "gui/calendar/yearstrip.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace gui {

namespace {

constexpr double yearBarUnits = 1;
constexpr double daysUnits = 6;

} // namespace

// Writes a month from its name down, line by line, as long as there is room.
class YearCell::Painter {
public:
    Painter(QPainter &painter, const YearCell &cell)
        : m_painter(painter)
        , m_month(cell.m_month)
        , m_room(QRectF(cell.rect()).adjusted(u(3), u(2), -u(3), -u(2)))
        , m_y(m_room.top())
        , m_left(static_cast<int>(m_month.bars.size() + static_cast<size_t>(m_month.preparations.size()) + m_month.occasions.size()))
    {
    }

    void paint()
    {
        paintText(m_painter, take(lineHeight(Type::Body)), m_month.name, fontOf(Type::Body, true),
            m_month.isOfQuarter ? theme().accent : theme().text);
        m_y += u(1);
        for (const app::YearMonth::Bar &bar : m_month.bars)
            if (hasRoomFor(lineHeight(Type::Caption) + u(yearBarUnits + 1)))
                paintBar(bar);
        for (const QString &preparation : m_month.preparations)
            if (hasRoomFor(lineHeight(Type::Caption)))
                paintPreparation(preparation);
        for (const app::YearMonth::Occasion &occasion : m_month.occasions)
            if (hasRoomFor(lineHeight(Type::Caption)))
                paintOccasion(occasion);
        if (m_left > 0)
            paintText(m_painter, take(lineHeight(Type::Caption)), YearCell::tr("+ %n more", nullptr, m_left), fontOf(Type::Caption),
                theme().muted);
    }

private:
    QRectF take(double height)
    {
        const QRectF line(m_room.left(), m_y, m_room.width(), height);
        m_y += height;
        return line;
    }

    // The last line is kept for the count of what has no room, unless nothing comes after. Once full, it stays so.
    bool hasRoomFor(double height)
    {
        const double kept = m_left > 1 ? lineHeight(Type::Caption) : 0;
        m_isFull = m_isFull || m_y + height + kept > m_room.bottom() + 0.5;
        m_left -= m_isFull ? 0 : 1;
        return !m_isFull;
    }

    void paintBar(const app::YearMonth::Bar &bar)
    {
        paintText(m_painter, take(lineHeight(Type::Caption)), bar.text, fontOf(Type::Caption), theme().text);
        const double perDay = m_room.width() / m_month.firstDay.daysInMonth();
        const QRectF track = take(u(yearBarUnits));
        const QRectF box(track.left() + (bar.firstDay.day() - 1) * perDay, track.top(),
            static_cast<double>(bar.firstDay.daysTo(bar.lastDay) + 1) * perDay, track.height());
        m_painter.fillRect(track, theme().sunken);
        if (bar.isClosure)
            m_painter.fillRect(box, QBrush(theme().muted, Qt::BDiagPattern));
        else
            m_painter.fillRect(box, theme().accent);
        m_y += u(1);
    }

    void paintPreparation(const QString &sentence)
    {
        QRectF line = take(lineHeight(Type::Caption));
        paintIcon(m_painter, QStringLiteral("clock"), QRectF(line.left(), line.top(), line.height(), line.height()), theme().accent);
        line.setLeft(line.left() + line.height() + u(1));
        paintText(m_painter, line, sentence, fontOf(Type::Caption), theme().text);
    }

    void paintOccasion(const app::YearMonth::Occasion &occasion)
    {
        QRectF line = take(lineHeight(Type::Caption));
        const double days = paintText(m_painter, line, occasion.days, fontOf(Type::Caption), theme().muted);
        line.setLeft(line.left() + std::max<double>(u(daysUnits), days + u(1)));
        paintText(m_painter, line, occasion.title, fontOf(Type::Caption, occasion.isHoliday), theme().text);
    }

    QPainter &m_painter;
    const app::YearMonth &m_month;
    QRectF m_room;
    double m_y = 0;
    int m_left = 0; // lines not written yet
    bool m_isFull = false;
};

YearCell::YearCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void YearCell::setMonth(const app::YearMonth &month, const core::Language &language)
{
    m_month = month;
    const QString told = month.told(language);
    setText(month.name);
    setAccessibleName(month.name);
    setAccessibleDescription(told);
    setToolTip(app::plainToolTip(told));
    update();
}

QSize YearCell::sizeHint() const
{
    return {u(68), u(48)};
}

QSize YearCell::minimumSizeHint() const
{
    return {u(40), u(28)};
}

void YearCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), underMouse() ? theme().sunken : theme().surface, theme().line, theme().u(1));
    Painter(painter, *this).paint();
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1));
}

void YearCell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return emit walked(-1, 0);
    case Qt::Key_Right:
        return emit walked(1, 0);
    case Qt::Key_Up:
        return emit walked(0, -1);
    case Qt::Key_Down:
        return emit walked(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void YearCell::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void YearCell::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void YearCell::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace gui
