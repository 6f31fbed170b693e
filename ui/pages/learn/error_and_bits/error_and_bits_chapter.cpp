// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/error_and_bits/error_and_bits_chapter.h"

#include "pages/learn/error_and_bits/bits_view.h"
#include "pages/learn/error_and_bits/clipping_view.h"
#include "pages/learn/error_and_bits/outlier_view.h"
#include "pages/learn/figures/choice_list.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/signal_words.h"
#include "pages/learn/figures/take_setting.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr std::size_t kValues = 20000;
constexpr int kFewestBits = 2, kMostBits = 8;
const QString kClipping = QStringLiteral("clipping"), kBits = QStringLiteral("bits"), kOutlier = QStringLiteral("outlier");

} // namespace

ErrorAndBitsChapter::ErrorAndBitsChapter(AppState &state)
    : Chapter(state, QStringLiteral("error-and-bits"))
    , m_bits(new Knob(QStringLiteral("bits"), kFewestBits, kMostBits, 1, 0))
    , m_signal(new ChoiceList(QStringLiteral("signal")))
    , m_perChannel(new QCheckBox)
    , m_views(new FigureViews)
    , m_clipping(new ClippingView)
    , m_sqnr(new BitsView)
    , m_channels(new OutlierView)
{
    m_perChannel->setObjectName(QStringLiteral("perChannel"));
    auto *outlier = new QWidget;
    auto *outlierColumn = new QVBoxLayout(outlier);
    outlierColumn->setContentsMargins(0, theme().unit(), 0, 0);
    outlierColumn->addWidget(m_perChannel);
    outlierColumn->addWidget(m_channels, 1);
    m_views->addView(kClipping, m_clipping);
    m_views->addView(kBits, m_sqnr);
    m_views->addView(kOutlier, outlier);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bits);
    column->addWidget(m_signal);
    column->addWidget(m_views, 1);
    m_signal->setChoices(signalChoices());
    connect(m_bits, &Knob::turned, this, [this](double, int mergeKey) {
        refresh();
        emit figureEdited(tr("Bits"), mergeKey);
    });
    connect(m_signal, &ChoiceList::chosen, this, [this] {
        refresh();
        emit figureEdited(tr("Data"), -1);
    });
    connect(m_perChannel, &QCheckBox::toggled, this, [this] {
        refresh();
        emit figureEdited(tr("Scale a channel"), -1);
    });
    connect(m_views, &FigureViews::viewChosen, this, [this](const QString &, int mergeKey) {
        refresh();
        emit figureEdited(tr("View"), mergeKey);
    });
    connect(m_clipping, &ClippingView::clipMoved, this, [this](double share, int mergeKey) {
        m_clip = share;
        refresh();
        emit figureEdited(tr("Clip value"), mergeKey);
    });
    connect(m_channels, &OutlierView::outlierMoved, this, [this](double value, int mergeKey) {
        m_outlier = value;
        refresh();
        emit figureEdited(tr("Outlier"), mergeKey);
    });
    setFigureState(defaultState());
}

QString ErrorAndBitsChapter::title()
{
    return tr("Error and bits");
}

ChapterText ErrorAndBitsChapter::text() const
{
    QString body;
    body += QStringLiteral("<p>%1</p>")
                .arg(tr("Two errors share the range. Values inside [−α, α] go to the nearest level: the <b>rounding error</b>, at most "
                        "half a step. "
                        "Values outside it become ±α: the <b>clipping error</b>. A wide range clips nothing and has coarse steps; a narrow "
                        "one has fine "
                        "steps and clips. Drag the line in the first figure to where their sum is least."));
    body += QStringLiteral("<p>%1</p>")
                .arg(tr("For values spread evenly within a step Δ the rounding error has the mean square "
                        "<formula>\\frac{\\Delta^2}{12}</formula>. What "
                        "counts is its size beside the signal, the signal to quantization noise ratio: "
                        "<formula>SQNR = 10 \\cdot \\text{log}_{10} \\frac{\\sum x^2}{\\sum (x - \\hat{x})^2}</formula> in dB."));
    body +=
        QStringLiteral("<p>%1</p>")
            .arg(tr(
                "One bit more halves the step and quarters the noise: <b>6 dB a bit</b>. A uniform signal over the full range reaches "
                "<formula>20 \\cdot \\text{log}_{10} 2^b \\approx 6.02 \\cdot b</formula>, a sine 1.76 dB more. Measured points lie beside "
                "that "
                "line: "
                "a Gaussian or a heavy tail below it, since most of its values use few of the levels. At few bits, "
                "<formula>2^b - 1</formula> levels instead of <formula>2^b</formula> can be seen too."));
    body +=
        QStringLiteral("<p>%1</p>")
            .arg(tr("A single <b>outlier</b> stretches the range for all: with one scale for the whole tensor, every channel pays. With a "
                    "scale per "
                    "channel only the outlier's own channel does. Pull the large dot out in the third figure and watch the two columns."));
    body += QStringLiteral("<p>%1</p>")
                .arg(tr("The button takes the bits to the weights and activations of the open network, and the granularity of the third "
                        "figure to its "
                        "weights."));
    return {title(), body, tr("Take these bits to the model")};
}

QuantSpec ErrorAndBitsChapter::spec() const
{
    return {static_cast<int>(m_bits->value()), Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
}

void ErrorAndBitsChapter::refresh()
{
    const TeachingSignal signal = signalOf(m_signal->current()).value_or(TeachingSignal::Gaussian);
    if (signal != m_counted || m_statistics.count == 0) {
        m_statistics = statisticsOf(teachingSignal(signal, kValues));
        m_counted = signal;
    }
    const QString view = m_views->current();
    m_signal->setEnabled(view != kOutlier);
    if (view == kClipping)
        m_clipping->show(m_statistics, spec(), m_clip);
    else if (view == kBits)
        m_sqnr->show(sqnrByBits(m_statistics, spec()), spec().bits);
    else
        m_channels->show(m_outlier, spec().bits, m_perChannel->isChecked());
}

QJsonObject ErrorAndBitsChapter::figureState() const
{
    return {{QStringLiteral("view"), m_views->current()},    {QStringLiteral("bits"), spec().bits},
            {QStringLiteral("signal"), m_signal->current()}, {QStringLiteral("clip"), m_clip},
            {QStringLiteral("outlier"), m_outlier},          {QStringLiteral("perChannel"), m_perChannel->isChecked()}};
}

void ErrorAndBitsChapter::setFigureState(const QJsonObject &state)
{
    m_views->setCurrent(state[QStringLiteral("view")].toString());
    m_bits->setValue(state[QStringLiteral("bits")].toDouble(m_bits->value()));
    m_signal->setCurrent(state[QStringLiteral("signal")].toString());
    m_clip = std::clamp(state[QStringLiteral("clip")].toDouble(m_clip), 0.01, 1.0);
    m_outlier = std::clamp(state[QStringLiteral("outlier")].toDouble(m_outlier), -OutlierView::kReach, OutlierView::kReach);
    const QSignalBlocker quiet(m_perChannel);
    m_perChannel->setChecked(state[QStringLiteral("perChannel")].toBool(m_perChannel->isChecked()));
    refresh();
}

QStringList ErrorAndBitsChapter::views() const
{
    return m_views->codes();
}

QJsonObject ErrorAndBitsChapter::defaultState() const
{
    return {{QStringLiteral("view"), kClipping}, {QStringLiteral("bits"), 4},      {QStringLiteral("signal"), QStringLiteral("gaussian")},
            {QStringLiteral("clip"), 0.9},       {QStringLiteral("outlier"), 3.0}, {QStringLiteral("perChannel"), false}};
}

void ErrorAndBitsChapter::takeToModel()
{
    LayerOverride change;
    change.weightBits = spec().bits;
    change.activationBits = spec().bits;
    change.weightGranularity = m_perChannel->isChecked() ? Granularity::PerChannel : Granularity::PerTensor;
    takeAsDefaults(state(), change, tr("Bits from the chapter on error"));
}

QWidget *ErrorAndBitsChapter::figure()
{
    const QString view = m_views->current();
    if (view == kClipping)
        return m_clipping->plot();
    if (view == kBits)
        return m_sqnr->plot();
    return m_channels;
}

void ErrorAndBitsChapter::retranslate()
{
    m_bits->setLabel(tr("&Bits b"));
    m_signal->setLabel(tr("&Data"));
    m_signal->setChoices(signalChoices());
    m_perChannel->setText(tr("A scale for each &channel"));
    m_views->setTitle(kClipping, tr("Rounding and clipping"));
    m_views->setTitle(kBits, tr("6 dB a bit"));
    m_views->setTitle(kOutlier, tr("An outlier"));
    m_clipping->retranslate();
    m_sqnr->retranslate();
    m_channels->retranslate();
    refresh();
}

} // namespace quantoscope
