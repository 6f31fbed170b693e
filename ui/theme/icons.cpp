// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace quantoscope {
namespace {

// Paints an SVG whose lines are "currentColor".
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    // Lists paint their icons row by row: from the cache, as buttons do.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap(rect.size() * scale, mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, drawn);
    }

    void draw(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) const
    {
        QSvgRenderer renderer(svg(colourFor(mode, state)));
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        if (rect.width() > rect.height()) // the rest is the gap to a button's text
            QGuiApplication::isRightToLeft() ? square.moveRight(rect.right()) : square.moveLeft(rect.left());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = colourFor(mode, state);
        const QString key = QStringLiteral("icon/%1/%2/%3x%4").arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            draw(&painter, QRect(QPoint(0, 0), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (m_colour.isValid())
            return m_colour;
        if (mode == QIcon::Disabled)
            return theme().muted;
        return mode == QIcon::Selected || state == QIcon::On ? theme().accent : theme().text;
    }

    QByteArray svg(const QColor &colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", colour.name().toLatin1());
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    registerIcons();
    return QIcon(new LineIconEngine(name, colour));
}

QIcon programIcon()
{
    registerIcons();
    return QIcon(QStringLiteral(":/icons/quantoscope.svg"));
}

} // namespace quantoscope
