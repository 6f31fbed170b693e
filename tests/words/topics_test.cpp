// SPDX-License-Identifier: GPL-3.0-or-later
// The two sentences behind each small "i".
#include "words/topics.h"

#include "charts/language_scope.h"
#include "charts/offscreen_application.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

namespace quantoscope {
namespace {

// Names that read the same in both languages.
const std::set<QString> kNames = {"SQNR", "Top-1", "Top-5", "F1", "oneDNN", "PyTorch", "VNNI"};

class BundledTopics : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(bundledTopics().ok()) << bundledTopics().error().text(); }

    OffscreenApplication m_application;
};

Topic topicIn(const char *language, const std::string &id)
{
    const LanguageScope scope(language);
    return topic(id);
}

TEST_F(BundledTopics, SayTwoSentencesInBothLanguages)
{
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?](\\s|$)"));
    ASSERT_GE(bundledTopics()->ids().size(), 60U);
    for (const std::string &id : bundledTopics()->ids()) {
        const Topic english = topicIn("en", id), greek = topicIn("el", id);
        for (const Topic &each : {english, greek}) {
            EXPECT_FALSE(each.title.isEmpty()) << id;
            EXPECT_FALSE(each.title.endsWith('.')) << id;
            EXPECT_TRUE(each.text.endsWith('.')) << id;
            QString text = each.text;
            EXPECT_EQ(text.replace(QStringLiteral("π.χ."), QString()).count(sentenceEnd), 2) << id << ": " << each.text.toStdString();
            EXPECT_LT(each.text.size(), 340) << id;
        }
        EXPECT_TRUE(english.title != greek.title || kNames.count(english.title) == 1) << id;
        EXPECT_NE(english.text, greek.text) << id;
        EXPECT_TRUE(greek.text.contains(QRegularExpression(QStringLiteral("[α-ω]{3}")))) << id;
    }
}

// The words that collide in Greek, and the two meanings of scale.
TEST_F(BundledTopics, KeepToTheTableOfTerms)
{
    EXPECT_TRUE(topicIn("el", "scale").text.contains(QStringLiteral("συντελεστή κλίμακας s = 1/scale")));
    EXPECT_EQ(topicIn("el", "accuracy").title, QStringLiteral("Ορθότητα (accuracy)"));
    EXPECT_EQ(topicIn("el", "asymmetric").title, QStringLiteral("Μη συμμετρική κβαντοποίηση"));
    for (const std::string &id : bundledTopics()->ids()) {
        const QString text = topicIn("el", id).text;
        EXPECT_FALSE(text.contains(QStringLiteral("κλιμάκωση"))) << id;
        EXPECT_FALSE(text.contains(QStringLiteral("ασύμμετρ"))) << id;
        EXPECT_FALSE(text.contains(QStringLiteral("ακρίβεια του μοντέλου"))) << id;
    }
}

TEST_F(BundledTopics, AnUnknownIdIsEmpty)
{
    EXPECT_TRUE(topic("no-such-topic").title.isEmpty());
    EXPECT_TRUE(topic("no-such-topic").text.isEmpty());
}

// Every topic("…") of the window, and every id given to something called …Topic….
TEST_F(BundledTopics, HoldEveryIdThatTheWindowUses)
{
    static const QRegularExpression use(
        QString::fromLatin1(R"re([tT]opic\w*\s*[({](?:[^()"]*,\s*)?(?:QStringLiteral\()?"([a-z0-9-]+)")re"));
    const std::vector<std::string> all = bundledTopics()->ids();
    const std::set<std::string> known(all.begin(), all.end());
    for (const auto &entry : std::filesystem::recursive_directory_iterator(TEST_RESOURCES "/../ui")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h")
            continue;
        QFile in(QString::fromStdString(entry.path().string()));
        ASSERT_TRUE(in.open(QIODevice::ReadOnly));
        auto matches = use.globalMatch(QString::fromUtf8(in.readAll()));
        while (matches.hasNext()) {
            const std::string id = matches.next().captured(1).toStdString();
            EXPECT_EQ(known.count(id), 1U) << entry.path().string() << " uses the topic " << id;
        }
    }
}

struct BadTopics {
    const char *json, *sentence;
};

class TopicsFile : public testing::TestWithParam<BadTopics>
{
};

TEST_P(TopicsFile, IsRefusedWithItsPlace)
{
    const auto topics = Topics::parse(GetParam().json, "t.json");
    ASSERT_FALSE(topics.ok());
    EXPECT_EQ(topics.error().code, ErrorCode::BadInput);
    EXPECT_EQ(topics.error().text(), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(
    Bad, TopicsFile,
    testing::Values(BadTopics{"[]", "t.json: the top level must be an object, but is a list."},
                    BadTopics{R"({"topics": []})", "t.json: topics must be an object, but is a list."},
                    BadTopics{R"({"topics": {"a": {"title": {"en": "A", "el": "Α"}}}})", "t.json: topics.a lacks the key “text”."},
                    BadTopics{R"({"topics": {"a": {"title": {"en": "A"}, "text": {"en": "x", "el": "x"}}}})",
                              "t.json: topics.a.title lacks the key “el”."},
                    BadTopics{R"({"topics": {"a": {"title": {"en": "A", "el": "Α"}, "text": {"en": " ", "el": "x"}}}})",
                              "t.json: topics.a.text.en must be a text that is not empty, but is \" \"."},
                    BadTopics{R"({"topics": {"a": {"title": {"en": 1, "el": "Α"}, "text": {"en": "x", "el": "x"}}}})",
                              "t.json: topics.a.title.en must be a text, but is 1."},
                    BadTopics{R"({"topics": {"a": {"title": {"en": "A", "el": "Α", "fr": "A"}, "text": {"en": "x", "el": "x"}}}})",
                              "t.json: topics.a.title has the unknown key “fr”; it may have en, el."},
                    BadTopics{R"({"topics": {"a": 1, "a": 2}})", "t.json: the key “a” stands twice in the same object."}));

TEST(Topics, AreReadInTheLanguageInForce)
{
    const OffscreenApplication application;
    const auto topics = Topics::parse(R"({"topics": {"a": {"title": {"en": "A", "el": "Α"}, "text": {"en": "x", "el": "ξ"}}}})", "t.json");
    ASSERT_TRUE(topics.ok()) << topics.error().text();
    EXPECT_EQ(topics->ids(), std::vector<std::string>{"a"});
    {
        const LanguageScope english("en");
        EXPECT_EQ(topics->find("a").text, "x");
    }
    const LanguageScope greek("el");
    EXPECT_EQ(topics->find("a").text, QStringLiteral("ξ"));
}

} // namespace
} // namespace quantoscope
