// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QWidget>

class QLabel;

namespace gui {

class Disclosure;
class LineField;
class TickList;

// What is looked at before a post is published: words that the voice never uses and what is hard to take in, at once; voice and steps to
// tick off, behind a line that says how many are ticked (S1-44, S4-12).
class PublishingCheck : public QWidget {
    Q_OBJECT

public:
    explicit PublishingCheck(QWidget *parent);

    void setPost(const core::Post &post, const app::Workspace &workspace);
    // Post::checked with what was ticked and unticked since.
    QStringList done() const;

signals:
    void doneChanged(); // by the user

private:
    QLabel *m_neverSaid = nullptr;
    QLabel *m_easier = nullptr;
    Disclosure *m_line = nullptr;
    TickList *m_points = nullptr;
};

// The right to say no (S4-04): a post that serves no goal goes to the ideas that were left, with the reason.
class SayNo : public QWidget {
    Q_OBJECT

public:
    explicit SayNo(QWidget *parent);

    void clear(); // for another idea

signals:
    void leaveWanted(const QString &reason);

private:
    void leave();

    Disclosure *m_line = nullptr;
    LineField *m_reason = nullptr;
};

} // namespace gui
