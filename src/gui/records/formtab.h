// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"
#include "gui/components/text.h"
#include "gui/records/pagetab.h"
#include "gui/records/recordform.h"
#include "gui/style/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

// A view that is one form for a row which is always there: the business, the quarter.
template <class Entity>
class FormTab : public PageTab {
public:
    // `row` gives what the form shows, `note` a sentence about it, over the form.
    FormTab(Page &page, const QString &title, std::function<Entity()> row, const std::function<void(RecordForm<Entity> &)> &fields,
        QWidget *parent, std::function<QString(const Entity &)> note = {})
        : PageTab(parent)
        , m_page(page)
        , m_row(std::move(row))
        , m_note(std::move(note))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *card = new Card(title, scroll);
        card->setMaximumWidth(u(recordFormUnits));
        m_noteLabel = wrapped(textLabel(Type::Body, QString(), card));
        m_noteLabel->setVisible(static_cast<bool>(m_note));
        card->body()->addWidget(m_noteLabel);
        m_form = new RecordForm<Entity>(page, card);
        fields(*m_form);
        card->body()->addWidget(m_form);
        card->body()->addStretch(1);
        scroll->setWidget(card);
        column->addWidget(scroll);
        QObject::connect(m_form, &RecordFields::edited, this, [this] { save(); });
    }

    void refresh() override
    {
        const Entity row = m_row();
        m_form->setRow(row);
        if (m_note)
            m_noteLabel->setText(m_note(row));
    }
    void take() override { m_form->take(); }
    RecordForm<Entity> &form() { return *m_form; }

private:
    void save()
    {
        const Entity row = m_form->read();
        core::Edit edit = core::Edit::changing(row, QString());
        m_form->putPictures(edit);
        if (m_page.apply(edit))
            refresh();
    }

    Page &m_page;
    std::function<Entity()> m_row;
    std::function<QString(const Entity &)> m_note;
    QLabel *m_noteLabel = nullptr;
    RecordForm<Entity> *m_form = nullptr;
};

} // namespace gui
