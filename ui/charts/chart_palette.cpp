// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_palette.h"

namespace quantoscope {
namespace {

QColor paler(const QColor &colour, int variant)
{
    const double white = variant == 0 ? 0.0 : std::min(0.75, 0.3 + 0.2 * variant);
    const auto mix = [white](int channel) { return static_cast<int>(channel + (255 - channel) * white); };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

} // namespace

MethodStyle methodStyle(StyleKind kind, int variant)
{
    MethodStyle style;
    switch (kind) {
    case StyleKind::Fp32: style = {QColor("#7A7A7A"), QCPScatterStyle::ssCircle}; break;
    case StyleKind::Static: style = {QColor("#0072B2"), QCPScatterStyle::ssSquare}; break;
    case StyleKind::StaticNoFuse: style = {QColor("#56B4E9"), QCPScatterStyle::ssDiamond}; break;
    case StyleKind::Dynamic: style = {QColor("#E69F00"), QCPScatterStyle::ssTriangle}; break;
    case StyleKind::BelowEightBits: style = {QColor("#009E73"), QCPScatterStyle::ssTriangleInverted}; break;
    case StyleKind::MixedPrecision: style = {QColor("#CC79A7"), QCPScatterStyle::ssStar}; break;
    }
    style.colour = paler(style.colour, variant);
    return style;
}

QFont ChartTheme::font(int pixels, bool bold) const
{
    QFont font(fontFamily);
    font.setPixelSize(scaled(pixels));
    font.setBold(bold);
    return font;
}

int ChartTheme::scaled(double pixels) const
{
    return qRound(pixels * scale);
}

} // namespace quantoscope
