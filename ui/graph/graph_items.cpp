// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_items.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kCorner = 6.0;
constexpr double kPadX = 14.0;
constexpr double kPadY = 7.0;
constexpr double kLeastWidth = 112.0;
constexpr double kMostText = 210.0;  // longer texts are elided
constexpr double kLeastPixels = 5.0; // smaller text is not drawn
constexpr double kDim = 0.28;        // opacity of what the search did not find
constexpr double kArrowLength = 7.0;
constexpr double kArrowHalf = 3.6;
constexpr double kLineCorner = 9.0;

double detailOf(const QStyleOptionGraphicsItem &option, const QPainter &painter)
{
    Q_UNUSED(option)
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

bool isLegible(const QFont &font, double detail)
{
    return font.pixelSize() * detail >= kLeastPixels;
}

QPen linePen(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

double cornerOf(const BoxContent &content, const QRectF &rect)
{
    return content.isRound ? std::min(rect.height() / 2, 18.0) : kCorner;
}

void paintRing(QPainter &painter, const QRectF &rect, double corner, const BoxMark &mark, const GraphStyle &style)
{
    painter.setBrush(Qt::NoBrush);
    if (mark.selection != BoxMark::Selection::None) {
        QPen pen(style.accent, 2.5 * style.unit());
        if (mark.selection == BoxMark::Selection::Partly)
            pen.setDashPattern({2.0, 1.6});
        painter.setPen(pen);
        painter.drawRoundedRect(rect, corner, corner);
    }
    if (mark.isCurrent) {
        painter.setPen(QPen(style.accent, 1.2 * style.unit()));
        const QRectF outer = rect.adjusted(-3.5, -3.5, 3.5, 3.5);
        painter.drawRoundedRect(outer, corner + 3.5, corner + 3.5);
    }
}

// How far two lines from one point go the same way.
double sharedLength(const QPolygonF &a, const QPolygonF &b)
{
    double shared = 0.0;
    for (int i = 1; i < a.size() && i < b.size() && a[i - 1] == b[i - 1]; ++i) {
        const QPointF stepA = a[i] - a[i - 1];
        const QPointF stepB = b[i] - b[i - 1];
        const double lengthA = std::hypot(stepA.x(), stepA.y());
        const double lengthB = std::hypot(stepB.x(), stepB.y());
        if (QPointF::dotProduct(stepA, stepB) < lengthA * lengthB - 1e-6) // another direction
            break;
        shared += std::min(lengthA, lengthB);
    }
    return shared;
}

// The line without its first `length`.
QPolygonF withoutStart(QPolygonF line, double length)
{
    while (line.size() > 2) {
        const double first = std::hypot(line[1].x() - line[0].x(), line[1].y() - line[0].y());
        if (first > length)
            break;
        length -= first;
        line.removeFirst();
    }
    const QPointF step = line[1] - line[0];
    const double first = std::hypot(step.x(), step.y());
    if (first > 0.0)
        line[0] += step * std::min(1.0, length / first);
    return line;
}

} // namespace

QPainterPath chevron(const QPointF &centre, double size, bool open)
{
    const double h = size / 2;
    QPolygonF points;
    if (open)
        points << QPointF(-h, -h * 0.55) << QPointF(0, h * 0.55) << QPointF(h, -h * 0.55);
    else
        points << QPointF(-h * 0.55, -h) << QPointF(h * 0.55, 0) << QPointF(-h * 0.55, h);
    QPainterPath path;
    path.addPolygon(points.translated(centre));
    return path;
}

QPainterPath roundedPath(const QPolygonF &line, double radius)
{
    QPainterPath path;
    if (line.isEmpty())
        return path;
    path.moveTo(line.front());
    for (int i = 1; i + 1 < line.size(); ++i) {
        const QPointF before = line[i - 1] - line[i];
        const QPointF after = line[i + 1] - line[i];
        const double lengthBefore = std::hypot(before.x(), before.y());
        const double lengthAfter = std::hypot(after.x(), after.y());
        const double r = std::min({radius, lengthBefore / 2, lengthAfter / 2});
        if (r < 0.5) {
            path.lineTo(line[i]);
            continue;
        }
        path.lineTo(line[i] + before / lengthBefore * r);
        path.quadTo(line[i], line[i] + after / lengthAfter * r);
    }
    path.lineTo(line.back());
    return path;
}

QSizeF boxSize(const BoxContent &content, const GraphStyle &style, int results, double labelWidth)
{
    const QFontMetricsF title(style.title);
    const QFontMetricsF small(style.small);
    double width = title.horizontalAdvance(content.title) + (content.isBlock ? 2 * kChevronRoom - kPadX : 0.0);
    for (const QString &line : content.lines)
        width = std::max(width, small.horizontalAdvance(line));
    width = std::max(width, small.horizontalAdvance(content.value));
    width = std::clamp(width + 2 * kPadX, kLeastWidth * style.unit(), (kMostText + 2 * kPadX) * style.unit());
    // The shape stands on the right of its line, and must not reach the next one.
    const double perResult = results > 1 ? labelWidth + 24.0 : 2 * labelWidth - 8.0;
    width = std::max(width, perResult * std::max(1, results));
    const double lines = content.lines.size() + (content.expectsValue ? 1.0 : 0.0);
    return {width, 2 * kPadY + title.height() + lines * small.height()};
}

BoxItem::BoxItem(BoxContent content, const QRectF &rect, const GraphStyle &style)
    : m_content(std::move(content))
    , m_rect(rect)
    , m_style(style)
{
}

void BoxItem::setMark(const BoxMark &mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    setOpacity(mark.isDimmed ? kDim : 1.0);
    update();
}

QRectF BoxItem::boundingRect() const
{
    return m_rect.adjusted(-7, -10, 12, 9);
}

void BoxItem::paintGround(QPainter &painter) const
{
    const double corner = cornerOf(m_content, m_rect);
    QColor fill = m_content.fill.value_or(m_content.isWeighted ? m_style.accentSoft : m_style.surface);
    QPen border(m_content.isWeighted && !m_content.fill ? m_style.accent : m_style.edge, 1.0);
    if (m_mark.isHovered)
        border = QPen(m_style.accent, 1.6);
    if (m_content.isBlock) { // a card below says that there is more in it
        painter.setPen(QPen(m_style.edge, 1.0));
        painter.setBrush(m_style.surface);
        painter.drawRoundedRect(m_rect.adjusted(6, kBlockShadow, -6, kBlockShadow), corner, corner);
    }
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(m_rect, corner, corner);
}

void BoxItem::paintTexts(QPainter &painter, double detail) const
{
    const QFontMetricsF title(m_style.title);
    const QFontMetricsF small(m_style.small);
    const bool filled = m_content.fill.has_value();
    const QColor strong = filled ? m_style.textOn(*m_content.fill) : m_style.text;
    const QColor weak = filled ? strong : m_style.muted;
    const double left = m_rect.left() + (m_content.isBlock ? kChevronRoom : 6.0);
    const double room = m_rect.right() - (m_content.isBlock ? kChevronRoom : 6.0) - left;
    double y = m_rect.top() + kPadY;
    if (isLegible(m_style.title, detail)) {
        painter.setFont(m_style.title);
        painter.setPen(strong);
        painter.drawText(QRectF(left, y, room, title.height()), Qt::AlignCenter, title.elidedText(m_content.title, Qt::ElideMiddle, room));
        if (m_content.isBlock) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(weak, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(chevron({m_rect.left() + kChevronRoom / 2 + 2, y + title.height() / 2}, 8.0 * m_style.unit(), false));
        }
    }
    if (!isLegible(m_style.small, detail))
        return;
    y += title.height();
    painter.setFont(m_style.small);
    const double width = m_rect.width() - 12.0;
    const auto line = [&](const QString &text, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(m_rect.left() + 6.0, y, width, small.height()), Qt::AlignCenter,
                         small.elidedText(text, Qt::ElideRight, width));
        y += small.height();
    };
    for (const QString &text : m_content.lines)
        line(text, weak);
    if (!m_content.value.isEmpty())
        line(m_content.value, strong);
}

void BoxItem::paintHits(QPainter &painter) const
{
    // A closed block says how many of its layers the search found.
    const QFontMetricsF small(m_style.small);
    const QString text = QLocale().toString(m_mark.hits);
    const double height = small.height() + 2;
    const QRectF badge(m_rect.right() - std::max(height, small.horizontalAdvance(text) + 10) + 8, m_rect.top() - height / 2,
                       std::max(height, small.horizontalAdvance(text) + 10), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.accent);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setPen(m_style.textOn(m_style.accent));
    painter.setFont(m_style.small);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void BoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double detail = detailOf(*option, *painter);
    if (m_mark.isHit) {
        QColor halo = m_style.accent;
        halo.setAlphaF(0.30F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(halo);
        const double corner = cornerOf(m_content, m_rect) + 5;
        painter->drawRoundedRect(m_rect.adjusted(-5, -5, 5, 5), corner, corner);
    }
    paintGround(*painter);
    paintTexts(*painter, detail);
    paintRing(*painter, m_rect, cornerOf(m_content, m_rect), m_mark, m_style);
    if (m_mark.hits > 0)
        paintHits(*painter);
}

double frameTitleWidth(const QString &title, const GraphStyle &style)
{
    return kChevronRoom + std::min(QFontMetricsF(style.title).horizontalAdvance(title), kMostText * style.unit()) + 2.0;
}

FrameItem::FrameItem(QString title, int depth, const QRectF &rect, const GraphStyle &style)
    : m_title(std::move(title))
    , m_depth(depth)
    , m_rect(rect)
    , m_style(style)
{
}

void FrameItem::setMark(const BoxMark &mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

void FrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_mark.isHovered ? m_style.accent : m_style.lines, m_mark.isHovered ? 1.6 : 1.0));
    painter->setBrush(m_style.frame(m_depth));
    painter->drawRoundedRect(m_rect, kCorner + 2, kCorner + 2);
    if (isLegible(m_style.title, detailOf(*option, *painter))) {
        const QFontMetricsF metrics(m_style.title);
        const QRectF bar(m_rect.left(), m_rect.top(), m_rect.width(), kFrameTitleHeight * m_style.unit());
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_style.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(chevron({bar.left() + kChevronRoom / 2 + 1, bar.center().y()}, 8.0 * m_style.unit(), true));
        painter->setFont(m_style.title);
        painter->setPen(m_style.muted);
        const double room = std::min(kMostText * m_style.unit(), bar.width() - kChevronRoom);
        painter->drawText(bar.adjusted(kChevronRoom, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(m_title, Qt::ElideMiddle, room));
    }
    paintRing(*painter, m_rect, kCorner + 2, m_mark, m_style);
}

TensorItem::TensorItem(const TensorRoute &route, QString label, double labelDrop, const GraphStyle &style)
    : m_labelAt(route.start + QPointF(6.0, labelDrop))
    , m_label(std::move(label))
    , m_style(style)
{
    for (std::size_t i = 0; i < route.lines.size(); ++i) {
        QPolygonF line = route.lines[i];
        const bool arrives = std::find(route.arrows.begin(), route.arrows.end(), line.back()) != route.arrows.end();
        if (arrives && line.back().y() > line.first().y())
            line.back().ry() -= kArrowLength - 1.0; // the arrow's point alone touches the box
        // What lines share is drawn once: smooth edges over each other would make it bolder.
        double shared = 0.0;
        for (std::size_t before = 0; before < i; ++before)
            shared = std::max(shared, sharedLength(route.lines[before], route.lines[i]));
        m_path.addPath(roundedPath(withoutStart(line, std::max(0.0, shared - kLineCorner)), kLineCorner));
    }
    for (const QPointF &tip : route.arrows) {
        QPolygonF arrow;
        arrow << tip << tip + QPointF(-kArrowHalf, -kArrowLength) << tip + QPointF(kArrowHalf, -kArrowLength) << tip;
        m_arrows.addPolygon(arrow);
    }
    QPainterPathStroker stroker;
    stroker.setWidth(9.0);
    m_reach = stroker.createStroke(m_path);
    m_reach.setFillRule(Qt::WindingFill);
    m_extent = m_path.boundingRect().united(m_arrows.boundingRect()).adjusted(-5, -5, 5, 5);
    const QFontMetricsF metrics(style.small);
    m_extent = m_extent.united(QRectF(m_labelAt, QSizeF(metrics.horizontalAdvance(m_label) + 2, metrics.height() + 2)));
    setAcceptedMouseButtons(Qt::NoButton);
}

void TensorItem::setMark(bool isHighlighted, bool isDimmed)
{
    if (m_isHighlighted == isHighlighted && m_isDimmed == isDimmed)
        return;
    m_isHighlighted = isHighlighted;
    m_isDimmed = isDimmed;
    setOpacity(isDimmed && !isHighlighted ? kDim : 1.0);
    setZValue(isHighlighted ? 150 : 100);
    update();
}

void TensorItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_isHighlighted ? m_style.accent : m_style.edge;
    const double detail = detailOf(*option, *painter);
    // Seen from far away, a line keeps the width of half a pixel.
    const double width = std::max((m_isHighlighted ? 2.4 : 1.4) * m_style.unit(), 0.5 / std::max(detail, 0.01));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(linePen(colour, width));
    painter->drawPath(m_path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPath(m_arrows);
    if (m_label.isEmpty() || !isLegible(m_style.small, detail))
        return;
    const QFontMetricsF metrics(m_style.small);
    painter->setFont(m_style.small);
    painter->setPen(m_isHighlighted ? m_style.accent : m_style.muted);
    painter->drawText(m_labelAt + QPointF(0.0, metrics.ascent()), m_label);
}

} // namespace quantoscope
