// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(Utf8, KnowsWhatIsValid)
{
    struct Case {
        const char *name;
        std::string text;
        bool valid;
    };
    for (const Case &c : {Case{"empty", "", true}, Case{"ASCII", "a~", true}, Case{"two bytes", "\xce\xb1", true},
                          Case{"three bytes", "\xe2\x82\xac", true}, Case{"four bytes", "\xf0\x9f\x98\x80", true},
                          Case{"the largest", "\xf4\x8f\xbf\xbf", true}, Case{"above the largest", "\xf4\x90\x80\x80", false},
                          Case{"far above", "\xf5\x80\x80\x80", false}, Case{"a surrogate", "\xed\xa0\x80", false},
                          Case{"before the surrogates", "\xed\x9f\xbf", true}, Case{"overlong two", "\xc1\xbf", false},
                          Case{"overlong three", "\xe0\x9f\xbf", false}, Case{"overlong four", "\xf0\x8f\xbf\xbf", false},
                          Case{"cut", "\xe2\x82", false}, Case{"a lonely follower", "\x80", false}, Case{"no follower", "\xce-", false}})
        EXPECT_EQ(isValidUtf8(c.text), c.valid) << c.name;
}

TEST(Utf8, ShowsUntrustedText)
{
    EXPECT_EQ(printableText("plain α"), "plain α");
    EXPECT_EQ(printableText("\x1b[2J\xff\x7f"), "?[2J??");
    EXPECT_EQ(printableText("abcdef", 6), "abcdef");
    EXPECT_EQ(printableText("abcdef", 3), "abc…");
    EXPECT_EQ(printableText("ααα", 3), "α…"); // never half a character
}

} // namespace
} // namespace quantoscope
