// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui {

constexpr int recordFormUnits = 156; // a form is never wider than some 62 letters

// One of the views of a page that has several of them side by side (TabbedPage).
class PageTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows what the workspace now says; selection and text still being typed stay.
    virtual void refresh() = 0;
    // Shows a subject of its own ("impostor:123"); false: it knows no such thing.
    virtual bool showSubject(const QString &) { return false; }
    // Saves what is still being typed.
    virtual void take() { }
    // Another view or page comes: saves what is still being typed, and drops a row that was added and left without a word.
    virtual void leave() { take(); }
    // What the page's primary action does while this view shows; without a text there is none.
    virtual QString addText() const { return {}; }
    virtual void addOne() { }
};

// See register.h. Declared here, behind every class: lupdate loses its way in a header after such a line.
template <class Entity>
class RegisterOf;

} // namespace gui
