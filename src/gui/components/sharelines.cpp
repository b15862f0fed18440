// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/sharelines.h"

#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace gui {

namespace {

constexpr int longestNameUnits = 30;

class ShareBar : public QWidget {
public:
    ShareBar(double share, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {u(14), u(2.5)}; }
    QSize minimumSizeHint() const override { return {u(6), u(2.5)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().sunken);
        painter.fillRect(QRectF(0, 0, width() * m_share, height()), theme().accent);
    }

private:
    double m_share;
};

QLabel *rightAligned(QLabel *label)
{
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

ShareLines::ShareLines(const std::vector<Line> &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(u(3));
    grid->setColumnStretch(1, 1);
    for (const Line &line : lines) {
        const int row = grid->rowCount();
        auto *name = new ElidedLabel(Type::Body, this);
        name->setText(line.name);
        name->setMaximumWidth(u(longestNameUnits));
        grid->addWidget(name, row, 0);
        grid->addWidget(new ShareBar(line.share, this), row, 1);
        grid->addWidget(rightAligned(textLabel(Type::Body, line.value, this)), row, 2);
        grid->addWidget(rightAligned(mutedLabel(line.beside, this)), row, 3);
    }
}

} // namespace gui
