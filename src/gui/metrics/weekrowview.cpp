// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/weekrowview.h"

#include "gui/components/button.h"
#include "gui/components/status.h"
#include "gui/components/text.h"
#include "gui/metrics/weekfield.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <numeric>

namespace gui {

namespace {

using WeekColumn = app::WeekModel::Column;
using Week = app::WeekModel;

constexpr int fieldUnits = 34;

QPixmap tintedIcon(const QString &name, const QColor &colour, double ratio)
{
    const int size = u(4.5);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, size, size), colour);
    return pixmap;
}

QVBoxLayout *twoLines(QWidget *cell)
{
    auto *lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    return lines;
}

} // namespace

const std::vector<int> &WeekRowView::columnUnits()
{
    static const std::vector<int> units{30, 42, 16, 31, 27};
    return units;
}

WeekRowView::WeekRowView(app::WeekModel &model, int row, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(row)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(u(4), u(2), u(4), 0);
    lines->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(u(3));
    lines->addLayout(line);
    auto *code = new NetworkCode(textOf(WeekColumn::Metric, Week::CodeRole), textOf(WeekColumn::Metric, Qt::AccessibleTextRole), this);
    code->setMinimumWidth(u(10));
    line->addWidget(code);
    line->addWidget(buildName(), 1);
    line->addWidget(buildBefore());
    line->addWidget(buildField());
    m_change = textLabel(Type::Body, {}, this);
    m_change->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_change->setFixedWidth(u(columnUnits()[2]));
    line->addWidget(m_change);
    m_fresh = textLabel(Type::Body, {}, this);
    line->addWidget(buildWithIcon(m_freshIcon, m_fresh, columnUnits()[3]));
    m_source = new ElidedLabel(Type::Body, this);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(buildWithIcon(m_sourceIcon, m_source, columnUnits()[4]));
    lines->addWidget(m_error, 0, Qt::AlignRight);
    refresh();
}

QWidget *WeekRowView::buildName()
{
    auto *cell = new QWidget(this);
    auto *lines = twoLines(cell);
    m_name = new ElidedLabel(Type::Body, cell, true);
    m_kind = new ElidedLabel(Type::Caption, cell);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(m_name);
    lines->addWidget(m_kind);
    return cell;
}

QWidget *WeekRowView::buildBefore()
{
    auto *cell = new QWidget(this);
    cell->setFixedWidth(u(columnUnits()[0]));
    auto *lines = twoLines(cell);
    m_before = strongLabel(Type::Body, {}, cell);
    m_beforeWhen = mutedLabel({}, cell, Type::Caption);
    for (QLabel *label : {m_before, m_beforeWhen}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        lines->addWidget(label);
    }
    return cell;
}

QWidget *WeekRowView::buildField()
{
    auto *place = new QWidget(this);
    place->setFixedWidth(u(columnUnits()[1]));
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(1));
    const QString name = textOf(WeekColumn::Metric, Qt::AccessibleTextRole);
    m_field = new WeekField(place);
    m_field->setFixedWidth(u(fieldUnits));
    m_field->setAccessibleName(name);
    m_oneMore = new Button(Button::Kind::Quiet, QStringLiteral("+1"), place);
    m_oneMore->setAccessibleName(tr("One more: %1").arg(name));
    m_oneMore->setToolTip(tr("One more this week; in the field, press +"));
    m_oneMore->setFocusPolicy(Qt::ClickFocus); // Tab walks the fields
    row->addWidget(m_field);
    row->addWidget(m_oneMore);
    row->addStretch(1);
    buildError();
    connectField();
    return place;
}

// From the field to the end of the row, in a line that is always kept free: no row may move under the mouse.
void WeekRowView::buildError()
{
    m_error = new ElidedLabel(Type::Caption, this);
    m_error->setForegroundRole(QPalette::PlaceholderText);
    const auto &units = columnUnits();
    const int gaps = 3 * (static_cast<int>(units.size()) - 2);
    m_error->setFixedSize(u(std::accumulate(units.begin() + 1, units.end(), gaps)), lineHeight(Type::Caption));
    QSizePolicy policy = m_error->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_error->setSizePolicy(policy);
}

// The model is the context: a field that goes with its page still says that it was left, when the model is gone.
void WeekRowView::connectField()
{
    connect(m_field, &LineField::textTaken, &m_model, [this](const QString &text) { m_model.setData(cell(WeekColumn::ThisWeek), text); });
    connect(m_field, &WeekField::moveWanted, this, &WeekRowView::moveWanted);
    connect(m_field, &WeekField::oneMoreWanted, &m_model, [this] { m_model.countUp(m_row); });
    connect(m_oneMore, &QPushButton::clicked, &m_model, [this] { m_model.countUp(m_row); });
    connect(m_field, &WeekField::givenUp, &m_model, [this] {
        m_field->setText(textOf(WeekColumn::ThisWeek));
        m_field->take();
        m_field->selectAll();
    });
}

QWidget *WeekRowView::buildWithIcon(QLabel *&icon, QLabel *text, int units)
{
    auto *cell = new QWidget(this);
    cell->setFixedWidth(u(units));
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(1));
    icon = new QLabel(cell);
    row->addWidget(icon);
    row->addWidget(text, 1);
    return cell;
}

QModelIndex WeekRowView::cell(WeekColumn column) const
{
    return m_model.index(m_row, static_cast<int>(column));
}

QString WeekRowView::textOf(WeekColumn column, int role) const
{
    return cell(column).data(role).toString();
}

void WeekRowView::refresh()
{
    m_name->setText(textOf(WeekColumn::Metric));
    m_kind->setText(textOf(WeekColumn::Metric, Week::NoteRole));
    m_before->setText(textOf(WeekColumn::Before));
    m_beforeWhen->setText(textOf(WeekColumn::Before, Week::NoteRole));
    const bool isOpen = cell(WeekColumn::ThisWeek).data(Week::IsOpenRole).toBool();
    m_field->setEnabled(isOpen);
    m_field->setPlaceholderText(isOpen ? QString() : tr("read from the file"));
    m_field->setSign(isOpen ? textOf(WeekColumn::ThisWeek, Week::SignRole) : QString());
    m_field->setAccessibleDescription(m_kind->text());
    showError();
    const bool countsUp = cell(WeekColumn::ThisWeek).data(Week::CountsUpRole).toBool();
    m_oneMore->setVisible(countsUp);
    m_field->setCountsUp(countsUp);
    m_change->setText(textOf(WeekColumn::Change));
    m_fresh->setText(textOf(WeekColumn::Freshness));
    m_source->setText(textOf(WeekColumn::Source));
    const bool isDue = cell(WeekColumn::Freshness).data(Week::IsDueRole).toBool();
    const double ratio = devicePixelRatioF();
    m_freshIcon->setPixmap(
        tintedIcon(isDue ? QStringLiteral("clock") : QStringLiteral("check"), isDue ? theme().muted : theme().accent, ratio));
    const app::WeekRow &row = m_model.row(m_row);
    m_sourceIcon->setVisible(row.newest.has_value());
    m_sourceIcon->setPixmap(tintedIcon(row.file.isEmpty() ? QStringLiteral("edit") : QStringLiteral("file"), theme().muted, ratio));
}

void WeekRowView::showError()
{
    const QString error = textOf(WeekColumn::ThisWeek, Week::ErrorRole);
    if (error.isEmpty()) // what is wrong stays as it was typed, to be put right
        m_field->showText(textOf(WeekColumn::ThisWeek));
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::PlaceholderText, theme().atRisk);
    m_error->setPalette(palette);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_field->setProperty("invalid", !error.isEmpty());
    if (!error.isEmpty())
        m_field->setAccessibleDescription(error);
    m_field->update();
}

} // namespace gui
