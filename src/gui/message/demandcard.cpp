// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/message/demandcard.h"

#include "charts/mixbar.h"
#include "charts/paintercanvas.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/paint.h"

#include <QVBoxLayout>

namespace gui {

class DemandBar : public QWidget {
public:
    explicit DemandBar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(u(6));
    }
    void show(const core::DemandBalance &balance)
    {
        m_balance = balance;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const PainterScope scope(painter);
        charts::MixBar bar;
        if (const double said = m_balance.said(); said > 0)
            bar.parts = {{m_balance.creates / said, theme().series[0]}, {m_balance.captures / said, theme().series[1]}};
        charts::PainterCanvas canvas(painter, fontOf(Type::Body));
        charts::draw(canvas, charts::layOut(bar, QRectF(rect()), theme()), theme());
    }

private:
    core::DemandBalance m_balance;
};

DemandCard::DemandCard(Page &page, QWidget *parent)
    : Card(tr("Creating and serving demand"), parent)
    , m_page(page)
    , m_bar(new DemandBar(this))
    , m_counts(wrapped(strongLabel(Type::Body, QString(), this)))
    , m_advice(wrapped(mutedLabel(QString(), this)))
{
    body()->setSpacing(u(2));
    body()->addWidget(m_bar);
    body()->addWidget(m_counts);
    body()->addWidget(m_advice);
}

void DemandCard::refresh()
{
    const app::Workspace &workspace = m_page.workspace();
    const core::Quarter &quarter = workspace.quarter();
    const core::DemandBalance balance = core::demandBetween(workspace.strategy(), quarter.firstDay, quarter.lastDay);
    const int creates = balance.creates, captures = balance.captures, unsaid = balance.unsaid;
    const QStringList parts{tr("%n posts make people want it", nullptr, creates),
        tr("%n serve those who want it already", nullptr, captures), tr("%n say neither", nullptr, unsaid)};
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_advice->setText(core::demandAdvice(balance, workspace.language()));
    m_bar->show(balance);
    m_bar->setVisible(balance.said() > 0);
}

} // namespace gui
