// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QMap>

class QStandardItemModel;

namespace app {
class Workspace;
}

namespace gui {

struct PageKind;

// The list of pages at the left: four groups, a count where findings are open, the current page marked. Working alone, pages
// that hold nothing wait under "More", and go back there with "Fewer". Folded it shows icons of 14 u with tooltips.
class Navigation : public QListView {
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 1, IconRole, CountRole, IsTitleRole };

    Navigation(app::Workspace &workspace, QWidget *parent);

    // `counts`: open findings by page.
    void refresh(const QMap<QString, int> &counts);
    void setCurrentPage(const QString &id);
    QString currentPage() const { return m_current; }
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    QStringList shownPages() const;

signals:
    void pageChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void addTitle(const QString &title);
    void addPage(const QString &id, const QString &name, const QString &icon, int count);
    bool isNeeded(const PageKind &kind) const; // else it waits under "More"
    bool fits(const QString &name, int count) const; // else the name is cut short, and whole in the tooltip
    void choose(const QModelIndex &index);

    app::Workspace &m_workspace;
    QStandardItemModel *m_model = nullptr;
    QMap<QString, int> m_counts;
    QString m_current;
    bool m_isFolded = false;
    bool m_showsAll = false;
    bool m_isFilling = false;
};

} // namespace gui
