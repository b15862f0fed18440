// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace app {
class WeekModel;
}

namespace gui {

class SentenceLabel;
class WeekRowView;

// This week's numbers by hand (J-01): a sentence says what is left, then one row each with its field. Tab walks the fields, Enter
// goes down, and what was typed is kept as soon as its field is left.
class WeekView : public QWidget {
    Q_OBJECT

public:
    WeekView(app::WeekModel &model, QWidget *parent);

    const std::vector<WeekRowView *> &rows() const { return m_rows; }
    // Offers the numbers that have no row yet.
    QMenu *otherNumbers() const { return m_others; }

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void offerOthers();
    void rememberTyped();
    void restoreTyped();
    void rebuild();
    void refresh();
    void showLead();
    void move(size_t from, int by);

    struct Typed {
        core::SeriesKey series;
        QString text;
    };

    app::WeekModel &m_model;
    std::optional<Typed> m_typed;
    SentenceLabel *m_lead = nullptr;
    QMenu *m_others = nullptr;
    QVBoxLayout *m_place = nullptr;
    std::vector<WeekRowView *> m_rows;
};

} // namespace gui
