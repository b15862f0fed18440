// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/channels.h"
#include "gui/components/card.h"

#include <optional>

class QComboBox;

namespace gui {

class FormField;
class NumberField;
class Page;
class SentenceLabel;

// The share of voice with what it is made of (F-05), and the two counts of this week to type.
class VoiceCard : public Card {
    Q_OBJECT

public:
    VoiceCard(Page &page, QWidget *parent);

    void refresh();
    void take();

private:
    NumberField *addCount(const QString &label, const QString &metric);
    std::optional<core::Id<core::Channel>> channel() const; // none: all of them together
    void fillPlaces();
    void note(const QString &metric, const NumberField &field);

    Page &m_page;
    QComboBox *m_where = nullptr;
    SentenceLabel *m_share = nullptr;
    NumberField *m_ours = nullptr;
    NumberField *m_rivals = nullptr;
};

} // namespace gui
