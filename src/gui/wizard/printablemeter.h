// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/printable.h"

#include <QWidget>

class QLabel;

namespace gui {

class Button;

// What the document can say so far: a sentence with its share, a block for each part that fills with the answers, and what is still
// missing, each with a way there.
class PrintableMeter : public QWidget {
    Q_OBJECT

public:
    explicit PrintableMeter(QWidget *parent);
    void setParts(const std::vector<core::PartFill> &parts);
    // Beside a card that fills there is no room for the list.
    void setListed(bool isListed);
    QString sentence() const;

signals:
    void partWanted(core::PlanPart part);

private:
    class Blocks;
    struct Row {
        core::PlanPart part;
        QWidget *line = nullptr;
        Button *button = nullptr;
        QLabel *count = nullptr;
    };
    void addRow(core::PlanPart part);

    std::vector<core::PartFill> m_parts;
    QLabel *m_sentence = nullptr;
    QLabel *m_share = nullptr;
    Blocks *m_blocks = nullptr;
    QWidget *m_list = nullptr;
    QLabel *m_listTitle = nullptr;
    std::vector<Row> m_rows;
};

// "Strengths of the competitors"
QString planPartName(core::PlanPart part);

} // namespace gui
