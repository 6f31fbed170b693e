// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/run_json.h"

#include "sample_runs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace quantoscope {
namespace {

std::vector<std::string> keysOf(const Json &object)
{
    std::vector<std::string> out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.push_back(it.key());
    return out;
}

TEST(RunJson, ReadsBackWhatItWrote)
{
    std::vector<quantoscope::Run> runs = test::smallStudy();
    runs.push_back(test::runWithEverything());
    runs.push_back(test::questionRun());
    runs.push_back(quantoscope::Run{});
    for (const quantoscope::Run &run : runs) {
        const std::string text = runText(run);
        const auto read = parseRun(text, "run.json");
        ASSERT_TRUE(read.ok()) << read.error().text() << "\n" << text;
        EXPECT_EQ(test::difference(run, *read), "") << text;
        EXPECT_EQ(runText(*read), text);
    }
    const auto list = parseRuns(runsText(runs), "results.json");
    ASSERT_TRUE(list.ok()) << list.error().text();
    ASSERT_EQ(list->size(), runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        EXPECT_EQ(test::difference(runs[i], list.value()[i]), "");
    EXPECT_EQ(runsText({}), "[]\n");
}

TEST(RunJson, NoticesEveryField) // or the test above could not fail
{
    const quantoscope::Run run = test::runWithEverything();
    EXPECT_EQ(test::difference(run, quantoscope::Run{}),
              "model dataset recipe settings accuracy agreement size latency counts predictions layers warnings provenance ");
}

TEST(RunJson, HasTheKeysThatOtherProgramsReadInAFixedOrder)
{
    const Json run = runJson(test::runWithEverything());
    EXPECT_EQ(keysOf(run),
              (std::vector<std::string>{
                  "id",       "model",      "architecture", "stem",       "task",      "dataset", "dataset_id", "method",
                  "recipe",   "backend",    "threads",      "batch",      "sequence",  "seed",    "images",     "calibration_images",
                  "accuracy", "agreement",  "size_bytes",   "latency_ms", "execution", "macs",    "parameters", "layers",
                  "warnings", "provenance", "predictions"}));
    EXPECT_EQ(run["accuracy"].dump(), R"({"top1":77.025,"top5":0.3333333333333333,"interval":[75.7,78.3]})");
    EXPECT_EQ(run["agreement"].dump(),
              R"({"same_percent":98.25,"only_baseline_right":3,"only_this_right":4,"mcnemar_p":0.123,"within_noise":false})");
    EXPECT_EQ(run["size_bytes"].dump(), R"({"fp32_file":44900000,"file":11300000,"packed":11200001})");
    EXPECT_EQ(run["latency_ms"].dump(), R"({"min":1.25,"median":1.3,"p10":1.26,"p90":1.5,"p95":1.75,"runs":321})");
    EXPECT_EQ(run["execution"], "simulated");
    EXPECT_EQ(run["seed"], 18446744073709551615ULL);
    EXPECT_EQ(run["predictions"][0].dump().substr(0, 50), R"({"item":7,"label":3,"top":[3,5,99],"confidence":[0)");
    EXPECT_EQ(run["provenance"].dump(),
              R"({"version":"0.1.0","model_sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","cpu":"Some CPU",)"
              R"("isa":"AVX512_VNNI","host":"host","date":"2025-01-31T12:34:56Z","libraries":{"LibTorch":"1.13.1","oneDNN":"2.6.3"}})");
    EXPECT_EQ(run["warnings"][0]["text"], "3 parameters of a.pth are not used.");
    EXPECT_EQ(run["warnings"][1]["text"], "a.pth: “k” is a list of 2.");
    EXPECT_EQ(run["warnings"][1]["arguments"]["kind"].dump(),
              R"({"id":"pickle.kind.list","text":"a list of 2","template":"a list of {count}","arguments":{"count":"2"}})");

    const Json &conv = run["layers"][0];
    EXPECT_EQ(keysOf(conv), (std::vector<std::string>{"name", "op", "fused_into", "macs", "parameters", "latency_ms", "integer", "weight",
                                                      "activation", "sqnr_db", "backend"}));
    EXPECT_EQ(keysOf(conv["weight"]),
              (std::vector<std::string>{"bits", "scheme", "granularity", "range", "scale", "zero_point", "qmin", "qmax", "axis"}));
    EXPECT_TRUE(conv["fused_into"].is_null());
    EXPECT_EQ(conv["weight"]["zero_point"].dump(), "[0,0]");
    EXPECT_EQ(conv["weight"]["scale"][1].get<float>(), 0.08471F);
    EXPECT_EQ(conv["activation"]["observer"], "percentile:99.99");
    EXPECT_EQ(conv["activation"]["scale"].get<float>(), 0.0123F);
    EXPECT_EQ(conv["activation"]["zero_point"], -3);
    EXPECT_EQ(run["layers"][1]["fused_into"], "conv1");
    EXPECT_TRUE(run["layers"][1]["weight"].is_null());
    EXPECT_TRUE(run["layers"][1]["activation"].is_null());
}

TEST(RunJson, WritesNullForWhatWasNotMeasured)
{
    quantoscope::Run run;
    run.latency = Latency{};
    run.latency->median = std::numeric_limits<double>::quiet_NaN();
    LayerRecord layer;
    layer.sqnrDb = std::numeric_limits<double>::infinity();
    run.layers = {layer};
    Json json = runJson(run);
    EXPECT_TRUE(json["accuracy"].is_null());
    EXPECT_TRUE(json["agreement"].is_null());
    EXPECT_TRUE(json["latency_ms"]["median"].is_null());
    EXPECT_TRUE(json["layers"][0]["sqnr_db"].is_null());
    EXPECT_EQ(json["execution"], "measured");
    const auto read = parseRun(runText(run), "r.json");
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_TRUE(std::isnan(read->latency->median));
    run.latency.reset();
    EXPECT_TRUE(runJson(run)["latency_ms"].is_null());
}

TEST(RunJson, RefusesPhrasesInsidePhrasesWithoutEnd)
{
    Json json = runJson(test::runWithEverything());
    Json phrase = json["warnings"][1]["arguments"]["kind"];
    for (int i = 0; i < 20; ++i) {
        Json outer = phrase;
        outer["arguments"]["count"] = phrase;
        phrase = outer;
    }
    json["warnings"][1]["arguments"]["kind"] = phrase;
    const auto read = parseRun(json.dump(), "r.json");
    ASSERT_FALSE(read.ok());
    EXPECT_NE(read.error().text().find("r.json: warnings[1].arguments.kind.arguments.count"), std::string::npos) << read.error().text();
}

TEST(RunJson, ShowsQuestionsAnswersAndBothScores)
{
    const Json run = runJson(test::questionRun());
    EXPECT_EQ(run["accuracy"].dump(), R"({"exact":92.0,"f1":95.25,"exact_answerable":91.5,"f1_answerable":94.75,"answerable":150,)"
                                      R"("interval":[93.25,96.75],"exact_interval":[89.0,94.5]})");
    EXPECT_EQ(run["predictions"][0].dump(), R"({"item":1,"id":"q1","answer":"η Αθήνα","start":17,"exact":1.0,"f1":0.8})");
}

struct Damage {
    const char *what;
    const char *pointer; // where the JSON is changed
    Json value;
    const char *sentence;
};

class DamagedRuns : public testing::TestWithParam<Damage>
{
};

TEST_P(DamagedRuns, AreRefusedWithTheirPath)
{
    Json json = runJson(test::runWithEverything());
    json[Json::json_pointer(GetParam().pointer)] = GetParam().value;
    const auto read = parseRun(json.dump(), "r.json");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::BadInput);
    EXPECT_EQ(read.error().text(), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(
    RunJson, DamagedRuns,
    testing::Values(
        Damage{"Model", "/model", 3, "r.json: model must be a text, but is 3."},
        Damage{"Threads", "/threads", -1, "r.json: threads must be a whole number from 0 to 2147483647, but is -1."},
        Damage{"Seed", "/seed", -5, "r.json: seed must be a whole number of at least 0, but is -5."},
        Damage{"Task", "/task", "sorting",
               "r.json: task must be one of \"image-classification\", \"question-answering\", but is \"sorting\"."},
        Damage{"Execution", "/execution", "guessed", "r.json: execution must be one of \"measured\", \"simulated\", but is \"guessed\"."},
        Damage{"Interval", "/accuracy/interval", Json::array({1}),
               "r.json: accuracy.interval must be a list of two numbers, but is [1]."},
        Damage{"Size", "/size_bytes/file", 1.5, "r.json: size_bytes.file must be a whole number of at least 0, but is 1.5."},
        Damage{"Layer", "/layers/1/integer", "yes", "r.json: layers[1].integer must be true or false, but is \"yes\"."},
        Damage{"Observer", "/layers/0/activation/observer", "median",
               "r.json: layers[0].activation.observer must be an observer, such as “minmax” or “percentile:99.99”, but is "
               "\"median\"."},
        Damage{"Recipe", "/recipe/defaults/weight/bits", 16,
               "r.json: recipe.defaults.weight.bits must be a whole number from 2 to 8, but is 16."},
        Damage{"Warnings", "/warnings/0/arguments", Json::array(), "r.json: warnings[0].arguments must be an object, but is a list."},
        Damage{"Prediction", "/predictions/1/top", Json::array({"cat"}),
               "r.json: predictions[1].top[0] must be a whole number from 0 to 2147483647, but is \"cat\"."},
        Damage{"UnknownKey", "/latency_ms/mean", 1.0,
               "r.json: latency_ms has the unknown key “mean”; it may have min, median, p10, p90, p95, runs."}),
    [](const auto &info) { return info.param.what; });

TEST(RunJson, RefusesTextThatIsNoRun)
{
    const auto broken = parseRun("{\n\"id\": }", "r.json");
    ASSERT_FALSE(broken.ok());
    EXPECT_EQ(broken.error().message.id(), "json.syntax");
    EXPECT_EQ(broken.error().text().find("r.json, line 2, column 7: broken JSON: "), 0U) << broken.error().text();
    const auto noList = parseRuns("{}", "results.json");
    ASSERT_FALSE(noList.ok());
    EXPECT_EQ(noList.error().text(), "results.json: the top level must be a list, but is an object.");
}

} // namespace
} // namespace quantoscope
