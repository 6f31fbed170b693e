// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/training/training_chapter.h"

#include "pages/learn/figures/diagram.h"
#include "pages/learn/figures/figure_pair.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/training/augmentation_view.h"
#include "pages/learn/training/one_weight_view.h"
#include "pages/learn/training/training_diagrams.h"
#include "words/number_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

const QString kWeight = QStringLiteral("weight"), kPipelines = QStringLiteral("pipelines"), kTransfer = QStringLiteral("transfer");
constexpr int kPlayMs = 120;
constexpr int kStages = 5;
constexpr int kImage = 7; // of the sample: one that is not the same on both sides
constexpr int kFarthestMove = 8;

} // namespace

TrainingChapter::TrainingChapter(AppState &state)
    : Chapter(state, QStringLiteral("training"))
    , m_views(new FigureViews)
    , m_bits(new Knob(QStringLiteral("bits"), 2, 8, 1, 0))
    , m_rate(new Knob(QStringLiteral("rate"), 0.01, 2.2, 0.01, 2))
    , m_start(new Knob(QStringLiteral("start"), -3, 3, 0.05, 2))
    , m_target(new Knob(QStringLiteral("target"), -2, 2, 0.05, 2))
    , m_weight(new OneWeightView)
    , m_playButton(new QPushButton)
    , m_stepButton(new QPushButton)
    , m_againButton(new QPushButton)
    , m_stepText(new QLabel)
    , m_after(new DiagramView)
    , m_during(new DiagramView)
    , m_transfer(new DiagramView)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_stageText(new QLabel)
    , m_augmentation(new AugmentationView)
    , m_flip(new QCheckBox)
    , m_moveX(new Knob(QStringLiteral("moveX"), -kFarthestMove, kFarthestMove, 1, 0))
    , m_moveY(new Knob(QStringLiteral("moveY"), -kFarthestMove, kFarthestMove, 1, 0))
{
    m_weight->setObjectName(QStringLiteral("oneWeight"));
    m_playButton->setObjectName(QStringLiteral("trainPlay"));
    m_stepButton->setObjectName(QStringLiteral("trainStep"));
    m_againButton->setObjectName(QStringLiteral("trainAgain"));
    m_stepText->setObjectName(QStringLiteral("trainStepText"));
    m_previous->setObjectName(QStringLiteral("stagePrevious"));
    m_next->setObjectName(QStringLiteral("stageNext"));
    m_flip->setObjectName(QStringLiteral("flipImage"));
    m_views->addView(kWeight, weightPage());
    m_views->addView(kPipelines, pipelinePage());
    m_views->addView(kTransfer, transferPage());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_views);
    m_play.setInterval(kPlayMs);
    connectParts();
    setFigureState(TrainingChapter::defaultState());
}

QString TrainingChapter::title()
{
    return tr("After training and during training");
}

QWidget *TrainingChapter::weightPage()
{
    auto *page = new QWidget;
    auto *knobs = new QGridLayout;
    knobs->setSpacing(8);
    knobs->addWidget(m_bits, 0, 0);
    knobs->addWidget(m_rate, 0, 1);
    knobs->addWidget(m_start, 1, 0);
    knobs->addWidget(m_target, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_playButton);
    buttons->addWidget(m_stepButton);
    buttons->addWidget(m_againButton);
    buttons->addStretch();
    m_stepText->setWordWrap(true);
    auto *turned = new QWidget;
    auto *above = new QVBoxLayout(turned);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(8);
    above->addLayout(knobs);
    above->addLayout(buttons);
    above->addWidget(m_stepText);
    above->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(new FigurePair(turned, m_weight, 0, 1));
    return page;
}

QWidget *TrainingChapter::pipelinePage()
{
    auto *page = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch();
    m_stageText->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    m_pipelines = new FigurePair(m_after, m_during);
    column->addWidget(m_pipelines, 1);
    column->addWidget(m_stageText);
    column->addLayout(buttons);
    return page;
}

QWidget *TrainingChapter::transferPage()
{
    auto *page = new QWidget;
    auto *moves = new QVBoxLayout;
    moves->setSpacing(4);
    moves->addWidget(m_moveX);
    moves->addWidget(m_moveY);
    auto *knobs = new QHBoxLayout;
    knobs->setSpacing(8);
    knobs->addWidget(m_flip);
    knobs->addLayout(moves, 1);
    m_transferPair = new FigurePair(m_transfer, m_augmentation);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_transferPair, 1);
    column->addLayout(knobs);
    return page;
}

void TrainingChapter::connectParts()
{
    connect(m_views, &FigureViews::viewChosen, this, [this] {
        setPlaying(false);
        emit figureEdited(tr("another figure"), -1);
    });
    for (Knob *knob : {m_bits, m_rate, m_start, m_target, m_moveX, m_moveY}) {
        connect(knob, &Knob::turned, this, [this](double, int mergeKey) {
            show();
            emit figureEdited(tr("a knob"), mergeKey);
        });
    }
    connect(m_flip, &QCheckBox::toggled, this, [this] {
        show();
        emit figureEdited(tr("flip"), -1);
    });
    connect(m_stepButton, &QPushButton::clicked, this, [this] { goToStep(m_step + 1, nextMergeKey()); });
    connect(m_againButton, &QPushButton::clicked, this, [this] {
        setPlaying(false);
        goToStep(0, nextMergeKey());
    });
    connect(m_playButton, &QPushButton::clicked, this, [this] { setPlaying(!m_play.isActive()); });
    connect(&m_play, &QTimer::timeout, this, [this] {
        goToStep(m_step + 1, m_playKey); // a whole course is one step to undo
        if (m_step >= OneWeightView::kSteps)
            setPlaying(false);
    });
    const auto stage = [this](int by) {
        m_stage = std::clamp(m_stage + by, 1, kStages);
        show();
        emit figureEdited(tr("a stage"), -1);
    };
    connect(m_previous, &QPushButton::clicked, this, [stage] { stage(-1); });
    connect(m_next, &QPushButton::clicked, this, [stage] { stage(1); });
}

void TrainingChapter::setPlaying(bool on)
{
    if (on && m_step >= OneWeightView::kSteps)
        m_step = 0;
    m_playKey = nextMergeKey();
    on ? m_play.start() : m_play.stop();
    show();
}

void TrainingChapter::goToStep(int step, int mergeKey)
{
    m_step = std::clamp(step, 0, OneWeightView::kSteps);
    show();
    emit figureEdited(tr("training"), mergeKey);
}

QJsonObject TrainingChapter::figureState() const
{
    return {{QStringLiteral("view"), m_views->current()},
            {QStringLiteral("bits"), m_bits->value()},
            {QStringLiteral("rate"), m_rate->value()},
            {QStringLiteral("start"), m_start->value()},
            {QStringLiteral("target"), m_target->value()},
            {QStringLiteral("step"), m_step},
            {QStringLiteral("stage"), m_stage},
            {QStringLiteral("flip"), m_flip->isChecked()},
            {QStringLiteral("moveX"), m_moveX->value()},
            {QStringLiteral("moveY"), m_moveY->value()}};
}

QStringList TrainingChapter::views() const
{
    return m_views->codes();
}

QJsonObject TrainingChapter::defaultState() const
{
    return {{QStringLiteral("view"), kWeight}, {QStringLiteral("bits"), 3.0},   {QStringLiteral("rate"), 0.15},
            {QStringLiteral("start"), -1.5},   {QStringLiteral("target"), 1.3}, {QStringLiteral("step"), 15},
            {QStringLiteral("stage"), 1},      {QStringLiteral("flip"), true},  {QStringLiteral("moveX"), 3.0},
            {QStringLiteral("moveY"), -2.0}};
}

void TrainingChapter::setFigureState(const QJsonObject &state)
{
    m_play.stop();
    const QSignalBlocker flip(m_flip);
    m_views->setCurrent(state.value(QStringLiteral("view")).toString());
    const std::pair<const char *, Knob *> knobs[] = {{"bits", m_bits},     {"rate", m_rate},   {"start", m_start},
                                                     {"target", m_target}, {"moveX", m_moveX}, {"moveY", m_moveY}};
    for (const auto &[name, knob] : knobs)
        knob->setValue(state.value(QLatin1String(name)).toDouble(knob->value()));
    m_step = std::clamp(state.value(QStringLiteral("step")).toInt(m_step), 0, OneWeightView::kSteps);
    m_stage = std::clamp(state.value(QStringLiteral("stage")).toInt(m_stage), 1, kStages);
    m_flip->setChecked(state.value(QStringLiteral("flip")).toBool(m_flip->isChecked()));
    show();
}

void TrainingChapter::show()
{
    OneWeightTask task;
    task.start = m_start->value();
    task.target = m_target->value();
    task.rate = m_rate->value();
    m_weight->show(task, static_cast<int>(std::lround(m_bits->value())), m_step);
    m_playButton->setText(m_play.isActive() ? tr("&Pause") : tr("&Play"));
    m_stepButton->setEnabled(m_step < OneWeightView::kSteps);
    const auto at = static_cast<std::size_t>(m_step);
    m_stepText->setText(tr("Step %1: w = %2 (float), %3 (straight-through), %4 (true)")
                            .arg(countWords(m_step), decimalWords(m_weight->course(GradientRule::Float)[at].weight, 2),
                                 decimalWords(m_weight->course(GradientRule::StraightThrough)[at].weight, 2),
                                 decimalWords(m_weight->course(GradientRule::TrueStaircase)[at].weight, 2)));
    for (DiagramView *diagram : {m_after, m_during})
        diagram->setStep(m_stage);
    m_previous->setEnabled(m_stage > 1);
    m_next->setEnabled(m_stage < kStages);
    m_stageText->setText(tr("Stage %1 of %2").arg(m_stage).arg(kStages));
    m_augmentation->show(m_image, m_flip->isChecked(), static_cast<int>(std::lround(m_moveX->value())),
                         static_cast<int>(std::lround(m_moveY->value())));
}

void TrainingChapter::shown()
{
    if (!m_image.rgb.empty() || m_reading)
        return;
    m_reading = true;
    state().backgroundJobs().submit<std::vector<Image>>(
        {}, [engine = &state().engine()](const RunContext &context) { return engine->sampleImages({kImage}, context); }, this,
        [this](Result<std::vector<Image>> images) {
            m_reading = false;
            if (images)
                m_image = images->front();
            show();
        });
}

// The weights of the whole network at these bits.
void TrainingChapter::takeToModel()
{
    LayerOverride change;
    change.weightBits = static_cast<int>(std::lround(m_bits->value()));
    takeAsDefaults(state(), change, tr("weights at %1 bits").arg(*change.weightBits));
}

QWidget *TrainingChapter::figure()
{
    if (m_views->current() == kWeight)
        return m_weight;
    return m_views->current() == kPipelines ? m_pipelines : m_transferPair;
}

void TrainingChapter::retranslate()
{
    m_views->setAccessibleName(tr("Figures of this chapter"));
    m_views->setTitle(kWeight, tr("One weight learns"));
    m_views->setTitle(kPipelines, tr("Two pipelines"));
    m_views->setTitle(kTransfer, tr("Transfer and augmentation"));
    m_bits->setLabel(tr("&Bits"));
    m_rate->setLabel(tr("Step &η"));
    m_start->setLabel(tr("St&art"));
    m_target->setLabel(tr("Tar&get"));
    m_stepButton->setText(tr("One &step"));
    m_againButton->setText(tr("From &the beginning"));
    m_weight->setAccessibleName(tr("The staircase, its gradients and the three losses"));
    m_after->setAccessibleName(tr("After training (PTQ)"));
    m_after->setDiagram(afterTrainingDiagram());
    m_during->setAccessibleName(tr("During training (QAT)"));
    m_during->setDiagram(duringTrainingDiagram());
    m_transfer->setAccessibleName(tr("Transfer learning"));
    m_transfer->setDiagram(transferDiagram());
    m_previous->setText(tr("Previ&ous"));
    m_next->setText(tr("&Next"));
    m_flip->setText(tr("Fl&ip"));
    m_moveX->setLabel(tr("Move →"));
    m_moveY->setLabel(tr("Move ↓"));
    m_augmentation->retranslate();
    show();
}

ChapterText TrainingChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.body =
        tr("<p><b>After training</b> (PTQ) a finished network is quantized: it is watched on some images, ranges are chosen, done. "
           "<b>During "
           "training</b> (QAT) the network meets its own rounding while it can still learn, and finds weights that bear it. That costs a "
           "training, and pays below eight bits.</p>") +
        tr("<p>QAT puts <b>fake quantization</b> into the network: <formula>Q(w) = s \\cdot "
           "\\text{clamp}(\\text{round}(\\frac{w}{s}))</formula>, "
           "rounded and at once real again. The float weight is kept; the network computes with Q(w).</p>") +
        tr("<p>Here one weight learns: <formula>y = \\frac{1}{2} (Q(w) \\cdot x - t)^2</formula>. The chain rule asks for dQ/dw, and Q is "
           "a "
           "staircase: its slope is 0 wherever it has one. With the true gradient nothing ever moves.</p>") +
        tr("<p>The <b>straight-through</b> rule takes dQ/dw = 1 inside the range and 0 outside. The weight then moves as if there were no "
           "stairs, <formula>w \\leftarrow w - \\eta \\cdot (Q(w) \\cdot x - t) \\cdot x</formula>, until Q(w) is the level next to the "
           "target. "
           "Start outside the range: no gradient comes back.</p>") +
        tr("<p>Where the target lies between two levels, straight-through never rests: it hops from one to the other. A smaller step makes "
           "the "
           "hops rarer, not smaller.</p>") +
        tr("<p><b>Transfer learning</b> begins with a network that has learned on other images; <b>augmentation</b> shows each image "
           "differently every time. Both help a network, quantized or not, to learn from few images.</p>");
    text.takeText = tr("Quantize the network to these bits");
    return text;
}

} // namespace quantoscope
