// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/imagesizestab.h"

#include "app/channels/limittable.h"
#include "app/channels/limitwords.h"
#include "gui/channels/limitlook.h"
#include "gui/channels/nochannels.h"
#include "gui/channels/ownnumber.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>

#include <cmath>

namespace gui {

ImageSizesTab::ImageSizesTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_sizes(new app::ImageSizeTable(page.workspace(), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(noChannels(page, QStringLiteral("image"), tr("How large should a picture be?"),
        tr("Once there are channels, this page lists the sizes their networks recommend and checks your pictures against them."), this));
    m_stack->addWidget(new SideColumns(buildTable(), buildPanel(), limitPanelUnits, this));
}

QWidget *ImageSizesTab::buildTable()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    auto *top = new QHBoxLayout;
    top->setSpacing(u(3));
    m_verdict = wrapped(mutedLabel(QString(), main));
    auto *check = new Button(Button::Kind::Plain, tr("Check a picture…"), main);
    check->setIconName(QStringLiteral("image"));
    top->addWidget(m_verdict, 1);
    top->addWidget(check, 0, Qt::AlignTop);
    column->addLayout(top);
    auto *card = new Card(QString(), main);
    card->setFlush();
    m_table = limitView(m_sizes, tr("Recommended sizes of pictures"), card);
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    connect(check, &QPushButton::clicked, this, &ImageSizesTab::checkPicture);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImageSizesTab::showChosen);
    return main;
}

QWidget *ImageSizesTab::buildPanel()
{
    m_card = new Card(QString(), this);
    m_card->body()->setSpacing(u(4));
    m_note = wrapped(mutedLabel(QString(), m_card));
    m_card->body()->addWidget(m_note);
    m_own = new OwnNumber(m_page.workspace().language(), {tr("Your own width"), tr("Your own height")}, m_card);
    m_card->body()->addWidget(m_own);
    m_card->body()->addStretch(1);
    connect(m_own, &OwnNumber::edited, this, &ImageSizesTab::save);
    connect(m_own, &OwnNumber::forgotten, this, &ImageSizesTab::forget);
    return m_card;
}

void ImageSizesTab::refresh()
{
    {
        const QScopedValueRollback<bool> guard(m_isRefreshing, true);
        m_sizes->reload();
        m_stack->setCurrentIndex(m_sizes->rowCount() > 0 ? 1 : 0);
        fitColumns();
        if (m_sizes->rowCount() > 0)
            m_table->setCurrentIndex(m_sizes->index(std::max(m_sizes->rowOf(m_shown), 0), 0));
    }
    showPicture();
    showChosen();
}

void ImageSizesTab::fitColumns()
{
    using Column = app::ImageSizeTable::Column;
    const bool hasPicture = m_sizes->picture().has_value();
    m_table->setColumnHidden(static_cast<int>(Column::Verdict), !hasPicture);
    m_table->setColumnHidden(static_cast<int>(Column::Source), hasPicture);
    m_table->setColumnHidden(static_cast<int>(Column::ReadOn), hasPicture);
    gui::fitColumns(*m_table, static_cast<int>(hasPicture ? Column::Verdict : Column::Source));
}

bool ImageSizesTab::showSubject(const QString &subject)
{
    const auto *own = m_page.workspace().strategy().find(core::Id<core::LimitOverride>::fromString(subject.section(u':', 1)));
    const int row = own ? m_sizes->rowOf(own->limit.section(u'.', 0, 1)) : -1;
    if (!subject.startsWith(u"limit_override:") || row < 0)
        return false;
    m_table->setCurrentIndex(m_sizes->index(row, 0));
    return true;
}

void ImageSizesTab::take()
{
    m_own->take();
}

void ImageSizesTab::checkPicture()
{
    const QStringList files =
        m_page.dialogs().files->filesToOpen(this, tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"));
    if (files.isEmpty())
        return;
    const auto picture = app::measurePicture(files.front());
    m_sizes->setPicture(picture ? std::optional(*picture) : std::nullopt);
    refresh();
    if (!picture)
        m_verdict->setText(picture.error().message.in(m_page.workspace().language()));
}

void ImageSizesTab::showPicture()
{
    const core::Language &language = m_page.workspace().language();
    const auto &picture = m_sizes->picture();
    if (!picture)
        return m_verdict->setText(tr("The sizes that networks recommend, in pixels. A picture is only measured: it goes nowhere."));
    const int suited = m_sizes->countSuited();
    const QString facts = tr("“%1”: %2, %3.")
                              .arg(picture->name, app::sizeText(picture->size, language),
                                  core::formatLimit(double(picture->bytes), core::LimitUnit::Bytes, language));
    m_verdict->setText(
        tr("%1 %2").arg(facts, suited > 0 ? tr("It suits %n purposes.", nullptr, suited) : tr("It suits none of these as it is.")));
}

void ImageSizesTab::showChosen()
{
    const app::HeldImageSize *chosen = m_sizes->at(m_table->currentIndex().row());
    if (!chosen || m_isRefreshing)
        return;
    const app::HeldImageSize size = *chosen; // writing what was still typed reloads the table
    if (size.id != m_shown) {
        m_own->take();
        m_shown = size.id;
        m_table->setCurrentIndex(m_sizes->index(m_sizes->rowOf(size.id), 0));
    }
    m_card->setTitle(tr("%1: %2").arg(size.networkName, size.name));
    m_note->setText(size.note);
    m_note->setVisible(!size.note.isEmpty());
    m_own->showOwn(size.id, {double(size.bounds.recommended.width()), double(size.bounds.recommended.height())},
        size.ownHeight ? size.ownWidth : std::nullopt,
        tr("Pixels. The program’s size: %1.").arg(app::sizeText(size.stated, m_page.workspace().language())));
}

void ImageSizesTab::save()
{
    const app::HeldImageSize *size = m_sizes->at(m_sizes->rowOf(m_shown));
    const std::vector<double> own = m_own->numbers();
    if (!size)
        return;
    const QSize pixels(static_cast<int>(std::lround(own[0])), static_cast<int>(std::lround(own[1])));
    const QDate day = m_own->checkedOn().value_or(size->ownWidth ? QDate() : m_page.workspace().today());
    if (!pixels.isEmpty() && m_page.apply(app::settingImageSize(*size, pixels, m_own->source(), day)))
        refresh();
}

void ImageSizesTab::forget()
{
    const app::HeldImageSize *size = m_sizes->at(m_sizes->rowOf(m_shown));
    if (size && m_page.applyDeletion(app::forgettingImageSize(*size), tr("The program’s number holds again")))
        refresh();
}

} // namespace gui
