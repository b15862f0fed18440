// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/bandsfield.h"

#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace gui {

BandsField::BandsField(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(textLabel(Type::Body, tr("Supported up to"), this));
    m_supported = addFactor(locale, tr("Supported up to so many times the growth measured"));
    row->addWidget(textLabel(Type::Body, tr("a stretch up to"), this));
    m_stretch = addFactor(locale, tr("A stretch up to so many times the growth measured"));
    row->addStretch(1);
    setFocusProxy(m_supported);
    setBands({});
}

QDoubleSpinBox *BandsField::addFactor(const QLocale &locale, const QString &name)
{
    auto *factor = new QDoubleSpinBox(this);
    factor->setLocale(locale);
    factor->setRange(core::leastBand, core::mostBand);
    factor->setSingleStep(0.1);
    factor->setDecimals(2);
    factor->setSuffix(QStringLiteral("\u00a0×"));
    factor->setAccessibleName(name);
    layout()->addWidget(factor);
    connect(factor, &QDoubleSpinBox::editingFinished, this, [this, factor] {
        keepOrder(factor);
        emit bandsChosen();
    });
    return factor;
}

// What was just chosen stands; the other one follows.
void BandsField::keepOrder(QDoubleSpinBox *chosen)
{
    if (m_stretch->value() >= m_supported->value())
        return;
    QDoubleSpinBox *other = chosen == m_supported ? m_stretch : m_supported;
    const QSignalBlocker quiet(other);
    other->setValue(chosen->value());
}

void BandsField::setBands(const core::SupportBands &bands)
{
    m_supported->setValue(bands.supported);
    m_stretch->setValue(bands.stretch);
}

core::SupportBands BandsField::bands() const
{
    return {m_supported->value(), m_stretch->value()};
}

} // namespace gui
