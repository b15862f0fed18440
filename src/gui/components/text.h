// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/style/theme.h"

#include <QHash>
#include <QLabel>
#include <QTextLayout>
#include <QWidget>

namespace gui {

// Labels of the type scale. Always plain text (Q9): what a user or a file wrote is shown letter by letter.
// Colours come from the palette: WindowText, PlaceholderText (muted) or Link (accent).
QLabel *textLabel(Type type, const QString &text, QWidget *parent, QPalette::ColorRole role = QPalette::WindowText);
QLabel *strongLabel(Type type, const QString &text, QWidget *parent, QPalette::ColorRole role = QPalette::WindowText);
QLabel *mutedLabel(const QString &text, QWidget *parent, Type type = Type::Body);
// Wraps instead of widening its page.
QLabel *wrapped(QLabel *label);
// A 1 px horizontal line between parts of a card.
QWidget *hairline(QWidget *parent);

// One line that ends in "…" with the whole text as tooltip when there is no room.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Type type, QWidget *parent, bool isStrong = false);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

// A sentence with some words in DemiBold, wrapped as one text: the opening sentence of a page ("Two of six goals are on
// track." strong, the rest muted), or the sentence over a chart.
class SentenceLabel : public QWidget {
    Q_OBJECT

public:
    explicit SentenceLabel(Type type, QWidget *parent);

    // The strong part and then the muted rest; either may be empty.
    void setLead(const QString &lead, const QString &rest = {});
    // A translated sentence with %1…%9; the arguments stand out.
    void setSentence(const QString &sentence, const QStringList &strongArguments);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Run {
        int start = 0;
        int length = 0;
        bool isStrong = false;
        bool isMuted = false;
    };
    void setRuns(const QString &text, std::vector<Run> runs);
    double layOut(QTextLayout &layout, double width) const;

    Type m_type;
    QString m_text;
    std::vector<Run> m_runs;
    mutable QHash<int, int> m_heights; // by width
};

} // namespace gui
