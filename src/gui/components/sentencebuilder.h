// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace gui {

class FlowLayout;
class TokenButton;

// A sentence with places to fill in. The template is one translated text ("We will use %1 to %2 …"), so each language has its
// own word order; tokens belong to the places by number. Tab walks the tokens; the whole sentence is the accessible name.
//
//   auto *sentence = new SentenceBuilder(this);
//   sentence->setTokens({channel, purpose, aim});            // %1, %2, %3; the builder takes them as children
//   sentence->setTemplate(tr("We will use %1 to %2 in order to %3."));
class SentenceBuilder : public QWidget {
    Q_OBJECT

public:
    explicit SentenceBuilder(QWidget *parent);

    void setTokens(const std::vector<TokenButton *> &tokens);
    void setTemplate(const QString &text);
    // The sentence as it reads now.
    QString sentence() const;

private:
    void updateName();

    FlowLayout *m_flow = nullptr;
    QString m_template;
    std::vector<TokenButton *> m_tokens;
    std::vector<QWidget *> m_words;
};

} // namespace gui
