// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// A part of the window that a lesson may name to show, hide or lock it. Its id never changes once released: lessons of teachers hold it.
// docs/lessons.md has the same list as a table; a test fails when the window has no such part.
struct ControlId {
    std::string_view id;   // objectName of a widget or action, or "chapter." and the id of a chapter of Learn
    std::string_view page; // objectName of the page it is on; empty: it is there whatever the page
    std::string_view what; // English, for the documentation
};
const std::vector<ControlId> &controlIds();

// Null for an id that is not in the list.
const ControlId *findControl(std::string_view id);

// A chapter can be shown, not hidden or locked.
bool isChapter(const ControlId &control);
constexpr std::string_view kChapterPrefix = "chapter.";

} // namespace quantoscope
