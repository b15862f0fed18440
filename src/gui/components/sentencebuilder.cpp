// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/sentencebuilder.h"

#include "gui/components/flowlayout.h"
#include "gui/components/text.h"
#include "gui/components/tokenbutton.h"

#include <QRegularExpression>

namespace gui {

namespace {

// A comma, a full stop, a French semicolon with its narrow space: it belongs to the word before it.
bool isMarkAfterWord(const QString &text, qsizetype place, const QString &piece)
{
    const QString mark = piece.trimmed();
    return mark.size() == 1 && mark.front().isPunct() && place > 0 && text.at(place - 1) != u' ';
}

} // namespace

SentenceBuilder::SentenceBuilder(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    m_flow->setSpacing(u(1));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceBuilder::setTokens(const std::vector<TokenButton *> &tokens)
{
    m_tokens = tokens;
    for (TokenButton *token : m_tokens) {
        token->setParent(this);
        connect(token, &TokenButton::wordsChanged, this, &SentenceBuilder::updateName);
    }
}

void SentenceBuilder::setTemplate(const QString &text)
{
    m_template = text;
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (QWidget *word : m_words)
        delete word;
    m_words.clear();
    for (TokenButton *token : m_tokens)
        token->hide(); // one that this template does not name
    static const QRegularExpression piece(QStringLiteral("%([1-9])|[^%\\s]+"));
    QWidget *before = nullptr;
    for (auto match = piece.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const int number = found.captured(1).toInt();
        QWidget *next = nullptr;
        if (number > 0 && size_t(number) <= m_tokens.size()) {
            next = m_tokens[size_t(number) - 1];
            if (before)
                setTabOrder(before, next);
            before = next;
        } else {
            auto *word = textLabel(Type::Section, found.captured(), this);
            word->setFixedHeight(u(7));
            m_words.push_back(word);
            next = word;
        }
        m_flow->addWidget(next);
        m_flow->setJoined(m_flow->count() - 1, number == 0 && isMarkAfterWord(text, found.capturedStart(), found.captured()));
        next->show();
    }
    updateName();
}

QString SentenceBuilder::sentence() const
{
    QString text = m_template;
    for (size_t index = 0; index < m_tokens.size(); ++index)
        text.replace(QLatin1Char('%') + QString::number(index + 1), m_tokens[index]->shownText());
    return text;
}

void SentenceBuilder::updateName()
{
    setAccessibleName(sentence());
}

} // namespace gui
