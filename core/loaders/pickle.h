// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

enum class PickleKind : std::uint8_t {
    None,
    Bool,       // integer
    Int,        // integer
    BigInt,     // text: little-endian two's complement of more than eight bytes
    Float,      // real
    Text,       // text, UTF-8
    Bytes,      // text
    Tuple,      // items
    List,       // items
    Set,        // items
    Dict,       // items: key, value, key, value …; also OrderedDict and defaultdict
    Global,     // text: "torch.FloatStorage"; a name, nothing is imported
    Call,       // callee, payload (the arguments, a Tuple): one of the calls that pickle.cpp lists, not carried out
    Object,     // callee (its class), payload (the constructor's arguments): never built; items as List or Dict
    Persistent, // payload: what torch.save says about a storage
};

Message pickleKindName(PickleKind kind); // "a list"

struct PickleValue {
    PickleKind kind = PickleKind::None;
    std::int64_t integer = 0;
    double real = 0.0;
    std::string text;
    std::vector<const PickleValue *> items;
    const PickleValue *callee = nullptr;
    const PickleValue *payload = nullptr;

    bool is(PickleKind other) const { return kind == other; }
    bool isGlobal(std::string_view name) const { return kind == PickleKind::Global && text == name; }
    bool isCall(std::string_view name) const { return kind == PickleKind::Call && callee->isGlobal(name); }
    // The value of a Dict's text key; of several the last, as in Python. Null when there is none.
    const PickleValue *find(std::string_view key) const;
};

// What one pickle says. Values refer to each other, perhaps in circles; all of them live as long as this.
struct Pickle {
    std::deque<PickleValue> values;
    const PickleValue *root = nullptr;
    std::vector<const PickleValue *> persistent; // in order of appearance
    std::vector<Message> warnings;               // about objects that stay unbuilt
    std::size_t byteCount = 0;                   // up to and with STOP: another pickle may follow
};

// Reads one pickle of protocol 2 to 4 (5 as far as it adds nothing) on a stack machine that imports, builds and calls nothing.
// The few calls that a state_dict needs become Call values; dictionaries' constructors become Dict.
// `fileName` is for messages.
// Errors: BadInput for damage and for what is too large ("pickle.…"); NotPossible for any other call ("pickle.refused-call",
// names it) and for a pickle that is an object as a whole (wholeModuleError).
// Source: pickletools.py of Python 3.11.
Result<Pickle> parsePickle(std::span<const std::byte> bytes, const std::string &fileName);

// The class of an Object: "torchvision.models.resnet.ResNet".
Message pickleClassName(const PickleValue &object);

// NotPossible ("checkpoint.whole-module"): names the class and says what to save instead.
Error wholeModuleError(const PickleValue &object, const std::string &fileName);

} // namespace quantoscope
