// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/choicechips.h"

#include "gui/components/flowlayout.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QButtonGroup>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr int widestUnits = 80; // room that a page always has; a longer text is cut at its end only where there is no more

void rename(Chip &chip, const QString &text)
{
    chip.setText(text);
    chip.setAccessibleName(text);
    chip.updateGeometry();
}

Chip *newChip(ChoiceChips &chips, const QString &text)
{
    auto *chip = new Chip(text, &chips);
    QObject::connect(chip, &Chip::clicked, &chips, &ChoiceChips::chosenChanged);
    return chip;
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const int off = QFontMetrics(fontOf(Type::Body)).horizontalAdvance(text()) + u(6);
    const int on = QFontMetrics(fontOf(Type::Body, true)).horizontalAdvance(text()) + u(6) + u(4.5);
    return {std::max({on, off, u(12)}), u(8)}; // a choice moves no other chip
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint().boundedTo(QSize(u(widestUnits), u(8)));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const charts::Theme &theme = gui::theme();
    const bool isProposed = isChecked() && property("isProposed").toBool();
    const QColor fill = isChecked() && !isProposed ? theme.selection : underMouse() && isEnabled() ? theme.sunken : theme.surface;
    paintBox(painter, rect(), isEnabled() ? fill : theme.window,
        isProposed    ? QColor()
        : isChecked() ? theme.accent
                      : theme.control,
        theme.u(1));
    if (isProposed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.u(1), theme.u(1));
    }
    QRectF text = QRectF(rect()).adjusted(theme.u(3), 0, -theme.u(3), 0);
    if (isChecked() && !isProposed) {
        const double size = theme.u(4);
        paintIcon(painter, QStringLiteral("check"), QRectF(text.left() - 1, text.center().y() - size / 2, size, size), theme.accent);
        text.setLeft(text.left() + theme.u(4.5));
    }
    const QColor ink = faded(isChecked() ? theme.accent : theme.text, isEnabled() ? 1 : 0.45);
    const QFont font = fontOf(Type::Body, isChecked() && !isProposed);
    const bool isCut = QFontMetrics(font).horizontalAdvance(this->text()) > qCeil(text.width());
    const QString shown = isCut ? QFontMetrics(font).elidedText(this->text(), Qt::ElideRight, qFloor(text.width())) : this->text();
    paintText(painter, text, shown, font, ink, Qt::AlignVCenter | (isChecked() ? Qt::AlignLeft : Qt::AlignHCenter));
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ChoiceChips::ChoiceChips(Mode mode, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this);
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(mode == Mode::One);
}

// A chip whose value stays is kept, under a new text perhaps, and with it the keyboard.
void ChoiceChips::setOptions(const QStringList &texts, const QStringList &values)
{
    const bool isSame = m_values == values && int(m_chips.size()) == texts.size()
                     && std::equal(m_chips.begin(), m_chips.end(), texts.begin(),
                         [](const Chip *chip, const QString &text) { return chip->text() == text; });
    if (isSame)
        return;
    std::vector<Chip *> before = std::exchange(m_chips, {});
    const QStringList valuesBefore = std::exchange(m_values, values);
    for (Chip *chip : before)
        layout()->removeWidget(chip);
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const auto known = static_cast<size_t>(valuesBefore.indexOf(values.value(index)));
        Chip *chip = known < before.size() ? std::exchange(before[known], nullptr) : nullptr;
        if (chip)
            rename(*chip, texts[index]);
        else
            chip = newChip(*this, texts[index]);
        if (m_mode == Mode::One) // in a group Tab reaches one of them and arrows the others
            m_group->addButton(chip);
        layout()->addWidget(chip);
        m_chips.push_back(chip);
    }
    for (Chip *chip : before) {
        if (!chip)
            continue;
        m_group->removeButton(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender of what brought us here
    }
}

QStringList ChoiceChips::chosen() const
{
    QStringList result;
    for (size_t index = 0; index < m_chips.size(); ++index)
        if (m_chips[index]->isChecked())
            result.append(m_values.value(int(index)));
    return result;
}

void ChoiceChips::setChosen(const QStringList &values)
{
    m_group->setExclusive(false);
    for (size_t index = 0; index < m_chips.size(); ++index)
        m_chips[index]->setChecked(values.contains(m_values.value(int(index))));
    m_group->setExclusive(m_mode == Mode::One);
    if (m_mode == Mode::Several)
        return;
    const QAbstractButton *stop = m_group->checkedButton();
    for (Chip *chip : m_chips)
        chip->setFocusPolicy(chip == stop || (!stop && chip == m_chips.front()) ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace gui
