// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// What the small "i" beside a term opens: two sentences.
struct Topic {
    QString title, text;
    QString chapter; // id of the chapter of Learn that explains it; empty = none
};

// A topics file: a title and a text for each id, in English and Greek, and for most the chapter of Learn that explains it.
class Topics
{
public:
    // Errors: BadInput with the place, for what is no JSON, an unknown key, a language that is missing, or an empty text.
    static Result<Topics> parse(std::string_view json, const std::string &fileName);

    std::vector<std::string> ids() const;
    // In the language in force; null strings for an id that is not there.
    Topic find(std::string_view id) const;

private:
    struct Words {
        QString english, greek;
    };
    struct Entry {
        Words title, text;
        QString chapter;
    };
    std::map<std::string, Entry, std::less<>> m_entries;
};

// resources/topics.json, compiled into the program. Thread: any.
const Result<Topics> &bundledTopics();

// A topic of the program's own in the language in force: topic("zero-point").
Topic topic(std::string_view id);

} // namespace quantoscope
