// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/json_cursor.h"

#include "base/phrases.h"
#include "base/system_reason.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <set>
#include <sstream>
#include <vector>

namespace quantoscope {

namespace {

constexpr std::size_t kLineWidth = 140;  // jsonText breaks longer values
constexpr std::size_t kFoundLength = 60; // error sentences show no more of a value

std::string dump(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The library's sentence without its own prefix "[json.exception…] parse error at line 3, column 5: ".
std::string problemOf(const Json::parse_error &error)
{
    std::string text = error.what();
    const auto column = text.find("column ");
    const auto colon = column == std::string::npos ? column : text.find(": ", column);
    if (colon != std::string::npos)
        text.erase(0, colon + 2);
    return text;
}

[[noreturn]] void failSyntax(std::string_view text, const std::string &file, const Json::parse_error &error)
{
    // byte is 1-based and may point one past the end.
    const std::size_t end = std::min(error.byte == 0 ? 0 : error.byte - 1, text.size());
    const std::string_view before = text.substr(0, end);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n');
    const auto column = lineStart == std::string_view::npos ? end + 1 : end - lineStart;
    throw JsonProblem(
        badInput("json.syntax", "{file}, line {line}, column {column}: broken JSON: {problem}.",
                 {{"file", file}, {"line", std::to_string(line)}, {"column", std::to_string(column)}, {"problem", problemOf(error)}}));
}

bool isStructure(const Json &value)
{
    return value.is_structured() && !value.empty();
}

// A list of numbers on one line, "[1, 2.5]", in one call: lists of scales and predictions are most of a large file.
std::string numbersLine(const Json &numbers)
{
    const std::string compact = dump(numbers);
    std::string out;
    out.reserve(compact.size() + numbers.size());
    for (const char letter : compact) {
        out += letter;
        if (letter == ',')
            out += ' ';
    }
    return out;
}

bool holdsNumbers(const Json &value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json &item) { return item.is_number(); });
}

// Appends the value on one line and says whether `out` has at most `longest` characters then; gives up as soon as it has more.
bool appendLine(const Json &value, std::size_t longest, std::string &out)
{
    if (!isStructure(value)) {
        out += dump(value);
        return out.size() <= longest;
    }
    if (2 * value.size() > longest) // each item has a letter and a comma at least
        return false;
    out += value.is_object() ? '{' : '[';
    bool first = true;
    for (auto it = value.begin(); it != value.end(); ++it) {
        out += first ? "" : ", ";
        first = false;
        if (value.is_object())
            out += dump(Json(it.key())) + ": ";
        if (!appendLine(*it, longest, out))
            return false;
    }
    out += value.is_object() ? '}' : ']';
    return out.size() <= longest;
}

// `used`: columns taken on this line. Lists of numbers stay on one line however long they are.
void appendPretty(const Json &value, std::size_t indent, std::size_t used, std::string &out)
{
    if (!isStructure(value) || holdsNumbers(value)) {
        out += isStructure(value) ? numbersLine(value) : dump(value);
        return;
    }
    std::string line;
    if (used < kLineWidth && appendLine(value, kLineWidth - used, line)) {
        out += line;
        return;
    }
    const std::string blanks(indent + 2, ' ');
    out += value.is_object() ? "{\n" : "[\n";
    bool first = true;
    for (auto it = value.begin(); it != value.end(); ++it) {
        out += first ? "" : ",\n";
        first = false;
        const std::string key = value.is_object() ? dump(Json(it.key())) + ": " : std::string();
        out += blanks + key;
        appendPretty(*it, indent + 2, blanks.size() + key.size(), out);
    }
    out += '\n' + std::string(indent, ' ') + (value.is_object() ? '}' : ']');
}

} // namespace

Json parseJson(std::string_view text, const std::string &file, DuplicateKeys duplicates)
{
    try {
        if (duplicates == DuplicateKeys::LastWins)
            return Json::parse(text.begin(), text.end());
        std::vector<std::set<std::string>> open; // keys of the objects that are open
        const auto watch = [&](int, Json::parse_event_t event, Json &parsed) {
            if (event == Json::parse_event_t::object_start) {
                open.emplace_back();
            } else if (event == Json::parse_event_t::object_end) {
                open.pop_back();
            } else if (event == Json::parse_event_t::key) {
                const auto key = parsed.get<std::string>();
                if (!open.back().insert(key).second)
                    throw JsonProblem(badInput("json.duplicate-key", "{file}: the key “{key}” stands twice in the same object.",
                                               {{"file", file}, {"key", key}}));
            }
            return true;
        };
        return Json::parse(text.begin(), text.end(), watch);
    } catch (const Json::parse_error &error) {
        failSyntax(text, file, error);
    } catch (const Json::out_of_range &error) { // a number beyond double's range
        throw JsonProblem(badInput("json.number", "{file}: broken JSON: {problem}.", {{"file", file}, {"problem", error.what()}}));
    }
}

Result<std::string> readJsonFile(const std::filesystem::path &path, std::uintmax_t largestBytes)
{
    std::error_code problem;
    const std::filesystem::file_type type = std::filesystem::status(path, problem).type();
    if (type != std::filesystem::file_type::regular && type != std::filesystem::file_type::not_found)
        return badInput("json.not-regular", "{file} cannot be read: it is not a regular file.", {{"file", path.string()}});
    if (type == std::filesystem::file_type::not_found)
        return badInput("json.no-file", "{file} cannot be read: there is no such file.", {{"file", path.string()}});
    const std::uintmax_t bytes = std::filesystem::file_size(path, problem);
    if (!problem && bytes > largestBytes)
        return badInput("json.too-large", "{file} has {found} bytes; a file of this kind has at most {expected}.",
                        {{"file", path.string()}, {"found", std::to_string(bytes)}, {"expected", std::to_string(largestBytes)}});
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream)
        return badInput("json.read", "{file} cannot be read: {problem}.", {{"file", path.string()}, {"problem", systemReason(errno)}});
    return text.str();
}

std::string jsonText(const Json &value)
{
    std::string out;
    appendPretty(value, 0, 0, out);
    out += '\n';
    return out;
}

Message JsonCursor::place() const
{
    return m_path.empty() ? Message("json.top-level", "the top level") : Message::verbatim(m_path);
}

Message JsonCursor::found() const
{
    return m_value->is_structured() ? phrases::kindOf(*m_value) : shown();
}

Message JsonCursor::shown() const
{
    std::string text = dump(*m_value);
    if (text.size() > kFoundLength) {
        std::size_t end = kFoundLength;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // not inside a UTF-8 sequence
            --end;
        text = text.substr(0, end) + "…";
    }
    return Message::verbatim(std::move(text));
}

void JsonCursor::failType(const Message &expected) const
{
    throw JsonProblem(badInput("json.type", "{file}: {path} must be {expected}, but is {found}.",
                               {{"file", *m_file}, {"path", place()}, {"expected", expected}, {"found", found()}}));
}

void JsonCursor::failValue(const Message &expected) const
{
    throw JsonProblem(badInput("json.value", "{file}: {path} must be {expected}, but is {found}.",
                               {{"file", *m_file}, {"path", place()}, {"expected", expected}, {"found", shown()}}));
}

void JsonCursor::allowKeys(std::initializer_list<std::string_view> keys) const
{
    if (!m_value->is_object())
        failType(phrases::object());
    for (auto it = m_value->begin(); it != m_value->end(); ++it) {
        if (std::find(keys.begin(), keys.end(), it.key()) != keys.end())
            continue;
        std::string known;
        for (const auto key : keys)
            known += (known.empty() ? "" : ", ") + std::string(key);
        throw JsonProblem(badInput("json.unknown-key", "{file}: {path} has the unknown key “{key}”; it may have {expected}.",
                                   {{"file", *m_file}, {"path", place()}, {"key", it.key()}, {"expected", known}}));
    }
}

bool JsonCursor::has(std::string_view key) const
{
    if (!m_value->is_object())
        failType(phrases::object());
    const auto it = m_value->find(key);
    return it != m_value->end() && !it->is_null();
}

JsonCursor JsonCursor::at(std::string_view key) const
{
    if (!m_value->is_object())
        failType(phrases::object());
    const auto it = m_value->find(key);
    if (it == m_value->end())
        throw JsonProblem(badInput("json.missing-key", "{file}: {path} lacks the key “{key}”.",
                                   {{"file", *m_file}, {"path", place()}, {"key", std::string(key)}}));
    JsonCursor inner = *this;
    inner.m_value = &*it;
    inner.m_path += m_path.empty() ? "" : ".";
    inner.m_path += key;
    return inner;
}

std::size_t JsonCursor::size() const
{
    if (!m_value->is_array())
        failType(phrases::list());
    return m_value->size();
}

JsonCursor JsonCursor::item(std::size_t index) const
{
    JsonCursor inner = *this;
    inner.m_value = &m_value->at(index);
    inner.m_path += '[';
    inner.m_path += std::to_string(index);
    inner.m_path += ']';
    return inner;
}

std::string JsonCursor::string() const
{
    if (!m_value->is_string())
        failType(phrases::text());
    return m_value->get<std::string>();
}

bool JsonCursor::boolean() const
{
    if (!m_value->is_boolean())
        failType(phrases::truthValue());
    return m_value->get<bool>();
}

double JsonCursor::number() const
{
    if (!m_value->is_number())
        failType(phrases::number());
    return m_value->get<double>();
}

std::int64_t JsonCursor::integer(std::int64_t low, std::int64_t high) const
{
    const bool fromBelow = low != std::numeric_limits<std::int64_t>::min(), toAbove = high != std::numeric_limits<std::int64_t>::max();
    const Message expected = toAbove     ? phrases::wholeNumberWithin(low, high)
                             : fromBelow ? phrases::wholeNumberFrom(low)
                                         : phrases::wholeNumber();
    if (!m_value->is_number())
        failType(expected);
    if (m_value->is_number_unsigned()) {
        const auto value = m_value->get<std::uint64_t>();
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            failValue(expected);
    } else if (m_value->is_number_float()) { // 8.0 is a whole number to JSON Schema, too
        const auto value = m_value->get<double>();
        if (std::floor(value) != value || std::fabs(value) > 9e15)
            failValue(expected);
    }
    const auto value = m_value->get<std::int64_t>();
    if (value < low || value > high)
        failValue(expected);
    return value;
}

std::uint64_t JsonCursor::unsignedInteger() const
{
    if (!m_value->is_number_unsigned())
        failType(phrases::wholeNumberFrom(0));
    return m_value->get<std::uint64_t>();
}

} // namespace quantoscope
