// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/text.h"

#include "gui/guiapplication.h"

#include <QImage>
#include <catch2/catch.hpp>

TEST_CASE("a label takes the same room and the same pixels as Qt's own", "[gui][components]")
{
    tests::guiApplication();
    const QStringList texts{QString(), QStringLiteral("Goals"), QStringLiteral("Weekday mornings first: the weekend sells itself."),
        QString::fromUtf8("Réponse en moins de 2 h ; « précommandes » à 12 %"), QStringLiteral("one\ntwo lines\n"),
        QStringLiteral("a & b\tc"), QString(40, u'x'),
        QStringLiteral("Three questions for each account propose whether to keep, improve, merge or close it. You decide."),
        QStringLiteral("Three channels instead of four, the ovens on Instagram twice a week, and a way to pre-order that takes "
                       "one thumb. Weekday mornings first: the weekend already sells itself, and nobody needs to queue.")};
    for (const QString &text : texts) {
        for (const bool isWrapped : {false, true}) {
            for (const Qt::Alignment alignment :
                {Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignTop, Qt::Alignment(Qt::AlignCenter)}) {
                QWidget page;
                QLabel *ours = gui::textLabel(gui::Type::Body, text, &page);
                QLabel theirs(&page);
                theirs.setTextFormat(Qt::PlainText);
                theirs.setFont(ours->font());
                theirs.setText(text);
                for (QLabel *label : {ours, &theirs}) {
                    label->setWordWrap(isWrapped);
                    label->setAlignment(alignment);
                }
                INFO(text.toStdString() << (isWrapped ? " wrapped, " : " on a line, ") << int(alignment));
                CHECK(ours->sizeHint() == theirs.sizeHint());
                CHECK(ours->minimumSizeHint() == theirs.minimumSizeHint());
                for (const int width :
                    {700, 330, 90, 331, 212, 5, 329, 1200, 90, ours->sizeHint().width(), 312, ours->sizeHint().width()}) {
                    CHECK(ours->heightForWidth(width) == theirs.heightForWidth(width));
                    for (QLabel *label : {ours, &theirs})
                        label->resize(width, theirs.heightForWidth(width) + 3);
                    CHECK(ours->grab().toImage() == theirs.grab().toImage());
                    for (QLabel *label : {ours, &theirs})
                        label->resize(width, std::max(40, theirs.heightForWidth(width)));
                    CHECK(ours->grab().toImage() == theirs.grab().toImage());
                }
            }
        }
    }
}

TEST_CASE("a label is as high as Qt's own in every width", "[gui][components]")
{
    tests::guiApplication();
    QWidget page;
    const QString text =
        QStringLiteral("Three questions for each account propose whether to keep, improve, merge or close it. You decide.");
    QLabel theirs(text, &page);
    theirs.setTextFormat(Qt::PlainText);
    theirs.setWordWrap(true);
    for (const int first : {0, 320, 700}) { // whichever width it is asked for before
        QLabel *ours = gui::wrapped(gui::textLabel(gui::Type::Body, text, &page));
        theirs.setFont(ours->font());
        ours->heightForWidth(first);
        QList<int> wrong;
        for (int width = 0; width < 760; ++width)
            if (ours->heightForWidth(width) != theirs.heightForWidth(width))
                wrong << width;
        for (int width = 760; width > 0; --width)
            if (ours->heightForWidth(width) != theirs.heightForWidth(width))
                wrong << width;
        CHECK(wrong.isEmpty());
    }
}

TEST_CASE("a label follows its text, its font and whether it may be used", "[gui][components]")
{
    tests::guiApplication();
    QWidget page;
    QLabel *ours = gui::textLabel(gui::Type::Body, QStringLiteral("Short"), &page);
    QLabel theirs(&page);
    theirs.setTextFormat(Qt::PlainText);
    const auto checkSame = [&] {
        theirs.setText(ours->text());
        theirs.setFont(ours->font());
        theirs.setEnabled(ours->isEnabled());
        CHECK(ours->sizeHint() == theirs.sizeHint());
        for (QLabel *label : {ours, &theirs})
            label->resize(300, 40);
        CHECK(ours->grab().toImage() == theirs.grab().toImage());
    };
    checkSame();
    ours->setText(QStringLiteral("A good deal longer"));
    checkSame();
    ours->setFont(gui::fontOf(gui::Type::Title, true));
    checkSame();
    ours->setEnabled(false);
    checkSame();
}
