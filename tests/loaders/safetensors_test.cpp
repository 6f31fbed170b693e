// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/safetensors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>
#include <unistd.h>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

const std::byte *bytesOf(const std::string &text)
{
    return reinterpret_cast<const std::byte *>(text.data());
}

std::string prefix(std::uint64_t length)
{
    return std::string(reinterpret_cast<const char *>(&length), sizeof length);
}

std::string fileOf(const std::string &json, std::size_t dataBytes)
{
    return prefix(json.size()) + json + std::string(dataBytes, '\1');
}

Result<StateDict> parse(const std::string &file)
{
    return parseSafetensors(bytesOf(file), file.size(), "weights.safetensors");
}

struct BadFile {
    const char *name;
    std::string file;
    const char *id;
    const char *says;
    ErrorCode code = ErrorCode::BadInput;
};

void PrintTo(const BadFile &bad, std::ostream *out)
{
    *out << bad.name;
}

std::string oneTensor(const std::string &fields)
{
    return R"({"w":{)" + fields + "}}";
}

std::vector<BadFile> badFiles()
{
    const std::string two63 = "9223372036854775808";
    return {
        {"Empty", "", "safetensors.truncated", "has 0 bytes"},
        {"SevenBytes", "1234567", "safetensors.truncated", "has 7 bytes"},
        {"NoHeader", prefix(0), "safetensors.empty-header", "header is empty"},
        {"NoHeaderButData", prefix(0) + "{}", "safetensors.empty-header", "header is empty"},
        {"LongerThanTheFile", prefix(3) + "{}", "safetensors.header-outside", "claims 3 bytes, but only 2 follow"},
        {"LengthOnly", prefix(2), "safetensors.header-outside", "only 0 follow"},
        {"OverTheCap", prefix(100'000'001) + "{}", "safetensors.header-too-long", "claims 100000001"},
        {"Length2To63", prefix(std::uint64_t{1} << 63) + "{}", "safetensors.header-too-long", "9223372036854775808"},
        {"LengthMinusOne", prefix(~std::uint64_t{0}) + "{}", "safetensors.header-too-long", "18446744073709551615"},
        {"NotJson", fileOf("hello world", 0), "safetensors.not-json", "byte 1"},
        {"LeadingSpace", fileOf(" {}", 0), "safetensors.not-json", "byte 1"},
        {"CutJson", fileOf(R"({"w":{"dtype":"F32)", 0), "safetensors.not-json", "not JSON"},
        {"TextAfterTheJson", fileOf("{}x", 0), "safetensors.not-json", "not JSON"},
        {"NotUtf8", fileOf("{\"\xff\":{}}", 0), "safetensors.not-json", "not JSON"},
        {"TopIsAList", fileOf("[]", 0), "safetensors.not-json", "byte 1"},
        {"TensorIsANumber", fileOf(R"({"w":3})", 0), "safetensors.wrong-type", "the number 3 where an object was expected (at “w”)"},
        {"TensorIsAList", fileOf(R"({"w":[]})", 0), "safetensors.wrong-type", "a list where an object"},
        {"MetadataIsAText", fileOf(R"({"__metadata__":"x"})", 0), "safetensors.wrong-type", "a text where an object"},
        {"MetadataHoldsANumber", fileOf(R"({"__metadata__":{"a":1}})", 0), "safetensors.wrong-type", "where a text was expected"},
        {"MetadataIsNested", fileOf(R"({"__metadata__":{"a":{}}})", 0), "safetensors.wrong-type", "an object where a text"},
        {"DtypeIsANumber", fileOf(oneTensor(R"("dtype":32)"), 0), "safetensors.wrong-type", "name of an element type"},
        {"DtypeIsNull", fileOf(oneTensor(R"("dtype":null)"), 0), "safetensors.wrong-type", "null"},
        {"DtypeUnknown", fileOf(oneTensor(R"("dtype":"F31")"), 0), "safetensors.unknown-dtype", "“F31”"},
        {"DtypeForeign", fileOf(oneTensor(R"("dtype":"F8_E4M3")"), 0), "safetensors.foreign-dtype", "F8_E4M3", ErrorCode::NotPossible},
        {"ShapeIsAText", fileOf(oneTensor(R"("shape":"1")"), 0), "safetensors.wrong-type", "the list “shape”"},
        {"ShapeIsNested", fileOf(oneTensor(R"("shape":[[1]])"), 0), "safetensors.wrong-type", "a list where a whole number"},
        {"ShapeIsNegative", fileOf(oneTensor(R"("shape":[-1])"), 0), "safetensors.wrong-type", "the number -1"},
        {"ShapeIsAFraction", fileOf(oneTensor(R"("shape":[1.5])"), 0), "safetensors.wrong-type", "the number 1.5"},
        {"ShapeIs2To63", fileOf(oneTensor(R"("shape":[)" + two63 + "]"), 0), "safetensors.wrong-type", "9223372036854775808"},
        {"ShapeIsTrue", fileOf(oneTensor(R"("shape":[true])"), 0), "safetensors.wrong-type", "a truth value"},
        {"OffsetsNegative", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[-1,0])"), 1), "safetensors.wrong-type",
         "the number -1"},
        {"OffsetIs2To63", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[)" + two63 + ",0]"), 1), "safetensors.wrong-type",
         "9223372036854775808"},
        {"OffsetIs2To65", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[36893488147419103232,0])"), 1),
         "safetensors.wrong-type", "36893488147419103232"},
        {"OneOffset", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[0])"), 1), "safetensors.offset-count",
         "has 1 data offsets"},
        {"ThreeOffsets", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[0,1,1])"), 1), "safetensors.offset-count", "has 3"},
        {"NoShape", fileOf(oneTensor(R"("dtype":"U8","data_offsets":[0,1])"), 1), "safetensors.missing-key", "has no shape"},
        {"NoDtype", fileOf(oneTensor(R"("shape":[1],"data_offsets":[0,1])"), 1), "safetensors.missing-key", "has no dtype"},
        {"NoOffsets", fileOf(oneTensor(R"("dtype":"U8","shape":[1])"), 1), "safetensors.missing-key", "has no data_offsets"},
        {"UnknownKey", fileOf(oneTensor(R"("dtype":"U8","stride":[1])"), 1), "safetensors.wrong-type", "unknown key “stride”"},
        {"NameTwice",
         fileOf(R"({"w":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"w":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1),
         "safetensors.duplicate-name", "“w” twice"},
        {"KeyTwice", fileOf(oneTensor(R"("dtype":"U8","dtype":"U8")"), 1), "safetensors.duplicate-name", "“dtype” twice"},
        {"MetadataTwice", fileOf(R"({"__metadata__":{},"__metadata__":{}})", 0), "safetensors.duplicate-name", "“__metadata__” twice"},
        {"EndOutside", fileOf(oneTensor(R"("dtype":"U8","shape":[2],"data_offsets":[0,2])"), 1), "safetensors.offset-outside",
         "bytes 0 to 2, but the file has 1 bytes"},
        {"BeginOutside", fileOf(oneTensor(R"("dtype":"U8","shape":[0],"data_offsets":[9,9])"), 1), "safetensors.offset-outside", "9 to 9"},
        {"EndBeforeBegin", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[1,0])"), 1), "safetensors.offset-outside",
         "1 to 0"},
        {"EndIsLargest", fileOf(oneTensor(R"("dtype":"U8","shape":[9223372036854775807],"data_offsets":[0,9223372036854775807])"), 1),
         "safetensors.offset-outside", "9223372036854775807"},
        {"WrongSize", fileOf(oneTensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,4])"), 4), "safetensors.size-mismatch",
         "shape [2] and type F32 needs 8 bytes, but its offsets hold 4"},
        {"ScalarOfNoBytes", fileOf(oneTensor(R"("dtype":"F32","shape":[],"data_offsets":[0,0])"), 0), "safetensors.size-mismatch",
         "needs 4 bytes"},
        {"ShapeOverflows", fileOf(oneTensor(R"("dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0])"), 0),
         "safetensors.shape-overflow", "[4294967296, 4294967296]"},
        {"BytesOverflow", fileOf(oneTensor(R"("dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,0])"), 0),
         "safetensors.shape-overflow", "impossible shape"},
        {"ZeroAfterOverflow", fileOf(oneTensor(R"("dtype":"U8","shape":[4611686018427387904,4,0],"data_offsets":[0,0])"), 0),
         "safetensors.shape-overflow", "impossible shape"},
        {"Overlap",
         fileOf(R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})", 4),
         "safetensors.overlap", "“a” and “b” overlap at byte 2"},
        {"SameBytes",
         fileOf(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})", 2),
         "safetensors.overlap", "overlap"},
        {"HoleAtTheStart", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[1,2])"), 2), "safetensors.hole", "bytes 0 to 1"},
        {"HoleAtTheEnd", fileOf(oneTensor(R"("dtype":"U8","shape":[1],"data_offsets":[0,1])"), 3), "safetensors.hole", "bytes 1 to 3"},
        {"HoleBetween",
         fileOf(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}})", 3),
         "safetensors.hole", "bytes 1 to 2"},
        {"DataWithoutTensors", fileOf("{}", 5), "safetensors.hole", "bytes 0 to 5"},
        {"ManyBrackets", fileOf(R"({"w":)" + std::string(100000, '['), 0), "safetensors.wrong-type", "a list"},
    };
}

class BadSafetensors : public ::testing::TestWithParam<BadFile>
{
};

TEST_P(BadSafetensors, IsRefused)
{
    const BadFile &bad = GetParam();
    const auto state = parse(bad.file);
    ASSERT_FALSE(state.ok());
    EXPECT_EQ(state.error().code, bad.code);
    EXPECT_EQ(state.error().message.id(), bad.id) << state.error().text();
    EXPECT_THAT(state.error().text(), HasSubstr(bad.says));
    EXPECT_THAT(state.error().text(), HasSubstr("weights.safetensors"));
}

INSTANTIATE_TEST_SUITE_P(Files, BadSafetensors, ::testing::ValuesIn(badFiles()),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(Safetensors, ReadsEveryType)
{
    std::string json = "{";
    std::size_t offset = 0;
    for (const char *type : {"F32", "F64", "F16", "BF16", "I8", "U8", "I16", "I32", "I64", "BOOL"}) {
        const std::size_t bytes = 2 * (std::string(type) == "BOOL" || type[1] == '8'       ? 1
                                       : std::string(type).find("64") != std::string::npos ? 8
                                       : std::string(type).find("32") != std::string::npos ? 4
                                                                                           : 2);
        json += std::string(offset ? "," : "") + "\"" + type + R"(":{"dtype":")" + type + R"(","shape":[2],"data_offsets":[)" +
                std::to_string(offset) + "," + std::to_string(offset + bytes) + "]}";
        offset += bytes;
    }
    const std::string file = fileOf(json + "}", offset);
    const auto state = parse(file);
    ASSERT_TRUE(state.ok()) << state.error().text();
    ASSERT_EQ(state->tensors.size(), 10u);
    for (const auto &[name, tensor] : state->tensors)
        EXPECT_EQ(name, dtypeName(tensor.dtype()));
}

TEST(Safetensors, ReadsEdges)
{
    EXPECT_TRUE(parse(fileOf("{}", 0)).ok());
    EXPECT_TRUE(parse(fileOf("{}      ", 0)).ok());
    const std::string scalar = fileOf(oneTensor(R"("dtype":"U8","shape":[],"data_offsets":[0,1])"), 1);
    const auto state = parse(scalar);
    ASSERT_TRUE(state.ok());
    EXPECT_EQ(state->tensors.at("w").elementCount(), 1);
    const std::string empty = fileOf(oneTensor(R"("dtype":"F32","shape":[0,3],"data_offsets":[0,0])"), 0);
    const auto none = parse(empty);
    ASSERT_TRUE(none.ok());
    EXPECT_EQ(none->tensors.at("w").elementCount(), 0);
    EXPECT_FALSE(none->tensors.at("w").empty());
}

TEST(Safetensors, IsRecognisedByContent)
{
    const auto looks = [](const std::string &file) { return looksLikeSafetensors(bytesOf(file), file.size()); };
    EXPECT_TRUE(looks(fileOf("{}", 0)));
    EXPECT_TRUE(looks(prefix(1000) + "{\"cut"));
    EXPECT_TRUE(looks(prefix(std::uint64_t{1} << 63) + "{}")); // a lie is a damaged safetensors file
    EXPECT_FALSE(looks(""));
    EXPECT_FALSE(looks(prefix(2)));
    EXPECT_FALSE(looks(R"({"data":{"a":1}})")); // the ninth byte of this JSON text is a brace
    EXPECT_FALSE(looks(std::string("PK\3\4\0\0\0\0\0\0", 10)));
}

TEST(Safetensors, ReadsTheBundledModels)
{
    const auto state = readSafetensors(fs::path(TEST_RESOURCES) / "models" / "mobilenet_v2-cifar100.safetensors");
    ASSERT_TRUE(state.ok()) << state.error().text();
    EXPECT_EQ(state->metadata.at("architecture"), "mobilenet_v2");
    const Tensor &weight = state->tensors.at("features.0.0.weight");
    EXPECT_EQ(weight.dtype(), DType::F16);
    EXPECT_EQ(weight.shape(), (Shape{32, 3, 3, 3}));
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(weight.bytes()) % 2, 0u);

    const auto golden = readSafetensors(fs::path(TEST_GOLDEN) / "mobilenet_v2.golden.safetensors");
    ASSERT_TRUE(golden.ok()) << golden.error().text();
    EXPECT_EQ(golden->tensors.at("logits").shape(), (Shape{16, 100}));
}

TEST(Safetensors, SaysThatTheFileIsMissing)
{
    EXPECT_EQ(readSafetensors("/no/such.safetensors").error().message.id(), "file.missing");
    EXPECT_EQ(readSafetensors("/").error().message.id(), "file.is-folder");
}

class SafetensorsWriter : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "quantoscope-safetensors-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    static StateDict sample()
    {
        StateDict state;
        state.tensors["bytes"] = Tensor::zeros(DType::I8, {3});
        state.tensors["zeta"] = Tensor::fromFloats({2, 2}, {1.0f, -2.0f, 3.5f, std::numeric_limits<float>::max()});
        state.tensors["alpha"] = Tensor::zeros(DType::F16, {5});
        state.tensors["count"] = Tensor::zeros(DType::I64, {});
        state.tensors["nothing"] = Tensor::zeros(DType::F32, {0, 4});
        state.tensors["quote\"μ"] = Tensor::zeros(DType::Bool, {1});
        state.metadata["format"] = "pt";
        state.metadata["note"] = "line\nβ";
        state.tensors["bytes"].mutableData<std::int8_t>()[1] = -7;
        return state;
    }

    fs::path m_folder;
};

TEST_F(SafetensorsWriter, ReadsBackTheSame)
{
    const StateDict state = sample();
    const fs::path file = m_folder / "a.safetensors";
    const Status status = writeSafetensors(file, state);
    ASSERT_TRUE(status.ok()) << status.error().text();
    EXPECT_EQ(fs::file_size(file), safetensorsSize(state));
    const auto back = readSafetensors(file);
    ASSERT_TRUE(back.ok()) << back.error().text();
    EXPECT_EQ(back->metadata, state.metadata);
    ASSERT_EQ(back->tensors.size(), state.tensors.size());
    for (const auto &[name, tensor] : state.tensors) {
        const Tensor &read = back->tensors.at(name);
        EXPECT_EQ(read.dtype(), tensor.dtype()) << name;
        EXPECT_EQ(read.shape(), tensor.shape()) << name;
        EXPECT_EQ(std::memcmp(read.bytes(), tensor.bytes(), tensor.byteCount()), 0) << name;
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(read.bytes()) % dtypeSize(read.dtype()), 0u) << name;
    }
}

TEST_F(SafetensorsWriter, IsDeterministicAndPadded)
{
    ASSERT_TRUE(writeSafetensors(m_folder / "a", sample()).ok());
    ASSERT_TRUE(writeSafetensors(m_folder / "b", sample()).ok());
    const auto content = [](const fs::path &file) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream text;
        text << in.rdbuf();
        return text.str();
    };
    const std::string a = content(m_folder / "a");
    EXPECT_EQ(a, content(m_folder / "b"));
    std::uint64_t length = 0;
    std::memcpy(&length, a.data(), sizeof length);
    EXPECT_EQ(length % 8, 0u);
    EXPECT_LT(a.find("\"count\""), a.find("\"nothing\"")); // 8-byte elements first, then by name
    EXPECT_LT(a.find("\"nothing\""), a.find("\"zeta\""));
    EXPECT_LT(a.find("\"zeta\""), a.find("\"alpha\""));
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()), 2);
}

TEST_F(SafetensorsWriter, WritesNothingAtAll)
{
    ASSERT_TRUE(writeSafetensors(m_folder / "empty", {}).ok());
    EXPECT_EQ(fs::file_size(m_folder / "empty"), safetensorsSize({}));
    const auto back = readSafetensors(m_folder / "empty");
    ASSERT_TRUE(back.ok()) << back.error().text();
    EXPECT_TRUE(back->tensors.empty());
}

TEST_F(SafetensorsWriter, RefusesWhatTheFormatCannotHold)
{
    struct Case {
        const char *name;
        Tensor tensor;
        const char *id;
    };
    for (const Case &c :
         {Case{"__metadata__", Tensor::zeros(DType::F32, {1}), "safetensors.reserved-name"},
          Case{"hollow", Tensor(), "safetensors.no-values"}, Case{"\xff", Tensor::zeros(DType::F32, {1}), "safetensors.not-utf8"}}) {
        StateDict state;
        state.tensors[c.name] = c.tensor;
        const Status status = writeSafetensors(m_folder / "x", state);
        ASSERT_FALSE(status.ok()) << c.id;
        EXPECT_EQ(status.error().message.id(), c.id);
        EXPECT_EQ(safetensorsSize(state), 0u);
    }
    EXPECT_TRUE(fs::is_empty(m_folder));
}

TEST_F(SafetensorsWriter, AFailureLeavesNothingBehind)
{
    const Status missing = writeSafetensors(m_folder / "none" / "x", sample());
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().message.id(), "file.unwritable");
    EXPECT_EQ(missing.error().code, ErrorCode::BadInput);
    const Status full = writeSafetensors("/dev/full", sample());
    ASSERT_FALSE(full.ok());
    EXPECT_THAT(full.error().text(), HasSubstr("No space left"));
    EXPECT_TRUE(fs::is_empty(m_folder));
}

} // namespace
} // namespace quantoscope
