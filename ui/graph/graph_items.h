// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_style.h"
#include "graph/nested_layout.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QStringList>

#include <optional>

namespace quantoscope {

// What is written in a box, and how it looks.
struct BoxContent {
    QString title;
    QStringList lines;       // smaller, under the title
    QString value;           // the figure that colours it
    bool isWeighted = false; // a convolution or a matrix
    bool isRound = false;    // an input, or where lines come together
    bool isBlock = false;    // closed: can be opened
    std::optional<QColor> fill;
    bool expectsValue = false; // coloured by a figure: keeps a line for it
};

QSizeF boxSize(const BoxContent &content, const GraphStyle &style, int results, double labelWidth);

// How a box or frame stands out.
struct BoxMark {
    enum class Selection { None, Partly, Whole };
    Selection selection = Selection::None;
    bool isCurrent = false; // of the keyboard
    bool isHit = false;     // the search found it
    int hits = 0;           // in a closed block
    bool isDimmed = false;  // the search found others
    bool isHovered = false;

    bool operator==(const BoxMark &) const = default;
};

class BoxItem : public QGraphicsItem
{
public:
    BoxItem(BoxContent content, const QRectF &rect, const GraphStyle &style);

    void setMark(const BoxMark &mark);
    const BoxMark &mark() const { return m_mark; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintGround(QPainter &painter) const;
    void paintTexts(QPainter &painter, double detail) const;
    void paintHits(QPainter &painter) const;

    BoxContent m_content;
    QRectF m_rect;
    const GraphStyle &m_style;
    BoxMark m_mark;
};

// An open block.
class FrameItem : public QGraphicsItem
{
public:
    FrameItem(QString title, int depth, const QRectF &rect, const GraphStyle &style);

    void setMark(const BoxMark &mark);
    QRectF boundingRect() const override { return m_rect.adjusted(-4, -4, 4, 4); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_title;
    int m_depth;
    QRectF m_rect;
    const GraphStyle &m_style;
    BoxMark m_mark;
};

double frameTitleWidth(const QString &title, const GraphStyle &style);

// One result on its way to all who read it, with its shape beside it.
class TensorItem : public QGraphicsItem
{
public:
    // The label hangs `labelDrop` below the box.
    TensorItem(const TensorRoute &route, QString label, double labelDrop, const GraphStyle &style);

    void setMark(bool isHighlighted, bool isDimmed);
    QRectF boundingRect() const override { return m_extent; }
    QPainterPath shape() const override { return m_reach; } // as wide as a pointer can hit
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPainterPath m_path, m_arrows, m_reach;
    QPointF m_labelAt;
    QString m_label;
    QRectF m_extent;
    const GraphStyle &m_style;
    bool m_isHighlighted = false;
    bool m_isDimmed = false;
};

// A polyline with round corners.
QPainterPath roundedPath(const QPolygonF &line, double radius);

// The triangle before a block's title: pointing right where it is closed, down where it is open.
QPainterPath chevron(const QPointF &centre, double size, bool open);

inline constexpr double kFrameTitleHeight = 28.0; // times GraphStyle::unit()
inline constexpr double kBlockShadow = 5.0;       // what shows of the card under a closed block
inline constexpr double kChevronRoom = 22.0;      // from the left edge: a click here opens or closes

} // namespace quantoscope
