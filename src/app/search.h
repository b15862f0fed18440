// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>
#include <vector>

namespace app {

class Workspace;

// A row of the plan that the search found.
struct SearchHit {
    QString subject; // "post:123"
    QString title;
    QString kind; // "Goal", "Post on 12 Feb"
    QString excerpt; // what the words stand in; empty when the title holds them all
};

// Finds any word of a workspace's plan. Nothing is built before it is first prepared or asked; then, and after a change of the plan,
// the index is brought up to date in the background, on a copy of the plan, or at the latest when somebody asks.
class Search : public QObject {
    Q_OBJECT

public:
    explicit Search(const Workspace &workspace, QObject *parent = nullptr);
    ~Search() override;

    void prepare();
    bool isReady() const;
    // The rows in which each word of the text begins a word, whatever accents and case, best first. Waits until it is ready.
    std::vector<SearchHit> hits(const QString &text, int limit);

signals:
    void ready(); // what prepare() began is done

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app
