// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/pillarlegend.h"

#include "gui/components/status.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

namespace gui {

namespace {

double legendWidth(const QString &name)
{
    return u(4) + QFontMetricsF(fontOf(Type::Body)).horizontalAdvance(name) + u(4);
}

} // namespace

PillarLegend::PillarLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PillarLegend::setPillars(const std::vector<std::pair<int, QString>> &pillars)
{
    m_pillars = pillars;
    QStringList names;
    for (const auto &[position, name] : pillars)
        names << name;
    setAccessibleName(tr("Content pillars"));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize PillarLegend::sizeHint() const
{
    double width = 0;
    for (const auto &[position, name] : m_pillars)
        width += legendWidth(name);
    return {static_cast<int>(width), u(8)};
}

QSize PillarLegend::minimumSizeHint() const
{
    return {u(10), u(8)};
}

void PillarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF rest = rect();
    for (const auto &[position, name] : m_pillars) {
        if (legendWidth(name) - u(4) > rest.width())
            break;
        const double mark = theme().u(2.5);
        paintPillarMark(painter, QRectF(rest.left(), rest.center().y() - mark / 2, mark, mark), position);
        paintText(painter, rest.adjusted(u(4), 0, 0, 0), name, fontOf(Type::Body), theme().text);
        rest.setLeft(rest.left() + legendWidth(name));
    }
}

} // namespace gui
