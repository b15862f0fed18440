// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/funnelcard.h"

#include "app/templates.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"
#include "gui/style/paint.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int countUnits = 24;
constexpr int barUnits = 40;
constexpr double mostPeople = 1e9;

} // namespace

// A step's width against the widest one; what it says stands beside it in words.
class FunnelBar : public QWidget {
public:
    explicit FunnelBar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(u(barUnits), u(6));
    }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const PainterScope scope(painter);
        const QRectF track(0, u(2), width(), u(3));
        paintBox(painter, track, theme().sunken, QColor(), theme().u(0.5));
        if (m_share > 0)
            paintBox(painter, QRectF(track.left(), track.top(), std::max(track.width() * m_share, theme().u(0.5)), track.height()),
                theme().accent, QColor(), theme().u(0.5));
    }

private:
    double m_share = 0;
};

FunnelCard::FunnelCard(Page &page, QWidget *parent)
    : Card(tr("How many go on"), parent)
    , m_page(page)
{
    body()->addWidget(wrapped(mutedLabel(
        tr("Count now and then how many people stand on each step. The widest gap is where the next post, offer or call helps most."),
        this)));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(3));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    for (const app::FunnelRow &row : app::funnelRows(page.workspace()))
        addLine(row, *grid);
}

void FunnelCard::addLine(const app::FunnelRow &row, QGridLayout &grid)
{
    const int place = static_cast<int>(m_lines.size());
    const auto inTwo = [&grid, place](QLabel *first, QLabel *second, int column) {
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(wrapped(first));
        lines->addWidget(wrapped(second));
        lines->addStretch(1);
        grid.addLayout(lines, place, column);
    };
    Line line;
    line.stage = row.step.stage;
    inTwo(strongLabel(Type::Body, row.name, this), mutedLabel(row.hint, this, Type::Caption), 0);
    line.people = new NumberField(m_page.workspace().language(), this);
    line.people->setRange(0, mostPeople);
    line.people->setFixedWidth(u(countUnits));
    line.people->setAccessibleName(tr("%1, how many people").arg(row.name));
    line.bar = new FunnelBar(this);
    grid.addWidget(line.people, place, 1, Qt::AlignTop);
    grid.addWidget(line.bar, place, 2, Qt::AlignTop);
    line.rate = textLabel(Type::Body, QString(), this);
    line.source = mutedLabel(QString(), this, Type::Caption);
    inTwo(line.rate, line.source, 3);
    connect(line.people, &NumberField::valueEdited, this, [this, stage = line.stage] { note(stage); });
    connect(line.people, &QLineEdit::editingFinished, this, &FunnelCard::refresh);
    m_lines.push_back(line);
}

void FunnelCard::refresh()
{
    const auto rows = app::funnelRows(m_page.workspace());
    for (size_t place = 0; place < m_lines.size(); ++place) {
        const app::FunnelRow &row = rows[place];
        const QString error = m_lines[place].people->error(); // what is not understood stays, and is told
        if (error.isEmpty())
            m_lines[place].people->setValue(row.step.people);
        m_lines[place].people->setReadOnly(!row.isEditable || m_page.workspace().isReadOnly());
        m_lines[place].bar->setShare(row.share);
        m_lines[place].rate->setText(row.rate);
        m_lines[place].rate->setVisible(!row.rate.isEmpty());
        m_lines[place].source->setText(error.isEmpty() ? row.source : error);
    }
}

void FunnelCard::take()
{
    for (const Line &line : m_lines)
        line.people->commit();
}

void FunnelCard::note(core::JourneyStage stage)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [stage](const Line &one) { return one.stage == stage; });
    const std::optional<double> people = line->people->value();
    if (!people || line->people->isReadOnly())
        return refresh(); // a count is put right by another one
    if (const auto done = app::noteFunnelCount(m_page.workspace(), stage, *people); !done)
        m_page.report(done.error());
    refresh();
}

LeversCard::LeversCard(Page &page, QWidget *parent)
    : Card(tr("Few follow you yet: what else brings people"), parent)
    , m_page(page)
{
    body()->addWidget(wrapped(mutedLabel(tr("An account without an audience speaks to nobody. Until it has one, these carry it."), this)));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(3));
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    int place = 0;
    for (const app::Lever &lever : app::crossChannelLevers(page.workspace().language())) {
        auto *use = new Button(Button::Kind::Quiet, tr("Put it on the list"), this);
        use->setAccessibleName(tr("Put “%1” on the list of what is to be done").arg(lever.name));
        auto *isUsed = mutedLabel(tr("On the list"), this);
        grid->addWidget(wrapped(strongLabel(Type::Body, lever.name, this)), place, 0, Qt::AlignTop);
        grid->addWidget(wrapped(textLabel(Type::Body, lever.hint, this)), place, 1, Qt::AlignTop);
        grid->addWidget(use, place, 2, Qt::AlignTop);
        grid->addWidget(isUsed, place, 2, Qt::AlignTop);
        connect(use, &QPushButton::clicked, this, [this, id = lever.id] { this->use(id); });
        m_lines.push_back({lever.id, use, isUsed});
        ++place;
    }
}

void LeversCard::refresh()
{
    const app::Workspace &workspace = m_page.workspace();
    setVisible(app::hasSmallAudience(workspace));
    const auto levers = app::crossChannelLevers(workspace.language());
    for (size_t place = 0; place < m_lines.size(); ++place) {
        const bool isUsed = app::isUsed(levers[place], workspace.strategy());
        m_lines[place].use->setVisible(!isUsed);
        m_lines[place].isUsed->setVisible(isUsed);
    }
}

void LeversCard::use(const QString &id)
{
    for (const app::Lever &lever : app::crossChannelLevers(m_page.workspace().language())) {
        const core::Edit edit = lever.id == id ? app::usingLever(lever, m_page.workspace()) : core::Edit({});
        if (!edit.isEmpty() && m_page.apply(edit))
            emit m_page.toastWanted(tr("“%1” stands on the list of what is to be done").arg(lever.name), true);
    }
    refresh();
}

} // namespace gui
