// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

namespace quantoscope {

// Why a core function gave no value. The numbers are the command line's exit codes.
enum class ErrorCode {
    Internal = 1,    // a defect of this program
    BadUsage = 2,    // options or settings that contradict each other
    BadInput = 3,    // a file or folder that is missing, damaged or not what it says
    NotPossible = 4, // understood, but this program or backend cannot do it
    Cancelled = 130, // the user stopped it: not an error
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Message message;

    std::string text() const { return message.text(); }
};

// Shorthands that read well at the place where an error arises:
//   return badInput("safetensors.truncated", "{file}: the header needs {needed} bytes, the file has {found}.", {{"file", p}, ...});
inline Error badUsage(std::string id, std::string text, std::vector<Message::Argument> args = {})
{
    return {ErrorCode::BadUsage, Message(std::move(id), std::move(text), std::move(args))};
}
inline Error badInput(std::string id, std::string text, std::vector<Message::Argument> args = {})
{
    return {ErrorCode::BadInput, Message(std::move(id), std::move(text), std::move(args))};
}
inline Error notPossible(std::string id, std::string text, std::vector<Message::Argument> args = {})
{
    return {ErrorCode::NotPossible, Message(std::move(id), std::move(text), std::move(args))};
}
inline Error internalError(std::string id, std::string text, std::vector<Message::Argument> args = {})
{
    return {ErrorCode::Internal, Message(std::move(id), std::move(text), std::move(args))};
}
inline Error cancelled()
{
    return {ErrorCode::Cancelled, Message("cancelled", "Cancelled.", {})};
}

// Either a value or an Error. Core functions that can fail return it; exceptions stay inside core.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace quantoscope

// Returns the error of a Status or Result from the enclosing function.
#define QS_TRY(expression) \
    do { \
        auto &&qsTried = (expression); \
        if (!qsTried.ok()) \
            return qsTried.error(); \
    } while (false)

// QS_TRY_ASSIGN(auto x, f()): the value of a Result, or a return with its error.
#define QS_CONCAT_INNER(a, b) a##b
#define QS_CONCAT(a, b) QS_CONCAT_INNER(a, b)
#define QS_TRY_ASSIGN(declaration, expression) \
    auto QS_CONCAT(qsResult, __LINE__) = (expression); \
    if (!QS_CONCAT(qsResult, __LINE__).ok()) \
        return QS_CONCAT(qsResult, __LINE__).error(); \
    declaration = std::move(QS_CONCAT(qsResult, __LINE__)).value()
