// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <cstdint>
#include <string>
#include <utility>

// Phrases that several sentences share: what a file should hold, and what it holds.
namespace quantoscope::phrases {

inline Message nothing()
{
    return Message("phrase.nothing", "nothing");
}
inline Message object()
{
    return Message("phrase.object", "an object");
}
inline Message list()
{
    return Message("phrase.list", "a list");
}
inline Message text()
{
    return Message("phrase.text", "a text");
}
inline Message filledText()
{
    return Message("phrase.filled-text", "a text that is not empty");
}
inline Message number()
{
    return Message("phrase.number", "a number");
}
inline Message positiveNumber()
{
    return Message("phrase.positive-number", "a positive number");
}
inline Message aTruthValue() // what is found
{
    return Message("phrase.a-truth-value", "a truth value");
}
inline Message truthValue() // what is expected
{
    return Message("phrase.truth-value", "true or false");
}
inline Message wholeNumber()
{
    return Message("phrase.whole-number", "a whole number");
}
inline Message wholeNumberFrom(std::int64_t least)
{
    return Message("phrase.whole-number-from", "a whole number of at least {least}", {{"least", std::to_string(least)}});
}
inline Message wholeNumberWithin(std::int64_t least, std::int64_t most)
{
    return Message("phrase.whole-number-within", "a whole number from {least} to {most}",
                   {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
}
inline Message listOfNames()
{
    return Message("phrase.list-of-names", "a list of names");
}
// `names` is a list as it stands in a file: "a", "b"
inline Message oneOf(std::string names)
{
    return Message("phrase.one-of", "one of {names}", {{"names", std::move(names)}});
}
inline Message notRegularFile()
{
    return Message("phrase.not-regular-file", "it is not a regular file");
}

// The kind of a value of a JSON library of the nlohmann family.
template <typename Json>
Message kindOf(const Json &value)
{
    if (value.is_object())
        return object();
    if (value.is_array())
        return list();
    if (value.is_string())
        return text();
    if (value.is_boolean())
        return aTruthValue();
    if (value.is_number_integer())
        return wholeNumber();
    return value.is_number() ? number() : Message::verbatim("null");
}

} // namespace quantoscope::phrases
