// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/outlook/outlook_chapter.h"

#include "charts/chart_words.h"
#include "pages/learn/figures/choice_list.h"
#include "pages/learn/figures/choice_row.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/outlook/ladder_figure.h"
#include "words/message_text.h"
#include "words/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

const QString kUsualBits = QStringLiteral("4");
const QString kUsualLayer = QStringLiteral("layer1.0.conv1"); // of ResNet-18

bool hasFilters(const Node &node)
{
    return hasWeights(node) && node.param("weight").rank() >= 2 && node.param("weight").elementCount() > 0;
}

FilterShape shapeOf(const Tensor &weight)
{
    if (weight.rank() == 4)
        return {static_cast<int>(weight.dim(1)), static_cast<int>(weight.dim(2)), static_cast<int>(weight.dim(3))};
    return {static_cast<int>(weight.elementCount() / weight.dim(0)), 1, 1};
}

} // namespace

OutlookChapter::OutlookChapter(AppState &state)
    : Chapter(state, QStringLiteral("outlook"))
    , m_layer(kUsualLayer)
    , m_layers(new ChoiceList(QStringLiteral("layer")))
    , m_bits(new ChoiceRow(QStringLiteral("bits"), {QStringLiteral("8"), QStringLiteral("4"), QStringLiteral("2")}))
    , m_filterLabel(new QLabel)
    , m_note(new QLabel)
    , m_filters(new QSpinBox)
    , m_figure(new LadderFigure)
{
    m_filters->setObjectName(QStringLiteral("filter"));
    m_filters->setMinimum(1);
    m_filters->setKeyboardTracking(false);
    m_filters->setEnabled(false);
    m_filterLabel->setBuddy(m_filters);
    m_note->setObjectName(QStringLiteral("ladderNote"));
    m_note->setProperty("role", "muted");
    m_note->setWordWrap(true);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_layers, 1);
    choices->addWidget(m_filterLabel);
    choices->addWidget(m_filters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices);
    column->addWidget(m_bits);
    column->addWidget(m_figure, 1);
    column->addWidget(m_note);
    connect(m_layers, &ChoiceList::chosen, this, [this](const QString &layer) {
        m_layer = layer;
        showLayer();
        emit figureEdited(tr("Another layer"), nextMergeKey());
    });
    connect(m_filters, &QSpinBox::valueChanged, this, [this](int filter) {
        m_filter = filter;
        showFilter();
        emit figureEdited(tr("Another filter"), nextMergeKey());
    });
    connect(m_bits, &ChoiceRow::picked, this, [this] {
        showBits();
        emit figureEdited(tr("Other bits for the model"), nextMergeKey());
    });
    m_bits->choose(kUsualBits);
    showBits();
    connect(&state, &AppState::modelChanged, this, [this] {
        if (isVisible())
            shown();
    });
}

QString OutlookChapter::title()
{
    return tr("Below eight bits");
}

// The window's network where it has weights; else ResNet-18 is read for this chapter.
void OutlookChapter::shown()
{
    const auto open = state().model() ? state().model()->model : nullptr;
    if (open && std::any_of(open->graph.nodes.begin(), open->graph.nodes.end(), hasFilters)) {
        if (open != m_model)
            takeModel(open);
    } else if (!m_model && !m_opening) {
        openResNet18();
    }
}

void OutlookChapter::openResNet18()
{
    m_opening = true;
    m_error.reset();
    showNote();
    state().backgroundJobs().submit<std::shared_ptr<const OpenedModel>>(
        {}, [engine = &state().engine()](const RunContext &context) { return engine->openModel(ModelChoice(), context); }, this,
        [this](Result<std::shared_ptr<const OpenedModel>> opened) {
            m_opening = false;
            if (!opened)
                m_error = opened.error();
            else if (!m_model) // no other network was opened meanwhile
                takeModel((*opened)->model);
            showNote();
        });
}

void OutlookChapter::takeModel(std::shared_ptr<const Model> model)
{
    m_model = std::move(model);
    m_error.reset();
    std::vector<std::pair<QString, QString>> choices;
    for (const Node &node : m_model->graph.nodes) {
        if (!hasFilters(node))
            continue;
        const QString name = QString::fromStdString(node.name);
        choices.emplace_back(
            name, tr("%1 · %2", "layer, shape of its weights").arg(name, QString::fromStdString(shapeText(node.param("weight").shape()))));
    }
    m_layers->setChoices(choices);
    if (!weight())
        m_layer = firstLayer();
    m_layers->setCurrent(m_layer);
    showLayer();
}

const Tensor *OutlookChapter::weight() const
{
    const auto node = m_model ? m_model->graph.find(m_layer.toStdString()) : std::nullopt;
    if (!node || !hasFilters(m_model->graph.at(*node)))
        return nullptr;
    return &m_model->graph.at(*node).param("weight");
}

QString OutlookChapter::firstLayer() const
{
    if (!m_model)
        return kUsualLayer;
    const auto usual = m_model->graph.find(kUsualLayer.toStdString());
    if (usual && hasFilters(m_model->graph.at(*usual)))
        return kUsualLayer;
    const auto &nodes = m_model->graph.nodes;
    const auto first = std::find_if(nodes.begin(), nodes.end(), hasFilters);
    return first == nodes.end() ? kUsualLayer : QString::fromStdString(first->name);
}

void OutlookChapter::showLayer()
{
    if (const Tensor *weights = weight()) {
        const QSignalBlocker quiet(m_filters);
        const int count = static_cast<int>(weights->dim(0));
        m_filter = std::clamp(m_filter, 1, count);
        m_filters->setMaximum(count);
        m_filters->setValue(m_filter);
    }
    m_filters->setEnabled(weight() != nullptr);
    showFilter();
}

void OutlookChapter::showFilter()
{
    if (const Tensor *weights = weight()) {
        const Tensor floats = weights->toF32();
        const auto size = static_cast<std::size_t>(floats.elementCount() / floats.dim(0));
        m_figure->setLadder(shapeOf(floats), bitLadder(floats.data<float>() + static_cast<std::size_t>(m_filter - 1) * size, size));
    } else {
        m_figure->setLadder({}, {});
    }
    showNote();
}

void OutlookChapter::showBits()
{
    m_figure->setMarked(m_bits->chosen().toInt());
}

void OutlookChapter::showNote()
{
    if (m_error) {
        m_note->setText(errorText(*m_error));
        return;
    }
    const Tensor *weights = weight();
    if (!weights) {
        m_note->setText(tr("Reading the network…"));
        return;
    }
    const auto filters = static_cast<double>(weights->dim(0));
    QStringList sentences = {
        tr("%1, filter %2 of %3: %4 weights. Blue is positive, orange negative; the stronger the colour, the larger the "
           "weight. From 8 bits down, the size includes the scale, 4 bytes.")
            .arg(modelTitle(m_model->name), countWords(m_filter), countWords(filters),
                 countWords(static_cast<double>(weights->elementCount()) / filters))};
    const auto &rungs = m_figure->rungs();
    if (rungs.size() > 1 && rungs[1].values == rungs[0].values)
        sentences << tr("These weights are FP16 numbers already, so 16 bits lose nothing.");
    m_note->setText(sentences.join(QLatin1Char(' ')));
}

QJsonObject OutlookChapter::figureState() const
{
    return {{QStringLiteral("layer"), m_layer}, {QStringLiteral("filter"), m_filter}, {QStringLiteral("bits"), m_bits->chosen()}};
}

void OutlookChapter::setFigureState(const QJsonObject &state)
{
    const QString before = m_layer;
    m_layer = state[QStringLiteral("layer")].toString(m_layer);
    if (m_model && !weight())
        m_layer = before;
    m_layers->setCurrent(m_layer);
    m_filter = std::max(1, state[QStringLiteral("filter")].toInt(m_filter));
    m_bits->choose(state[QStringLiteral("bits")].toString());
    showBits();
    showLayer();
}

QJsonObject OutlookChapter::defaultState() const
{
    return {{QStringLiteral("layer"), firstLayer()}, {QStringLiteral("filter"), 1}, {QStringLiteral("bits"), kUsualBits}};
}

// As the ladder rounds: symmetric, restricted, one scale a filter.
void OutlookChapter::takeToModel()
{
    LayerOverride change;
    change.weightBits = m_bits->chosen().toInt();
    change.weightScheme = Scheme::Symmetric;
    change.weightGranularity = Granularity::PerChannel;
    change.weightRange = SymmetricRange::Restricted;
    takeToLayer(state(), m_layer.toStdString(), change, tr("Fewer bits for %1").arg(m_layer), PageId::Layers);
}

QWidget *OutlookChapter::figure()
{
    return m_figure;
}

} // namespace quantoscope
