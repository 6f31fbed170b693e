// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_export.h"

#include "charts/drawing_export.h"
#include "graph/graph_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

#include <qcustomplot.h>

namespace quantoscope {
namespace {

constexpr int kDrawingDpi = 96;

Drawing drawingOf(GraphView &view)
{
    Drawing drawing;
    drawing.size = view.drawingRect().size();
    drawing.title = view.windowTitle();
    drawing.paint = [&view, size = drawing.size](QCPPainter &painter, double, bool) {
        view.paintDrawing(painter, QRectF(QPointF(), size));
    };
    return drawing;
}

} // namespace

Status exportGraph(GraphView &view, const std::filesystem::path &file, ChartFormat format, int dpi)
{
    return exportDrawing(drawingOf(view), file, format, dpi);
}

void printGraph(GraphView &view, QPrinter &printer)
{
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const QSizeF size = view.drawingRect().size();
    const double factor = std::min(page.width() / size.width(), printer.resolution() / static_cast<double>(kDrawingDpi));
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
    data->setImageData(imageOf(drawingOf(view), 2 * kDrawingDpi));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(drawingOf(view)));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace quantoscope
