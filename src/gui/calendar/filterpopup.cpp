// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/filterpopup.h"

#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>

#include <array>

namespace gui {

FilterPopup::FilterPopup(const app::PostFilter &filter, const app::Workspace &workspace, QWidget *owner)
    : Popup(owner)
    , m_filter(filter)
    , m_text(new QLineEdit(filter.text, this))
{
    setAccessibleName(tr("Filter the posts"));
    m_text->setPlaceholderText(tr("Words of the title or the text"));
    m_text->setAccessibleName(tr("Words of the title or the text"));
    m_text->setClearButtonEnabled(true);
    column()->addWidget(m_text);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        emit filterChosen(m_filter);
    });
    connect(m_text, &QLineEdit::returnPressed, this, &Popup::finish);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, u(2), 0);
    columns->setSpacing(u(6));
    std::array<QVBoxLayout *, 2> sides{new QVBoxLayout, new QVBoxLayout};
    std::array<qsizetype, 2> lines{0, 0};
    for (QVBoxLayout *side : sides) {
        side->setSpacing(u(3));
        columns->addLayout(side, 1);
    }
    for (const app::FilterGroup &group : app::filterGroups(workspace)) {
        const size_t side = lines[0] <= lines[1] ? 0 : 1;
        sides[side]->addWidget(groupBox(group, content));
        lines[side] += group.values.size() + 2;
    }
    for (QVBoxLayout *side : sides)
        side->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setFixedSize(u(124), std::min(u(110), content->sizeHint().height()));
    column()->addWidget(scroll);
    auto *clearAll = new Button(Button::Kind::Quiet, tr("Clear the filter"), this);
    connect(clearAll, &Button::clicked, this, &FilterPopup::clear);
    column()->addWidget(clearAll, 0, Qt::AlignLeft);
}

// Letters typed here are no shortcuts of the page below.
bool FilterPopup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return Popup::event(event);
}

QWidget *FilterPopup::groupBox(const app::FilterGroup &group, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(u(0.5));
    lines->addWidget(strongLabel(Type::Body, group.title, box));
    for (qsizetype i = 0; i < group.values.size(); ++i) {
        const QString value = group.values.at(i);
        const QString name = group.texts.at(i);
        const QString shown = QFontMetrics(fontOf(Type::Body)).elidedText(name, Qt::ElideRight, u(48));
        auto *choice = new QCheckBox(QString(shown).replace(QLatin1Char('&'), QStringLiteral("&&")), box);
        choice->setAccessibleName(QStringLiteral("%1: %2").arg(group.title, name.simplified()));
        const auto wanted = m_filter.wanted.find(group.by);
        choice->setChecked(wanted != m_filter.wanted.end() && wanted->second.contains(value));
        connect(choice, &QCheckBox::toggled, this, [this, by = group.by, value](bool isOn) { take(by, value, isOn); });
        lines->addWidget(choice);
        m_boxes.push_back(choice);
    }
    return box;
}

void FilterPopup::take(app::FilterBy by, const QString &value, bool isWanted)
{
    QStringList &values = m_filter.wanted[by];
    values.removeAll(value);
    if (isWanted)
        values.append(value);
    emit filterChosen(m_filter);
}

void FilterPopup::clear()
{
    m_filter = {};
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    for (QCheckBox *box : m_boxes) {
        const QSignalBlocker quietBox(box);
        box->setChecked(false);
    }
    emit filterChosen(m_filter);
}

} // namespace gui
