// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/export_study.h"

#include "sample_runs.h"
#include "study/run_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace quantoscope {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Compares with tests/golden/study/<name>. QUANTOSCOPE_WRITE_GOLDEN=1 writes the files anew, to be looked at before they are committed.
void expectGolden(const std::string &text, const std::string &name)
{
    const std::filesystem::path path = std::filesystem::path(TEST_GOLDEN) / "study" / name;
    if (std::getenv("QUANTOSCOPE_WRITE_GOLDEN") != nullptr)
        std::ofstream(path, std::ios::binary) << text;
    EXPECT_EQ(text, contentOf(path)) << name;
}

std::vector<ThesisValue> thesis()
{
    return loadThesisReference(TEST_RESOURCES "/study-reference.csv").value();
}

std::vector<TextTable> tables(const TableWords &words = {})
{
    return studyTables(test::smallStudy(), thesis(), words);
}

TEST(Export, PrintsTablesForATerminal)
{
    expectGolden(plainText(tables()), "tables.txt");
}

TEST(Export, WritesMarkdown)
{
    expectGolden(markdownText(tables()), "tables.md");
}

TEST(Export, WritesLatex)
{
    expectGolden(latexText(tables()), "tables.tex");
}

TEST(Export, WritesRawNumbersAsCsv)
{
    expectGolden(csvText(test::smallStudy()), "results.csv");
}

TEST(Export, TakesWordsAndDecimalCommaOfAnotherLanguage)
{
    TableWords words;
    words.language = Language::Greek;
    words.model = "Μοντέλο";
    words.imageTitle = "Ταξινόμηση εικόνων, {dataset}";
    words.staticFused = "Στατική";
    words.withinNoise = "εντός στατιστικού σφάλματος";
    const std::string text = plainText(tables(words));
    EXPECT_THAT(text, HasSubstr("Ταξινόμηση εικόνων, CIFAR-100\n"));
    EXPECT_THAT(text, HasSubstr("          Στατική      11,34  −33,59  −74,8      76,95  [75,65; 78,20]"));
    EXPECT_THAT(text, HasSubstr("εντός στατιστικού σφάλματος"));
    EXPECT_THAT(markdownText(tables(words)), HasSubstr("| 77,03 | [75,73; 78,28] |"));
}

TEST(Export, SaysWhatIsSimulatedAndWhatIsNotTimed)
{
    auto runs = test::smallStudy();
    runs.resize(3);
    runs[1].simulated = true;
    runs[1].latency.reset();
    runs[2].latency.reset();
    const auto made = studyTables(runs, {});
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].rows[0].back(), "");
    EXPECT_EQ(made[0].rows[1].back(), "within the noise, simulated");
    EXPECT_EQ(made[0].rows[2].back(), "not timed");
    EXPECT_THAT(csvText(runs), HasSubstr("onednn,simulated,1,1,0"));
}

TEST(Export, LeavesAccuraciesOnOtherDataOutOfTheThesisTable)
{
    auto runs = test::smallStudy();
    runs.resize(2);
    for (quantoscope::Run &run : runs) {
        run.dataset = "generated sample";
        run.datasetId = "sample";
    }
    const auto made = studyTables(runs, thesis());
    ASSERT_EQ(made.size(), 2U);
    EXPECT_THAT(made[0].footnotes.front(), HasSubstr("generated sample"));
    const std::string text = plainText({made[1]});
    EXPECT_THAT(text, HasSubstr("47.63")); // the thesis's
    EXPECT_THAT(text, Not(HasSubstr("77.03")));
    EXPECT_THAT(text, HasSubstr("are left out."));
    for (const auto &row : made[1].rows)
        EXPECT_EQ(row.size(), made[1].columns.size());
    for (const TextTable &table : tables())
        for (const auto &row : table.rows)
            EXPECT_EQ(row.size(), table.columns.size());
}

TEST(Export, NamesAllConditionsThatDiffer)
{
    auto runs = test::smallStudy();
    runs[1].threads = 2;
    runs[1].provenance.date = "2025-02-01T00:00:00Z";
    runs[2].images = 100;
    runs.resize(3);
    EXPECT_EQ(provenanceLine(runs, {}),
              "Some CPU, AVX512_VNNI; backend onednn, threads: 1, 2, batch: 1; 4000, 100 images evaluated, 256 to "
              "calibrate; version 0.1.0, 2025-01-31, 2025-02-01");
    EXPECT_EQ(provenanceLine({quantoscope::Run{}}, {}), "–, –; backend –, threads: 1, batch: 1; version –, –");
}

TEST(Export, EscapesWhatTheFormatWouldRead)
{
    auto runs = test::smallStudy();
    runs.resize(1);
    runs[0].model = "a|b_\\&%$#{}~^*`<,\"\n";
    const auto made = studyTables(runs, {});
    EXPECT_THAT(markdownText(made), HasSubstr("| a\\|b_\\\\&%$#{}~^\\*\\`&lt;,\"  | FP32 |"));
    EXPECT_THAT(latexText(made),
                HasSubstr("a|b\\_\\textbackslash{}\\&\\%\\$\\#\\{\\}\\textasciitilde{}\\textasciicircum{}*`<,\"  & FP32 &"));
    EXPECT_THAT(csvText(runs), HasSubstr(",\"a|b_\\&%$#{}~^*`<,\"\"\n\","));
}

TEST(Export, WritesAllFilesIntoAFolderThatItMakes)
{
    const test::TemporaryFolder folder;
    const auto target = folder.path() / "made" / "study";
    const auto runs = test::smallStudy();
    for (int time = 0; time < 2; ++time) { // the second time over the first
        const auto written = exportStudy(target, runs, thesis());
        ASSERT_TRUE(written.ok()) << written.error().text();
        EXPECT_EQ(*written, (std::vector<std::filesystem::path>{target / "results.json", target / "results.csv", target / "tables.md",
                                                                target / "tables.tex"}));
    }
    EXPECT_EQ(contentOf(target / "results.csv"), csvText(runs));
    EXPECT_EQ(contentOf(target / "tables.md"), markdownText(tables()));
    EXPECT_EQ(contentOf(target / "tables.tex"), latexText(tables()));
    const auto read = parseRuns(contentOf(target / "results.json"), "results.json");
    ASSERT_TRUE(read.ok()) << read.error().text();
    ASSERT_EQ(read->size(), runs.size());
    EXPECT_EQ(test::difference(read->back(), runs.back()), "");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(target), {}), 4);

    const auto impossible = exportStudy("/proc/study", runs, thesis());
    ASSERT_FALSE(impossible.ok());
    EXPECT_EQ(impossible.error().code, ErrorCode::BadInput);
    EXPECT_EQ(impossible.error().message.id(), "export.folder");
    EXPECT_THAT(impossible.error().text(), testing::StartsWith("The folder /proc/study cannot be made: "));
    const auto readOnly = exportStudy("/proc/self", runs, thesis());
    ASSERT_FALSE(readOnly.ok());
    EXPECT_EQ(readOnly.error().code, ErrorCode::BadInput);
    EXPECT_THAT(readOnly.error().text(), HasSubstr("results.json"));
}

} // namespace
} // namespace quantoscope
