// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/examples.h"

#include <QWidget>

class QLabel;

namespace gui {

class Button;

// "Show an example", one click away: the example beneath, the next one, and "Use this example" where it can fill a field.
class ExampleOffer : public QWidget {
    Q_OBJECT

public:
    enum class Use { IntoField, ToRead };

    ExampleOffer(const QString &invitation, Use use, QWidget *parent);
    // Others than before begin with the first.
    void setExamples(const std::vector<app::Example> &examples);
    bool isShown() const;

signals:
    void taken(const app::Example &example);

private:
    void open(bool isOpen);
    void showNext(size_t step);

    QString m_invitation;
    std::vector<app::Example> m_examples;
    size_t m_current = 0;
    Button *m_toggle = nullptr;
    QWidget *m_example = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_note = nullptr;
    Button *m_use = nullptr;
    Button *m_next = nullptr;
};

} // namespace gui
