// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson_json.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What parseLesson accepts is written and read back unchanged; what it refuses has a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace quantoscope;
    const auto lesson = parseLesson({reinterpret_cast<const char *>(data), size}, "fuzz.json");
    if (!lesson) {
        if (lesson.error().text().empty() || lesson.error().code != ErrorCode::BadInput)
            std::abort();
        return 0;
    }
    const auto again = parseLesson(lessonText(*lesson), "again.json");
    if (!again || !(*again == *lesson))
        std::abort();
    for (std::size_t step = 0; step < lesson->steps.size(); ++step)
        (void)wantedRuns(*lesson, step);
    return 0;
}
