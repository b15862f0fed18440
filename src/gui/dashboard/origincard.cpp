// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard/kpiorigin.h"
#include "app/dashboard/scoreboardmodel.h"
#include "app/workspace.h"
#include "gui/components/text.h"
#include "gui/dashboard/kpicard.h"
#include "gui/style/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

// The share of one part, as a bar on its track.
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

void addParts(QVBoxLayout &column, const QString &title, const std::vector<app::OriginPart> &parts, QWidget *parent)
{
    if (parts.empty())
        return;
    column.addWidget(mutedLabel(title, parent, Type::Caption));
    column.addWidget(hairline(parent));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(u(3));
    grid->setColumnStretch(1, 1);
    for (const auto &part : parts) {
        const int row = grid->rowCount();
        auto *name = new ElidedLabel(Type::Body, parent);
        name->setText(part.name);
        name->setMaximumWidth(u(30));
        grid->addWidget(name, row, 0);
        grid->addWidget(new ShareBar(part.share, parent), row, 1);
        grid->addWidget(rightAligned(textLabel(Type::Body, part.value, parent)), row, 2);
        grid->addWidget(rightAligned(mutedLabel(part.change, parent)), row, 3);
    }
    column.addLayout(grid);
    column.addSpacing(u(2));
}

} // namespace

OriginCard::OriginCard(QWidget *parent)
    : Card(tr("Where it comes from"), parent)
{
    setMinimumWidth(u(60));
}

void OriginCard::show(const app::Workspace &workspace, const app::ScoreboardRow &row)
{
    const auto origin = app::originOf(workspace, row.reading);
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    addParts(*column, tr("Organic and paid"), origin.byScope, m_content);
    addParts(*column, tr("By channel"), origin.byChannel, m_content);
    if (!origin.formula.isEmpty()) {
        column->addWidget(strongLabel(Type::Body, tr("Formula"), m_content));
        column->addWidget(wrapped(textLabel(Type::Body, origin.formula, m_content)));
        if (!origin.note.isEmpty())
            column->addWidget(wrapped(mutedLabel(origin.note, m_content, Type::Caption)));
        column->addSpacing(u(2));
    }
    column->addWidget(strongLabel(Type::Body, tr("Files"), m_content));
    if (origin.sources.isEmpty())
        column->addWidget(wrapped(mutedLabel(tr("No file has brought this number yet."), m_content)));
    for (const auto &source : origin.sources)
        column->addWidget(wrapped(mutedLabel(source, m_content, Type::Caption)));
    column->addStretch(1);
    body()->addWidget(m_content, 1);
    m_content->show();
}

} // namespace gui
