// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/goals/lightscard.h"

#include "gui/components/text.h"
#include "gui/style/paint.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace gui {

QColor lightColour(core::Light light)
{
    switch (light) {
    case core::Light::Yes:
        return theme().onTrack;
    case core::Light::No:
        return theme().atRisk;
    case core::Light::Unknown:
        return theme().noData;
    }
    return theme().noData;
}

void paintLight(QPainter &painter, const QRectF &box, core::Light light)
{
    const PainterScope scope(painter);
    if (light == core::Light::Yes) {
        paintIcon(painter, QStringLiteral("check"), box, lightColour(light));
        return;
    }
    constexpr int sixteenths = 16;
    constexpr int gapDegrees = 60;
    const double inset = box.width() * 0.14;
    painter.setPen(QPen(lightColour(light), theme().u(0.45), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(box.adjusted(inset, inset, -inset, -inset), (90 + gapDegrees / 2) * sixteenths, (360 - gapDegrees) * sixteenths);
}

LightRow::LightRow(QWidget *parent)
    : QWidget(parent)
    , m_name(strongLabel(Type::Body, QString(), this))
    , m_word(strongLabel(Type::Caption, QString(), this))
    , m_reason(wrapped(mutedLabel(QString(), this, Type::Caption)))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(u(4) + u(5), u(2), u(4), u(2));
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_word, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_reason, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void LightRow::setLight(const core::SmartLight &light, const QString &name)
{
    m_light = light.light;
    m_name->setText(name);
    m_word->setText(light.word);
    QPalette palette = m_word->palette();
    palette.setColor(QPalette::WindowText, lightColour(light.light));
    m_word->setPalette(palette);
    m_reason->setText(light.reason);
    QPalette reason = m_reason->palette();
    reason.setColor(QPalette::PlaceholderText, light.light == core::Light::No ? theme().text : theme().muted);
    m_reason->setPalette(reason);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, light.word, light.reason));
    update();
}

void LightRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_light == core::Light::No)
        painter.fillRect(rect(), theme().atRiskSoft);
    const double size = theme().u(3.5);
    const double middle = m_name->geometry().center().y() + 0.5;
    paintLight(painter, QRectF(theme().u(4), middle - size / 2, size, size), m_light);
}

LightsCard::LightsCard(QWidget *parent)
    : Card(tr("Five lights"), parent)
{
    setFlush();
    for (LightRow *&row : m_rows) {
        row = new LightRow(this);
        body()->addWidget(row);
    }
}

void LightsCard::setReading(const core::SmartReading &reading, const core::Language &language)
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setLight(reading.lights[i], core::label(reading.lights[i].criterion, language));
    const QString missing = core::missingLights(reading, language);
    setAccessibleDescription(missing);
}

} // namespace gui
