// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/svgcanvas.h"

#include <QStringList>

#include <cmath>

namespace charts {

namespace {

QString svgNumber(double value)
{
    return QString::number(std::round(value * 100) / 100 + 0.0, 'g', 10);
}

QString svgPoint(QPointF point)
{
    return svgNumber(point.x()) + QLatin1Char(' ') + svgNumber(point.y());
}

QString svgPath(const Path &path)
{
    QStringList commands;
    auto point = path.points().begin();
    for (const auto step : path.steps()) {
        switch (step) {
        case Path::Step::Move:
            commands << QLatin1Char('M') + svgPoint(*point++);
            break;
        case Path::Step::Line:
            commands << QLatin1Char('L') + svgPoint(*point++);
            break;
        case Path::Step::Curve:
            commands << QLatin1Char('C') + svgPoint(point[0]) + QLatin1Char(' ') + svgPoint(point[1]) + QLatin1Char(' ')
                            + svgPoint(point[2]);
            point += 3;
            break;
        case Path::Step::Close:
            commands << QStringLiteral("Z");
            break;
        }
    }
    return commands.join(QLatin1Char(' '));
}

// `property` is fill or stroke.
QString svgPaint(const char *property, const QColor &colour)
{
    const QLatin1String name(property);
    QString paint = QLatin1Char(' ') + name + QStringLiteral("=\"") + colour.name() + QLatin1Char('"');
    if (colour.alpha() < 255)
        paint += QLatin1Char(' ') + name + QStringLiteral("-opacity=\"") + svgNumber(colour.alphaF()) + QLatin1Char('"');
    return paint;
}

} // namespace

SvgCanvas::SvgCanvas(QSizeF size, const QString &fontFamily, const Canvas &measure)
    : m_size(size)
    , m_fontFamily(fontFamily.isEmpty() ? QStringLiteral("Noto Sans") : fontFamily)
    , m_measure(measure)
{
}

void SvgCanvas::fill(const Path &path, const QColor &colour)
{
    m_body += QStringLiteral("<path d=\"") + svgPath(path) + QLatin1Char('"') + svgPaint("fill", colour) + QStringLiteral("/>\n");
}

void SvgCanvas::stroke(const Path &path, const Stroke &stroke)
{
    QStringList dashes;
    for (const double length : stroke.dashes)
        dashes << svgNumber(length);
    m_body += QStringLiteral("<path d=\"") + svgPath(path) + QStringLiteral("\" fill=\"none\"") + svgPaint("stroke", stroke.colour)
            + QStringLiteral(" stroke-width=\"") + svgNumber(stroke.width) + QLatin1Char('"');
    if (stroke.isRound)
        m_body += QStringLiteral(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    if (!dashes.isEmpty())
        m_body += QStringLiteral(" stroke-dasharray=\"") + dashes.join(QLatin1Char(' ')) + QLatin1Char('"');
    m_body += QStringLiteral("/>\n");
}

void SvgCanvas::text(QPointF at, const QString &text, const TextStyle &style, Align align)
{
    const auto anchor = align == Align::Left ? u"start" : align == Align::Centre ? u"middle" : u"end";
    m_body += QStringLiteral("<text x=\"") + svgNumber(at.x()) + QStringLiteral("\" y=\"") + svgNumber(at.y())
            + QStringLiteral("\" font-size=\"") + svgNumber(style.size) + QStringLiteral("\" font-weight=\"")
            + (style.weight == Weight::DemiBold ? u"600" : u"400") + QStringLiteral("\" text-anchor=\"") + anchor + QLatin1Char('"')
            + svgPaint("fill", style.colour) + QLatin1Char('>') + text.toHtmlEscaped() + QStringLiteral("</text>\n");
}

void SvgCanvas::pushClip(const QRectF &rect)
{
    Path path;
    path.addRect(rect);
    const QString id = QStringLiteral("clip") + QString::number(++m_clips);
    m_body += QStringLiteral("<clipPath id=\"") + id + QStringLiteral("\"><path d=\"") + svgPath(path)
            + QStringLiteral("\"/></clipPath>\n<g clip-path=\"url(#") + id + QStringLiteral(")\">\n");
}

void SvgCanvas::popClip()
{
    m_body += QStringLiteral("</g>\n");
}

QByteArray SvgCanvas::document(const QString &title) const
{
    const QString width = svgNumber(m_size.width()), height = svgNumber(m_size.height());
    const QString document = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"") + width
                           + QStringLiteral("\" height=\"") + height + QStringLiteral("\" viewBox=\"0 0 ") + width + QLatin1Char(' ')
                           + height + QStringLiteral("\" font-family=\"") + m_fontFamily.toHtmlEscaped() + QStringLiteral("\">\n<title>")
                           + title.toHtmlEscaped() + QStringLiteral("</title>\n") + m_body + QStringLiteral("</svg>\n");
    return document.toUtf8();
}

} // namespace charts
