// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include "base/phrases.h"
#include "base/system_reason.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstring>
#include <future>

namespace quantoscope {
namespace {

TEST(Message, FillsItsTemplate)
{
    const Message message("a.b", "{file}: {count} of {count} in {other} { {}", {{"file", "x {count}"}, {"count", "3"}, {"unused", "u"}});
    EXPECT_EQ(message.text(), "x {count}: 3 of 3 in {other} { {}"); // what an argument holds is not filled again
    EXPECT_EQ(message.textFrom("{count} από {file}"), "3 από x {count}");
    EXPECT_EQ(Message().text(), "");
}

TEST(Message, APhraseInsideReadsAsItsOwnSentence)
{
    const Message inner("phrase.x", "at least {least}", {{"least", "2"}});
    const Message message("a.b", "expected {expected}, found {found}", {{"expected", inner}, {"found", "1"}});
    EXPECT_EQ(message.text(), "expected at least 2, found 1");
    ASSERT_TRUE(message.arguments()[0].phrase);
    EXPECT_EQ(message.arguments()[0].phrase->id(), "phrase.x");
    EXPECT_FALSE(message.arguments()[1].phrase);
    const auto greek = [](const Message::Argument &argument) {
        return argument.phrase ? argument.phrase->textFrom("τουλάχιστον {least}") : argument.text;
    };
    EXPECT_EQ(message.textFrom("αναμενόταν {expected}, βρέθηκε {found}", greek), "αναμενόταν τουλάχιστον 2, βρέθηκε 1");
}

TEST(Message, VerbatimWordsAreTextAndNoPhrase)
{
    const Message::Argument argument("found", Message::verbatim("{odd}"));
    EXPECT_EQ(argument.text, "{odd}");
    EXPECT_FALSE(argument.phrase);
    EXPECT_EQ(argument, Message::Argument("found", "{odd}"));
}

TEST(Message, EqualWhenPhrasesAreEqual)
{
    const auto with = [](const char *least) { return Message("a.b", "{e}", {{"e", Message("p.q", "{least}", {{"least", least}})}}); };
    EXPECT_EQ(with("2"), with("2"));
    EXPECT_NE(with("2"), with("3"));
    EXPECT_NE(with("2"), Message("a.b", "{e}", {{"e", "2"}})); // the same words, but not a phrase
}

TEST(SystemReason, NamesUsualErrorsAndQuotesOthers)
{
    EXPECT_EQ(systemReason(ENOSPC).id(), "system.full");
    for (const int number :
         {ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EROFS, EISDIR, ENOTDIR, EEXIST, ENOMEM, EIO, EMFILE, ENAMETOOLONG, EBUSY}) {
        EXPECT_EQ(systemReason(number).text(), std::strerror(number));
        EXPECT_FALSE(systemReason(number).id().empty()) << number;
    }
    EXPECT_EQ(systemReason(ELOOP), Message::verbatim(std::strerror(ELOOP)));
    EXPECT_EQ(systemReason(std::make_error_code(std::errc::permission_denied)).id(), "system.denied");
    EXPECT_EQ(systemReason(std::make_error_code(std::future_errc::no_state)).id(), "");
}

} // namespace
} // namespace quantoscope
