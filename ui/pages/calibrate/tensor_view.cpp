// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_view.h"

#include "app_state/app_state.h"
#include "charts/range_numbers.h"
#include "engine/pytorch_snippet.h"
#include "pages/calibrate/channel_panel.h"
#include "pages/calibrate/head_row.h"
#include "pages/calibrate/range_table.h"
#include "pages/calibrate/tensor_menus.h"
#include "pages/calibrate/tensor_remark.h"
#include "pages/calibrate/tensor_settings.h"
#include "passes/plan_layers.h"
#include "recipe/layer_change.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/code_view.h"
#include "widgets/foldable.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kMergeKeys = 0x0CA10000; // of this page's dragged lines; one more for each session
constexpr int kHistogramHeight = 230;  // pixels, of usual type

// The observers' lines of one channel (or of the whole tensor), in the order of the choices.
std::vector<RangeMark> marksOf(const std::vector<RangeChoice> &choices, int chosen)
{
    std::vector<RangeMark> marks;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].observer.kind != ObserverKind::Fixed) // the handles are where it is
            marks.push_back({observerTitle(choices[i].observer), choices[i].range, static_cast<int>(i) == chosen});
    }
    return marks;
}

} // namespace

TensorView::TensorView(AppState &state, TensorAnalysis &analysis, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_analysis(analysis)
    , m_name(new QLabel)
    , m_facts(new QLabel)
    , m_logarithmic(new QToolButton)
    , m_all(new QToolButton)
    , m_menu(new QToolButton)
    , m_channelLabel(new QLabel)
    , m_channelBox(new QSpinBox)
    , m_settings(new TensorSettings)
    , m_note(new QLabel)
    , m_endTrial(new QPushButton)
    , m_histogram(new RangeHistogram)
    , m_numbers(new RangeNumbers)
    , m_tabs(new QTabWidget)
    , m_tabMenu(new QToolButton)
    , m_choices(new RangeChoiceModel(this))
    , m_table(new RangeTable)
    , m_channels(new ChannelPanel)
    , m_code(new CodeView(QStringLiteral("calibratePyTorchCode")))
    , m_fold(new Foldable(QStringLiteral("calibratePyTorch"), m_code))
{
    setObjectName(QStringLiteral("tensorView"));
    build();
    connectParts();
    attachTensorMenus(
        m_state, {*m_histogram, *m_channels, *m_table, *m_choices, *m_menu, *m_tabMenu, [this] { return m_tabs->currentIndex() == 1; },
                  [this] { return tensorPath(); }, [this] { return isWeights(); },
                  [this] {
                      return m_tensor
                                 ? tensorCaption(m_state, m_histogram->accessibleName(), m_histogram->accessibleDescription(), isWeights())
                                 : Caption{};
                  }});
}

QWidget *TensorView::makeHead()
{
    m_name->setObjectName(QStringLiteral("tensorName"));
    m_name->setProperty("role", "subtitle");
    m_name->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("tensorFacts"));
    m_facts->setProperty("role", "muted");
    m_facts->setWordWrap(true);
    m_channelBox->setObjectName(QStringLiteral("weightChannel"));
    m_channelBox->setRange(-1, -1); // as many channels as the weights have, once they are known
    m_channelLabel->setBuddy(m_channelBox);
    m_logarithmic->setObjectName(QStringLiteral("histogramLogarithmic"));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setChecked(m_histogram->isLogarithmic());
    m_menu->setObjectName(QStringLiteral("histogramMenu"));
    m_menu->setIcon(icon(QStringLiteral("ellipsis-vertical")));
    m_all->setObjectName(QStringLiteral("histogramShowAll"));
    m_all->setIcon(icon(QStringLiteral("maximize")));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HeadRow(m_name, {m_channelLabel, m_channelBox, m_logarithmic, m_all, m_menu}));
    column->addWidget(m_facts);
    return head;
}

void TensorView::build()
{
    m_histogram->setObjectName(QStringLiteral("rangeHistogram"));
    fitHistogram();
    m_numbers->setObjectName(QStringLiteral("rangeNumbers"));
    m_note->setObjectName(QStringLiteral("tensorNote"));
    m_note->setProperty("role", "warning");
    m_note->setWordWrap(true);
    m_endTrial->setObjectName(QStringLiteral("endTrial"));
    m_endTrial->setProperty("kind", "quiet");
    m_endTrial->hide();
    m_table->setObjectName(QStringLiteral("observerTable"));
    m_table->setModel(m_choices);
    m_tabs->setObjectName(QStringLiteral("calibrateTabs"));
    m_tabs->addTab(m_table, QString());
    m_tabs->addTab(m_channels, QString());
    m_tabMenu->setObjectName(QStringLiteral("calibrateTabMenu"));
    m_tabMenu->setIcon(icon(QStringLiteral("ellipsis-vertical")));
    m_tabs->setCornerWidget(m_tabMenu);

    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_endTrial);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().unit() * 2, 0, 0, 0);
    column->setSpacing(theme().unit());
    column->addWidget(makeHead());
    column->addWidget(m_settings);
    column->addLayout(note);
    column->addWidget(m_histogram, 1);
    column->addWidget(m_numbers);
    column->addWidget(m_tabs);
    column->addWidget(m_fold);
}

void TensorView::connectParts()
{
    connect(m_logarithmic, &QToolButton::toggled, m_histogram, &RangeHistogram::setLogarithmic);
    connect(m_all, &QToolButton::clicked, m_histogram, &RangeHistogram::showAll);
    connect(m_channelBox, &QSpinBox::valueChanged, this, [this](int channel) {
        m_channel = channel;
        m_trial.reset();
        refresh();
    });
    connect(m_channels, &ChannelPanel::channelClicked, this, [this](int channel) {
        if (isWeights())
            m_channelBox->setValue(channel == m_channel ? -1 : channel);
    });
    connect(m_settings, &TensorSettings::changed, this, [this](const LayerSetting &wanted, const QString &what) { change(wanted, what); });
    connect(m_settings, &TensorSettings::resetWanted, this, [this] { change(m_state.recipe().recipe().defaults, tr("Defaults")); });
    connect(m_histogram, &RangeHistogram::rangeDragged, this, [this](Range range) {
        m_settings->setPresentRange(range);
        m_numbers->show(*m_histogram->assessment());
    });
    connect(m_histogram, &RangeHistogram::rangeReleased, this, &TensorView::takeRange);
    connect(m_endTrial, &QPushButton::clicked, this, [this] {
        m_trial.reset();
        refresh();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { takeChoice(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { takeChoice(index.row()); });
    connect(m_fold, &Foldable::toggled, this, &TensorView::writeCode);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &TensorView::fitHistogram);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TensorView::nameTabMenu);
}

// Labels and axes take their lines first; the bars want as much again.
void TensorView::fitHistogram()
{
    m_histogram->setMinimumHeight(qRound(kHistogramHeight * theme().presentation));
}

void TensorView::nameTabMenu()
{
    const QString name =
        m_tabs->currentIndex() == 1 ? tr("Copy and save the ranges per channel") : tr("Copy and save the table of observers");
    m_tabMenu->setToolTip(name);
    m_tabMenu->setAccessibleName(name);
}

// Of what an exported row is: "resnet18/conv1/weights"; empty where nothing is shown.
std::string TensorView::tensorPath() const
{
    if (!m_tensor)
        return {};
    return m_state.model()->model->name + '/' + node().name + (isWeights() ? "/weights" : "/activations");
}

bool TensorView::isOwn() const
{
    return isWeights() || !keepsScaleOfInput(node().op);
}

const Node &TensorView::node() const
{
    return m_analysis.calibration()->fused.at(m_tensor->node);
}

LayerSetting TensorView::setting() const
{
    return resolveLayer(m_state.recipe().recipe(), node());
}

void TensorView::show(const CalibratedTensor *tensor)
{
    const bool other = !tensor || !m_tensor || tensor->node != m_tensor->node || tensor->role != m_tensor->role;
    if (other) {
        m_channel = -1;
        m_trial.reset();
        ++m_dragSession;
        const QSignalBlocker quiet(m_channelBox);
        m_channelBox->setValue(-1);
        m_choices->setChoices({}, -1);
        m_channels->clear();
        m_numbers->clear();
    }
    m_tensor.reset();
    if (tensor)
        m_tensor = *tensor;
    setEnabled(m_tensor.has_value());
    refresh();
}

void TensorView::refresh()
{
    if (!m_tensor)
        return;
    const LayerSetting now = setting();
    m_settings->show(m_tensor->role, now, m_state.recipe().recipe().defaults, isWeights() || m_tensor->statistics->min < 0.F);
    m_settings->setEnabled(isOwn());
    isWeights() ? refreshWeights(now) : refreshActivation(now);
    writeHead();
    writeNote(now);
    writeCode();
}

void TensorView::showTensor(const TensorStatistics &statistics, QuantSpec spec, const QString &key)
{
    spec.granularity = Granularity::PerTensor;
    if (key == m_shown) {
        m_histogram->setSpec(spec, isWeights() ? weightLimit() : 0);
        return;
    }
    m_shown = key;
    m_histogram->setTensor(statistics, spec, m_tensor->role, isWeights() ? weightLimit() : 0);
}

void TensorView::refreshActivation(const LayerSetting &setting)
{
    const TensorStatistics &statistics = *m_tensor->statistics;
    showTensor(statistics, setting.activation, QStringLiteral("activation/%1").arg(m_tensor->node));
    m_histogram->setReadOnly(!isOwn());
    const auto report = m_analysis.activation(m_tensor->node, setting.activation);
    m_table->setEnabled(report && isOwn());
    if (!report)
        return; // it comes within milliseconds; until then the range before stays
    std::vector<RangeChoice> choices = activationChoices(*report, statistics, setting.activation, setting.observer);
    const int chosen = rowOfChoice(choices, setting.observer.kind);
    const Range range = choices[static_cast<std::size_t>(std::max(0, chosen))].range;
    m_histogram->setMarks(marksOf(choices, chosen));
    m_histogram->setRange(range);
    m_settings->setPresentRange(range);
    m_numbers->show(*m_histogram->assessment());
    m_channels->showActivation(statistics.channels, *report);
    m_choices->setChoices(std::move(choices), chosen);
}

void TensorView::refreshWeights(const LayerSetting &setting)
{
    const auto all = m_analysis.weightStatistics(m_tensor->node);
    const auto shown = m_channel < 0 ? all : m_analysis.channelStatistics(m_tensor->node, m_channel);
    const auto report = m_analysis.weights(m_tensor->node, setting.weight, weightLimit());
    m_table->setEnabled(report != nullptr);
    if (all) {
        const QSignalBlocker quiet(m_channelBox);
        m_channelBox->setRange(-1, static_cast<int>(all->channels.size()) - 1);
    }
    if (shown)
        showTensor(*shown, setting.weight, QStringLiteral("weights/%1/%2").arg(m_tensor->node).arg(m_channel));
    if (!report || !shown)
        return;
    m_channels->showWeights(all->channels, *report, setting.weightObserver.kind, m_channel);
    std::vector<RangeChoice> choices = weightChoices(*report);
    const int chosen = rowOfChoice(choices, setting.weightObserver.kind, setting.weight.granularity);
    m_choices->setChoices(std::move(choices), chosen);
    showWeightRange(setting, *report);
}

// One scale for the tensor: its range, to be tried by hand. A scale a channel: the range of the channel that is looked at, or the narrowest
// and the widest of all.
void TensorView::showWeightRange(const LayerSetting &setting, const WeightReport &report)
{
    const bool perChannel = setting.weight.granularity == Granularity::PerChannel;
    std::vector<RangeMark> marks;
    const WeightEstimate *chosen = nullptr;
    for (const WeightChoice &choice : report.choices) {
        if (choice.granularity != setting.weight.granularity)
            continue;
        const bool taken = choice.observer == setting.weightObserver.kind;
        const auto channel = static_cast<std::size_t>(std::max(0, m_channel));
        marks.push_back({observerTitle({choice.observer}), reachedRange(choice.estimate.q, perChannel ? channel : 0), taken});
        chosen = taken ? &choice.estimate : chosen;
    }
    if (!chosen)
        return;
    m_histogram->setReadOnly(perChannel || m_channel >= 0);
    if (perChannel && m_channel < 0) {
        const auto [narrowest, widest] = std::minmax_element(chosen->q.scale.begin(), chosen->q.scale.end());
        const auto at = [&](auto place) { return reachedRange(chosen->q, static_cast<std::size_t>(place - chosen->q.scale.begin())); };
        m_histogram->setMarks({{tr("narrowest channel"), at(narrowest), false}, {tr("widest channel"), at(widest), true}});
        m_histogram->setRange({});
        m_numbers->show(*chosen);
        return;
    }
    m_histogram->setMarks(marks);
    m_histogram->setRange(m_trial ? *m_trial : reachedRange(chosen->q, static_cast<std::size_t>(std::max(0, m_channel))));
    if (m_trial || m_channel >= 0)
        m_numbers->show(*m_histogram->assessment());
    else
        m_numbers->show(*chosen);
}

std::int32_t TensorView::weightLimit()
{
    const std::string backend = m_state.runSettings().backend;
    const auto known = m_weightLimits.find(backend);
    if (known != m_weightLimits.end())
        return known->second;
    return m_weightLimits[backend] = m_state.engine().weightLimit(backend);
}

void TensorView::takeRange(Range range)
{
    if (!m_tensor)
        return;
    if (isWeights()) { // nothing of the recipe: it knows no range by hand for weights
        m_trial = range;
        refresh();
        return;
    }
    // Every drag is a step of its own; key presses in a row are one.
    const bool byMouse = !m_histogram->isMovedByKeys();
    m_dragSession += byMouse ? 1 : 0;
    LayerSetting wanted = setting();
    wanted.observer = fixedRange(range);
    change(wanted, tr("Range"), kMergeKeys + m_dragSession);
    m_dragSession += byMouse ? 1 : 0;
}

void TensorView::takeChoice(int row)
{
    if (row < 0 || row >= m_choices->rowCount())
        return;
    const RangeChoice choice = m_choices->choices()[static_cast<std::size_t>(row)];
    LayerSetting wanted = setting();
    if (choice.granularity) {
        wanted.weightObserver = choice.observer;
        wanted.weight.granularity = *choice.granularity;
    } else {
        wanted.observer = choice.observer;
    }
    change(wanted, tr("Observer"));
}

void TensorView::change(const LayerSetting &wanted, const QString &what, int mergeKey)
{
    m_trial.reset();
    if (mergeKey < 0)
        ++m_dragSession;
    const Recipe &before = m_state.recipe().recipe();
    const RecipeLayers layers = recipeLayers(m_state.model()->model->graph, before);
    const Recipe after = setLayers(before, layers, {node().name}, changeBetween(setting(), wanted));
    if (after == before)
        refresh(); // the controls show what was wanted, and nothing was changed
    else
        m_state.recipe().change(after, tr("%1 of %2").arg(what, QString::fromStdString(node().name)), mergeKey);
}

void TensorView::writeHead()
{
    const QString layer = QString::fromStdString(node().name);
    const QString title = isWeights() ? tr("Weights of %1").arg(layer) : tr("Activations of %1").arg(layer);
    QString breakable = title; // a long path may be broken behind a dot
    m_name->setText(breakable.replace(QLatin1Char('.'), QStringLiteral(".\u200B")));
    m_channelBox->setVisible(isWeights());
    m_channelLabel->setVisible(isWeights());
    const TensorStatistics &seen = m_histogram->tensor();
    QStringList facts{opText(node())};
    if (seen.count > 0) {
        facts << tr("%1 values").arg(countWords(static_cast<double>(seen.count)))
              << tr("from %1 to %2").arg(significantWords(seen.min, 4), significantWords(seen.max, 4))
              << tr("mean %1").arg(significantWords(seen.sum / static_cast<double>(seen.count), 3));
    }
    if (seen.notFinite > 0)
        facts << tr("%n values are not finite and were left out", nullptr,
                    static_cast<int>(std::min<std::uint64_t>(seen.notFinite, 1 << 30)));
    m_histogram->setAccessibleDescription(facts.join(QStringLiteral("  ·  ")));
    for (QString &fact : facts) // a line ends behind a dot, never before it or inside a fact
        fact.replace(QLatin1Char(' '), QChar(0x00A0));
    m_facts->setText(facts.join(QStringLiteral("\u00A0\u00A0· ")));
    // The chart says of what it is where it is saved as well.
    const QString model = modelText(m_state.model()->model->name);
    m_histogram->setValueTitle(m_channel < 0 ? tr("%1, %2").arg(title, model)
                                             : tr("%1, channel %2, %3").arg(title).arg(m_channel).arg(model));
    m_histogram->setAccessibleName(title);
}

void TensorView::writeNote(const LayerSetting &setting)
{
    const QString text =
        m_trial ? tr("Tried by hand, not part of the recipe: for weights it takes %1.")
                      .arg(tr("%1, %2").arg(observerTitle(setting.weightObserver), granularityText(setting.weight.granularity)))
                : tensorRemark(m_state.model()->model->graph, m_state.recipe().recipe(), node(), m_tensor->role);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_endTrial->setVisible(m_trial.has_value());
}

void TensorView::writeCode()
{
    if (m_tensor && m_fold->isOpen())
        m_code->setCode(QString::fromStdString(pytorchLayerSnippet(node(), setting())));
}

void TensorView::retranslate()
{
    m_logarithmic->setText(tr("Logar&ithmic"));
    m_logarithmic->setToolTip(tr("Heights as powers of ten: a few far values are seen as well"));
    m_all->setToolTip(tr("Show all of it (the wheel zooms)"));
    m_menu->setToolTip(tr("Copy and save the histogram"));
    m_menu->setAccessibleName(tr("Copy and save the histogram"));
    m_all->setAccessibleName(tr("Show all of the histogram"));
    m_channelLabel->setText(tr("&Channel"));
    m_channelBox->setSpecialValueText(tr("all"));
    m_channelBox->setAccessibleName(tr("Channel of the weights"));
    m_endTrial->setText(tr("Bac&k to the recipe's range"));
    m_tabs->setTabText(0, tr("Observers compared"));
    m_tabs->setTabText(1, tr("Ranges per channel"));
    m_table->setAccessibleName(tr("Observers compared"));
    nameTabMenu();
    m_histogram->setEmptyText(tr("Calibration saw no finite value here."));
    m_fold->setTitle(tr("In PyTorch"));
    m_settings->retranslate();
    m_choices->retranslate();
    m_channels->retranslate();
    if (m_tensor)
        refresh();
}

} // namespace quantoscope
