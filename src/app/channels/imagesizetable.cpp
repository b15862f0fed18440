// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/limittable.h"
#include "app/channels/limitwords.h"

#include <algorithm>

namespace app {

ImageSizeTable::ImageSizeTable(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    reload();
}

void ImageSizeTable::reload()
{
    beginResetModel();
    m_sizes = imageSizesOfPlan(m_workspace);
    endResetModel();
}

void ImageSizeTable::setPicture(const std::optional<core::PictureMeasure> &picture)
{
    beginResetModel();
    m_picture = picture;
    endResetModel();
}

int ImageSizeTable::countSuited() const
{
    return static_cast<int>(std::count_if(m_sizes.begin(), m_sizes.end(), [this](const HeldImageSize &size) {
        return m_picture && size.bounds.takesPictures() && core::pictureFlaws(*m_picture, size.bounds).empty();
    }));
}

const HeldImageSize *ImageSizeTable::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sizes[static_cast<size_t>(row)] : nullptr;
}

int ImageSizeTable::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_sizes.begin(), m_sizes.end(), [&id](const HeldImageSize &size) { return size.id == id; });
    return found == m_sizes.end() ? -1 : static_cast<int>(found - m_sizes.begin());
}

QString ImageSizeTable::verdictOn(const HeldImageSize &size) const
{
    const core::Language &language = m_workspace.language();
    if (!m_picture)
        return {};
    if (!size.bounds.takesPictures())
        return language.translate("app", "For videos only");
    QStringList flaws;
    for (const core::PictureFlaw flaw : core::pictureFlaws(*m_picture, size.bounds))
        flaws << flawText(flaw, size.bounds, language);
    if (flaws.isEmpty())
        return language.translate("app", "Suits");
    QString text = flaws.join(QStringLiteral("; "));
    if (language.isFrench())
        text.replace(QStringLiteral("; "), QStringLiteral("\u202f; "));
    return text.front().toUpper() + text.mid(1);
}

int ImageSizeTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sizes.size());
}

int ImageSizeTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::ReadOn) + 1;
}

QVariant ImageSizeTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    const HeldImageSize &size = *at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::Network:
        return size.networkName;
    case Column::Purpose:
        return size.name;
    case Column::Size:
        return sizeText(size.bounds.recommended, language);
    case Column::Verdict:
        return verdictOn(size);
    case Column::Source:
        return size.ownWidth ? ownSourceText(size.ownWidth->source, language) : statedSourceText(size.statedBy, size.isConfirmed, language);
    case Column::ReadOn:
        return readOnText(size.ownWidth, size.readOn, language);
    }
    return {};
}

QVariant ImageSizeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const core::Language &language = m_workspace.language();
    switch (static_cast<Column>(section)) {
    case Column::Network:
        return language.translate("app", "Network");
    case Column::Purpose:
        return language.translate("app", "Picture for");
    case Column::Size:
        return language.translate("app", "Recommended");
    case Column::Verdict:
        return language.translate("app", "Your picture");
    case Column::Source:
        return language.translate("app", "Source");
    case Column::ReadOn:
        return language.translate("app", "Read on");
    }
    return {};
}

} // namespace app
