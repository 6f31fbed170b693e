// SPDX-License-Identifier: GPL-3.0-or-later
// What core says, in the window's languages.
#include "words/message_text.h"

#include "charts/language_scope.h"
#include "charts/offscreen_application.h"
#include "words/message_templates.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <set>

namespace quantoscope {
namespace {

class MessageText : public testing::Test
{
protected:
    OffscreenApplication m_application;
};

TEST_F(MessageText, IsCoresOwnSentenceInEnglish)
{
    const LanguageScope english("en");
    const Message message("engine.evaluating_images", "Evaluating images: {done} of {total}", {{"done", "96"}, {"total", "256"}});
    EXPECT_EQ(messageText(message).toStdString(), message.text());
}

TEST_F(MessageText, IsGreekWithNamesUntouched)
{
    const LanguageScope greek("el");
    EXPECT_EQ(messageText(Message("file.missing", "{file}: there is no such file.", {{"file", "/a/ResNet {x}.pth"}})).toStdString(),
              "/a/ResNet {x}.pth: το αρχείο δεν υπάρχει.");
}

TEST_F(MessageText, TranslatesPhrasesInsideSentences)
{
    const LanguageScope greek("el");
    const Message expected("phrase.whole-number-within", "a whole number from {least} to {most}", {{"least", "2"}, {"most", "8"}});
    const Message found = Message::verbatim("\"eight\"");
    const Message error("json.type", "{file}: {path} must be {expected}, but is {found}.",
                        {{"file", "r.json"}, {"path", "defaults.weight.bits"}, {"expected", expected}, {"found", found}});
    EXPECT_EQ(messageText(error).toStdString(),
              "r.json: defaults.weight.bits: αναμενόταν ακέραιος αριθμός από 2 έως 8, βρέθηκε \"eight\".");
}

TEST_F(MessageText, TranslatesTheStepInsideAStudysProgress)
{
    const LanguageScope greek("el");
    const Message step("engine.quantizing", "Quantizing {model} ({method})", {{"model", "resnet18"}, {"method", "static-nofuse"}});
    const Message progress("engine.study_step", "{run}: {step}", {{"run", "resnet18/static-nofuse"}, {"step", step}});
    EXPECT_EQ(messageText(progress).toStdString(),
              "ResNet-18, στατική, χωρίς συγχώνευση: Κβαντοποίηση του ResNet-18 (στατική, χωρίς συγχώνευση)");
}

TEST_F(MessageText, TranslatesCodeWordsOfCore)
{
    const LanguageScope greek("el");
    const Message reason("onednn.weight-saturates", "Without VNNI, oneDNN's integer sums are right only for weights within ±{limit}.",
                         {{"limit", "63"}});
    const Message refused("backend.layer-cannot-run", "Layer {layer} ({op}) cannot run on {backend}: {reason}",
                          {{"layer", "conv"}, {"op", "conv"}, {"backend", "onednn"}, {"reason", reason}});
    EXPECT_EQ(messageText(refused).toStdString(),
              "Το επίπεδο conv (συνέλιξη) δεν μπορεί να εκτελεστεί στη μηχανή εκτέλεσης oneDNN: Χωρίς VNNI, τα ακέραια αθροίσματα του oneDNN είναι "
              "σωστά μόνο για βάρη εντός του ±63.");
}

TEST_F(MessageText, GroupsThousandsAsTheLanguageDoes)
{
    const Message progress("calibrate.progress", "Calibrating: {done} of {total}", {{"done", "1024"}, {"total", "10000"}});
    {
        const LanguageScope english("en");
        EXPECT_EQ(messageText(progress).toStdString(), "Calibrating: 1,024 of 10,000");
    }
    const LanguageScope greek("el");
    EXPECT_EQ(messageText(progress).toStdString(), "Βαθμονόμηση: 1.024 από 10.000");
}

TEST_F(MessageText, UnknownIdsKeepTheirOwnWords)
{
    const LanguageScope greek("el");
    EXPECT_EQ(messageText(Message("no.such-id", "Of {file} alone", {{"file", "x"}})).toStdString(), "Of x alone");
    EXPECT_EQ(messageText(Message()).toStdString(), "");
    EXPECT_EQ(errorText(cancelled()).toStdString(), "Ακυρώθηκε.");
}

// Every sentence is Greek where its language is Greek: a word of three Latin letters outside names would be left over English.
TEST_F(MessageText, NoSentenceIsLeftInEnglish)
{
    const LanguageScope greek("el");
    std::set<std::string> ids;
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3,}")), placeholder(QStringLiteral("\\{\\w+\\}"));
    for (const MessageTemplate &each : allMessageTemplates()) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
        ASSERT_EQ(messageTemplate(each.id), std::string(each.english));
        QString english = QString::fromUtf8(each.english);
        const bool hasWords = english.remove(placeholder).contains(letters);
        EXPECT_TRUE(!hasWords || messageText(Message(each.id, each.english)).toStdString() != each.english) << each.id;
    }
    EXPECT_GT(ids.size(), 400U);
}

} // namespace
} // namespace quantoscope
