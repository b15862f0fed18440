// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/postfilter.h"
#include "gui/components/popup.h"

class QCheckBox;
class QLineEdit;

namespace gui {

// Which posts the calendar shows: a text, and boxes to tick for each kind. What is ticked holds at once.
class FilterPopup : public Popup {
    Q_OBJECT

public:
    FilterPopup(const app::PostFilter &filter, const app::Workspace &workspace, QWidget *owner);
    QLineEdit *text() const { return m_text; }

signals:
    void filterChosen(const app::PostFilter &filter);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *groupBox(const app::FilterGroup &group, QWidget *parent);
    void take(app::FilterBy by, const QString &value, bool isWanted);
    void clear();

    app::PostFilter m_filter;
    QLineEdit *m_text = nullptr;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace gui
