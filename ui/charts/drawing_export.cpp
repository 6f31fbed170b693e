// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/drawing_export.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr double kDrawingDpi = 96.0;
constexpr double kInchPerMetre = 1.0 / 0.0254;
constexpr double kMostPoints = 100e6;

void paintOn(QPaintDevice &device, const Drawing &drawing, double scale, bool vectors)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    drawing.paint(painter, scale, vectors);
    painter.end();
}

QByteArray pngOf(const Drawing &drawing, int dpi)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(drawing, dpi).save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const Drawing &drawing)
{
    constexpr int kResolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(drawing.title);
    writer.setCreator(QStringLiteral("Quantoscope"));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(drawing.size / kDrawingDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    paintOn(writer, drawing, kResolution / kDrawingDpi, true);
    return bytes;
}

} // namespace

QImage imageOf(const Drawing &drawing, int dpi)
{
    double factor = dpi / kDrawingDpi;
    factor = std::min(factor, std::sqrt(kMostPoints / (drawing.size.width() * drawing.size.height())));
    QImage image((drawing.size * factor).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    // The image keeps its resolution, so that it prints at the size of SVG and PDF.
    image.setDotsPerMeterX(qRound(factor * kDrawingDpi * kInchPerMetre));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    paintOn(image, drawing, factor, false);
    return image;
}

QByteArray svgOf(const Drawing &drawing)
{
    const QSize size = drawing.size.toSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kDrawingDpi));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(drawing.title);
    paintOn(generator, drawing, 1.0, true);
    return bytes;
}

Status exportDrawing(const Drawing &drawing, const std::filesystem::path &file, ChartFormat format, int dpi)
{
    const QByteArray bytes = format == ChartFormat::Png   ? pngOf(drawing, dpi)
                             : format == ChartFormat::Svg ? svgOf(drawing)
                                                          : pdfOf(drawing);
    QSaveFile target(QString::fromStdString(file.string()));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return badInput("chart.write-failed", "{file}: the chart cannot be written: {reason}.",
                        {{"file", file.string()}, {"reason", target.errorString().toStdString()}});
    return {};
}

} // namespace quantoscope
