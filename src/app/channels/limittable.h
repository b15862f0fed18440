// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/channels/limits.h"

#include <QAbstractTableModel>

namespace app {

// What the networks of the plan limit, with who says so and when it was read; the owner's own numbers in place of the program's.
class LimitTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Network, Item, Value, Kind, Source, ReadOn };

    explicit LimitTable(const Workspace &workspace, QObject *parent = nullptr);

    void reload();
    const HeldLimit *at(int row) const; // or nullptr
    int rowOf(const QString &id) const; // -1 when it has none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Workspace &m_workspace;
    std::vector<HeldLimit> m_limits;
};

// The sizes that they recommend for pictures, and what a picture that was looked at lacks for each.
class ImageSizeTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Network, Purpose, Size, Verdict, Source, ReadOn };

    explicit ImageSizeTable(const Workspace &workspace, QObject *parent = nullptr);

    void reload();
    void setPicture(const std::optional<core::PictureMeasure> &picture);
    const std::optional<core::PictureMeasure> &picture() const { return m_picture; }
    // How many purposes the picture suits.
    int countSuited() const;
    const HeldImageSize *at(int row) const; // or nullptr
    int rowOf(const QString &id) const; // -1 when it has none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // "Suits", or what is wrong with the picture; empty while there is none.
    QString verdictOn(const HeldImageSize &size) const;

    const Workspace &m_workspace;
    std::vector<HeldImageSize> m_sizes;
    std::optional<core::PictureMeasure> m_picture;
};

} // namespace app
