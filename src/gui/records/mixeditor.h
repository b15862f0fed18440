// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/ownmix.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace gui {

class Disclosure;
class NumberField;
class Page;

// Below a channel or a campaign: the mix of its posts, where it may follow another rule than the quarter, or shares of its own (S1-54).
class MixEditor : public QWidget {
    Q_OBJECT

public:
    MixEditor(Page &page, QWidget *parent);
    void show(const core::MixScope &scope);

private:
    void showShares();
    void makeFields(const std::vector<app::OwnMix::Share> &shares);

    Page &m_page;
    core::MixScope m_scope;
    core::MixScope m_shownScope;
    QStringList m_pillars; // that have a field: id and name
    std::vector<NumberField *> m_fields;
    Disclosure *m_line = nullptr;
    QComboBox *m_rule = nullptr;
    QWidget *m_shares = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace gui
