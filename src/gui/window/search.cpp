// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/search.h"

#include "core/searchwords.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/window/searchfield.h"
#include "gui/window/topbar.h"
#include "gui/window/workspaceview.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace gui {

namespace {

constexpr int hitsOffered = 9;
constexpr int commandsAtLeast = 3; // of them, when there are so many

QString iconOf(const QString &subject)
{
    const PageKind *kind = findPage(pageOfSubject(subject));
    return kind ? QLatin1String(kind->icon) : QStringLiteral("strategy");
}

// What is in a view's own menu works on the row that is chosen there.
bool worksOnARow(const QAction &command)
{
    const QList<QObject *> places = command.associatedObjects();
    return std::any_of(places.begin(), places.end(), [](QObject *place) { return qobject_cast<QAbstractItemView *>(place); });
}

// Those that hold every word, the ones that begin with the text first.
std::vector<SearchHit> matching(const std::vector<SearchHit> &all, const QString &text)
{
    const QStringList words = core::searchWords(text);
    std::vector<SearchHit> found;
    for (const SearchHit &hit : all)
        if (!words.isEmpty() && core::holdsWords(hit.title + u' ' + hit.detail + u' ' + hit.words, words))
            found.push_back(hit);
    std::stable_partition(found.begin(), found.end(), [&](const SearchHit &hit) { return core::holdsWords(hit.title, words); });
    std::stable_partition(found.begin(), found.end(), [&](const SearchHit &hit) { return core::beginsWith(hit.title, words.front()); });
    const QString typed = core::plainLetters(text.trimmed());
    std::stable_partition(found.begin(), found.end(),
        [&](const SearchHit &hit) { return core::plainLetters(hit.title).startsWith(typed, Qt::CaseInsensitive); });
    return found;
}

} // namespace

Search::Search(WorkspaceView &view, app::Workspace &workspace, SearchField &field)
    : QObject(&view)
    , m_view(view)
    , m_search(workspace)
    , m_field(field)
{
    field.setSource([this](const QString &text) { return hits(text); });
    connect(&field, &SearchField::entered, this, &Search::begin);
    connect(&field, &SearchField::chosen, this, &Search::choose);
    connect(&m_search, &app::Search::ready, &field, &SearchField::findAgain);
}

void Search::begin()
{
    m_search.prepare();
    if (!m_isBegun)
        QTimer::singleShot(0, this, &Search::makeMissingPage);
    m_isBegun = true;
}

const PageKind *Search::missingPage() const
{
    const auto isMissing = [this](const PageKind &kind) { return !m_view.madePage(QLatin1String(kind.id)); };
    const auto missing = std::find_if(pages().begin(), pages().end(), isMissing);
    return missing == pages().end() ? nullptr : &*missing;
}

void Search::makeMissingPage()
{
    const PageKind *missing = missingPage();
    if (!missing)
        return m_field.findAgain();
    m_view.page(QLatin1String(missing->id));
    QTimer::singleShot(0, this, &Search::makeMissingPage);
}

bool Search::isReady() const
{
    return m_search.isReady() && !missingPage();
}

std::vector<SearchHit> Search::hits(const QString &text)
{
    m_search.prepare();
    std::vector<SearchHit> commands = matching(this->commands(), text);
    const int room = hitsOffered - std::min(commandsAtLeast, int(commands.size()));
    std::vector<SearchHit> all = m_search.isReady() ? planHits(text, room) : std::vector<SearchHit>(); // else when it is
    commands.resize(std::min(commands.size(), size_t(hitsOffered) - all.size()));
    std::move(commands.begin(), commands.end(), std::back_inserter(all));
    return all;
}

std::vector<SearchHit> Search::planHits(const QString &text, int limit)
{
    std::vector<SearchHit> hits;
    for (const app::SearchHit &hit : m_search.hits(text, limit)) {
        QStringList parts{hit.kind, hit.excerpt};
        parts.removeAll(QString());
        hits.push_back({hit.title, parts.join(QStringLiteral(" · ")), iconOf(hit.subject), {pageOfSubject(hit.subject), hit.subject}});
    }
    return hits;
}

std::vector<SearchHit> Search::commands() const
{
    std::vector<SearchHit> all;
    for (const PageKind &kind : pages())
        all.push_back({kind.name(), tr("Page"), QLatin1String(kind.icon), {QLatin1String(kind.id)}});
    all.push_back({tr("Wizard"), tr("Page"), QStringLiteral("wizard"), {QStringLiteral("wizard")}});
    addCommands(all, m_view.window()->actions() + m_view.actions(), tr("Command"));
    addCommands(all, m_view.topBar()->menuActions(), tr("Command"));
    addPageCommands(all);
    return all;
}

void Search::addCommands(std::vector<SearchHit> &all, const QList<QAction *> &actions, const QString &detail, const QString &menu) const
{
    for (QAction *action : actions) {
        if (auto *inner = action->menu<QMenu *>()) {
            emit inner->aboutToShow(); // some are filled only then
            addCommands(all, inner->actions(), detail, inner->title());
            continue;
        }
        const auto isThis = [action](const SearchHit &hit) { return hit.command == action; };
        if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty() || std::any_of(all.begin(), all.end(), isThis))
            continue;
        const QString text = QString(action->text()).replace(QLatin1String("&&"), QLatin1String("\n")).remove(u'&').replace(u'\n', u'&');
        all.push_back({menu.isEmpty() ? text : tr("%1: %2").arg(menu, text), detail, action->property("iconName").toString(), {}, action,
            action->property("searchWords").toString()});
    }
}

void Search::addPageCommands(std::vector<SearchHit> &all) const
{
    for (const PageKind &kind : pages())
        if (const Page *page = m_view.madePage(QLatin1String(kind.id))) {
            const size_t first = all.size();
            addCommands(all, page->actions(), tr("Command of the page “%1”").arg(kind.name()));
            for (size_t index = first; index < all.size(); ++index)
                all[index].jump.page = QLatin1String(kind.id);
        }
}

// Pages that keep rows know them themselves: what pageOfSubject() does not name, or its page does not show, is asked of all.
void Search::goTo(const Jump &jump)
{
    if (m_view.go(jump))
        return;
    for (const PageKind &kind : pages())
        if (const QString id = QLatin1String(kind.id); m_view.page(id)->showSubject(jump.subject)) {
            m_view.go({id, jump.subject});
            return;
        }
    if (jump.subject.startsWith(u"closure:"))
        m_view.go({QStringLiteral("wizard"), jump.subject});
    else if (jump.page.isEmpty())
        m_view.go({QStringLiteral("overview")});
}

void Search::choose(const SearchHit &hit)
{
    if (!hit.command)
        return goTo(hit.jump);
    const bool isElsewhere = !hit.jump.page.isEmpty() && hit.jump.page != m_view.currentPageId();
    if (isElsewhere)
        m_view.go(hit.jump);
    if (!isElsewhere || !worksOnARow(*hit.command)) // the row it would change must be seen first
        QMetaObject::invokeMethod(hit.command, &QAction::trigger, Qt::QueuedConnection); // some close the window that the field is in
}

} // namespace gui
