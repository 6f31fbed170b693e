// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn_fixture.h"
#include "pages/learn/network/activation_words.h"
#include "pages/learn/network/network_chapter.h"
#include "quant/affine.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

#include <random>

namespace quantoscope {
namespace {

class NetworkChapterTest : public ChapterTest
{
protected:
    NetworkChapterTest()
        : ChapterTest("network")
    {
    }
    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        ASSERT_TRUE(waitFor([&] { return chapter().isSettled(); }));
    }
    NetworkChapter &chapter() { return *qobject_cast<NetworkChapter *>(ChapterTest::chapter()); }
    QString sentence(const char *view) { return find<QLabel>(QStringLiteral("network.%1.sentence").arg(QLatin1String(view)))->text(); }
    void set(const char *view, const QJsonObject &state) { chapter().setFigureState({{QLatin1String(view), state}}); }
    QJsonObject part(const char *view) { return chapter().figureState()[QLatin1String(view)].toObject(); }
};

TEST_F(NetworkChapterTest, TheNeuronIsCores)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> value(-3.0, 3.0);
    for (const char *language : {"en", "el"}) {
        speak(QString::fromLatin1(language));
        for (const ActivationFunction function : kActivationFunctions) {
            QJsonArray inputs, weights;
            std::vector<double> x, w;
            for (int i = 0; i < kNeuronInputs; ++i) {
                x.push_back(std::round(value(random) * 10) / 10);
                w.push_back(std::round(value(random) * 10) / 10);
                inputs.append(x.back());
                weights.append(w.back());
            }
            set("neuron", {{"inputs", inputs}, {"weights", weights}, {"bias", 0.4}, {"function", activationId(function)}});
            const NeuronResult expected = computeNeuron(w, x, 0.4, function);
            EXPECT_TRUE(sentence("neuron").contains(decimalWords(expected.sum, 3))) << sentence("neuron").toStdString();
            EXPECT_TRUE(sentence("neuron").contains(decimalWords(expected.output, 3))) << sentence("neuron").toStdString();
        }
    }
}

TEST_F(NetworkChapterTest, AWeightIsDraggedInOneStep)
{
    const QJsonObject before = chapter().figureState();
    auto *figure = find<NeuronFigure>(QStringLiteral("network.neuron.figure"));
    const QRectF bar = figure->weightBar(1);
    QTest::mousePress(figure, Qt::LeftButton, {}, bar.center().toPoint());
    for (int i = 1; i <= 5; ++i)
        QTest::mouseMove(figure, QPointF(bar.center().x() + i * bar.width() / 10, bar.center().y()).toPoint());
    QTest::mouseRelease(figure, Qt::LeftButton, {}, QPointF(bar.right(), bar.center().y()).toPoint());
    EXPECT_NEAR(part("neuron")["weights"].toArray().at(1).toDouble(), kMostWeight, 0.2);
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter().figureState(), before);
}

TEST_F(NetworkChapterTest, TheGridOfAnActivationIsCores)
{
    chapter();
    click(QStringLiteral("choice.view.activations"));
    for (const ActivationFunction function : kActivationFunctions) {
        for (const int bits : {2, 5, 8}) {
            for (const Scheme scheme : {Scheme::Asymmetric, Scheme::Symmetric}) {
                set("activations", {{"function", activationId(function)},
                                    {"bits", bits},
                                    {"reach", 4.5},
                                    {"scheme", scheme == Scheme::Symmetric ? "symmetric" : "asymmetric"}});
                QuantSpec spec;
                spec.bits = bits;
                spec.scheme = scheme;
                const QParams q = activationQParams(spec, activationOutputRange(function, {-4.5F, 4.5F}));
                EXPECT_TRUE(sentence("activations").contains(significantWords(q.scale[0], 4))) << sentence("activations").toStdString();
                const auto &content = find<CurveFigure>(QStringLiteral("network.activations.figure"))->content();
                EXPECT_EQ(content.levels.size(), static_cast<std::size_t>(q.qmax - q.qmin + 1));
                for (const QPointF &point : content.second)
                    EXPECT_NEAR(point.y(), activationValue(function, point.x()), 0.51 * static_cast<double>(q.scale[0]));
            }
        }
    }
}

TEST_F(NetworkChapterTest, TheKernelSlidesOverARealImage)
{
    chapter();
    click(QStringLiteral("choice.view.kernel"));
    const auto images = sampleImages({3});
    ASSERT_TRUE(images.ok());
    auto *preset = find<QComboBox>(QStringLiteral("network.kernel.preset"));
    preset->setCurrentIndex(2);
    emit preset->activated(2);                                                   // sharpen
    find<QDoubleSpinBox>(QStringLiteral("network.kernel.cell0"))->setValue(0.5); // and the reader's own
    EXPECT_EQ(preset->currentIndex(), preset->count() - 1);
    QJsonObject state = part("kernel");
    state["image"] = 4;
    state["column"] = 6;
    state["row"] = 9;
    set("kernel", state);
    Kernel3x3 kernel = presetKernel(KernelPreset::Sharpen);
    kernel[0] = 0.5F;
    const Plane result = slideKernel(greyPlane(images->front()), kernel);
    EXPECT_TRUE(sentence("kernel").endsWith(decimalWords(result.at(9, 6), 3))) << sentence("kernel").toStdString();
    auto *figure = find<PlanesFigure>(QStringLiteral("network.kernel.figure"));
    figure->setFocus();
    QTest::keyClick(figure, Qt::Key_Right);
    EXPECT_EQ(figure->place(), QPoint(7, 9));
    EXPECT_TRUE(sentence("kernel").endsWith(decimalWords(result.at(9, 7), 3)));
    QTest::mouseClick(figure, Qt::LeftButton, {}, figure->pictureRect(1).bottomRight().toPoint() - QPoint(2, 2));
    EXPECT_EQ(figure->place(), QPoint(29, 29));
}

TEST_F(NetworkChapterTest, PoolingIsCores)
{
    chapter();
    click(QStringLiteral("choice.view.pooling"));
    const auto images = sampleImages({0});
    ASSERT_TRUE(images.ok());
    const Plane grey = greyPlane(images->front());
    for (const int size : {2, 3, 8}) {
        set("pooling", {{"size", size}, {"image", 1}, {"column", 2}, {"row", 1}});
        EXPECT_TRUE(sentence("pooling").contains(decimalWords(poolPlane(grey, size, PoolKind::Max).at(1, 2), 3)));
        EXPECT_TRUE(sentence("pooling").contains(decimalWords(poolPlane(grey, size, PoolKind::Average).at(1, 2), 3)));
    }
}

TEST_F(NetworkChapterTest, AWeightLearnsStepByStepAndByItself)
{
    chapter();
    click(QStringLiteral("choice.view.learning"));
    auto *view = static_cast<LearningView *>(chapter().view(QStringLiteral("learning")));
    const OneWeight taught = taughtWeight();
    click(QStringLiteral("network.learning.step"));
    ASSERT_EQ(view->weights().size(), 2U);
    EXPECT_DOUBLE_EQ(view->weights()[1], taught.stepped(view->weights()[0], 0.1));
    click(QStringLiteral("network.learning.play"));
    EXPECT_TRUE(waitFor([&] { return view->weights().size() >= 4; }));
    click(QStringLiteral("choice.view.neuron")); // what is not seen stands still
    const std::size_t steps = view->weights().size();
    waitFor([] { return false; }, 700);
    EXPECT_EQ(view->weights().size(), steps);
    click(QStringLiteral("choice.view.learning"));
    click(QStringLiteral("network.learning.again"));
    EXPECT_EQ(view->weights().size(), 1U);
    QStringList verdicts;
    for (const double eta : {0.05, 0.4, 0.7, 1.0}) {
        set("learning", {{"eta", eta}, {"start", 4.0}, {"steps", 3}});
        verdicts.append(find<QLabel>(QStringLiteral("network.learning.verdict"))->text());
        EXPECT_EQ(view->weights().size(), 4U);
    }
    EXPECT_EQ(verdicts.removeDuplicates(), 0);
    set("learning", {{"eta", 1.2}, {"start", 4.0}, {"steps", 1000000}}); // runs away, and is stopped
    EXPECT_LE(view->weights().size(), 40U);
}

TEST_F(NetworkChapterTest, StateResetAndLanguages)
{
    const QJsonObject first = chapter().figureState();
    EXPECT_EQ(first, chapter().defaultState());
    click(QStringLiteral("choice.view.kernel"));
    find<QDoubleSpinBox>(QStringLiteral("network.kernel.cell4"))->setValue(2.0);
    const QJsonObject last = chapter().figureState();
    speak(QStringLiteral("el"));
    EXPECT_EQ(chapter().figureState(), last);
    EXPECT_EQ(find<QPushButton>(QStringLiteral("choice.view.kernel"))->text(), QStringLiteral("Πυρήνας"));
    click(QStringLiteral("resetFigure"));
    EXPECT_EQ(chapter().figureState(), first);
    click(QStringLiteral("undoFigure"));
    EXPECT_EQ(chapter().figureState(), last);
    chapter().setFigureState({}); // nothing known: nothing changes
    EXPECT_EQ(chapter().figureState(), last);
}

TEST_F(NetworkChapterTest, TakesTheActivationsToTheRecipe)
{
    set("activations", {{"function", "tanh"}, {"bits", 5}, {"reach", 4.0}, {"scheme", "symmetric"}});
    const Recipe before = m_state->recipe().recipe();
    click(QStringLiteral("takeToModel"));
    EXPECT_EQ(m_state->recipe().recipe().defaults.activation.bits, 5);
    EXPECT_EQ(m_state->recipe().recipe().defaults.activation.scheme, Scheme::Symmetric);
    m_state->recipe().undoStack().undo();
    EXPECT_EQ(m_state->recipe().recipe().defaults.activation, before.defaults.activation);
}

} // namespace
} // namespace quantoscope
