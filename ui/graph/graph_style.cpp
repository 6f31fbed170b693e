// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_style.h"

#include <QFontInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {
namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// The sequential Purples of ColorBrewer (Harrower, Brewer 2003); in the dark from near the ground to light. No method has this hue.
constexpr std::array<QRgb, 5> kOnLight{0xFFF2F0F7, 0xFFCBC9E2, 0xFF9E9AC8, 0xFF756BB1, 0xFF54278F};
constexpr std::array<QRgb, 5> kOnDark{0xFF2A2540, 0xFF4A3F78, 0xFF7462B2, 0xFFA590DE, 0xFFDCD0FF};

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

GraphStyle GraphStyle::of(const QPalette &palette, const QFont &font)
{
    constexpr double kSmall = 0.85;
    GraphStyle style;
    style.ground = palette.color(QPalette::Active, QPalette::Window);
    style.surface = palette.color(QPalette::Active, QPalette::Base);
    style.text = palette.color(QPalette::Active, QPalette::Text);
    style.muted = mixed(style.text, style.surface, 0.31);
    style.lines = mixed(style.text, style.surface, 0.72);
    style.edge = mixed(style.text, style.surface, 0.45);
    style.accent = palette.color(QPalette::Active, QPalette::Highlight);
    style.accentSoft = mixed(style.surface, style.accent, 0.12);
    style.dark = luminance(style.surface) < luminance(style.text);
    const int pixels = QFontInfo(font).pixelSize();
    style.title = font;
    style.title.setPixelSize(pixels);
    style.title.setWeight(QFont::DemiBold);
    style.small = font;
    style.small.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * kSmall))));
    return style;
}

QColor GraphStyle::frame(int depth) const
{
    return depth % 2 == 1 ? mixed(ground, text, dark ? 0.05 : 0.035) : ground;
}

QColor GraphStyle::scale(double share) const
{
    const std::array<QRgb, 5> &stops = dark ? kOnDark : kOnLight;
    const double place = std::clamp(share, 0.0, 1.0) * (stops.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    return mixed(QColor(stops[index]), QColor(stops[index + 1]), place - static_cast<double>(index));
}

QColor GraphStyle::textOn(const QColor &fill) const
{
    return contrastOf(fill, Qt::black) > contrastOf(fill, Qt::white) ? Qt::black : Qt::white;
}

} // namespace quantoscope
