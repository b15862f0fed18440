// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/profile.h"

#include <QJsonObject>

namespace importing {

// Reads one profile from its JSON, strictly: a word that it does not know is an error that names its place, so that somebody who
// adds a profile learns of a slip of the pen.
class ProfileParser {
public:
    tl::expected<Profile, core::Problem> parse(const QByteArray &json);

private:
    Profile profile(const QJsonObject &object);
    TableRule table(const QJsonObject &object);
    void recognition(const QJsonObject &object, TableRule &rule);
    void records(const QJsonObject &object, TableRule &rule);
    ColumnRule column(const QJsonObject &object);
    TitleRule title(const QJsonObject &object);
    FactRule fact(const QJsonObject &object);
    NameSet names(const QJsonObject &object);
    void addNames(const QJsonObject &byLanguage, Provenance provenance, NameSet &set);
    void checkKeys(const TableRule &rule);

    template <class Enum>
    Enum word(const QJsonObject &object, const QString &name, Enum usual);
    void allow(const QJsonObject &object, const QStringList &members);
    void complain(const QString &place);

    QString m_complaint; // the first thing that is wrong
};

} // namespace importing
