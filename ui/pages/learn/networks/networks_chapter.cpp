// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/networks/networks_chapter.h"

#include "pages/learn/figures/choice_row.h"
#include "pages/learn/figures/view_page.h"
#include "theme/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

QStringList residualNetworks()
{
    return {QStringLiteral("resnet18"), QStringLiteral("resnet34"), QStringLiteral("resnet50")};
}

QJsonObject pair(const char *leftNetwork, const char *leftBlock, const char *rightNetwork, const char *rightBlock)
{
    const auto side = [](const char *network, const char *block) {
        return QJsonObject{{QStringLiteral("network"), QLatin1String(network)}, {QStringLiteral("block"), QLatin1String(block)}};
    };
    return {{QStringLiteral("left"), side(leftNetwork, leftBlock)}, {QStringLiteral("right"), side(rightNetwork, rightBlock)}};
}

} // namespace

NetworksChapter::NetworksChapter(AppState &state)
    : Chapter(state, QStringLiteral("networks"))
    , m_choice(new ChoiceRow(QStringLiteral("view"), {QStringLiteral("residual"), QStringLiteral("inverted"), QStringLiteral("attention")}))
    , m_stack(new QStackedWidget)
    , m_library(state)
    , m_residual(
          new BlockView(m_library, QStringLiteral("residual"), residualNetworks(), residualNetworks(), BlockView::Task::CostOfAPosition))
    , m_inverted(new BlockView(m_library, QStringLiteral("inverted"), {QStringLiteral("mobilenet_v2")},
                               residualNetworks() + QStringList(QStringLiteral("mobilenet_v2")), BlockView::Task::DepthwiseShare))
    , m_attention(new AttentionView(state))
{
    for (QWidget *view : std::initializer_list<QWidget *>{m_residual, m_inverted, m_attention})
        m_stack->addWidget(new ViewPage(view));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit());
    column->addWidget(m_choice);
    column->addWidget(m_stack, 1);
    connect(m_choice, &ChoiceRow::picked, this, [this] {
        showView();
        emit figureEdited(tr("Choose what is shown"), -1);
    });
    for (BlockView *view : {m_residual, m_inverted})
        connect(view, &BlockView::edited, this, [this](const QString &what) { emit figureEdited(what, -1); });
    connect(m_attention, &AttentionView::edited, this, &Chapter::figureEdited);
    setFigureState(defaultState());
}

QString NetworksChapter::title()
{
    return tr("Networks");
}

ChapterText NetworksChapter::text() const
{
    QStringList body;
    body.append(tr("A deep network is hard to train: the gradient has to find its way back through every layer. A <b>residual block</b> "
                   "learns only what must be added to its input: <formula>y = x + F(x)</formula>. The line that runs around the layers "
                   "carries the input, and the gradient, past them."));
    body.append(tr("The <b>basic block</b> of ResNet-18 and ResNet-34 has two 3×3 convolutions. The <b>bottleneck</b> of ResNet-50 first "
                   "narrows the channels with a 1×1 convolution, works with 3×3 on a quarter of them, and widens again. A convolution with "
                   "a <formula>k \\cdot k</formula> kernel that makes n channels out of m needs <formula>k^2 \\cdot m \\cdot n</formula> "
                   "multiply-adds for each position of its output, so the narrow middle saves a lot."));
    body.append(tr("MobileNetV2 turns this round. Its <b>inverted residual</b> widens the channels, usually six times, filters each one by "
                   "itself, and narrows again. The <b>depthwise convolution</b> in the middle has one small filter a channel: "
                   "<formula>k^2 \\cdot C</formula> multiply-adds. Mixing the channels is left to the <b>pointwise</b> 1×1 convolutions. "
                   "With so few weights a channel, and a range of its own for each, this is the layer that feels a shared scale most."));
    body.append(
        tr("A transformer such as bert-mini mixes words with <b>attention</b>. Every token asks with a query q, answers with a key "
           "k and offers a value v. One head computes <formula>A = \\text{softmax}(\\frac{q \\cdot k^T}{\\sqrt{d}})</formula>: row i "
           "of the map says what share token i takes of the value of every token, and each row sums to 1. Type a question and watch "
           "where each head looks. bert-mini is small and was trained on short, simple passages; it is often wrong."));
    body.append(tr("Shapes, parameters and multiply-adds are counted in the graphs of the bundled networks, which take images of 32×32 "
                   "pixels; the attention is what the float network computes for your question."));
    ChapterText text;
    text.title = title();
    for (const QString &paragraph : body)
        text.body += QStringLiteral("<p>%1</p>").arg(paragraph);
    text.takeText = tr("Show this in the network");
    return text;
}

QJsonObject NetworksChapter::figureState() const
{
    return {{QStringLiteral("view"), m_choice->chosen()},
            {QStringLiteral("residual"), m_residual->figureState()},
            {QStringLiteral("inverted"), m_inverted->figureState()},
            {QStringLiteral("attention"), m_attention->figureState()}};
}

void NetworksChapter::setFigureState(const QJsonObject &state)
{
    m_choice->choose(state[QStringLiteral("view")].toString());
    const auto part = [&](const QString &name) { return state[name].toObject(); };
    if (state.contains(QStringLiteral("residual")))
        m_residual->setFigureState(part(QStringLiteral("residual")));
    if (state.contains(QStringLiteral("inverted")))
        m_inverted->setFigureState(part(QStringLiteral("inverted")));
    if (state.contains(QStringLiteral("attention")))
        m_attention->setFigureState(part(QStringLiteral("attention")));
    showView();
}

QStringList NetworksChapter::views() const
{
    return m_choice->ids();
}

QJsonObject NetworksChapter::defaultState() const
{
    return {{QStringLiteral("view"), QStringLiteral("residual")},
            {QStringLiteral("residual"), pair("resnet18", "layer3.1", "resnet50", "layer1.1")},
            {QStringLiteral("inverted"), pair("mobilenet_v2", "features.3", "resnet18", "layer1.1")},
            {QStringLiteral("attention"),
             QJsonObject{
                 {QStringLiteral("question"), QStringLiteral("When was Keller Motors established?")},
                 {QStringLiteral("passage"), QStringLiteral("Keller Motors opened in 1830. Keller Motors competes with Brown Brothers.")},
                 {QStringLiteral("layer"), 3},
                 {QStringLiteral("head"), 1},
                 {QStringLiteral("token"), 6}}}};
}

void NetworksChapter::retranslate()
{
    m_choice->setTexts({tr("Residual blocks"), tr("Inverted residual"), tr("Attention")});
    m_residual->retranslate();
    m_inverted->retranslate();
    m_attention->retranslate();
}

void NetworksChapter::showView()
{
    m_stack->setCurrentIndex(m_choice->chosenIndex());
    if (!m_isShown)
        return; // what is seen first is read first
    if (m_choice->chosenIndex() == 2)
        m_attention->load();
    else
        (m_choice->chosenIndex() == 0 ? m_residual : m_inverted)->load();
}

void NetworksChapter::shown()
{
    m_isShown = true;
    showView();
}

bool NetworksChapter::isSettled() const
{
    return m_choice->chosenIndex() == 2 ? m_attention->isSettled() : m_residual->isSettled();
}

void NetworksChapter::takeToModel()
{
    const bool isAttention = m_choice->chosenIndex() == 2;
    const BlockView *view = m_choice->chosenIndex() == 0 ? m_residual : m_inverted;
    ModelChoice choice;
    choice.what = isAttention ? "bert-mini-qa" : view->network(0).toStdString();
    QStringList layers;
    if (isAttention) {
        const int layer = m_attention->figureState()[QStringLiteral("layer")].toInt() - 1;
        layers.append(QStringLiteral("bert.encoder.layer.%1.attention.self").arg(layer));
    } else if (const NetworkBlock *block = view->block(0)) {
        for (const std::string &name : block->nodes)
            layers.append(QString::fromStdString(name));
    }
    const bool isOpen = !state().isModelOpening() && state().model() && state().modelChoice().what == choice.what;
    if (isOpen) {
        state().selectLayers(layers);
    } else {
        // Opening forgets what was selected; only the opening that was asked for here selects again.
        connect(
            &state(), &AppState::modelChanged, this,
            [this, layers, wanted = choice.what] {
                if (state().modelChoice().what == wanted)
                    state().selectLayers(layers);
            },
            Qt::SingleShotConnection);
        state().openModel(choice);
    }
    state().goTo(PageId::Model);
}

QWidget *NetworksChapter::figure()
{
    if (m_choice->chosenIndex() == 2)
        return m_attention->figure();
    return (m_choice->chosenIndex() == 0 ? m_residual : m_inverted)->figure();
}

} // namespace quantoscope
