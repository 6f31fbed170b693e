// SPDX-License-Identifier: GPL-3.0-or-later
// A bare checkpoint of an unknown architecture, opened on the page Model: the lines of Python that it shows are copied and run, with
// stand-ins for PyTorch.
#include "file_dialog.h"
#include "loaders/safetensors.h"
#include "widgets/code_view.h"
#include "window_fixture.h"
#include "workers/core_engine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::HasSubstr;

// Notes what the lines ask of PyTorch; the lines come from the standard input.
const QString kStandIns = QStringLiteral(R"(
import sys, types
torch, safetensors, loading, project = (types.ModuleType(n) for n in ("torch", "safetensors", "safetensors.torch", "your_project"))
said = []
class YourNetwork:
    def load_state_dict(self, weights): said.append("weights " + ",".join(weights))
    def eval(self): said.append("eval")
class Traced:
    def save(self, file): said.append("saved " + file)
def load(file, map_location=None):
    said.append("opened " + file)
    return {"trunk.0.weight": 1}
project.YourNetwork = YourNetwork
torch.load = loading.load_file = load
torch.rand = lambda *shape: shape
torch.jit = types.SimpleNamespace(trace=lambda model, example: said.append("traced " + "x".join(map(str, example))) or Traced())
safetensors.torch = loading
sys.modules.update({"torch": torch, "safetensors": safetensors, "safetensors.torch": loading, "your_project": project})
exec(compile(sys.stdin.buffer.read().decode("utf-8"), "lines", "exec"))
sys.stdout.buffer.write("\n".join(said).encode("utf-8"))
)");

class ExportAdviceTest : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_state = std::make_unique<AppState>(std::make_unique<CoreEngine>(), freshSettings(m_folder.path()));
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->showPage(PageId::Model);
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

TEST_P(ExportAdviceTest, theLinesAreCopiedAndRun)
{
    const QString file = m_folder.filePath(QString::fromUtf8(GetParam()));
    StateDict weights;
    weights.tensors["trunk.0.weight"] = Tensor::zeros(DType::F32, {4, 3, 3, 3});
    weights.tensors["trunk.0.bias"] = Tensor::zeros(DType::F32, {4});
    ASSERT_TRUE(writeSafetensors(file.toStdString(), weights).ok());
    EXPECT_FALSE(find<QWidget>("exportAdvice")->isVisible());
    answerFileDialog(file);
    QTest::mouseClick(find<QPushButton>("openModelFile"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !m_state->isModelOpening(); }, 60000));
    EXPECT_THAT(find<QLabel>("modelError")->text().toStdString(), HasSubstr("cannot be recognised from its parameters (trunk.0."));
    ASSERT_TRUE(find<QWidget>("exportAdvice")->isVisible());

    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(find<QToolButton>("exportCodeCopy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied, find<CodeView>("exportCode")->code());

    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), kStandIns});
    if (!python.waitForStarted())
        GTEST_SKIP() << "there is no python3 to run them";
    python.write(copied.toUtf8());
    python.closeWriteChannel();
    ASSERT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString() << "\n" << copied.toStdString();
    EXPECT_EQ(QString::fromUtf8(python.readAllStandardOutput()).toStdString(),
              "opened " + file.toStdString() + "\nweights trunk.0.weight\neval\ntraced 1x3x224x224\nsaved network.pt");

    // A network that is recognised takes it away.
    QTest::mouseClick(find<QAbstractButton>("card.resnet18"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return m_state->model() != nullptr; }, 60000));
    EXPECT_FALSE(find<QWidget>("exportAdvice")->isVisible());
    // What its file says of itself opens by a click.
    EXPECT_FALSE(find<QLabel>("modelMetadataText")->isVisible());
    QTest::mouseClick(find<QToolButton>("modelMetadataTitle"), Qt::LeftButton);
    EXPECT_TRUE(find<QLabel>("modelMetadataText")->isVisible());
    EXPECT_THAT(find<QLabel>("modelMetadataText")->text().toStdString(), HasSubstr("dataset: CIFAR-100\n"));
}

INSTANTIATE_TEST_SUITE_P(Names, ExportAdviceTest, testing::Values("net.safetensors", "my δίκτυο \\ 'one'.safetensors"),
                         [](const auto &info) { return std::string(info.index == 0 ? "plain" : "hard"); });

} // namespace
} // namespace quantoscope
