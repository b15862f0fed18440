// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/editing/freshrow.h"
#include "gui/page.h"
#include "gui/records/pagetab.h"
#include "gui/records/recordform.h"

#include <QAbstractListModel>
#include <QVBoxLayout>

class QHBoxLayout;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace gui {

class Card;
class EmptyState;
class SubjectFindings;

// What a register says of itself.
struct RegisterWords {
    QString name; // "Impostors"
    QString add; // "Note an impostor"
    QString unnamed; // "New impostor"
    QString icon; // of the empty state
    QString question; // of the empty state: "Does somebody use your name?"
    QString invitation; // two sentences
    QString starter = {}; // offers rows to begin with: "Start with eight roles"
};

// The rows of a register, in two lines each (app/rowroles.h).
class RegisterList : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        QString id;
        QString title;
        QString second;
        QString right;
        QString icon = {}; // before the title
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    const Row *at(int row) const;
    int rowOf(const QString &id) const; // -1 when it has none
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

// Rows of one kind that people keep: a list at the left, a form for the chosen one at the right, an invitation while there is none.
// RegisterOf says which entity it holds.
class Register : public PageTab {
    Q_OBJECT

public:
    Register(Page &page, const RegisterWords &words, QWidget *parent);

    void refresh() override;
    bool showSubject(const QString &subject) override;
    QString addText() const override { return m_words.add; }
    void addOne() override;
    void leave() override;
    void removeCurrent();
    // Moves the chosen row one place up (-1) or down, where the rows have an order of their own.
    void moveCurrent(int by);
    void moveUp() { moveCurrent(-1); }
    void moveDown() { moveCurrent(1); }
    QListView *list() const { return m_list; }
    // A line above the list: a figure, a tip. Empty: none.
    void setSummary(const QString &sentence);

protected:
    virtual QString table() const = 0;
    virtual std::vector<RegisterList::Row> rows() const = 0;
    virtual void show(const QString &id) = 0;
    virtual core::Edit adding(QString &id) = 0;
    virtual core::Edit removing(const QString &id, const QString &name) = 0;
    virtual core::Edit moving(const QString &id, int by) = 0; // an empty edit: it can't
    virtual core::Edit starting() = 0; // the rows of words().starter
    virtual void focusForm() = 0;

    Page &page() const { return m_page; }
    const RegisterWords &words() const { return m_words; }
    QVBoxLayout *formColumn() const;
    Button *addAct(const QString &text);
    void setNote(const QString &sentence);
    const QString &currentId() const { return m_current; }
    bool isSwitching() const { return m_isSwitching; }

private:
    void buildEmptyState();
    void buildContent();
    QAction *listAction(const QString &text, const QKeySequence &key, void (Register::*slot)());
    void choose(const QString &id);

    Page &m_page;
    RegisterWords m_words;
    RegisterList *m_rows = nullptr;
    QListView *m_list = nullptr;
    Card *m_listCard = nullptr;
    Card *m_formCard = nullptr;
    SubjectFindings *m_findings = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QStackedWidget *m_stack = nullptr;
    QString m_current;
    FreshRow m_fresh;
    bool m_isSwitching = false;
};

// A register of one entity, described by a few small functions. `fields` is required, the rest has sensible defaults.
template <class Entity>
class RegisterOf : public Register {
public:
    // One more thing to do with the chosen row: "Make it an idea" is an edit of one step, "Open its channel" goes somewhere.
    struct Act {
        QString text;
        std::function<core::Edit(const Entity &)> edit;
        std::function<bool(const Entity &)> isOffered = {}; // always without
        QString toast = {}; // said when it is done
        std::function<void(const Entity &)> go = {}; // instead of an edit
    };

    struct Description {
        RegisterWords words;
        std::function<void(RecordForm<Entity> &)> fields;
        std::function<QString(const Entity &)> title;
        std::function<QString(const Entity &)> second = {};
        std::function<QString(const Entity &)> right = {};
        std::function<bool(const Entity &)> belongs = {}; // of registers that hold only some rows of the entity
        std::function<void(Entity &)> begin = {}; // what a new row starts with
        std::function<QString(const std::vector<Entity> &)> summary = {};
        std::function<core::Edit()> start = {}; // what words.starter puts in
        std::function<QString(const Entity &)> note = {}; // a sentence about the chosen row, over its form
        std::vector<Act> acts = {};
        std::function<bool(const Entity &, const Entity &)> before = {}; // the order of the list; else as the plan keeps them
        std::function<QString(const Entity &)> icon = {}; // before the title
    };

    RegisterOf(Page &page, Description description, QWidget *parent)
        : Register(page, description.words, parent)
        , m_description(std::move(description))
        , m_form(new RecordForm<Entity>(page, this))
    {
        m_description.fields(*m_form);
        formColumn()->insertWidget(1, m_form); // below the note
        for (const Act &act : m_description.acts) {
            m_acts.push_back(addAct(act.text));
            QObject::connect(m_acts.back(), &QPushButton::clicked, this, [this, act] { carryOut(act); });
        }
        QObject::connect(m_form, &RecordFields::edited, this, [this] { save(); });
    }

    void take() override { m_form->take(); }
    void refresh() override
    {
        Register::refresh();
        if (m_description.summary)
            setSummary(m_description.summary(mine()));
    }
    RecordForm<Entity> &form() { return *m_form; }
    // The chosen row, or nullptr.
    const Entity *current() const { return strategy().find(core::Id<Entity>::fromString(currentId())); }

protected:
    QString table() const override { return QLatin1String(core::schema::Table<Entity>::table); }
    const core::Strategy &strategy() const { return page().workspace().strategy(); }

    std::vector<Entity> mine() const
    {
        auto all =
            strategy().template where<Entity>([this](const Entity &row) { return !m_description.belongs || m_description.belongs(row); });
        if constexpr (
            requires(Entity row) { row.day; } && !requires(Entity row) { row.position; })
            std::reverse(all.begin(), all.end()); // a log: what happened last comes first
        if (m_description.before)
            std::stable_sort(all.begin(), all.end(), m_description.before);
        return all;
    }

    std::vector<RegisterList::Row> rows() const override
    {
        std::vector<RegisterList::Row> result;
        for (const Entity &row : mine())
            result.push_back({row.id.toString(), nameOf(row), m_description.second ? m_description.second(row) : QString(),
                m_description.right ? m_description.right(row) : QString(), m_description.icon ? m_description.icon(row) : QString()});
        return result;
    }

    void show(const QString &id) override
    {
        const Entity *found = strategy().find(core::Id<Entity>::fromString(id));
        if (!found)
            return;
        const Entity row = *found; // writing what was still typed replaces the plan's rows
        m_form->setRow(row);
        setNote(m_description.note ? m_description.note(row) : QString());
        for (size_t i = 0; i < m_acts.size(); ++i)
            m_acts[i]->setVisible(!m_description.acts[i].isOffered || m_description.acts[i].isOffered(row));
    }

    core::Edit adding(QString &id) override
    {
        Entity row;
        row.id = core::newId<Entity>();
        if constexpr (requires { row.position; })
            row.position = core::nextPosition<Entity>(strategy());
        if constexpr (requires {
                          {
                              row.day
                              } -> std::same_as<QDate &>;
                      })
            row.day = page().workspace().today();
        if (m_description.begin)
            m_description.begin(row);
        id = row.id.toString();
        return core::Edit::adding(row, words().unnamed);
    }

    core::Edit removing(const QString &id, const QString &name) override
    {
        const auto rowId = core::Id<Entity>::fromString(id);
        core::Edit edit = core::Edit::deleting(rowId, name);
        if (const Entity *row = strategy().find(rowId))
            core::schema::forEachColumn<Entity>([&](const auto &column) {
                using Member = typename std::decay_t<decltype(column)>::Type;
                if constexpr (std::is_same_v<Member, std::optional<core::Id<core::Picture>>>)
                    if (row->*column.member)
                        edit.remove(*(row->*column.member));
            });
        return edit;
    }

    core::Edit moving(const QString &id, int by) override
    {
        core::Edit edit({QStringLiteral("change:") + table(), {}});
        if (m_description.before)
            return edit;
        if constexpr (requires(Entity row) { row.position; }) {
            std::vector<Entity> all = mine();
            const auto place = std::find_if(all.begin(), all.end(), [&id](const Entity &row) { return row.id.toString() == id; });
            const auto target = place - all.begin() + by;
            if (place == all.end() || target < 0 || target >= static_cast<std::ptrdiff_t>(all.size()))
                return edit;
            edit = core::Edit({QStringLiteral("change:") + table(), {nameOf(*place)}});
            std::iter_swap(place, all.begin() + target);
            int position = 0;
            for (Entity &row : all)
                if (std::exchange(row.position, position++) != row.position)
                    edit.put(row);
        }
        return edit;
    }

    core::Edit starting() override { return m_description.start(); }
    void focusForm() override { m_form->focusFirst(); }

private:
    QString nameOf(const Entity &row) const
    {
        const QString title = m_description.title(row).simplified();
        return title.isEmpty() ? words().unnamed : title;
    }

    void save()
    {
        const Entity row = m_form->read();
        if (!strategy().find(row.id)) // taken back meanwhile
            return;
        core::Edit edit = core::Edit::changing(row, nameOf(row));
        m_form->putPictures(edit);
        if (page().apply(edit))
            refresh();
    }

    void carryOut(const Act &act)
    {
        take();
        const Entity *row = current();
        if (row && act.go)
            return act.go(Entity(*row));
        if (!row || !page().apply(act.edit(*row)))
            return;
        if (!act.toast.isEmpty())
            emit page().toastWanted(act.toast, true);
        refresh();
    }

    Description m_description;
    RecordForm<Entity> *m_form = nullptr;
    std::vector<Button *> m_acts;
};

} // namespace gui
