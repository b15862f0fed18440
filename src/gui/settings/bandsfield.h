// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attainability.h"

#include <QWidget>

class QDoubleSpinBox;
class QLocale;

namespace gui {

// How many times the growth that was measured a target may need (F-44). A stretch never begins above its end.
class BandsField : public QWidget {
    Q_OBJECT

public:
    BandsField(const QLocale &locale, QWidget *parent);

    void setBands(const core::SupportBands &bands);
    core::SupportBands bands() const;

signals:
    void bandsChosen(); // by the user

private:
    QDoubleSpinBox *addFactor(const QLocale &locale, const QString &name);
    void keepOrder(QDoubleSpinBox *chosen);

    QDoubleSpinBox *m_supported = nullptr;
    QDoubleSpinBox *m_stretch = nullptr;
};

} // namespace gui
