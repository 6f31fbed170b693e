// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/all_chapters.h"

#include "pages/learn/judging/judging_chapter.h"

namespace quantoscope {
namespace {

template <typename Made>
Chapter *make(AppState &state)
{
    return new Made(state);
}

} // namespace

// Each chapter has a folder pages/learn/<id>/ and adds one line here.
const std::vector<ChapterEntry> &allChapters()
{
    static const std::vector<ChapterEntry> chapters = {
        {QStringLiteral("judging"), &make<JudgingChapter>, &JudgingChapter::title},
    };
    return chapters;
}

} // namespace quantoscope
