// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_numbers.h"

#include "observers/compare_observers.h"
#include "passes/estimate_layer.h"
#include "theme/theme.h"
#include "widgets/flow_layout.h"
#include "widgets/topic_button.h"
#include "words/number_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr const char *kNames[] = {"Scale", "ZeroPoint", "Clipped", "Rounding", "Clipping", "Sqnr", "Levels"};
constexpr const char *kTopics[] = {"scale", "zero-point", "saturation", "rounding-error", "clipping-error", "sqnr", "levels-used"};

} // namespace

// Rounding and clipping as parts of one bar.
class RangeNumbers::NoiseBar : public QWidget
{
public:
    explicit NoiseBar(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("noiseBar"));
    }

    void setErrors(double rounding, double clipping)
    {
        m_share = rounding + clipping > 0.0 ? clipping / (rounding + clipping) : -1.0;
        setAccessibleName(sentence(false) + QStringLiteral(", ") + sentence(true));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {200, fontMetrics().height() + 10}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &colours = theme();
        const QRectF bar(0, 0, width(), 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.lines);
        painter.drawRoundedRect(bar, 3, 3);
        if (m_share < 0.0)
            return;
        const double border = std::round(bar.width() * (1.0 - m_share));
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(0, 0, border, bar.height()), 3, 3);
        painter.setBrush(colours.bad);
        painter.drawRoundedRect(QRectF(border, 0, bar.width() - border, bar.height()), 3, 3);
        const QRectF words(0, 9, width(), height() - 9);
        painter.setPen(colours.accent);
        const QFontMetricsF metrics(painter.font());
        const bool fits = metrics.horizontalAdvance(sentence(false) + sentence(true)) + theme().unit() < words.width();
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fits ? sentence(false) : shortened(false));
        painter.setPen(colours.bad);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, fits ? sentence(true) : shortened(true));
    }

private:
    QString shortened(bool clipping) const
    {
        return clipping ? RangeNumbers::tr("%1 clipping").arg(percentWords(m_share))
                        : RangeNumbers::tr("%1 rounding").arg(percentWords(1.0 - m_share));
    }
    QString sentence(bool clipping) const
    {
        if (m_share < 0.0)
            return {};
        return clipping ? RangeNumbers::tr("%1 of the noise is clipping").arg(percentWords(m_share))
                        : RangeNumbers::tr("%1 of the noise is rounding").arg(percentWords(1.0 - m_share));
    }

    double m_share = -1.0; // of clipping; < 0 where there is no noise
};

QString scaleWords(const std::vector<float> &scales)
{
    if (scales.empty())
        return QStringLiteral("–");
    const auto [least, largest] = std::minmax_element(scales.begin(), scales.end());
    if (*least == *largest)
        return significantWords(*least, 4);
    return QStringLiteral("%1 … %2").arg(significantWords(*least, 2), significantWords(*largest, 2));
}

QString zeroPointWords(const std::vector<std::int32_t> &zeroPoints)
{
    if (zeroPoints.empty())
        return QStringLiteral("–");
    const auto [least, largest] = std::minmax_element(zeroPoints.begin(), zeroPoints.end());
    if (*least == *largest)
        return decimalWords(*least, 0);
    return QStringLiteral("%1 … %2").arg(decimalWords(*least, 0), decimalWords(*largest, 0));
}

RangeNumbers::RangeNumbers(QWidget *parent)
    : QWidget(parent)
    , m_noise(new NoiseBar(this))
{
    auto *boxes = new QWidget(this);
    auto *flow = new FlowLayout(theme().unit() * 2, theme().unit() / 2, boxes);
    for (std::size_t i = 0; i < kNumbers; ++i) {
        auto *box = new QWidget(boxes);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_captions[i] = new QLabel(box);
        m_captions[i]->setProperty("role", "muted");
        m_numbers[i] = new QLabel(box);
        m_numbers[i]->setProperty("role", "number");
        m_numbers[i]->setObjectName(QStringLiteral("number%1").arg(QLatin1String(kNames[i])));
        m_numbers[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *caption = new QHBoxLayout;
        caption->setSpacing(2);
        caption->addWidget(m_captions[i]);
        caption->addWidget(new TopicButton(QLatin1String(kTopics[i]), box));
        caption->addStretch();
        column->addLayout(caption);
        column->addWidget(m_numbers[i]);
        flow->addWidget(box);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit());
    column->addWidget(boxes);
    column->addWidget(m_noise);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &RangeNumbers::reserveRoom);
    retranslate();
    clear();
}

void RangeNumbers::set(Number number, const QString &text)
{
    m_numbers[number]->setText(text);
}

void RangeNumbers::setErrors(double rounding, double clipping, double clippedShare, double sqnrDb, int levelsUsed, int levels)
{
    set(Clipped, percentWords(clippedShare));
    set(Rounding, significantWords(rounding, 3));
    set(Clipping, significantWords(clipping, 3));
    set(Sqnr, decibelWords(sqnrDb));
    set(Levels, tr("%1 of %2").arg(levelsUsed).arg(levels));
    m_noise->setErrors(rounding, clipping);
}

void RangeNumbers::show(const RangeAssessment &assessment)
{
    set(Scale, scaleWords(assessment.q.scale));
    set(ZeroPoint, zeroPointWords(assessment.q.zeroPoint));
    setErrors(assessment.roundingError, assessment.clippingError, assessment.clippedShare, assessment.sqnrDb, assessment.levelsUsed,
              assessment.levels);
}

void RangeNumbers::show(const WeightEstimate &estimate)
{
    set(Scale, scaleWords(estimate.q.scale));
    set(ZeroPoint, zeroPointWords(estimate.q.zeroPoint));
    setErrors(estimate.roundingError, estimate.clippingError, estimate.clippedShare, estimate.sqnrDb, estimate.levelsUsed, estimate.levels);
}

void RangeNumbers::clear()
{
    for (QLabel *number : m_numbers)
        number->setText(QStringLiteral("–"));
    m_noise->setErrors(0.0, 0.0);
}

// Wide enough for every number, so that nothing jumps while a line is dragged.
void RangeNumbers::reserveRoom()
{
    for (QLabel *number : m_numbers) {
        number->ensurePolished();
        number->setMinimumWidth(number->fontMetrics().horizontalAdvance(QStringLiteral("8.88·10⁻⁸")));
    }
}

void RangeNumbers::retranslate()
{
    const QString captions[] = {tr("Scale"),          tr("Zero point"), tr("Clipped"),    tr("Rounding error"),
                                tr("Clipping error"), tr("SQNR"),       tr("Levels used")};
    const QString help[] = {tr("The step between two levels: real value = scale · (integer − zero point)"),
                            tr("The integer that stands for zero"),
                            tr("Share of the values outside the range"),
                            tr("Mean squared error that the values inside the range make"),
                            tr("Mean squared error that the values outside the range make"),
                            tr("Signal to quantization noise: 6 dB more is one bit better"),
                            tr("Integers that at least one value rounds to, of those that there are")};
    for (std::size_t i = 0; i < kNumbers; ++i) {
        m_captions[i]->setText(captions[i]);
        m_captions[i]->setToolTip(help[i]);
        m_numbers[i]->setToolTip(help[i]);
        m_numbers[i]->setAccessibleName(captions[i]);
    }
    reserveRoom();
}

void RangeNumbers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
