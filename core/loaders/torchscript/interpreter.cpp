// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/interpreter.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/ir/constants.h>

namespace quantoscope::torchscript {

namespace prim = c10::prim;

namespace {

constexpr int kMaxDepth = 200;            // nested calls: a file may call itself
constexpr std::int64_t kMaxTrips = 10000; // of one loop

bool isLayerClass(const std::string &qualifiedName)
{
    return qualifiedName.rfind("__torch__.torch.nn.", 0) == 0 && qualifiedName.find(".container.") == std::string::npos;
}

Value fromIValue(c10::IValue value, const std::string &path, std::uint32_t inputs = 0)
{
    // Baked-in devices of the machine that saved the file mean nothing here.
    if (value.isDevice())
        value = c10::IValue(c10::Device(c10::kCPU));
    Value result = Value::of(std::move(value), inputs);
    result.path = path;
    if (result.constant.isObject())
        result.kind = Value::Kind::Module;
    return result;
}

// Shapes are the same for every content, so what only asks for them does not depend on the input.
bool asksForShapeOnly(const std::string &name)
{
    for (const char *known : {"aten::size", "aten::dim", "aten::numel", "aten::len", "aten::is_floating_point", "prim::dtype",
                              "prim::device", "aten::ones_like", "aten::zeros_like", "aten::empty_like", "aten::new_ones",
                              "aten::new_zeros", "prim::layout", "aten::new_full", "aten::full_like"}) {
        if (name == known)
            return true;
    }
    return false;
}

} // namespace

Value Interpreter::callMethod(const Value &module, const std::string &method, std::vector<Value> arguments)
{
    const auto object = module.constant.toObject();
    torch::jit::Function *function = object->type()->findMethod(method);
    if (!function)
        throw ConversionStop(badInput("torchscript.no-method", "The module {layer} has no method “{method}”.",
                                      {{"layer", module.path}, {"method", method}}));
    const std::string className = object->type()->name() ? object->type()->name()->qualifiedName() : std::string();
    m_sites.push_back({module.path, isLayerClass(className)});
    arguments.insert(arguments.begin(), module);
    std::vector<Value> results = runGraph(*torch::jit::toGraphFunction(*function).graph(), std::move(arguments));
    m_sites.pop_back();
    return results.empty() ? Value{} : results.front();
}

std::vector<Value> Interpreter::runGraph(const torch::jit::Graph &graph, std::vector<Value> arguments)
{
    if (++m_depth > kMaxDepth)
        throw ConversionStop(
            notPossible("torchscript.depth", "Calls are nested deeper than {limit}.", {{"limit", std::to_string(kMaxDepth)}}));
    Environment environment;
    std::vector<Value> results = runBlock(*graph.block(), std::move(arguments), environment);
    --m_depth;
    return results;
}

std::vector<Value> Interpreter::runBlock(const torch::jit::Block &block, std::vector<Value> arguments, Environment &environment)
{
    const auto inputs = block.inputs();
    if (inputs.size() != arguments.size())
        throw ConversionStop(badInput("torchscript.arguments", "A call in the file has {found} arguments, expected {expected}.",
                                      {{"found", std::to_string(arguments.size())}, {"expected", std::to_string(inputs.size())}}));
    for (std::size_t i = 0; i < inputs.size(); ++i)
        environment[inputs[i]] = std::move(arguments[i]);
    for (const torch::jit::Node *node : block.nodes())
        runNode(*node, environment);
    std::vector<Value> results;
    for (const torch::jit::Value *output : block.outputs())
        results.push_back(environment.at(output));
    return results;
}

void Interpreter::runNode(const torch::jit::Node &node, Environment &environment)
{
    std::vector<Value> arguments;
    for (const torch::jit::Value *input : node.inputs()) {
        const auto known = environment.find(input);
        arguments.push_back(known == environment.end() ? Value{} : known->second);
    }
    std::vector<Value> results = evaluate(node, std::move(arguments), environment);
    const auto outputs = node.outputs();
    for (std::size_t i = 0; i < outputs.size() && i < results.size(); ++i)
        environment[outputs[i]] = std::move(results[i]);
}

std::vector<Value> Interpreter::evaluate(const torch::jit::Node &node, std::vector<Value> arguments, Environment &environment)
{
    const auto kind = node.kind();
    if (kind == prim::Constant) {
        if (node.output()->type()->kind() == c10::TypeKind::FunctionType)
            return {Value{}};
        const auto constant = torch::jit::toIValue(node.output());
        return {constant ? fromIValue(*constant, {}) : Value{}};
    }
    if (kind == prim::CallMethod) {
        const Value module = arguments.at(0);
        if (module.kind != Value::Kind::Module)
            stopNotPossible("prim::CallMethod", site());
        arguments.erase(arguments.begin());
        return {callMethod(module, node.s(c10::attr::name), std::move(arguments))};
    }
    if (kind == prim::CallFunction) {
        torch::jit::Function *function = node.input(0)->type()->expectRef<c10::FunctionType>().function();
        arguments.erase(arguments.begin());
        return runGraph(*torch::jit::toGraphFunction(*function).graph(), std::move(arguments));
    }
    if (kind == prim::If)
        return evaluateIf(node, arguments.at(0), environment);
    if (kind == prim::Loop)
        return evaluateLoop(node, std::move(arguments), environment);
    std::vector<Value> results;
    if (evaluateStructure(node, arguments, results) || evaluateList(node, arguments, results) || evaluateQuestion(node, arguments, results))
        return results;
    // An embedding's indices are known for the sample only: it is a layer of the network.
    bool allConstant = kind != c10::aten::embedding;
    for (const Value &argument : arguments)
        allConstant = allConstant && isFullyConstant(argument);
    return allConstant ? evaluateConstant(node, std::move(arguments)) : convert(node, std::move(arguments));
}

bool Interpreter::evaluateStructure(const torch::jit::Node &node, std::vector<Value> &arguments, std::vector<Value> &results)
{
    const auto kind = node.kind();
    if (kind == prim::GetAttr) {
        const Value &module = arguments.at(0);
        if (module.kind != Value::Kind::Module)
            stopNotPossible("prim::GetAttr", site());
        const std::string &name = node.s(c10::attr::name);
        results = {fromIValue(module.constant.toObject()->getAttr(name), module.path.empty() ? name : module.path + "." + name)};
    } else if (kind == prim::ListConstruct) {
        results = {
            Value::sequence(Value::Kind::List, std::move(arguments), node.output()->type()->expectRef<c10::ListType>().getElementType())};
    } else if (kind == prim::TupleConstruct) {
        results = {Value::sequence(Value::Kind::Tuple, std::move(arguments))};
    } else if (kind == prim::DictConstruct) {
        results = {Value::sequence(Value::Kind::Dict, std::move(arguments))};
    } else if (kind == prim::TupleUnpack || kind == prim::ListUnpack) {
        const Value &source = arguments.at(0);
        if (source.items) {
            results = *source.items;
        } else if (source.constant.isTuple()) {
            for (const c10::IValue &item : source.constant.toTupleRef().elements())
                results.push_back(fromIValue(item, {}, source.inputs));
        } else if (source.constant.isList()) {
            for (const c10::IValue &item : source.constant.toListRef())
                results.push_back(fromIValue(item, {}, source.inputs));
        } else {
            stopNotPossible(kind.toQualString(), site());
        }
        if (results.size() != node.outputs().size())
            stopNotPossible(kind.toQualString(), site(), Message("torchscript.why.part-count", "it expects another number of parts"));
    } else if (kind == prim::RaiseException) {
        Message text("torchscript.exception", "an exception");
        if (!arguments.empty() && arguments[0].isConstant() && arguments[0].constant.isString())
            text = Message::verbatim(arguments[0].constant.toStringRef());
        throw SampleMismatch(badInput("torchscript.raises", "The network itself refuses its input: {reason}.", {{"reason", text}}));
    } else if (kind == prim::Uninitialized) {
        results = {Value{}};
    } else if (kind == prim::Print || kind == c10::aten::warn) {
        results = {};
    } else if (kind == prim::unchecked_cast || kind == prim::unchecked_unwrap_optional || kind == c10::aten::_unwrap_optional) {
        results = {arguments.at(0)};
    } else {
        return false;
    }
    return true;
}

bool Interpreter::evaluateList(const torch::jit::Node &node, const std::vector<Value> &arguments, std::vector<Value> &results)
{
    if (arguments.empty() || !arguments[0].items || arguments[0].kind == Value::Kind::Dict)
        return false;
    std::vector<Value> &items = *arguments[0].items;
    const auto count = static_cast<std::int64_t>(items.size());
    const auto at = [&](const Value &index) {
        const std::int64_t i = index.constant.toInt();
        const std::int64_t wrapped = i < 0 ? i + count : i;
        if (wrapped < 0 || wrapped >= count)
            throw ConversionStop(badInput("torchscript.index", "The file takes item {index} of a list of {found}.",
                                          {{"index", std::to_string(i)}, {"found", std::to_string(count)}}));
        return items[static_cast<std::size_t>(wrapped)];
    };
    const auto kind = node.kind();
    if (kind == c10::aten::append) {
        items.push_back(arguments.at(1));
        results = {arguments[0]};
    } else if (kind == c10::aten::len) {
        results = {Value::of(count)};
    } else if ((kind == c10::aten::__getitem__ || kind == prim::TupleIndex) && arguments.at(1).isConstant() &&
               arguments[1].constant.isInt()) {
        results = {at(arguments[1])};
    } else if (kind == c10::aten::add && arguments.at(1).items) {
        std::vector<Value> joined = items;
        joined.insert(joined.end(), arguments[1].items->begin(), arguments[1].items->end());
        results = {Value::sequence(arguments[0].kind, std::move(joined), arguments[0].elementType)};
    } else {
        return false;
    }
    return true;
}

// What a program asks about a tensor before it computes with it.
bool Interpreter::evaluateQuestion(const torch::jit::Node &node, const std::vector<Value> &arguments, std::vector<Value> &results) const
{
    if (arguments.empty() || !arguments[0].isNetwork())
        return false;
    const std::string name = node.kind().toQualString();
    const Shape &shape = arguments[0].tensor->shape;
    if (name == "aten::dim") {
        results = {Value::of(static_cast<std::int64_t>(shape.size()))};
    } else if (name == "aten::len") {
        results = {Value::of(shape.empty() ? std::int64_t{0} : shape[0])};
    } else if (name == "aten::numel") {
        std::int64_t count = 1;
        for (std::int64_t extent : shape)
            count *= extent;
        results = {Value::of(count)};
    } else if (name == "prim::dtype") {
        results = {Value::of(static_cast<std::int64_t>(c10::ScalarType::Float))};
    } else if (name == "prim::device") {
        results = {Value::of(c10::Device(c10::kCPU))};
    } else if (name == "prim::layout") {
        results = {Value::of(static_cast<std::int64_t>(c10::Layout::Strided))};
    } else if (name == "aten::is_floating_point" || name == "aten::__isnot__") {
        results = {Value::of(true)};
    } else if (name == "prim::requires_grad" || name == "prim::is_cuda" || name == "prim::is_quantized" || name == "prim::is_sparse" ||
               name == "prim::is_mkldnn" || name == "aten::__is__" || name == "aten::is_complex") {
        results = {Value::of(false)};
    } else if (name == "prim::isinstance") {
        bool isTensor = false;
        for (const c10::TypePtr &type : node.tys(c10::attr::types))
            isTensor = isTensor || type->kind() == c10::TypeKind::TensorType;
        results = {Value::of(isTensor)};
    } else {
        return false;
    }
    return true;
}

bool Interpreter::conditionOf(const torch::jit::Node &node, const Value &condition) const
{
    // One sample decides for all inputs only where the content of the input has no say.
    if (!condition.isConstant() || condition.inputs != 0)
        stopNotPossible(node.kind().toQualString(), site(), Message("torchscript.why.condition", "its condition depends on the input"));
    return condition.constant.toBool();
}

std::vector<Value> Interpreter::evaluateIf(const torch::jit::Node &node, const Value &condition, Environment &environment)
{
    const torch::jit::Block *branch = node.blocks().at(conditionOf(node, condition) ? 0 : 1);
    return runBlock(*branch, {}, environment);
}

std::vector<Value> Interpreter::evaluateLoop(const torch::jit::Node &node, std::vector<Value> arguments, Environment &environment)
{
    if (!arguments.at(0).isConstant() || arguments[0].inputs != 0)
        stopNotPossible("prim::Loop", site(), Message("torchscript.why.loop", "the number of rounds depends on the input"));
    const std::int64_t trips = arguments[0].constant.toInt();
    bool goesOn = conditionOf(node, arguments.at(1));
    std::vector<Value> carried(arguments.begin() + 2, arguments.end());
    for (std::int64_t trip = 0; trip < trips && goesOn; ++trip) {
        if (trip >= kMaxTrips)
            stopNotPossible("prim::Loop", site(),
                            Message("torchscript.why.rounds", "it has more than {most} rounds", {{"most", std::to_string(kMaxTrips)}}));
        std::vector<Value> blockArguments = carried;
        blockArguments.insert(blockArguments.begin(), Value::of(trip));
        std::vector<Value> results = runBlock(*node.blocks().at(0), std::move(blockArguments), environment);
        goesOn = conditionOf(node, results.at(0));
        carried.assign(results.begin() + 1, results.end());
    }
    return carried;
}

std::vector<Value> Interpreter::evaluateConstant(const torch::jit::Node &node, std::vector<Value> arguments) const
{
    const std::string name = node.kind().toQualString();
    // A file must not act on anything but its own values.
    if (node.hasSideEffects() || name == "aten::from_file" || name == "aten::save" || !node.maybeOperator())
        stopNotPossible(name, site());
    torch::jit::Stack stack;
    std::uint32_t inputs = 0;
    for (const Value &argument : arguments) {
        inputs |= inputsOf(argument);
        stack.push_back(toIValue(argument));
    }
    if (node.maybeSchema() && node.maybeSchema()->is_vararg())
        stack.emplace_back(static_cast<std::int64_t>(arguments.size()));
    if (asksForShapeOnly(name))
        inputs = 0;
    else if (name == "aten::expand_as" || name == "aten::view_as" || name == "aten::reshape_as" || name == "aten::type_as")
        inputs = inputsOf(arguments.at(0)); // the other is asked for its shape or type only
    try {
        node.getOperation()(stack);
    } catch (const std::exception &e) {
        const std::string what = e.what();
        throw SampleMismatch(notPossible("torchscript.evaluate", "The operator {operator} (in {layer}) fails on a sample input: {reason}",
                                         {{"operator", name}, {"layer", siteWords(site())}, {"reason", what.substr(0, what.find('\n'))}}));
    }
    std::vector<Value> results;
    const std::size_t count = node.outputs().size();
    if (stack.size() < count)
        stopNotPossible(name, site());
    // A parameter that is only converted or seen otherwise is still the parameter of that name.
    const bool keepsPath =
        name == "aten::to" || name == "aten::detach" || name == "aten::contiguous" || name == "aten::t" || name == "aten::float";
    for (std::size_t i = stack.size() - count; i < stack.size(); ++i)
        results.push_back(fromIValue(stack[i], keepsPath ? arguments.at(0).path : std::string(), inputs));
    return results;
}

std::vector<Value> Interpreter::convert(const torch::jit::Node &node, std::vector<Value> arguments)
{
    OperatorCall call;
    call.name = node.kind().toQualString();
    call.schema = node.maybeSchema();
    call.site = site();
    // The other tensor is asked for its shape or type only.
    if ((call.name == "aten::expand_as" || call.name == "aten::view_as" || call.name == "aten::type_as") && arguments.size() == 2) {
        if (!isFullyConstant(arguments[0]))
            call.refuse();
        const at::Tensor self = arguments[0].constant.toTensor();
        const Shape &shape = arguments[1].tensor->shape;
        const at::Tensor result = call.name == "aten::expand_as" ? self.expand(shape)
                                  : call.name == "aten::view_as" ? self.view(shape)
                                                                 : self.to(at::kFloat);
        return {Value::of(result, arguments[0].inputs)};
    }
    call.arguments = std::move(arguments);
    const OperatorHandler *handler = findHandler(call.name);
    if (!handler)
        call.refuse();
    Value result = (*handler)(m_context, call);
    const bool inPlace = call.name.back() == '_' && call.name.size() > 8 && call.name[call.name.size() - 2] != '_';
    if (inPlace && result.isNetwork() && call.arguments.at(0).isNetwork() && result.tensor != call.arguments[0].tensor) {
        // Every holder of the tensor sees the change, as in PyTorch.
        *call.arguments[0].tensor = *result.tensor;
        result.tensor = call.arguments[0].tensor;
    }
    if (node.outputs().size() > 1 && result.kind == Value::Kind::Tuple)
        return *result.items;
    return {result};
}

} // namespace quantoscope::torchscript
