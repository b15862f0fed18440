// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audience.h"
#include "core/language.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace gui {

class Disclosure;

// What a source may prove: the answers about a persona, each with one button that makes the source theirs. Questions without an
// answer wait behind a line; they would take the source's own words.
class EvidenceOffer : public QWidget {
    Q_OBJECT

public:
    struct Offered {
        QString name; // "Age", "Nadia Benali, age"
        core::PersonaAnswer answer;
        bool isTaken = false; // it rests on this source already
        bool operator==(const Offered &) const = default;
    };

    EvidenceOffer(const core::Language &language, QWidget *parent);

    // `sentence` says what is offered, or why nothing is.
    void offer(const QString &sentence, const std::vector<Offered> &answers);

signals:
    void chosen(const core::PersonaAnswer &answer);

private:
    QWidget *rowOf(const Offered &offered);
    void clear();

    core::Language m_language;
    std::vector<Offered> m_offered;
    QWidget *m_rows = nullptr;
    QLabel *m_sentence = nullptr;
    Disclosure *m_open = nullptr;
};

} // namespace gui
