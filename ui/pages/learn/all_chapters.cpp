// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/all_chapters.h"

#include "pages/learn/network/network_chapter.h"
#include "pages/learn/networks/networks_chapter.h"

namespace quantoscope {
namespace {

template <typename T>
Chapter *make(AppState &state)
{
    return new T(state);
}

} // namespace

// Each chapter has a folder pages/learn/<id>/ and adds one line here.
const std::vector<ChapterEntry> &allChapters()
{
    static const std::vector<ChapterEntry> chapters = {
        {QStringLiteral("network"), make<NetworkChapter>, NetworkChapter::chapterTitle},
        {QStringLiteral("networks"), make<NetworksChapter>, NetworksChapter::chapterTitle},
    };
    return chapters;
}

} // namespace quantoscope
