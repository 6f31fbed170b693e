// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr double kPlotDpi = 96.0;
constexpr double kInchPerMetre = 1.0 / 0.0254;

QByteArray png(QCustomPlot &plot, int dpi)
{
    // toPixmap rounds the size it is given; the image keeps its resolution, so that it prints at the size of SVG and PDF.
    QImage image = plot.toPixmap(plot.width(), plot.height(), dpi / kPlotDpi).toImage();
    image.setDotsPerMeterX(qRound(dpi * kInchPerMetre));
    image.setDotsPerMeterY(qRound(dpi * kInchPerMetre));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void paintVectors(QCustomPlot &plot, QPaintDevice &device, double scale)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
}

QByteArray svg(QCustomPlot &plot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kPlotDpi));
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(0, 0), plot.size()));
    generator.setTitle(plot.windowTitle());
    paintVectors(plot, generator, 1.0);
    return bytes;
}

QByteArray pdf(QCustomPlot &plot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int kResolution = 1200;
    writer.setResolution(kResolution);
    writer.setTitle(plot.windowTitle());
    writer.setCreator(QStringLiteral("Quantoscope"));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(plot.size()) / kPlotDpi, QPageSize::Inch, {}, QPageSize::ExactMatch));
    paintVectors(plot, writer, kResolution / kPlotDpi);
    return bytes;
}

} // namespace

std::string_view chartSuffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: return ".png";
    case ChartFormat::Svg: return ".svg";
    case ChartFormat::Pdf: return ".pdf";
    }
    return {};
}

Status exportChart(QCustomPlot &plot, const std::filesystem::path &file, ChartFormat format, int dpi)
{
    const QByteArray bytes = format == ChartFormat::Png ? png(plot, dpi) : format == ChartFormat::Svg ? svg(plot) : pdf(plot);
    QSaveFile target(QString::fromStdString(file.string()));
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return badInput("chart.write-failed", "{file}: the chart cannot be written: {reason}.",
                        {{"file", file.string()}, {"reason", target.errorString().toStdString()}});
    return {};
}

} // namespace quantoscope
