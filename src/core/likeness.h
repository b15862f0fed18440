// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace core {

// The words of a text that weigh something: four letters or more, whatever their case.
QSet<QString> weightyWords(const QString &text);

// How alike two texts are: of the words of both, the share that both use; 0 … 1, and 0 where neither has any.
double likeness(const QSet<QString> &one, const QSet<QString> &other);
double likeness(const QString &one, const QString &other);
// Of the words of the shorter text, the share that the longer one uses too: near 1 where one of them was cut off; 0 … 1.
double containment(const QSet<QString> &one, const QSet<QString> &other);

} // namespace core
