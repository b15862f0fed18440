// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/printablemeter.h"

#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/paint.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

// One block for each part, filled as far as the part is.
class PrintableMeter::Blocks : public QWidget {
public:
    explicit Blocks(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(u(2));
    }

    void show(const std::vector<core::PartFill> &parts)
    {
        m_parts = parts;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_parts.empty())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double gap = theme().u(0.5);
        const double side = (width() - gap * static_cast<double>(m_parts.size() - 1)) / static_cast<double>(m_parts.size());
        QRectF block(0, 0, side, height());
        for (const core::PartFill &fill : m_parts) {
            paintBox(painter, block, theme().line, QColor(), theme().u(0.5));
            QRectF inked = block;
            inked.setWidth(side * fill.has / fill.wanted);
            if (fill.prints())
                paintBox(painter, inked, theme().accent, QColor(), theme().u(0.5));
            block.translate(side + gap, 0);
        }
    }

private:
    std::vector<core::PartFill> m_parts;
};

QString planPartName(core::PlanPart part)
{
    static const char *const names[] = {QT_TRANSLATE_NOOP("gui::wizard", "Your business"),
        QT_TRANSLATE_NOOP("gui::wizard", "Business objectives"), QT_TRANSLATE_NOOP("gui::wizard", "Goals"),
        QT_TRANSLATE_NOOP("gui::wizard", "Persona"), QT_TRANSLATE_NOOP("gui::wizard", "Competitors"),
        QT_TRANSLATE_NOOP("gui::wizard", "Strengths of the competitors"), QT_TRANSLATE_NOOP("gui::wizard", "Decisions on your accounts"),
        QT_TRANSLATE_NOOP("gui::wizard", "Missions of the channels"), QT_TRANSLATE_NOOP("gui::wizard", "Posts a week"),
        QT_TRANSLATE_NOOP("gui::wizard", "Content pillars"), QT_TRANSLATE_NOOP("gui::wizard", "First posts"),
        QT_TRANSLATE_NOOP("gui::wizard", "Date of a review")};
    return QCoreApplication::translate("gui::wizard", names[static_cast<int>(part)]);
}

PrintableMeter::PrintableMeter(QWidget *parent)
    : QWidget(parent)
    , m_sentence(wrapped(strongLabel(Type::Body, {}, this)))
    , m_share(strongLabel(Type::Body, {}, this))
    , m_blocks(new Blocks(this))
    , m_list(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(u(2));
    head->addWidget(m_sentence, 1);
    head->addWidget(m_share, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_blocks);
    column->addWidget(m_list);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, u(3), 0, 0);
    rows->setSpacing(0);
    m_listTitle = mutedLabel({}, m_list, Type::Caption);
    rows->addWidget(m_listTitle);
    for (int part = 0; part <= static_cast<int>(core::PlanPart::Reviews); ++part)
        addRow(static_cast<core::PlanPart>(part));
}

void PrintableMeter::addRow(core::PlanPart part)
{
    auto *line = new QWidget(m_list);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(1));
    auto *button = new Button(Button::Kind::Quiet, planPartName(part), line);
    auto *count = mutedLabel({}, line, Type::Caption);
    row->addWidget(button);
    row->addStretch(1);
    row->addWidget(count);
    m_list->layout()->addWidget(line);
    m_rows.push_back({part, line, button, count});
    connect(
        button, &QPushButton::clicked, this, [this, part] { emit partWanted(part); }, Qt::QueuedConnection);
}

void PrintableMeter::setParts(const std::vector<core::PartFill> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    m_blocks->show(parts);
    m_sentence->setText(sentence());
    m_share->setText(tr("%1%").arg(qRound(core::printableShare(parts) * 100)));
    bool isWhole = true;
    for (const core::PartFill &fill : parts) {
        const Row &row = m_rows[static_cast<size_t>(fill.part)];
        const QString count = fill.wanted > 1 ? tr("%1 of %2", "there, wanted").arg(fill.has).arg(fill.wanted) : QString();
        row.line->setVisible(!fill.isWhole());
        row.count->setText(count);
        row.button->setAccessibleName(count.isEmpty() ? row.button->text() : QString(row.button->text() + QStringLiteral(", ") + count));
        isWhole = isWhole && fill.isWhole();
    }
    m_listTitle->setText(isWhole ? tr("Nothing is missing.") : tr("Still missing"));
}

void PrintableMeter::setListed(bool isListed)
{
    m_list->setVisible(isListed);
}

QString PrintableMeter::sentence() const
{
    return tr("%n of %1 parts of the plan print", nullptr, core::printingParts(m_parts)).arg(m_parts.size());
}

} // namespace gui
