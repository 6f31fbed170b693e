// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/pickle_machine.h"

#include "base/utf8.h"
#include "loaders/pickle_opcodes.h"

#include <algorithm>
#include <bit>

namespace quantoscope {

namespace {

using Bytes = std::span<const std::byte>;
using Value = PickleValue;

// A state_dict of the largest BERT has some ten thousand values in half a megabyte; an optimizer's state triples that.
constexpr std::size_t kLargestPickle = std::size_t{16} << 20;
constexpr std::size_t kMostValues = 1'000'000, kMostReferences = 2'000'000, kDeepestStack = 1'000'000;

} // namespace

PickleMachine::PickleMachine(Bytes bytes, const std::string &fileName)
    : m_reader(bytes.first(std::min(bytes.size(), kLargestPickle)))
    , m_file(fileName)
    , m_capped(bytes.size() > kLargestPickle)
{
}

Error PickleMachine::damaged(const Message &what) const
{
    return badInput("pickle.damaged", "{file}: the pickle is damaged at its byte {position}: {what}.",
                    {{"file", m_file}, {"position", std::to_string(m_opcodeAt)}, {"what", what}});
}

Error PickleMachine::truncated() const
{
    if (m_capped)
        return tooLarge(Message("pickle.large.bytes", "more than {most} bytes", {{"most", std::to_string(kLargestPickle)}}));
    return badInput("pickle.truncated", "{file}: the pickle ends in the middle, at its byte {position}.",
                    {{"file", m_file}, {"position", std::to_string(m_reader.position())}});
}

Error PickleMachine::tooLarge(const Message &what) const
{
    return badInput("pickle.too-large", "{file}: the pickle has {what}; no state_dict needs that many.",
                    {{"file", m_file}, {"what", what}});
}

Result<Value *> PickleMachine::create(PickleKind kind)
{
    if (m_pickle.values.size() >= kMostValues)
        return tooLarge(Message("pickle.large.values", "more than {most} values", {{"most", std::to_string(kMostValues)}}));
    Value &value = m_pickle.values.emplace_back();
    value.kind = kind;
    return &value;
}

Status PickleMachine::push(Value *value)
{
    if (m_stack.size() >= kDeepestStack)
        return tooLarge(Message("pickle.large.stack", "more than {most} values on its stack", {{"most", std::to_string(kDeepestStack)}}));
    m_stack.push_back(value);
    return {};
}

Status PickleMachine::pushNew(PickleKind kind, std::int64_t integer)
{
    QS_TRY_ASSIGN(Value * value, create(kind));
    value->integer = integer;
    return push(value);
}

Result<Value *> PickleMachine::top()
{
    // What lies below the latest mark belongs to somebody else.
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
        return damaged(Message("pickle.damage.empty-stack", "its stack is empty"));
    return m_stack.back();
}

Result<Value *> PickleMachine::pop()
{
    QS_TRY_ASSIGN(Value * value, top());
    m_stack.pop_back();
    return value;
}

Result<std::vector<const Value *>> PickleMachine::popToMark()
{
    if (m_marks.empty())
        return damaged(Message("pickle.damage.mark", "a mark is missing"));
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<const Value *> items(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return items;
}

Status PickleMachine::countReferences(std::size_t count)
{
    m_references += count;
    if (m_references > kMostReferences)
        return tooLarge(Message("pickle.large.items", "more than {most} items", {{"most", std::to_string(kMostReferences)}}));
    return {};
}

Status PickleMachine::appendItems(std::vector<const Value *> items, std::initializer_list<PickleKind> kinds, bool pairs)
{
    QS_TRY_ASSIGN(Value * target, top());
    if (std::find(kinds.begin(), kinds.end(), target->kind) == kinds.end())
        return damaged(Message("pickle.damage.items", "items are put into {kind}", {{"kind", pickleKindName(target->kind)}}));
    if (pairs && items.size() % 2 != 0)
        return damaged(Message("pickle.damage.key", "a key has no value"));
    QS_TRY(countReferences(items.size()));
    target->items.insert(target->items.end(), items.begin(), items.end());
    return {};
}

template <typename Length>
Status PickleMachine::pushText(PickleKind kind)
{
    Length length = 0;
    Bytes content;
    if (!m_reader.read(length) || !m_reader.take(length, content))
        return truncated();
    QS_TRY_ASSIGN(Value * value, create(kind));
    value->text = asText(content);
    if (kind == PickleKind::Text && !isValidUtf8(value->text))
        return damaged(Message("pickle.damage.utf8", "a text is not UTF-8"));
    return push(value);
}

template <typename T>
Status PickleMachine::pushInteger()
{
    T value = 0;
    if (!m_reader.read(value))
        return truncated();
    return pushNew(PickleKind::Int, value);
}

template <typename Length>
Status PickleMachine::pushLong()
{
    Length length = 0;
    Bytes content;
    if (!m_reader.read(length) || !m_reader.take(static_cast<std::uint32_t>(length), content))
        return truncated();
    if (content.size() > 8) {
        QS_TRY_ASSIGN(Value * value, create(PickleKind::BigInt));
        value->text = asText(content);
        return push(value);
    }
    const bool negative = !content.empty() && (content.back() & std::byte{0x80}) != std::byte{};
    std::uint64_t bits = negative ? ~std::uint64_t{0} : 0;
    for (std::size_t i = content.size(); i-- > 0;)
        bits = (bits << 8) | std::to_integer<std::uint64_t>(content[i]);
    return pushNew(PickleKind::Int, static_cast<std::int64_t>(bits));
}

Status PickleMachine::pushFloat()
{
    std::uint64_t bigEndian = 0;
    if (!m_reader.read(bigEndian))
        return truncated();
    QS_TRY_ASSIGN(Value * value, create(PickleKind::Float));
    value->real = std::bit_cast<double>(__builtin_bswap64(bigEndian));
    return push(value);
}

Status PickleMachine::pushGlobalFromLines()
{
    QS_TRY_ASSIGN(Value * value, create(PickleKind::Global));
    for (int line = 0; line < 2; ++line) {
        char character = 0;
        if (line == 1)
            value->text += '.';
        for (;;) {
            if (!m_reader.read(character))
                return truncated();
            if (character == '\n')
                break;
            value->text += character;
        }
    }
    return push(value);
}

Status PickleMachine::pushGlobalFromStack()
{
    QS_TRY_ASSIGN(const Value *name, pop());
    QS_TRY_ASSIGN(const Value *module, pop());
    if (!name->is(PickleKind::Text) || !module->is(PickleKind::Text))
        return damaged(Message("pickle.damage.class-name", "a class is not named by texts"));
    QS_TRY_ASSIGN(Value * value, create(PickleKind::Global));
    value->text = module->text;
    value->text += '.';
    value->text += name->text;
    return push(value);
}

Status PickleMachine::pushTuple(std::size_t count)
{
    QS_TRY_ASSIGN(Value * tuple, create(PickleKind::Tuple));
    tuple->items.resize(count);
    for (std::size_t i = count; i-- > 0;) {
        QS_TRY_ASSIGN(tuple->items[i], pop());
    }
    return push(tuple);
}

Status PickleMachine::pushCollection(PickleKind kind)
{
    QS_TRY_ASSIGN(auto items, popToMark());
    if (kind == PickleKind::Dict && items.size() % 2 != 0)
        return damaged(Message("pickle.damage.key", "a key has no value"));
    QS_TRY(countReferences(items.size()));
    QS_TRY_ASSIGN(Value * value, create(kind));
    value->items = std::move(items);
    return push(value);
}

Status PickleMachine::memoize(std::uint64_t index)
{
    QS_TRY_ASSIGN(Value * value, top());
    if (m_memo.size() >= kMostValues)
        return tooLarge(Message("pickle.large.memo", "more than {most} memo entries", {{"most", std::to_string(kMostValues)}}));
    m_memo[index] = value;
    return {};
}

Status PickleMachine::recall(std::uint64_t index)
{
    const auto found = m_memo.find(index);
    if (found == m_memo.end())
        return damaged(Message("pickle.damage.memo", "memo entry {index} does not exist", {{"index", std::to_string(index)}}));
    return push(found->second);
}

Status PickleMachine::stepScalar(std::uint8_t opcode, bool &known)
{
    switch (opcode) {
    case op::None: return pushNew(PickleKind::None);
    case op::NewTrue: return pushNew(PickleKind::Bool, 1);
    case op::NewFalse: return pushNew(PickleKind::Bool, 0);
    case op::BinInt: return pushInteger<std::int32_t>();
    case op::BinInt1: return pushInteger<std::uint8_t>();
    case op::BinInt2: return pushInteger<std::uint16_t>();
    case op::Long1: return pushLong<std::uint8_t>();
    case op::Long4: return pushLong<std::int32_t>();
    case op::BinFloat: return pushFloat();
    case op::ShortBinUnicode: return pushText<std::uint8_t>(PickleKind::Text);
    case op::BinUnicode: return pushText<std::uint32_t>(PickleKind::Text);
    case op::BinUnicode8: return pushText<std::uint64_t>(PickleKind::Text);
    case op::ShortBinBytes: return pushText<std::uint8_t>(PickleKind::Bytes);
    case op::BinBytes: return pushText<std::uint32_t>(PickleKind::Bytes);
    case op::BinBytes8: return pushText<std::uint64_t>(PickleKind::Bytes);
    default: break;
    }
    if (opcode != op::ShortBinString && opcode != op::BinString) {
        known = false;
        return {};
    }
    // Python 2's str: names, but also raw bytes.
    QS_TRY(opcode == op::BinString ? pushText<std::uint32_t>(PickleKind::Bytes) : pushText<std::uint8_t>(PickleKind::Bytes));
    if (isValidUtf8(m_stack.back()->text))
        m_stack.back()->kind = PickleKind::Text;
    return {};
}

} // namespace quantoscope
