// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/text.h"

#include "app/plaintooltip.h"
#include "gui/components/textlabel.h"
#include "gui/style/paint.h"

#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

namespace gui {

QLabel *textLabel(Type type, const QString &text, QWidget *parent, QPalette::ColorRole role)
{
    auto *label = new TextLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(type));
    label->setForegroundRole(role);
    label->setText(text);
    return label;
}

QLabel *strongLabel(Type type, const QString &text, QWidget *parent, QPalette::ColorRole role)
{
    QLabel *label = textLabel(type, text, parent, role);
    label->setFont(fontOf(type, true));
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent, Type type)
{
    return textLabel(type, text, parent, QPalette::PlaceholderText);
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

namespace {

class Hairline : public QWidget {
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().line); }
};

} // namespace

QWidget *hairline(QWidget *parent)
{
    return new Hairline(parent);
}

ElidedLabel::ElidedLabel(Type type, QWidget *parent, bool isStrong)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(type, isStrong));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintText(painter, contentsRect(), text(), font(), palette().color(foregroundRole()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? app::plainToolTip(text()) : QString());
}

SentenceLabel::SentenceLabel(Type type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceLabel::setLead(const QString &lead, const QString &rest)
{
    const QString space = lead.isEmpty() || rest.isEmpty() ? QString() : QStringLiteral(" ");
    const int leadLength = int(lead.length());
    setRuns(lead + space + rest, {{0, leadLength, true, false}, {leadLength, int(space.length() + rest.length()), false, true}});
}

void SentenceLabel::setSentence(const QString &sentence, const QStringList &strongArguments)
{
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    QString text;
    std::vector<Run> runs;
    qsizetype from = 0;
    for (auto match = place.globalMatch(sentence); match.hasNext();) {
        const auto found = match.next();
        text += QStringView(sentence).mid(from, found.capturedStart() - from);
        const QString argument = strongArguments.value(found.captured(1).toInt() - 1);
        runs.push_back({int(text.length()), int(argument.length()), true, false});
        text += argument;
        from = found.capturedEnd();
    }
    text += QStringView(sentence).mid(from);
    setRuns(text, std::move(runs));
}

void SentenceLabel::setRuns(const QString &text, std::vector<Run> runs)
{
    m_text = text;
    m_runs = std::move(runs);
    m_heights.clear();
    setAccessibleName(text);
    updateGeometry();
    update();
}

double SentenceLabel::layOut(QTextLayout &layout, double width) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : m_runs) {
        QTextCharFormat format;
        format.setFont(fontOf(m_type, run.isStrong));
        format.setForeground(run.isMuted ? theme().muted : theme().text);
        formats.append({run.start, run.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QSize SentenceLabel::sizeHint() const
{
    const int width = QFontMetrics(fontOf(m_type, true)).horizontalAdvance(m_text);
    return {std::min(width, u(140)), heightForWidth(std::max(width, 1))};
}

QSize SentenceLabel::minimumSizeHint() const
{
    return {u(20), lineHeight(m_type)};
}

int SentenceLabel::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    QTextLayout layout(m_text, fontOf(m_type));
    return *m_heights.insert(width, int(std::ceil(layOut(layout, width))));
}

void SentenceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().text);
    QTextLayout layout(m_text, fontOf(m_type));
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace gui
