// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/calendar/repeating.h"
#include "app/workspace.h"
#include "gui/components/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace gui {

class DayField;
class FormField;
class LinkTagsLine;
class MissionLine;
class PostWork;
class PublishingCheck;
class RepeatRow;
class SayNo;
class Page;
class PostPicture;
class TextRoom;
class TimeField;

// All that is said of one post. It takes a value and gives one back: edited() comes when a field was left or chosen, never while
// somebody types. Showing the same post again keeps a text that is being typed.
class PostEditor : public Card {
    Q_OBJECT

public:
    PostEditor(Page &page, QWidget *parent);

    void setPost(const core::Post &post, const app::Workspace &workspace);
    const core::Post &post() const { return m_post; }
    // For which of repeated posts a change holds.
    app::RepeatScope scope() const;
    RepeatRow *repeats() const { return m_repeats; }
    void focusTitle(); // with its text selected, for a new post
    void continueTitle(); // behind what was typed already
    void commit(); // takes over what is half-typed

signals:
    void edited(const core::Post &post);
    void closeWanted();
    void deleteWanted();
    void publishWanted(QWidget &below);
    void ruleWanted(const core::RepeatRule &rule); // by which it comes again
    void endWanted(); // it is the last of its repetition
    void leaveWanted(const QString &reason); // it serves no goal (S4-04)
    void parentWanted(core::Id<core::Post> id); // the longer piece it was made from

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *addChoice(const QString &label);
    QLineEdit *addLine(const QString &label);
    QPlainTextEdit *addText(const QString &label, int lines);
    void addDayAndTime(const core::Language &language);
    void addRepeats();
    void addBelongings();
    void fillChoices(const app::Workspace &workspace);
    void showDayAndTime(const app::Workspace &workspace, bool isGoingOn);
    core::Post read() const;
    void take();
    void takeLink(const QString &link);

    core::Post m_post;
    bool m_isShowing = false;
    QVBoxLayout *m_form = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PublishingCheck *m_check = nullptr;
    PostWork *m_work = nullptr;
    RepeatRow *m_repeats = nullptr;
    TextRoom *m_room = nullptr;
    PostPicture *m_picture = nullptr;
    QComboBox *m_channel = nullptr;
    MissionLine *m_mission = nullptr;
    FormField *m_when = nullptr;
    QCheckBox *m_hasDay = nullptr;
    DayField *m_day = nullptr;
    QCheckBox *m_hasTime = nullptr;
    TimeField *m_time = nullptr;
    QComboBox *m_status = nullptr;
    QWidget *m_publish = nullptr; // where it can be said that the post is out
    QComboBox *m_format = nullptr;
    QComboBox *m_pillar = nullptr;
    QComboBox *m_campaign = nullptr;
    QComboBox *m_goal = nullptr;
    SayNo *m_sayNo = nullptr;
    QComboBox *m_persona = nullptr;
    QComboBox *m_story = nullptr;
    QComboBox *m_demand = nullptr;
    QLineEdit *m_owner = nullptr;
    QLineEdit *m_link = nullptr;
    LinkTagsLine *m_tags = nullptr;
    QLineEdit *m_publishedLink = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace gui
