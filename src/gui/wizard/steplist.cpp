// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/steplist.h"

#include "gui/style/focusring.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "gui/wizard/wizardpart.h"

#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr double discUnits = 6;

} // namespace

StepButton::StepButton(int number, const QString &text, bool isPart, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_isPart(isPart)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setState(core::StepState state, bool isCurrent, const QString &detail)
{
    m_state = state;
    m_isCurrent = isCurrent;
    m_detail = detail;
    setAccessibleName(detail.isEmpty() ? text() : QString(text() + QStringLiteral(", ") + detail));
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const int second = m_detail.isEmpty() ? 0 : lineHeight(Type::Caption);
    return {u(54), std::max(u(m_isPart ? 7 : 10), lineHeight(Type::Body) + second + u(1))};
}

void StepButton::paintDisc(QPainter &painter, const QRectF &disc) const
{
    const charts::Theme &t = theme();
    if (m_isPart) {
        if (m_isCurrent)
            paintBox(
                painter, QRectF(disc.center().x() - t.u(0.75), disc.center().y() - t.u(0.75), t.u(1.5), t.u(1.5)), t.accent, {}, t.u(0.75));
        return;
    }
    const bool isDone = m_state == core::StepState::Complete && !m_isCurrent;
    paintBox(painter, disc,
        m_isCurrent ? t.accent
        : isDone    ? t.selection
                    : QColor(),
        m_isCurrent || isDone ? QColor() : t.control, disc.width() / 2);
    if (isDone)
        paintIcon(painter, QStringLiteral("check"), disc.adjusted(t.u(1.25), t.u(1.25), -t.u(1.25), -t.u(1.25)), t.accent);
    else
        paintText(
            painter, disc, QString::number(m_number), fontOf(Type::Caption, true), m_isCurrent ? t.onAccent : t.muted, Qt::AlignCenter);
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const charts::Theme &t = theme();
    const QRectF area = rect();
    paintDisc(painter, QRectF(area.left() + t.u(1), area.center().y() - t.u(discUnits / 2), t.u(discUnits), t.u(discUnits)));
    const double left = area.left() + t.u(discUnits + (m_isPart ? 3 : 4));
    const QColor ink = m_isCurrent && m_isPart ? t.accent : m_isCurrent || m_state != core::StepState::Empty ? t.text : t.muted;
    const double height = lineHeight(Type::Body) + (m_detail.isEmpty() ? 0 : lineHeight(Type::Caption));
    QRectF line(left, area.center().y() - height / 2, area.right() - left, lineHeight(Type::Body));
    const QFont font = fontOf(Type::Body, m_isCurrent);
    paintText(painter, line, QFontMetrics(font).elidedText(text(), Qt::ElideRight, qRound(line.width())), font, ink);
    if (!m_detail.isEmpty())
        paintText(painter, line.translated(0, lineHeight(Type::Body)), m_detail, fontOf(Type::Caption), t.muted);
    if (hasFocus())
        paintFocusRing(painter, area.adjusted(1, 1, -1, -1));
}

StepList::StepList(const std::vector<WizardPart *> &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int step = 0; step < core::wizardStepCount; ++step) {
        auto *button = new StepButton(step + 1, wizardStepName(static_cast<core::WizardStep>(step)), false, this);
        column->addWidget(button);
        m_steps.push_back(button);
        bool isFirst = true;
        for (size_t index = 0; index < parts.size(); ++index) {
            if (static_cast<int>(parts[index]->step()) != step)
                continue;
            if (isFirst)
                connect(button, &QAbstractButton::clicked, this, [this, index] { emit partChosen(static_cast<int>(index)); });
            isFirst = false;
            auto *line = new StepButton(0, parts[index]->name(), true, this);
            connect(line, &QAbstractButton::clicked, this, [this, index] { emit partChosen(static_cast<int>(index)); });
            column->addWidget(line);
            m_partLines.push_back(line);
        }
    }
    column->addStretch(1);
}

void StepList::show(const std::vector<core::StepState> &states, int currentPart)
{
    const auto current = static_cast<int>(m_parts[static_cast<size_t>(currentPart)]->step());
    for (int step = 0; step < core::wizardStepCount; ++step) {
        const core::StepState state = states[static_cast<size_t>(step)];
        const QString detail = state == core::StepState::Complete ? tr("complete")
                             : state == core::StepState::Started  ? tr("begun")
                                                                  : QString();
        m_steps[static_cast<size_t>(step)]->setState(state, step == current, detail);
    }
    for (size_t index = 0; index < m_partLines.size(); ++index) {
        const auto step = m_parts[index]->step();
        const auto siblings =
            std::count_if(m_parts.begin(), m_parts.end(), [step](const WizardPart *part) { return part->step() == step; });
        m_partLines[index]->setVisible(static_cast<int>(step) == current && siblings > 1);
        m_partLines[index]->setState(core::StepState::Started, static_cast<int>(index) == currentPart, {});
    }
}

} // namespace gui
