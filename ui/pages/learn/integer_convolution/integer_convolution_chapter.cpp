// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/integer_convolution/integer_convolution_chapter.h"

#include "pages/learn/figures/choice_list.h"
#include "pages/learn/figures/figure_pair.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/figures/knob.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/integer_convolution/fold_view.h"
#include "pages/learn/integer_convolution/number_grid.h"
#include "pages/learn/integer_convolution/steps_view.h"
#include "theme/theme.h"
#include "widgets/empty_place.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr double kMostInput = 9.99, kMostWeight = 9.99;
constexpr int kMostChannel = 511; // as many as ResNet-18 has
const QString kSteps = QStringLiteral("steps"), kFold = QStringLiteral("fold");

QJsonArray arrayOf(const std::array<float, 9> &numbers)
{
    QJsonArray array;
    for (const float number : numbers)
        array.append(qRound(number * 100.F) / 100.0); // two decimals, as the fields have them
    return array;
}

void setGrid(NumberGrid *grid, const QJsonArray &array)
{
    if (array.size() != 9)
        return;
    std::array<float, 9> numbers{};
    for (int i = 0; i < 9; ++i)
        numbers[static_cast<std::size_t>(i)] = static_cast<float>(array[i].toDouble());
    grid->setValues(numbers);
}

} // namespace

IntegerConvolutionChapter::IntegerConvolutionChapter(AppState &state)
    : Chapter(state, QStringLiteral("integer-convolution"))
    , m_bits(new Knob(QStringLiteral("bits"), 2, 8, 1, 0))
    , m_bias(new Knob(QStringLiteral("bias"), -5.0, 5.0, 0.05, 2))
    , m_lowest(new Knob(QStringLiteral("lowest"), -10.0, 0.0, 0.1, 1))
    , m_highest(new Knob(QStringLiteral("highest"), 0.1, 10.0, 0.1, 1))
    , m_channel(new Knob(QStringLiteral("channel"), 0, kMostChannel, 1, 0))
    , m_inputChannel(new Knob(QStringLiteral("inputChannel"), 0, kMostChannel, 1, 0))
    , m_input(new NumberGrid(QStringLiteral("input"), kMostInput))
    , m_weight(new NumberGrid(QStringLiteral("weight"), kMostWeight))
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_all(new QPushButton)
    , m_steps(new StepsView)
    , m_layer(new ChoiceList(QStringLiteral("layer")))
    , m_fold(new FoldView)
    , m_place(new EmptyPlace(QStringLiteral("foldEmpty"), QStringLiteral("box")))
    , m_foldStack(new QStackedWidget)
    , m_views(new FigureViews)
{
    m_views->addView(kSteps, makeSteps());
    m_views->addView(kFold, makeFold());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views, 1);
    connectParts();
    connect(&state, &AppState::modelChanged, this, &IntegerConvolutionChapter::takeGraph);
    setFigureState(defaultState());
    takeGraph();
}

QWidget *IntegerConvolutionChapter::makeSteps()
{
    m_previous->setObjectName(QStringLiteral("previousStep"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_all->setObjectName(QStringLiteral("allSteps"));
    auto *grids = new QHBoxLayout;
    grids->setSpacing(theme().unit() * 2);
    grids->addWidget(m_input);
    grids->addWidget(m_weight);
    auto *knobs = new QGridLayout;
    knobs->setHorizontalSpacing(theme().unit() * 2);
    knobs->setVerticalSpacing(2);
    knobs->addWidget(m_bits, 0, 0);
    knobs->addWidget(m_bias, 0, 1);
    knobs->addWidget(m_lowest, 1, 0);
    knobs->addWidget(m_highest, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addWidget(m_all);
    buttons->addStretch();
    auto *given = new QWidget;
    auto *givenColumn = new QVBoxLayout(given);
    givenColumn->setContentsMargins(0, theme().unit(), 0, 0);
    givenColumn->addLayout(grids);
    givenColumn->addLayout(knobs);
    givenColumn->addStretch();
    auto *done = new QWidget;
    auto *doneColumn = new QVBoxLayout(done);
    doneColumn->setContentsMargins(0, 0, 0, 0);
    doneColumn->addWidget(m_steps, 1);
    doneColumn->addLayout(buttons);
    return new FigurePair(given, done, 0, 1);
}

QWidget *IntegerConvolutionChapter::makeFold()
{
    auto *given = new QWidget;
    auto *column = new QVBoxLayout(given);
    column->setContentsMargins(0, theme().unit(), 0, 0);
    column->addWidget(m_layer);
    column->addWidget(m_channel);
    column->addWidget(m_inputChannel);
    column->addStretch();
    m_foldStack->addWidget(m_place);
    m_foldStack->addWidget(new FigurePair(given, m_fold, 0, 1));
    return m_foldStack;
}

void IntegerConvolutionChapter::connectParts()
{
    const auto edited = [this](const QString &what, int mergeKey) {
        refresh();
        emit figureEdited(what, mergeKey);
    };
    for (Knob *knob : {m_bits, m_bias, m_lowest, m_highest, m_channel, m_inputChannel})
        connect(knob, &Knob::turned, this, [edited](double, int mergeKey) { edited(tr("Number"), mergeKey); });
    connect(m_input, &NumberGrid::edited, this, [edited] { edited(tr("Input"), -1); });
    connect(m_weight, &NumberGrid::edited, this, [edited] { edited(tr("Weights"), -1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(m_step + 1); });
    connect(m_all, &QPushButton::clicked, this, [this] { showStep(StepsView::kSteps); });
    connect(m_views, &FigureViews::viewChosen, this, [edited](const QString &, int mergeKey) { edited(tr("View"), mergeKey); });
    connect(m_layer, &ChoiceList::chosen, this, [this, edited](const QString &layer) {
        m_wantedLayer = layer;
        edited(tr("Layer"), -1);
    });
    connect(m_place, &EmptyPlace::clicked, this, [this] { state().goTo(PageId::Model); });
}

void IntegerConvolutionChapter::showStep(int step)
{
    m_step = std::clamp(step, 1, StepsView::kSteps);
    refresh();
    emit figureEdited(tr("Step"), -1);
}

void IntegerConvolutionChapter::takeGraph()
{
    m_model = state().model();
    m_layers = m_model ? foldableLayers(m_model->model->graph) : std::vector<FusionGroup>();
    std::vector<std::pair<QString, QString>> choices;
    for (const FusionGroup &group : m_layers)
        choices.emplace_back(QString::fromStdString(group.name), QString::fromStdString(group.name));
    m_layer->setChoices(choices);
    m_layer->setCurrent(m_wantedLayer);
    refresh();
}

OutputValue IntegerConvolutionChapter::value() const
{
    return outputValue(m_input->values(), m_weight->values(), static_cast<float>(m_bias->value()),
                       {static_cast<float>(m_lowest->value()), static_cast<float>(m_highest->value())}, static_cast<int>(m_bits->value()));
}

void IntegerConvolutionChapter::refresh()
{
    m_steps->show(value(), m_step);
    m_previous->setEnabled(m_step > 1);
    m_next->setEnabled(m_step < StepsView::kSteps);
    m_all->setEnabled(m_step < StepsView::kSteps);
    m_foldStack->setCurrentIndex(m_layers.empty() ? 0 : 1);
    m_place->setTexts(m_model ? tr("The open network has no batch normalization behind a convolution. Open ResNet-18 to see one folded.")
                              : tr("Here a layer of the open network is folded. First a network is needed."),
                      tr("&Choose a network"));
    const auto layer = std::find_if(m_layers.begin(), m_layers.end(),
                                    [&](const FusionGroup &group) { return QString::fromStdString(group.name) == m_layer->current(); });
    if (layer == m_layers.end())
        return;
    // Another layer may have fewer channels: the last ones then.
    const Tensor &weight = m_model->model->graph.at(layer->nodes[0]).param("weight");
    const auto within = [&](const Knob *knob, std::size_t axis) {
        return std::min(static_cast<int>(knob->value()), static_cast<int>(weight.dim(axis)) - 1);
    };
    m_fold->show(foldedChannel(m_model->model->graph, *layer, within(m_channel, 0), within(m_inputChannel, 1)));
}

QJsonObject IntegerConvolutionChapter::figureState() const
{
    return {{QStringLiteral("view"), m_views->current()},
            {QStringLiteral("input"), arrayOf(m_input->values())},
            {QStringLiteral("weight"), arrayOf(m_weight->values())},
            {QStringLiteral("bits"), static_cast<int>(m_bits->value())},
            {QStringLiteral("bias"), m_bias->value()},
            {QStringLiteral("lowest"), m_lowest->value()},
            {QStringLiteral("highest"), m_highest->value()},
            {QStringLiteral("step"), m_step},
            {QStringLiteral("layer"), m_wantedLayer},
            {QStringLiteral("channel"), static_cast<int>(m_channel->value())},
            {QStringLiteral("inputChannel"), static_cast<int>(m_inputChannel->value())}};
}

void IntegerConvolutionChapter::setFigureState(const QJsonObject &state)
{
    m_views->setCurrent(state[QStringLiteral("view")].toString());
    setGrid(m_input, state[QStringLiteral("input")].toArray());
    setGrid(m_weight, state[QStringLiteral("weight")].toArray());
    const auto turn = [&](Knob *knob, const char *key) { knob->setValue(state[QLatin1String(key)].toDouble(knob->value())); };
    turn(m_bits, "bits");
    turn(m_bias, "bias");
    turn(m_lowest, "lowest");
    turn(m_highest, "highest");
    turn(m_channel, "channel");
    turn(m_inputChannel, "inputChannel");
    m_step = std::clamp(state[QStringLiteral("step")].toInt(m_step), 1, StepsView::kSteps);
    m_wantedLayer = state[QStringLiteral("layer")].toString(m_wantedLayer);
    m_layer->setCurrent(m_wantedLayer);
    refresh();
}

QStringList IntegerConvolutionChapter::views() const
{
    return m_views->codes();
}

QJsonObject IntegerConvolutionChapter::defaultState() const
{
    return {{QStringLiteral("view"), kSteps},
            {QStringLiteral("input"), QJsonArray{0.2, 1.1, 0.7, -0.4, 2.3, 1.6, 0.0, 0.9, -1.2}},
            {QStringLiteral("weight"), QJsonArray{0.3, -0.5, 0.1, 0.8, 1.0, -0.2, -0.6, 0.4, 0.25}},
            {QStringLiteral("bits"), 8},
            {QStringLiteral("bias"), 0.5},
            {QStringLiteral("lowest"), -2.0},
            {QStringLiteral("highest"), 4.0},
            {QStringLiteral("step"), 1},
            {QStringLiteral("layer"), QStringLiteral("layer1.0.conv1")},
            {QStringLiteral("channel"), 0},
            {QStringLiteral("inputChannel"), 0}};
}

void IntegerConvolutionChapter::shown()
{
    if (m_model != state().model())
        takeGraph();
}

void IntegerConvolutionChapter::takeToModel()
{
    LayerOverride change;
    change.weightBits = static_cast<int>(m_bits->value());
    change.activationBits = static_cast<int>(m_bits->value());
    takeToLayer(state(), m_layer->current().toStdString(), change, tr("Layer from the chapter on integers"), PageId::Layers);
}

QWidget *IntegerConvolutionChapter::figure()
{
    return m_views->current() == kSteps ? static_cast<QWidget *>(m_steps) : m_fold;
}

ChapterText IntegerConvolutionChapter::text() const
{
    const auto paragraph = [](const QString &text) { return QStringLiteral("<p>%1</p>").arg(text); };
    QString body;
    body +=
        paragraph(tr("A convolution multiplies and adds. With <formula>x \\approx s_x (q_x - z_x)</formula> and <formula>w \\approx s_w "
                     "q_w</formula> both scales come out of the sum, and what is left is whole numbers: <formula>acc = \\sum q_w (q_x - "
                     "z_x) + \\text{round}(\\frac{b}{s_w s_x})</formula>."));
    body +=
        paragraph(tr("The products of 8-bit numbers are added up in 32 bits. Then the accumulator is <b>requantized</b>: multiplied with "
                     "<formula>\\frac{s_w s_x}{s_y}</formula>, moved by <formula>z_y</formula>, rounded and clamped: <formula>q_y = "
                     "\\text{clamp}(\\text{round}(acc \\cdot \\frac{s_w s_x}{s_y}) + z_y)</formula>. The scales are PyTorch's: the "
                     "size of a step."));
    body += paragraph(tr("Halves round to the even number. The kernels add <formula>z_y</formula> before they round, which can differ for "
                         "exact halves alone; "
                         "the figure does as they do. Networks do not flip the kernel, although the mathematician's convolution does."));
    body +=
        paragraph(tr("<b>Folding</b>: a trained batch normalization multiplies and adds with constants, so it can be taken into the "
                     "weights before they are quantized: <formula>w' = w \\frac{\\gamma}{\\sqrt{\\sigma^2 + \\epsilon}}</formula> and "
                     "<formula>b' = (b - \\mu) \\frac{\\gamma}{\\sqrt{\\sigma^2 + \\epsilon}} + \\beta</formula>. The second figure has "
                     "the numbers of a layer of the open network."));
    body +=
        paragraph(tr("The factor differs from channel to channel. Folded weights can therefore have very different ranges, which is why "
                     "they want a scale per channel. The button fuses this layer in the recipe and takes the bits to it."));
    return {title(), body, tr("Fuse this layer in the model")};
}

QString IntegerConvolutionChapter::title()
{
    return tr("A convolution in integers");
}

void IntegerConvolutionChapter::retranslate()
{
    m_bits->setLabel(tr("&Bits"));
    m_bias->setLabel(tr("Bi&as b"));
    m_lowest->setLabel(tr("Output fro&m"));
    m_highest->setLabel(tr("Output &to"));
    m_input->setTexts(tr("Input x"), tr("Input, row %1, column %2"));
    m_weight->setTexts(tr("Weights w"), tr("Weight, row %1, column %2"));
    m_previous->setText(tr("&Previous step"));
    m_next->setText(tr("&Next step"));
    m_all->setText(tr("All &steps"));
    m_layer->setLabel(tr("La&yer"));
    m_channel->setLabel(tr("&Output channel"));
    m_inputChannel->setLabel(tr("&Input channel"));
    m_views->setTitle(kSteps, tr("One output value"));
    m_views->setTitle(kFold, tr("Batch normalization folded"));
    m_steps->retranslate();
    m_fold->retranslate();
    refresh();
}

} // namespace quantoscope
