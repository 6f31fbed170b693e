// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/observers/observers_chapter.h"

#include "charts/range_histogram.h"
#include "pages/learn/figures/choice_list.h"
#include "pages/learn/figures/figure_pair.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/real_layers.h"
#include "pages/learn/figures/signal_words.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/observers/observer_table.h"
#include "pages/learn/observers/observer_task_panel.h"
#include "theme/theme.h"
#include "widgets/empty_place.h"
#include "words/field_terms.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr std::size_t kValues = 50000;
constexpr int kBatches = 16;
constexpr int kFewestBits = 2, kMostBits = 8;
const QString kReal = QStringLiteral("resnet18"), kLook = QStringLiteral("look"), kTask = QStringLiteral("task");

} // namespace

ObserversChapter::ObserversChapter(AppState &state)
    : Chapter(state, QStringLiteral("observers"))
    , m_real(new RealLayers(state, this))
    , m_source(new ChoiceList(QStringLiteral("source")))
    , m_layer(new ChoiceList(QStringLiteral("layer")))
    , m_bits(new Knob(QStringLiteral("bits"), kFewestBits, kMostBits, 1, 0))
    , m_stack(new QStackedWidget)
    , m_place(new EmptyPlace(QStringLiteral("observersEmpty"), QStringLiteral("sliders-horizontal")))
    , m_histogram(new RangeHistogram)
    , m_own(new QLabel)
    , m_views(new FigureViews)
    , m_table(new ObserverTable)
    , m_taskPanel(new ObserverTaskPanel)
{
    m_histogram->setObjectName(QStringLiteral("observersHistogram"));
    m_histogram->setMinimumHeight(190);
    m_own->setObjectName(QStringLiteral("ownRange"));
    m_own->setWordWrap(true);
    auto *look = new QWidget;
    auto *lookColumn = new QVBoxLayout(look);
    lookColumn->setContentsMargins(0, 0, 0, 0);
    lookColumn->addWidget(m_table);
    lookColumn->addStretch();
    m_views->addView(kLook, look);
    m_views->addView(kTask, m_taskPanel);
    auto *drawn = new QWidget;
    auto *drawnColumn = new QVBoxLayout(drawn);
    drawnColumn->setContentsMargins(0, 0, 0, 0);
    drawnColumn->setSpacing(theme().unit() / 2);
    drawnColumn->addWidget(m_histogram, 1);
    drawnColumn->addWidget(m_own);
    m_stack->addWidget(m_place);
    m_stack->addWidget(new FigurePair(drawn, m_views, 3, 2));
    auto *sources = new QHBoxLayout;
    sources->addWidget(m_source, 1);
    sources->addWidget(m_layer, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(sources);
    column->addWidget(m_bits);
    column->addWidget(m_stack, 1);
    const auto edited = [this](const QString &what) {
        refresh();
        emit figureEdited(what, -1);
    };
    connect(m_real, &RealLayers::changed, this, &ObserversChapter::takeLayers);
    connect(m_place, &EmptyPlace::clicked, m_real, &RealLayers::load);
    connect(m_source, &ChoiceList::chosen, this, [this, edited] {
        m_range.reset();
        edited(tr("Data"));
    });
    connect(m_layer, &ChoiceList::chosen, this, [this, edited] {
        m_range.reset();
        m_wantedLayer = m_layer->current();
        edited(tr("Layer"));
    });
    connect(m_bits, &Knob::turned, this, [this](double, int mergeKey) {
        refresh();
        emit figureEdited(tr("Bits"), mergeKey);
    });
    connect(m_views, &FigureViews::viewChosen, this, [this](const QString &, int mergeKey) {
        refresh();
        emit figureEdited(tr("View"), mergeKey);
    });
    connect(m_table, &ObserverTable::observerChosen, this, [this, edited] {
        m_range.reset();
        edited(tr("Observer"));
    });
    connect(m_histogram, &RangeHistogram::rangeReleased, this, [this, edited](Range range) {
        m_range = range;
        edited(tr("Range"));
    });
    connect(m_histogram, &RangeHistogram::rangeDragged, this, &ObserversChapter::writeOwnRange);
    connect(m_taskPanel, &ObserverTaskPanel::answered, this, [this](const QString &) { emit figureEdited(tr("Answer"), -1); });
    connect(m_taskPanel, &ObserverTaskPanel::anotherWanted, this, [this, edited] {
        ++m_taskNumber;
        m_taskPanel->setAnswer({});
        edited(tr("Another task"));
    });
    m_source->setChoices({{kReal, kReal}});
    setFigureState(defaultState());
}

bool ObserversChapter::isTask() const
{
    return m_views->current() == kTask;
}

bool ObserversChapter::isReal() const
{
    return isTask() || m_source->current() == kReal;
}

ObserverTask ObserversChapter::task() const
{
    const std::vector<std::string> layers = m_real->layers();
    return layers.empty() ? ObserverTask{} : observerTask(layers, m_taskNumber);
}

std::string ObserversChapter::layer() const
{
    return isTask() ? task().layer : m_layer->current().toStdString();
}

int ObserversChapter::bits() const
{
    return isTask() ? task().bits : static_cast<int>(m_bits->value());
}

QuantSpec ObserversChapter::spec() const
{
    return {bits(), Scheme::Symmetric, Granularity::PerTensor, SymmetricRange::Restricted};
}

void ObserversChapter::takeLayers()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const std::string &name : m_real->layers())
        choices.emplace_back(QString::fromStdString(name), QString::fromStdString(name));
    m_layer->setChoices(choices);
    m_layer->setCurrent(m_wantedLayer);
    m_shown.clear(); // the same layer may have other statistics
    refresh();
}

void ObserversChapter::refresh()
{
    m_source->setEnabled(!isTask());
    m_layer->setEnabled(!isTask() && isReal());
    m_bits->setEnabled(!isTask());
    const QString wanted = isReal() ? QStringLiteral("layer/") + QString::fromStdString(layer()) : m_source->current();
    if (wanted != m_shown) {
        m_statistics.reset();
        if (!isReal())
            m_statistics = std::make_shared<const TensorStatistics>(
                statisticsOf(teachingSignal(signalOf(m_source->current()).value_or(TeachingSignal::Gaussian), kValues), kBatches));
        else if (const TensorStatistics *seen = m_real->statistics(layer()))
            m_statistics = std::shared_ptr<const TensorStatistics>(m_real->calibration(), seen); // keeps all of it
        m_shown = m_statistics ? wanted : QString();
        m_asked.clear();
        if (m_statistics)
            m_histogram->setTensor(*m_statistics, spec());
    }
    m_stack->setCurrentIndex(m_statistics ? 1 : 0);
    writePlace();
    if (!m_statistics)
        return;
    m_histogram->setSpec(spec());
    m_histogram->setReadOnly(isTask());
    m_histogram->setValueTitle(isReal() ? tr("Value, %1 of ResNet-18").arg(QString::fromStdString(layer())) : tr("Value"));
    ask();
    showReport();
}

// What the observers say takes some milliseconds: a job. A newer question replaces an older one.
void ObserversChapter::ask()
{
    const QString question = QStringLiteral("%1/%2").arg(m_shown).arg(bits());
    if (question == m_asked)
        return;
    m_asked = question;
    m_report.clear();
    state().backgroundJobs().submit<std::vector<RangeAssessment>>(
        {QString(), QStringLiteral("learn.observers")},
        [statistics = m_statistics, wanted = spec()](const RunContext &) -> Result<std::vector<RangeAssessment>> {
            return compareObservers(*statistics, wanted);
        },
        this,
        [this, question](Result<std::vector<RangeAssessment>> answer) {
            if (!answer.ok() || question != m_asked)
                return;
            m_report = std::move(*answer);
            showReport();
        });
}

void ObserversChapter::showReport()
{
    m_table->show(m_report);
    m_taskPanel->show(task(), isTask() ? m_report : std::vector<RangeAssessment>());
    std::vector<RangeMark> marks;
    std::optional<Range> range = isTask() ? std::nullopt : m_range;
    for (const RangeAssessment &one : m_report) {
        const bool chosen = !isTask() && QString::fromStdString(observerText(one.observer)) == m_table->chosen();
        marks.push_back({observerTitle(one.observer), one.range, chosen});
        if (chosen && !range)
            range = one.range;
    }
    if (!isTask() && !range && !m_report.empty())
        range = m_report.front().range;
    m_histogram->setMarks(marks);
    m_histogram->setRange(range);
    writeOwnRange();
}

void ObserversChapter::writeOwnRange()
{
    m_own->setVisible(!isTask());
    const std::optional<RangeAssessment> &shown = m_histogram->assessment();
    if (!shown)
        return;
    const double noise = std::max(shown->roundingError + shown->clippingError, 1e-300);
    m_own->setText(tr("The shaded range: SQNR <b>%1</b>; %2 of the error is clipping. Drag its ends and beat the observers.")
                       .arg(decibelWords(shown->sqnrDb), percentWords(shown->clippingError / noise)));
}

void ObserversChapter::writePlace()
{
    m_place->button()->setEnabled(!m_real->isLoading());
    if (m_real->isLoading())
        m_place->setTexts(tr("ResNet-18 is being calibrated: a few images go through the network, and every layer's values are counted."));
    else if (m_real->error())
        m_place->setTexts(tr("ResNet-18 could not be calibrated. %1").arg(errorText(*m_real->error())), tr("&Try again"));
    else
        m_place->setTexts(tr("Here a layer of ResNet-18 will be shown, once it was calibrated."), tr("&Calibrate"));
}

void ObserversChapter::shown()
{
    m_real->load();
}

bool ObserversChapter::isSettled() const
{
    return !m_real->isLoading() && (!m_statistics || !m_report.empty());
}

QJsonObject ObserversChapter::figureState() const
{
    QJsonObject state{{QStringLiteral("view"), m_views->current()},     {QStringLiteral("source"), m_source->current()},
                      {QStringLiteral("layer"), m_wantedLayer},         {QStringLiteral("bits"), static_cast<int>(m_bits->value())},
                      {QStringLiteral("observer"), m_table->chosen()},  {QStringLiteral("task"), m_taskNumber},
                      {QStringLiteral("answer"), m_taskPanel->answer()}};
    state[QStringLiteral("range")] =
        m_range ? QJsonValue(QJsonArray{static_cast<double>(m_range->min), static_cast<double>(m_range->max)}) : QJsonValue();
    return state;
}

void ObserversChapter::setFigureState(const QJsonObject &state)
{
    m_views->setCurrent(state[QStringLiteral("view")].toString());
    m_source->setCurrent(state[QStringLiteral("source")].toString());
    m_wantedLayer = state[QStringLiteral("layer")].toString(m_wantedLayer);
    m_layer->setCurrent(m_wantedLayer);
    m_bits->setValue(state[QStringLiteral("bits")].toDouble(m_bits->value()));
    m_table->choose(state[QStringLiteral("observer")].toString(m_table->chosen()));
    m_taskNumber = std::max(0, state[QStringLiteral("task")].toInt(m_taskNumber));
    if (state.contains(QStringLiteral("range"))) {
        const QJsonArray ends = state[QStringLiteral("range")].toArray();
        m_range.reset();
        if (ends.size() == 2 && ends[0].toDouble() < ends[1].toDouble())
            m_range = Range{static_cast<float>(ends[0].toDouble()), static_cast<float>(ends[1].toDouble())};
    }
    refresh();
    m_taskPanel->setAnswer(state[QStringLiteral("answer")].toString(m_taskPanel->answer()));
}

QStringList ObserversChapter::views() const
{
    return m_views->codes();
}

QJsonObject ObserversChapter::defaultState() const
{
    return {{QStringLiteral("view"), kLook},
            {QStringLiteral("source"), kReal},
            {QStringLiteral("layer"), QStringLiteral("layer2.0.conv1")},
            {QStringLiteral("bits"), 4},
            {QStringLiteral("observer"), QString()},
            {QStringLiteral("task"), 0},
            {QStringLiteral("answer"), QString()},
            {QStringLiteral("range"), QJsonValue()}};
}

// The chosen observer (or the range by hand) and the bits: for the layer where the open network has it, else for all.
void ObserversChapter::takeToModel()
{
    LayerOverride change;
    change.activationBits = bits();
    const auto observer = parseObserver(m_table->chosen().toStdString());
    if (m_range && isReal() && m_real->isOpen(layer()))
        change.observer = fixedRange(*m_range);
    else
        change.observer = observer.ok() ? *observer : ObserverChoice{ObserverKind::Mse};
    takeToLayer(state(), isReal() ? layer() : std::string(), change, tr("Observer from the chapter"), PageId::Calibrate);
}

QWidget *ObserversChapter::figure()
{
    return m_histogram;
}

ChapterText ObserversChapter::text() const
{
    const auto paragraph = [](const QString &text) { return QStringLiteral("<p>%1</p>").arg(text); };
    QString body;
    body += paragraph(tr("Calibration counts the values of every layer while some images go through the network. An <b>observer</b> reads "
                         "the range that becomes integers off that histogram. Here they all look at the same one; choose a row to shade "
                         "its range, or drag the ends yourself."));
    body +=
        paragraph(tr("<b>Min-max</b> takes the extremes: nothing is clipped, and a single outlier decides the step of all. The <b>moving "
                     "average</b> smooths the extremes of the batches, so a rare peak counts less; it still clips only a little."));
    body += paragraph(tr("A <b>percentile</b> cuts a fixed share of the values, whatever they are worth. <b>Histogram</b> and <b>mean "
                         "squared error</b> look for the range with the least <formula>\\sum (x - \\hat{x})^2</formula>; <b>entropy</b> "
                         "keeps the shape of the distribution and may cut where squared errors are dear."));
    body += paragraph(tr("Each goes wrong somewhere: one outlier spoils min-max, few bits punish whoever keeps the tail, two peaks without "
                         "a tail leave nothing to cut. Try the distributions at 8 bits and at 3."));
    body +=
        paragraph(tr("SQNR of one layer is not accuracy: the best range for a layer need not give the best network. The button takes the "
                     "bits and the chosen observer to this layer, on the page Calibrate."));
    return {title(), body, tr("Take this observer to the model")};
}

QString ObserversChapter::title()
{
    return tr("Observers");
}

void ObserversChapter::retranslate()
{
    m_source->setLabel(tr("&Data"));
    std::vector<std::pair<QString, QString>> sources = signalChoices();
    sources.insert(sources.begin(), {kReal, tr("Layer of ResNet-18")});
    m_source->setChoices(sources);
    m_layer->setLabel(tr("La&yer"));
    m_bits->setLabel(tr("&Bits b"));
    m_histogram->setAccessibleName(tr("Histogram with every observer's range"));
    m_views->setTitle(kLook, tr("Observers"));
    m_views->setTitle(kTask, tr("Task"));
    m_table->retranslate();
    m_taskPanel->retranslate();
    refresh();
}

} // namespace quantoscope
