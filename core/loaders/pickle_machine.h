// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loaders/byte_reader.h"
#include "loaders/pickle.h"

#include <cstdint>
#include <initializer_list>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace quantoscope {

// The stack machine behind parsePickle. pickle_machine.cpp holds the stack and the plain values, pickle.cpp the instructions and
// what becomes of calls and objects.
class PickleMachine
{
public:
    PickleMachine(std::span<const std::byte> bytes, const std::string &fileName);

    Status run();
    Pickle &&result() { return std::move(m_pickle); }

private:
    Status step(std::uint8_t opcode);
    Status stepScalar(std::uint8_t opcode, bool &known);
    Status stepCollection(std::uint8_t opcode, bool &known);
    Status stepStack(std::uint8_t opcode, bool &known);
    Status stepObject(std::uint8_t opcode, bool &known);

    Result<PickleValue *> create(PickleKind kind);
    Status push(PickleValue *value);
    Status pushNew(PickleKind kind, std::int64_t integer = 0);
    Result<PickleValue *> pop();
    Result<std::vector<const PickleValue *>> popToMark();
    Result<PickleValue *> top();
    Status countReferences(std::size_t count);
    Status appendItems(std::vector<const PickleValue *> items, std::initializer_list<PickleKind> kinds, bool pairs);

    template <typename Length>
    Status pushText(PickleKind kind);
    template <typename T>
    Status pushInteger();
    template <typename Length>
    Status pushLong();
    Status pushFloat();
    Status pushGlobalFromLines();
    Status pushGlobalFromStack();
    Status pushTuple(std::size_t count);
    Status pushCollection(PickleKind kind);
    Status memoize(std::uint64_t index);
    Status recall(std::uint64_t index);
    Status readProtocol();
    Status readFrame();

    Status reduce();
    Status makeOrderedDict(const PickleValue &arguments);
    Status newObject(bool withKeywords);
    Status build();

    Error damaged(const Message &what) const;
    Error truncated() const;
    Error tooLarge(const Message &what) const;

    ByteReader m_reader;
    const std::string &m_file;
    bool m_capped; // bytes beyond the largest pickle were left out of sight
    std::size_t m_opcodeAt = 0;
    Pickle m_pickle;
    std::vector<PickleValue *> m_stack;
    std::vector<std::size_t> m_marks; // stack heights
    std::unordered_map<std::uint64_t, PickleValue *> m_memo;
    std::size_t m_references = 0; // items of all collections
    std::set<std::string> m_warnedClasses;
};

} // namespace quantoscope
