// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/smart.h"
#include "gui/components/card.h"

#include <array>

class QPainter;

namespace gui {

class LightRow;

// The five lights of a goal, each with its word and its reason; what stands in the way is tinted.
class LightsCard : public Card {
    Q_OBJECT

public:
    explicit LightsCard(QWidget *parent);
    void setReading(const core::SmartReading &reading, const core::Language &language);

private:
    std::array<LightRow *, 5> m_rows{};
};

// One light: sign, name, word at the right, reason below. A check, or a ring with a gap: the shapes of status belong to status.
class LightRow : public QWidget {
    Q_OBJECT

public:
    explicit LightRow(QWidget *parent);
    void setLight(const core::SmartLight &light, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Light m_light = core::Light::Unknown;
    QLabel *m_name = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_reason = nullptr;
};

// The sign alone; also beside verdicts.
void paintLight(QPainter &painter, const QRectF &box, core::Light light);
QColor lightColour(core::Light light);

} // namespace gui
