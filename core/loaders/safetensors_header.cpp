// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/safetensors_header.h"

#include "base/phrases.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace quantoscope {

namespace {

using nlohmann::json;

constexpr std::array kTypes = {DType::F32, DType::F64, DType::F16, DType::BF16, DType::I8,
                               DType::U8,  DType::I16, DType::I32, DType::I64,  DType::Bool};
constexpr std::array<std::string_view, 13> kForeignTypes = {"U16",     "U32",     "U64", "F8_E4M3",     "F8_E5M2",     "F8_E8M0", "F4",
                                                            "F6_E2M3", "F6_E3M2", "C64", "F8_E4M3FNUZ", "F8_E5M2FNUZ", "C128"};

// Takes the header event by event: a document would silently keep the last of two equal names, and a hundred megabytes of
// opening brackets would become gigabytes.
class HeaderReader : public json::json_sax_t
{
public:
    explicit HeaderReader(const std::string &fileName)
        : m_file(fileName)
    {
    }

    SafetensorsHeader &header() { return m_header; }
    const std::optional<Error> &failure() const { return m_failure; }

    bool null() override { return unexpected(Message::verbatim("null")); }
    bool boolean(bool) override { return unexpected(phrases::aTruthValue()); }
    bool number_float(number_float_t, const string_t &text) override { return unexpected(theNumber(text)); }
    bool number_integer(number_integer_t value) override { return unexpected(theNumber(std::to_string(value))); }
    bool binary(binary_t &) override { return unexpected(Message("safetensors.binary", "binary data")); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return unexpected(theNumber(std::to_string(value)));
        if (m_place == Place::Shape)
            m_entry.shape.push_back(static_cast<std::int64_t>(value));
        else if (m_place == Place::Offsets)
            m_offsets.push_back(value);
        else
            return unexpected(theNumber(std::to_string(value)));
        return true;
    }

    bool string(string_t &value) override
    {
        if (m_place == Place::Metadata) {
            m_header.metadata[m_key] = std::move(value);
            return true;
        }
        if (m_place == Place::Entry && m_key == "dtype")
            return setType(value);
        return unexpected(phrases::text());
    }

    bool start_object(std::size_t) override
    {
        if (m_place == Place::Before) {
            m_place = Place::Top;
            return true;
        }
        if (m_place != Place::Top)
            return unexpected(phrases::object());
        m_innerKeys.clear();
        if (m_key == "__metadata__") {
            m_place = Place::Metadata;
            return true;
        }
        m_place = Place::Entry;
        m_entry = {};
        m_entry.name = m_key;
        m_offsets.clear();
        return true;
    }

    bool key(string_t &name) override
    {
        std::set<std::string> &seen = m_place == Place::Top ? m_names : m_innerKeys;
        if (!seen.insert(name).second)
            return fail(
                badInput("safetensors.duplicate-name", "{file}: the header names “{name}” twice.", {{"file", m_file}, {"name", name}}));
        m_key = std::move(name);
        if (m_place == Place::Top)
            m_topKey = m_key;
        else if (m_place == Place::Entry && m_key != "dtype" && m_key != "shape" && m_key != "data_offsets")
            return unexpected(Message("safetensors.unknown-key", "the unknown key “{key}”", {{"key", m_key}}));
        return true;
    }

    bool end_object() override
    {
        if (m_place == Place::Top) {
            m_place = Place::After;
            return true;
        }
        if (m_place == Place::Entry && !finishEntry())
            return false;
        m_place = Place::Top;
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_place != Place::Entry || (m_key != "shape" && m_key != "data_offsets"))
            return unexpected(phrases::list());
        m_place = m_key == "shape" ? Place::Shape : Place::Offsets;
        return true;
    }

    bool end_array() override
    {
        m_place = Place::Entry;
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return fail(badInput("safetensors.not-json", "{file}: the header is not JSON: it breaks at its byte {position}.",
                             {{"file", m_file}, {"position", std::to_string(position)}}));
    }

private:
    enum class Place { Before, Top, Metadata, Entry, Shape, Offsets, After };

    bool fail(Error error)
    {
        m_failure = std::move(error);
        return false;
    }

    static Message theNumber(const std::string &value) { return Message("safetensors.number", "the number {value}", {{"value", value}}); }

    bool unexpected(const Message &found)
    {
        return fail(badInput("safetensors.wrong-type", "{file}: the header holds {found} where {expected} was expected (at “{name}”).",
                             {{"file", m_file}, {"found", found}, {"expected", expectation()}, {"name", m_topKey}}));
    }

    Message expectation() const
    {
        switch (m_place) {
        case Place::Before:
        case Place::After: return Message("safetensors.one-object", "one object");
        case Place::Top: return phrases::object();
        case Place::Metadata: return phrases::text();
        case Place::Shape: return Message("safetensors.extent", "a whole number from 0 to 2^63 − 1 in the shape");
        case Place::Offsets: return Message("safetensors.offset", "a whole number from 0 to 2^63 − 1 in data_offsets");
        case Place::Entry: break;
        }
        if (m_key == "dtype")
            return Message("safetensors.type-name", "the name of an element type");
        if (m_key == "shape" || m_key == "data_offsets")
            return Message("safetensors.named-list", "the list “{key}”", {{"key", m_key}});
        return Message("safetensors.keys", "dtype, shape or data_offsets");
    }

    bool setType(const std::string &name)
    {
        for (const DType type : kTypes) {
            if (dtypeName(type) == name) {
                m_entry.type = type;
                return true;
            }
        }
        const std::vector<Message::Argument> arguments = {{"file", m_file}, {"name", m_topKey}, {"type", name}};
        if (std::find(kForeignTypes.begin(), kForeignTypes.end(), name) != kForeignTypes.end())
            return fail(notPossible("safetensors.foreign-dtype",
                                    "{file}: tensor “{name}” has the element type {type}, which this program does not read.", arguments));
        return fail(badInput("safetensors.unknown-dtype", "{file}: tensor “{name}” has the unknown element type “{type}”.", arguments));
    }

    bool finishEntry()
    {
        for (const char *needed : {"dtype", "shape", "data_offsets"}) {
            if (m_innerKeys.count(needed) == 0)
                return fail(badInput("safetensors.missing-key", "{file}: tensor “{name}” has no {key} in the header.",
                                     {{"file", m_file}, {"name", m_topKey}, {"key", needed}}));
        }
        if (m_offsets.size() != 2)
            return fail(badInput("safetensors.offset-count", "{file}: tensor “{name}” has {found} data offsets; 2 were expected.",
                                 {{"file", m_file}, {"name", m_topKey}, {"found", std::to_string(m_offsets.size())}}));
        m_entry.begin = m_offsets[0];
        m_entry.end = m_offsets[1];
        m_header.entries.push_back(std::move(m_entry));
        return true;
    }

    const std::string &m_file;
    SafetensorsHeader m_header;
    std::optional<Error> m_failure;
    Place m_place = Place::Before;
    std::string m_key;    // the latest key
    std::string m_topKey; // the latest key of the outermost object, for messages
    std::set<std::string> m_names, m_innerKeys;
    SafetensorsEntry m_entry;
    std::vector<std::uint64_t> m_offsets;
};

} // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view text, const std::string &fileName)
{
    HeaderReader reader(fileName);
    const bool parsed = json::sax_parse(text.begin(), text.end(), &reader);
    if (reader.failure())
        return *reader.failure();
    if (!parsed)
        return internalError("safetensors.parser", "{file}: the header could not be read.", {{"file", fileName}});
    return std::move(reader.header());
}

} // namespace quantoscope
