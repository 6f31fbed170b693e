// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_export.h"

#include "graph/graph_view.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr double kDrawingDpi = 96.0;
constexpr double kInchPerMetre = 1.0 / 0.0254;
constexpr double kMostPoints = 100e6;

QImage imageOf(GraphView &view, int dpi)
{
    const QSizeF size = view.drawingRect().size();
    double factor = dpi / kDrawingDpi;
    factor = std::min(factor, std::sqrt(kMostPoints / (size.width() * size.height())));
    QImage image((size * factor).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(factor * kDrawingDpi * kInchPerMetre));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    view.paintDrawing(painter, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

QByteArray png(GraphView &view, int dpi)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(view, dpi).save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(GraphView &view)
{
    const QSize size = view.drawingRect().size().toSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kDrawingDpi));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(view.windowTitle());
    QPainter painter(&generator);
    view.paintDrawing(painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return bytes;
}

QByteArray pdf(GraphView &view)
{
    constexpr int kResolution = 1200;
    const QSizeF size = view.drawingRect().size();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(view.windowTitle());
    writer.setCreator(QStringLiteral("Quantoscope"));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(size / kDrawingDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    view.paintDrawing(painter, QRectF(QPointF(), size * kResolution / kDrawingDpi));
    painter.end();
    return bytes;
}

} // namespace

Status exportGraph(GraphView &view, const std::filesystem::path &file, ChartFormat format, int dpi)
{
    const QByteArray bytes = format == ChartFormat::Png ? png(view, dpi) : format == ChartFormat::Svg ? svg(view) : pdf(view);
    QSaveFile target(QString::fromStdString(file.string()));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return badInput("chart.write-failed", "{file}: the chart cannot be written: {reason}.",
                        {{"file", file.string()}, {"reason", target.errorString().toStdString()}});
    return {};
}

void printGraph(GraphView &view, QPrinter &printer)
{
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const QSizeF size = view.drawingRect().size();
    const double factor = std::min(page.width() / size.width(), printer.resolution() / kDrawingDpi);
    const double height = size.height() * factor;
    QPainter painter(&printer);
    for (double top = 0.0; top < height; top += page.height()) {
        if (top > 0.0)
            printer.newPage();
        painter.setClipRect(QRectF(QPointF(), page.size()));
        view.paintDrawing(painter, QRectF(0.0, -top, size.width() * factor, height));
    }
}

void copyGraph(GraphView &view)
{
    auto *data = new QMimeData;
    data->setImageData(imageOf(view, 2 * static_cast<int>(kDrawingDpi)));
    data->setData(QStringLiteral("image/svg+xml"), svg(view));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace quantoscope
