<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AllModelsChart</name>
    <message>
        <source>All models: accuracy, size and inference time</source>
        <translation>All models: accuracy, size and inference time</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 (random weights)</source>
        <translation>%1 (random weights)</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Static</translation>
    </message>
    <message>
        <source>Static, not fused</source>
        <translation>Static, not fused</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamic</translation>
    </message>
    <message>
        <source>Accuracy (top-1, %)</source>
        <translation>Accuracy (top-1, %)</translation>
    </message>
    <message>
        <source>Exact match (%)</source>
        <translation>Exact match (%)</translation>
    </message>
    <message>
        <source>F1 (%)</source>
        <translation>F1 (%)</translation>
    </message>
    <message>
        <source>Model size (MB)</source>
        <translation>Model size (MB)</translation>
    </message>
    <message>
        <source>Inference time (ms)</source>
        <translation>Inference time (ms)</translation>
    </message>
    <message>
        <source>generated sample</source>
        <translation>generated sample</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>calibrated on %1 images</source>
        <translation>calibrated on %1 images</translation>
    </message>
    <message>
        <source>calibrated on %1 questions</source>
        <translation>calibrated on %1 questions</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>batch %1</translation>
    </message>
    <message>
        <source>sequence length %1</source>
        <translation>sequence length %1</translation>
    </message>
    <message>
        <source>In brackets: difference to FP32, accuracy in points, size and time in percent</source>
        <translation>In brackets: difference to FP32, accuracy in points, size and time in percent</translation>
    </message>
    <message>
        <source>In brackets: difference to FP32 in percent</source>
        <translation>In brackets: difference to FP32 in percent</translation>
    </message>
    <message>
        <source>≈ within the noise (McNemar&apos;s test, p ≥ 0.05)</source>
        <translation>≈ within the noise (McNemar&apos;s test, p ≥ 0.05)</translation>
    </message>
    <message>
        <source>Whiskers: accuracy 95 % interval, time 10th to 90th percentile</source>
        <translation>Whiskers: accuracy 95 % interval, time 10th to 90th percentile</translation>
    </message>
    <message>
        <source>Whiskers: 95 % interval</source>
        <translation>Whiskers: 95 % interval</translation>
    </message>
    <message>
        <source>Whiskers: 10th to 90th percentile</source>
        <translation>Whiskers: 10th to 90th percentile</translation>
    </message>
    <message>
        <source>Hatched or hollow: simulated</source>
        <translation>Hatched or hollow: simulated</translation>
    </message>
</context>
<context>
    <name>ModelChart</name>
    <message>
        <source>%1: size and inference time</source>
        <translation>%1: size and inference time</translation>
    </message>
    <message>
        <source>%1: accuracy, size and inference time</source>
        <translation>%1: accuracy, size and inference time</translation>
    </message>
</context>
<context>
    <name>OperationsChart</name>
    <message>
        <source>Operations (billions of multiply-adds an image)</source>
        <translation>Operations (billions of multiply-adds an image)</translation>
    </message>
    <message>
        <source>Operations (millions of multiply-adds an image)</source>
        <translation>Operations (millions of multiply-adds an image)</translation>
    </message>
    <message>
        <source>%1
%2 M parameters</source>
        <translation>%1
%2 M parameters</translation>
    </message>
    <message>
        <source>Accuracy against operations</source>
        <translation>Accuracy against operations</translation>
    </message>
    <message>
        <source>Circle: as large in area as the number of parameters, at the FP32 accuracy</source>
        <translation>Circle: as large in area as the number of parameters, at the FP32 accuracy</translation>
    </message>
</context>
</TS>
