// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gui {

class Button;

// A surface with a hairline: the only box of a page; never a card in a card. Header row (section title, muted note, one quiet
// action at the right) above body(). Inside the body, part with hairline() or 4 u of space.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent);

    QString title() const;
    void setTitle(const QString &title);
    void setNote(const QString &note);
    // The quiet action of the header; call once.
    Button *setAction(const QString &text);
    void addToHeader(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }
    // Lists and tables reach the card's edges; everything else stands 4 u inside.
    void setFlush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void giveTitleRoom();

    QWidget *m_header = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace gui
