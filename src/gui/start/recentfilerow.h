// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/standing.h"

#include <QAbstractButton>

namespace gui {

class Button;

// "Two of six goals are on track. Data up to 9 February 2027.": where a plan stood when it was last open.
QString standingLine(const core::Standing &standing, const core::Language &language);

// A recent file: its name and folder, and where it stood; one that is gone says so and can be taken off the list.
class RecentFileRow : public QAbstractButton {
    Q_OBJECT

public:
    RecentFileRow(const QString &path, const std::optional<core::Standing> &standing, const core::Language &language, QWidget *parent);
    QSize sizeHint() const override;
    bool isMissing() const { return m_isMissing; }

signals:
    void removalWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_line;
    QString m_folder;
    bool m_isMissing = false;
    Button *m_remove = nullptr; // of one that is gone
};

} // namespace gui
