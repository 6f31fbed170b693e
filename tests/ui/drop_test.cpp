// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the window: what can be opened opens, and all else gives a sentence where it arises and leaves what was open.
#include "base/atomic_file.h"
#include "recipe/recipe_json.h"
#include "window_fixture.h"
#include "workers/core_engine.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <gmock/gmock.h>

#include <filesystem>
#include <unistd.h>

namespace quantoscope {
namespace {

using testing::HasSubstr;

// Dropped with the left button where the page is; false where the window does not take it.
bool dropOn(MainWindow &window, const QMimeData &data)
{
    const QPoint place(600, 400);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPointF(place), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    drop.ignore();
    QApplication::sendEvent(&window, &drop);
    return drop.isAccepted();
}

bool dropFiles(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    return dropOn(window, data);
}

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    file.write(bytes);
    return path;
}

class DropTest : public WindowTest
{
protected:
    QString place(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    bool drop(const QStringList &paths) { return dropFiles(window(), paths); }
    QString said() { return find<QLabel>(QStringLiteral("jobText"))->text(); }
};

TEST_F(DropTest, severalFilesOpenNoneAndSaySo)
{
    const Recipe recipe = (window().showPage(PageId::Run), m_state->recipe().recipe());
    const QString one = write(place("a.safetensors"), "a"), other = write(place("b.json"), "{}");
    EXPECT_TRUE(drop({one, other}));
    EXPECT_THAT(said().toStdString(), HasSubstr("2 files were dropped, and none was opened: drop one network"));
    EXPECT_FALSE(m_state->isModelOpening());
    EXPECT_EQ(m_state->modelChoice().what, "resnet18");
    EXPECT_EQ(m_state->recipe().recipe(), recipe);
    EXPECT_EQ(window().currentPage(), PageId::Run);
}

TEST_F(DropTest, whatIsNoFileIsNotTaken)
{
    window();
    QMimeData text;
    text.setText(QStringLiteral("some words"));
    EXPECT_FALSE(dropOn(window(), text));
    QMimeData web;
    web.setUrls({QUrl(QStringLiteral("https://example.org/net.pt"))});
    EXPECT_FALSE(dropOn(window(), web));
    EXPECT_FALSE(m_state->isModelOpening());
}

TEST_F(DropTest, aRecipeOpensInLayers)
{
    Recipe recipe = presetRecommended(Method::Static);
    recipe.name = "dropped";
    recipe.defaults.weight.bits = 5;
    ASSERT_TRUE(writeFileAtomically(place("mine.json").toStdString(), recipeText(recipe)).ok());
    EXPECT_TRUE(drop({place("mine.json")}));
    EXPECT_EQ(m_state->recipe().recipe(), recipe);
    EXPECT_EQ(m_state->recipe().fileName(), place("mine.json"));
    EXPECT_EQ(window().currentPage(), PageId::Layers);
}

TEST_F(DropTest, jsonThatIsNoRecipeIsSaidAndTheRecipeStays)
{
    const Recipe recipe = (window().showPage(PageId::Compare), m_state->recipe().recipe());
    EXPECT_TRUE(drop({write(place("dev.json"), R"({"version": "v2.0", "data": []})")}));
    EXPECT_THAT(said().toStdString(), HasSubstr("No recipe was opened. "));
    EXPECT_THAT(said().toStdString(), HasSubstr("dev.json"));
    EXPECT_TRUE(drop({write(place("broken.json"), "{\"method\": ")}));
    EXPECT_THAT(said().toStdString(), HasSubstr("broken.json"));
    EXPECT_TRUE(drop({write(place("empty.json"), "")}));
    EXPECT_THAT(said().toStdString(), HasSubstr("empty.json"));
    EXPECT_EQ(m_state->recipe().recipe(), recipe);
    EXPECT_EQ(window().currentPage(), PageId::Compare);
}

TEST_F(DropTest, whatIsWrongWithARecipeStandsInLayersUntilAnotherOpens)
{
    auto *problem = find<QLabel>(QStringLiteral("layersProblem"));
    EXPECT_TRUE(drop({write(place("broken.json"), "{\"method\": ")}));
    m_state->openModel(ModelChoice()); // as at the start, where the network opens after it
    ASSERT_TRUE(waitFor([&] { return !m_state->isModelOpening(); }));
    window().showPage(PageId::Layers);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_THAT(problem->text().toStdString(), HasSubstr("broken.json"));
    Recipe recipe = presetRecommended(Method::Static);
    recipe.name = "right";
    ASSERT_TRUE(writeFileAtomically(place("right.json").toStdString(), recipeText(recipe)).ok());
    EXPECT_TRUE(drop({place("right.json")}));
    EXPECT_FALSE(problem->isVisible());
}

TEST_F(DropTest, aStudyOpensAndADamagedOneStandsAboveTheRuns)
{
    const QString named = place("named.qstudy");
    window();
    m_state->study().saveAs(named);
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() == named; }));
    m_state->study().startUntitled(false);
    ASSERT_TRUE(waitFor([&] { return m_state->study().isUntitled() && !m_state->study().path().isEmpty(); }));
    EXPECT_TRUE(drop({named}));
    ASSERT_TRUE(waitFor([&] { return m_state->study().path() == named; }));

    auto *problem = find<QLabel>(QStringLiteral("studyProblem"));
    EXPECT_FALSE(problem->isVisible());
    EXPECT_TRUE(drop({write(place("torn.qstudy"), "this was a study once, perhaps")}));
    ASSERT_TRUE(waitFor([&] { return problem->isVisible(); }));
    EXPECT_THAT(problem->text().toStdString(), HasSubstr("torn.qstudy"));
    EXPECT_EQ(m_state->study().path(), named);

    find<QAction>(QStringLiteral("actionShowRuns"))->trigger(); // nobody sees it there now
    EXPECT_TRUE(drop({place("gone.qstudy")}));
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("gone.qstudy")); }));
    EXPECT_EQ(m_state->study().path(), named);
}

// With core's own sentences.
class DropOnCoreTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_state = std::make_unique<AppState>(std::make_unique<CoreEngine>(), freshSettings(m_folder.path()));
        ModelChoice choice;
        choice.what = "arch:resnet18-cifar";
        m_state->openModel(choice);
        ASSERT_TRUE(waitFor([&] { return m_state->model() != nullptr; }, 60000));
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->show();
        m_window->showPage(PageId::Run);
    }

    // The sentence that the page Model shows for it.
    std::string problemOf(const QString &path)
    {
        EXPECT_TRUE(dropFiles(*m_window, {path}));
        EXPECT_TRUE(waitFor([&] { return !m_state->isModelOpening(); }, 60000));
        const auto *error = m_window->findChild<QLabel *>(QStringLiteral("modelError"));
        EXPECT_EQ(m_window->currentPage(), PageId::Model);
        EXPECT_TRUE(error->isVisible()) << path.toStdString();
        EXPECT_EQ(m_state->modelChoice().what, "arch:resnet18-cifar") << "the network that was open stays";
        return error->text().toStdString();
    }

    QString place(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(DropOnCoreTest, everyBadFileHasItsSentence)
{
    QDir().mkpath(place("empty folder"));
    QDir().mkpath(place("folder.json"));
    EXPECT_THAT(problemOf(place("empty folder")), HasSubstr("empty folder has no config.json"));
    EXPECT_THAT(problemOf(place("folder.json")), HasSubstr("folder.json has no config.json"));
    EXPECT_THAT(problemOf(write(place("photo.png"), "\x89PNG\r\n\x1a\n and so on")),
                HasSubstr("photo.png is neither safetensors nor a PyTorch checkpoint nor TorchScript"));
    EXPECT_THAT(problemOf(write(place("nothing.pt"), "")), HasSubstr("nothing.pt is empty"));
    auto *formats = m_window->findChild<QLabel *>(QStringLiteral("modelFormats"));
    EXPECT_TRUE(formats->isVisible()) << "what to do instead";
    EXPECT_THAT(problemOf(place("gone.pt")), HasSubstr("gone.pt"));
    EXPECT_FALSE(formats->isVisible());
    // A right one after all of them: the sentence goes.
    ModelChoice choice;
    choice.what = "arch:resnet18-cifar";
    m_state->openModel(choice);
    ASSERT_TRUE(waitFor([&] { return !m_state->isModelOpening(); }, 60000));
    EXPECT_FALSE(m_window->findChild<QLabel *>(QStringLiteral("modelError"))->isVisible());
}

// As somebody who may not read everything; root does not count as one.
TEST_F(DropOnCoreTest, whatMayNotBeReadIsSaid)
{
    namespace fs = std::filesystem;
    constexpr uid_t kNobody = 65534;
    const QString file = write(place("secret.safetensors"), "secret"), folder = place("secret folder");
    QDir().mkpath(folder);
    write(folder + QStringLiteral("/config.json"), "{}");
    fs::permissions(m_folder.path().toStdString(), fs::perms::all);
    fs::permissions(file.toStdString(), fs::perms::none);
    fs::permissions(folder.toStdString(), fs::perms::none);
    const bool isRoot = geteuid() == 0;
    if (isRoot) {
        ASSERT_EQ(seteuid(kNobody), 0);
    }
    const std::string ofFile = problemOf(file), ofFolder = problemOf(folder), inFolder = problemOf(folder + QStringLiteral("/net.pt"));
    if (isRoot) {
        ASSERT_EQ(seteuid(0), 0);
    }
    fs::permissions(folder.toStdString(), fs::perms::owner_all);
    EXPECT_THAT(ofFile, HasSubstr("secret.safetensors: cannot be read: Permission denied"));
    EXPECT_THAT(ofFolder, HasSubstr("secret folder: cannot be read: Permission denied"));
    EXPECT_THAT(inFolder, HasSubstr("net.pt: cannot be read: Permission denied"));
}

} // namespace
} // namespace quantoscope
