// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include <vector>

namespace gui {

// One sample to open: three little bullets, its name, one line.
class SampleCard : public QAbstractButton {
    Q_OBJECT

public:
    SampleCard(const QString &name, const QString &line, std::vector<double> bars, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_line;
    std::vector<double> m_bars;
};

// An icon of 24 on a soft tile of 12 u.
class IconTile : public QWidget {
    Q_OBJECT

public:
    IconTile(QString icon, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

// The bar above the first-run page.
class FirstRunBar : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunBar(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gui
