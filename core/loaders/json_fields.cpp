// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/json_fields.h"

#include "base/mapped_file.h"
#include "base/phrases.h"
#include "base/utf8.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace quantoscope {

namespace {

Error brokenJson(const std::string &file, std::string_view text, std::size_t byte)
{
    std::size_t line = 1, column = 1;
    for (std::size_t i = 0; i + 1 < byte && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++line;
            column = 1;
        } else {
            ++column;
        }
    }
    return badInput("json.broken", "{file}: the JSON is broken at line {line}, column {column}.",
                    {{"file", file}, {"line", std::to_string(line)}, {"column", std::to_string(column)}});
}

std::string shown(const nlohmann::json &value)
{
    constexpr std::size_t kShown = 60;
    return printableText(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), kShown);
}

} // namespace

Result<JsonFields> JsonFields::open(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(const auto mapped, MappedFile::open(file));
    const std::string_view text(reinterpret_cast<const char *>(mapped->data()), mapped->size());
    JsonFields fields;
    fields.m_file = file.string();
    try {
        fields.m_json = std::make_shared<const nlohmann::json>(nlohmann::json::parse(text));
    } catch (const nlohmann::json::parse_error &failure) {
        return brokenJson(fields.m_file, text, failure.byte);
    } catch (const nlohmann::json::exception &failure) { // a number out of range
        return badInput("json.number-range", "{file}: the JSON cannot be read: {reason}",
                        {{"file", fields.m_file}, {"reason", failure.what()}});
    }
    if (!fields.m_json->is_object())
        return badInput("json.not-object", "{file}: the JSON is {found}; expected an object in braces.",
                        {{"file", fields.m_file}, {"found", phrases::kindOf(*fields.m_json)}});
    return fields;
}

const nlohmann::json *JsonFields::find(const std::string &key) const
{
    const auto it = m_json->find(key);
    return it == m_json->end() || it->is_null() ? nullptr : &*it;
}

Error JsonFields::wrongType(const std::string &key, const Message &expected) const
{
    const auto it = m_json->find(key);
    Message found = phrases::nothing();
    if (it != m_json->end() && it->is_structured() && !it->empty() && !it->is_array())
        found = phrases::kindOf(*it);
    else if (it != m_json->end()) // an empty list, or one of the wrong things, is no list of names
        found = Message::verbatim(shown(*it));
    return badInput("json.wrong-type", "{file}: {path} is {found}; expected {expected}.",
                    {{"file", m_file}, {"path", pathOf(key)}, {"found", found}, {"expected", expected}});
}

Result<std::optional<int>> JsonFields::wholeNumber(const std::string &key) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::optional<int>{};
    constexpr std::int64_t kMost = std::numeric_limits<int>::max();
    if (!value->is_number_integer() || (value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(kMost)) ||
        value->get<std::int64_t>() < -kMost)
        return wrongType(key, phrases::wholeNumber());
    return std::optional<int>{value->get<int>()};
}

Result<std::optional<double>> JsonFields::number(const std::string &key) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::optional<double>{};
    if (!value->is_number())
        return wrongType(key, phrases::number());
    return std::optional<double>{value->get<double>()};
}

Result<std::optional<bool>> JsonFields::truth(const std::string &key) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::optional<bool>{};
    if (!value->is_boolean())
        return wrongType(key, phrases::truthValue());
    return std::optional<bool>{value->get<bool>()};
}

Result<std::optional<std::string>> JsonFields::text(const std::string &key) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::optional<std::string>{};
    if (!value->is_string())
        return wrongType(key, phrases::text());
    return std::optional<std::string>{value->get<std::string>()};
}

Result<std::optional<JsonFields>> JsonFields::object(const std::string &key) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::optional<JsonFields>{};
    if (!value->is_object())
        return wrongType(key, phrases::object());
    JsonFields inner;
    inner.m_json = std::shared_ptr<const nlohmann::json>(m_json, value);
    inner.m_file = m_file;
    inner.m_path = pathOf(key);
    return std::optional<JsonFields>{std::move(inner)};
}

} // namespace quantoscope
