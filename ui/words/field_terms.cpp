// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_terms.h"

#include "study/network_title.h"
#include "words/run_number.h"

#include <QCoreApplication>
#include <QLocale>

namespace quantoscope {
namespace {

struct FieldTerms {
    Q_DECLARE_TR_FUNCTIONS(FieldTerms)
};

constexpr Method kMethods[] = {Method::Fp32, Method::Static, Method::StaticNoFuse, Method::Dynamic};
constexpr Task kTasks[] = {Task::ImageClassification, Task::QuestionAnswering};

bool isDepthwise(const Node &node)
{
    return node.op == OpType::Conv2d && node.attrs.groups > 1 && node.hasParam("weight") && node.param("weight").rank() == 4 &&
           node.param("weight").dim(1) == 1;
}

bool isPointwise(const Node &node)
{
    return node.op == OpType::Conv2d && node.attrs.groups == 1 && node.attrs.window.kernelHeight == 1 && node.attrs.window.kernelWidth == 1;
}

} // namespace

QString methodCode(Method method)
{
    const std::string_view name = methodName(method);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString methodText(Method method)
{
    switch (method) {
    case Method::Fp32: return QStringLiteral("FP32");
    case Method::Static: return FieldTerms::tr("static", "method");
    case Method::StaticNoFuse: return FieldTerms::tr("static, not fused", "method");
    case Method::Dynamic: return FieldTerms::tr("dynamic", "method");
    }
    return {};
}

QString methodText(const std::string &method)
{
    for (const Method known : kMethods) {
        if (methodName(known) == method)
            return methodText(known);
    }
    return QString::fromStdString(method);
}

QString opText(OpType op)
{
    switch (op) {
    case OpType::Input: return FieldTerms::tr("input");
    case OpType::Conv2d: return FieldTerms::tr("convolution");
    case OpType::BatchNorm: return FieldTerms::tr("batch normalization");
    case OpType::Linear: return FieldTerms::tr("linear layer");
    case OpType::Relu: return QStringLiteral("ReLU");
    case OpType::Relu6: return QStringLiteral("ReLU6");
    case OpType::Gelu: return QStringLiteral("GELU");
    case OpType::Tanh: return QStringLiteral("tanh");
    case OpType::Sigmoid: return FieldTerms::tr("sigmoid");
    case OpType::Add: return FieldTerms::tr("addition");
    case OpType::Concat: return FieldTerms::tr("concatenation");
    case OpType::MaxPool: return FieldTerms::tr("max pooling");
    case OpType::AvgPool: return FieldTerms::tr("average pooling");
    case OpType::AdaptiveAvgPool: return FieldTerms::tr("adaptive average pooling");
    case OpType::Flatten: return FieldTerms::tr("flattening");
    case OpType::Embedding: return FieldTerms::tr("embedding");
    case OpType::PositionEmbedding: return FieldTerms::tr("position embedding");
    case OpType::LayerNorm: return FieldTerms::tr("layer normalization");
    case OpType::Attention: return FieldTerms::tr("attention");
    }
    return {};
}

QString opText(const std::string &op)
{
    for (int i = 0; i < kOpTypeCount; ++i) {
        if (opName(static_cast<OpType>(i)) == op)
            return opText(static_cast<OpType>(i));
    }
    return QString::fromStdString(op);
}

QString opText(const Node &node)
{
    if (isDepthwise(node))
        return FieldTerms::tr("depthwise convolution");
    return isPointwise(node) ? FieldTerms::tr("pointwise convolution") : opText(node.op);
}

QString opShortText(const Node &node)
{
    if (isDepthwise(node))
        return FieldTerms::tr("depthwise conv.", "short for depthwise convolution");
    if (isPointwise(node))
        return FieldTerms::tr("pointwise conv.", "short for pointwise convolution");
    switch (node.op) {
    case OpType::BatchNorm: return FieldTerms::tr("batch norm", "short for batch normalization");
    case OpType::LayerNorm: return FieldTerms::tr("layer norm", "short for layer normalization");
    case OpType::MaxPool: return FieldTerms::tr("max pooling", "short");
    case OpType::AvgPool: return FieldTerms::tr("average pooling", "short");
    case OpType::AdaptiveAvgPool: return FieldTerms::tr("adaptive pooling", "short for adaptive average pooling");
    case OpType::PositionEmbedding: return FieldTerms::tr("position embed.", "short for position embedding");
    default: return opText(node.op);
    }
}

QString activationText(Activation activation)
{
    switch (activation) {
    case Activation::None: return FieldTerms::tr("none", "activation function");
    case Activation::Relu: return QStringLiteral("ReLU");
    case Activation::Relu6: return QStringLiteral("ReLU6");
    case Activation::Gelu: return QStringLiteral("GELU");
    case Activation::GeluTanh: return FieldTerms::tr("GELU (tanh approximation)");
    case Activation::Tanh: return QStringLiteral("tanh");
    }
    return {};
}

QString fusionText(FusionKind kind)
{
    switch (kind) {
    case FusionKind::ConvBn: return FieldTerms::tr("convolution + batch normalization");
    case FusionKind::ConvBnRelu: return FieldTerms::tr("convolution + batch normalization + ReLU");
    case FusionKind::ConvRelu: return FieldTerms::tr("convolution + ReLU");
    case FusionKind::LinearRelu: return FieldTerms::tr("linear layer + ReLU");
    case FusionKind::AddRelu: return FieldTerms::tr("addition + ReLU");
    }
    return {};
}

QString schemeText(Scheme scheme)
{
    return scheme == Scheme::Symmetric ? FieldTerms::tr("symmetric", "quantization") : FieldTerms::tr("asymmetric", "quantization");
}

QString granularityText(Granularity granularity)
{
    return granularity == Granularity::PerTensor ? FieldTerms::tr("per tensor") : FieldTerms::tr("per channel");
}

QString rangeText(SymmetricRange range)
{
    return range == SymmetricRange::Restricted ? FieldTerms::tr("restricted range") : FieldTerms::tr("full range");
}

static QString numberText(float value)
{
    return QLocale().toString(static_cast<double>(value), 'g', 4);
}

QString observerTitle(const ObserverChoice &choice)
{
    switch (choice.kind) {
    case ObserverKind::MinMax: return FieldTerms::tr("min-max");
    case ObserverKind::MovingAverage: return FieldTerms::tr("moving average");
    case ObserverKind::Histogram: return FieldTerms::tr("histogram");
    case ObserverKind::Percentile:
        return FieldTerms::tr("percentile %1").arg(QLocale().toString(choice.percentile, 'g', QLocale::FloatingPointShortest));
    case ObserverKind::Mse: return FieldTerms::tr("mean squared error");
    case ObserverKind::Entropy: return FieldTerms::tr("entropy");
    case ObserverKind::Fixed:
        return FieldTerms::tr("set by hand, %1 to %2").arg(numberText(choice.range.min), numberText(choice.range.max));
    }
    return {};
}

QString backendText(const std::string &backend)
{
    constexpr std::string_view kTorch = "torch:";
    if (backend == "onednn")
        return QStringLiteral("oneDNN");
    if (backend == "reference")
        return FieldTerms::tr("reference kernels");
    if (backend == "simulate")
        return FieldTerms::tr("simulation");
    if (backend == "torch")
        return QStringLiteral("PyTorch");
    if (backend.starts_with(kTorch))
        return QStringLiteral("PyTorch (%1)").arg(QString::fromStdString(backend.substr(kTorch.size())));
    return QString::fromStdString(backend);
}

QString backendTitle(const std::string &backend)
{
    return backend == "onednn" ? backendText(backend) : capitalized(backendText(backend)); // a name that begins small
}

QString taskText(Task task)
{
    return task == Task::ImageClassification ? FieldTerms::tr("image classification") : FieldTerms::tr("question answering");
}

QString taskText(const std::string &task)
{
    for (const Task known : kTasks) {
        if (taskName(known) == task)
            return taskText(known);
    }
    return QString::fromStdString(task);
}

QString executionText(bool simulated)
{
    return simulated ? FieldTerms::tr("simulated") : FieldTerms::tr("measured");
}

QString modelText(const std::string &model)
{
    const QString title = QString::fromStdString(networkTitle(model));
    return model.starts_with(kRandomWeights) ? FieldTerms::tr("%1 (random weights)").arg(title) : title;
}

QString architectureText(const std::string &architecture, const std::string &stem)
{
    static const std::map<std::string, QString> stems = {{"cifar", "CIFAR"}, {"imagenet", "ImageNet"}};
    if (architecture == "torchscript")
        return FieldTerms::tr("as its TorchScript says");
    const QString title = architecture == "bert" ? QStringLiteral("BERT") : modelText(architecture);
    if (stem.empty())
        return title;
    const auto found = stems.find(stem);
    return FieldTerms::tr("%1, %2 stem", "architecture").arg(title, found == stems.end() ? QString::fromStdString(stem) : found->second);
}

QString formatText(const std::string &format)
{
    if (format == "checkpoint")
        return FieldTerms::tr("PyTorch checkpoint");
    if (format == "torchscript")
        return QStringLiteral("TorchScript");
    if (format == "hugging-face")
        return FieldTerms::tr("Hugging Face folder");
    if (format == "quantized")
        return FieldTerms::tr("quantized network (safetensors)");
    if (format == "random")
        return FieldTerms::tr("none, random weights", "file format");
    return QString::fromStdString(format);
}

QString datasetText(const std::string &datasetId, const std::string &dataset)
{
    if (datasetId == "sample")
        return FieldTerms::tr("generated sample");
    return datasetId == "cifar-100-coarse" ? FieldTerms::tr("CIFAR-100 (20 classes)") : QString::fromStdString(dataset);
}

QString runText(const std::string &runId)
{
    const std::size_t slash = runId.rfind('/');
    if (slash == std::string::npos)
        return QString::fromStdString(runId);
    const NumberedName label = numberedName(runId.substr(slash + 1));
    const QString method = numbered(methodText(label.name), label.number);
    return FieldTerms::tr("%1, %2", "model, method").arg(modelText(runId.substr(0, slash)), method);
}

QString capitalized(const QString &term)
{
    return term.left(1).toUpper() + term.mid(1);
}

} // namespace quantoscope
