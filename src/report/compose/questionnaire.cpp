// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"

namespace report {

namespace {

void addQuestions(std::vector<Element> &page, const core::Questionnaire::Part &part)
{
    for (const core::Questionnaire::Question &question : part.questions) {
        Paragraph text{strong(onOneLine(question.text))};
        text.isKeptWithNext = true;
        page.push_back(std::move(text));
        if (!question.hint.isEmpty())
            page.push_back(Paragraph{plain(onOneLine(question.hint)), ParagraphStyle::Caption, 0, true});
        page.push_back(AnswerRoom{question.options, question.lines});
    }
}

std::vector<Element> partPage(const core::Questionnaire::Part &part)
{
    std::vector<Element> page{Heading{3, part.heading}};
    if (!part.explanation.isEmpty())
        page.push_back(Paragraph{plain(onOneLine(part.explanation)), ParagraphStyle::Muted, 0, true});
    if (part.repeats.isEmpty())
        addQuestions(page, part);
    for (const QString &repeat : part.repeats) {
        page.push_back(Heading{4, repeat});
        addQuestions(page, part);
    }
    return page;
}

} // namespace

Document compose(const core::Questionnaire &questionnaire)
{
    const core::Language &language = questionnaire.language;
    const QString name = onOneLine(questionnaire.business);
    Document document;
    document.language = language;
    document.day = questionnaire.day;
    document.title = language.translate("report", "Questionnaire for a social media strategy");
    document.subject = language.translate("report", "%n questions to answer by hand", nullptr, questionnaire.questionCount());
    document.footerLeft = name.isEmpty()
                            ? document.title
                            : language.filled(language.translate("report", "%1, %2", "business, title"), {name, document.title});
    Section section;
    section.title = document.title;
    section.anchor = QStringLiteral("questionnaire");
    Heading title{1, document.title, section.anchor};
    title.eyebrow = name;
    title.aside = muted(questionnaire.quarter);
    std::vector<Element> page{
        title, Paragraph{plain(language.translate("report", "Answer what you know and leave the rest empty: an assumption is better than "
                                                            "nothing. Each answer has its place in the wizard."))}};
    QString step;
    for (const core::Questionnaire::Part &part : questionnaire.parts) {
        if (part.step != step)
            page.push_back(Heading{2, part.step, QStringLiteral("step-%1").arg(page.size())});
        step = part.step;
        for (Element &element : partPage(part))
            page.push_back(std::move(element));
    }
    section.versions = {std::move(page)};
    document.sections = {std::move(section)};
    return document;
}

} // namespace report
