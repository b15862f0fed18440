// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/audiencepage.h"

#include "app/audience/personasheet.h"
#include "gui/audience/evidenceline.h"
#include "gui/audience/personaeditor.h"
#include "gui/audience/personastab.h"
#include "gui/editing/linefield.h"
#include "gui/editing/longtextfield.h"
#include "gui/goaltestkeys.h"
#include "gui/guiapplication.h"

#include <QListView>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace tests;

namespace {

struct ShownAudience {
    OpenWorkspace open;
    Answers answers;
    std::unique_ptr<gui::AudiencePage> page;

    explicit ShownAudience(const QString &sample)
    {
        guiApplication();
        open = openWorkspace(sample);
        page = std::make_unique<gui::AudiencePage>(*open, nullptr);
        page->useDialogs(answers.dialogs());
        page->resize(1080, 700);
        page->show();
        settle();
    }
    gui::PersonaEditor &editor() const { return *page->findChild<gui::PersonaEditor *>(); }
    core::Id<core::Persona> shown() const { return editor().sheet().persona.id; }
    size_t personas() const { return open->strategy().all<core::Persona>().size(); }
};

} // namespace

TEST_CASE("an answer is saved when it is left, as one step", "[audience][Q1]")
{
    const ShownAudience cafe{QStringLiteral("cafe")};
    auto *field = cafe.editor().findChild<gui::LongTextField *>();
    field->setPlainText(QStringLiteral("Between 30 and 40"));
    field->take();
    CHECK(app::personaSheet(*cafe.open, cafe.shown())->answer(QStringLiteral("age")).text == u"Between 30 and 40");
    REQUIRE(cafe.open->undo());
    CHECK(app::personaSheet(*cafe.open, cafe.shown())->answer(QStringLiteral("age")).text != u"Between 30 and 40");
}

TEST_CASE("a source that was found stays with its answer", "[audience][S1-15]")
{
    const ShownAudience cafe{QStringLiteral("cafe")};
    auto *line = cafe.editor().findChild<gui::EvidenceLine *>();
    core::PersonaAnswer answer = cafe.editor().sheet().answer(QStringLiteral("age"));
    answer.text = cafe.editor().findChild<gui::LongTextField *>()->toPlainText();
    if (answer.text.isEmpty())
        answer.text = QStringLiteral("36");
    cafe.editor().findChild<gui::LongTextField *>()->setPlainText(answer.text);
    answer.source = core::EvidenceSource::Survey;
    answer.sourceNote = QStringLiteral("45 of 64 answers");
    emit line->sourceChosen(answer);
    const core::PersonaAnswer kept = app::personaSheet(*cafe.open, cafe.shown())->answer(QStringLiteral("age"));
    CHECK(kept.source == core::EvidenceSource::Survey);
    CHECK(kept.sourceNote == u"45 of 64 answers");
}

TEST_CASE("personas are made by Ctrl+N and deleted by Del with a way back", "[audience][Q12]")
{
    const ShownAudience cafe{QStringLiteral("cafe")};
    const size_t before = cafe.personas();
    triggerKey(*cafe.page, QKeySequence::New);
    CHECK(cafe.personas() == before + 1);
    QSignalSpy toasts(cafe.page.get(), &gui::Page::toastWanted);
    for (QAction *action : cafe.page->findChild<gui::PersonasTab *>()->list()->actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Delete))
            action->trigger();
    CHECK(cafe.personas() == before);
    CHECK(toasts.count() == 1);
    REQUIRE(cafe.open->undo());
    CHECK(cafe.personas() == before + 1);
}

TEST_CASE("an empty plan asks who should read the posts", "[audience][Q36]")
{
    const ShownAudience empty{QString()};
    CHECK(showsText(*empty.page, QStringLiteral("Who should read what you post?")));
    CHECK_FALSE(empty.page->findChild<QListView *>()->isVisible());
}
