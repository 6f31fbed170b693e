// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/integer_output.h"

#include <QWidget>

#include <optional>

namespace quantoscope {

// A channel of a real layer before and after its batch normalization is folded into it, with the numbers of the formula. Painted.
class FoldView : public QWidget
{
    Q_OBJECT

public:
    explicit FoldView(QWidget *parent = nullptr); // objectName "foldView"

    void show(const std::optional<FoldedChannel> &channel);
    void retranslate();
    const std::optional<FoldedChannel> &channel() const { return m_channel; }
    QStringList lines() const { return m_lines; }
    QSize sizeHint() const override { return {440, 300}; }
    QSize minimumSizeHint() const override { return {340, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void writeLines();
    void drawKernel(QPainter &painter, const QRectF &area, const QString &title, const std::vector<float> &kernel) const;

    std::optional<FoldedChannel> m_channel;
    QStringList m_lines;
};

} // namespace quantoscope
