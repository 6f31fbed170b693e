// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/pickle.h"

#include "loaders/archive_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace quantoscope {
namespace {

using namespace std::string_literals;
using ::testing::HasSubstr;

Result<Pickle> parse(const std::string &bytes)
{
    return parsePickle(std::as_bytes(std::span(bytes)), "data.pkl");
}

struct BadPickle {
    const char *name;
    std::string bytes;
    const char *id;
    const char *says;
    ErrorCode code = ErrorCode::BadInput;
};

void PrintTo(const BadPickle &bad, std::ostream *out)
{
    *out << bad.name;
}

std::vector<BadPickle> badPickles()
{
    const std::string p = "\x80\x02";
    const auto refused = ErrorCode::NotPossible;
    return {
        {"Empty", "", "pickle.truncated", "byte 0"},
        {"NoProtocol", "N.", "pickle.damaged", "does not begin with its protocol"},
        {"CutProtocol", "\x80", "pickle.truncated", "byte 1"},
        {"Protocol1", "\x80\x01N."s, "pickle.protocol", "protocol 1", refused},
        {"Protocol6", "\x80\x06N.", "pickle.protocol", "protocol 6", refused},
        {"NoStop", p + "N", "pickle.truncated", "byte 3"},
        {"NothingLeft", p + ".", "pickle.damaged", "ends with 0 values"},
        {"TwoLeft", p + "NN.", "pickle.damaged", "ends with 2 values"},
        {"MarkLeft", p + "N(.", "pickle.damaged", "ends with"},
        {"UnknownOpcode", p + "\xff.", "pickle.damaged", "byte 2: unknown opcode 0xff"},
        {"TextOpcode", p + "I1\n.", "pickle.damaged", "unknown opcode 0x49"},
        {"ExtensionOpcode", p + "\x82\x01.", "pickle.damaged", "unknown opcode 0x82"},
        {"CutNumber", p + "J\1\2", "pickle.truncated", "ends in the middle"},
        {"CutFloat", p + "G\1\2", "pickle.truncated", "ends in the middle"},
        {"CutText", p + "X\x05\0\0\0ab."s, "pickle.truncated", "ends in the middle"},
        {"TextOf4G", p + "X\xff\xff\xff\xff."s, "pickle.truncated", "ends in the middle"},
        {"TextOf2To64", p + "\x8d\xff\xff\xff\xff\xff\xff\xff\xff.", "pickle.truncated", "ends in the middle"},
        {"TextNotUtf8", p + "X\1\0\0\0\xff."s, "pickle.damaged", "not UTF-8"},
        {"CutLong", p + "\x8a\x09\1.", "pickle.truncated", "ends in the middle"},
        {"NegativeLong4", p + "\x8b\xff\xff\xff\xff.", "pickle.truncated", "ends in the middle"},
        {"CutGlobal", p + "cos\nsys", "pickle.truncated", "ends in the middle"},
        {"CutFrame", p + "\x95\1\0\0\0\0\0\0\0"s, "pickle.truncated", "ends in the middle"},
        {"FrameLies", p + "\x95\xff\0\0\0\0\0\0\0N."s, "pickle.truncated", "ends in the middle"},
        {"PopOfNothing", p + "0.", "pickle.damaged", "stack is empty"},
        {"PopBelowAMark", p + "N(\x85.", "pickle.damaged", "stack is empty"},
        {"NoMark", p + "t.", "pickle.damaged", "a mark is missing"},
        {"DupOfNothing", p + "2.", "pickle.damaged", "stack is empty"},
        {"MemoOfNothing", p + "q\1.", "pickle.damaged", "stack is empty"},
        {"UnknownMemo", p + "h\x07.", "pickle.damaged", "memo entry 7 does not exist"},
        {"UnknownLongMemo", p + "j\xff\xff\xff\xff.", "pickle.damaged", "memo entry 4294967295"},
        {"OddDict", p + "(Nd.", "pickle.damaged", "a key has no value"},
        {"OddSetItems", p + "}(Nu.", "pickle.damaged", "a key has no value"},
        {"AppendToADict", p + "}Na.", "pickle.damaged", "items are put into a dictionary"},
        {"SetItemOfAList", p + "]NNs.", "pickle.damaged", "items are put into a list"},
        {"AddItemsToAList", p + "](N\x90.", "pickle.damaged", "items are put into a list"},
        {"GlobalOfNumbers", p + "K\1K\1\x93.", "pickle.damaged", "not named by texts"},
        {"CallOfANumber", p + "K\1)R.", "pickle.refused-call", "call a number"},
        {"CallOfACall", PickleText().global("torch", "Size").add(")R)R").done(), "pickle.refused-call", "result of a call"},
        {"CallWithoutTuple", PickleText().global("torch", "Size").add("NR").done(), "pickle.damaged", "arguments are no tuple"},
        {"OsSystem", PickleText().global("os", "system").add("(").text("true").add("tR").done(), "pickle.refused-call", "call os.system"},
        {"PosixSystem", PickleText().text("posix").text("system").add("\x93(").text("true").add("tR").done(), "pickle.refused-call",
         "call posix.system"},
        {"Eval", PickleText().global("builtins", "eval").add(")R").done(), "pickle.refused-call", "builtins.eval"},
        {"Getattr", PickleText().global("__builtin__", "getattr").add(")R").done(), "pickle.refused-call", "__builtin__.getattr"},
        {"TorchLoad", PickleText().global("torch.storage", "_load_from_bytes").add(")R").done(), "pickle.refused-call", "_load_from_bytes"},
        {"NameWithControls", PickleText().global("os\x1b[2J", "x\xff").add(")R").done(), "pickle.refused-call", "os?[2J.x?"},
        {"LongName", PickleText().global(std::string(5000, 'a'), "b").add(")R").done(), "pickle.refused-call", "aaa…"},
        {"AnObject", PickleText().global("torchvision.models.resnet", "ResNet").add(")\x81}b").done(), "checkpoint.whole-module",
         "torchvision.models.resnet.ResNet", refused},
        {"AnObjectWithKeywords", PickleText().global("a", "B").add(")}\x92").done(), "checkpoint.whole-module", "class a.B", refused},
        {"ObjectOfNoClass", p + "N)\x81.", "pickle.damaged", "class is None"},
        {"AttributesOfANumber", p + "K\1}b.", "pickle.damaged", "attributes are given to a number"},
        {"OrderedDictOfNumbers", PickleText().global("collections", "OrderedDict").add("(K\1tR").done(), "pickle.damaged",
         "unknown arguments"},
        {"OrderedDictOfSingles", PickleText().global("collections", "OrderedDict").add("(](]etR").done(), "pickle.damaged", "than pairs"},
        {"PersistentOfNothing", p + "Q.", "pickle.damaged", "stack is empty"},
        {"TooManyValues", p + std::string(1'000'001, 'N'), "pickle.too-large", "more than 1000000 values"},
        {"TooDeepAStack", p + "N" + std::string(1'000'000, '2'), "pickle.too-large", "values on its stack"},
        {"TooManyMarks", p + std::string(2000, '('), "pickle.too-large", "more than 1000 collections inside each other"},
        {"TooManyItems",
         [&] { // a list appended to itself two million times
             std::string bytes = p + "]";
             for (int i = 0; i < 2'000'001; ++i)
                 bytes += "2a";
             return bytes + ".";
         }(),
         "pickle.too-large", "more than 2000000 items"},
        {"TooLong",
         [&] { // pairs of opcodes that change nothing
             std::string bytes = p;
             bytes.resize((std::size_t{16} << 20) + 100, '(');
             for (std::size_t i = 3; i < bytes.size(); i += 2)
                 bytes[i] = '1';
             return bytes;
         }(),
         "pickle.too-large", "more than 16777216 bytes"},
    };
}

class BadPickles : public ::testing::TestWithParam<BadPickle>
{
};

TEST_P(BadPickles, AreRefused)
{
    const BadPickle &bad = GetParam();
    const auto pickle = parse(bad.bytes);
    ASSERT_FALSE(pickle.ok());
    EXPECT_EQ(pickle.error().message.id(), bad.id) << pickle.error().text();
    EXPECT_EQ(pickle.error().code, bad.code);
    EXPECT_THAT(pickle.error().text(), HasSubstr(bad.says));
    EXPECT_THAT(pickle.error().text(), HasSubstr("data.pkl"));
    EXPECT_LT(pickle.error().text().size(), 500u);
}

INSTANTIATE_TEST_SUITE_P(Pickles, BadPickles, ::testing::ValuesIn(badPickles()),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(Pickle, ReadsScalars)
{
    const auto pickle = parse("\x80\x02(" // one tuple of everything
                              "N\x88\x89K\xffM\xff\xff"s +
                              "J\xff\xff\xff\xff"                          // -1
                              + "\x8a\x00"s                                // LONG1 of no bytes: 0
                              + "\x8a\x01\x80"                             // -128
                              + "\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f" // 2^63 - 1
                              + "\x8b\x02\x00\x00\x00\x00\x01"s            // LONG4: 256
                              + "\x8a\x09\0\0\0\0\0\0\0\0\1"s              // 2^64
                              + "G\x3f\xf8\0\0\0\0\0\0"s                   // 1.5
                              + "X\2\0\0\0\xce\xb1"s + "\x8c\1b" + "C\1\xff" + "U\1s" + "U\1\xff" + "t.");
    ASSERT_TRUE(pickle.ok()) << pickle.error().text();
    const auto &items = pickle->root->items;
    ASSERT_EQ(items.size(), 17u);
    EXPECT_TRUE(items[0]->is(PickleKind::None));
    EXPECT_EQ(items[1]->integer, 1);
    EXPECT_TRUE(items[2]->is(PickleKind::Bool));
    EXPECT_EQ(items[3]->integer, 255);
    EXPECT_EQ(items[4]->integer, 65535);
    EXPECT_EQ(items[5]->integer, -1);
    EXPECT_EQ(items[6]->integer, 0);
    EXPECT_EQ(items[7]->integer, -128);
    EXPECT_EQ(items[8]->integer, std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(items[9]->integer, 256);
    EXPECT_TRUE(items[10]->is(PickleKind::BigInt));
    EXPECT_EQ(items[11]->real, 1.5);
    EXPECT_EQ(items[12]->text, "α");
    EXPECT_EQ(items[13]->text, "b");
    EXPECT_TRUE(items[14]->is(PickleKind::Bytes));
    EXPECT_TRUE(items[15]->is(PickleKind::Text));
    EXPECT_TRUE(items[16]->is(PickleKind::Bytes));
}

TEST(Pickle, ReadsCollections)
{
    const auto pickle = parse("\x80\x02(](K\1K\2e]K\3a}(K\1K\2u}K\1K\2s(K\1K\2d(K\1l\x8f(K\1\x90(K\1\x91K\1\x85K\1K\2\x86K\1K\2K\3\x87)t.");
    ASSERT_TRUE(pickle.ok()) << pickle.error().text();
    std::string shape;
    for (const auto *item : pickle->root->items)
        shape += pickleKindName(item->kind).text() + " " + std::to_string(item->items.size()) + "; ";
    EXPECT_EQ(shape,
              "a list 2; a list 1; a dictionary 2; a dictionary 2; a dictionary 2; a list 1; a set 1; a set 1; a tuple 1; a tuple 2; "
              "a tuple 3; a tuple 0; ");
}

TEST(Pickle, MemoGivesTheSameValue)
{
    for (const std::string &bytes : {"\x80\x02]q\x05h\x05\x86."s, "\x80\x02]r\x05\0\0\0j\x05\0\0\0\x86."s, "\x80\x04]\x94h\0\x86."s}) {
        const auto pickle = parse(bytes);
        ASSERT_TRUE(pickle.ok()) << pickle.error().text();
        EXPECT_EQ(pickle->root->items[0], pickle->root->items[1]);
    }
}

TEST(Pickle, ACircleIsHarmless)
{
    const auto pickle = parse("\x80\x02]q\1h\1a."); // a list that holds itself
    ASSERT_TRUE(pickle.ok());
    EXPECT_EQ(pickle->root->items[0], pickle->root);
}

TEST(Pickle, FindsTheLastOfEqualKeys)
{
    const auto pickle = parse(PickleText().add("}(").text("a").number(1).text("a").number(2).number(3).number(4).add("u").done());
    ASSERT_TRUE(pickle.ok());
    EXPECT_EQ(pickle->root->find("a")->integer, 2);
    EXPECT_EQ(pickle->root->find("b"), nullptr);
}

TEST(Pickle, KeepsCallsUncalled)
{
    const auto pickle = parse(PickleText().global("torch", "Size").add("(").numbers({2, 3}).add("tR").done());
    ASSERT_TRUE(pickle.ok());
    EXPECT_TRUE(pickle->root->isCall("torch.Size"));
    EXPECT_EQ(pickle->root->payload->items[0]->items[1]->integer, 3);
}

TEST(Pickle, DictionariesOfEveryKindAreDictionaries)
{
    const std::vector<std::string> pickles = {
        PickleText().global("collections", "OrderedDict").add(")R").text("k").number(7).add("s").done(),
        PickleText().global("collections", "OrderedDict").add("(](](").text("k").number(7).add("eetR").done(), // Python 2
        PickleText().global("collections", "defaultdict").global("builtins", "list").add("\x85R").text("k").number(7).add("s").done(),
        PickleText().add("}").text("k").number(7).add("s}b").done(), // attributes of a dictionary
    };
    for (const auto &bytes : pickles) {
        const auto pickle = parse(bytes);
        ASSERT_TRUE(pickle.ok()) << pickle.error().text();
        ASSERT_TRUE(pickle->root->is(PickleKind::Dict));
        ASSERT_NE(pickle->root->find("k"), nullptr);
        EXPECT_EQ(pickle->root->find("k")->integer, 7);
    }
}

TEST(Pickle, InnerObjectsStayUnbuilt)
{
    PickleText text;
    text.add("}").text("args").global("argparse", "Namespace").add(")\x81}").text("lr").number(1).add("sbs");
    const auto pickle = parse(text.done());
    ASSERT_TRUE(pickle.ok()) << pickle.error().text();
    EXPECT_EQ(pickleClassName(*pickle->root->find("args")).text(), "argparse.Namespace");
    ASSERT_EQ(pickle->warnings.size(), 1u);
    EXPECT_EQ(pickle->warnings[0].id(), "pickle.unbuilt-object");
    EXPECT_THAT(pickle->warnings[0].text(), HasSubstr("argparse.Namespace"));
}

TEST(Pickle, StopsAtItsEnd)
{
    const auto pickle = parse("\x80\x02K\7.rest");
    ASSERT_TRUE(pickle.ok());
    EXPECT_EQ(pickle->byteCount, 5u);
}

} // namespace
} // namespace quantoscope
