// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace quantoscope {

// Puts its items beside each other, as tall as they want, and begins a new line where the width ends: rows of controls that must fit both
// 1280 and 3840 pixels, in languages of different length. Source: the idea of Qt's flow layout example.
class FlowLayout : public QLayout
{
public:
    // Pixels between items and between lines.
    FlowLayout(int horizontalSpacing, int verticalSpacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    // What it asks for: room for its widest item, or for all of them in one line.
    void wishOneLine();

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    int arrange(const QRect &rect, bool apply) const; // height that is needed
    QSize lineSize() const;

    QList<QLayoutItem *> m_items;
    int m_horizontalSpacing;
    int m_verticalSpacing;
    bool m_oneLine = false;
    mutable QSize m_hint, m_minimum; // as long as nothing changes
    mutable int m_width = -1, m_height = 0;
};

} // namespace quantoscope
