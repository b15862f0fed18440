// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTextLayout>

#include <optional>
#include <tuple>
#include <vector>

namespace gui {

// A QLabel that remembers how its text breaks into lines. QLabel shapes its letters anew for every question of a layout, some eight
// times before it is painted, and a first paint spent most of its time on that. Sizes and pixels are QLabel's; whatever is out of
// the ordinary (a tab, a shortcut, too little room …) is left to it.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // All widths from `from` to `brokenAt` break the text alike; so do all larger ones where `isEndless`.
    struct Breaks {
        int from = 0;
        int brokenAt = 0;
        bool isEndless = false;
        QSize size;
    };
    struct Hints {
        QSize size;
        QSize minimum;
    };
    // What the breaks are true for, and what the hints are worked out from besides.
    using Shaped = std::tuple<QString, QFont, bool>;
    using Given = std::tuple<QMargins, QSize, QSize>;

    bool isOrdinary() const;
    void forgetOther() const;
    const Hints &hints() const;
    QSize sizeIn(int width) const;
    const Breaks &breaksFor(int width) const;
    QSize breakInto(int width) const;

    mutable std::optional<Shaped> m_shaped;
    mutable QTextLayout m_layout;
    mutable int m_layoutWidth = 0; // what it is broken at
    mutable std::vector<Breaks> m_breaks;
    mutable std::optional<Given> m_given;
    mutable Hints m_hints;
};

} // namespace gui
