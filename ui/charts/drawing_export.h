// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/study_charts.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <functional>

class QCPPainter;

namespace quantoscope {

// Something that can be written as a picture.
struct Drawing {
    QSizeF size; // in pixels of 96 an inch
    QString title;
    // Paints all of it from the painter's origin on, in the drawing's pixels; `scale` of the device's pixels are one of them. `vectors`:
    // the device keeps lines and text.
    std::function<void(QCPPainter &painter, double scale, bool vectors)> paint;
};

// With `dpi` dots an inch; smaller where it would have more than 100 million points.
QImage imageOf(const Drawing &drawing, int dpi);
QByteArray svgOf(const Drawing &drawing);

// PNG, or SVG and PDF as vectors with text as text, one page. The file appears only when it is complete.
// Errors: BadInput "chart.write-failed".
Status exportDrawing(const Drawing &drawing, const std::filesystem::path &file, ChartFormat format, int dpi);

} // namespace quantoscope
