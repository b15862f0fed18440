// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace gui {

// The line that opens and closes what stands below it: an arrow, a title, and a muted note at the right ("5 of 8").
class DisclosureHead : public QAbstractButton {
    Q_OBJECT

public:
    DisclosureHead(const QString &title, QWidget *parent);
    void setNote(const QString &note);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_note;
};

// Something that a calm page shows only when asked: closed at first. Put it into column().
class Disclosure : public QWidget {
    Q_OBJECT

public:
    Disclosure(const QString &title, QWidget *parent);

    void setText(const QString &title) { m_head->setText(title); }
    void setNote(const QString &note) { m_head->setNote(note); }
    void setOpen(bool isOpen);
    bool isOpen() const;
    DisclosureHead *head() const { return m_head; }
    QVBoxLayout *column() const { return m_body; }

private:
    DisclosureHead *m_head = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace gui
