// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/progress.h"

#include <QProgressDialog>

namespace gui {

// Over a window that waits for a long work: what is done, how far it is, and a button that stops it. Short works show nothing.
class LongWork : public QProgressDialog {
    Q_OBJECT

public:
    // `counted` tells the numbers: tr("%L1 of %L2 rows"); empty: none are told.
    LongWork(const QString &title, const QString &sentence, const QString &counted, QWidget *parent);

    // For the work to call.
    core::Progress progress();

private:
    bool goesOn(int done, int all);

    QString m_sentence;
    QString m_counted;
    QLabel *m_label = nullptr;
};

} // namespace gui
