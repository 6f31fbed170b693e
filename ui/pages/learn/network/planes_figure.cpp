// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/planes_figure.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kGap = 14.0; // between pictures, times the unit

// Grey from the plane's smallest value to its largest; what lies in 0..1 keeps its brightness.
QImage imageOf(const Plane &plane)
{
    QImage image(std::max(1, plane.width), std::max(1, plane.height), QImage::Format_Grayscale8);
    image.fill(0);
    if (plane.values.empty())
        return image;
    const auto [least, most] = std::minmax_element(plane.values.begin(), plane.values.end());
    const float low = std::min(0.F, *least), high = std::max(1.F, *most);
    for (int y = 0; y < plane.height; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < plane.width; ++x)
            line[x] = static_cast<uchar>(std::lround(255.F * (plane.at(y, x) - low) / (high - low)));
    }
    return image;
}

} // namespace

PlanesFigure::PlanesFigure(const QString &name, QWidget *parent)
    : PaintedFigure(name, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QSize PlanesFigure::minimumSizeHint() const
{
    return {44 * theme().unit(), 24 * theme().unit()};
}

QSize PlanesFigure::places() const
{
    return m_pictures.size() < 2 ? QSize() : QSize(m_pictures[1].plane.width, m_pictures[1].plane.height);
}

void PlanesFigure::setPictures(std::vector<Picture> pictures, int window, int stride, const QString &message)
{
    m_pictures = std::move(pictures);
    m_images.clear();
    for (const Picture &picture : m_pictures)
        m_images.push_back(imageOf(picture.plane));
    m_window = window;
    m_stride = stride;
    m_message = message;
    setPlace(m_place);
}

void PlanesFigure::setPlace(QPoint place)
{
    const QSize all = places();
    m_place = all.isEmpty() ? place : QPoint(std::clamp(place.x(), 0, all.width() - 1), std::clamp(place.y(), 0, all.height() - 1));
    update();
}

QRectF PlanesFigure::pictureRect(int picture) const
{
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_pictures.size()));
    const GraphStyle style = this->style();
    const double gap = kGap * style.unit(), title = QFontMetricsF(style.small).height() + 6.0;
    const double side = std::min((width() - 3.0 - gap * (count - 1)) / count, height() - title - 2.0);
    const double left = (width() - side * count - gap * (count - 1)) / 2 + picture * (side + gap);
    return {left, title + (height() - title - side) / 2, side, side};
}

void PlanesFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const GraphStyle style = this->style();
    if (m_pictures.empty()) {
        painter.setPen(style.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setFont(style.small);
    const double line = QFontMetricsF(style.small).height();
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const QRectF frame = pictureRect(static_cast<int>(i));
        painter.setPen(style.text);
        drawElided(painter, {frame.left(), frame.top() - line - 4, frame.width(), line}, m_pictures[i].title);
        painter.drawImage(frame, m_images[i]); // not smoothed: pixels are to be seen
        const Plane &plane = m_pictures[i].plane;
        if (plane.width < 1)
            continue;
        const double pixel = frame.width() / plane.width, tall = frame.height() / plane.height;
        const int size = i == 0 ? m_window : 1, step = i == 0 ? m_stride : 1;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(QStringLiteral("#D55E00")), 2.0 * style.unit()));
        painter.drawRect(
            QRectF(frame.left() + m_place.x() * step * pixel, frame.top() + m_place.y() * step * tall, size * pixel, size * tall));
        painter.setPen(QPen(hasFocus() && i == 0 ? style.accent : style.lines, style.unit()));
        painter.drawRect(frame);
    }
}

void PlanesFigure::move(QPoint place)
{
    const QPoint before = m_place;
    setPlace(place);
    if (m_place != before)
        emit placeMoved(m_place);
}

void PlanesFigure::moveTo(const QPointF &position)
{
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const QRectF frame = pictureRect(static_cast<int>(i));
        const Plane &plane = m_pictures[i].plane;
        if (!frame.contains(position) || plane.width < 1)
            continue;
        const double x = (position.x() - frame.left()) / frame.width() * plane.width;
        const double y = (position.y() - frame.top()) / frame.height() * plane.height;
        const double middle = i == 0 ? (m_window - m_stride) / 2.0 : 0.0;
        const double step = i == 0 ? m_stride : 1;
        return move({static_cast<int>(std::floor((x - middle) / step)), static_cast<int>(std::floor((y - middle) / step))});
    }
}

void PlanesFigure::mousePressEvent(QMouseEvent *event)
{
    emit dragBegun();
    moveTo(event->position());
}

void PlanesFigure::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position());
}

void PlanesFigure::keyPressEvent(QKeyEvent *event)
{
    const QPoint step = event->key() == Qt::Key_Left    ? QPoint(-1, 0)
                        : event->key() == Qt::Key_Right ? QPoint(1, 0)
                        : event->key() == Qt::Key_Up    ? QPoint(0, -1)
                        : event->key() == Qt::Key_Down  ? QPoint(0, 1)
                                                        : QPoint();
    if (step.isNull())
        return PaintedFigure::keyPressEvent(event);
    if (!event->isAutoRepeat())
        emit dragBegun();
    move(m_place + step);
}

} // namespace quantoscope
