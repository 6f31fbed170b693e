// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/all_chapters.h"

#include "pages/learn/shrinking/shrinking_chapter.h"
#include "pages/learn/study/study_chapter.h"
#include "pages/learn/training/training_chapter.h"

namespace quantoscope {

// Each chapter has a folder pages/learn/<id>/ and adds one line here.
const std::vector<ChapterEntry> &allChapters()
{
    static const std::vector<ChapterEntry> chapters = {
        {QStringLiteral("training"), [](AppState &state) -> Chapter * { return new TrainingChapter(state); }, &TrainingChapter::title},
        {QStringLiteral("shrinking"), [](AppState &state) -> Chapter * { return new ShrinkingChapter(state); }, &ShrinkingChapter::title},
        {QStringLiteral("study"), [](AppState &state) -> Chapter * { return new StudyChapter(state); }, &StudyChapter::title},
    };
    return chapters;
}

} // namespace quantoscope
