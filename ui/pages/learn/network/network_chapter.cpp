// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/network_chapter.h"

#include "pages/learn/figures/choice_row.h"
#include "pages/learn/figures/take_setting.h"
#include "pages/learn/figures/view_page.h"
#include "theme/theme.h"
#include "words/message_text.h"

#include <QJsonArray>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quantoscope {

NetworkChapter::NetworkChapter(AppState &state)
    : Chapter(state, QStringLiteral("network"))
    , m_choice(new ChoiceRow(QStringLiteral("view"), {QStringLiteral("neuron"), QStringLiteral("activations"), QStringLiteral("kernel"),
                                                      QStringLiteral("pooling"), QStringLiteral("learning")}))
    , m_stack(new QStackedWidget)
    , m_activations(new ActivationView)
    , m_kernel(new WindowView(WindowView::Kind::Kernel))
    , m_pooling(new WindowView(WindowView::Kind::Pooling))
    , m_views{{QStringLiteral("neuron"), new NeuronView},
              {QStringLiteral("activations"), m_activations},
              {QStringLiteral("kernel"), m_kernel},
              {QStringLiteral("pooling"), m_pooling},
              {QStringLiteral("learning"), new LearningView}}
{
    for (const auto &[id, view] : m_views) {
        m_stack->addWidget(new ViewPage(view));
        connect(view, &FigureView::edited, this, &Chapter::figureEdited);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit());
    column->addWidget(m_choice);
    column->addWidget(m_stack, 1);
    connect(m_choice, &ChoiceRow::picked, this, [this] {
        showView();
        emit figureEdited(tr("Choose what is shown"), -1);
    });
    setFigureState(defaultState());
}

QString NetworkChapter::title()
{
    return tr("A network in five minutes");
}

ChapterText NetworkChapter::text() const
{
    QStringList body;
    body.append(
        tr("A <b>neuron</b> multiplies each input by a weight, adds the products and a bias, and bends the sum with an "
           "<b>activation function</b>: <formula>y = f(\\sum w \\cdot x + b)</formula>. A layer is many neurons on the same inputs; "
           "a network is many layers. Drag the weights and watch the sum."));
    body.append(
        tr("Without f, layers in a row would be no more than one. Sigmoid squeezes every number into 0 to 1, tanh into −1 to 1; "
           "ReLU cuts off what is negative, ReLU6 also what is above 6, GELU bends softly. The range of the results decides how far "
           "apart the integers lie that will hold them: ReLU6 in 8 bits has steps of <formula>\\frac{6}{255}</formula>, a wide ReLU "
           "coarser ones."));
    body.append(
        tr("A <b>convolution</b> slides a small kernel over the image and writes one sum of products for each place. The same few "
           "weights find the same edge anywhere. Networks do not flip the kernel, as textbooks on signals do; they learn its values."));
    body.append(
        tr("<b>Pooling</b> makes the map smaller: of each window only the largest value, or the mean, is kept. The largest value is "
           "one of those that were there, so quantization has nothing to round; a mean must be rounded to the grid again."));
    body.append(
        tr("A network <b>learns</b> by going downhill. The loss L says how wrong it is, the gradient how L changes with each weight, "
           "and every step changes the weight against it: <formula>w - \\eta \\cdot \\frac{dL}{dw}</formula>. With η too small it takes "
           "for ever, with η too large it jumps ever further away. Real networks do this for millions of weights at once."));
    ChapterText text;
    text.title = title();
    for (const QString &paragraph : body)
        text.body += QStringLiteral("<p>%1</p>").arg(paragraph);
    text.takeText = tr("Take the bits to the recipe");
    return text;
}

FigureView *NetworkChapter::view(const QString &id) const
{
    for (const auto &[known, view] : m_views) {
        if (known == id)
            return view;
    }
    return nullptr;
}

QJsonObject NetworkChapter::figureState() const
{
    QJsonObject state{{QStringLiteral("view"), m_choice->chosen()}};
    for (const auto &[id, view] : m_views)
        state[id] = view->figureState();
    return state;
}

void NetworkChapter::setFigureState(const QJsonObject &state)
{
    m_choice->choose(state[QStringLiteral("view")].toString());
    for (const auto &[id, view] : m_views) {
        if (state.contains(id))
            view->setFigureState(state[id].toObject());
    }
    showView();
}

QStringList NetworkChapter::views() const
{
    return m_choice->ids();
}

QJsonObject NetworkChapter::defaultState() const
{
    const NeuronSetting neuron;
    QJsonArray inputs, weights, kernel;
    for (std::size_t i = 0; i < kNeuronInputs; ++i) {
        inputs.append(neuron.inputs[i]);
        weights.append(neuron.weights[i]);
    }
    for (const float value : presetKernel(KernelPreset::VerticalEdges))
        kernel.append(static_cast<double>(value));
    const auto place = [](int image, int at) {
        return QJsonObject{{QStringLiteral("image"), image}, {QStringLiteral("column"), at}, {QStringLiteral("row"), at}};
    };
    QJsonObject sliding = place(1, 12), pooling = place(1, 5);
    sliding[QStringLiteral("kernel")] = kernel;
    pooling[QStringLiteral("size")] = 2;
    return {{QStringLiteral("view"), QStringLiteral("neuron")},
            {QStringLiteral("neuron"), QJsonObject{{QStringLiteral("inputs"), inputs},
                                                   {QStringLiteral("weights"), weights},
                                                   {QStringLiteral("bias"), neuron.bias},
                                                   {QStringLiteral("function"), QStringLiteral("relu")}}},
            {QStringLiteral("activations"), QJsonObject{{QStringLiteral("function"), QStringLiteral("relu6")},
                                                        {QStringLiteral("scheme"), QStringLiteral("asymmetric")},
                                                        {QStringLiteral("reach"), 8},
                                                        {QStringLiteral("bits"), 8}}},
            {QStringLiteral("kernel"), sliding},
            {QStringLiteral("pooling"), pooling},
            {QStringLiteral("learning"),
             QJsonObject{{QStringLiteral("eta"), 0.1}, {QStringLiteral("start"), -0.5}, {QStringLiteral("steps"), 0}}}};
}

void NetworkChapter::retranslate()
{
    m_choice->setTexts({tr("Neuron"), tr("Activations"), tr("Kernel"), tr("Pooling"), tr("Learning")});
    for (const auto &[id, view] : m_views)
        view->retranslate();
}

void NetworkChapter::showView()
{
    const int chosen = m_choice->chosenIndex();
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        if (i != chosen)
            m_views[static_cast<std::size_t>(i)].second->hideEnded();
    }
    m_stack->setCurrentIndex(chosen);
}

void NetworkChapter::shown()
{
    if (!m_isLoaded && !m_isLoading)
        loadImages();
}

void NetworkChapter::loadImages()
{
    m_isLoading = true;
    for (WindowView *view : {m_kernel, m_pooling})
        view->setMessage(tr("The images are being read…"));
    std::vector<int> items(WindowView::kImages);
    for (int i = 0; i < WindowView::kImages; ++i)
        items[static_cast<std::size_t>(i)] = i;
    JobOptions options;
    options.tag = QStringLiteral("learn.images");
    state().backgroundJobs().submit<std::vector<Image>>(
        options, [engine = &state().engine(), items](const RunContext &context) { return engine->sampleImages(items, context); }, this,
        [this](Result<std::vector<Image>> images) {
            m_isLoading = false;
            m_isLoaded = images.ok();
            std::vector<Plane> planes;
            for (const Image &image : images.ok() ? *images : std::vector<Image>())
                planes.push_back(greyPlane(image));
            for (WindowView *view : {m_kernel, m_pooling}) {
                if (!images.ok())
                    view->setMessage(messageText(images.error().message));
                view->setImages(planes);
            }
        });
}

void NetworkChapter::takeToModel()
{
    LayerOverride change;
    change.activationBits = m_activations->spec().bits;
    change.activationScheme = m_activations->spec().scheme;
    takeAsDefaults(state(), change, tr("Activation bits from the course"));
}

QWidget *NetworkChapter::figure()
{
    return m_views[static_cast<std::size_t>(m_choice->chosenIndex())].second->figure();
}

} // namespace quantoscope
