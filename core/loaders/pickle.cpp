// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/pickle.h"

#include "base/utf8.h"
#include "loaders/pickle_machine.h"
#include "loaders/pickle_opcodes.h"

#include <algorithm>
#include <array>

namespace quantoscope {

namespace {

using Value = PickleValue;

constexpr std::size_t kDeepestMarks = 1'000, kMostWarnings = 10;

// Calls that saved state_dicts hold. None is carried out; the checkpoint reader understands the first ones.
constexpr std::array<std::string_view, 14> kAllowedCalls = {"torch._utils._rebuild_tensor_v2",
                                                            "torch._utils._rebuild_tensor",
                                                            "torch._utils._rebuild_parameter",
                                                            "torch.Size",
                                                            "torch.device",
                                                            "torch.dtype",
                                                            "numpy.core.multiarray.scalar",
                                                            "numpy.dtype",
                                                            "numpy._core.multiarray.scalar",
                                                            "_codecs.encode",
                                                            "builtins.set",
                                                            "__builtin__.set",
                                                            "builtins.frozenset",
                                                            "__builtin__.frozenset"};

} // namespace

Status PickleMachine::readProtocol()
{
    std::uint8_t protocol = 0;
    if (!m_reader.read(protocol))
        return truncated();
    if (protocol < 2 || protocol > 5)
        return notPossible("pickle.protocol", "{file}: the pickle has protocol {found}; protocols 2 to 5 can be read.",
                           {{"file", m_file}, {"found", std::to_string(protocol)}});
    return {};
}

Status PickleMachine::readFrame()
{
    std::uint64_t length = 0;
    if (!m_reader.read(length) || length > m_reader.remaining())
        return truncated();
    return {};
}

Status PickleMachine::makeOrderedDict(const Value &arguments)
{
    QS_TRY_ASSIGN(Value * dict, create(PickleKind::Dict));
    // Python 2 saved an OrderedDict as the list of its pairs.
    if (arguments.items.size() == 1 && arguments.items[0]->is(PickleKind::List)) {
        for (const Value *pair : arguments.items[0]->items) {
            if ((!pair->is(PickleKind::List) && !pair->is(PickleKind::Tuple)) || pair->items.size() != 2)
                return damaged(Message("pickle.damage.ordered-dict", "an OrderedDict is made of something else than pairs"));
            dict->items.insert(dict->items.end(), pair->items.begin(), pair->items.end());
        }
        QS_TRY(countReferences(dict->items.size()));
    } else if (!arguments.items.empty()) {
        return damaged(Message("pickle.damage.ordered-dict-arguments", "an OrderedDict has unknown arguments"));
    }
    return push(dict);
}

Status PickleMachine::reduce()
{
    QS_TRY_ASSIGN(const Value *arguments, pop());
    QS_TRY_ASSIGN(const Value *callee, pop());
    if (!callee->is(PickleKind::Global))
        return badInput("pickle.refused-call",
                        "{file}: the pickle wants to call {function}, which a state_dict does not need. Nothing was called.",
                        {{"file", m_file}, {"function", pickleKindName(callee->kind)}});
    if (!arguments->is(PickleKind::Tuple))
        return damaged(Message("pickle.damage.call-arguments", "a call's arguments are no tuple"));
    if (callee->isGlobal("collections.OrderedDict"))
        return makeOrderedDict(*arguments);
    if (callee->isGlobal("collections.defaultdict"))
        return pushNew(PickleKind::Dict);
    if (std::find(kAllowedCalls.begin(), kAllowedCalls.end(), callee->text) == kAllowedCalls.end())
        return badInput("pickle.refused-call",
                        "{file}: the pickle wants to call {function}, which a state_dict does not need. Nothing was called.",
                        {{"file", m_file}, {"function", printableText(callee->text)}});
    QS_TRY_ASSIGN(Value * call, create(PickleKind::Call));
    call->callee = callee;
    call->payload = arguments;
    return push(call);
}

Status PickleMachine::newObject(bool withKeywords)
{
    if (withKeywords)
        QS_TRY(pop());
    QS_TRY_ASSIGN(const Value *arguments, pop());
    QS_TRY_ASSIGN(const Value *type, pop());
    // The legacy format names a module's class by a persistent id, with the source text beside it.
    if (!type->is(PickleKind::Global) && !type->is(PickleKind::Persistent))
        return damaged(Message("pickle.damage.class", "an object's class is {kind}", {{"kind", pickleKindName(type->kind)}}));
    QS_TRY_ASSIGN(Value * object, create(PickleKind::Object));
    object->callee = type;
    object->payload = arguments;
    // Said here, before the parts of such an object ask for calls that would be refused with a less helpful sentence.
    if (m_stack.empty() && m_marks.empty())
        return wholeModuleError(*object, m_file);
    const Message name = pickleClassName(*object);
    if (m_warnedClasses.size() < kMostWarnings && m_warnedClasses.insert(name.text()).second)
        m_pickle.warnings.push_back(
            Message("pickle.unbuilt-object", "{file}: an object of class {class} was left out.", {{"file", m_file}, {"class", name}}));
    return push(object);
}

Status PickleMachine::build()
{
    QS_TRY(pop()); // the state: attributes such as _metadata, which nobody here needs
    QS_TRY_ASSIGN(const Value *object, top());
    if (!object->is(PickleKind::Object) && !object->is(PickleKind::Call) && !object->is(PickleKind::Dict))
        return damaged(Message("pickle.damage.attributes", "attributes are given to {kind}", {{"kind", pickleKindName(object->kind)}}));
    return {};
}

Status PickleMachine::stepCollection(std::uint8_t opcode, bool &known)
{
    switch (opcode) {
    case op::EmptyTuple: return pushNew(PickleKind::Tuple);
    case op::EmptyList: return pushNew(PickleKind::List);
    case op::EmptyDict: return pushNew(PickleKind::Dict);
    case op::EmptySet: return pushNew(PickleKind::Set);
    case op::Tuple1: return pushTuple(1);
    case op::Tuple2: return pushTuple(2);
    case op::Tuple3: return pushTuple(3);
    case op::Tuple: return pushCollection(PickleKind::Tuple);
    case op::List: return pushCollection(PickleKind::List);
    case op::Dict: return pushCollection(PickleKind::Dict);
    case op::FrozenSet: return pushCollection(PickleKind::Set);
    case op::Append: {
        QS_TRY_ASSIGN(const Value *item, pop());
        return appendItems({item}, {PickleKind::List, PickleKind::Object}, false);
    }
    case op::Appends: {
        QS_TRY_ASSIGN(auto items, popToMark());
        return appendItems(std::move(items), {PickleKind::List, PickleKind::Object}, false);
    }
    case op::SetItem: {
        QS_TRY_ASSIGN(const Value *value, pop());
        QS_TRY_ASSIGN(const Value *key, pop());
        return appendItems({key, value}, {PickleKind::Dict, PickleKind::Object}, true);
    }
    case op::SetItems: {
        QS_TRY_ASSIGN(auto items, popToMark());
        return appendItems(std::move(items), {PickleKind::Dict, PickleKind::Object}, true);
    }
    case op::AddItems: {
        QS_TRY_ASSIGN(auto items, popToMark());
        return appendItems(std::move(items), {PickleKind::Set}, false);
    }
    default: known = false; return {};
    }
}

Status PickleMachine::stepStack(std::uint8_t opcode, bool &known)
{
    std::uint8_t index = 0;
    std::uint32_t longIndex = 0;
    switch (opcode) {
    case op::Mark:
        if (m_marks.size() >= kDeepestMarks)
            return tooLarge(Message("pickle.large.nesting", "more than {most} collections inside each other",
                                    {{"most", std::to_string(kDeepestMarks)}}));
        m_marks.push_back(m_stack.size());
        return {};
    case op::Pop:
        // Python lets POP take a mark away, too.
        if (!m_marks.empty() && m_marks.back() == m_stack.size()) {
            m_marks.pop_back();
            return {};
        }
        QS_TRY(pop());
        return {};
    case op::PopMark: QS_TRY(popToMark()); return {};
    case op::Dup: {
        QS_TRY_ASSIGN(Value * value, top());
        return push(value);
    }
    case op::BinPut: return m_reader.read(index) ? memoize(index) : truncated();
    case op::LongBinPut: return m_reader.read(longIndex) ? memoize(longIndex) : truncated();
    case op::Memoize: return memoize(m_memo.size());
    case op::BinGet: return m_reader.read(index) ? recall(index) : truncated();
    case op::LongBinGet: return m_reader.read(longIndex) ? recall(longIndex) : truncated();
    case op::Proto: return readProtocol();
    case op::Frame: return readFrame();
    default: known = false; return {};
    }
}

Status PickleMachine::stepObject(std::uint8_t opcode, bool &known)
{
    switch (opcode) {
    case op::Global: return pushGlobalFromLines();
    case op::StackGlobal: return pushGlobalFromStack();
    case op::Reduce: return reduce();
    case op::NewObj: return newObject(false);
    case op::NewObjEx: return newObject(true);
    case op::Build: return build();
    case op::BinPersId: {
        QS_TRY_ASSIGN(const Value *id, pop());
        QS_TRY_ASSIGN(Value * value, create(PickleKind::Persistent));
        value->payload = id;
        m_pickle.persistent.push_back(value);
        return push(value);
    }
    default: known = false; return {};
    }
}

Status PickleMachine::step(std::uint8_t opcode)
{
    for (const auto part :
         {&PickleMachine::stepScalar, &PickleMachine::stepStack, &PickleMachine::stepCollection, &PickleMachine::stepObject}) {
        bool known = true;
        Status status = (this->*part)(opcode, known);
        if (known)
            return status;
    }
    constexpr char kDigits[] = "0123456789abcdef";
    return damaged(
        Message("pickle.damage.opcode", "unknown opcode {opcode}", {{"opcode", {'0', 'x', kDigits[opcode >> 4], kDigits[opcode & 0xf]}}}));
}

Status PickleMachine::run()
{
    for (;;) {
        m_opcodeAt = m_reader.position();
        std::uint8_t opcode = 0;
        if (!m_reader.read(opcode))
            return truncated();
        if (m_opcodeAt == 0 && opcode != op::Proto)
            return damaged(Message("pickle.damage.protocol", "it does not begin with its protocol"));
        if (opcode == op::Stop)
            break;
        QS_TRY(step(opcode));
    }
    if (m_stack.size() != 1 || !m_marks.empty())
        return damaged(
            Message("pickle.damage.end", "it ends with {count} values on its stack", {{"count", std::to_string(m_stack.size())}}));
    m_pickle.root = m_stack.back();
    m_pickle.byteCount = m_reader.position();
    return {};
}

Result<Pickle> parsePickle(std::span<const std::byte> bytes, const std::string &fileName)
{
    PickleMachine machine(bytes, fileName);
    QS_TRY(machine.run());
    return machine.result();
}

} // namespace quantoscope
