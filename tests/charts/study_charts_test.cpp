// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/study_charts.h"

#include "invented_runs.h"

#include <QImage>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

class StudyCharts : public testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = fs::path(testing::TempDir()) / ("charts-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        fs::remove_all(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    static std::string read(const fs::path &file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    std::string svgTexts(const std::string &name) const
    {
        QXmlStreamReader reader(QByteArray::fromStdString(read(m_folder / name)));
        std::string texts;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
                texts += reader.readElementText().toStdString(); // a line may be in pieces, one a script
        }
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
        return texts;
    }

    fs::path m_folder;
};

TEST_F(StudyCharts, WritesEveryFigureInEveryFormat)
{
    const auto written = writeStudyCharts(inventedStudy(), m_folder);
    ASSERT_TRUE(written.ok()) << written.error().text();
    std::set<std::string> expected;
    for (const char *name : {"model-resnet18", "model-resnet34", "model-resnet50", "model-mobilenet_v2", "all-models", "operations",
                             "model-bert-mini-qa", "model-arch-bert-base"}) {
        for (const char *suffix : {".png", ".svg", ".pdf"})
            expected.insert(std::string(name) + suffix);
    }
    std::set<std::string> found;
    for (const auto &entry : fs::directory_iterator(m_folder)) {
        found.insert(entry.path().filename().string());
        EXPECT_GT(entry.file_size(), 1000u) << entry.path();
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(written->size(), expected.size());
    EXPECT_EQ(read(m_folder / "operations.pdf").substr(0, 5), "%PDF-");
}

TEST_F(StudyCharts, PngHasTheResolutionAskedFor)
{
    ChartOptions options;
    options.formats = {ChartFormat::Png};
    options.dpi = 192; // twice the plot's 96
    ASSERT_TRUE(writeStudyCharts(inventedClassifiers(), m_folder, options).ok());
    const QImage image(QString::fromStdString((m_folder / "operations.png").string()));
    EXPECT_EQ(image.size(), QSize(1520, 1040));
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 192, 0.1);
    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white));
}

TEST_F(StudyCharts, SvgHasTextsAsText)
{
    ChartOptions options;
    options.formats = {ChartFormat::Svg};
    ASSERT_TRUE(writeStudyCharts(inventedStudy(), m_folder, options).ok());
    const std::string texts = svgTexts("model-resnet18.svg");
    for (const char *text :
         {"ResNet-18: accuracy, size and inference time", "Accuracy (top-1, %)", "Model size (MB)", "Inference time (ms)",
          "Static, not fused", "44.95", "11.35 (−74.7", "generated sample", "1,000 images", "2 threads", "batch 1"})
        EXPECT_NE(texts.find(text), std::string::npos) << text << "\nis not in\n" << texts;
    EXPECT_EQ(texts.find("simulated"), std::string::npos); // said only where it occurs
    EXPECT_NE(svgTexts("model-bert-mini-qa.svg").find("300 questions"), std::string::npos);
}

TEST_F(StudyCharts, GreekSpeaksGreekWithDecimalCommas)
{
    ChartOptions options;
    options.formats = {ChartFormat::Svg};
    options.language = "el";
    ASSERT_TRUE(writeStudyCharts(inventedStudy(), m_folder, options).ok());
    const std::string texts = svgTexts("model-resnet18.svg");
    for (const char *text : {"Στατική, χωρίς συγχώνευση", "Χρόνος εκτέλεσης (ms)", "44,95", "11,35 (−74,7", "2 νήματα"})
        EXPECT_NE(texts.find(text), std::string::npos) << text << "\nis not in\n" << texts;
}

TEST_F(StudyCharts, SayingThatSomethingIsSimulated)
{
    std::vector<quantoscope::Run> runs = inventedClassifiers();
    runs[1].simulated = true;
    runs[1].latency.reset();
    ChartOptions options;
    options.formats = {ChartFormat::Svg};
    ASSERT_TRUE(writeStudyCharts(runs, m_folder, options).ok());
    EXPECT_NE(svgTexts("model-resnet18.svg").find("Hatched or hollow: simulated"), std::string::npos);
    EXPECT_NE(svgTexts("model-resnet18.svg").find("not measured"), std::string::npos);
    EXPECT_EQ(svgTexts("model-resnet34.svg").find("simulated"), std::string::npos);
}

TEST_F(StudyCharts, SecondDataSetHasFilesOfItsOwn)
{
    std::vector<quantoscope::Run> runs = inventedClassifiers();
    quantoscope::Run other = runs[0];
    other.datasetId = "cifar-100";
    other.dataset = "CIFAR-100";
    runs.push_back(other);
    ChartOptions options;
    options.formats = {ChartFormat::Svg};
    ASSERT_TRUE(writeStudyCharts(runs, m_folder, options).ok());
    EXPECT_TRUE(fs::exists(m_folder / "model-resnet18.svg"));
    ASSERT_TRUE(fs::exists(m_folder / "model-resnet18-cifar-100.svg"));
    EXPECT_NE(svgTexts("model-resnet18-cifar-100.svg").find("CIFAR-100"), std::string::npos);
    EXPECT_EQ(svgTexts("model-resnet18-cifar-100.svg").find("generated sample"), std::string::npos);
}

TEST_F(StudyCharts, NoRunsNoCharts)
{
    const auto written = writeStudyCharts({}, m_folder);
    ASSERT_TRUE(written.ok());
    EXPECT_TRUE(written->empty());
}

TEST_F(StudyCharts, NamesWithSlashesStayInTheFolder)
{
    std::vector<quantoscope::Run> runs = {inventedClassifiers()[0]};
    runs[0].model = "../my networks/θ.pt";
    ChartOptions options;
    options.formats = {ChartFormat::Svg};
    const auto written = writeStudyCharts(runs, m_folder, options);
    ASSERT_TRUE(written.ok()) << written.error().text();
    for (const fs::path &file : *written)
        EXPECT_EQ(file.parent_path(), m_folder);
}

TEST_F(StudyCharts, UnknownLanguageIsRefused)
{
    ChartOptions options;
    options.language = "fr";
    const auto written = writeStudyCharts({}, m_folder, options);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::BadUsage);
    EXPECT_EQ(written.error().text(), "There are no charts in the language “fr”; known are en and el.");
}

TEST_F(StudyCharts, ResolutionOutOfRangeIsRefused)
{
    for (const int dpi : {0, 49, 1201}) {
        ChartOptions options;
        options.dpi = dpi;
        const auto written = writeStudyCharts({}, m_folder, options);
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().message.id(), "chart.dpi");
        EXPECT_NE(written.error().text().find(std::to_string(dpi)), std::string::npos);
    }
}

TEST_F(StudyCharts, FolderThatCannotBeMadeIsNamed)
{
    const auto written = writeStudyCharts(inventedClassifiers(), "/proc/charts");
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::BadInput);
    EXPECT_EQ(written.error().message.id(), "chart.directory");
    EXPECT_NE(written.error().text().find("/proc/charts"), std::string::npos);
}

TEST_F(StudyCharts, FileThatCannotBeWrittenIsNamed)
{
    fs::create_directories(m_folder / "model-resnet18.png"); // a folder stands where the file belongs
    const auto written = writeStudyCharts(inventedClassifiers(), m_folder);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().message.id(), "chart.write-failed");
    EXPECT_NE(written.error().text().find("model-resnet18.png"), std::string::npos);
}

} // namespace
} // namespace quantoscope
