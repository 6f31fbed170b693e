// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include <algorithm>
#include <utility>

namespace quantoscope {

Message::Argument::Argument(std::string argumentName, std::string words)
    : name(std::move(argumentName))
    , text(std::move(words))
{
}

Message::Argument::Argument(std::string argumentName, Message inner)
    : name(std::move(argumentName))
    , text(inner.text())
    , phrase(inner.id().empty() ? nullptr : std::make_shared<const Message>(std::move(inner)))
{
}

bool Message::Argument::operator==(const Argument &other) const
{
    const bool samePhrase = phrase && other.phrase ? *phrase == *other.phrase : phrase == other.phrase;
    return name == other.name && text == other.text && samePhrase;
}

Message::Message(std::string id, std::string englishTemplate, std::vector<Argument> arguments)
    : m_id(std::move(id))
    , m_template(std::move(englishTemplate))
    , m_arguments(std::move(arguments))
{
}

Message Message::verbatim(std::string words)
{
    return {std::string(), std::move(words)};
}

std::string Message::text() const
{
    return textFrom(m_template);
}

std::string Message::textFrom(std::string_view otherTemplate, const ArgumentText &textOf) const
{
    std::string out;
    out.reserve(otherTemplate.size() + 64);
    for (std::size_t i = 0; i < otherTemplate.size();) {
        const auto end = otherTemplate[i] == '{' ? otherTemplate.find('}', i) : std::string_view::npos;
        if (end != std::string_view::npos) {
            const auto name = otherTemplate.substr(i + 1, end - i - 1);
            const auto found =
                std::find_if(m_arguments.begin(), m_arguments.end(), [&](const Argument &each) { return each.name == name; });
            if (found != m_arguments.end()) {
                out += textOf ? textOf(*found) : found->text;
                i = end + 1;
                continue;
            }
        }
        out += otherTemplate[i++];
    }
    return out;
}

} // namespace quantoscope
