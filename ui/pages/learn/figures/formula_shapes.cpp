// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/formula_shapes.h"

#include <QPainterPathStroker>
#include <QPolygonF>

namespace quantoscope {
namespace {

QPainterPath outlineOf(const QPainterPath &path, double line)
{
    QPainterPathStroker stroker;
    stroker.setWidth(line);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(path);
}

QPainterPath polyline(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

QPainterPath mirrored(const QPainterPath &path, const QRectF &rect)
{
    return QTransform(-1, 0, 0, 1, 2 * rect.center().x(), 0).map(path);
}

// Thin at its ends and thicker in the middle, as printed brackets are.
QPainterPath parenthesis(const QRectF &r, double line)
{
    const double bulge = r.width() * 0.95, inner = bulge - 1.3 * line;
    QPainterPath path(r.topRight());
    path.cubicTo(r.right() - bulge, r.top() + 0.28 * r.height(), r.right() - bulge, r.bottom() - 0.28 * r.height(), r.right(), r.bottom());
    path.cubicTo(r.right() - inner, r.bottom() - 0.28 * r.height(), r.right() - inner, r.top() + 0.28 * r.height(), r.right(), r.top());
    return path;
}

QPainterPath brace(const QRectF &r, double line)
{
    const double middle = r.center().y(), x = r.left() + 0.5 * r.width(), bend = std::min(0.25 * r.height(), 0.6 * r.width());
    QPainterPath path(r.topRight());
    path.quadTo(x, r.top(), x, r.top() + bend);
    path.lineTo(x, middle - bend);
    path.quadTo(x, middle, r.left(), middle);
    path.quadTo(x, middle, x, middle + bend);
    path.lineTo(x, r.bottom() - bend);
    path.quadTo(x, r.bottom(), r.right(), r.bottom());
    return outlineOf(path, line);
}

// ⌊ has a foot, ⌈ a head, [ both.
QPainterPath square(const QRectF &r, bool head, bool foot, double line)
{
    const double x = r.left() + 0.3 * r.width(), half = 0.5 * line;
    QPolygonF points;
    if (head)
        points << QPointF(r.right(), r.top() + half);
    points << QPointF(x, head ? r.top() + half : r.top()) << QPointF(x, foot ? r.bottom() - half : r.bottom());
    if (foot)
        points << QPointF(r.right(), r.bottom() - half);
    return outlineOf(polyline(points), line);
}

QPainterPath upright(double x, const QRectF &r, double line)
{
    return outlineOf(polyline({{x, r.top()}, {x, r.bottom()}}), line);
}

} // namespace

QPainterPath bracketShape(const QString &bracket, const QRectF &r, double line)
{
    if (bracket == QLatin1String("("))
        return parenthesis(r, line);
    if (bracket == QLatin1String("["))
        return square(r, true, true, line);
    if (bracket == QStringLiteral("⌊"))
        return square(r, false, true, line);
    if (bracket == QStringLiteral("⌈"))
        return square(r, true, false, line);
    if (bracket == QLatin1String("{"))
        return brace(r, line);
    if (bracket == QStringLiteral("⟨"))
        return outlineOf(polyline({r.topRight(), {r.left() + 0.2 * r.width(), r.center().y()}, r.bottomRight()}), line);
    if (bracket == QLatin1String("|"))
        return upright(r.center().x(), r, line);
    if (bracket == QStringLiteral("‖")) {
        QPainterPath both = upright(r.center().x() - 1.5 * line, r, line);
        both.addPath(upright(r.center().x() + 1.5 * line, r, line));
        return both;
    }
    static const QString right = QStringLiteral(")]⌋⌉}⟩"), left = QStringLiteral("([⌊⌈{⟨");
    const auto at = bracket.isEmpty() ? -1 : right.indexOf(bracket);
    return at < 0 ? QPainterPath() : mirrored(bracketShape(QString(left[at]), r, line), r);
}

QPainterPath rootShape(const QRectF &r, double foot, double line)
{
    const double top = r.top() + 0.5 * line, bottom = r.bottom(), x = r.left() + foot;
    QPainterPath path = outlineOf(polyline({{r.left(), bottom - 0.42 * r.height()},
                                            {r.left() + 0.22 * foot, bottom - 0.48 * r.height()},
                                            {r.left() + 0.55 * foot, bottom},
                                            {x, top},
                                            {r.right(), top}}),
                                  line);
    // The stroke down is the thick one.
    path.addPath(outlineOf(polyline({{r.left() + 0.22 * foot, bottom - 0.48 * r.height()}, {r.left() + 0.55 * foot, bottom}}), 1.8 * line));
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath accentShape(const QString &accent, const QRectF &r, double line)
{
    if (accent == QLatin1String("hat"))
        return outlineOf(polyline({r.bottomLeft(), {r.center().x(), r.top()}, r.bottomRight()}), line);
    if (accent == QLatin1String("bar"))
        return outlineOf(polyline({{r.left(), r.center().y()}, {r.right(), r.center().y()}}), line);
    QPainterPath path;
    if (accent == QLatin1String("dot")) {
        path.addEllipse(r.center(), 1.1 * line, 1.1 * line);
        return path;
    }
    path.moveTo(r.bottomLeft());
    path.cubicTo(r.left() + 0.35 * r.width(), r.top() - 0.6 * r.height(), r.right() - 0.35 * r.width(), r.bottom() + 0.6 * r.height(),
                 r.right(), r.top());
    return outlineOf(path, line);
}

} // namespace quantoscope
