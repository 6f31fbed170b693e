// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

namespace quantoscope {

Message::Message(std::string id, std::string englishTemplate, std::vector<Argument> arguments)
    : m_id(std::move(id))
    , m_template(std::move(englishTemplate))
    , m_arguments(std::move(arguments))
{
}

std::string Message::text() const
{
    return textFrom(m_template);
}

std::string Message::textFrom(std::string_view otherTemplate) const
{
    std::string out;
    out.reserve(otherTemplate.size() + 64);
    for (std::size_t i = 0; i < otherTemplate.size();) {
        if (otherTemplate[i] == '{') {
            const auto end = otherTemplate.find('}', i);
            if (end != std::string_view::npos) {
                const auto name = otherTemplate.substr(i + 1, end - i - 1);
                bool found = false;
                for (const auto &[key, value] : m_arguments) {
                    if (key == name) {
                        out += value;
                        found = true;
                        break;
                    }
                }
                if (found) {
                    i = end + 1;
                    continue;
                }
            }
        }
        out += otherTemplate[i++];
    }
    return out;
}

} // namespace quantoscope
