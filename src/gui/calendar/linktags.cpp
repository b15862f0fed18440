// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/linktags.h"

#include "gui/components/button.h"
#include "gui/components/formfield.h"
#include "gui/components/popup.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

#include <array>

namespace gui {

namespace {

// A link has no blanks to break its line at.
QString breakable(QString link)
{
    static const QRegularExpression signs(QStringLiteral("([/?&=])"));
    return link.replace(signs, QStringLiteral("\\1") + QChar(0x200b));
}

} // namespace

LinkTagsLine::LinkTagsLine(QWidget *parent)
    : QWidget(parent)
    , m_line(wrapped(mutedLabel(QString(), this, Type::Caption)))
    , m_open(new Button(Button::Kind::Quiet, tr("Campaign tags"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(m_line, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &LinkTagsLine::openTags);
}

// " 34 visits so far."; empty where no file tells of any.
QString LinkTagsLine::visitsSoFar(core::Id<core::Post> post, const app::Workspace &workspace)
{
    const auto &visits = workspace.visitsByPost();
    const auto told = visits.find(post);
    return told == visits.end() ? QString() : u' ' + tr("%Ln visits so far, by your website’s statistics.", nullptr, qRound(told->second));
}

void LinkTagsLine::setPost(const core::Post &post, const app::Workspace &workspace)
{
    m_post = post;
    m_proposed = core::proposedTags(post, workspace.strategy());
    setVisible(core::canCarryTags(post.link));
    const core::LinkTags tags = core::tagsOf(post.link);
    const auto twins = core::postsWithTagsOf(post, workspace.strategy());
    if (tags.isEmpty())
        m_line->setText(tr("Tags tell your website’s statistics which post a visit came from."));
    else if (!twins.empty())
        m_line->setText(tr("“%1” has the same tags: its visits and these will be counted together.").arg(twins.front().title));
    else if (tags.source.isEmpty() || tags.medium.isEmpty() || tags.campaign.isEmpty())
        m_line->setText(tr("The tags are not complete: without source, medium and campaign most statistics file the visits elsewhere."));
    else
        m_line->setText(tr("Visits are counted as %1.")
                            .arg(QStringList{tags.source, tags.medium, tags.campaign, tags.content, tags.term}
                                     .filter(QRegularExpression(QStringLiteral(".")))
                                     .join(QStringLiteral(" / ")))
                        + visitsSoFar(post.id, workspace));
}

void LinkTagsLine::openTags()
{
    struct Field {
        QString name;
        QString hint;
        QString core::LinkTags::*tag;
    };
    const std::array fields{Field{tr("Source"), tr("The network: instagram"), &core::LinkTags::source},
        Field{tr("Medium"), tr("How it comes: social, email"), &core::LinkTags::medium},
        Field{tr("Campaign"), QString(), &core::LinkTags::campaign}, Field{tr("Content"), tr("Which post"), &core::LinkTags::content},
        Field{tr("Term"), tr("A search word, of ads"), &core::LinkTags::term}};
    auto *popup = new Popup(this);
    popup->setMinimumWidth(u(90));
    popup->column()->addWidget(strongLabel(Type::Body, tr("Campaign tags of the link"), popup));
    const core::LinkTags held = core::tagsOf(m_post.link);
    const core::LinkTags shown = held.isEmpty() ? m_proposed : held;
    auto *result = wrapped(mutedLabel(QString(), popup, Type::Caption));
    std::array<QLineEdit *, fields.size()> lines{};
    for (size_t i = 0; i < fields.size(); ++i) {
        lines[i] = new QLineEdit(shown.*fields[i].tag, popup);
        auto *field = new FormField(fields[i].name, lines[i], popup);
        field->setHint(fields[i].hint);
        popup->column()->addWidget(field);
    }
    const auto linkAsTyped = [post = m_post, lines, fields] {
        core::LinkTags tags;
        for (size_t i = 0; i < lines.size(); ++i)
            tags.*fields[i].tag = core::tagWord(lines[i]->text());
        return core::taggedLink(post.link, tags);
    };
    popup->column()->addWidget(result);
    auto *keep = new Button(Button::Kind::Primary, tr("Put them into the link"), popup);
    auto *drop = new Button(Button::Kind::Quiet, tr("Link without tags"), popup);
    drop->setVisible(!held.isEmpty());
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addWidget(keep);
    row->addWidget(drop);
    row->addStretch(1);
    popup->column()->addLayout(row);
    const auto take = [this, popup](const QString &link) {
        popup->close();
        emit linkWanted(link);
    };
    connect(keep, &QPushButton::clicked, popup, [take, linkAsTyped] { take(linkAsTyped()); });
    connect(drop, &QPushButton::clicked, popup, [take, link = m_post.link] { take(core::taggedLink(link, {})); });
    const auto show = [result, linkAsTyped] { result->setText(breakable(linkAsTyped())); };
    for (QLineEdit *line : lines) {
        connect(line, &QLineEdit::textChanged, result, show);
        connect(line, &QLineEdit::returnPressed, keep, &QPushButton::click);
    }
    show();
    popup->openBelow(m_open);
    lines.front()->setFocus();
}

} // namespace gui
