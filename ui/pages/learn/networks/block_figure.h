// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layered_layout.h"
#include "pages/learn/figures/painted_figure.h"
#include "teach/network_blocks.h"

#include <array>
#include <optional>

namespace quantoscope {

// Two blocks side by side, top to bottom: a box for each layer with its shape, parameters and multiply-adds, the latter also as a bar;
// all bars have one scale.
class BlockFigure : public PaintedFigure
{
    Q_OBJECT

public:
    struct Side {
        QString title;
        NetworkBlock block;
    };

    explicit BlockFigure(const QString &name, QWidget *parent = nullptr);

    void setSides(std::optional<Side> left, std::optional<Side> right);
    void setMessage(const QString &message); // instead of the blocks, where they are not there
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Box {
        int layer = -1; // -1: what enters or leaves
        QString title;
        QStringList lines;
    };
    struct Drawn {
        std::vector<Box> boxes;
        Layout layout;
    };
    Drawn laidOut(const NetworkBlock &block, const GraphStyle &style) const;
    double paintSide(QPainter &painter, const QRectF &area, int side, double scale);
    void paintBox(QPainter &painter, const QRectF &rect, const Box &box, const NetworkBlock &block, const GraphStyle &style) const;
    QString tipAt(const QPoint &position) const;

    std::array<std::optional<Side>, 2> m_sides;
    QString m_message;
    std::int64_t m_mostMacs = 1;
    std::vector<std::pair<QRectF, QString>> m_tips; // where the boxes were painted
};

} // namespace quantoscope
