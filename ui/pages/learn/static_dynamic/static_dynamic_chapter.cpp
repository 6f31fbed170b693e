// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/static_dynamic/static_dynamic_chapter.h"

#include "pages/learn/figures/choice_list.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/real_layers.h"
#include "pages/learn/static_dynamic/drift_task.h"
#include "pages/learn/static_dynamic/drift_view.h"
#include "pages/learn/static_dynamic/method_times.h"
#include "teach/teaching_signal.h"
#include "theme/theme.h"
#include "widgets/empty_place.h"
#include "words/field_terms.h"
#include "words/message_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr std::size_t kValues = 16384; // in eight batches
const QString kDrift = QStringLiteral("drift"), kTask = QStringLiteral("task"), kTime = QStringLiteral("time");
const QString kScale = QStringLiteral("scale"), kShift = QStringLiteral("shift");
const QString kStatic = QStringLiteral("static"), kDynamic = QStringLiteral("dynamic");

} // namespace

StaticDynamicChapter::StaticDynamicChapter(AppState &state)
    : Chapter(state, QStringLiteral("static-dynamic"))
    , m_real(new RealLayers(state, this))
    , m_layer(new ChoiceList(QStringLiteral("layer")))
    , m_kind(new ChoiceList(QStringLiteral("drift")))
    , m_method(new ChoiceList(QStringLiteral("method")))
    , m_bits(new Knob(QStringLiteral("bits"), 2, 8, 1, 0))
    , m_scale(new Knob(QStringLiteral("scale"), 0.1, DriftTask::kMostFactor, 0.05, 2))
    , m_shift(new Knob(QStringLiteral("shift"), 0.0, 2.0, 0.05, 2))
    , m_views(new FigureViews)
    , m_stack(new QStackedWidget)
    , m_place(new EmptyPlace(QStringLiteral("driftEmpty"), QStringLiteral("sliders-horizontal")))
    , m_drift(new DriftView)
    , m_task(new DriftTask)
    , m_times(new MethodTimesView(state))
{
    m_stack->addWidget(m_place);
    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, theme().unit(), 0, 0);
    contentColumn->addWidget(m_kind);
    contentColumn->addWidget(m_scale);
    contentColumn->addWidget(m_shift);
    contentColumn->addWidget(m_drift, 1);
    m_stack->addWidget(content);
    m_views->addView(kDrift, m_stack);
    m_views->addView(kTask, m_task);
    m_views->addView(kTime, m_times);
    auto *row = new QHBoxLayout;
    row->addWidget(m_layer, 1);
    row->addWidget(m_bits, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_views, 1);
    column->addWidget(m_method);
    m_kind->setChoices({{kScale, kScale}, {kShift, kShift}});
    m_method->setChoices({{kStatic, kStatic}, {kDynamic, kDynamic}});
    connectParts();
    setFigureState(defaultState());
}

void StaticDynamicChapter::connectParts()
{
    const auto edited = [this](const QString &what, int mergeKey) {
        refresh();
        emit figureEdited(what, mergeKey);
    };
    connect(m_real, &RealLayers::changed, this, &StaticDynamicChapter::takeLayers);
    connect(m_place, &EmptyPlace::clicked, m_real, &RealLayers::load);
    connect(m_layer, &ChoiceList::chosen, this, [this, edited](const QString &layer) {
        m_wantedLayer = layer;
        takeValues();
        edited(tr("Layer"), -1);
    });
    connect(m_kind, &ChoiceList::chosen, this, [edited] { edited(tr("Drift"), -1); });
    connect(m_method, &ChoiceList::chosen, this, [edited] { edited(tr("Method"), -1); });
    for (Knob *knob : {m_bits, m_scale, m_shift})
        connect(knob, &Knob::turned, this, [edited](double, int mergeKey) { edited(tr("Drift"), mergeKey); });
    connect(m_views, &FigureViews::viewChosen, this, [edited](const QString &, int mergeKey) { edited(tr("View"), mergeKey); });
    connect(m_task, &DriftTask::answered, this, [this] { emit figureEdited(tr("Answer"), -1); });
}

void StaticDynamicChapter::takeLayers()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const std::string &name : m_real->layers())
        choices.emplace_back(QString::fromStdString(name), QString::fromStdString(name));
    m_layer->setChoices(choices);
    m_layer->setCurrent(m_wantedLayer);
    m_shown.clear();
    takeValues();
    refresh();
}

void StaticDynamicChapter::takeValues()
{
    if (m_layer->current() == m_shown)
        return;
    m_shown = m_layer->current();
    const TensorStatistics *seen = m_real->statistics(m_shown.toStdString());
    m_values = seen ? sampleHistogram(*seen, kValues) : std::vector<float>();
    m_asked.clear();
}

DriftSetting StaticDynamicChapter::setting() const
{
    DriftSetting setting;
    setting.kind = m_kind->current() == kShift ? Drift::Shift : Drift::Scale;
    setting.amount = setting.kind == Drift::Shift ? m_shift->value() : m_scale->value();
    setting.spec.bits = static_cast<int>(m_bits->value());
    return setting;
}

void StaticDynamicChapter::refresh()
{
    m_scale->setVisible(m_kind->current() != kShift);
    m_shift->setVisible(m_kind->current() == kShift);
    m_stack->setCurrentIndex(m_values.empty() ? 0 : 1);
    m_place->button()->setEnabled(!m_real->isLoading());
    if (m_real->isLoading())
        m_place->setTexts(tr("ResNet-18 is being calibrated: a few images go through the network, and every layer's values are counted."));
    else if (m_real->error())
        m_place->setTexts(tr("ResNet-18 could not be calibrated. %1").arg(errorText(*m_real->error())), tr("&Try again"));
    else
        m_place->setTexts(tr("Here a layer of ResNet-18 will be shown, once it was calibrated."), tr("&Calibrate"));
    if (m_values.empty())
        return;
    if (m_views->current() == kDrift)
        m_drift->show(driftingBatches(m_values, setting()));
    askGains();
}

// Sixty drifts of all batches take some hundredths of a second: a job.
void StaticDynamicChapter::askGains()
{
    const int bits = setting().spec.bits;
    const QString question = QStringLiteral("%1/%2").arg(m_shown).arg(bits);
    if (question == m_asked)
        return;
    m_asked = question;
    m_gains.clear();
    m_task->show({}, m_shown, bits);
    DriftSetting wanted;
    wanted.spec.bits = bits;
    state().backgroundJobs().submit<std::vector<DriftGain>>(
        {QString(), QStringLiteral("learn.drift")},
        [values = m_values, wanted](const RunContext &) -> Result<std::vector<DriftGain>> {
            return gainOverDrift(values, wanted, DriftTask::kMostFactor, DriftTask::kStep);
        },
        this,
        [this, question, bits](Result<std::vector<DriftGain>> answer) {
            if (!answer.ok() || question != m_asked)
                return;
            m_gains = std::move(*answer);
            m_task->show(m_gains, m_shown, bits);
        });
}

void StaticDynamicChapter::shown()
{
    m_real->load();
    m_times->refresh();
}

bool StaticDynamicChapter::isSettled() const
{
    return !m_real->isLoading() && (m_values.empty() || !m_gains.empty());
}

QJsonObject StaticDynamicChapter::figureState() const
{
    return {{QStringLiteral("view"), m_views->current()},
            {QStringLiteral("layer"), m_wantedLayer},
            {QStringLiteral("bits"), static_cast<int>(m_bits->value())},
            {QStringLiteral("drift"), m_kind->current()},
            {QStringLiteral("scale"), m_scale->value()},
            {QStringLiteral("shift"), m_shift->value()},
            {QStringLiteral("method"), m_method->current()},
            {QStringLiteral("answer"), m_task->answer() ? QJsonValue(*m_task->answer()) : QJsonValue()}};
}

void StaticDynamicChapter::setFigureState(const QJsonObject &state)
{
    m_views->setCurrent(state[QStringLiteral("view")].toString());
    m_wantedLayer = state[QStringLiteral("layer")].toString(m_wantedLayer);
    m_layer->setCurrent(m_wantedLayer);
    m_bits->setValue(state[QStringLiteral("bits")].toDouble(m_bits->value()));
    m_kind->setCurrent(state[QStringLiteral("drift")].toString());
    m_scale->setValue(state[QStringLiteral("scale")].toDouble(m_scale->value()));
    m_shift->setValue(state[QStringLiteral("shift")].toDouble(m_shift->value()));
    m_method->setCurrent(state[QStringLiteral("method")].toString());
    if (state.contains(QStringLiteral("answer"))) {
        const QJsonValue answer = state[QStringLiteral("answer")];
        m_task->setAnswer(answer.isDouble() ? std::optional<double>(answer.toDouble()) : std::nullopt);
    }
    takeValues();
    refresh();
}

QStringList StaticDynamicChapter::views() const
{
    return m_views->codes();
}

QJsonObject StaticDynamicChapter::defaultState() const
{
    return {{QStringLiteral("view"), kDrift},    {QStringLiteral("layer"), QStringLiteral("layer2.0.conv1")},
            {QStringLiteral("bits"), 8},         {QStringLiteral("drift"), kScale},
            {QStringLiteral("scale"), 2.0},      {QStringLiteral("shift"), 0.5},
            {QStringLiteral("method"), kStatic}, {QStringLiteral("answer"), QJsonValue()}};
}

void StaticDynamicChapter::takeToModel()
{
    Recipe recipe = state().recipe().recipe();
    recipe.method = m_method->current() == kDynamic ? Method::Dynamic : Method::Static;
    state().recipe().change(recipe, [] { return tr("Method from the chapter"); });
    state().goTo(PageId::Run);
}

QWidget *StaticDynamicChapter::figure()
{
    if (m_views->current() == kTask)
        return m_task;
    return m_views->current() == kTime ? static_cast<QWidget *>(m_times) : m_drift;
}

ChapterText StaticDynamicChapter::text() const
{
    const auto paragraph = [](const QString &text) { return QStringLiteral("<p>%1</p>").arg(text); };
    QString body;
    body += paragraph(tr("<b>Static</b> quantization chooses the range of every layer's values once, by calibration, and keeps it. "
                         "<b>Dynamic</b> quantization reads the range of each batch while it runs. Weights are whole numbers in both."));
    body +=
        paragraph(tr("As long as inputs look like those of calibration, the fixed range is as good as any. When they drift – brighter "
                     "images, more contrast, another sensor – a fixed range clips what grew, or wastes its steps on what shrank. A range "
                     "per batch follows, and keeps its SQNR."));
    body +=
        paragraph(tr("The figure draws values as a layer of ResNet-18 has them, in eight batches, and lets them drift: the last batch is "
                     "multiplied by the factor, or moved up by the given part of the largest value. Half the values means half the "
                     "signal on the same steps: 6 dB less with the fixed range."));
    body += paragraph(tr("A range per batch is not free: every value must be read before the first can be quantized, and results depend on "
                         "what else is in the batch. The third figure has the times that were measured on this machine."));
    body += paragraph(tr("The button makes the chosen method that of the recipe."));
    return {title(), body, tr("Take this method to the model")};
}

QString StaticDynamicChapter::title()
{
    return tr("Static and dynamic");
}

void StaticDynamicChapter::retranslate()
{
    m_layer->setLabel(tr("La&yer"));
    m_bits->setLabel(tr("&Bits b"));
    m_kind->setLabel(tr("&Drift"));
    m_kind->setChoices({{kScale, tr("Values grow or shrink")}, {kShift, tr("Values move up")}});
    m_scale->setLabel(tr("Factor &of the last batch"));
    m_shift->setLabel(tr("&Shift, in parts of the largest"));
    m_method->setLabel(tr("&Method for the model"));
    m_method->setChoices({{kStatic, capitalized(methodText(Method::Static))}, {kDynamic, capitalized(methodText(Method::Dynamic))}});
    m_views->setTitle(kDrift, tr("Inputs that drift"));
    m_views->setTitle(kTask, tr("Task"));
    m_views->setTitle(kTime, tr("Time"));
    m_drift->retranslate();
    m_task->retranslate();
    m_times->retranslate();
    refresh();
}

} // namespace quantoscope
