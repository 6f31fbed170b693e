// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/checkpoint.h"

#include "loaders/archive_builder.h"
#include "loaders/safetensors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <sstream>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

const fs::path kGolden = TEST_GOLDEN;

fs::path checkpoint(const std::string &name)
{
    return kGolden / "checkpoints" / name;
}

std::string contentOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

Result<StateDict> parse(const std::string &file)
{
    return parseCheckpoint(reinterpret_cast<const std::byte *>(file.data()), file.size(), "weights.pth");
}

std::vector<float> floats(const Tensor &tensor)
{
    const Tensor converted = tensor.toF32();
    return {converted.data<float>(), converted.data<float>() + converted.elementCount()};
}

void expectSample(const StateDict &state)
{
    ASSERT_EQ(state.tensors.size(), 3u);
    const Tensor &weight = state.tensors.at("weight");
    EXPECT_EQ(weight.dtype(), DType::F32);
    EXPECT_EQ(weight.shape(), (Shape{3, 4}));
    for (int i = 0; i < 12; ++i)
        EXPECT_EQ(floats(weight)[static_cast<std::size_t>(i)], static_cast<float>(i) / 8);
    EXPECT_EQ(floats(state.tensors.at("bias")), (std::vector<float>{-1, 0, 1}));
    EXPECT_EQ(state.tensors.at("num_batches_tracked").shape(), Shape{});
    EXPECT_EQ(state.tensors.at("num_batches_tracked").dtype(), DType::I64);
    EXPECT_EQ(floats(state.tensors.at("num_batches_tracked")), std::vector<float>{7});
}

class SampleCheckpoints : public ::testing::TestWithParam<const char *>
{
};

TEST_P(SampleCheckpoints, HoldTheSample)
{
    const auto state = readCheckpoint(checkpoint(GetParam()));
    ASSERT_TRUE(state.ok()) << state.error().text();
    expectSample(*state);
    for (const auto &[name, tensor] : state->tensors) // whoever reads data<T>() needs that, also from the legacy format
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(tensor.bytes()) % dtypeSize(tensor.dtype()), 0u) << name;
}

INSTANTIATE_TEST_SUITE_P(Files, SampleCheckpoints,
                         ::testing::Values("plain.pth", "plain_legacy.pth", "protocol4.pth", "protocol4_legacy.pth",
                                           "nested_state_dict.pth", "nested_model_legacy.pth", "namespace.pth", "parameters.pth",
                                           "cuda.pth", "cuda_legacy.pth"),
                         [](const auto &info) {
                             const std::string file = info.param;
                             return file.substr(0, file.find('.'));
                         });

void expectEqual(const StateDict &checkpointed, const StateDict &twin)
{
    ASSERT_FALSE(twin.tensors.empty());
    for (const auto &[name, expected] : twin.tensors) {
        ASSERT_TRUE(checkpointed.tensors.count(name)) << name;
        const Tensor &found = checkpointed.tensors.at(name);
        ASSERT_EQ(found.shape(), expected.shape()) << name;
        const Tensor a = found.toF32(), b = expected.toF32();
        ASSERT_EQ(std::memcmp(a.bytes(), b.bytes(), a.byteCount()), 0) << name;
    }
}

TEST(Checkpoint, MobileNetEqualsItsTwin)
{
    const auto state = readCheckpoint(kGolden / "mobilenet_v2.state_dict.pth");
    ASSERT_TRUE(state.ok()) << state.error().text();
    const auto twin = readSafetensors(fs::path(TEST_RESOURCES) / "models" / "mobilenet_v2-cifar100.safetensors");
    ASSERT_TRUE(twin.ok()) << twin.error().text();
    expectEqual(*state, *twin);
    EXPECT_TRUE(state->warnings.empty());
}

TEST(Checkpoint, TinyBertEqualsItsTwin)
{
    const auto state = readCheckpoint(kGolden / "hf_tiny_bert" / "pytorch_model.bin");
    ASSERT_TRUE(state.ok()) << state.error().text();
    const auto twin = readSafetensors(kGolden / "hf_tiny_bert" / "model.safetensors");
    ASSERT_TRUE(twin.ok()) << twin.error().text();
    expectEqual(*state, *twin);
}

TEST(Checkpoint, TiedTensorsShareTheirStorage)
{
    for (const char *file : {"tied.pth", "tied_legacy.pth"}) {
        const auto state = readCheckpoint(checkpoint(file));
        ASSERT_TRUE(state.ok()) << state.error().text();
        const std::byte *storage = state->tensors.at("encoder").bytes();
        EXPECT_EQ(state->tensors.at("decoder").bytes(), storage) << file;
        EXPECT_EQ(state->tensors.at("grid").bytes(), storage) << file;
        EXPECT_EQ(state->tensors.at("tail").bytes(), storage + 5 * sizeof(float)) << file;
        EXPECT_EQ(floats(state->tensors.at("tail")), (std::vector<float>{5, 6, 7})) << file;
    }
}

TEST(Checkpoint, StridesAreMadeDense)
{
    const auto state = readCheckpoint(checkpoint("strided.pth"));
    ASSERT_TRUE(state.ok()) << state.error().text();
    const Tensor &transposed = state->tensors.at("transposed"), &columns = state->tensors.at("columns");
    ASSERT_EQ(transposed.shape(), (Shape{4, 2, 3}));
    ASSERT_EQ(columns.shape(), (Shape{2, 3, 2}));
    std::vector<float> expectedTransposed, expectedColumns; // the cube holds 12 i + 4 j + k at [i, j, k]
    for (int k = 0; k < 4; ++k)
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 3; ++j)
                expectedTransposed.push_back(static_cast<float>(12 * i + 4 * j + k));
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 3; ++j)
            for (int k = 1; k < 3; ++k)
                expectedColumns.push_back(static_cast<float>(12 * i + 4 * j + k));
    EXPECT_EQ(floats(transposed), expectedTransposed);
    EXPECT_EQ(floats(columns), expectedColumns);
    EXPECT_EQ(state->tensors.at("expanded").shape(), (Shape{1, 4}));
    EXPECT_EQ(floats(state->tensors.at("expanded")), (std::vector<float>{0, 1, 2, 3}));
}

TEST(Checkpoint, ReadsEveryType)
{
    for (const char *file : {"types.pth", "types_legacy.pth"}) {
        const auto state = readCheckpoint(checkpoint(file));
        ASSERT_TRUE(state.ok()) << state.error().text();
        const std::vector<std::pair<const char *, DType>> types = {
            {"float32", DType::F32}, {"float64", DType::F64}, {"float16", DType::F16}, {"bfloat16", DType::BF16}, {"int8", DType::I8},
            {"uint8", DType::U8},    {"int16", DType::I16},   {"int32", DType::I32},   {"int64", DType::I64},     {"bool", DType::Bool}};
        for (const auto &[name, type] : types) {
            const Tensor &tensor = state->tensors.at(name);
            EXPECT_EQ(tensor.dtype(), type) << name;
            const auto expected = type == DType::Bool ? std::vector<float>{0, 1, 1, 1} : std::vector<float>{0, 1, 2, 3};
            EXPECT_EQ(floats(tensor), expected) << file << " " << name;
        }
        EXPECT_EQ(state->tensors.at("none").shape(), (Shape{0, 4}));
        EXPECT_FALSE(state->tensors.at("none").empty());
    }
}

TEST(Checkpoint, SaysWhatItLeftOut)
{
    const auto state = readCheckpoint(checkpoint("namespace.pth"));
    ASSERT_TRUE(state.ok()) << state.error().text();
    ASSERT_EQ(state->warnings.size(), 1u);
    EXPECT_THAT(state->warnings[0].text(), HasSubstr("argparse.Namespace"));

    PickleText text;
    text.add("}(").text("w").tensor("0", 1, 0, {1}, {1}).text("epoch").number(3).number(4).number(5).add("u");
    const auto mixed = parse(ZipText().add("a/data.pkl", text.done()).add("a/data/0", std::string(4, '\0')).done());
    ASSERT_TRUE(mixed.ok()) << mixed.error().text();
    EXPECT_EQ(mixed->tensors.size(), 1u);
    ASSERT_EQ(mixed->warnings.size(), 2u);
    EXPECT_EQ(mixed->warnings[0].id(), "checkpoint.ignored-entry");
    EXPECT_THAT(mixed->warnings[0].text(), HasSubstr("“epoch” is a number"));
}

TEST(Checkpoint, ModuleMetadataIsNoWarning)
{
    const auto state = readCheckpoint(checkpoint("module_state.pth"));
    ASSERT_TRUE(state.ok()) << state.error().text();
    EXPECT_EQ(state->tensors.count("conv1.weight"), 1u);
    EXPECT_TRUE(state->warnings.empty());
}

TEST(Checkpoint, FormatsAreRecognisedByContent)
{
    const auto zip = [](const std::string &file) { return looksLikeZip(reinterpret_cast<const std::byte *>(file.data()), file.size()); };
    const auto legacy = [](const std::string &file) {
        return looksLikeLegacyCheckpoint(reinterpret_cast<const std::byte *>(file.data()), file.size());
    };
    EXPECT_TRUE(zip(contentOf(checkpoint("plain.pth"))));
    EXPECT_FALSE(zip(contentOf(checkpoint("plain_legacy.pth"))));
    EXPECT_TRUE(legacy(contentOf(checkpoint("plain_legacy.pth"))));
    EXPECT_TRUE(legacy(contentOf(checkpoint("protocol4_legacy.pth"))));
    EXPECT_FALSE(legacy(contentOf(checkpoint("plain.pth"))));
    const std::string head = contentOf(checkpoint("plain_legacy.pth"));
    for (std::size_t size = 0; size < 14; ++size) {
        EXPECT_FALSE(zip(head.substr(0, size)));
        EXPECT_FALSE(legacy(head.substr(0, size)));
    }
    EXPECT_FALSE(legacy("\x80\x02}."));
    EXPECT_TRUE(zipHoldsTorchScript(kGolden / "mobilenet_v2.traced.pt"));
    EXPECT_TRUE(zipHoldsTorchScript(kGolden / "mobilenet_v2.scripted.pt"));
    EXPECT_FALSE(zipHoldsTorchScript(kGolden / "mobilenet_v2.state_dict.pth"));
    EXPECT_FALSE(zipHoldsTorchScript(checkpoint("plain_legacy.pth")));
    EXPECT_FALSE(zipHoldsTorchScript("/no/such/file"));
}

struct Refused {
    const char *file;
    ErrorCode code;
    const char *id;
    const char *says;
};

void PrintTo(const Refused &refused, std::ostream *out)
{
    *out << refused.file;
}

class RefusedCheckpoints : public ::testing::TestWithParam<Refused>
{
};

TEST_P(RefusedCheckpoints, SayWhy)
{
    const Refused &refused = GetParam();
    const auto state = readCheckpoint(kGolden / refused.file);
    ASSERT_FALSE(state.ok());
    EXPECT_EQ(state.error().code, refused.code);
    EXPECT_EQ(state.error().message.id(), refused.id) << state.error().text();
    EXPECT_THAT(state.error().text(), HasSubstr(refused.says));
    EXPECT_THAT(state.error().text(), HasSubstr(refused.file));
    EXPECT_FALSE(fs::exists("/tmp/quantoscope-was-here"));
}

INSTANTIATE_TEST_SUITE_P(
    Files, RefusedCheckpoints,
    ::testing::Values(
        Refused{"checkpoints/whole_module.pth", ErrorCode::NotPossible, "checkpoint.whole-module", "torchvision.models.resnet.BasicBlock"},
        Refused{"checkpoints/whole_module_legacy.pth", ErrorCode::NotPossible, "checkpoint.whole-module", "class __main__.Tiny"},
        Refused{"checkpoints/nested_module.pth", ErrorCode::NotPossible, "checkpoint.whole-module", "torch.nn.modules.linear.Linear"},
        Refused{"checkpoints/os_system.pth", ErrorCode::BadInput, "pickle.refused-call", "posix.system"},
        Refused{"checkpoints/os_system_legacy.pth", ErrorCode::BadInput, "pickle.refused-call", "posix.system"},
        Refused{"checkpoints/complex.pth", ErrorCode::NotPossible, "checkpoint.storage-type", "torch.ComplexFloatStorage"},
        Refused{"checkpoints/list.pth", ErrorCode::BadInput, "checkpoint.no-state-dict", "holds a list"},
        Refused{"checkpoints/no_tensors.pth", ErrorCode::BadInput, "checkpoint.no-tensors", "no tensors"},
        Refused{"checkpoints/bomb.pth", ErrorCode::BadInput, "zip.compressed", "claim to be 4194304"},
        Refused{"checkpoints/big_endian.pth", ErrorCode::NotPossible, "checkpoint.byte-order", "“big”"},
        Refused{"mobilenet_v2.traced.pt", ErrorCode::NotPossible, "checkpoint.is-torchscript", "TorchScript"},
        Refused{"hf_tiny_bert/config.json", ErrorCode::BadInput, "checkpoint.unknown-format", "torch.save"}),
    [](const auto &info) {
        std::string name;
        for (const char *c = info.param.file; *c; ++c)
            name += std::isalnum(static_cast<unsigned char>(*c)) ? *c : '_';
        return name;
    });

struct BadTensor {
    const char *name;
    std::string pickle;
    const char *id;
    const char *says;
    ErrorCode code = ErrorCode::BadInput;
};

void PrintTo(const BadTensor &bad, std::ostream *out)
{
    *out << bad.name;
}

std::string oneTensor(std::int64_t elements, std::int64_t offset, const std::vector<std::int64_t> &sizes,
                      const std::vector<std::int64_t> &strides)
{
    return PickleText().add("}").text("w").tensor("0", elements, offset, sizes, strides).add("s").done();
}

// {"w": _rebuild_tensor_v2(arguments)}, the arguments as opcodes.
std::string rawTensor(const std::string &arguments)
{
    return PickleText().add("}").text("w").global("torch._utils", "_rebuild_tensor_v2").add("(").add(arguments).add("tRs").done();
}

std::string opcodes(const PickleText &text)
{
    return text.bytes.substr(2);
}

std::vector<BadTensor> badTensors()
{
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const std::string storage = opcodes(PickleText().storage("FloatStorage", "0", 4));
    const auto storageOf = [](const std::string &id) {
        return rawTensor(id + "Q" + opcodes(PickleText().large(0).numbers({1}).numbers({1})));
    };
    const std::string name = opcodes(PickleText().text("storage")), type = opcodes(PickleText().global("torch", "FloatStorage"));
    const std::string zero = opcodes(PickleText().text("0")), cpu = opcodes(PickleText().text("cpu")),
                      four = opcodes(PickleText().number(4));
    const std::string numbers = opcodes(PickleText().numbers({1}).numbers({1}));
    return {
        {"OffsetOutside", oneTensor(4, 4, {1}, {1}), "checkpoint.bad-tensor", "offset 4 it reaches beyond its storage of 4 elements"},
        {"OffsetLargest", oneTensor(4, most, {1}, {1}), "checkpoint.bad-tensor", "reaches beyond"},
        {"OffsetNegative", oneTensor(4, -1, {1}, {1}), "checkpoint.bad-tensor", "its offset is no whole number"},
        {"OffsetOfNoElements", oneTensor(4, 5, {0}, {1}), "checkpoint.bad-tensor", "reaches beyond"},
        {"SizeOutside", oneTensor(4, 0, {5}, {1}), "checkpoint.bad-tensor", "shape [5], strides [1]"},
        {"SizeNegative", oneTensor(4, 0, {-1}, {1}), "checkpoint.bad-tensor", "no whole numbers from 0"},
        {"SizesOverflow", oneTensor(4, 0, {most, most, 4}, {0, 0, 0}), "checkpoint.bad-tensor", "reaches beyond"},
        {"SizesOverflowToZero", oneTensor(4, 0, {std::int64_t{1} << 32, std::int64_t{1} << 32, 0}, {0, 0, 0}), "checkpoint.bad-tensor",
         "reaches beyond"},
        {"StrideOutside", oneTensor(4, 0, {2, 2}, {3, 1}), "checkpoint.bad-tensor", "strides [3, 1]"},
        {"StrideLargest", oneTensor(4, 0, {3}, {most}), "checkpoint.bad-tensor", "reaches beyond"},
        {"StrideNegative", oneTensor(4, 3, {4}, {-1}), "checkpoint.bad-tensor", "no whole numbers from 0"},
        {"Expanded", oneTensor(4, 0, {1000000}, {0}), "checkpoint.bad-tensor", "reaches beyond"},
        {"MoreSizesThanStrides", oneTensor(4, 0, {2, 2}, {1}), "checkpoint.bad-tensor", "2 sizes and 1 strides"},
        {"TooManyDimensions", oneTensor(4, 0, std::vector<std::int64_t>(65, 1), std::vector<std::int64_t>(65, 1)), "checkpoint.bad-tensor",
         "65 dimensions"},
        {"StorageTooLarge", oneTensor(5, 0, {5}, {1}), "checkpoint.storage-size", "claims 5 elements of type F32, but holds 16 bytes"},
        {"StorageTooSmall", oneTensor(3, 0, {3}, {1}), "checkpoint.storage-size", "claims 3 elements"},
        {"Storage2To62", oneTensor(std::int64_t{1} << 62, 0, {3}, {1}), "checkpoint.storage-size", "4611686018427387904"},
        {"StorageNegative", oneTensor(-4, 0, {3}, {1}), "checkpoint.bad-storage", "number of elements has the wrong type"},
        {"StorageMissing", PickleText().add("}").text("w").tensor("7", 4, 0, {4}, {1}).add("s").done(), "zip.missing-entry", "“a/data/7”"},
        {"StorageOfQuantized", PickleText().add("}").text("w").tensor("0", 4, 0, {4}, {1}, "QInt8Storage").add("s").done(),
         "checkpoint.storage-type", "torch.QInt8Storage", ErrorCode::NotPossible},
        {"StorageIsNoTuple", storageOf("N"), "checkpoint.bad-storage", "no tuple of “storage”"},
        {"StorageIsAModule", storageOf(std::string("(") + opcodes(PickleText().text("module")) + type + zero + cpu + four + "t"),
         "checkpoint.bad-storage", "no tuple of “storage”"},
        {"StorageTypeIsAText", storageOf("(" + name + name + zero + cpu + four + "t"), "checkpoint.bad-storage", "type is a text"},
        {"StorageKeyIsANumber", storageOf("(" + name + type + four + cpu + four + "t"), "checkpoint.bad-storage", "its key"},
        {"StorageViewIsANumber", storageOf("(" + name + type + zero + cpu + four + four + "t"), "checkpoint.bad-storage", "its view"},
        {"StorageViewOutside", storageOf("(" + name + type + zero + cpu + four + zero + four + "K\1\x87t"), "checkpoint.bad-storage",
         "begins at element 4 and has 1 elements, but the storage has 4"},
        {"LazyNegation",
         rawTensor(storage + opcodes(PickleText().number(0)) + numbers + "\x89}}" + opcodes(PickleText().text("neg")) + "\x88s"),
         "checkpoint.lazy-tensor", "negation or conjugation", ErrorCode::NotPossible},
        {"NoArguments", rawTensor(""), "checkpoint.bad-tensor", "not described by a storage"},
        {"NoStorage", rawTensor("N" + four + numbers), "checkpoint.bad-tensor", "not described by a storage"},
        {"SizesAreANumber", rawTensor(storage + "K\1K\1K\1"), "checkpoint.bad-tensor", "no whole numbers"},
        {"OffsetIsAText", rawTensor(storage + name + numbers), "checkpoint.bad-tensor", "offset is no whole number"},
        {"ParameterOfNothing", PickleText().add("}").text("w").global("torch._utils", "_rebuild_parameter").add(")Rs").done(),
         "checkpoint.bad-tensor", "a parameter without a tensor"},
        {"ParameterOfANumber", PickleText().add("}").text("w").global("torch._utils", "_rebuild_parameter").add("K\1\x85Rs").done(),
         "checkpoint.bad-tensor", "made of a number"},
        {"NameIsANumber", PickleText().add("}").number(3).tensor("0", 4, 0, {4}, {1}).add("s").done(), "checkpoint.bad-name",
         "name is a number"},
    };
}

class BadTensors : public ::testing::TestWithParam<BadTensor>
{
};

TEST_P(BadTensors, AreRefused)
{
    const BadTensor &bad = GetParam();
    const auto state = parse(ZipText().add("a/data.pkl", bad.pickle).add("a/data/0", std::string(16, '\0')).done());
    ASSERT_FALSE(state.ok());
    EXPECT_EQ(state.error().message.id(), bad.id) << state.error().text();
    EXPECT_EQ(state.error().code, bad.code);
    EXPECT_THAT(state.error().text(), HasSubstr(bad.says));
    EXPECT_THAT(state.error().text(), HasSubstr("weights.pth"));
}

INSTANTIATE_TEST_SUITE_P(Pickles, BadTensors, ::testing::ValuesIn(badTensors()),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(Checkpoint, RefusesToUnfoldWithoutEnd)
{
    PickleText text;
    text.add("}");
    for (int i = 0; i < 100; ++i)
        text.text(std::to_string(i)).tensor("0", 1 << 16, 0, {256, 256}, {1, 256}).add("s");
    const auto state = parse(ZipText().add("a/data.pkl", text.done()).add("a/data/0", std::string(4 << 16, '\0')).done());
    ASSERT_FALSE(state.ok());
    EXPECT_EQ(state.error().message.id(), "checkpoint.bad-tensor");
    EXPECT_THAT(state.error().text(), HasSubstr("several times the size of the file"));
}

TEST(Checkpoint, ReadsTensorsOfTheFirstVersions)
{
    PickleText text;
    text.add("}").text("w").global("torch._utils", "_rebuild_tensor").add("(").storage("FloatStorage", "0", 4).number(1);
    text.numbers({3}).numbers({1}).add("tRs");
    std::string values;
    for (const float value : {0.0f, 1.0f, 2.0f, 3.0f})
        values += littleEndian(value);
    const std::string file = ZipText().add("a/data.pkl", text.done()).add("a/data/0", values).done();
    const auto state = parse(file);
    ASSERT_TRUE(state.ok()) << state.error().text();
    EXPECT_EQ(floats(state->tensors.at("w")), (std::vector<float>{1, 2, 3}));
}

TEST(Checkpoint, RefusesAnArchiveOfSomethingElse)
{
    const auto office = parse(ZipText().add("word/document.xml", "<w/>").done());
    ASSERT_FALSE(office.ok());
    EXPECT_EQ(office.error().message.id(), "checkpoint.no-pickle");
    EXPECT_EQ(office.error().code, ErrorCode::BadInput);
    const auto cut = parse(contentOf(checkpoint("plain.pth")).substr(0, 600));
    ASSERT_FALSE(cut.ok());
    EXPECT_EQ(cut.error().message.id(), "zip.no-directory");
    EXPECT_EQ(parse("").error().message.id(), "checkpoint.unknown-format");
    EXPECT_EQ(readCheckpoint("/no/such/file").error().message.id(), "file.missing");
}

// Magic number, protocol and system as torch.save writes them.
std::string legacyHead(std::int32_t protocol = 1001, bool little = true)
{
    return PickleText().add(std::string_view("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 12)).done() +
           PickleText().number(protocol).done() + PickleText().add("}").text("little_endian").add(little ? "\x88s" : "\x89s").done();
}

std::string legacyFile(const std::string &pickle, const std::string &keys, const std::string &storages)
{
    return legacyHead() + pickle + keys + storages;
}

TEST(LegacyCheckpoint, ReadsAViewOfAStorage)
{
    // Before PyTorch 0.4 a slice was saved as a window into its storage.
    PickleText text;
    text.add("}").text("w").global("torch._utils", "_rebuild_tensor_v2").add("(");
    text.add("(").text("storage").global("torch", "FloatStorage").text("k").text("cpu").number(4);
    text.add("(").text("v").number(1).number(2).add("ttQ").number(0).numbers({2}).numbers({1}).add("tRs");
    std::string values;
    for (const float value : {0.0f, 1.0f, 2.0f, 3.0f})
        values += littleEndian(value);
    const std::string keys = PickleText().add("]").text("k").add("a").done();
    const std::string file = legacyFile(text.done(), keys, littleEndian(std::int64_t{4}) + values);
    const auto state = parse(file);
    ASSERT_TRUE(state.ok()) << state.error().text();
    EXPECT_EQ(floats(state->tensors.at("w")), (std::vector<float>{1, 2}));
}

TEST(LegacyCheckpoint, BadFilesAreRefused)
{
    const std::string pickle = PickleText().add("}").text("w").tensor("k", 2, 0, {2}, {1}, "FloatStorage", true).add("s").done();
    const std::string keys = PickleText().add("]").text("k").add("a").done(), none = PickleText().add("]").done();
    const std::string data(8, '\0');
    const auto count = [](std::int64_t value) { return littleEndian(value); };
    struct Case {
        const char *name;
        std::string file;
        const char *id;
        const char *says;
        ErrorCode code = ErrorCode::BadInput;
    };
    const std::vector<Case> cases = {
        {"another protocol", legacyHead(1002), "checkpoint.legacy-protocol", "1001", ErrorCode::NotPossible},
        {"big-endian", legacyHead(1001, false), "checkpoint.byte-order", "“big”", ErrorCode::NotPossible},
        {"nothing after the head", legacyHead(), "pickle.truncated", "ends in the middle"},
        {"no keys", legacyHead() + pickle, "pickle.truncated", "ends in the middle"},
        {"keys are a number", legacyFile(pickle, PickleText().number(1).done(), ""), "checkpoint.bad-keys", "a number stands where"},
        {"a key is a number", legacyFile(pickle, PickleText().add("]").number(1).add("a").done(), ""), "checkpoint.unknown-key",
         "“a number”"},
        {"an unknown key", legacyFile(pickle, PickleText().add("]").text("z").add("a").done(), ""), "checkpoint.unknown-key", "“z”"},
        {"a key is missing", legacyFile(pickle, none, ""), "checkpoint.missing-storage", "storage “k” is missing"},
        {"no count", legacyFile(pickle, keys, "1234567"), "checkpoint.truncated", "inside storage “k”"},
        {"no data", legacyFile(pickle, keys, count(2)), "checkpoint.truncated", "inside storage “k”"},
        {"half the data", legacyFile(pickle, keys, count(2) + "1234567"), "checkpoint.truncated", "inside storage “k”"},
        {"count 2^62", legacyFile(pickle, keys, count(std::int64_t{1} << 62) + data), "checkpoint.truncated", "inside storage “k”"},
        {"count -1", legacyFile(pickle, keys, count(-1) + data), "checkpoint.truncated", "inside storage “k”"},
        {"count too small", legacyFile(pickle, keys, count(1) + data), "checkpoint.storage-size", "claims 2 elements"},
        {"a call", legacyHead() + PickleText().global("os", "system").add(")R").done(), "pickle.refused-call", "os.system"},
    };
    for (const auto &c : cases) {
        const auto state = parse(c.file);
        ASSERT_FALSE(state.ok()) << c.name;
        EXPECT_EQ(state.error().message.id(), c.id) << c.name << ": " << state.error().text();
        EXPECT_EQ(state.error().code, c.code) << c.name;
        EXPECT_THAT(state.error().text(), HasSubstr(c.says)) << c.name;
    }
    EXPECT_TRUE(parse(legacyFile(pickle, keys, count(2) + data)).ok());
}

TEST(Checkpoint, EveryCutIsRefused)
{
    for (const char *name : {"plain.pth", "plain_legacy.pth", "nested_model_legacy.pth"}) {
        const std::string whole = contentOf(checkpoint(name));
        ASSERT_TRUE(parse(whole).ok());
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const std::string cut(whole.data(), size);
            EXPECT_FALSE(parse(cut).ok()) << name << " cut to " << size;
        }
    }
}

TEST(Checkpoint, FlippedBytesAreHarmless)
{
    for (const char *name : {"plain.pth", "plain_legacy.pth"}) {
        const std::string whole = contentOf(checkpoint(name));
        int refused = 0;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            for (const char flip : {'\x01', '\x80', '\xff'}) {
                std::string flipped = whole;
                flipped[at] = static_cast<char>(flipped[at] ^ flip);
                const auto state = parse(flipped);
                if (!state.ok()) {
                    EXPECT_NE(state.error().code, ErrorCode::Internal) << state.error().text();
                    ++refused;
                    continue;
                }
                for (const auto &[tensorName, tensor] : state->tensors)
                    EXPECT_GE(floats(tensor).size(), 0u) << tensorName; // reads every element: the sanitizers look on
            }
        }
        EXPECT_GT(refused, 0);
    }
}

} // namespace
} // namespace quantoscope
