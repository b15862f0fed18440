// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/importcounts.h"

#include "charts/mixbar.h"
#include "charts/paintercanvas.h"
#include "core/format.h"
#include "gui/components/flowlayout.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

namespace {

enum class CountKind { New, Changed, Unchanged };

QColor countColour(CountKind kind)
{
    switch (kind) {
    case CountKind::New:
        return theme().accent;
    case CountKind::Changed:
        return theme().behind;
    case CountKind::Unchanged:
        break;
    }
    return theme().control;
}

// Shares of one whole as a bar.
class CountBar : public QWidget {
public:
    CountBar(const app::ImportCount &count, QWidget *parent)
        : QWidget(parent)
        , m_count(count)
    {
        setFixedHeight(u(4));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const double all = std::max(1, m_count.added + m_count.changed + m_count.unchanged);
        const charts::MixBar bar{
            {{m_count.added / all, countColour(CountKind::New)}, {m_count.changed / all, countColour(CountKind::Changed)},
                {m_count.unchanged / all, countColour(CountKind::Unchanged)}},
            {}};
        QPainter painter(this);
        charts::PainterCanvas canvas(painter, fontOf(Type::Body));
        charts::draw(canvas, charts::layOut(bar, rect(), theme()), theme());
    }

private:
    app::ImportCount m_count;
};

// A square of colour before its word.
class LegendLabel : public QWidget {
public:
    LegendLabel(CountKind kind, const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(u(3), 0, u(2), 0);
        row->addWidget(textLabel(Type::Caption, text, this));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const double side = theme().u(2);
        QPainter(this).fillRect(QRectF(0, (height() - side) / 2, side, side), countColour(m_kind));
    }

private:
    CountKind m_kind;
};

} // namespace

ImportCounts::ImportCounts(const app::Workspace &workspace, const app::ImportDraft::File &file, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    addBar(*column, file.count);
    addTotals(*column, workspace, file.choice.preview);
    column->addStretch(1);
}

void ImportCounts::addBar(QVBoxLayout &column, const app::ImportCount &count)
{
    column.addWidget(new CountBar(count, this));
    auto *words = new QWidget(this);
    auto *flow = new FlowLayout(words);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new LegendLabel(CountKind::New, tr("%Ln new values", nullptr, count.added), words));
    flow->addWidget(new LegendLabel(CountKind::Changed, tr("%Ln changed", nullptr, count.changed), words));
    flow->addWidget(new LegendLabel(CountKind::Unchanged, tr("%Ln already here", nullptr, count.unchanged), words));
    column.addWidget(words);
}

void ImportCounts::addTotals(QVBoxLayout &column, const app::Workspace &workspace, const core::ImportPreview &preview)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(2));
    grid->setColumnStretch(0, 1);
    for (const auto &part : preview.parts)
        for (const auto &[id, total] : part.totals) {
            const auto *metric = workspace.metricCatalogue().find(id);
            const QString name = metric ? metric->name(workspace.language().code()) : id;
            const int row = grid->rowCount();
            grid->addWidget(wrapped(textLabel(Type::Body, name, this)), row, 0);
            auto *value = strongLabel(Type::Body,
                core::formatValue(
                    total, metric ? metric->unit : core::Unit::Count, workspace.strategy().business().currency, workspace.language()),
                this);
            value->setAlignment(Qt::AlignRight);
            grid->addWidget(value, row, 1);
        }
    if (grid->rowCount() == 1)
        return delete grid;
    column.addWidget(hairline(this));
    column.addWidget(mutedLabel(tr("Totals in the file"), this, Type::Caption));
    column.addLayout(grid);
}

} // namespace gui
