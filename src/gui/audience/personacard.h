// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/audience/personasheet.h"
#include "gui/components/card.h"

class QGridLayout;

namespace gui {

class EvidenceMeter;

// A persona at a glance: who it is, its sentence, its answers, and how much of it is checked. It fills as answers come.
class PersonaCard : public Card {
    Q_OBJECT

public:
    PersonaCard(const core::Language &language, QWidget *parent);
    void setSheet(const app::PersonaSheet &sheet);
    // One quiet sentence at the foot; empty: none.
    void setNotice(const QString &sentence);

private:
    void showAnswers(const app::PersonaSheet &sheet);

    core::Language m_language;
    class Portrait;
    Portrait *m_portrait = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_quote = nullptr;
    QWidget *m_answers = nullptr;
    QLabel *m_share = nullptr;
    QLabel *m_percent = nullptr;
    EvidenceMeter *m_meter = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_notice = nullptr;
};

// One block per answer; the checked ones are filled.
class EvidenceMeter : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceMeter(QWidget *parent);
    void setShare(const core::EvidenceShare &share, const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::EvidenceShare m_share;
};

} // namespace gui
