// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace quantoscope {

// What core says under an id, in English, as the source text of the translations (context Messages).
struct MessageTemplate {
    const char *id;
    const char *english;
};

// Null for an id that no source of core or ui sends.
const char *messageTemplate(std::string_view id);

// All of them; for tests.
std::vector<MessageTemplate> allMessageTemplates();

} // namespace quantoscope
