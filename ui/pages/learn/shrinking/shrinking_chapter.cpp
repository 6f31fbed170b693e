// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/shrinking/shrinking_chapter.h"

#include "pages/learn/figures/choice_list.h"
#include "pages/learn/figures/diagram.h"
#include "pages/learn/figures/figure_pair.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/shrinking/shrink_curves.h"
#include "pages/learn/shrinking/shrink_diagrams.h"
#include "pages/learn/shrinking/shrink_measurements.h"
#include "pages/learn/shrinking/shrink_task.h"
#include "theme/theme.h"
#include "words/count_text.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

const QString kShrink = QStringLiteral("shrink"), kDistillation = QStringLiteral("distillation"),
              kDecomposition = QStringLiteral("decomposition");
const QStringList kMethods{QStringLiteral("weights"), QStringLiteral("filters"), QStringLiteral("low-rank")}; // as ShrinkMethod
const QString kFirstLayer = QStringLiteral("layer1.0.conv1");
const QString kKnobTag = QStringLiteral("learn.shrinking");
constexpr int kRestMs = 500; // of keys, until the network is asked

} // namespace

ShrinkingChapter::ShrinkingChapter(AppState &state)
    : Chapter(state, QStringLiteral("shrinking"))
    , m_wantedLayer(kFirstLayer)
    , m_measurements(new ShrinkMeasurements(state, this))
    , m_views(new FigureViews)
    , m_numbers(new QLabel)
    , m_accuracy(new QLabel)
    , m_method(new ChoiceList(QStringLiteral("method")))
    , m_layer(new ChoiceList(QStringLiteral("layer")))
    , m_share(new Knob(QStringLiteral("share"), 0, 99, 1, 0))
    , m_measure(new QPushButton)
    , m_curves(new ShrinkCurves)
    , m_task(new ShrinkTask(*m_measurements))
    , m_distillation(new DiagramView)
    , m_decomposition(new DiagramView)
{
    m_measure->setObjectName(QStringLiteral("measureShrunk"));
    m_numbers->setObjectName(QStringLiteral("shrinkNumbers"));
    m_accuracy->setObjectName(QStringLiteral("shrinkAccuracy"));
    m_curves->setObjectName(QStringLiteral("shrinkCurves"));
    m_numbers->setWordWrap(true);
    m_accuracy->setWordWrap(true);
    m_method->setChoices(methodChoices());
    m_layer->setChoices({{m_wantedLayer, m_wantedLayer}});
    m_share->setValue(50);
    m_task->setAnswer(50);
    m_released.setSingleShot(true);
    m_released.setInterval(kRestMs);
    layOut();
    connectParts();
}

std::vector<std::pair<QString, QString>> ShrinkingChapter::methodChoices()
{
    return {{kMethods[0], tr("pruning, single weights")},
            {kMethods[1], tr("pruning, whole filters")},
            {kMethods[2], tr("low-rank factorization")}};
}

QString ShrinkingChapter::title()
{
    return tr("The other ways to shrink a network");
}

void ShrinkingChapter::layOut()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_method, 1);
    choices->addSpacing(8);
    choices->addWidget(m_layer, 1);
    auto *knob = new QHBoxLayout;
    knob->setSpacing(8);
    knob->addWidget(m_share, 1);
    knob->addWidget(m_measure);
    auto *shrink = new QWidget;
    auto *column = new QVBoxLayout(shrink);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addLayout(choices);
    column->addLayout(knob);
    auto *below = new QWidget;
    auto *words = new QVBoxLayout(below);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    words->addWidget(m_numbers);
    words->addWidget(m_accuracy);
    words->addWidget(m_task);
    words->addStretch();
    column->addWidget(new FigurePair(m_curves, below, 3, 0), 1);
    m_views->addView(kShrink, shrink);
    m_views->addView(kDistillation, m_distillation);
    m_views->addView(kDecomposition, m_decomposition);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_views);
}

void ShrinkingChapter::connectParts()
{
    connect(m_views, &FigureViews::viewChosen, this, [this] { emit figureEdited(tr("another figure"), -1); });
    connect(m_method, &ChoiceList::chosen, this, [this] {
        show();
        emit figureEdited(tr("another way to shrink"), -1);
    });
    connect(m_layer, &ChoiceList::chosen, this, [this] {
        m_wantedLayer = m_layer->current();
        readLayer();
        emit figureEdited(tr("another layer"), -1);
    });
    connect(m_share, &Knob::turned, this, [this](double, int mergeKey) {
        show();
        emit figureEdited(tr("how much is left out"), mergeKey);
        const auto *slider = m_share->findChild<QSlider *>();
        if (slider && slider->isSliderDown())
            m_released.stop(); // asked when it is let go
        else
            m_released.start();
    });
    if (auto *slider = m_share->findChild<QSlider *>())
        connect(slider, &QSlider::sliderReleased, this, &ShrinkingChapter::measure);
    connect(&m_released, &QTimer::timeout, this, &ShrinkingChapter::measure);
    connect(m_measure, &QPushButton::clicked, this, &ShrinkingChapter::measure);
    connect(m_measurements, &ShrinkMeasurements::changed, this, &ShrinkingChapter::show);
    connect(m_task, &ShrinkTask::answered, this,
            [this](int) { emit figureEdited(tr("the answer"), 1 << 28); }); // digits typed one after the other are one step
    connect(&ThemeController::instance(), &ThemeController::changed, this, &ShrinkingChapter::showNumbers);
}

ShrinkMethod ShrinkingChapter::method() const
{
    return static_cast<ShrinkMethod>(kMethods.indexOf(m_method->current()));
}

std::string ShrinkingChapter::layer() const
{
    return m_wantedLayer.toStdString();
}

int ShrinkingChapter::percent() const
{
    return static_cast<int>(std::lround(m_share->value()));
}

QJsonObject ShrinkingChapter::figureState() const
{
    return {{QStringLiteral("view"), m_views->current()},
            {QStringLiteral("method"), m_method->current()},
            {QStringLiteral("layer"), m_wantedLayer},
            {QStringLiteral("share"), percent()},
            {QStringLiteral("answer"), m_task->answer()}};
}

QStringList ShrinkingChapter::views() const
{
    return m_views->codes();
}

QJsonObject ShrinkingChapter::defaultState() const
{
    return {{QStringLiteral("view"), kShrink},
            {QStringLiteral("method"), kMethods[0]},
            {QStringLiteral("layer"), kFirstLayer},
            {QStringLiteral("share"), 50},
            {QStringLiteral("answer"), 50}};
}

void ShrinkingChapter::setFigureState(const QJsonObject &state)
{
    m_views->setCurrent(state.value(QStringLiteral("view")).toString());
    m_method->setCurrent(state.value(QStringLiteral("method")).toString());
    const QString wanted = state.value(QStringLiteral("layer")).toString(m_wantedLayer);
    if (!m_model || isLayer(wanted))
        m_wantedLayer = wanted;
    m_layer->setCurrent(m_wantedLayer);
    m_share->setValue(state.value(QStringLiteral("share")).toInt(percent()));
    m_task->setAnswer(state.value(QStringLiteral("answer")).toInt(m_task->answer()));
    m_released.stop();
    readLayer();
}

// The window's network where it is ResNet-18; else ResNet-18 is read for this chapter.
void ShrinkingChapter::shown()
{
    if (m_model || m_opening)
        return;
    const ModelChoice resnet18;
    if (state().model() && state().modelChoice().what == resnet18.what) {
        m_model = state().model()->model;
        fillLayers();
        return;
    }
    m_opening = true;
    state().backgroundJobs().submit<std::shared_ptr<const OpenedModel>>(
        {}, [engine = &state().engine(), resnet18](const RunContext &context) { return engine->openModel(resnet18, context); }, this,
        [this](Result<std::shared_ptr<const OpenedModel>> opened) {
            m_opening = false;
            if (opened)
                m_model = (*opened)->model;
            else
                m_error = opened.error();
            fillLayers();
        });
}

bool ShrinkingChapter::isLayer(const QString &name) const
{
    const auto node = m_model->graph.find(name.toStdString());
    return node && hasWeights(m_model->graph.at(*node));
}

void ShrinkingChapter::fillLayers()
{
    if (m_model) {
        std::vector<std::pair<QString, QString>> choices;
        for (const Node &node : m_model->graph.nodes) {
            if (!hasWeights(node))
                continue;
            const QString name = QString::fromStdString(node.name);
            choices.emplace_back(name, name);
        }
        m_layer->setChoices(choices);
        if (!isLayer(m_wantedLayer))
            m_wantedLayer = choices.empty() ? QString() : choices.front().first;
        m_layer->setCurrent(m_wantedLayer);
    }
    readLayer();
}

// Sorting and decomposing a large layer takes a moment.
void ShrinkingChapter::readLayer()
{
    const auto node = m_model ? m_model->graph.find(layer()) : std::nullopt;
    if (!node || m_weightsOf == layer()) {
        show();
        return;
    }
    m_weights.reset();
    m_weightsOf = layer();
    m_reading = true;
    JobOptions options;
    options.tag = QStringLiteral("learn.shrinking.layer");
    using Read = std::shared_ptr<const ShrinkLayer>;
    state().backgroundJobs().submit<Read>(
        options,
        [weight = m_model->graph.at(*node).param("weight")](const RunContext &) { return Read(std::make_shared<ShrinkLayer>(weight)); },
        this,
        [this, wanted = m_weightsOf](Result<Read> read) {
            if (wanted != m_weightsOf)
                return; // another layer was chosen meanwhile
            m_reading = false;
            if (read)
                m_weights = *read;
            show();
        });
    show();
}

void ShrinkingChapter::measure()
{
    m_released.stop();
    if (!m_weights)
        return;
    m_error.reset();
    m_measurements->measure({layer(), method(), percent()}, m_weights, kKnobTag, [this](const Result<ReplacedWeightResult> &result) {
        if (!result && result.error().code != ErrorCode::Cancelled)
            m_error = result.error();
        show();
    });
}

void ShrinkingChapter::show()
{
    m_curves->show({m_weights, method(), percent(), m_measurements->of(layer(), method())});
    m_task->setSubject(layer(), method(), m_weights);
    m_measure->setEnabled(m_weights != nullptr);
    showNumbers();
}

void ShrinkingChapter::showNumbers()
{
    if (!m_weights) {
        m_numbers->setText(m_error ? errorText(*m_error) : tr("Reading the layer…"));
        m_accuracy->clear();
        return;
    }
    const ShrunkWeight cost = m_weights->at(method(), percent() / 100.0);
    const auto left = static_cast<double>(m_weights->left(method(), percent() / 100.0));
    const auto parts = static_cast<double>(m_weights->parts(method()));
    const QString rest = method() == ShrinkMethod::PruneWeights ? tr("%1 of %2 weights remain.").arg(countWords(left), countWords(parts))
                         : method() == ShrinkMethod::PruneFilters
                             ? tr("%1 of %2 filters remain.").arg(countWords(left), countWords(parts))
                             : tr("Rank %1 of %2; the factors are smaller than the layer up to rank %3.")
                                   .arg(countWords(left), countWords(parts), countWords(m_weights->breakEvenRank()));
    const auto thousandths = [](std::int64_t bytes) { return significantWords(static_cast<double>(bytes) / 1e6, 3); };
    const std::int64_t network = 4 * countParameters(m_model->graph);
    m_numbers->setText(tr("%1 Relative error %2, SQNR %3; %4 MB in place of %5, the network %6 in place of %7.")
                           .arg(rest, percentWords(cost.relativeError()), decibelWords(cost.decibels()), thousandths(cost.storedBytes),
                                thousandths(m_weights->denseBytes()), megabytesText(network - m_weights->denseBytes() + cost.storedBytes),
                                megabytesText(network)));
    const ReplacedWeightResult *measured = m_measurements->find({layer(), method(), percent()});
    if (measured && measured->accuracy.top1 && measured->baseline.top1) {
        const QString noise = measured->agreement.withinNoise ? tr("within the noise") : tr("beyond the noise");
        m_accuracy->setText(tr("Measured on %1 images: accuracy %2 % (95 %: %3 – %4), as it is %5 %; %6.")
                                .arg(countWords(measured->images), decimalWords(*measured->accuracy.top1, 1),
                                     decimalWords(measured->accuracy.interval.low, 1), decimalWords(measured->accuracy.interval.high, 1),
                                     decimalWords(*measured->baseline.top1, 1), noise));
    } else if (m_error) {
        m_accuracy->setText(errorText(*m_error));
    } else {
        m_accuracy->setText(m_measurements->isMeasuring() ? tr("Measuring the accuracy…")
                                                          : tr("The accuracy of this setting is not measured yet."));
    }
}

bool ShrinkingChapter::isSettled() const
{
    return !m_opening && !m_reading && !m_released.isActive() && !m_measurements->isMeasuring();
}

// The same layer quantized so that it takes about as much: the two can be compared.
void ShrinkingChapter::takeToModel()
{
    if (!m_weights)
        return;
    if (state().modelChoice().what != ModelChoice().what)
        state().openModel(ModelChoice());
    LayerOverride change;
    change.value = layer();
    change.weightBits = bitsOfSameSize(m_weights->at(method(), percent() / 100.0).storedBytes, m_weights->parameters());
    Recipe recipe = state().recipe().recipe();
    if (recipe.method == Method::Fp32 || recipe.method == Method::Dynamic)
        recipe.method = Method::Static; // else the layer would stay as it is
    recipe.overrides.push_back(change);
    state().recipe().change(recipe, tr("%1 at %2 bits").arg(m_wantedLayer).arg(*change.weightBits));
    state().selectLayers({m_wantedLayer});
    state().goTo(PageId::Layers);
}

QWidget *ShrinkingChapter::figure()
{
    return m_views->current() == kShrink ? static_cast<QWidget *>(m_curves) : m_views->currentWidget();
}

void ShrinkingChapter::retranslate()
{
    m_views->setAccessibleName(tr("Figures of this chapter"));
    m_views->setTitle(kShrink, tr("Pruning and low rank"));
    m_views->setTitle(kDistillation, tr("Distillation"));
    m_views->setTitle(kDecomposition, tr("Tensor decomposition"));
    m_method->setLabel(tr("&Way"));
    m_method->setChoices(methodChoices());
    m_layer->setLabel(tr("La&yer"));
    m_share->setLabel(tr("Left &out"), QStringLiteral(" %"));
    m_measure->setText(tr("&Measure"));
    m_measure->setToolTip(tr("The accuracy on 500 images of the sample with this layer changed"));
    m_curves->retranslate();
    m_task->retranslate();
    m_distillation->setAccessibleName(tr("Distillation"));
    m_distillation->setDiagram(distillationDiagram());
    m_decomposition->setAccessibleName(tr("Tensor decomposition"));
    m_decomposition->setDiagram(tensorDecompositionDiagram());
    showNumbers();
}

} // namespace quantoscope
