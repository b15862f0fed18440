// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace gui {

class ElidedLabel;

// What the calendar leaves out, in a sentence, and the way back. Hidden while nothing is filtered.
class FilterLine : public QWidget {
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent);
    // `isNothingFound`: the days shown hold no post that passes.
    void setFilter(const QString &sentence, bool isNothingFound);
    QString text() const;

signals:
    void clearWanted();

private:
    ElidedLabel *m_sentence = nullptr;
};

} // namespace gui
