// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_histogram.h"

#include "charts/chart_axes.h"
#include "charts/count_tickers.h"
#include "charts/range_handle.h"
#include "theme/theme.h"
#include "words/number_words.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kPixelsPerBar = 3;
constexpr double kSnapPixels = 6.0;
constexpr int kStepsAcross = 200;      // arrow keys, of what is shown
constexpr int kFineStepsAcross = 2000; // with Shift
constexpr double kMargin = 0.04;       // of the width, left and right of everything
constexpr double kCutBeyond = 3.0;     // a bar this many times taller than the next is cut off on a linear axis
constexpr std::size_t kMostJoinedNames = 3;
const QString kShadeLayer = QStringLiteral("rangeShade");
const QString kMarksLayer = QStringLiteral("rangeMarks");
const QString kOverlayLayer = QStringLiteral("rangeOverlay");

QColor barColour()
{
    const Theme &colours = theme();
    const double share = colours.dark ? 0.35 : 0.3; // of the surface, mixed in
    const auto mix = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(colours.muted.red(), colours.surface.red()), mix(colours.muted.green(), colours.surface.green()),
            mix(colours.muted.blue(), colours.surface.blue())};
}

} // namespace

RangeHistogram::RangeHistogram(QWidget *parent)
    : QCustomPlot(parent)
    , m_axes(axisRect())
    , m_bars(new QCPBars(xAxis, yAxis))
    , m_cut(new QCPItemText(this))
    , m_empty(new QCPItemText(this))
    , m_low(new RangeHandle(this))
    , m_high(new RangeHandle(this))
{
    addLayer(kShadeLayer, layer(QStringLiteral("grid")), limBelow);
    addLayer(kMarksLayer, layer(QStringLiteral("main")), limAbove);
    addLayer(kOverlayLayer, layer(QStringLiteral("axes")), limAbove);
    m_shadeLayer = layer(kShadeLayer);
    m_overlayLayer = layer(kOverlayLayer);
    // What follows a dragged end is drawn again alone; bars, axes and labels stay as they are.
    for (QCPLayer *moving : {m_shadeLayer, m_overlayLayer})
        moving->setMode(QCPLayer::lmBuffered);
    new RangeShade(m_axes, kShadeLayer, m_picture);
    new MarkLines(m_axes, kMarksLayer, m_picture);
    new RangeOverlay(m_axes, kOverlayLayer, m_picture);

    m_bars->setPen(Qt::NoPen);
    m_bars->setAntialiased(false);
    m_bars->setWidthType(QCPBars::wtPlotCoords);
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new ValueTicker));
    m_axes->setAutoMargins(QCP::msLeft | QCP::msBottom);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_axes->setRangeDrag(Qt::Horizontal);
    m_axes->setRangeZoom(Qt::Horizontal);
    m_cut->setLayer(kMarksLayer);
    m_cut->position->setTypeX(QCPItemPosition::ptPlotCoords);
    m_cut->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cut->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_cut->setVisible(false);
    m_empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_empty->position->setCoords(0.5, 0.5);
    m_empty->setPositionAlignment(Qt::AlignCenter);

    m_low->setObjectName(QStringLiteral("rangeHandleLow"));
    m_high->setObjectName(QStringLiteral("rangeHandleHigh"));
    connectHandle(m_low, RangeEnd::Low);
    connectHandle(m_high, RangeEnd::High);
    connect(xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, &RangeHistogram::keepView);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        applyTheme();
        replot(rpQueuedReplot);
    });
    setMinimumSize(280, 180);
    applyTheme();
    retranslate();
}

void RangeHistogram::connectHandle(RangeHandle *handle, RangeEnd end)
{
    connect(handle, &RangeHandle::draggedTo, this, [this, end](double pixel, bool freely) { drag(end, pixel, freely); });
    connect(handle, &RangeHandle::stepped, this, [this, end](int steps, bool fine) { step(end, steps, fine); });
    connect(handle, &RangeHandle::jumped, this, [this, end](int direction) { jump(end, direction); });
    connect(handle, &RangeHandle::released, this, [this] {
        if (m_picture.range)
            emit rangeReleased(m_picture.range->range);
    });
}

void RangeHistogram::setTensor(const TensorStatistics &statistics, const QuantSpec &spec, TensorRole role, std::int32_t weightLimit)
{
    m_tensor = statistics;
    m_role = role;
    m_picture.marks.clear();
    m_picture.range.reset();
    setSpec(spec, weightLimit);
    showAll();
}

void RangeHistogram::setSpec(const QuantSpec &spec, std::int32_t weightLimit)
{
    m_spec = spec;
    m_weightLimit = weightLimit;
    m_picture.bothEnds = rangeShape(m_tensor, m_spec, m_role) != RangeShape::FromZero;
    if (m_picture.range)
        assess(m_picture.range->range);
    replot(rpQueuedReplot);
}

void RangeHistogram::assess(const std::optional<Range> &range)
{
    m_picture.range.reset();
    m_picture.levelCounts.clear();
    if (!range)
        return;
    m_picture.range =
        m_role == TensorRole::Weight ? assessWeightRange(m_tensor, m_spec, *range, m_weightLimit) : assessRange(m_tensor, m_spec, *range);
    m_picture.levelCounts = levelCounts(m_tensor, m_picture.range->q);
    const auto tell = [](RangeHandle *handle, float value) { handle->setAccessibleDescription(significantWords(value, 4)); };
    tell(m_low, m_picture.range->range.min);
    tell(m_high, m_picture.range->range.max);
}

void RangeHistogram::setRange(const std::optional<Range> &range)
{
    if (m_low->isDragged() || m_high->isDragged())
        return; // what is held is the user's
    const QCPRange before = wholeView();
    assess(range);
    growView(before);
}

void RangeHistogram::setMarks(const std::vector<RangeMark> &marks)
{
    const QCPRange before = wholeView();
    m_picture.marks = marks;
    growView(before);
}

// Where everything was shown, it still is.
void RangeHistogram::growView(const QCPRange &before)
{
    const QCPRange after = wholeView();
    if (before != after && std::fabs(xAxis->range().size() - before.size()) <= 1e-6 * before.size())
        xAxis->setRange(after);
    replot(rpQueuedReplot);
}

void RangeHistogram::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    replot(rpQueuedReplot);
}

void RangeHistogram::setLogarithmic(bool on)
{
    m_logarithmic = on;
    updateHeights();
    replot(rpQueuedReplot);
}

void RangeHistogram::setValueTitle(const QString &title)
{
    m_valueTitle = title;
    retranslate();
}

void RangeHistogram::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    replot(rpQueuedReplot);
}

QCPRange RangeHistogram::wholeView() const
{
    double low = std::min(m_tensor.min, 0.F), high = std::max(m_tensor.max, 0.F);
    if (m_picture.range) {
        low = std::min(low, static_cast<double>(m_picture.range->range.min));
        high = std::max(high, static_cast<double>(m_picture.range->range.max));
    }
    for (const RangeMark &mark : m_picture.marks) {
        low = std::min(low, static_cast<double>(mark.range.min));
        high = std::max(high, static_cast<double>(mark.range.max));
    }
    if (!(high > low))
        high = low + 1.0;
    const double margin = kMargin * (high - low);
    return {low - margin, high + margin};
}

void RangeHistogram::showAll()
{
    xAxis->setRange(wholeView());
    updateBars();
    replot(rpQueuedReplot);
}

// Zooming and moving stay where there is something to see.
void RangeHistogram::keepView(const QCPRange &range)
{
    const QCPRange whole = wholeView();
    const double least = std::max(8.0 * m_tensor.histogram.binWidth, 1e-6 * whole.size());
    const double size = std::clamp(range.size(), std::min(least, whole.size()), whole.size());
    const double lower = std::clamp(range.center() - size / 2.0, whole.lower, whole.upper - size);
    const QCPRange kept(lower, lower + size);
    if (std::fabs(kept.lower - range.lower) > 1e-9 * whole.size() || std::fabs(kept.upper - range.upper) > 1e-9 * whole.size()) {
        xAxis->setRange(kept); // comes back here
        return;
    }
    updateBars();
}

void RangeHistogram::updateBars()
{
    const QCPRange view = xAxis->range();
    m_picture.bars = joinBins(m_tensor.histogram, view.lower, view.upper, std::max(16, m_axes->width() / kPixelsPerBar));
    QVector<QCPBarsData> data;
    for (std::size_t i = 0; i < m_picture.bars.counts.size(); ++i)
        data.append({m_picture.bars.centre(i), m_picture.bars.counts[i]});
    m_bars->setWidth(m_picture.bars.width);
    m_bars->data()->set(data, true);
    m_empty->setVisible(m_tensor.count == 0);
    updateHeights();
}

void RangeHistogram::updateHeights()
{
    const std::vector<double> &counts = m_picture.bars.counts;
    const auto tallest = std::max_element(counts.begin(), counts.end());
    const double height = tallest == counts.end() ? 1.0 : std::max(1.0, *tallest);
    m_cut->setVisible(false);
    if (m_logarithmic) {
        yAxis->setScaleType(QCPAxis::stLogarithmic);
        yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>(new PowerTicker));
        yAxis->setRange(0.5, 2.0 * height);
        return;
    }
    yAxis->setScaleType(QCPAxis::stLinear);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    double second = 0.0;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        second = count == tallest ? second : std::max(second, *count);
    // After a relu one bar holds half of all values, and the others would be a flat line beside it.
    const bool cut = second > 0.0 && height > kCutBeyond * second;
    yAxis->setRange(0.0, cut ? 1.25 * second : 1.08 * height);
    if (cut && m_tensor.count > 0) {
        const auto bar = static_cast<std::size_t>(tallest - counts.begin());
        m_cut->setText(tr("↑ %1 of the values").arg(percentWords(height / static_cast<double>(m_tensor.count))));
        m_cut->position->setCoords(m_picture.bars.left + m_picture.bars.width * static_cast<double>(bar + 1), 0.02);
        m_cut->setVisible(true);
    }
}

// Called by every replot before it draws.
void RangeHistogram::updateLayout()
{
    const int widthBefore = m_axes->width();
    QCustomPlot::updateLayout();
    if (m_axes->width() != widthBefore)
        updateBars();
    collectLabels();
    int rows = 0;
    for (const MarkLabel &label : m_picture.labels)
        rows = std::max(rows, label.place.row + 1);
    const int top = qRound(rows * m_picture.labelRow) + theme().unit();
    const QMargins margins = m_axes->margins();
    if (margins.top() != top || margins.right() != theme().unit()) {
        m_axes->setMargins(QMargins(margins.left(), top, theme().unit(), margins.bottom()));
        QCustomPlot::updateLayout();
    }
    placeHandles();
}

// The tooltip of their line has them all.
QString RangeHistogram::joined(const QStringList &names, qsizetype shown)
{
    const QString text = QStringList(names.mid(0, shown)).join(QStringLiteral(", "));
    return names.size() > shown ? tr("%1 and %n more", nullptr, static_cast<int>(names.size() - shown)).arg(text) : text;
}

// Marks at one place share a label. Lower ends have labels where they are not the mirror of the upper ones.
void RangeHistogram::collectLabels()
{
    struct Place {
        double value = 0.0, pixel = 0.0;
        QStringList names;
        bool chosen = false;
    };
    std::vector<Place> places;
    const auto add = [&](const RangeMark &mark, double value) {
        if (!xAxis->range().contains(value))
            return;
        const double pixel = xAxis->coordToPixel(value);
        auto same = std::find_if(places.begin(), places.end(), [&](const Place &place) { return std::fabs(place.pixel - pixel) < 2.0; });
        if (same == places.end())
            same = places.insert(places.end(), Place{value, pixel, {}, false});
        if (!same->names.contains(mark.label))
            mark.chosen ? same->names.prepend(mark.label) : same->names.append(mark.label);
        same->chosen = same->chosen || mark.chosen;
    };
    const RangeShape shape = rangeShape(m_tensor, m_spec, m_role);
    for (const RangeMark &mark : m_picture.marks) {
        add(mark, mark.range.max);
        if (shape == RangeShape::Free && mark.range.min < 0.F)
            add(mark, mark.range.min);
    }
    m_picture.labels.clear();
    std::vector<LabelSpan> spans;
    for (const Place &place : places) {
        MarkLabel label;
        label.value = place.value;
        label.chosen = place.chosen;
        auto shown = std::min<qsizetype>(place.names.size(), kMostJoinedNames);
        label.text = joined(place.names, shown);
        while (shown > 1 && MarkLines::labelWidth(label) > m_axes->width()) // it would run out of the picture
            label.text = joined(place.names, --shown);
        spans.push_back({place.pixel, MarkLines::labelWidth(label)});
        m_picture.labels.push_back(label);
    }
    const std::vector<PlacedLabel> placed = placeLabels(spans, m_axes->left(), m_axes->right(), 4.0);
    for (std::size_t i = 0; i < placed.size(); ++i)
        m_picture.labels[i].place = placed[i];
}

void RangeHistogram::placeHandles()
{
    const auto place = [&](RangeHandle *handle, RangeEnd end, bool wanted) {
        const bool visible = wanted && !m_readOnly && m_picture.range && xAxis->range().contains(endValue(end));
        handle->setVisible(visible || handle->isDragged());
        if (!m_picture.range)
            return;
        const double x =
            std::clamp(xAxis->coordToPixel(endValue(end)), static_cast<double>(m_axes->left()), static_cast<double>(m_axes->right()));
        handle->setGeometry(qRound(x) - RangeHandle::kWidth / 2, m_axes->top(), RangeHandle::kWidth,
                            m_axes->height() + qRound(levelStripHeight()));
    };
    place(m_low, RangeEnd::Low, m_picture.bothEnds);
    place(m_high, RangeEnd::High, true);
}

double RangeHistogram::endValue(RangeEnd end) const
{
    return end == RangeEnd::Low ? m_picture.range->range.min : m_picture.range->range.max;
}

std::vector<double> RangeHistogram::places(RangeEnd end) const
{
    std::vector<Range> ranges;
    for (const RangeMark &mark : m_picture.marks)
        ranges.push_back(mark.range);
    return endsOf(ranges, end, rangeShape(m_tensor, m_spec, m_role));
}

void RangeHistogram::moveEnd(RangeEnd end, double to)
{
    const double smallest = std::max(1e-30, 1e-3 * (static_cast<double>(std::max(m_tensor.max, 0.F)) - std::min(m_tensor.min, 0.F)));
    const Range moved = movedRange(m_picture.range->range, end, to, rangeShape(m_tensor, m_spec, m_role), smallest);
    if (moved == m_picture.range->range)
        return;
    assess(moved);
    m_shadeLayer->replot();
    m_overlayLayer->replot();
    placeHandles();
    emit rangeDragged(m_picture.range->range);
}

void RangeHistogram::drag(RangeEnd end, double pixel, bool freely)
{
    if (!m_picture.range)
        return;
    const double x = xAxis->pixelToCoord(std::clamp(pixel, static_cast<double>(m_axes->left()), static_cast<double>(m_axes->right())));
    const double tolerance = kSnapPixels * xAxis->range().size() / std::max(1, m_axes->width());
    m_movedByKeys = false;
    moveEnd(end, freely ? x : snapped(x, places(end), tolerance));
}

void RangeHistogram::step(RangeEnd end, int steps, bool fine)
{
    if (!m_picture.range)
        return;
    m_movedByKeys = true;
    const double from = endValue(end), each = xAxis->range().size() / (fine ? kFineStepsAcross : kStepsAcross);
    moveEnd(end, stoppedAt(from, from + steps * each, places(end)));
}

void RangeHistogram::jump(RangeEnd end, int direction)
{
    m_movedByKeys = true;
    if (m_picture.range)
        moveEnd(end, nextPlace(endValue(end), direction, places(end)));
}

void RangeHistogram::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    showAll();
}

QString RangeHistogram::toolTipAt(const QPoint &position) const
{
    QStringList lines;
    for (const RangeMark &mark : m_picture.marks) {
        const bool near = std::fabs(xAxis->coordToPixel(mark.range.max) - position.x()) < 4.0 ||
                          (m_picture.bothEnds && std::fabs(xAxis->coordToPixel(mark.range.min) - position.x()) < 4.0);
        if (near)
            lines << tr("%1: %2 to %3").arg(mark.label, significantWords(mark.range.min, 4), significantWords(mark.range.max, 4));
    }
    for (const MarkLabel &label : m_picture.labels) {
        const double top = m_axes->top() - 4.0 - (label.place.row + 1) * m_picture.labelRow;
        if (lines.isEmpty() && QRectF(label.place.left, top, MarkLines::labelWidth(label), m_picture.labelRow).contains(position))
            lines << tr("%1: %2").arg(label.text, significantWords(label.value, 4));
    }
    const HistogramBars &bars = m_picture.bars;
    if (!lines.isEmpty() || bars.width <= 0.0 || !m_axes->rect().contains(position))
        return lines.join(QLatin1Char('\n'));
    const double bar = std::floor((xAxis->pixelToCoord(position.x()) - bars.left) / bars.width);
    if (bar < 0.0 || bar >= static_cast<double>(bars.counts.size()))
        return {};
    const double left = bars.left + bar * bars.width;
    return tr("%1 to %2: %3 values")
        .arg(significantWords(left, 4), significantWords(left + bars.width, 4), countWords(bars.counts[static_cast<std::size_t>(bar)]));
}

bool RangeHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QCustomPlot::event(event);
}

void RangeHistogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateHeights();
        replot(rpQueuedReplot);
    }
    QCustomPlot::changeEvent(event);
}

void RangeHistogram::applyTheme()
{
    const Theme &colours = theme();
    const ChartTheme chart = colours.chart();
    setBackground(QBrush(colours.surface));
    for (QCPAxis *axis : {xAxis, yAxis}) {
        styleAxis(axis, chart);
        axis->setTickLabelFont(chart.font(11));
        axis->setLabelFont(chart.font(12));
    }
    xAxis->grid()->setVisible(false);
    xAxis->setOffset(qRound(levelStripHeight()) + 2);
    m_bars->setBrush(barColour());
    m_cut->setFont(chart.font(11));
    m_cut->setColor(colours.text);
    m_empty->setFont(chart.font(13));
    m_empty->setColor(colours.muted);
    m_picture.labelRow = std::ceil(QFontMetricsF(MarkLines::labelFont(true)).height()) + 1.0;
}

void RangeHistogram::retranslate()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    setLocale(locale);
    xAxis->setLabel(m_valueTitle.isEmpty() ? tr("Value") : m_valueTitle);
    yAxis->setLabel(tr("Number of values"));
    m_low->setAccessibleName(tr("Lower end of the range"));
    m_high->setAccessibleName(tr("Upper end of the range"));
    const QString help = tr("Drag, or move with the arrow keys (Shift: finer, Ctrl: to the next line). It snaps to the observers' lines; "
                            "with Ctrl it is dragged freely.");
    m_low->setToolTip(help);
    m_high->setToolTip(help);
    replot(rpQueuedReplot);
}

} // namespace quantoscope
