// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/personacard.h"

#include "app/pictures.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/components/portrait.h"
#include "gui/components/text.h"
#include "gui/style/paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

// The round picture of the card, or initials.
class PersonaCard::Portrait : public QWidget {
public:
    explicit Portrait(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(u(14), u(14));
    }
    void show(const QString &name, const std::optional<core::Picture> &picture)
    {
        m_name = name;
        const auto id = picture ? picture->id : core::Id<core::Picture>();
        if (id != m_shown)
            m_picture = picture ? app::imageOf(*picture) : QImage();
        m_shown = id;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPortrait(painter, rect(), m_picture, m_name, fontOf(Type::Title, true));
    }

private:
    QString m_name;
    QImage m_picture;
    core::Id<core::Picture> m_shown;
};

PersonaCard::PersonaCard(const core::Language &language, QWidget *parent)
    : Card(QString(), parent)
    , m_language(language)
    , m_portrait(new Portrait(this))
    , m_name(wrapped(strongLabel(Type::Section, QString(), this)))
    , m_headline(wrapped(mutedLabel(QString(), this)))
    , m_quote(wrapped(textLabel(Type::Section, QString(), this)))
    , m_share(strongLabel(Type::Body, QString(), this))
    , m_percent(strongLabel(Type::Body, QString(), this))
    , m_meter(new EvidenceMeter(this))
    , m_advice(wrapped(textLabel(Type::Caption, QString(), this)))
    , m_notice(wrapped(mutedLabel(QString(), this, Type::Caption)))
{
    body()->setSpacing(u(3));
    auto *head = new QHBoxLayout;
    head->setSpacing(u(3));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_headline);
    head->addWidget(m_portrait, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    body()->addLayout(head);
    body()->addWidget(m_quote);
    m_answers = new QWidget(this);
    new QGridLayout(m_answers);
    body()->addWidget(m_answers);
    body()->addWidget(hairline(this));
    auto *share = new QHBoxLayout;
    share->addWidget(m_share, 1);
    share->addWidget(m_percent);
    body()->addLayout(share);
    body()->addWidget(m_meter);
    body()->addWidget(m_advice);
    body()->addWidget(m_notice);
    m_notice->hide();
}

void PersonaCard::setSheet(const app::PersonaSheet &sheet)
{
    const QString name = core::oneLine(sheet.persona.name);
    m_portrait->show(name, sheet.portrait);
    m_name->setText(name.isEmpty() ? tr("Without a name yet") : name);
    m_headline->setText(sheet.persona.headline);
    m_headline->setVisible(!sheet.persona.headline.isEmpty());
    const QString quote = core::spokenWords(sheet.persona);
    m_quote->setText(tr("“%1”").arg(quote));
    m_quote->setVisible(!quote.isEmpty());
    showAnswers(sheet);
    const core::EvidenceShare share = core::evidenceOf(sheet.answers);
    const QString text = app::evidenceText(share, m_language);
    m_share->setText(text);
    m_percent->setText(share.answered > 0 ? core::formatPercent(100 * share.share(), m_language, 0) : QString());
    m_meter->setShare(share, text);
    m_advice->setText(app::evidenceAdvice(share, m_language));
    QPalette palette = m_advice->palette();
    palette.setColor(QPalette::WindowText, share.isMostlyAssumed() ? theme().behind : theme().muted);
    m_advice->setPalette(palette);
    setAccessibleName(m_name->text());
}

void PersonaCard::setNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void PersonaCard::showAnswers(const app::PersonaSheet &sheet)
{
    auto *grid = static_cast<QGridLayout *>(m_answers->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(3));
    grid->setVerticalSpacing(u(2));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, u(20));
    std::vector<core::PersonaAnswer> answers = sheet.answers;
    std::stable_sort(answers.begin(), answers.end(),
        [](const auto &a, const auto &b) { return core::personaFieldPlace(a.field) < core::personaFieldPlace(b.field); });
    int row = 0;
    for (const core::PersonaAnswer &answer : answers) {
        if (answer.text.simplified().isEmpty())
            continue;
        auto *name = wrapped(mutedLabel(core::personaFieldLabel(answer.field, m_language), m_answers));
        name->setMaximumWidth(u(26));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(textLabel(Type::Body, core::oneLine(answer.text), m_answers)), row, 1, Qt::AlignTop);
        if (answer.source == core::EvidenceSource::Assumption) {
            auto *sign = new QLabel(m_answers);
            sign->setPixmap(iconNamed(QStringLiteral("info")).pixmap(u(4), u(4)));
            sign->setToolTip(tr("An assumption"));
            sign->setAccessibleName(tr("An assumption"));
            grid->addWidget(sign, row, 2, Qt::AlignTop);
        }
        ++row;
    }
    m_answers->setVisible(row > 0);
}

EvidenceMeter::EvidenceMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EvidenceMeter::setShare(const core::EvidenceShare &share, const QString &text)
{
    m_share = share;
    setAccessibleName(text);
    setVisible(share.answered > 0);
    update();
}

QSize EvidenceMeter::sizeHint() const
{
    return {u(60), u(2)};
}

void EvidenceMeter::paintEvent(QPaintEvent *)
{
    if (m_share.answered == 0)
        return;
    QPainter painter(this);
    const double gap = theme().u(0.5);
    const double length = (width() - gap * (m_share.answered - 1)) / m_share.answered;
    for (int i = 0; i < m_share.answered; ++i)
        paintBox(painter, QRectF(i * (length + gap), 0, length, height()), i < m_share.checked ? theme().accent : theme().sunken, QColor(),
            theme().u(0.5));
}

} // namespace gui
