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
    <name>AnswerChange</name>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gained</translation>
    </message>
    <message>
        <source>both wrong, otherwise</source>
        <translation>both wrong, otherwise</translation>
    </message>
    <message>
        <source>another answer</source>
        <translation>another answer</translation>
    </message>
    <message>
        <source>both right</source>
        <translation>both right</translation>
    </message>
    <message>
        <source>both wrong alike</source>
        <translation>both wrong alike</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>the same answer</translation>
    </message>
</context>
<context>
    <name>Charts</name>
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
        <source>not measured</source>
        <translation>not measured</translation>
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
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln image(s)</source>
        <translation>
            <numerusform>calibrated on %Ln image</numerusform>
            <numerusform>calibrated on %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln question(s)</source>
        <translation>
            <numerusform>calibrated on %Ln question</numerusform>
            <numerusform>calibrated on %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 cannot run: %2</translation>
    </message>
    <message>
        <source>%1: layer %2 cannot run: %3</source>
        <translation>%1: layer %2 cannot run: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: layer %2 and %n more cannot run: %3</source>
        <translation>
            <numerusform>%1: layer %2 and %n more cannot run: %3</numerusform>
            <numerusform>%1: layer %2 and %n more cannot run: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is quantized</source>
        <translation>%1: nothing is quantized</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n weighted layer(s) in integers</source>
        <translation>
            <numerusform>%1: %2 of %n weighted layer in integers</numerusform>
            <numerusform>%1: %2 of %n weighted layers in integers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: what the integers would give is computed, but its time says nothing: simulated, not timed</source>
        <translation>%1: what the integers would give is computed, but its time says nothing: simulated, not timed</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>apple</source>
        <translation>apple</translation>
    </message>
    <message>
        <source>aquarium fish</source>
        <translation>aquarium fish</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>baby</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>bear</translation>
    </message>
    <message>
        <source>beaver</source>
        <translation>beaver</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>bed</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>bee</translation>
    </message>
    <message>
        <source>beetle</source>
        <translation>beetle</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicycle</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>bottle</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>bowl</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>boy</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>butterfly</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>camel</translation>
    </message>
    <message>
        <source>can</source>
        <translation>can</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>castle</translation>
    </message>
    <message>
        <source>caterpillar</source>
        <translation>caterpillar</translation>
    </message>
    <message>
        <source>cattle</source>
        <translation>cattle</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>chimpanzee</source>
        <translation>chimpanzee</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>cockroach</translation>
    </message>
    <message>
        <source>couch</source>
        <translation>couch</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>crab</translation>
    </message>
    <message>
        <source>crocodile</source>
        <translation>crocodile</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>cup</translation>
    </message>
    <message>
        <source>dinosaur</source>
        <translation>dinosaur</translation>
    </message>
    <message>
        <source>dolphin</source>
        <translation>dolphin</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>elephant</translation>
    </message>
    <message>
        <source>flatfish</source>
        <translation>flatfish</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>forest</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>fox</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>girl</translation>
    </message>
    <message>
        <source>hamster</source>
        <translation>hamster</translation>
    </message>
    <message>
        <source>house</source>
        <translation>house</translation>
    </message>
    <message>
        <source>kangaroo</source>
        <translation>kangaroo</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>keyboard</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lamp</translation>
    </message>
    <message>
        <source>lawn mower</source>
        <translation>lawn mower</translation>
    </message>
    <message>
        <source>leopard</source>
        <translation>leopard</translation>
    </message>
    <message>
        <source>lion</source>
        <translation>lion</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>lizard</translation>
    </message>
    <message>
        <source>lobster</source>
        <translation>lobster</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>maple</source>
        <translation>maple</translation>
    </message>
    <message>
        <source>motorcycle</source>
        <translation>motorcycle</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>mountain</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>mouse</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>mushroom</translation>
    </message>
    <message>
        <source>oak</source>
        <translation>oak</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>orchid</source>
        <translation>orchid</translation>
    </message>
    <message>
        <source>otter</source>
        <translation>otter</translation>
    </message>
    <message>
        <source>palm</source>
        <translation>palm</translation>
    </message>
    <message>
        <source>pear</source>
        <translation>pear</translation>
    </message>
    <message>
        <source>pickup truck</source>
        <translation>pickup truck</translation>
    </message>
    <message>
        <source>pine</source>
        <translation>pine</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>plain</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>plate</translation>
    </message>
    <message>
        <source>poppy</source>
        <translation>poppy</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>porcupine</translation>
    </message>
    <message>
        <source>possum</source>
        <translation>possum</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>rabbit</translation>
    </message>
    <message>
        <source>raccoon</source>
        <translation>raccoon</translation>
    </message>
    <message>
        <source>ray</source>
        <translation>ray</translation>
    </message>
    <message>
        <source>road</source>
        <translation>road</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>rocket</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>sea</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>seal</translation>
    </message>
    <message>
        <source>shark</source>
        <translation>shark</translation>
    </message>
    <message>
        <source>shrew</source>
        <translation>shrew</translation>
    </message>
    <message>
        <source>skunk</source>
        <translation>skunk</translation>
    </message>
    <message>
        <source>skyscraper</source>
        <translation>skyscraper</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>snail</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>snake</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>spider</translation>
    </message>
    <message>
        <source>squirrel</source>
        <translation>squirrel</translation>
    </message>
    <message>
        <source>streetcar</source>
        <translation>streetcar</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>sunflower</translation>
    </message>
    <message>
        <source>sweet pepper</source>
        <translation>sweet pepper</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>tank</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>television</source>
        <translation>television</translation>
    </message>
    <message>
        <source>tiger</source>
        <translation>tiger</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>tractor</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>trout</source>
        <translation>trout</translation>
    </message>
    <message>
        <source>tulip</source>
        <translation>tulip</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>turtle</translation>
    </message>
    <message>
        <source>wardrobe</source>
        <translation>wardrobe</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>whale</translation>
    </message>
    <message>
        <source>willow</source>
        <translation>willow</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>wolf</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>worm</source>
        <translation>worm</translation>
    </message>
    <message>
        <source>aquatic mammals</source>
        <translation>aquatic mammals</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>flowers</source>
        <translation>flowers</translation>
    </message>
    <message>
        <source>food containers</source>
        <translation>food containers</translation>
    </message>
    <message>
        <source>fruit and vegetables</source>
        <translation>fruit and vegetables</translation>
    </message>
    <message>
        <source>household electrical devices</source>
        <translation>household electrical devices</translation>
    </message>
    <message>
        <source>household furniture</source>
        <translation>household furniture</translation>
    </message>
    <message>
        <source>insects</source>
        <translation>insects</translation>
    </message>
    <message>
        <source>large carnivores</source>
        <translation>large carnivores</translation>
    </message>
    <message>
        <source>large man-made outdoor things</source>
        <translation>large man-made outdoor things</translation>
    </message>
    <message>
        <source>large natural outdoor scenes</source>
        <translation>large natural outdoor scenes</translation>
    </message>
    <message>
        <source>large omnivores and herbivores</source>
        <translation>large omnivores and herbivores</translation>
    </message>
    <message>
        <source>medium mammals</source>
        <translation>medium mammals</translation>
    </message>
    <message>
        <source>non-insect invertebrates</source>
        <translation>non-insect invertebrates</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>reptiles</source>
        <translation>reptiles</translation>
    </message>
    <message>
        <source>small mammals</source>
        <translation>small mammals</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>trees</translation>
    </message>
    <message>
        <source>vehicles 1</source>
        <translation>vehicles 1</translation>
    </message>
    <message>
        <source>vehicles 2</source>
        <translation>vehicles 2</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
</context>
<context>
    <name>ConfusionChart</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>CountText</name>
    <message>
        <source>%1 %2</source>
        <comment>number, k M or G</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>FieldTerms</name>
    <message>
        <source>static</source>
        <comment>method</comment>
        <translation>static</translation>
    </message>
    <message>
        <source>static, not fused</source>
        <comment>method</comment>
        <translation>static, not fused</translation>
    </message>
    <message>
        <source>dynamic</source>
        <comment>method</comment>
        <translation>dynamic</translation>
    </message>
    <message>
        <source>input</source>
        <translation>input</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>convolution</translation>
    </message>
    <message>
        <source>batch normalization</source>
        <translation>batch normalization</translation>
    </message>
    <message>
        <source>linear layer</source>
        <translation>linear layer</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>concatenation</source>
        <translation>concatenation</translation>
    </message>
    <message>
        <source>max pooling</source>
        <translation>max pooling</translation>
    </message>
    <message>
        <source>average pooling</source>
        <translation>average pooling</translation>
    </message>
    <message>
        <source>adaptive average pooling</source>
        <translation>adaptive average pooling</translation>
    </message>
    <message>
        <source>flattening</source>
        <translation>flattening</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>position embedding</source>
        <translation>position embedding</translation>
    </message>
    <message>
        <source>layer normalization</source>
        <translation>layer normalization</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>depthwise convolution</source>
        <translation>depthwise convolution</translation>
    </message>
    <message>
        <source>pointwise convolution</source>
        <translation>pointwise convolution</translation>
    </message>
    <message>
        <source>none</source>
        <comment>activation function</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>GELU (tanh approximation)</source>
        <translation>GELU (tanh approximation)</translation>
    </message>
    <message>
        <source>convolution + batch normalization</source>
        <translation>convolution + batch normalization</translation>
    </message>
    <message>
        <source>convolution + batch normalization + ReLU</source>
        <translation>convolution + batch normalization + ReLU</translation>
    </message>
    <message>
        <source>convolution + ReLU</source>
        <translation>convolution + ReLU</translation>
    </message>
    <message>
        <source>linear layer + ReLU</source>
        <translation>linear layer + ReLU</translation>
    </message>
    <message>
        <source>addition + ReLU</source>
        <translation>addition + ReLU</translation>
    </message>
    <message>
        <source>symmetric</source>
        <comment>quantization</comment>
        <translation>symmetric</translation>
    </message>
    <message>
        <source>asymmetric</source>
        <comment>quantization</comment>
        <translation>asymmetric</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>per tensor</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>per channel</translation>
    </message>
    <message>
        <source>restricted range</source>
        <translation>restricted range</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>full range</translation>
    </message>
    <message>
        <source>min-max</source>
        <translation>min-max</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>moving average</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>histogram</translation>
    </message>
    <message>
        <source>percentile %1</source>
        <translation>percentile %1</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mean squared error</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropy</translation>
    </message>
    <message>
        <source>reference kernels</source>
        <translation>reference kernels</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>image classification</source>
        <translation>image classification</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>question answering</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulated</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>%1 (random weights)</source>
        <translation>%1 (random weights)</translation>
    </message>
    <message>
        <source>generated sample</source>
        <translation>generated sample</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, method</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>set by hand, %1 to %2</source>
        <translation>set by hand, %1 to %2</translation>
    </message>
    <message>
        <source>as its TorchScript says</source>
        <translation>as its TorchScript says</translation>
    </message>
    <message>
        <source>%1, %2 stem</source>
        <comment>architecture</comment>
        <translation>%1, %2 stem</translation>
    </message>
    <message>
        <source>PyTorch checkpoint</source>
        <translation>PyTorch checkpoint</translation>
    </message>
    <message>
        <source>Hugging Face folder</source>
        <translation>Hugging Face folder</translation>
    </message>
    <message>
        <source>quantized network (safetensors)</source>
        <translation>quantized network (safetensors)</translation>
    </message>
    <message>
        <source>none, random weights</source>
        <comment>file format</comment>
        <translation>none, random weights</translation>
    </message>
    <message>
        <source>CIFAR-100 (20 classes)</source>
        <translation>CIFAR-100 (20 classes)</translation>
    </message>
    <message>
        <source>depthwise conv.</source>
        <comment>short for depthwise convolution</comment>
        <translation>depthwise conv.</translation>
    </message>
    <message>
        <source>pointwise conv.</source>
        <comment>short for pointwise convolution</comment>
        <translation>pointwise conv.</translation>
    </message>
    <message>
        <source>batch norm</source>
        <comment>short for batch normalization</comment>
        <translation>batch norm</translation>
    </message>
    <message>
        <source>layer norm</source>
        <comment>short for layer normalization</comment>
        <translation>layer norm</translation>
    </message>
    <message>
        <source>max pooling</source>
        <comment>short</comment>
        <translation>max pooling</translation>
    </message>
    <message>
        <source>average pooling</source>
        <comment>short</comment>
        <translation>average pooling</translation>
    </message>
    <message>
        <source>adaptive pooling</source>
        <comment>short for adaptive average pooling</comment>
        <translation>adaptive pooling</translation>
    </message>
    <message>
        <source>position embed.</source>
        <comment>short for position embedding</comment>
        <translation>position embed.</translation>
    </message>
</context>
<context>
    <name>FormatWords</name>
    <message>
        <source>zero</source>
        <translation>zero</translation>
    </message>
    <message>
        <source>subnormal number</source>
        <translation>subnormal number</translation>
    </message>
    <message>
        <source>normal number</source>
        <translation>normal number</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>infinity</translation>
    </message>
    <message>
        <source>not a number (NaN)</source>
        <translation>not a number (NaN)</translation>
    </message>
    <message>
        <source>integer in two&apos;s complement</source>
        <translation>integer in two&apos;s complement</translation>
    </message>
    <message>
        <source>exponent all ones, mantissa 0</source>
        <translation>exponent all ones, mantissa 0</translation>
    </message>
    <message>
        <source>exponent all ones, mantissa not 0</source>
        <translation>exponent all ones, mantissa not 0</translation>
    </message>
    <message>
        <source>all bits after the sign are ones</source>
        <translation>all bits after the sign are ones</translation>
    </message>
</context>
<context>
    <name>HiddenColumns</name>
    <message>
        <source>%1: %2</source>
        <comment>heading of a column, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InspectExports</name>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>changed answers</source>
        <translation>changed answers</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LayerCells</name>
    <message>
        <source>float</source>
        <comment>in a cell</comment>
        <translation>float</translation>
    </message>
    <message>
        <source>FP32 quantizes nothing.</source>
        <translation>FP32 quantizes nothing.</translation>
    </message>
    <message>
        <source>The dynamic method quantizes linear layers alone.</source>
        <translation>The dynamic method quantizes linear layers alone.</translation>
    </message>
    <message>
        <source>The input is quantized anew for each batch while it runs, with 8 bits; the result is float.</source>
        <translation>The input is quantized anew for each batch while it runs, with 8 bits; the result is float.</translation>
    </message>
    <message>
        <source>per batch</source>
        <comment>activations, dynamic</comment>
        <translation>per batch</translation>
    </message>
    <message>
        <source>Kept in float.</source>
        <translation>Kept in float.</translation>
    </message>
    <message>
        <source>Every layer behind it takes floats, so the result is not quantized.</source>
        <translation>Every layer behind it takes floats, so the result is not quantized.</translation>
    </message>
    <message>
        <source>This layer has no weights that could be quantized.</source>
        <translation>This layer has no weights that could be quantized.</translation>
    </message>
    <message>
        <source>Keeps the scale of its input: nothing to choose.</source>
        <translation>Keeps the scale of its input: nothing to choose.</translation>
    </message>
    <message>
        <source>as input</source>
        <comment>activations of a pooling</comment>
        <translation>as input</translation>
    </message>
    <message>
        <source>%1. The layer gives floats; who reads them quantizes them so.</source>
        <translation>%1. The layer gives floats; who reads them quantizes them so.</translation>
    </message>
    <message>
        <source>How the range is chosen from what calibration saw: %1</source>
        <translation>How the range is chosen from what calibration saw: %1</translation>
    </message>
    <message>
        <source>Nothing behind this layer can be merged into it.</source>
        <translation>Nothing behind this layer can be merged into it.</translation>
    </message>
    <message>
        <source>Not merged with %1: the method “%2” merges nothing.</source>
        <translation>Not merged with %1: the method “%2” merges nothing.</translation>
    </message>
    <message>
        <source>Merged with %1 into one layer.</source>
        <translation>Merged with %1 into one layer.</translation>
    </message>
    <message>
        <source>Could be merged with %1.</source>
        <translation>Could be merged with %1.</translation>
    </message>
</context>
<context>
    <name>LayerChart</name>
    <message>
        <source>Time of a layer (ms)</source>
        <translation>Time of a layer (ms)</translation>
    </message>
    <message>
        <source>SQNR of a layer&apos;s result (dB)</source>
        <translation>SQNR of a layer&apos;s result (dB)</translation>
    </message>
</context>
<context>
    <name>LayersExport</name>
    <message>
        <source>Recipe: %1</source>
        <translation>Recipe: %1</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Your answer is kept.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, then </translation>
    </message>
    <message>
        <source>Right. Measured: %1.</source>
        <translation>Right. Measured: %1.</translation>
    </message>
    <message>
        <source>Not as measured. The measured order is: %1.</source>
        <translation>Not as measured. The measured order is: %1.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Not right. Try again, or take a hint.</source>
        <translation>Not right. Try again, or take a hint.</translation>
    </message>
    <message>
        <source>Not as measured. Measured: %1.</source>
        <translation>Not as measured. Measured: %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is no backend “{name}”. There are: {all}.</source>
        <translation>There is no backend “{name}”. There are: {all}.</translation>
    </message>
    <message>
        <source>Layer {layer} failed on oneDNN: {reason}.</source>
        <translation>Layer {layer} failed on oneDNN: {reason}.</translation>
    </message>
    <message>
        <source>Input {name}: expected {expected} values, found {found}.</source>
        <translation>Input {name}: expected {expected} values, found {found}.</translation>
    </message>
    <message>
        <source>The quantized graph has {found} decisions for {expected} layers.</source>
        <translation>The quantized graph has {found} decisions for {expected} layers.</translation>
    </message>
    <message>
        <source>Layer {name} is read by an integer layer but has no scale.</source>
        <translation>Layer {name} is read by an integer layer but has no scale.</translation>
    </message>
    <message>
        <source>oneDNN could not build the network: {reason}.</source>
        <translation>oneDNN could not build the network: {reason}.</translation>
    </message>
    <message>
        <source>Fewer than 8 bits run as 8-bit integers; the time is that of INT8.</source>
        <translation>Fewer than 8 bits run as 8-bit integers; the time is that of INT8.</translation>
    </message>
    <message>
        <source>Without VNNI, oneDNN&apos;s integer sums are right only for weights within ±{limit}.</source>
        <translation>Without VNNI, oneDNN&apos;s integer sums are right only for weights within ±{limit}.</translation>
    </message>
    <message>
        <source>oneDNN has no integer kernel for weights with a zero point; choose symmetric weights or the simulate backend.</source>
        <translation>oneDNN has no integer kernel for weights with a zero point; choose symmetric weights or the simulate backend.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels know activations of 8 bits only.</source>
        <translation>PyTorch&apos;s integer kernels know activations of 8 bits only.</translation>
    </message>
    <message>
        <source>Only linear layers are quantized dynamically.</source>
        <translation>Only linear layers are quantized dynamically.</translation>
    </message>
    <message>
        <source>Input {name}: {found} values, expected {expected}.</source>
        <translation>Input {name}: {found} values, expected {expected}.</translation>
    </message>
    <message>
        <source>PyTorch has no integer kernel for this operation.</source>
        <translation>PyTorch has no integer kernel for this operation.</translation>
    </message>
    <message>
        <source>Layer {name}: PyTorch cannot prepare it: {reason}</source>
        <translation>Layer {name}: PyTorch cannot prepare it: {reason}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels pad both sides alike.</source>
        <translation>PyTorch&apos;s integer kernels pad both sides alike.</translation>
    </message>
    <message>
        <source>PyTorch pads both sides of a pooling alike.</source>
        <translation>PyTorch pads both sides of a pooling alike.</translation>
    </message>
    <message>
        <source>Layer {name}: PyTorch failed: {reason}</source>
        <translation>Layer {name}: PyTorch failed: {reason}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s integer kernels know weights of 8 bits only.</source>
        <translation>PyTorch&apos;s integer kernels know weights of 8 bits only.</translation>
    </message>
    <message>
        <source>This engine of PyTorch has no integer kernel for these weights with a zero point; choose symmetric weights.</source>
        <translation>This engine of PyTorch has no integer kernel for these weights with a zero point; choose symmetric weights.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>{file}: is a folder; a file was expected.</source>
        <translation>{file}: is a folder; a file was expected.</translation>
    </message>
    <message>
        <source>{file}: there is no such file.</source>
        <translation>{file}: there is no such file.</translation>
    </message>
    <message>
        <source>{file}: is no regular file, so it cannot be mapped into memory.</source>
        <translation>{file}: is no regular file, so it cannot be mapped into memory.</translation>
    </message>
    <message>
        <source>{file}: cannot be read: {reason}.</source>
        <translation>{file}: cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{file}: cannot be written: {reason}. Nothing was changed.</source>
        <translation>{file}: cannot be written: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>a truth value</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>a text that is not empty</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>a list of names</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>it is not a regular file</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>one of {names}</translation>
    </message>
    <message>
        <source>a positive number</source>
        <translation>a positive number</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>a whole number of at least {least}</source>
        <translation>a whole number of at least {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Device or resource busy</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>File exists</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operation not permitted</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Cannot allocate memory</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Too many open files</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk quota exceeded</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>{file} does not hold {expected} class names; the classes are called by their numbers.</source>
        <translation>{file} does not hold {expected} class names; the classes are called by their numbers.</translation>
    </message>
    <message>
        <source>{file} is empty; expected CIFAR-100 records of 3074 bytes.</source>
        <translation>{file} is empty; expected CIFAR-100 records of 3074 bytes.</translation>
    </message>
    <message>
        <source>{file}: record {record} has coarse label {coarse} and fine label {fine}; expected 0 to 19 and 0 to 99.</source>
        <translation>{file}: record {record} has coarse label {coarse} and fine label {fine}; expected 0 to 19 and 0 to 99.</translation>
    </message>
    <message>
        <source>{file} has {size} bytes, which is {records} CIFAR-100 records of 3074 bytes and {rest} bytes more; expected whole records (coarse label, fine label, 3072 bytes of pixels).</source>
        <translation>{file} has {size} bytes, which is {records} CIFAR-100 records of 3074 bytes and {rest} bytes more; expected whole records (coarse label, fine label, 3072 bytes of pixels).</translation>
    </message>
    <message>
        <source>{file}: record {record} cannot be read; {count} records were there when it was opened.</source>
        <translation>{file}: record {record} cannot be read; {count} records were there when it was opened.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{what} holds no images to classify: neither CIFAR-100 nor a folder of images per class. Looked for: {places}. CIFAR-100 can be had from {url}; unpack it and name the folder that holds train.bin and test.bin.</source>
        <translation>{what} holds no images to classify: neither CIFAR-100 nor a folder of images per class. Looked for: {places}. CIFAR-100 can be had from {url}; unpack it and name the folder that holds train.bin and test.bin.</translation>
    </message>
    <message>
        <source>{what} holds no questions in SQuAD&apos;s JSON layout. Looked for: {places}. SQuAD can be had from {url}; name the file.</source>
        <translation>{what} holds no questions in SQuAD&apos;s JSON layout. Looked for: {places}. SQuAD can be had from {url}; name the file.</translation>
    </message>
    <message>
        <source>The generated sample was not found. Looked in: {places}.</source>
        <translation>The generated sample was not found. Looked in: {places}.</translation>
    </message>
    <message>
        <source>{file} is divided: {calibration} items calibrate, the other {evaluation} evaluate.</source>
        <translation>{file} is divided: {calibration} items calibrate, the other {evaluation} evaluate.</translation>
    </message>
    <message>
        <source>No data were named; expected “sample”, a folder or a file.</source>
        <translation>No data were named; expected “sample”, a folder or a file.</translation>
    </message>
    <message>
        <source>{what} cannot be read: {reason}.</source>
        <translation>{what} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{what} is a JSON file, but the model classifies images; expected CIFAR-100 or a folder of images.</source>
        <translation>{what} is a JSON file, but the model classifies images; expected CIFAR-100 or a folder of images.</translation>
    </message>
    <message>
        <source>{folder} holds no image.</source>
        <translation>{folder} holds no image.</translation>
    </message>
    <message>
        <source>no decoder understands it, or it is damaged</source>
        <translation>no decoder understands it, or it is damaged</translation>
    </message>
    <message>
        <source>{folder} is not a folder that can be read.</source>
        <translation>{folder} is not a folder that can be read.</translation>
    </message>
    <message>
        <source>{folder} holds no image to evaluate; expected one folder of images per class.</source>
        <translation>{folder} holds no image to evaluate; expected one folder of images per class.</translation>
    </message>
    <message>
        <source>{folder}: images outside the class folders are left out: {count}.</source>
        <translation>{folder}: images outside the class folders are left out: {count}.</translation>
    </message>
    <message>
        <source>The image {file} cannot be read: {reason}.</source>
        <translation>The image {file} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{file}: answers that do not stand at the place that the file gives for them: {count}.</source>
        <translation>{file}: answers that do not stand at the place that the file gives for them: {count}.</translation>
    </message>
    <message>
        <source>{file}: {path} starts at {start} and has {length} characters; its context has {context} characters.</source>
        <translation>{file}: {path} starts at {start} and has {length} characters; its context has {context} characters.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: this is not JSON.</source>
        <translation>{file}, line {line}, column {column}: this is not JSON.</translation>
    </message>
    <message>
        <source>{file}: {path}.id, “{id}”, is another question&apos;s too.</source>
        <translation>{file}: {path}.id, “{id}”, is another question&apos;s too.</translation>
    </message>
    <message>
        <source>{file} holds no question.</source>
        <translation>{file} holds no question.</translation>
    </message>
    <message>
        <source>{file}: {path} has no “{key}”; expected SQuAD&apos;s layout.</source>
        <translation>{file}: {path} has no “{key}”; expected SQuAD&apos;s layout.</translation>
    </message>
    <message>
        <source>{file}: {path} has no answer, and no “is_impossible” that says so.</source>
        <translation>{file}: {path} has no answer, and no “is_impossible” that says so.</translation>
    </message>
    <message>
        <source>{file}: {path} is {found}; expected {expected}.</source>
        <translation>{file}: {path} is {found}; expected {expected}.</translation>
    </message>
    <message>
        <source>The vocabulary of {count} words has no {token}; expected the one that belongs to the model.</source>
        <translation>The vocabulary of {count} words has no {token}; expected the one that belongs to the model.</translation>
    </message>
    <message>
        <source>{data} is data for {task}; {model} is a network for {needed_task}.</source>
        <translation>{data} is data for {task}; {model} is a network for {needed_task}.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one method and one backend.</source>
        <translation>A benchmark needs at least one method and one backend.</translation>
    </message>
    <message>
        <source>Evaluating images: {done} of {total}</source>
        <translation>Evaluating images: {done} of {total}</translation>
    </message>
    <message>
        <source>Evaluating passages: {done} of {total}</source>
        <translation>Evaluating passages: {done} of {total}</translation>
    </message>
    <message>
        <source>{model} says nothing about its input: the size {height} x {width} and the normalization usual for {data} are used where nothing else was set.</source>
        <translation>{model} says nothing about its input: the size {height} x {width} and the normalization usual for {data} are used where nothing else was set.</translation>
    </message>
    <message>
        <source>{item} of {data} has class {label}; {model} knows {classes} classes only.</source>
        <translation>{item} of {data} has class {label}; {model} knows {classes} classes only.</translation>
    </message>
    <message>
        <source>The time to measure latency must lie between 0 and 3600 seconds.</source>
        <translation>The time to measure latency must lie between 0 and 3600 seconds.</translation>
    </message>
    <message>
        <source>Loading {model}</source>
        <translation>Loading {model}</translation>
    </message>
    <message>
        <source>The network&apos;s result for {item} is not a finite number.</source>
        <translation>The network&apos;s result for {item} is not a finite number.</translation>
    </message>
    <message>
        <source>Measuring the time of one batch</source>
        <translation>Measuring the time of one batch</translation>
    </message>
    <message>
        <source>Static quantization needs at least one image or question to calibrate with; there is none.</source>
        <translation>Static quantization needs at least one image or question to calibrate with; there is none.</translation>
    </message>
    <message>
        <source>There is nothing to evaluate {model} on.</source>
        <translation>There is nothing to evaluate {model} on.</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>No model was named.</translation>
    </message>
    <message>
        <source>Quantizing {model} ({method})</source>
        <translation>Quantizing {model} ({method})</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sequence</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>The setting “{setting}” is {value}; it must lie between {from} and {to}.</source>
        <translation>The setting “{setting}” is {value}; it must lie between {from} and {to}.</translation>
    </message>
    <message>
        <source>{run}: {step}</source>
        <translation>{run}: {step}</translation>
    </message>
    <message>
        <source>Layer {layer} ({op}) cannot run on {backend}: {reason}</source>
        <translation>Layer {layer} ({op}) cannot run on {backend}: {reason}</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>It does not say why.</translation>
    </message>
    <message>
        <source>a known activation</source>
        <translation>a known activation</translation>
    </message>
    <message>
        <source>a known attribute and value</source>
        <translation>a known attribute and value</translation>
    </message>
    <message>
        <source>{source}: the description of the network is not JSON: {reason}</source>
        <translation>{source}: the description of the network is not JSON: {reason}</translation>
    </message>
    <message>
        <source>the number of an earlier node</source>
        <translation>the number of an earlier node</translation>
    </message>
    <message>
        <source>a list of node numbers</source>
        <translation>a list of node numbers</translation>
    </message>
    <message>
        <source>a known operation</source>
        <translation>a known operation</translation>
    </message>
    <message>
        <source>{source}: in the description of the network, {path} is not {expected}.</source>
        <translation>{source}: in the description of the network, {path} is not {expected}.</translation>
    </message>
    <message>
        <source>The layer name “{name}” stands twice in the network.</source>
        <translation>The layer name “{name}” stands twice in the network.</translation>
    </message>
    <message>
        <source>Layer {name} ({op}) has a wrong number of inputs: {found}; expected {expected}.</source>
        <translation>Layer {name} ({op}) has a wrong number of inputs: {found}; expected {expected}.</translation>
    </message>
    <message>
        <source>Layer {name} ({op}) has no parameter “{parameter}”.</source>
        <translation>Layer {name} ({op}) has no parameter “{parameter}”.</translation>
    </message>
    <message>
        <source>The network has no output.</source>
        <translation>The network has no output.</translation>
    </message>
    <message>
        <source>Layer {name} reads a layer that does not come before it.</source>
        <translation>Layer {name} reads a layer that does not come before it.</translation>
    </message>
    <message>
        <source>The network&apos;s output does not exist.</source>
        <translation>The network&apos;s output does not exist.</translation>
    </message>
    <message>
        <source>Layer {name} ({op}): expected {expected}, found {found}.</source>
        <translation>Layer {name} ({op}): expected {expected}, found {found}.</translation>
    </message>
    <message>
        <source>{shape} but for the channels</source>
        <translation>{shape} but for the channels</translation>
    </message>
    <message>
        <source>query, key and value of one shape, divisible into heads</source>
        <translation>query, key and value of one shape, divisible into heads</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} channels</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} features</translation>
    </message>
    <message>
        <source>features that fit the weight {weight}</source>
        <translation>features that fit the weight {weight}</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>an image</translation>
    </message>
    <message>
        <source>an image that fits the weight {weight}</source>
        <translation>an image that fits the weight {weight}</translation>
    </message>
    <message>
        <source>an image or features</source>
        <translation>an image or features</translation>
    </message>
    <message>
        <source>an image at least as large as the kernel</source>
        <translation>an image at least as large as the kernel</translation>
    </message>
    <message>
        <source>at most {most} tokens</source>
        <translation>at most {most} tokens</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>token ids</translation>
    </message>
    <message>
        <source>a kernel and a stride of at least 1</source>
        <translation>a kernel and a stride of at least 1</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>at least one</translation>
    </message>
    <message>
        <source>Layer {name}: unknown operation.</source>
        <translation>Layer {name}: unknown operation.</translation>
    </message>
    <message>
        <source>{file}: {found} stands where the list of storages was expected.</source>
        <translation>{file}: {found} stands where the list of storages was expected.</translation>
    </message>
    <message>
        <source>{file}: a tensor&apos;s name is {kind}; a text was expected.</source>
        <translation>{file}: a tensor&apos;s name is {kind}; a text was expected.</translation>
    </message>
    <message>
        <source>{file}: the pickle describes a storage wrongly: {what}.</source>
        <translation>{file}: the pickle describes a storage wrongly: {what}.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}”: {what}.</source>
        <translation>{file}: tensor “{name}”: {what}.</translation>
    </message>
    <message>
        <source>{file}: was written on a machine with the byte order “{found}”.</source>
        <translation>{file}: was written on a machine with the byte order “{found}”.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: the entry “{name}” is {kind}, no tensor; it was left out.</source>
        <translation>{file}: the entry “{name}” is {kind}, no tensor; it was left out.</translation>
    </message>
    <message>
        <source>{file}: is a TorchScript program, no state_dict.</source>
        <translation>{file}: is a TorchScript program, no state_dict.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” was saved with a negation or conjugation still to be done.</source>
        <translation>{file}: tensor “{name}” was saved with a negation or conjugation still to be done.</translation>
    </message>
    <message>
        <source>{file}: has a version of PyTorch&apos;s legacy format other than {expected}.</source>
        <translation>{file}: has a version of PyTorch&apos;s legacy format other than {expected}.</translation>
    </message>
    <message>
        <source>{file}: storage “{key}” is missing.</source>
        <translation>{file}: storage “{key}” is missing.</translation>
    </message>
    <message>
        <source>{file}: is a zip archive without data.pkl, so PyTorch did not write it.</source>
        <translation>{file}: is a zip archive without data.pkl, so PyTorch did not write it.</translation>
    </message>
    <message>
        <source>{file}: holds {found} where a state_dict was expected.</source>
        <translation>{file}: holds {found} where a state_dict was expected.</translation>
    </message>
    <message>
        <source>{file}: the pickled dictionary holds no tensors, neither directly nor under “state_dict” or “model”.</source>
        <translation>{file}: the pickled dictionary holds no tensors, neither directly nor under “state_dict” or “model”.</translation>
    </message>
    <message>
        <source>{file}: storage “{key}” claims {elements} elements of type {type}, but holds {found} bytes.</source>
        <translation>{file}: storage “{key}” claims {elements} elements of type {type}, but holds {found} bytes.</translation>
    </message>
    <message>
        <source>{file}: holds a {type}; this program does not read elements of that kind.</source>
        <translation>{file}: holds a {type}; this program does not read elements of that kind.</translation>
    </message>
    <message>
        <source>its key or its number of elements has the wrong type</source>
        <translation>its key or its number of elements has the wrong type</translation>
    </message>
    <message>
        <source>it is no tuple of “storage”, type, key, device and number of elements</source>
        <translation>it is no tuple of “storage”, type, key, device and number of elements</translation>
    </message>
    <message>
        <source>its type is {kind}</source>
        <translation>its type is {kind}</translation>
    </message>
    <message>
        <source>its view is no tuple of key, offset and number of elements</source>
        <translation>its view is no tuple of key, offset and number of elements</translation>
    </message>
    <message>
        <source>its view begins at element {begin} and has {elements} elements, but the storage has {count}</source>
        <translation>its view begins at element {begin} and has {elements} elements, but the storage has {count}</translation>
    </message>
    <message>
        <source>it is not described by a storage, an offset, sizes and strides</source>
        <translation>it is not described by a storage, an offset, sizes and strides</translation>
    </message>
    <message>
        <source>it is a parameter without a tensor</source>
        <translation>it is a parameter without a tensor</translation>
    </message>
    <message>
        <source>it is made of {kind}</source>
        <translation>it is made of {kind}</translation>
    </message>
    <message>
        <source>its offset is no whole number from 0</source>
        <translation>its offset is no whole number from 0</translation>
    </message>
    <message>
        <source>with shape {shape}, strides {strides} and offset {offset} it reaches beyond its storage of {elements} elements</source>
        <translation>with shape {shape}, strides {strides} and offset {offset} it reaches beyond its storage of {elements} elements</translation>
    </message>
    <message>
        <source>it has {found} dimensions; at most {most} are possible</source>
        <translation>it has {found} dimensions; at most {most} are possible</translation>
    </message>
    <message>
        <source>its sizes or strides are no whole numbers from 0</source>
        <translation>its sizes or strides are no whole numbers from 0</translation>
    </message>
    <message>
        <source>it has {sizes} sizes and {strides} strides</source>
        <translation>it has {sizes} sizes and {strides} strides</translation>
    </message>
    <message>
        <source>it and those before it would unfold to several times the size of the file</source>
        <translation>it and those before it would unfold to several times the size of the file</translation>
    </message>
    <message>
        <source>{file}: ends inside storage “{key}”.</source>
        <translation>{file}: ends inside storage “{key}”.</translation>
    </message>
    <message>
        <source>{file}: is no file that torch.save has written.</source>
        <translation>{file}: is no file that torch.save has written.</translation>
    </message>
    <message>
        <source>{file}: the list of storages names “{key}”, which the pickle does not describe.</source>
        <translation>{file}: the list of storages names “{key}”, which the pickle does not describe.</translation>
    </message>
    <message>
        <source>{file}: holds a whole pickled module of class {class}, which only its own Python code can rebuild. Save its state_dict instead: torch.save(model.state_dict(), …).</source>
        <translation>{file}: holds a whole pickled module of class {class}, which only its own Python code can rebuild. Save its state_dict instead: torch.save(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>{file}: the network {found} is not known; {known} is.</source>
        <translation>{file}: the network {found} is not known; {known} is.</translation>
    </message>
    <message>
        <source>{file}: {key} is true; only encoders are known.</source>
        <translation>{file}: {key} is true; only encoders are known.</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>the name of a file</translation>
    </message>
    <message>
        <source>{file} names the file {shard}, which is not there.</source>
        <translation>{file} names the file {shard}, which is not there.</translation>
    </message>
    <message>
        <source>{file} says neither model_type nor architectures; expected bert and {known}.</source>
        <translation>{file} says neither model_type nor architectures; expected bert and {known}.</translation>
    </message>
    <message>
        <source>{folder} holds no weights: expected model.safetensors or pytorch_model.bin (or their index).</source>
        <translation>{folder} holds no weights: expected model.safetensors or pytorch_model.bin (or their index).</translation>
    </message>
    <message>
        <source>{file}: the position_embedding_type {found} is not known; absolute is.</source>
        <translation>{file}: the position_embedding_type {found} is not known; absolute is.</translation>
    </message>
    <message>
        <source>{file} has a quantization_config: its weights are quantized already; expected floating-point weights.</source>
        <translation>{file} has a quantization_config: its weights are quantized already; expected floating-point weights.</translation>
    </message>
    <message>
        <source>{file}: weight_map names “{shard}”, which is no file of the folder.</source>
        <translation>{file}: weight_map names “{shard}”, which is no file of the folder.</translation>
    </message>
    <message>
        <source>{file} says that {shard} holds {name}, but it does not.</source>
        <translation>{file} says that {shard} holds {name}, but it does not.</translation>
    </message>
    <message>
        <source>{folder}: the network has embeddings for {rows} words, the vocabulary {words}.</source>
        <translation>{folder}: the network has embeddings for {rows} words, the vocabulary {words}.</translation>
    </message>
    <message>
        <source>{folder}: the vocabulary has {words} words, but the network has embeddings for {rows} (vocab_size).</source>
        <translation>{folder}: the vocabulary has {words} words, but the network has embeddings for {rows} (vocab_size).</translation>
    </message>
    <message>
        <source>{file}: the JSON is broken at line {line}, column {column}.</source>
        <translation>{file}: the JSON is broken at line {line}, column {column}.</translation>
    </message>
    <message>
        <source>{file}: the JSON is {found}; expected an object in braces.</source>
        <translation>{file}: the JSON is {found}; expected an object in braces.</translation>
    </message>
    <message>
        <source>{file}: the JSON cannot be read: {reason}</source>
        <translation>{file}: the JSON cannot be read: {reason}</translation>
    </message>
    <message>
        <source>{file} holds the weights of a BERT: open its folder, in which config.json and vocab.txt stand beside the weights.</source>
        <translation>{file} holds the weights of a BERT: open its folder, in which config.json and vocab.txt stand beside the weights.</translation>
    </message>
    <message>
        <source>The bundled model {name} is not in its place, {path}.</source>
        <translation>The bundled model {name} is not in its place, {path}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} is empty.</translation>
    </message>
    <message>
        <source>channels x height x width and RGB or BGR, like 3x32x32 RGB</source>
        <translation>channels x height x width and RGB or BGR, like 3x32x32 RGB</translation>
    </message>
    <message>
        <source>{file} is a Git LFS pointer and not the weights: fetch them with “git lfs pull”.</source>
        <translation>{file} is a Git LFS pointer and not the weights: fetch them with “git lfs pull”.</translation>
    </message>
    <message>
        <source>Mean and standard deviation belong together: give both or neither.</source>
        <translation>Mean and standard deviation belong together: give both or neither.</translation>
    </message>
    <message>
        <source>{what}: there is not enough memory for the network.</source>
        <translation>{what}: there is not enough memory for the network.</translation>
    </message>
    <message>
        <source>{file}: its metadata says {key} = “{found}”; expected {expected}.</source>
        <translation>{file}: its metadata says {key} = “{found}”; expected {expected}.</translation>
    </message>
    <message>
        <source>{file}: no loader is registered for its format.</source>
        <translation>{file}: no loader is registered for its format.</translation>
    </message>
    <message>
        <source>The mean must be three numbers and the standard deviation three positive ones.</source>
        <translation>The mean must be three numbers and the standard deviation three positive ones.</translation>
    </message>
    <message>
        <source>There is no model “{what}”: expected a bundled name ({names}), a file, a folder, or arch:NAME.</source>
        <translation>There is no model “{what}”: expected a bundled name ({names}), a file, a folder, or arch:NAME.</translation>
    </message>
    <message>
        <source>Architecture, stem, classes, normalization and size belong to image classifiers; {model} reads text, and they were not used.</source>
        <translation>Architecture, stem, classes, normalization and size belong to image classifiers; {model} reads text, and they were not used.</translation>
    </message>
    <message>
        <source>An image has 1 to {most} pixels a side, not {found}.</source>
        <translation>An image has 1 to {most} pixels a side, not {found}.</translation>
    </message>
    <message>
        <source>{file} does not say which stem its MobileNetV2 has, and the weights do not show it: {stem} was taken for its {classes} classes.</source>
        <translation>{file} does not say which stem its MobileNetV2 has, and the weights do not show it: {stem} was taken for its {classes} classes.</translation>
    </message>
    <message>
        <source>{file} is TorchScript; expected a list of named weights.</source>
        <translation>{file} is TorchScript; expected a list of named weights.</translation>
    </message>
    <message>
        <source>{what}: loading failed: {reason}</source>
        <translation>{what}: loading failed: {reason}</translation>
    </message>
    <message>
        <source>{file} is neither safetensors nor a PyTorch checkpoint nor TorchScript; it begins with the bytes {bytes}.</source>
        <translation>{file} is neither safetensors nor a PyTorch checkpoint nor TorchScript; it begins with the bytes {bytes}.</translation>
    </message>
    <message>
        <source>arch:{name} is not known. Known ones are {known}.</source>
        <translation>arch:{name} is not known. Known ones are {known}.</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>a finite number</translation>
    </message>
    <message>
        <source>three numbers</source>
        <translation>three numbers</translation>
    </message>
    <message>
        <source>three positive numbers</source>
        <translation>three positive numbers</translation>
    </message>
    <message>
        <source>attributes are given to {kind}</source>
        <translation>attributes are given to {kind}</translation>
    </message>
    <message>
        <source>a call&apos;s arguments are no tuple</source>
        <translation>a call&apos;s arguments are no tuple</translation>
    </message>
    <message>
        <source>an object&apos;s class is {kind}</source>
        <translation>an object&apos;s class is {kind}</translation>
    </message>
    <message>
        <source>a class is not named by texts</source>
        <translation>a class is not named by texts</translation>
    </message>
    <message>
        <source>its stack is empty</source>
        <translation>its stack is empty</translation>
    </message>
    <message>
        <source>it ends with {count} values on its stack</source>
        <translation>it ends with {count} values on its stack</translation>
    </message>
    <message>
        <source>items are put into {kind}</source>
        <translation>items are put into {kind}</translation>
    </message>
    <message>
        <source>a key has no value</source>
        <translation>a key has no value</translation>
    </message>
    <message>
        <source>a mark is missing</source>
        <translation>a mark is missing</translation>
    </message>
    <message>
        <source>memo entry {index} does not exist</source>
        <translation>memo entry {index} does not exist</translation>
    </message>
    <message>
        <source>unknown opcode {opcode}</source>
        <translation>unknown opcode {opcode}</translation>
    </message>
    <message>
        <source>an OrderedDict is made of something else than pairs</source>
        <translation>an OrderedDict is made of something else than pairs</translation>
    </message>
    <message>
        <source>an OrderedDict has unknown arguments</source>
        <translation>an OrderedDict has unknown arguments</translation>
    </message>
    <message>
        <source>it does not begin with its protocol</source>
        <translation>it does not begin with its protocol</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>a text is not UTF-8</translation>
    </message>
    <message>
        <source>{file}: the pickle is damaged at its byte {position}: {what}.</source>
        <translation>{file}: the pickle is damaged at its byte {position}: {what}.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>the result of a call</translation>
    </message>
    <message>
        <source>a class or function</source>
        <translation>a class or function</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>a dictionary</translation>
    </message>
    <message>
        <source>a floating-point number</source>
        <translation>a floating-point number</translation>
    </message>
    <message>
        <source>a large number</source>
        <translation>a large number</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>a set</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>a storage</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>a tuple</translation>
    </message>
    <message>
        <source>more than {most} bytes</source>
        <translation>more than {most} bytes</translation>
    </message>
    <message>
        <source>more than {most} items</source>
        <translation>more than {most} items</translation>
    </message>
    <message>
        <source>more than {most} memo entries</source>
        <translation>more than {most} memo entries</translation>
    </message>
    <message>
        <source>more than {most} collections inside each other</source>
        <translation>more than {most} collections inside each other</translation>
    </message>
    <message>
        <source>more than {most} values on its stack</source>
        <translation>more than {most} values on its stack</translation>
    </message>
    <message>
        <source>more than {most} values</source>
        <translation>more than {most} values</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>{file}: the pickle has protocol {found}; protocols 2 to 5 can be read.</source>
        <translation>{file}: the pickle has protocol {found}; protocols 2 to 5 can be read.</translation>
    </message>
    <message>
        <source>{file}: the pickle wants to call {function}, which a state_dict does not need. Nothing was called.</source>
        <translation>{file}: the pickle wants to call {function}, which a state_dict does not need. Nothing was called.</translation>
    </message>
    <message>
        <source>{file}: the pickle has {what}; no state_dict needs that many.</source>
        <translation>{file}: the pickle has {what}; no state_dict needs that many.</translation>
    </message>
    <message>
        <source>{file}: the pickle ends in the middle, at its byte {position}.</source>
        <translation>{file}: the pickle ends in the middle, at its byte {position}.</translation>
    </message>
    <message>
        <source>{file}: an object of class {class} was left out.</source>
        <translation>{file}: an object of class {class} was left out.</translation>
    </message>
    <message>
        <source>the output channels, 0</source>
        <translation>the output channels, 0</translation>
    </message>
    <message>
        <source>{file}: layer {layer} ({op}) is not quantized as it can be: {what}.</source>
        <translation>{file}: layer {layer} ({op}) is not quantized as it can be: {what}.</translation>
    </message>
    <message>
        <source>only linear layers are quantized dynamically</source>
        <translation>only linear layers are quantized dynamically</translation>
    </message>
    <message>
        <source>enough bits for the interval</source>
        <translation>enough bits for the interval</translation>
    </message>
    <message>
        <source>its input {input} is not in integers</source>
        <translation>its input {input} is not in integers</translation>
    </message>
    <message>
        <source>it cannot write integers</source>
        <translation>it cannot write integers</translation>
    </message>
    <message>
        <source>its input {input} has no scale</source>
        <translation>its input {input} has no scale</translation>
    </message>
    <message>
        <source>{file}: layer {layer} ({op}) reads what is no input of its kind.</source>
        <translation>{file}: layer {layer} ({op}) reads what is no input of its kind.</translation>
    </message>
    <message>
        <source>an interval of at most 256 integers</source>
        <translation>an interval of at most 256 integers</translation>
    </message>
    <message>
        <source>at most 127</source>
        <translation>at most 127</translation>
    </message>
    <message>
        <source>it has integer weights, which it cannot use</source>
        <translation>it has integer weights, which it cannot use</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}</source>
        <translation>{file} is damaged: {reason}</translation>
    </message>
    <message>
        <source>this operation is not known in integers</source>
        <translation>this operation is not known in integers</translation>
    </message>
    <message>
        <source>{file}: layer {layer} ({op}) has parameters, but no weight.</source>
        <translation>{file}: layer {layer} ({op}) has parameters, but no weight.</translation>
    </message>
    <message>
        <source>{file}: parameter {name} holds values that are no finite numbers.</source>
        <translation>{file}: parameter {name} holds values that are no finite numbers.</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>one number</translation>
    </message>
    <message>
        <source>one whole number</source>
        <translation>one whole number</translation>
    </message>
    <message>
        <source>{file} holds no quantized network that this program saved.</source>
        <translation>{file} holds no quantized network that this program saved.</translation>
    </message>
    <message>
        <source>its result is not on the scale of its input</source>
        <translation>its result is not on the scale of its input</translation>
    </message>
    <message>
        <source>its integer weights have another shape</source>
        <translation>its integer weights have another shape</translation>
    </message>
    <message>
        <source>they leave the interval from {least} to {most}</source>
        <translation>they leave the interval from {least} to {most}</translation>
    </message>
    <message>
        <source>The quantized network has {nodes} layers and {decisions} decisions.</source>
        <translation>The quantized network has {nodes} layers and {decisions} decisions.</translation>
    </message>
    <message>
        <source>{file}: parameter {name} is {found}; expected {expected}.</source>
        <translation>{file}: parameter {name} is {found}; expected {expected}.</translation>
    </message>
    <message>
        <source>{file} is damaged: the network&apos;s result {found} is not what its task, {task}, needs.</source>
        <translation>{file} is damaged: the network&apos;s result {found} is not what its task, {task}, needs.</translation>
    </message>
    <message>
        <source>its result has no scale</source>
        <translation>its result has no scale</translation>
    </message>
    <message>
        <source>{file}: saving failed: {reason}</source>
        <translation>{file}: saving failed: {reason}</translation>
    </message>
    <message>
        <source>their scales have the shape {found}; expected {expected}</source>
        <translation>their scales have the shape {found}; expected {expected}</translation>
    </message>
    <message>
        <source>their scales are no positive numbers</source>
        <translation>their scales are no positive numbers</translation>
    </message>
    <message>
        <source>they are stored as {found}, but {shape} at {bits} bits takes another size</source>
        <translation>they are stored as {found}, but {shape} at {bits} bits takes another size</translation>
    </message>
    <message>
        <source>{file} is damaged: no layer has the tensor {name}.</source>
        <translation>{file} is damaged: no layer has the tensor {name}.</translation>
    </message>
    <message>
        <source>{file} is damaged: there is no tensor {name}.</source>
        <translation>{file} is damaged: there is no tensor {name}.</translation>
    </message>
    <message>
        <source>{file} is damaged: its header says nothing about {key}.</source>
        <translation>{file} is damaged: its header says nothing about {key}.</translation>
    </message>
    <message>
        <source>{file} is damaged: tensor {name} is {found}; expected {expected}.</source>
        <translation>{file} is damaged: tensor {name} is {found}; expected {expected}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} cannot be read: {reason}</translation>
    </message>
    <message>
        <source>{file} was saved by another version of this program ({found}; this one reads {known}).</source>
        <translation>{file} was saved by another version of this program ({found}; this one reads {known}).</translation>
    </message>
    <message>
        <source>{file} is damaged: {words} words for {rows} embeddings.</source>
        <translation>{file} is damaged: {words} words for {rows} embeddings.</translation>
    </message>
    <message>
        <source>{file} is damaged: the integer weights {name}: {what}.</source>
        <translation>{file} is damaged: the integer weights {name}: {what}.</translation>
    </message>
    <message>
        <source>it has no integer weights</source>
        <translation>it has no integer weights</translation>
    </message>
    <message>
        <source>their zero points have the shape {found}; expected {expected}</source>
        <translation>their zero points have the shape {found}; expected {expected}</translation>
    </message>
    <message>
        <source>their zero points lie outside the interval</source>
        <translation>their zero points lie outside the interval</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>binary data</translation>
    </message>
    <message>
        <source>{file}: the header names “{name}” twice.</source>
        <translation>{file}: the header names “{name}” twice.</translation>
    </message>
    <message>
        <source>{file}: the header is empty.</source>
        <translation>{file}: the header is empty.</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^63 − 1 in the shape</source>
        <translation>a whole number from 0 to 2^63 − 1 in the shape</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has the element type {type}, which this program does not read.</source>
        <translation>{file}: tensor “{name}” has the element type {type}, which this program does not read.</translation>
    </message>
    <message>
        <source>{file}: the header claims {length} bytes, but only {found} follow.</source>
        <translation>{file}: the header claims {length} bytes, but only {found} follow.</translation>
    </message>
    <message>
        <source>{file}: the header claims {length} bytes; the format allows {cap}.</source>
        <translation>{file}: the header claims {length} bytes; the format allows {cap}.</translation>
    </message>
    <message>
        <source>{file}: bytes {begin} to {end} of the data belong to no tensor.</source>
        <translation>{file}: bytes {begin} to {end} of the data belong to no tensor.</translation>
    </message>
    <message>
        <source>dtype, shape or data_offsets</source>
        <translation>dtype, shape or data_offsets</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has no {key} in the header.</source>
        <translation>{file}: tensor “{name}” has no {key} in the header.</translation>
    </message>
    <message>
        <source>the list “{key}”</source>
        <translation>the list “{key}”</translation>
    </message>
    <message>
        <source>Tensor “{name}” has no values that could be saved.</source>
        <translation>Tensor “{name}” has no values that could be saved.</translation>
    </message>
    <message>
        <source>{file}: the header is not JSON: it breaks at its byte {position}.</source>
        <translation>{file}: the header is not JSON: it breaks at its byte {position}.</translation>
    </message>
    <message>
        <source>A name in the safetensors header is not valid UTF-8: {reason}</source>
        <translation>A name in the safetensors header is not valid UTF-8: {reason}</translation>
    </message>
    <message>
        <source>the number {value}</source>
        <translation>the number {value}</translation>
    </message>
    <message>
        <source>a whole number from 0 to 2^63 − 1 in data_offsets</source>
        <translation>a whole number from 0 to 2^63 − 1 in data_offsets</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has {found} data offsets; 2 were expected.</source>
        <translation>{file}: tensor “{name}” has {found} data offsets; 2 were expected.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” says it stands at bytes {begin} to {end}, but the file has {size} bytes of data.</source>
        <translation>{file}: tensor “{name}” says it stands at bytes {begin} to {end}, but the file has {size} bytes of data.</translation>
    </message>
    <message>
        <source>one object</source>
        <translation>one object</translation>
    </message>
    <message>
        <source>{file}: tensors “{first}” and “{second}” overlap at byte {begin} of the data.</source>
        <translation>{file}: tensors “{first}” and “{second}” overlap at byte {begin} of the data.</translation>
    </message>
    <message>
        <source>{file}: the header could not be read.</source>
        <translation>{file}: the header could not be read.</translation>
    </message>
    <message>
        <source>A tensor cannot be called “{name}” in a safetensors file.</source>
        <translation>A tensor cannot be called “{name}” in a safetensors file.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has the impossible shape {shape}.</source>
        <translation>{file}: tensor “{name}” has the impossible shape {shape}.</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” of shape {shape} and type {type} needs {needed} bytes, but its offsets hold {found}.</source>
        <translation>{file}: tensor “{name}” of shape {shape} and type {type} needs {needed} bytes, but its offsets hold {found}.</translation>
    </message>
    <message>
        <source>The safetensors header would need {length} bytes; the format allows {cap}.</source>
        <translation>The safetensors header would need {length} bytes; the format allows {cap}.</translation>
    </message>
    <message>
        <source>{file}: a safetensors file begins with an 8-byte length, but this one has {found} bytes.</source>
        <translation>{file}: a safetensors file begins with an 8-byte length, but this one has {found} bytes.</translation>
    </message>
    <message>
        <source>the name of an element type</source>
        <translation>the name of an element type</translation>
    </message>
    <message>
        <source>{file}: tensor “{name}” has the unknown element type “{type}”.</source>
        <translation>{file}: tensor “{name}” has the unknown element type “{type}”.</translation>
    </message>
    <message>
        <source>the unknown key “{key}”</source>
        <translation>the unknown key “{key}”</translation>
    </message>
    <message>
        <source>{file}: the header holds {found} where {expected} was expected (at “{name}”).</source>
        <translation>{file}: the header holds {found} where {expected} was expected (at “{name}”).</translation>
    </message>
    <message>
        <source>{folder} does not say whether its text is lower case; from the vocabulary it is taken as {kind}.</source>
        <translation>{folder} does not say whether its text is lower case; from the vocabulary it is taken as {kind}.</translation>
    </message>
    <message>
        <source>cased</source>
        <translation>cased</translation>
    </message>
    <message>
        <source>{file}: the tokenizer {found} is not known; BertTokenizer is.</source>
        <translation>{file}: the tokenizer {found} is not known; BertTokenizer is.</translation>
    </message>
    <message>
        <source>{file}: the tokenizer model {found} is not known; WordPiece is.</source>
        <translation>{file}: the tokenizer model {found} is not known; WordPiece is.</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>without a type</translation>
    </message>
    <message>
        <source>{folder} has no vocab.txt and no tokenizer.json: the network can be looked at and timed, but it cannot read questions.</source>
        <translation>{folder} has no vocab.txt and no tokenizer.json: the network can be looked at and timed, but it cannot read questions.</translation>
    </message>
    <message>
        <source>{file}: the normalizer {found} is not known; BertNormalizer is.</source>
        <translation>{file}: the normalizer {found} is not known; BertNormalizer is.</translation>
    </message>
    <message>
        <source>uncased</source>
        <translation>uncased</translation>
    </message>
    <message>
        <source>{file}: the {count} words of model.vocab must have the ids from 0 on, each once; “{word}” has {found}.</source>
        <translation>{file}: the {count} words of model.vocab must have the ids from 0 on, each once; “{word}” has {found}.</translation>
    </message>
    <message>
        <source>{file}: with images of {tried} pixels a side the network gives no list of classes ({reason}); name the size.</source>
        <translation>{file}: with images of {tried} pixels a side the network gives no list of classes ({reason}); name the size.</translation>
    </message>
    <message>
        <source>{file} is TorchScript, which this build cannot read: it was made without LibTorch.</source>
        <translation>{file} is TorchScript, which this build cannot read: it was made without LibTorch.</translation>
    </message>
    <message>
        <source>its result has the shape {shape}</source>
        <translation>its result has the shape {shape}</translation>
    </message>
    <message>
        <source>{file}: line {line} of the vocabulary is not UTF-8 text.</source>
        <translation>{file}: line {line} of the vocabulary is not UTF-8 text.</translation>
    </message>
    <message>
        <source>{file}: the vocabulary of {count} words lacks {missing}.</source>
        <translation>{file}: the vocabulary of {count} words lacks {missing}.</translation>
    </message>
    <message>
        <source>{file}: the entry “{entry}” is compressed ({packed} bytes that claim to be {unpacked}); PyTorch stores entries as they are. It was not unpacked.</source>
        <translation>{file}: the entry “{entry}” is compressed ({packed} bytes that claim to be {unpacked}); PyTorch stores entries as they are. It was not unpacked.</translation>
    </message>
    <message>
        <source>the directory and the entry “{entry}” contradict each other</source>
        <translation>the directory and the entry “{entry}” contradict each other</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>its directory is cut off</translation>
    </message>
    <message>
        <source>its directory lies outside the file</source>
        <translation>its directory lies outside the file</translation>
    </message>
    <message>
        <source>its directory claims {count} entries, which do not fit into its {size} bytes</source>
        <translation>its directory claims {count} entries, which do not fit into its {size} bytes</translation>
    </message>
    <message>
        <source>the entry “{entry}” begins outside the file</source>
        <translation>the entry “{entry}” begins outside the file</translation>
    </message>
    <message>
        <source>the entry “{entry}” claims {size} bytes, but only {found} follow</source>
        <translation>the entry “{entry}” claims {size} bytes, but only {found} follow</translation>
    </message>
    <message>
        <source>the zip64 field of the entry “{entry}” is cut off</source>
        <translation>the zip64 field of the entry “{entry}” is cut off</translation>
    </message>
    <message>
        <source>the header of the entry “{entry}” is cut off</source>
        <translation>the header of the entry “{entry}” is cut off</translation>
    </message>
    <message>
        <source>its zip64 locator is cut off</source>
        <translation>its zip64 locator is cut off</translation>
    </message>
    <message>
        <source>the entry “{entry}” shares bytes with another one</source>
        <translation>the entry “{entry}” shares bytes with another one</translation>
    </message>
    <message>
        <source>its zip64 record is cut off</source>
        <translation>its zip64 record is cut off</translation>
    </message>
    <message>
        <source>its zip64 record lies outside the file</source>
        <translation>its zip64 record lies outside the file</translation>
    </message>
    <message>
        <source>the entry “{entry}” stands twice in its directory</source>
        <translation>the entry “{entry}” stands twice in its directory</translation>
    </message>
    <message>
        <source>the stored entry “{entry}” claims two sizes, {packed} and {unpacked} bytes</source>
        <translation>the stored entry “{entry}” claims two sizes, {packed} and {unpacked} bytes</translation>
    </message>
    <message>
        <source>{file}: the archive is damaged: {where}.</source>
        <translation>{file}: the archive is damaged: {where}.</translation>
    </message>
    <message>
        <source>{file}: the entry “{entry}” is encrypted.</source>
        <translation>{file}: the entry “{entry}” is encrypted.</translation>
    </message>
    <message>
        <source>{file}: the archive has no entry “{entry}”.</source>
        <translation>{file}: the archive has no entry “{entry}”.</translation>
    </message>
    <message>
        <source>{file}: the archive has no directory at its end; the file is cut off or damaged.</source>
        <translation>{file}: the archive has no directory at its end; the file is cut off or damaged.</translation>
    </message>
    <message>
        <source>{file}: the archive is split into several parts.</source>
        <translation>{file}: the archive is split into several parts.</translation>
    </message>
    <message>
        <source>The results are not the start and end scores of an answer.</source>
        <translation>The results are not the start and end scores of an answer.</translation>
    </message>
    <message>
        <source>A call in the file has {found} arguments, expected {expected}.</source>
        <translation>A call in the file has {found} arguments, expected {expected}.</translation>
    </message>
    <message>
        <source>{layer}: {found} cannot be joined to {expected}.</source>
        <translation>{layer}: {found} cannot be joined to {expected}.</translation>
    </message>
    <message>
        <source>The result does not depend on the input.</source>
        <translation>The result does not depend on the input.</translation>
    </message>
    <message>
        <source>{file}: the TorchScript archive cannot be read: {reason}</source>
        <translation>{file}: the TorchScript archive cannot be read: {reason}</translation>
    </message>
    <message>
        <source>Calls are nested deeper than {limit}.</source>
        <translation>Calls are nested deeper than {limit}.</translation>
    </message>
    <message>
        <source>The parameter {parameter} is empty.</source>
        <translation>The parameter {parameter} is empty.</translation>
    </message>
    <message>
        <source>The operator {operator} (in {layer}) fails on a sample input: {reason}</source>
        <translation>The operator {operator} (in {layer}) fails on a sample input: {reason}</translation>
    </message>
    <message>
        <source>an exception</source>
        <translation>an exception</translation>
    </message>
    <message>
        <source>The file takes item {index} of a list of {found}.</source>
        <translation>The file takes item {index} of a list of {found}.</translation>
    </message>
    <message>
        <source>The input “{name}” of type {type} is not a tensor.</source>
        <translation>The input “{name}” of type {type} is not a tensor.</translation>
    </message>
    <message>
        <source>The network takes {found} inputs, expected an image, or token ids, types and mask.</source>
        <translation>The network takes {found} inputs, expected an image, or token ids, types and mask.</translation>
    </message>
    <message>
        <source>The network takes several images, expected one.</source>
        <translation>The network takes several images, expected one.</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>the network</translation>
    </message>
    <message>
        <source>The module {layer} has no method “{method}”.</source>
        <translation>The module {layer} has no method “{method}”.</translation>
    </message>
    <message>
        <source>No input of the network indexes a word embedding.</source>
        <translation>No input of the network indexes a word embedding.</translation>
    </message>
    <message>
        <source>The parameter {parameter} holds values that are not finite.</source>
        <translation>The parameter {parameter} holds values that are not finite.</translation>
    </message>
    <message>
        <source>The operator {operator} (in {layer}) cannot be converted.</source>
        <translation>The operator {operator} (in {layer}) cannot be converted.</translation>
    </message>
    <message>
        <source>The operator {operator} (in {layer}) cannot be converted: {why}.</source>
        <translation>The operator {operator} (in {layer}) cannot be converted: {why}.</translation>
    </message>
    <message>
        <source>The result is {found}; expected one score for each class.</source>
        <translation>The result is {found}; expected one score for each class.</translation>
    </message>
    <message>
        <source>The network itself refuses its input: {reason}.</source>
        <translation>The network itself refuses its input: {reason}.</translation>
    </message>
    <message>
        <source>{layer}: {found} cannot be seen as {expected}.</source>
        <translation>{layer}: {found} cannot be seen as {expected}.</translation>
    </message>
    <message>
        <source>The network ends with {operator}; it is left out, so that the results are class scores.</source>
        <translation>The network ends with {operator}; it is left out, so that the results are class scores.</translation>
    </message>
    <message>
        <source>{layer}: the file was saved in training mode; the running statistics are used, as in evaluation.</source>
        <translation>{layer}: the file was saved in training mode; the running statistics are used, as in evaluation.</translation>
    </message>
    <message>
        <source>{file}: the operator {operator} is not known to this LibTorch and cannot be converted.</source>
        <translation>{file}: the operator {operator} is not known to this LibTorch and cannot be converted.</translation>
    </message>
    <message>
        <source>{file}: the TorchScript network cannot be walked: {reason}</source>
        <translation>{file}: the TorchScript network cannot be walked: {reason}</translation>
    </message>
    <message>
        <source>it adds {first} and {second}</source>
        <translation>it adds {first} and {second}</translation>
    </message>
    <message>
        <source>alpha is not 1</source>
        <translation>alpha is not 1</translation>
    </message>
    <message>
        <source>alpha and beta are not 1</source>
        <translation>alpha and beta are not 1</translation>
    </message>
    <message>
        <source>its bias does not fit its weight</source>
        <translation>its bias does not fit its weight</translation>
    </message>
    <message>
        <source>it is causal</source>
        <translation>it is causal</translation>
    </message>
    <message>
        <source>its indices are computed by the network</source>
        <translation>its indices are computed by the network</translation>
    </message>
    <message>
        <source>its mask is computed by the network</source>
        <translation>its mask is computed by the network</translation>
    </message>
    <message>
        <source>its condition depends on the input</source>
        <translation>its condition depends on the input</translation>
    </message>
    <message>
        <source>one of its arguments is a constant tensor</source>
        <translation>one of its arguments is a constant tensor</translation>
    </message>
    <message>
        <source>one of its inputs is constant</source>
        <translation>one of its inputs is constant</translation>
    </message>
    <message>
        <source>it has a divisor of its own</source>
        <translation>it has a divisor of its own</translation>
    </message>
    <message>
        <source>it does not drop what it masks</source>
        <translation>it does not drop what it masks</translation>
    </message>
    <message>
        <source>its input is an image</source>
        <translation>its input is an image</translation>
    </message>
    <message>
        <source>its indices are neither an input nor positions counted from 0</source>
        <translation>its indices are neither an input nor positions counted from 0</translation>
    </message>
    <message>
        <source>its indices are computed from the input</source>
        <translation>its indices are computed from the input</translation>
    </message>
    <message>
        <source>it does not join channels</source>
        <translation>it does not join channels</translation>
    </message>
    <message>
        <source>it joins two results of the network</source>
        <translation>it joins two results of the network</translation>
    </message>
    <message>
        <source>it joins tokens</source>
        <translation>it joins tokens</translation>
    </message>
    <message>
        <source>the number of rounds depends on the input</source>
        <translation>the number of rounds depends on the input</translation>
    </message>
    <message>
        <source>its mask adds more than zero to what it keeps</source>
        <translation>its mask adds more than zero to what it keeps</translation>
    </message>
    <message>
        <source>its mask does not drop what it masks</source>
        <translation>its mask does not drop what it masks</translation>
    </message>
    <message>
        <source>its mask is not one input that says which tokens count</source>
        <translation>its mask is not one input that says which tokens count</translation>
    </message>
    <message>
        <source>its weight has not two dimensions</source>
        <translation>its weight has not two dimensions</translation>
    </message>
    <message>
        <source>it has no argument “{argument}”</source>
        <translation>it has no argument “{argument}”</translation>
    </message>
    <message>
        <source>its argument “{argument}” is not a constant tensor</source>
        <translation>its argument “{argument}” is not a constant tensor</translation>
    </message>
    <message>
        <source>there is no dimension {dimension}</source>
        <translation>there is no dimension {dimension}</translation>
    </message>
    <message>
        <source>its input is not an image</source>
        <translation>its input is not an image</translation>
    </message>
    <message>
        <source>its argument “{argument}” is no whole number</source>
        <translation>its argument “{argument}” is no whole number</translation>
    </message>
    <message>
        <source>its argument “{argument}” is no list of whole numbers</source>
        <translation>its argument “{argument}” is no list of whole numbers</translation>
    </message>
    <message>
        <source>its argument “{argument}” is no number</source>
        <translation>its argument “{argument}” is no number</translation>
    </message>
    <message>
        <source>it has no running statistics</source>
        <translation>it has no running statistics</translation>
    </message>
    <message>
        <source>there is no token input</source>
        <translation>there is no token input</translation>
    </message>
    <message>
        <source>its argument “{argument}” is not true or false</source>
        <translation>its argument “{argument}” is not true or false</translation>
    </message>
    <message>
        <source>it has no weight or no bias</source>
        <translation>it has no weight or no bias</translation>
    </message>
    <message>
        <source>it normalizes more than the last dimension</source>
        <translation>it normalizes more than the last dimension</translation>
    </message>
    <message>
        <source>its argument “{argument}” is not constant</source>
        <translation>its argument “{argument}” is not constant</translation>
    </message>
    <message>
        <source>its argument “{argument}” does not come from the network&apos;s input</source>
        <translation>its argument “{argument}” does not come from the network&apos;s input</translation>
    </message>
    <message>
        <source>its argument “{argument}” has {count} numbers</source>
        <translation>its argument “{argument}” has {count} numbers</translation>
    </message>
    <message>
        <source>the order of the values changes</source>
        <translation>the order of the values changes</translation>
    </message>
    <message>
        <source>another layer takes another input as its mask</source>
        <translation>another layer takes another input as its mask</translation>
    </message>
    <message>
        <source>it is not a mean over height and width</source>
        <translation>it is not a mean over height and width</translation>
    </message>
    <message>
        <source>its output size is not positive</source>
        <translation>its output size is not positive</translation>
    </message>
    <message>
        <source>its indices are outside its table</source>
        <translation>its indices are outside its table</translation>
    </message>
    <message>
        <source>it takes a part of the values</source>
        <translation>it takes a part of the values</translation>
    </message>
    <message>
        <source>it expects another number of parts</source>
        <translation>it expects another number of parts</translation>
    </message>
    <message>
        <source>its parts hold more than one feature</source>
        <translation>its parts hold more than one feature</translation>
    </message>
    <message>
        <source>it multiplies two results of the network in a way that is not attention</source>
        <translation>it multiplies two results of the network in a way that is not attention</translation>
    </message>
    <message>
        <source>it repeats values</source>
        <translation>it repeats values</translation>
    </message>
    <message>
        <source>it has more than {most} rounds</source>
        <translation>it has more than {most} rounds</translation>
    </message>
    <message>
        <source>it does not separate the last dimension</source>
        <translation>it does not separate the last dimension</translation>
    </message>
    <message>
        <source>its result of shape {found} is used where the network has {expected}</source>
        <translation>its result of shape {found} is used where the network has {expected}</translation>
    </message>
    <message>
        <source>it does not take from the last dimension</source>
        <translation>it does not take from the last dimension</translation>
    </message>
    <message>
        <source>it is a transposed convolution</source>
        <translation>it is a transposed convolution</translation>
    </message>
    <message>
        <source>two inputs mask it</source>
        <translation>two inputs mask it</translation>
    </message>
    <message>
        <source>its value is not split into the heads of its query</source>
        <translation>its value is not split into the heads of its query</translation>
    </message>
    <message>
        <source>its weight is {shape}; expected four dimensions</source>
        <translation>its weight is {shape}; expected four dimensions</translation>
    </message>
    <message>
        <source>it is a mean over everything</source>
        <translation>it is a mean over everything</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>basic</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>bottleneck</translation>
    </message>
    <message>
        <source>A classifier has 1 to {most} classes, not {found}.</source>
        <translation>A classifier has 1 to {most} classes, not {found}.</translation>
    </message>
    <message>
        <source>The file has no parameters from which a network could be recognised.</source>
        <translation>The file has no parameters from which a network could be recognised.</translation>
    </message>
    <message>
        <source>A ResNet with {blocks} {kind} blocks in its four stages is not known; ResNet-18, 34 and 50 are.</source>
        <translation>A ResNet with {blocks} {kind} blocks in its four stages is not known; ResNet-18, 34 and 50 are.</translation>
    </message>
    <message>
        <source>The stem “{stem}” is not known: it is cifar or imagenet.</source>
        <translation>The stem “{stem}” is not known: it is cifar or imagenet.</translation>
    </message>
    <message>
        <source>The architecture “{name}” is not known. Known ones are {known}.</source>
        <translation>The architecture “{name}” is not known. Known ones are {known}.</translation>
    </message>
    <message>
        <source>BERT&apos;s activation “{found}” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu.</source>
        <translation>BERT&apos;s activation “{found}” (hidden_act) is not known: it is gelu, gelu_new, gelu_pytorch_tanh or relu.</translation>
    </message>
    <message>
        <source>BERT&apos;s {name} is {found}; expected 1 to {most}.</source>
        <translation>BERT&apos;s {name} is {found}; expected 1 to {most}.</translation>
    </message>
    <message>
        <source>BERT&apos;s layer_norm_eps is {found}; expected a small positive number.</source>
        <translation>BERT&apos;s layer_norm_eps is {found}; expected a small positive number.</translation>
    </message>
    <message>
        <source>BERT&apos;s hidden_size {hidden} cannot be divided among {heads} attention heads.</source>
        <translation>BERT&apos;s hidden_size {hidden} cannot be divided among {heads} attention heads.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>Parameters that are not needed to run the network were left out: {names}.</source>
        <translation>Parameters that are not needed to run the network were left out: {names}.</translation>
    </message>
    <message>
        <source>{file}: the variances in {name} are negative.</source>
        <translation>{file}: the variances in {name} are negative.</translation>
    </message>
    <message>
        <source>{file}: not a number or infinite values stand in {names}.</source>
        <translation>{file}: not a number or infinite values stand in {names}.</translation>
    </message>
    <message>
        <source>Two parameters of the file are called “{name}” once prefixes are removed.</source>
        <translation>Two parameters of the file are called “{name}” once prefixes are removed.</translation>
    </message>
    <message>
        <source>{file}: parameters have another shape than {architecture} needs (found ≠ needed): {names}.</source>
        <translation>{file}: parameters have another shape than {architecture} needs (found ≠ needed): {names}.</translation>
    </message>
    <message>
        <source>{file}: {architecture} has no such parameters: {names}.</source>
        <translation>{file}: {architecture} has no such parameters: {names}.</translation>
    </message>
    <message>
        <source>{file}: parameters are not floating-point numbers: {names}.</source>
        <translation>{file}: parameters are not floating-point numbers: {names}.</translation>
    </message>
    <message>
        <source>Calibrated with {total} inputs</source>
        <translation>Calibrated with {total} inputs</translation>
    </message>
    <message>
        <source>Calibration failed: {reason}.</source>
        <translation>Calibration failed: {reason}.</translation>
    </message>
    <message>
        <source>Calibration needs at least one image or question, found none.</source>
        <translation>Calibration needs at least one image or question, found none.</translation>
    </message>
    <message>
        <source>Calibrating: {done} of {total}</source>
        <translation>Calibrating: {done} of {total}</translation>
    </message>
    <message>
        <source>Layer {layer}: in {count} of {total} output channels all weights are zero.</source>
        <translation>Layer {layer}: in {count} of {total} output channels all weights are zero.</translation>
    </message>
    <message>
        <source>Dynamic quantization uses symmetric weights; the recipe&apos;s asymmetric ones were changed.</source>
        <translation>Dynamic quantization uses symmetric weights; the recipe&apos;s asymmetric ones were changed.</translation>
    </message>
    <message>
        <source>Layer {layer}: calibration saw nothing but zeros; its scale is 1.</source>
        <translation>Layer {layer}: calibration saw nothing but zeros; its scale is 1.</translation>
    </message>
    <message>
        <source>Layer {layer}: in {count} of {total} output channels the weights are so small beside the bias that their scale was enlarged to keep the bias within 32 bits.</source>
        <translation>Layer {layer}: in {count} of {total} output channels the weights are so small beside the bias that their scale was enlarged to keep the bias within 32 bits.</translation>
    </message>
    <message>
        <source>Quantizing failed: {reason}.</source>
        <translation>Quantizing failed: {reason}.</translation>
    </message>
    <message>
        <source>Unknown method.</source>
        <translation>Unknown method.</translation>
    </message>
    <message>
        <source>Layer {layer} is to be quantized, but calibration saw nothing of it. Expected statistics of this very network, fused as the recipe says; they name {found} layers.</source>
        <translation>Layer {layer} is to be quantized, but calibration saw nothing of it. Expected statistics of this very network, fused as the recipe says; they name {found} layers.</translation>
    </message>
    <message>
        <source>Layer {layer}: values that are not finite were left out of calibration: {count}.</source>
        <translation>Layer {layer}: values that are not finite were left out of calibration: {count}.</translation>
    </message>
    <message>
        <source>This processor&apos;s integer units saturate with weights of full width: weights are held within ±{limit}, which costs about one bit.</source>
        <translation>This processor&apos;s integer units saturate with weights of full width: weights are held within ±{limit}, which costs about one bit.</translation>
    </message>
    <message>
        <source>The percentile “{found}” is not a number above 50 and up to 100, as in “percentile:99.99”.</source>
        <translation>The percentile “{found}” is not a number above 50 and up to 100, as in “percentile:99.99”.</translation>
    </message>
    <message>
        <source>Packed weights of {bits} bits: expected 2 to 8.</source>
        <translation>Packed weights of {bits} bits: expected 2 to 8.</translation>
    </message>
    <message>
        <source>{count} packed weights of {bits} bits need {expected} bytes, found {found}.</source>
        <translation>{count} packed weights of {bits} bits need {expected} bytes, found {found}.</translation>
    </message>
    <message>
        <source>{file}: the key “{key}” stands twice in the same object.</source>
        <translation>{file}: the key “{key}” stands twice in the same object.</translation>
    </message>
    <message>
        <source>{file}: {path} lacks the key “{key}”.</source>
        <translation>{file}: {path} lacks the key “{key}”.</translation>
    </message>
    <message>
        <source>{file} cannot be read: there is no such file.</source>
        <translation>{file} cannot be read: there is no such file.</translation>
    </message>
    <message>
        <source>{file}: broken JSON: {problem}.</source>
        <translation>{file}: broken JSON: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file} cannot be read: {problem}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: broken JSON: {problem}.</source>
        <translation>{file}, line {line}, column {column}: broken JSON: {problem}.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes; a file of this kind has at most {expected}.</source>
        <translation>{file} has {found} bytes; a file of this kind has at most {expected}.</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>the top level</translation>
    </message>
    <message>
        <source>{file}: {path} must be {expected}, but is {found}.</source>
        <translation>{file}: {path} must be {expected}, but is {found}.</translation>
    </message>
    <message>
        <source>{file}: {path} has the unknown key “{key}”; it may have {expected}.</source>
        <translation>{file}: {path} has the unknown key “{key}”; it may have {expected}.</translation>
    </message>
    <message>
        <source>{file}: the JSON cannot be read: {problem}.</source>
        <translation>{file}: the JSON cannot be read: {problem}.</translation>
    </message>
    <message>
        <source>The recipe asks for activations per channel: activations are quantized per tensor, weights can be per channel.</source>
        <translation>The recipe asks for activations per channel: activations are quantized per tensor, weights can be per channel.</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>The recipe asks for {what} of {found} bits in {where}: expected 2 to 8.</source>
        <translation>The recipe asks for {what} of {found} bits in {where}: expected 2 to 8.</translation>
    </message>
    <message>
        <source>an object whose “name”, “type” or “pattern” is not empty</source>
        <translation>an object whose “name”, “type” or “pattern” is not empty</translation>
    </message>
    <message>
        <source>its defaults</source>
        <translation>its defaults</translation>
    </message>
    <message>
        <source>the override for {selection}</source>
        <translation>the override for {selection}</translation>
    </message>
    <message>
        <source>There is no method “{found}”. Expected one of: fp32, static, static-nofuse, dynamic.</source>
        <translation>There is no method “{found}”. Expected one of: fp32, static, static-nofuse, dynamic.</translation>
    </message>
    <message>
        <source>one of {names}, with P above 50 and up to 100</source>
        <translation>one of {names}, with P above 50 and up to 100</translation>
    </message>
    <message>
        <source>an object with exactly one of “name”, “type” and “pattern”</source>
        <translation>an object with exactly one of “name”, “type” and “pattern”</translation>
    </message>
    <message>
        <source>The recipe asks for {found} in {where}: expected a percentile above 50 and up to 100.</source>
        <translation>The recipe asks for {found} in {where}: expected a percentile above 50 and up to 100.</translation>
    </message>
    <message>
        <source>The recipe has an override for {selection}, but no layer of this network fits it.</source>
        <translation>The recipe has an override for {selection}, but no layer of this network fits it.</translation>
    </message>
    <message>
        <source>The recipe switches off the fusion of “{name}”, but this network has no such layer.</source>
        <translation>The recipe switches off the fusion of “{name}”, but this network has no such layer.</translation>
    </message>
    <message>
        <source>{version} (the version of recipes that this program reads)</source>
        <translation>{version} (the version of recipes that this program reads)</translation>
    </message>
    <message>
        <source>The recipe asks for the observer {found} for weights in {where}: expected minmax or mse.</source>
        <translation>The recipe asks for the observer {found} for weights in {where}: expected minmax or mse.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>weights</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>The folder {folder} cannot be made: {reason}.</translation>
    </message>
    <message>
        <source>a number of seconds from 0 to 3600</source>
        <translation>a number of seconds from 0 to 3600</translation>
    </message>
    <message>
        <source>an object whose runs are not in the plan twice (“{run}” is)</source>
        <translation>an object whose runs are not in the plan twice (“{run}” is)</translation>
    </message>
    <message>
        <source>an object with at least one of “methods” and “recipes”</source>
        <translation>an object with at least one of “methods” and “recipes”</translation>
    </message>
    <message>
        <source>a recipe with a “name”, for tables to show</source>
        <translation>a recipe with a “name”, for tables to show</translation>
    </message>
    <message>
        <source>The plan has no model “{found}”; it has {expected}.</source>
        <translation>The plan has no model “{found}”; it has {expected}.</translation>
    </message>
    <message>
        <source>a list of at least one model</source>
        <translation>a list of at least one model</translation>
    </message>
    <message>
        <source>{version} (the version of plans that this program reads)</source>
        <translation>{version} (the version of plans that this program reads)</translation>
    </message>
    <message>
        <source>a list of two numbers</source>
        <translation>a list of two numbers</translation>
    </message>
    <message>
        <source>an observer, such as “minmax” or “percentile:99.99”</source>
        <translation>an observer, such as “minmax” or “percentile:99.99”</translation>
    </message>
    <message>
        <source>an object less deep inside others</source>
        <translation>an object less deep inside others</translation>
    </message>
    <message>
        <source>The study {file} is in use by another program; it was waited for {seconds} seconds.</source>
        <translation>The study {file} is in use by another program; it was waited for {seconds} seconds.</translation>
    </message>
    <message>
        <source>The study {file} can be neither opened nor created: the folder is missing or nothing may be written there ({reason}).</source>
        <translation>The study {file} can be neither opened nor created: the folder is missing or nothing may be written there ({reason}).</translation>
    </message>
    <message>
        <source>The study {file} has the run “{run}” already.</source>
        <translation>The study {file} has the run “{run}” already.</translation>
    </message>
    <message>
        <source>{file} exists already and is not written over.</source>
        <translation>{file} exists already and is not written over.</translation>
    </message>
    <message>
        <source>The study {file} cannot be used: {reason}.</source>
        <translation>The study {file} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a study: it is no SQLite file.</source>
        <translation>{file} is not a study: it is no SQLite file.</translation>
    </message>
    <message>
        <source>{file} is not a study: it is an SQLite file of another program.</source>
        <translation>{file} is not a study: it is an SQLite file of another program.</translation>
    </message>
    <message>
        <source>There is no study {file}.</source>
        <translation>There is no study {file}.</translation>
    </message>
    <message>
        <source>{file} is not a study: it is no file.</source>
        <translation>{file} is not a study: it is no file.</translation>
    </message>
    <message>
        <source>A run without an id cannot be stored in the study {file}.</source>
        <translation>A run without an id cannot be stored in the study {file}.</translation>
    </message>
    <message>
        <source>The study {file} has no run “{run}” to add a latency to.</source>
        <translation>The study {file} has no run “{run}” to add a latency to.</translation>
    </message>
    <message>
        <source>Writing or reading the study {file} failed, the disk may be full ({reason}). What was stored before is unharmed.</source>
        <translation>Writing or reading the study {file} failed, the disk may be full ({reason}). What was stored before is unharmed.</translation>
    </message>
    <message>
        <source>Nothing can be stored in the study {file}: it or its folder is read-only ({reason}).</source>
        <translation>Nothing can be stored in the study {file}: it or its folder is read-only ({reason}).</translation>
    </message>
    <message>
        <source>The study {file} has version {found}; this program reads version {expected}.</source>
        <translation>The study {file} has version {found}; this program reads version {expected}.</translation>
    </message>
    <message>
        <source>{count} fields</source>
        <translation>{count} fields</translation>
    </message>
    <message>
        <source>the heading {heading}</source>
        <translation>the heading {heading}</translation>
    </message>
    <message>
        <source>{file}, line {line}: expected {expected}, found “{found}”.</source>
        <translation>{file}, line {line}: expected {expected}, found “{found}”.</translation>
    </message>
    <message>
        <source>a number of at least 0 in column {column}</source>
        <translation>a number of at least 0 in column {column}</translation>
    </message>
    <message>
        <source>MB or MiB in column size_unit</source>
        <translation>MB or MiB in column size_unit</translation>
    </message>
    <message>
        <source>{directory}: the folder for the charts cannot be made: {reason}.</source>
        <translation>{directory}: the folder for the charts cannot be made: {reason}.</translation>
    </message>
    <message>
        <source>A chart has 50 to 1200 dots an inch, not {dpi}.</source>
        <translation>A chart has 50 to 1200 dots an inch, not {dpi}.</translation>
    </message>
    <message>
        <source>There are no charts in the language “{language}”; known are en and el.</source>
        <translation>There are no charts in the language “{language}”; known are en and el.</translation>
    </message>
    <message>
        <source>{file}: the chart cannot be written: {reason}.</source>
        <translation>{file}: the chart cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>The input must have {channels} colours, 1 to {largest} pixels a side, a finite mean and a standard deviation above 0.</source>
        <translation>The input must have {channels} colours, 1 to {largest} pixels a side, a finite mean and a standard deviation above 0.</translation>
    </message>
    <message>
        <source>There is no image {item}; there are {count}.</source>
        <translation>There is no image {item}; there are {count}.</translation>
    </message>
    <message>
        <source>{model} reads no images.</source>
        <translation>{model} reads no images.</translation>
    </message>
    <message>
        <source>{model} is stored quantized: there are no float weights to compare its layers with.</source>
        <translation>{model} is stored quantized: there are no float weights to compare its layers with.</translation>
    </message>
    <message>
        <source>The runs {baseline} and {other} have no image or question in common.</source>
        <translation>The runs {baseline} and {other} have no image or question in common.</translation>
    </message>
    <message>
        <source>The runs {baseline} and {other} are not on the same data: their answers cannot be compared.</source>
        <translation>The runs {baseline} and {other} are not on the same data: their answers cannot be compared.</translation>
    </message>
    <message>
        <source>The fixed range “{found}” is not two numbers, the smaller one first, as in “fixed:-1.5:6”.</source>
        <translation>The fixed range “{found}” is not two numbers, the smaller one first, as in “fixed:-1.5:6”.</translation>
    </message>
    <message>
        <source>There is no observer “{found}”. Expected one of: minmax, moving-average, histogram, percentile:P, mse, entropy, fixed:MIN:MAX.</source>
        <translation>There is no observer “{found}”. Expected one of: minmax, moving-average, histogram, percentile:P, mse, entropy, fixed:MIN:MAX.</translation>
    </message>
    <message>
        <source>The recipe asks for {found} in {where}: expected two finite numbers, the smaller one first.</source>
        <translation>The recipe asks for {found} in {where}: expected two finite numbers, the smaller one first.</translation>
    </message>
    <message>
        <source>The study {file} cannot be copied to {target}: {reason}.</source>
        <translation>The study {file} cannot be copied to {target}: {reason}.</translation>
    </message>
    <message>
        <source>The study {file} has a run “{run}” already, with other settings.</source>
        <translation>The study {file} has a run “{run}” already, with other settings.</translation>
    </message>
    <message>
        <source>Every run in a queue needs an id of its own; “{id}” is empty or stands twice.</source>
        <translation>Every run in a queue needs an id of its own; “{id}” is empty or stands twice.</translation>
    </message>
    <message>
        <source>The study {file} has no run “{run}”.</source>
        <translation>The study {file} has no run “{run}”.</translation>
    </message>
    <message>
        <source>a list of three numbers</source>
        <translation>a list of three numbers</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>The folder {folder} cannot be made.</translation>
    </message>
    <message>
        <source>The capture waited for {what} longer than {seconds} s.</source>
        <translation>The capture waited for {what} longer than {seconds} s.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>The picture {file} cannot be written.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly: {problem}.</source>
        <translation>The work stopped unexpectedly: {problem}.</translation>
    </message>
    <message>
        <source>{model} wants pictures with another number of colours: {channels}; those of {data} have three.</source>
        <translation>{model} wants pictures with another number of colours: {channels}; those of {data} have three.</translation>
    </message>
    <message>
        <source>{model} came without its words, so no question can be read: expected vocab.txt or tokenizer.json beside {source}.</source>
        <translation>{model} came without its words, so no question can be read: expected vocab.txt or tokenizer.json beside {source}.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>The study {file} follows another plan, with {setting} {found} and not {expected}; choose another folder.</source>
        <translation>The study {file} follows another plan, with {setting} {found} and not {expected}; choose another folder.</translation>
    </message>
    <message>
        <source>The study {file} is no longer in its place. Its runs are still shown; save it as another file to keep them.</source>
        <translation>The study {file} is no longer in its place. Its runs are still shown; save it as another file to keep them.</translation>
    </message>
    <message>
        <source>{model} is stored quantized, and the float network that it was made from is not known: name it to compare with it.</source>
        <translation>{model} is stored quantized, and the float network that it was made from is not known: name it to compare with it.</translation>
    </message>
    <message>
        <source>{original} is not the network that {model} was made from: another task or other classes.</source>
        <translation>{original} is not the network that {model} was made from: another task or other classes.</translation>
    </message>
    <message>
        <source>the name “{value}” (overrides[{index}])</source>
        <translation>the name “{value}” (overrides[{index}])</translation>
    </message>
    <message>
        <source>the pattern “{value}” (overrides[{index}])</source>
        <translation>the pattern “{value}” (overrides[{index}])</translation>
    </message>
    <message>
        <source>the type “{value}” (overrides[{index}])</source>
        <translation>the type “{value}” (overrides[{index}])</translation>
    </message>
    <message>
        <source>The sample has no image {item}; it has {count}.</source>
        <translation>The sample has no image {item}; it has {count}.</translation>
    </message>
    <message>
        <source>The question and the passage must have at least one word each.</source>
        <translation>The question and the passage must have at least one word each.</translation>
    </message>
    <message>
        <source>{model} answers no questions.</source>
        <translation>{model} answers no questions.</translation>
    </message>
    <message>
        <source>{model} has no float weights or no data to measure a changed layer with.</source>
        <translation>{model} has no float weights or no data to measure a changed layer with.</translation>
    </message>
    <message>
        <source>{model} has no layer {layer} with weights.</source>
        <translation>{model} has no layer {layer} with weights.</translation>
    </message>
    <message>
        <source>The weights of {layer} are {expected}; {found} was given.</source>
        <translation>The weights of {layer} are {expected}; {found} was given.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>a control that can be hidden or locked; a chapter can only be shown</source>
        <translation>a control that can be hidden or locked; a chapter can only be shown</translation>
    </message>
    <message>
        <source>a control id of docs/lessons.md</source>
        <translation>a control id of docs/lessons.md</translation>
    </message>
    <message>
        <source>left out: a free answer is not checked</source>
        <translation>left out: a free answer is not checked</translation>
    </message>
    <message>
        <source>The question is not answered yet.</source>
        <translation>The question is not answered yet.</translation>
    </message>
    <message>
        <source>options whose “from” and “to” follow each other without a gap, the lowest without “from”, the highest without “to”</source>
        <translation>options whose “from” and “to” follow each other without a gap, the lowest without “from”, the highest without “to”</translation>
    </message>
    <message>
        <source>an object with “text” and “right”: its question has no “expect”</source>
        <translation>an object with “text” and “right”: its question has no “expect”</translation>
    </message>
    <message>
        <source>a run of this step or an earlier one: {names}</source>
        <translation>a run of this step or an earlier one: {names}</translation>
    </message>
    <message>
        <source>an object with “text”, “from” and “to”: its question has “expect”</source>
        <translation>an object with “text”, “from” and “to”: its question has “expect”</translation>
    </message>
    <message>
        <source>an object with “minus” or “over”, not with both</source>
        <translation>an object with “minus” or “over”, not with both</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, at most {most}</source>
        <translation>small letters, digits and hyphens, at most {most}</translation>
    </message>
    <message>
        <source>a question with “expect”: a number and an order are compared with what is measured</source>
        <translation>a question with “expect”: a number and an order are compared with what is measured</translation>
    </message>
    <message>
        <source>a name that no other run of the lesson has</source>
        <translation>a name that no other run of the lesson has</translation>
    </message>
    <message>
        <source>The lesson “{lesson}” shows the image {image}, which is not in {folder}.</source>
        <translation>The lesson “{lesson}” shows the image {image}, which is not in {folder}.</translation>
    </message>
    <message>
        <source>The run “{run}” has no layer called {layer}.</source>
        <translation>The run “{run}” has no layer called {layer}.</translation>
    </message>
    <message>
        <source>left out: only a choice and an order have options</source>
        <translation>left out: only a choice and an order have options</translation>
    </message>
    <message>
        <source>left out: only a question of the kind “order” has it</source>
        <translation>left out: only a question of the kind “order” has it</translation>
    </message>
    <message>
        <source>a run of this step or an earlier one, of which there are none</source>
        <translation>a run of this step or an earlier one, of which there are none</translation>
    </message>
    <message>
        <source>The run “{run}” has no number at {path}: it was not measured there.</source>
        <translation>The run “{run}” has no number at {path}: it was not measured there.</translation>
    </message>
    <message>
        <source>The run “{run}” is still to be done.</source>
        <translation>The run “{run}” is still to be done.</translation>
    </message>
    <message>
        <source>a list with exactly one option that is “right”</source>
        <translation>a list with exactly one option that is “right”</translation>
    </message>
    <message>
        <source>an object with “path” alone: the options of an order name the runs</source>
        <translation>an object with “path” alone: the options of an order name the runs</translation>
    </message>
    <message>
        <source>an object with “text” and “run”</source>
        <translation>an object with “text” and “run”</translation>
    </message>
    <message>
        <source>a run that no other option has</source>
        <translation>a run that no other option has</translation>
    </message>
    <message>
        <source>the path of a number of a run: one of {paths}</source>
        <translation>the path of a number of a run: one of {paths}</translation>
    </message>
    <message>
        <source>the progress of the lesson {lesson}, version {version}</source>
        <translation>the progress of the lesson {lesson}, version {version}</translation>
    </message>
    <message>
        <source>a text whose images are paths relative to the lesson: “{image}” is not</source>
        <translation>a text whose images are paths relative to the lesson: “{image}” is not</translation>
    </message>
    <message>
        <source>a list of 1 to {most} steps</source>
        <translation>a list of 1 to {most} steps</translation>
    </message>
    <message>
        <source>no time: times differ from machine to machine, ask for an order or a ratio (“over”)</source>
        <translation>no time: times differ from machine to machine, ask for an order or a ratio (“over”)</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>a number of at least 0</translation>
    </message>
    <message>
        <source>a question with at least two “options”</source>
        <translation>a question with at least two “options”</translation>
    </message>
    <message>
        <source>{path} of the run “{run}” is 0: there is no ratio to it.</source>
        <translation>{path} of the run “{run}” is 0: there is no ratio to it.</translation>
    </message>
    <message>
        <source>{archive} cannot be unpacked: {reason}.</source>
        <translation>{archive} cannot be unpacked: {reason}.</translation>
    </message>
    <message>
        <source>{archive} unpacks to more than {most} bytes. Nothing of it was used.</source>
        <translation>{archive} unpacks to more than {most} bytes. Nothing of it was used.</translation>
    </message>
    <message>
        <source>Unpacking {archive}</source>
        <translation>Unpacking {archive}</translation>
    </message>
    <message>
        <source>{archive} holds {member}, which is no plain file inside it. Nothing of it was used.</source>
        <translation>{archive} holds {member}, which is no plain file inside it. Nothing of it was used.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off after {received} MB. They are kept: “Go on” fetches the rest.</source>
        <translation>The connection to {host} broke off after {received} MB. They are kept: “Go on” fetches the rest.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Checking {file}</translation>
    </message>
    <message>
        <source>{file} is not {name} as it was published: its checksum is {found} instead of {expected}. It was not used.</source>
        <translation>{file} is not {name} as it was published: its checksum is {found} instead of {expected}. It was not used.</translation>
    </message>
    <message>
        <source>Nothing could be fetched from {host}: {reason}.</source>
        <translation>Nothing could be fetched from {host}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written.</source>
        <translation>The folder {folder} cannot be written.</translation>
    </message>
    <message>
        <source>{host} was not found. Is there a connection to the internet?</source>
        <translation>{host} was not found. Is there a connection to the internet?</translation>
    </message>
    <message>
        <source>{file} does not hold {members} in the folder {folder}.</source>
        <translation>{file} does not hold {members} in the folder {folder}.</translation>
    </message>
    <message>
        <source>{host} refused the connection. Try again later.</source>
        <translation>{host} refused the connection. Try again later.</translation>
    </message>
    <message>
        <source>{host} does not answer. Is there a connection to the internet?</source>
        <translation>{host} does not answer. Is there a connection to the internet?</translation>
    </message>
    <message>
        <source>{host} has no such file at the moment (it answered with status {status}). Try again later.</source>
        <translation>{host} has no such file at the moment (it answered with status {status}). Try again later.</translation>
    </message>
    <message>
        <source>The formula {formula} is nested too deeply.</source>
        <translation>The formula {formula} is nested too deeply.</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>The formula is empty.</translation>
    </message>
    <message>
        <source>In the formula {formula} something is missing after {what}.</source>
        <translation>In the formula {formula} something is missing after {what}.</translation>
    </message>
    <message>
        <source>In the formula {formula} one base has {what} twice.</source>
        <translation>In the formula {formula} one base has {what} twice.</translation>
    </message>
    <message>
        <source>The formula {formula} has a { that is never closed.</source>
        <translation>The formula {formula} has a { that is never closed.</translation>
    </message>
    <message>
        <source>The formula {formula} has the unknown command {what}.</source>
        <translation>The formula {formula} has the unknown command {what}.</translation>
    </message>
    <message>
        <source>The formula {formula} has a } that closes nothing.</source>
        <translation>The formula {formula} has a } that closes nothing.</translation>
    </message>
    <message>
        <source>The formula {formula} has a \left or \right without the other.</source>
        <translation>The formula {formula} has a \left or \right without the other.</translation>
    </message>
    <message>
        <source>{folder} has no config.json: it is no Hugging Face model. Expected is a folder with config.json, vocab.txt and the weights, or the file of a network.</source>
        <translation>{folder} has no config.json: it is no Hugging Face model. Expected is a folder with config.json, vocab.txt and the weights, or the file of a network.</translation>
    </message>
    <message>
        <source>The study {file} can only be read. Save it as another file to store runs in it.</source>
        <translation>The study {file} can only be read. Save it as another file to store runs in it.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written. This study lies in a temporary place and ends with the program: save it with Save study as, or choose another data folder in Preferences.</source>
        <translation>The data folder {folder} cannot be written. This study lies in a temporary place and ends with the program: save it with Save study as, or choose another data folder in Preferences.</translation>
    </message>
    <message>
        <source>The coarse labels of {data} name {found} classes, {model} tells {classes} apart: the fine ones are needed.</source>
        <translation>The coarse labels of {data} name {found} classes, {model} tells {classes} apart: the fine ones are needed.</translation>
    </message>
    <message>
        <source>{data} has {found} classes, {model} tells {classes} apart. Classes are matched by their number, in the order of their names: unless those of {data} are the network&apos;s first, its accuracy says nothing.</source>
        <translation>{data} has {found} classes, {model} tells {classes} apart. Classes are matched by their number, in the order of their names: unless those of {data} are the network&apos;s first, its accuracy says nothing.</translation>
    </message>
    <message>
        <source>The images of {data} have no labels (no folder for each class): how often the network is right cannot be told, only how often it answers as in FP32.</source>
        <translation>The images of {data} have no labels (no folder for each class): how often the network is right cannot be told, only how often it answers as in FP32.</translation>
    </message>
    <message>
        <source>{model} takes {limit} tokens at most: its time is that of {limit}, not of {asked}.</source>
        <translation>{model} takes {limit} tokens at most: its time is that of {limit}, not of {asked}.</translation>
    </message>
    <message>
        <source>it ends before the picture does</source>
        <translation>it ends before the picture does</translation>
    </message>
    <message>
        <source>The network cannot be recognised from its parameters ({names} …): name its architecture (--arch on the command line), or use a file that says it.</source>
        <translation>The network cannot be recognised from its parameters ({names} …): name its architecture (--arch on the command line), or use a file that says it.</translation>
    </message>
    <message>
        <source>{file}: {architecture} lacks parameters: {names}.</source>
        <translation>{file}: {architecture} lacks parameters: {names}.</translation>
    </message>
    <message>
        <source>{file} does not hold {architecture}. Missing: {missing}; not known: {surplus}.</source>
        <translation>{file} does not hold {architecture}. Missing: {missing}; not known: {surplus}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not a regular file.</source>
        <translation>{file} cannot be read: it is not a regular file.</translation>
    </message>
    <message>
        <source>The study {file} is damaged: parts of it are missing or contradict each other. Take a copy of it from before, or start a new study.</source>
        <translation>The study {file} is damaged: parts of it are missing or contradict each other. Take a copy of it from before, or start a new study.</translation>
    </message>
    <message>
        <source>oneDNN {version} computes wrongly on a processor that hides its caches, as this virtual machine&apos;s does; oneDNN 2 does not.</source>
        <translation>oneDNN {version} computes wrongly on a processor that hides its caches, as this virtual machine&apos;s does; oneDNN 2 does not.</translation>
    </message>
    <message>
        <source>{model} is stored quantized, and is shown as it was stored: it takes no recipe.</source>
        <translation>{model} is stored quantized, and is shown as it was stored: it takes no recipe.</translation>
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
    <name>NetworkDrawing</name>
    <message>
        <source>%1–%2</source>
        <comment>from the least to the most bits</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>A%1</source>
        <comment>bits of activations, as short as can be</comment>
        <translation>A%1</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>bits of weights, as short as can be</comment>
        <translation>W%1</translation>
    </message>
    <message>
        <source>W%1 · A%2</source>
        <comment>bits of weights and of activations, as short as can be</comment>
        <translation>W%1 · A%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how many, of what operation</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 parameters · %2 MACs</source>
        <translation>%1 parameters · %2 MACs</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the least SQNR in a block</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Fused with</source>
        <translation>Fused with</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiply-adds</translation>
    </message>
    <message>
        <source>Bits of weights</source>
        <translation>Bits of weights</translation>
    </message>
    <message>
        <source>Bits of activations</source>
        <translation>Bits of activations</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Lowest SQNR</source>
        <translation>Lowest SQNR</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bits (of weights where there are any)</source>
        <translation>Bits (of weights where there are any)</translation>
    </message>
    <message>
        <source>SQNR of the result against FP32</source>
        <translation>SQNR of the result against FP32</translation>
    </message>
    <message>
        <source>Time per batch</source>
        <translation>Time per batch</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>OpenPath</name>
    <message>
        <source>Open a network</source>
        <translation>Open a network</translation>
    </message>
    <message>
        <source>Networks (*.safetensors *.pt *.pth *.bin);;All files (*)</source>
        <translation>Networks (*.safetensors *.pt *.pth *.bin);;All files (*)</translation>
    </message>
    <message>
        <source>Open a folder with a network</source>
        <translation>Open a folder with a network</translation>
    </message>
    <message>
        <source>No recipe was opened. %1</source>
        <translation>No recipe was opened. %1</translation>
    </message>
    <message>
        <source>Open the recipe %1</source>
        <translation>Open the recipe %1</translation>
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
<context>
    <name>Page</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrate</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspect</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
</context>
<context>
    <name>RunPlans</name>
    <message>
        <source>Two methods of %1</source>
        <translation>Two methods of %1</translation>
    </message>
    <message>
        <source>Four methods of %1</source>
        <translation>Four methods of %1</translation>
    </message>
    <message>
        <source>Recipe on %1</source>
        <translation>Recipe on %1</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>The whole study</translation>
    </message>
    <message>
        <source>Backends compared on %1</source>
        <translation>Backends compared on %1</translation>
    </message>
</context>
<context>
    <name>RunStates</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>timing</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>waiting to be timed</source>
        <translation>waiting to be timed</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>%n-bit weights</source>
        <translation>
            <numerusform>%n-bit weights</numerusform>
            <numerusform>%n-bit weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-bit activations</source>
        <translation>
            <numerusform>%n-bit activations</numerusform>
            <numerusform>%n-bit activations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulated</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>restricted</source>
        <comment>range of integers</comment>
        <translation>restricted</translation>
    </message>
    <message>
        <source>full</source>
        <comment>range of integers</comment>
        <translation>full</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>several layers differ</comment>
        <translation>mixed</translation>
    </message>
    <message>
        <source>MSE</source>
        <comment>observer of weights, short for mean squared error</comment>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Width of the weights</source>
        <translation>Width of the weights</translation>
    </message>
    <message>
        <source>One scale for the whole tensor, or one for each output channel</source>
        <translation>One scale for the whole tensor, or one for each output channel</translation>
    </message>
    <message>
        <source>Symmetric: zero is the integer 0. Asymmetric: the zero point moves with the range.</source>
        <translation>Symmetric: zero is the integer 0. Asymmetric: the zero point moves with the range.</translation>
    </message>
    <message>
        <source>Of symmetric weights: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits</source>
        <translation>Of symmetric weights: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits</translation>
    </message>
    <message>
        <source>How the range of the weights is chosen: their extremes, or the least squared error</source>
        <translation>How the range of the weights is chosen: their extremes, or the least squared error</translation>
    </message>
    <message>
        <source>Bits of the weights</source>
        <translation>Bits of the weights</translation>
    </message>
    <message>
        <source>Granularity of the weights</source>
        <translation>Granularity of the weights</translation>
    </message>
    <message>
        <source>Scheme of the weights</source>
        <translation>Scheme of the weights</translation>
    </message>
    <message>
        <source>Range of the weights</source>
        <translation>Range of the weights</translation>
    </message>
    <message>
        <source>Observer of the weights</source>
        <translation>Observer of the weights</translation>
    </message>
    <message>
        <source>Width of the layer&apos;s result</source>
        <translation>Width of the layer&apos;s result</translation>
    </message>
    <message>
        <source>Of symmetric activations: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits</source>
        <translation>Of symmetric activations: −127 to 127 (restricted) or −128 to 127 (full), at 8 bits</translation>
    </message>
    <message>
        <source>Bits of the activations</source>
        <translation>Bits of the activations</translation>
    </message>
    <message>
        <source>Scheme of the activations</source>
        <translation>Scheme of the activations</translation>
    </message>
    <message>
        <source>Range of the activations</source>
        <translation>Range of the activations</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentile</translation>
    </message>
    <message>
        <source>How the range of the layer&apos;s result is chosen from what calibration saw</source>
        <translation>How the range of the layer&apos;s result is chosen from what calibration saw</translation>
    </message>
    <message>
        <source>Observer of the activations</source>
        <translation>Observer of the activations</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percentile</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of the values that the range keeps</source>
        <translation>The share of the values that the range keeps</translation>
    </message>
    <message>
        <source>Percentile of the observer</source>
        <translation>Percentile of the observer</translation>
    </message>
    <message>
        <source>min-max</source>
        <comment>observer of weights, short</comment>
        <translation>min-max</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>sym</source>
        <comment>short for symmetric</comment>
        <translation>sym</translation>
    </message>
    <message>
        <source>asym</source>
        <comment>short for asymmetric</comment>
        <translation>asym</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>short for per channel</comment>
        <translation>channel</translation>
    </message>
    <message>
        <source>tensor</source>
        <comment>short for per tensor</comment>
        <translation>tensor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>symmetric, restricted range</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>bits, granularity, scheme</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>bits, granularity, scheme, observer</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>bits, scheme</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>bits, scheme, observer</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>keep in float</source>
        <translation>keep in float</translation>
    </message>
    <message>
        <source>quantize</source>
        <translation>quantize</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>weights %1</translation>
    </message>
    <message>
        <source>activations %1</source>
        <translation>activations %1</translation>
    </message>
    <message>
        <source>observer %1</source>
        <translation>observer %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>BN</source>
        <comment>short for batch normalization</comment>
        <translation>BN</translation>
    </message>
</context>
<context>
    <name>ShrinkDiagrams</name>
    <message>
        <source>images with their labels</source>
        <translation>images with their labels</translation>
    </message>
    <message>
        <source>teacher: large, trained, stays as it is</source>
        <translation>teacher: large, trained, stays as it is</translation>
    </message>
    <message>
        <source>student: small, learns</source>
        <translation>student: small, learns</translation>
    </message>
    <message>
        <source>soft answers softmax(z/T)</source>
        <translation>soft answers softmax(z/T)</translation>
    </message>
    <message>
        <source>answers, soft and hard</source>
        <translation>answers, soft and hard</translation>
    </message>
    <message>
        <source>loss: nearness to the teacher and to the label</source>
        <translation>loss: nearness to the teacher and to the label</translation>
    </message>
    <message>
        <source>Soft answers tell more than a label: that a lion is more like a tiger than like a lamp. T &gt; 1 softens them.</source>
        <translation>Soft answers tell more than a label: that a lion is more like a tiger than like a lamp. T &gt; 1 softens them.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>k×k convolution, S → T channels: S·T·k² weights</source>
        <translation>k×k convolution, S → T channels: S·T·k² weights</translation>
    </message>
    <message>
        <source>CP, rank R</source>
        <translation>CP, rank R</translation>
    </message>
    <message>
        <source>k×1, each channel</source>
        <translation>k×1, each channel</translation>
    </message>
    <message>
        <source>1×k, each channel</source>
        <translation>1×k, each channel</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>Uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sine</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <source>Heavy tail</source>
        <translation>Heavy tail</translation>
    </message>
    <message>
        <source>Gaussian with one outlier</source>
        <translation>Gaussian with one outlier</translation>
    </message>
    <message>
        <source>After ReLU</source>
        <translation>After ReLU</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>Two peaks</translation>
    </message>
</context>
<context>
    <name>StudyCards</name>
    <message>
        <source>Dynamic quantization stores the weights as FP32.</source>
        <translation>Dynamic quantization stores the weights as FP32.</translation>
    </message>
    <message>
        <source>Its own files refute it: BERT shrinks from %1 to %2 MB (%3 %).</source>
        <translation>Its own files refute it: BERT shrinks from %1 to %2 MB (%3 %).</translation>
    </message>
    <message>
        <source>Weights of linear layers are stored in 8 bits; only the activations wait for the run to get their range.</source>
        <translation>Weights of linear layers are stored in 8 bits; only the activations wait for the run to get their range.</translation>
    </message>
    <message>
        <source>The files of the CNNs stay large under dynamic quantization because of the activations.</source>
        <translation>The files of the CNNs stay large under dynamic quantization because of the activations.</translation>
    </message>
    <message>
        <source>Dynamic touches %1 of %2 weighted layers of ResNet-18, %3 of its weights; of BERT-base %4 of %5, %6.</source>
        <translation>Dynamic touches %1 of %2 weighted layers of ResNet-18, %3 of its weights; of BERT-base %4 of %5, %6.</translation>
    </message>
    <message>
        <source>A file holds no activations. Convolutions are simply not quantized by this method.</source>
        <translation>A file holds no activations. Convolutions are simply not quantized by this method.</translation>
    </message>
    <message>
        <source>The narrow range of ReLU6 raises the quantization error of MobileNetV2.</source>
        <translation>The narrow range of ReLU6 raises the quantization error of MobileNetV2.</translation>
    </message>
    <message>
        <source>The weights are what is uneven: in %1 of MobileNetV2 the widest channel is %2 times the median one, in ResNet-18 at most %3 times (%4).</source>
        <translation>The weights are what is uneven: in %1 of MobileNetV2 the widest channel is %2 times the median one, in ResNet-18 at most %3 times (%4).</translation>
    </message>
    <message>
        <source>A narrower range is a finer step, so a smaller error. Folding batch-norm makes the channels of depthwise convolutions unlike each other; one scale for all of them is what costs.</source>
        <translation>A narrower range is a finer step, so a smaller error. Folding batch-norm makes the channels of depthwise convolutions unlike each other; one scale for all of them is what costs.</translation>
    </message>
    <message>
        <source>ResNets are simply more robust to quantization than MobileNetV2.</source>
        <translation>ResNets are simply more robust to quantization than MobileNetV2.</translation>
    </message>
    <message>
        <source>At 8 bits, static: ResNet-18 %1 points, MobileNetV2 %2 points.</source>
        <translation>At 8 bits, static: ResNet-18 %1 points, MobileNetV2 %2 points.</translation>
    </message>
    <message>
        <source>It depends on fusion, granularity and bits: with 4-bit weights, one scale a tensor, ResNet-18 loses more than MobileNetV2. Only the study&apos;s MobileNetV2 without fusion is beyond doubt.</source>
        <translation>It depends on fusion, granularity and bits: with 4-bit weights, one scale a tensor, ResNet-18 loses more than MobileNetV2. Only the study&apos;s MobileNetV2 without fusion is beyond doubt.</translation>
    </message>
    <message>
        <source>Formula 2.11 writes convolution with the kernel flipped.</source>
        <translation>Formula 2.11 writes convolution with the kernel flipped.</translation>
    </message>
    <message>
        <source>With w = (1, 2, 3) on x = (4, 5, 6) a network computes %1; flipped it would be %2.</source>
        <translation>With w = (1, 2, 3) on x = (4, 5, 6) a network computes %1; flipped it would be %2.</translation>
    </message>
    <message>
        <source>Networks do not flip: what they call convolution is cross-correlation. Learning makes up for it, but exported weights must be read the right way round.</source>
        <translation>Networks do not flip: what they call convolution is cross-correlation. Learning makes up for it, but exported weights must be read the right way round.</translation>
    </message>
    <message>
        <source>The text on cross-entropy gives the loss of a negative example as a logarithm of p.</source>
        <translation>The text on cross-entropy gives the loss of a negative example as a logarithm of p.</translation>
    </message>
    <message>
        <source>For p = %1 the loss is −log(1 − p) = %2; −log p would be %3, small just where the network is wrong.</source>
        <translation>For p = %1 the loss is −log(1 − p) = %2; −log p would be %3, small just where the network is wrong.</translation>
    </message>
    <message>
        <source>It should read −log(1 − p): who is sure and wrong pays most.</source>
        <translation>It should read −log(1 − p): who is sure and wrong pays most.</translation>
    </message>
    <message>
        <source>The update rule is written w ← w − ∂L/∂w.</source>
        <translation>The update rule is written w ← w − ∂L/∂w.</translation>
    </message>
    <message>
        <source>One weight, x = t = 3, right is w = 1. After %1 steps: with η = %2 w = %3, without a step size w = %4.</source>
        <translation>One weight, x = t = 3, right is w = 1. After %1 steps: with η = %2 w = %3, without a step size w = %4.</translation>
    </message>
    <message>
        <source>The step η is missing: w ← w − η ∂L/∂w. Without it the weight runs away.</source>
        <translation>The step η is missing: w ← w − η ∂L/∂w. Without it the weight runs away.</translation>
    </message>
    <message>
        <source>Static without fusion costs ResNet-18 1.6 % of its accuracy.</source>
        <translation>Static without fusion costs ResNet-18 1.6 % of its accuracy.</translation>
    </message>
    <message>
        <source>From its raw values %1 and %2: %3 points, %4 %.</source>
        <translation>From its raw values %1 and %2: %3 points, %4 %.</translation>
    </message>
    <message>
        <source>21 of 39 printed percentages differ in the last digit. Here all are computed from raw values, and points are shown beside them: in points ResNet-34 loses most, in percent ResNet-50.</source>
        <translation>21 of 39 printed percentages differ in the last digit. Here all are computed from raw values, and points are shown beside them: in points ResNet-34 loses most, in percent ResNet-50.</translation>
    </message>
    <message>
        <source>All sizes are given in MB.</source>
        <translation>All sizes are given in MB.</translation>
    </message>
    <message>
        <source>BERT-base has %1 parameters: %2 MB of 10⁶ bytes, %3 MiB of 2²⁰.</source>
        <translation>BERT-base has %1 parameters: %2 MB of 10⁶ bytes, %3 MiB of 2²⁰.</translation>
    </message>
    <message>
        <source>Table 4.6 (BERT) is in MiB, the tables of the CNNs are in MB. The program writes MB throughout and converts that table.</source>
        <translation>Table 4.6 (BERT) is in MiB, the tables of the CNNs are in MB. The program writes MB throughout and converts that table.</translation>
    </message>
    <message>
        <source>Table 4.1 lists 11.7, 21.8, 25.6 and 3.5 million parameters.</source>
        <translation>Table 4.1 lists 11.7, 21.8, 25.6 and 3.5 million parameters.</translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <comment>network, millions, millions</comment>
        <translation>%1 %2 in place of %3</translation>
    </message>
    <message>
        <source>With 100 classes, in millions: %1.</source>
        <translation>With 100 classes, in millions: %1.</translation>
    </message>
    <message>
        <source>Those are ImageNet&apos;s heads with 1000 classes; the networks that were measured have 100.</source>
        <translation>Those are ImageNet&apos;s heads with 1000 classes; the networks that were measured have 100.</translation>
    </message>
    <message>
        <source>%1 ResNet-18 here: %2 MB in place of %3.</source>
        <translation>%1 ResNet-18 here: %2 MB in place of %3.</translation>
    </message>
</context>
<context>
    <name>TakeSetting</name>
    <message>
        <source>Open a network first: then its recipe can take the setting.</source>
        <translation>Open a network first: then its recipe can take the setting.</translation>
    </message>
</context>
<context>
    <name>TensorMenus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln image(s)</source>
        <translation>
            <numerusform>calibrated on %Ln image</numerusform>
            <numerusform>calibrated on %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calibrated on %Ln question(s)</source>
        <translation>
            <numerusform>calibrated on %Ln question</numerusform>
            <numerusform>calibrated on %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
</context>
<context>
    <name>TensorRemark</name>
    <message>
        <source>This layer takes over the range of its input: there is nothing to choose.</source>
        <translation>This layer takes over the range of its input: there is nothing to choose.</translation>
    </message>
    <message>
        <source>The recipe keeps this layer in float.</source>
        <translation>The recipe keeps this layer in float.</translation>
    </message>
    <message>
        <source>The recipe&apos;s method is FP32, which quantizes nothing. What is chosen here counts once the method is static.</source>
        <translation>The recipe&apos;s method is FP32, which quantizes nothing. What is chosen here counts once the method is static.</translation>
    </message>
    <message>
        <source>Dynamic quantization leaves this layer in float. What is chosen here counts once the method is static.</source>
        <translation>Dynamic quantization leaves this layer in float. What is chosen here counts once the method is static.</translation>
    </message>
    <message>
        <source>The recipe&apos;s method is dynamic: activations are measured at every batch anew. What is chosen here counts once the method is static.</source>
        <translation>The recipe&apos;s method is dynamic: activations are measured at every batch anew. What is chosen here counts once the method is static.</translation>
    </message>
    <message>
        <source>This layer computes in float whatever is chosen here.</source>
        <translation>This layer computes in float whatever is chosen here.</translation>
    </message>
    <message>
        <source>No layer reads this result as integers: what is chosen here has no effect.</source>
        <translation>No layer reads this result as integers: what is chosen here has no effect.</translation>
    </message>
</context>
<context>
    <name>ThesisTable</name>
    <message>
        <source>When networks of the study were run, its printed values stand here beside those measured.</source>
        <translation>When networks of the study were run, its printed values stand here beside those measured.</translation>
    </message>
</context>
<context>
    <name>TradeOffChart</name>
    <message>
        <source>Pareto front</source>
        <translation>Pareto front</translation>
    </message>
    <message>
        <source>Accuracy against inference time</source>
        <translation>Accuracy against inference time</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Accuracy against size</translation>
    </message>
    <message>
        <source>Dashed: the Pareto front, what no other run beats in accuracy without costing more</source>
        <translation>Dashed: the Pareto front, what no other run beats in accuracy without costing more</translation>
    </message>
</context>
<context>
    <name>TrainingDiagrams</name>
    <message>
        <source>After training (PTQ): minutes, a few hundred images, no labels</source>
        <translation>After training (PTQ): minutes, a few hundred images, no labels</translation>
    </message>
    <message>
        <source>trained FP32 network</source>
        <translation>trained FP32 network</translation>
    </message>
    <message>
        <source>fuse batch-norm and ReLU</source>
        <translation>fuse batch-norm and ReLU</translation>
    </message>
    <message>
        <source>calibrate: watch the ranges</source>
        <translation>calibrate: watch the ranges</translation>
    </message>
    <message>
        <source>scale and zero point</source>
        <translation>scale and zero point</translation>
    </message>
    <message>
        <source>INT8 network</source>
        <translation>INT8 network</translation>
    </message>
    <message>
        <source>During training (QAT): hours, the training set with its labels</source>
        <translation>During training (QAT): hours, the training set with its labels</translation>
    </message>
    <message>
        <source>put in fake quantization</source>
        <translation>put in fake quantization</translation>
    </message>
    <message>
        <source>train on: round forwards, straight through backwards</source>
        <translation>train on: round forwards, straight through backwards</translation>
    </message>
    <message>
        <source>weights that bear rounding</source>
        <translation>weights that bear rounding</translation>
    </message>
    <message>
        <source>ImageNet: 1.28 million images, 1000 classes</source>
        <translation>ImageNet: 1.28 million images, 1000 classes</translation>
    </message>
    <message>
        <source>layers that see edges, textures, parts</source>
        <translation>layers that see edges, textures, parts</translation>
    </message>
    <message>
        <source>head for 1000 classes: thrown away</source>
        <translation>head for 1000 classes: thrown away</translation>
    </message>
    <message>
        <source>CIFAR-100: 50&#x202f;000 images, 100 classes</source>
        <translation>CIFAR-100: 50&#x202f;000 images, 100 classes</translation>
    </message>
    <message>
        <source>the same layers, trained on a little</source>
        <translation>the same layers, trained on a little</translation>
    </message>
    <message>
        <source>a new head for 100 classes</source>
        <translation>a new head for 100 classes</translation>
    </message>
</context>
<context>
    <name>quantoscope::AboutDialog</name>
    <message>
        <source>About Quantoscope</source>
        <translation>About Quantoscope</translation>
    </message>
    <message>
        <source>Quantoscope %1</source>
        <translation>Quantoscope %1</translation>
    </message>
    <message>
        <source>Quantizes neural networks layer by layer, runs them on real integer kernels, and shows what it costs and gains.</source>
        <translation>Quantizes neural networks layer by layer, runs them on real integer kernels, and shows what it costs and gains.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copy the versions</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Home page</translation>
    </message>
</context>
<context>
    <name>quantoscope::ActivationView</name>
    <message>
        <source>Set the activation</source>
        <translation>Set the activation</translation>
    </message>
    <message>
        <source>input of the function</source>
        <translation>input of the function</translation>
    </message>
    <message>
        <source>result; red: rounded to the integers (thin lines)</source>
        <translation>result; red: rounded to the integers (thin lines)</translation>
    </message>
    <message>
        <source>Results lie from %1 to %2. Scale %3, zero point %4, integers from %5 to %6.</source>
        <translation>Results lie from %1 to %2. Scale %3, zero point %4, integers from %5 to %6.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Inputs up to ±</source>
        <translation>Inputs up to ±</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>An activation function and the integers for its results</source>
        <translation>An activation function and the integers for its results</translation>
    </message>
</context>
<context>
    <name>quantoscope::AnswersEditor</name>
    <message>
        <source>Compared are, without case, punctuation and articles: “%1” and “%2”. Words in common: %3.</source>
        <translation>Compared are, without case, punctuation and articles: “%1” and “%2”. Words in common: %3.</translation>
    </message>
    <message>
        <source>Exact match: %1 · F1: %2</source>
        <translation>Exact match: %1 · F1: %2</translation>
    </message>
    <message>
        <source>&amp;Answer of the network:</source>
        <translation>&amp;Answer of the network:</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>Answer of the network</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>Righ&amp;t answer:</source>
        <translation>Righ&amp;t answer:</translation>
    </message>
</context>
<context>
    <name>quantoscope::AppState</name>
    <message>
        <source>Opening %1</source>
        <translation>Opening %1</translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation>Opening the data</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Calibrating</translation>
    </message>
    <message>
        <source>Measuring SQNR</source>
        <translation>Measuring SQNR</translation>
    </message>
</context>
<context>
    <name>quantoscope::AsymmetricChapter</name>
    <message>
        <source>Another view</source>
        <translation>Another view</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Include zero</source>
        <translation>Include zero</translation>
    </message>
    <message>
        <source>Draw other samples</source>
        <translation>Draw other samples</translation>
    </message>
    <message>
        <source>Asymmetric quantization</source>
        <translation>Asymmetric quantization</translation>
    </message>
    <message>
        <source>&lt;p&gt;Values need not lie evenly around zero. The asymmetric way divides the range from the minimum &lt;formula&gt;\beta&lt;/formula&gt; to the maximum &lt;formula&gt;\alpha&lt;/formula&gt;: &lt;formula&gt;s = \frac{2^b - 1}{\alpha - \beta}&lt;/formula&gt;. (&lt;formula&gt;\alpha&lt;/formula&gt; was the largest absolute value before; here it is the maximum.)&lt;/p&gt;</source>
        <translation>&lt;p&gt;Values need not lie evenly around zero. The asymmetric way divides the range from the minimum &lt;formula&gt;\beta&lt;/formula&gt; to the maximum &lt;formula&gt;\alpha&lt;/formula&gt;: &lt;formula&gt;s = \frac{2^b - 1}{\alpha - \beta}&lt;/formula&gt;. (&lt;formula&gt;\alpha&lt;/formula&gt; was the largest absolute value before; here it is the maximum.)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Real zero then falls on an integer of its own, the &lt;b&gt;zero point&lt;/b&gt;: &lt;formula&gt;z = -\text{round}(s \cdot \beta) - 2^{b-1}&lt;/formula&gt;. A value becomes &lt;formula&gt;q = \text{round}(s \cdot x + z)&lt;/formula&gt;, clamped to &lt;formula&gt;-2^{b-1}&lt;/formula&gt;…&lt;formula&gt;2^{b-1} - 1&lt;/formula&gt;, and comes back as &lt;formula&gt;\hat{x} = \frac{q - z}{s}&lt;/formula&gt;. Without the clamp, the range from −1 to 1 would give 128, which 8 bits do not have.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Real zero then falls on an integer of its own, the &lt;b&gt;zero point&lt;/b&gt;: &lt;formula&gt;z = -\text{round}(s \cdot \beta) - 2^{b-1}&lt;/formula&gt;. A value becomes &lt;formula&gt;q = \text{round}(s \cdot x + z)&lt;/formula&gt;, clamped to &lt;formula&gt;-2^{b-1}&lt;/formula&gt;…&lt;formula&gt;2^{b-1} - 1&lt;/formula&gt;, and comes back as &lt;formula&gt;\hat{x} = \frac{q - z}{s}&lt;/formula&gt;. Without the clamp, the range from −1 to 1 would give 128, which 8 bits do not have.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Zero must be exact.&lt;/b&gt; Networks are full of zeros: the border that pads an image, whatever ReLU sets to zero. An error in zero would be the same error everywhere. Because &lt;formula&gt;z&lt;/formula&gt; is an integer, zero comes back as zero, as long as the range contains it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Zero must be exact.&lt;/b&gt; Networks are full of zeros: the border that pads an image, whatever ReLU sets to zero. An error in zero would be the same error everywhere. Because &lt;formula&gt;z&lt;/formula&gt; is an integer, zero comes back as zero, as long as the range contains it.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The values 1 and 2 alone give &lt;formula&gt;z = -383&lt;/formula&gt;: zero is clamped and comes back as 1. Therefore PyTorch and this program widen the range until it includes zero. Switch it off to see what happens.&lt;/p&gt;</source>
        <translation>&lt;p&gt;The values 1 and 2 alone give &lt;formula&gt;z = -383&lt;/formula&gt;: zero is clamped and comes back as 1. Therefore PyTorch and this program widen the range until it includes zero. Switch it off to see what happens.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;After ReLU nothing is negative. A symmetric range leaves half of its integers idle, and that costs a bit, about 6 dB. On Gaussian data, which lies evenly around zero, the zero point gains little. That is why weights are mostly symmetric and activations often asymmetric. (Where nothing is negative, this program&apos;s symmetric activations use unsigned integers, which saves the same bit.)&lt;/p&gt;</source>
        <translation>&lt;p&gt;After ReLU nothing is negative. A symmetric range leaves half of its integers idle, and that costs a bit, about 6 dB. On Gaussian data, which lies evenly around zero, the zero point gains little. That is why weights are mostly symmetric and activations often asymmetric. (Where nothing is negative, this program&apos;s symmetric activations use unsigned integers, which saves the same bit.)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize the model&apos;s activations like this</source>
        <translation>Quantize the model&apos;s activations like this</translation>
    </message>
    <message>
        <source>As PyTorch writes it: scale = 1/s = %1, zero_point = %2</source>
        <translation>As PyTorch writes it: scale = 1/s = %1, zero_point = %2</translation>
    </message>
    <message>
        <source>All values are equal: there is no range to divide. The scale is set to 1.</source>
        <translation>All values are equal: there is no range to divide. The scale is set to 1.</translation>
    </message>
    <message>
        <source>Zero is outside the range: it comes back as %1.</source>
        <translation>Zero is outside the range: it comes back as %1.</translation>
    </message>
    <message>
        <source>Take an example</source>
        <translation>Take an example</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>The values</translation>
    </message>
    <message>
        <source>ReLU and Gaussian data</source>
        <translation>ReLU and Gaussian data</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>&amp;Bits b</translation>
    </message>
    <message>
        <source>Include &amp;zero in the range</source>
        <translation>Include &amp;zero in the range</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Draw again</translation>
    </message>
    <message>
        <source>%1 values of each kind, drawn at random. The bar of zero is cut off where it is too tall.</source>
        <translation>%1 values of each kind, drawn at random. The bar of zero is cut off where it is too tall.</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Worked example</translation>
    </message>
    <message>
        <source>Far from zero</source>
        <translation>Far from zero</translation>
    </message>
    <message>
        <source>All equal</source>
        <translation>All equal</translation>
    </message>
    <message>
        <source>Asymmetric activations from the course</source>
        <translation>Asymmetric activations from the course</translation>
    </message>
</context>
<context>
    <name>quantoscope::AttentionFigure</name>
    <message>
        <source>is looked at</source>
        <translation>is looked at</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>looks</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of a token&apos;s attention</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” takes %2 from “%3”.</source>
        <comment>token, share, token</comment>
        <translation>“%1” takes %2 from “%3”.</translation>
    </message>
</context>
<context>
    <name>quantoscope::AttentionView</name>
    <message>
        <source>Type a question</source>
        <translation>Type a question</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>Choose a layer</translation>
    </message>
    <message>
        <source>Choose a head</source>
        <translation>Choose a head</translation>
    </message>
    <message>
        <source>Choose a token</source>
        <translation>Choose a token</translation>
    </message>
    <message>
        <source>bert-mini is reading…</source>
        <translation>bert-mini is reading…</translation>
    </message>
    <message>
        <source>bert-mini finds no answer.</source>
        <translation>bert-mini finds no answer.</translation>
    </message>
    <message>
        <source>bert-mini answers: %1</source>
        <translation>bert-mini answers: %1</translation>
    </message>
    <message>
        <source>%1 Only the first %2 tokens fit the map.</source>
        <translation>%1 Only the first %2 tokens fit the map.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>token and its share</comment>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>“%1” looks most at %2.</source>
        <comment>token, list of tokens</comment>
        <translation>“%1” looks most at %2.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Passage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Attention map: Up and Down choose a token</source>
        <translation>Attention map: Up and Down choose a token</translation>
    </message>
</context>
<context>
    <name>quantoscope::AugmentationView</name>
    <message>
        <source>An image of the sample as it is and as training shows it</source>
        <translation>An image of the sample as it is and as training shows it</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>as training shows it</source>
        <translation>as training shows it</translation>
    </message>
</context>
<context>
    <name>quantoscope::BitField</name>
    <message>
        <source>Sign bit: counts %1</source>
        <translation>Sign bit: counts %1</translation>
    </message>
    <message>
        <source>Other bits: count %1 to 1</source>
        <translation>Other bits: count %1 to 1</translation>
    </message>
    <message>
        <source>Sign 1: negative</source>
        <translation>Sign 1: negative</translation>
    </message>
    <message>
        <source>Sign 0: positive</source>
        <translation>Sign 0: positive</translation>
    </message>
    <message>
        <source>Exponent %1 = %2, bias %3</source>
        <translation>Exponent %1 = %2, bias %3</translation>
    </message>
    <message>
        <source>Mantissa %1 = %2</source>
        <translation>Mantissa %1 = %2</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::BitsView</name>
    <message numerus="yes">
        <source>With %n bits: &lt;b&gt;%1&lt;/b&gt; without clipping, &lt;b&gt;%2&lt;/b&gt; at the best α; the line says %3.</source>
        <translation>
            <numerusform>With %n bit: &lt;b&gt;%1&lt;/b&gt; without clipping, &lt;b&gt;%2&lt;/b&gt; at the best α; the line says %3.</numerusform>
            <numerusform>With %n bits: &lt;b&gt;%1&lt;/b&gt; without clipping, &lt;b&gt;%2&lt;/b&gt; at the best α; the line says %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>SQNR in dB</source>
        <translation>SQNR in dB</translation>
    </message>
    <message>
        <source>SQNR over the bits</source>
        <translation>SQNR over the bits</translation>
    </message>
    <message>
        <source>%1·b: uniform over the full range</source>
        <translation>%1·b: uniform over the full range</translation>
    </message>
    <message>
        <source>%1·b + %2: a sine</source>
        <translation>%1·b + %2: a sine</translation>
    </message>
    <message>
        <source>measured, nothing clipped</source>
        <translation>measured, nothing clipped</translation>
    </message>
    <message>
        <source>measured, α with the least error</source>
        <translation>measured, α with the least error</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockFigure</name>
    <message>
        <source>basic block</source>
        <translation>basic block</translation>
    </message>
    <message>
        <source>bottleneck block</source>
        <translation>bottleneck block</translation>
    </message>
    <message>
        <source>inverted residual</source>
        <translation>inverted residual</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>%1 depthwise, %2</source>
        <comment>kernel, channels</comment>
        <translation>%1 depthwise, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kernel, channels</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, stride %2</translation>
    </message>
    <message>
        <source>%1 · %2 parameters</source>
        <comment>shape and parameters</comment>
        <translation>%1 · %2 parameters</translation>
    </message>
    <message>
        <source>%1 multiply-adds</source>
        <translation>%1 multiply-adds</translation>
    </message>
    <message>
        <source>in: %1</source>
        <comment>shape that enters a block</comment>
        <translation>in: %1</translation>
    </message>
    <message>
        <source>out: %1</source>
        <comment>shape that leaves a block</comment>
        <translation>out: %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>layer and what follows it</comment>
        <translation>%1, with %2</translation>
    </message>
    <message>
        <source>%1 multiply-adds, %2 parameters</source>
        <translation>%1 multiply-adds, %2 parameters</translation>
    </message>
</context>
<context>
    <name>quantoscope::BlockView</name>
    <message>
        <source>%1 of %2</source>
        <comment>block of a network</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choose a network</translation>
    </message>
    <message>
        <source>Choose a block</source>
        <translation>Choose a block</translation>
    </message>
    <message>
        <source>Answer the task</source>
        <translation>Answer the task</translation>
    </message>
    <message>
        <source>The networks are being read…</source>
        <translation>The networks are being read…</translation>
    </message>
    <message>
        <source>The task appears with the blocks.</source>
        <translation>The task appears with the blocks.</translation>
    </message>
    <message>
        <source>Task: what share of the multiply-adds of %1 is depthwise?</source>
        <translation>Task: what share of the multiply-adds of %1 is depthwise?</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit of a number field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>Right: %1.</translation>
    </message>
    <message>
        <source>Not yet: divide the multiply-adds of the depthwise layer by those of the whole block.</source>
        <translation>Not yet: divide the multiply-adds of the depthwise layer by those of the whole block.</translation>
    </message>
    <message>
        <source>If every filter of the depthwise layer read all %1 channels, it would need %2 multiply-adds instead of %3.</source>
        <translation>If every filter of the depthwise layer read all %1 channels, it would need %2 multiply-adds instead of %3.</translation>
    </message>
    <message>
        <source>Both blocks have %1 channels; look at the size of their maps.</source>
        <translation>Both blocks have %1 channels; look at the size of their maps.</translation>
    </message>
    <message>
        <source>The left block has %1 channels, the right one %2.</source>
        <translation>The left block has %1 channels, the right one %2.</translation>
    </message>
    <message>
        <source>Task: for one position of its output, how many times as many multiply-adds as %2 does %1 need?</source>
        <translation>Task: for one position of its output, how many times as many multiply-adds as %2 does %1 need?</translation>
    </message>
    <message>
        <source>Right: %1 against %2 for one position, %3 times as many.</source>
        <translation>Right: %1 against %2 for one position, %3 times as many.</translation>
    </message>
    <message>
        <source>Not yet: divide each block&apos;s multiply-adds by the positions of its output (height × width) first.</source>
        <translation>Not yet: divide each block&apos;s multiply-adds by the positions of its output (height × width) first.</translation>
    </message>
    <message>
        <source>Network on the left</source>
        <translation>Network on the left</translation>
    </message>
    <message>
        <source>Network on the right</source>
        <translation>Network on the right</translation>
    </message>
    <message>
        <source>Block on the left</source>
        <translation>Block on the left</translation>
    </message>
    <message>
        <source>Block on the right</source>
        <translation>Block on the right</translation>
    </message>
    <message>
        <source>Two residual blocks, layer by layer</source>
        <translation>Two residual blocks, layer by layer</translation>
    </message>
</context>
<context>
    <name>quantoscope::CalibratePage</name>
    <message>
        <source>Here the range of every layer&apos;s values is chosen. First a network is needed.</source>
        <translation>Here the range of every layer&apos;s values is chosen. First a network is needed.</translation>
    </message>
    <message>
        <source>Choose a &amp;network</source>
        <translation>Choose a &amp;network</translation>
    </message>
    <message>
        <source>Here the range of every layer&apos;s values is chosen. The images for it could not be opened.</source>
        <translation>Here the range of every layer&apos;s values is chosen. The images for it could not be opened.</translation>
    </message>
    <message>
        <source>Choose other &amp;data</source>
        <translation>Choose other &amp;data</translation>
    </message>
    <message numerus="yes">
        <source>Calibrating: %n images go through the network once, and every layer&apos;s values are counted.</source>
        <translation>
            <numerusform>Calibrating: %n image goes through the network once, and every layer&apos;s values are counted.</numerusform>
            <numerusform>Calibrating: %n images go through the network once, and every layer&apos;s values are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n images go through the network once; bits, schemes and observers can then be changed without running them again.</source>
        <translation>
            <numerusform>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n image goes through the network once; bits, schemes and observers can then be changed without running them again.</numerusform>
            <numerusform>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n images go through the network once; bits, schemes and observers can then be changed without running them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images have gone through the network; nothing here runs them again</source>
        <translation>
            <numerusform>%n image has gone through the network; nothing here runs them again</numerusform>
            <numerusform>%n images have gone through the network; nothing here runs them again</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the range of every layer&apos;s values is chosen. The questions for it could not be opened.</source>
        <translation>Here the range of every layer&apos;s values is chosen. The questions for it could not be opened.</translation>
    </message>
    <message numerus="yes">
        <source>Calibrating: %n questions go through the network once, and every layer&apos;s values are counted.</source>
        <translation>
            <numerusform>Calibrating: %n question goes through the network once, and every layer&apos;s values are counted.</numerusform>
            <numerusform>Calibrating: %n questions go through the network once, and every layer&apos;s values are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n questions go through the network once; bits, schemes and observers can then be changed without running them again.</source>
        <translation>
            <numerusform>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n question goes through the network once; bits, schemes and observers can then be changed without running it again.</numerusform>
            <numerusform>Here you see what values every layer gives, choose the range that becomes integers, and see at once what that costs. For this, %n questions go through the network once; bits, schemes and observers can then be changed without running them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have gone through the network; nothing here runs them again</source>
        <translation>
            <numerusform>%n question has gone through the network; nothing here runs it again</numerusform>
            <numerusform>%n questions have gone through the network; nothing here runs them again</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;alibrate</source>
        <translation>C&amp;alibrate</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChangedAnswersModel</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Item %1. Right: %2</source>
        <translation>Item %1. Right: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChannelPanel</name>
    <message numerus="yes">
        <source>%n of %1 channels is an outlier: its largest value by magnitude is over %2, three times that of the median channel.</source>
        <translation>
            <numerusform>%n of %1 channels is an outlier: its largest value by magnitude is over %2, three times that of the median channel.</numerusform>
            <numerusform>%n of %1 channels are outliers: their largest values by magnitude are over %2, three times that of the median channel.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 channels is an outlier: none has a value whose magnitude is over %2, three times that of the median channel.</source>
        <translation>None of %1 channels is an outlier: none has a value whose magnitude is over %2, three times that of the median channel.</translation>
    </message>
    <message numerus="yes">
        <source>%n channels hold nothing but zeros.</source>
        <translation>
            <numerusform>%n channel holds nothing but zeros.</numerusform>
            <numerusform>%n channels hold nothing but zeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for all channels: SQNR %1. One for each channel: %2, a gain of %3.</source>
        <translation>One scale for all channels: SQNR %1. One for each channel: %2, a gain of %3.</translation>
    </message>
    <message>
        <source>A scale for each channel would lower the rounding noise by about %1. Activations have one scale all the same: in integers, channels are added up.</source>
        <translation>A scale for each channel would lower the rounding noise by about %1. Activations have one scale all the same: in integers, channels are added up.</translation>
    </message>
    <message>
        <source>Sort by width</source>
        <translation>Sort by width</translation>
    </message>
    <message>
        <source>From the narrowest range to the widest instead of by number</source>
        <translation>From the narrowest range to the widest instead of by number</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChannelStrip</name>
    <message>
        <source>Channel %1: %2 to %3</source>
        <translation>Channel %1: %2 to %3</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>Channels, from the narrowest range to the widest</source>
        <translation>Channels, from the narrowest range to the widest</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Range of the values</source>
        <translation>Range of the values</translation>
    </message>
    <message>
        <source>Range of each channel</source>
        <translation>Range of each channel</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChapterList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChartMenu</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copy chart</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Save the data</translation>
    </message>
    <message>
        <source>Save its da&amp;ta as CSV…</source>
        <translation>Save its da&amp;ta as CSV…</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChartPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accuracy, size and time of %1</source>
        <translation>Accuracy, size and time of %1</translation>
    </message>
    <message>
        <source>All models side by side</source>
        <translation>All models side by side</translation>
    </message>
    <message>
        <source>Accuracy against operations</source>
        <translation>Accuracy against operations</translation>
    </message>
    <message>
        <source>Accuracy against time</source>
        <translation>Accuracy against time</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Accuracy against size</translation>
    </message>
</context>
<context>
    <name>quantoscope::ChecksPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known before the start</source>
        <translation>What is known before the start</translation>
    </message>
</context>
<context>
    <name>quantoscope::ClassChangesModel</name>
    <message>
        <source>Within the noise: so few images that chance alone can do this.</source>
        <translation>Within the noise: so few images that chance alone can do this.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Right before</source>
        <translation>Right before</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>Right after</translation>
    </message>
    <message>
        <source>Δ points</source>
        <translation>Δ points</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gained</translation>
    </message>
</context>
<context>
    <name>quantoscope::ClassNamesDialog</name>
    <message>
        <source>Class names</source>
        <translation>Class names</translation>
    </message>
    <message>
        <source>One name a line, in the order of the network&apos;s outputs.</source>
        <translation>One name a line, in the order of the network&apos;s outputs.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>From a &amp;file…</translation>
    </message>
    <message>
        <source>From the &amp;data</source>
        <translation>From the &amp;data</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Use these names</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 of %2 names: the network needs exactly one for each of its classes.</source>
        <translation>%1 of %2 names: the network needs exactly one for each of its classes.</translation>
    </message>
    <message>
        <source>Line %1 is empty.</source>
        <translation>Line %1 is empty.</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 of %2 names</translation>
    </message>
    <message>
        <source>Open a file with class names</source>
        <translation>Open a file with class names</translation>
    </message>
    <message>
        <source>Text files (*.txt *.names);;All files (*)</source>
        <translation>Text files (*.txt *.names);;All files (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a list of names.</source>
        <translation>%1 cannot be read as a list of names.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ClippingView</name>
    <message>
        <source>Clip value: drag it, or move it with the arrow keys</source>
        <translation>Clip value: drag it, or move it with the arrow keys</translation>
    </message>
    <message>
        <source>At this α: rounding %1, clipping %2, SQNR &lt;b&gt;%3&lt;/b&gt;. The least error is at α = %4, with %5.</source>
        <translation>At this α: rounding %1, clipping %2, SQNR &lt;b&gt;%3&lt;/b&gt;. The least error is at α = %4, with %5.</translation>
    </message>
    <message>
        <source>Clip value α</source>
        <translation>Clip value α</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mean squared error</translation>
    </message>
    <message>
        <source>Error over the clip value</source>
        <translation>Error over the clip value</translation>
    </message>
    <message>
        <source>rounding error</source>
        <translation>rounding error</translation>
    </message>
    <message>
        <source>clipping error</source>
        <translation>clipping error</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>their sum</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>the least</translation>
    </message>
</context>
<context>
    <name>quantoscope::CloseQuestion</name>
    <message>
        <source>Runs are still under way.</source>
        <translation>Runs are still under way.</translation>
    </message>
    <message>
        <source>What is finished is stored. What is not can be gone on with at the next start.</source>
        <translation>What is finished is stored. What is not can be gone on with at the next start.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Keep running</translation>
    </message>
</context>
<context>
    <name>quantoscope::CodeView</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copy the whole text</translation>
    </message>
    <message>
        <source>Program text</source>
        <translation>Program text</translation>
    </message>
</context>
<context>
    <name>quantoscope::ComparePage</name>
    <message numerus="yes">
        <source>all %n run(s); tick runs at the right to compare only those</source>
        <translation>
            <numerusform>%n run; tick runs at the right to compare only those</numerusform>
            <numerusform>all %n runs; tick runs at the right to compare only those</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked at the right</source>
        <translation>
            <numerusform>%n run ticked at the right</numerusform>
            <numerusform>%n runs ticked at the right</numerusform>
        </translation>
    </message>
    <message>
        <source>random weights: size and time only</source>
        <translation>random weights: size and time only</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accuracy against multiply-adds appears here for networks that classify images.</source>
        <translation>Accuracy against multiply-adds appears here for networks that classify images.</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>Recipe of %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worst in float</source>
        <translation>
            <numerusform>%1, %n worst in float</numerusform>
            <numerusform>%1, %n worst in float</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n worst layer(s) in float</source>
        <translation>
            <numerusform>Keep the worst layer in float</numerusform>
            <numerusform>Keep the %n worst layers in float</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>The study&apos;s table and charts appear here as runs end: size, accuracy and time of each method, with the difference to FP32.</source>
        <translation>The study&apos;s table and charts appear here as runs end: size, accuracy and time of each method, with the difference to FP32.</translation>
    </message>
    <message>
        <source>Run four methods</source>
        <translation>Run four methods</translation>
    </message>
    <message>
        <source>Wors&amp;t layers</source>
        <translation>Wors&amp;t layers</translation>
    </message>
    <message>
        <source>How many layers, by the lowest SQNR of the selected run</source>
        <translation>How many layers, by the lowest SQNR of the selected run</translation>
    </message>
    <message>
        <source>&amp;Keep in float</source>
        <translation>&amp;Keep in float</translation>
    </message>
    <message>
        <source>Takes the selected run&apos;s recipe and keeps its worst layers in float, as one step that can be undone</source>
        <translation>Takes the selected run&apos;s recipe and keeps its worst layers in float, as one step that can be undone</translation>
    </message>
    <message>
        <source>Table menu</source>
        <translation>Table menu</translation>
    </message>
    <message>
        <source>Runs compared with FP32</source>
        <translation>Runs compared with FP32</translation>
    </message>
    <message>
        <source>Per model</source>
        <translation>Per model</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>All models</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Trade-off</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>The study&apos;s figures</source>
        <translation>The study&apos;s figures</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ort by</translation>
    </message>
    <message>
        <source>Choose accuracy and size or time under “Show” to see one against the other.</source>
        <translation>Choose accuracy and size or time under “Show” to see one against the other.</translation>
    </message>
    <message>
        <source>Sort, copy or save the table</source>
        <translation>Sort, copy or save the table</translation>
    </message>
</context>
<context>
    <name>quantoscope::ComparisonModel</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>within the noise</translation>
    </message>
    <message>
        <source>beyond the noise</source>
        <translation>beyond the noise</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact paired test against FP32 on the same items, at 5 %.</source>
        <translation>McNemar&apos;s exact paired test against FP32 on the same items, at 5 %.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Size (MB)</translation>
    </message>
    <message>
        <source>Δ MB (%)</source>
        <translation>Δ MB (%)</translation>
    </message>
    <message>
        <source>Exact (%)</source>
        <translation>Exact (%)</translation>
    </message>
    <message>
        <source>Top-1 (%)</source>
        <translation>Top-1 (%)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Δ points (%)</source>
        <translation>Δ points (%)</translation>
    </message>
    <message>
        <source>F1 (%)</source>
        <translation>F1 (%)</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Time (ms)</translation>
    </message>
    <message>
        <source>Δ ms (%)</source>
        <translation>Δ ms (%)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Share of the items that are answered as FP32 answers them; no labels say what is right.</source>
        <translation>Share of the items that are answered as FP32 answers them; no labels say what is right.</translation>
    </message>
    <message>
        <source>As FP32 (%)</source>
        <translation>As FP32 (%)</translation>
    </message>
</context>
<context>
    <name>quantoscope::ComparisonTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ConfusionEditor</name>
    <message>
        <source>cat</source>
        <translation>cat</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>dog</translation>
    </message>
    <message>
        <source>fox</source>
        <translation>fox</translation>
    </message>
    <message>
        <source>Accuracy: %1</source>
        <translation>Accuracy: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers are right, and every class is found at least once.</source>
        <translation>%1 of %2 answers are right, and every class is found at least once.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are right, and yet never found: %3.</source>
        <translation>%1 of %2 answers are right, and yet never found: %3.</translation>
    </message>
    <message>
        <source>answered as</source>
        <translation>answered as</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>is a %1</source>
        <translation>is a %1</translation>
    </message>
    <message>
        <source>How many of the class %1 were answered as %2</source>
        <translation>How many of the class %1 were answered as %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::DataDownload</name>
    <message>
        <source>Checking %1</source>
        <translation>Checking %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::DataPanel</name>
    <message>
        <source>Generated sample</source>
        <translation>Generated sample</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>SQuAD files (*.json);;All files (*)</source>
        <translation>SQuAD files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Open a folder with CIFAR-100&apos;s files or with images</source>
        <translation>Open a folder with CIFAR-100&apos;s files or with images</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>%1: %2 to evaluate, %3 to calibrate</source>
        <translation>%1: %2 to evaluate, %3 to calibrate</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>To &amp;calibrate</source>
        <translation>To &amp;calibrate</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>CIFAR-100&apos;s binary files, a folder of images with one folder a class, or a SQuAD file</source>
        <translation>CIFAR-100&apos;s binary files, a folder of images with one folder a class, or a SQuAD file</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>&amp;To evaluate</source>
        <translation>&amp;To evaluate</translation>
    </message>
</context>
<context>
    <name>quantoscope::DifferenceChart</name>
    <message>
        <source>difference to FP32 (points)</source>
        <translation>difference to FP32 (points)</translation>
    </message>
    <message>
        <source>The study, CIFAR-100</source>
        <translation>The study, CIFAR-100</translation>
    </message>
    <message>
        <source>Measured here, %1</source>
        <translation>Measured here, %1</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Measured here</translation>
    </message>
    <message>
        <source>When networks of the study were run, their differences stand here.</source>
        <translation>When networks of the study were run, their differences stand here.</translation>
    </message>
    <message>
        <source>Ring: the study. Dot: measured here, ≈ within the noise. Diamond: published by torchvision for ImageNet (%1); MobileNetV2&apos;s was trained with quantization.</source>
        <translation>Ring: the study. Dot: measured here, ≈ within the noise. Diamond: published by torchvision for ImageNet (%1); MobileNetV2&apos;s was trained with quantization.</translation>
    </message>
    <message>
        <source>Ring: the study. Dot: measured here, ≈ within the noise.</source>
        <translation>Ring: the study. Dot: measured here, ≈ within the noise.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::DownloadPanel</name>
    <message>
        <source>%1 is not here yet. It comes from %2 (%3 MB).</source>
        <translation>%1 is not here yet. It comes from %2 (%3 MB).</translation>
    </message>
    <message>
        <source>Go on (%1 MB are here)</source>
        <translation>Go on (%1 MB are here)</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Download %1</translation>
    </message>
    <message>
        <source>Checking and unpacking…</source>
        <translation>Checking and unpacking…</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 of %2 MB</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 left</source>
        <translation>%1 of %2 MB, %3 left</translation>
    </message>
    <message>
        <source>SQuAD files (*.json);;All files (*)</source>
        <translation>SQuAD files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz);;All files (*)</source>
        <translation>Archives (*.tar.gz *.tgz);;All files (*)</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Where is %1?</translation>
    </message>
    <message>
        <source>I have the file already…</source>
        <translation>I have the file already…</translation>
    </message>
    <message>
        <source>%1, as it comes from %2: it is checked and unpacked into the data folder</source>
        <translation>%1, as it comes from %2: it is checked and unpacked into the data folder</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Cancel the download</translation>
    </message>
    <message>
        <source>What has arrived is kept, so that it can be gone on with</source>
        <translation>What has arrived is kept, so that it can be gone on with</translation>
    </message>
    <message>
        <source>Remove what has arrived</source>
        <translation>Remove what has arrived</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>quantoscope::DriftTask</name>
    <message numerus="yes">
        <source>The values of %1 grow from batch to batch. From which factor in the last batch on does a range per batch win by more than 3 dB, at %n bits?</source>
        <translation>
            <numerusform>The values of %1 grow from batch to batch. From which factor in the last batch on does a range per batch win by more than 3 dB, at %n bit?</numerusform>
            <numerusform>The values of %1 grow from batch to batch. From which factor in the last batch on does a range per batch win by more than 3 dB, at %n bits?</numerusform>
        </translation>
    </message>
    <message>
        <source>Think of what the fixed range has to clip, then check. You can try as often as you like.</source>
        <translation>Think of what the fixed range has to clip, then check. You can try as often as you like.</translation>
    </message>
    <message>
        <source>Right: from %1 on. A few clipped values already outweigh the rounding of all the others.</source>
        <translation>Right: from %1 on. A few clipped values already outweigh the rounding of all the others.</translation>
    </message>
    <message>
        <source>Not yet there: at %1 the fixed range still loses less than 3 dB. Try again.</source>
        <translation>Not yet there: at %1 the fixed range still loses less than 3 dB. Try again.</translation>
    </message>
    <message>
        <source>It wins earlier than at %1. Try again.</source>
        <translation>It wins earlier than at %1. Try again.</translation>
    </message>
    <message>
        <source>Your &amp;answer</source>
        <translation>Your &amp;answer</translation>
    </message>
    <message>
        <source>Factor of the last batch</source>
        <translation>Factor of the last batch</translation>
    </message>
    <message>
        <source>Gain of a range per batch in dB</source>
        <translation>Gain of a range per batch in dB</translation>
    </message>
    <message>
        <source>Gain over the drift</source>
        <translation>Gain over the drift</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Chec&amp;k</translation>
    </message>
</context>
<context>
    <name>quantoscope::DriftView</name>
    <message>
        <source>Last batch: fixed range &lt;b&gt;%1&lt;/b&gt; (%2 clipped), its own range &lt;b&gt;%3&lt;/b&gt;. Over all batches %4 and %5.</source>
        <translation>Last batch: fixed range &lt;b&gt;%1&lt;/b&gt; (%2 clipped), its own range &lt;b&gt;%3&lt;/b&gt;. Over all batches %4 and %5.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Range of each batch beside the fixed one</source>
        <translation>Range of each batch beside the fixed one</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>SQNR in dB</source>
        <translation>SQNR in dB</translation>
    </message>
    <message>
        <source>SQNR of each batch with the fixed range and with its own</source>
        <translation>SQNR of each batch with the fixed range and with its own</translation>
    </message>
    <message>
        <source>static: fixed range</source>
        <translation>static: fixed range</translation>
    </message>
    <message>
        <source>dynamic: a range per batch</source>
        <translation>dynamic: a range per batch</translation>
    </message>
</context>
<context>
    <name>quantoscope::DropTarget</name>
    <message numerus="yes">
        <source>%n files were dropped, and none was opened: drop one network, study, recipe or lesson, or the folder of a network of several files.</source>
        <translation>
            <numerusform>%n file was dropped, and none was opened: drop one network, study, recipe or lesson, or the folder of a network of several files.</numerusform>
            <numerusform>%n files were dropped, and none was opened: drop one network, study, recipe or lesson, or the folder of a network of several files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::EnergyTable</name>
    <message>
        <source>Published energy in picojoules</source>
        <translation>Published energy in picojoules</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiply</translation>
    </message>
</context>
<context>
    <name>quantoscope::ErrorAndBitsChapter</name>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Scale a channel</source>
        <translation>Scale a channel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Clip value</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Outlier</translation>
    </message>
    <message>
        <source>Error and bits</source>
        <translation>Error and bits</translation>
    </message>
    <message>
        <source>Two errors share the range. Values inside [−α, α] go to the nearest level: the &lt;b&gt;rounding error&lt;/b&gt;, at most half a step. Values outside it become ±α: the &lt;b&gt;clipping error&lt;/b&gt;. A wide range clips nothing and has coarse steps; a narrow one has fine steps and clips. Drag the line in the first figure to where their sum is least.</source>
        <translation>Two errors share the range. Values inside [−α, α] go to the nearest level: the &lt;b&gt;rounding error&lt;/b&gt;, at most half a step. Values outside it become ±α: the &lt;b&gt;clipping error&lt;/b&gt;. A wide range clips nothing and has coarse steps; a narrow one has fine steps and clips. Drag the line in the first figure to where their sum is least.</translation>
    </message>
    <message>
        <source>For values spread evenly within a step Δ the rounding error has the mean square &lt;formula&gt;\frac{\Delta^2}{12}&lt;/formula&gt;. What counts is its size beside the signal, the signal to quantization noise ratio: &lt;formula&gt;SQNR = 10 \cdot \text{log}_{10} \frac{\sum x^2}{\sum (x - \hat{x})^2}&lt;/formula&gt; in dB.</source>
        <translation>For values spread evenly within a step Δ the rounding error has the mean square &lt;formula&gt;\frac{\Delta^2}{12}&lt;/formula&gt;. What counts is its size beside the signal, the signal to quantization noise ratio: &lt;formula&gt;SQNR = 10 \cdot \text{log}_{10} \frac{\sum x^2}{\sum (x - \hat{x})^2}&lt;/formula&gt; in dB.</translation>
    </message>
    <message>
        <source>A single &lt;b&gt;outlier&lt;/b&gt; stretches the range for all: with one scale for the whole tensor, every channel pays. With a scale per channel only the outlier&apos;s own channel does. Pull the large dot out in the third figure and watch the two columns.</source>
        <translation>A single &lt;b&gt;outlier&lt;/b&gt; stretches the range for all: with one scale for the whole tensor, every channel pays. With a scale per channel only the outlier&apos;s own channel does. Pull the large dot out in the third figure and watch the two columns.</translation>
    </message>
    <message>
        <source>The button takes the bits to the weights and activations of the open network, and the granularity of the third figure to its weights.</source>
        <translation>The button takes the bits to the weights and activations of the open network, and the granularity of the third figure to its weights.</translation>
    </message>
    <message>
        <source>Take these bits to the model</source>
        <translation>Take these bits to the model</translation>
    </message>
    <message>
        <source>Bits from the chapter on error</source>
        <translation>Bits from the chapter on error</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>&amp;Bits b</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>A scale for each &amp;channel</source>
        <translation>A scale for each &amp;channel</translation>
    </message>
    <message>
        <source>Rounding and clipping</source>
        <translation>Rounding and clipping</translation>
    </message>
    <message>
        <source>6 dB a bit</source>
        <translation>6 dB a bit</translation>
    </message>
    <message>
        <source>An outlier</source>
        <translation>An outlier</translation>
    </message>
    <message>
        <source>One bit more halves the step and quarters the noise: &lt;b&gt;6 dB a bit&lt;/b&gt;. A uniform signal over the full range reaches &lt;formula&gt;20 \cdot \text{log}_{10} 2^b \approx 6.02 \cdot b&lt;/formula&gt;, a sine 1.76 dB more. Measured points lie beside that line: a Gaussian or a heavy tail below it, since most of its values use few of the levels. At few bits, &lt;formula&gt;2^b - 1&lt;/formula&gt; levels instead of &lt;formula&gt;2^b&lt;/formula&gt; can be seen too.</source>
        <translation>One bit more halves the step and quarters the noise: &lt;b&gt;6 dB a bit&lt;/b&gt;. A uniform signal over the full range reaches &lt;formula&gt;20 \cdot \text{log}_{10} 2^b \approx 6.02 \cdot b&lt;/formula&gt;, a sine 1.76 dB more. Measured points lie beside that line: a Gaussian or a heavy tail below it, since most of its values use few of the levels. At few bits, &lt;formula&gt;2^b - 1&lt;/formula&gt; levels instead of &lt;formula&gt;2^b&lt;/formula&gt; can be seen too.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExportAdvice</name>
    <message>
        <source>These are weights without their network. Where its Python class is at hand, these lines export it as TorchScript, which can be opened here:</source>
        <translation>These are weights without their network. Where its Python class is at hand, these lines export it as TorchScript, which can be opened here:</translation>
    </message>
</context>
<context>
    <name>quantoscope::ExportMenu</name>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Save as &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Save as &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Save as PNG</translation>
    </message>
    <message>
        <source>Resolution (dots an inch):</source>
        <translation>Resolution (dots an inch):</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigureHistory</name>
    <message>
        <source>Reset the figure</source>
        <translation>Reset the figure</translation>
    </message>
</context>
<context>
    <name>quantoscope::FigureMenu</name>
    <message>
        <source>&amp;Copy figure</source>
        <translation>&amp;Copy figure</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Save the figure</translation>
    </message>
</context>
<context>
    <name>quantoscope::FilterBar</name>
    <message>
        <source>All types</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>&amp;All that are shown</source>
        <translation>&amp;All that are shown</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>By &amp;type</source>
        <translation>By &amp;type</translation>
    </message>
    <message>
        <source>By &amp;block</source>
        <translation>By &amp;block</translation>
    </message>
    <message>
        <source>By &amp;pattern: type it into the filter, then press Return</source>
        <translation>By &amp;pattern: type it into the filter, then press Return</translation>
    </message>
    <message>
        <source>Filter of the layers</source>
        <translation>Filter of the layers</translation>
    </message>
    <message>
        <source>Part of a name or of an operation; with * or ? a pattern for the whole name. Return chooses what is shown.</source>
        <translation>Part of a name or of an operation; with * or ? a pattern for the whole name. Return chooses what is shown.</translation>
    </message>
    <message>
        <source>Type of layer that is shown</source>
        <translation>Type of layer that is shown</translation>
    </message>
    <message>
        <source>&amp;Only changed</source>
        <translation>&amp;Only changed</translation>
    </message>
    <message>
        <source>Layers with a setting of their own</source>
        <translation>Layers with a setting of their own</translation>
    </message>
    <message>
        <source>Selec&amp;t</source>
        <translation>Selec&amp;t</translation>
    </message>
    <message>
        <source>Choose many layers at once</source>
        <translation>Choose many layers at once</translation>
    </message>
    <message>
        <source>Fold &amp;blocks</source>
        <translation>Fold &amp;blocks</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Copy or save the table</translation>
    </message>
    <message>
        <source>Filter, e.g. *.conv2</source>
        <translation>Filter, e.g. *.conv2</translation>
    </message>
</context>
<context>
    <name>quantoscope::FoldView</name>
    <message>
        <source>w, before</source>
        <translation>w, before</translation>
    </message>
    <message>
        <source>w′, folded</source>
        <translation>w′, folded</translation>
    </message>
    <message>
        <source>Batch normalization folded into a convolution</source>
        <translation>Batch normalization folded into a convolution</translation>
    </message>
</context>
<context>
    <name>quantoscope::GraphPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Save the drawing</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Find a layer</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>Colour b&amp;y</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>bits of the shown run</source>
        <translation>bits of the shown run</translation>
    </message>
    <message>
        <source>SQNR of the shown run</source>
        <translation>SQNR of the shown run</translation>
    </message>
    <message>
        <source>time of the shown run</source>
        <translation>time of the shown run</translation>
    </message>
</context>
<context>
    <name>quantoscope::GraphScene</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
</context>
<context>
    <name>quantoscope::GraphView</name>
    <message>
        <source>The network as a graph</source>
        <translation>The network as a graph</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Open %1</translation>
    </message>
    <message>
        <source>&amp;Close %1</source>
        <translation>&amp;Close %1</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copy &amp;name</translation>
    </message>
    <message>
        <source>Open &amp;all blocks</source>
        <translation>Open &amp;all blocks</translation>
    </message>
    <message>
        <source>C&amp;lose all blocks</source>
        <translation>C&amp;lose all blocks</translation>
    </message>
    <message>
        <source>The &amp;usual blocks</source>
        <translation>The &amp;usual blocks</translation>
    </message>
    <message>
        <source>Show &amp;whole network</source>
        <translation>Show &amp;whole network</translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation>Actual si&amp;ze</translation>
    </message>
    <message>
        <source>Copy &amp;drawing</source>
        <translation>Copy &amp;drawing</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <translation>&amp;Save drawing as…</translation>
    </message>
</context>
<context>
    <name>quantoscope::InputPanel</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>What the network sees, before normalizing; its values then run from %1 to %2</source>
        <translation>What the network sees, before normalizing; its values then run from %1 to %2</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>&amp;Normalization</source>
        <translation>&amp;Normalization</translation>
    </message>
    <message>
        <source>Si&amp;ze (pixels)</source>
        <translation>Si&amp;ze (pixels)</translation>
    </message>
    <message>
        <source>Resize to</source>
        <translation>Resize to</translation>
    </message>
    <message>
        <source>no crop</source>
        <translation>no crop</translation>
    </message>
    <message>
        <source>The shorter side in pixels, before the centre is cropped</source>
        <translation>The shorter side in pixels, before the centre is cropped</translation>
    </message>
    <message>
        <source>Mean (RGB)</source>
        <translation>Mean (RGB)</translation>
    </message>
    <message>
        <source>Deviation (RGB)</source>
        <translation>Deviation (RGB)</translation>
    </message>
    <message>
        <source>Channels in the order &amp;BGR</source>
        <translation>Channels in the order &amp;BGR</translation>
    </message>
    <message>
        <source>as the network or the data say</source>
        <translation>as the network or the data say</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Top 5</source>
        <translation>Top 5</translation>
    </message>
    <message>
        <source>as the data name them</source>
        <translation>as the data name them</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Class names</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit the class names</source>
        <translation>Edit the class names</translation>
    </message>
    <message>
        <source>red</source>
        <translation>red</translation>
    </message>
    <message>
        <source>green</source>
        <translation>green</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Mean of %1</translation>
    </message>
    <message>
        <source>Deviation of %1</source>
        <translation>Deviation of %1</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>normalization</comment>
        <translation>your own</translation>
    </message>
</context>
<context>
    <name>quantoscope::InspectMenus</name>
    <message>
        <source>&amp;Largest changes</source>
        <translation>&amp;Largest changes</translation>
    </message>
    <message>
        <source>Copy or save what is shown</source>
        <translation>Copy or save what is shown</translation>
    </message>
    <message>
        <source>Menu of what is shown</source>
        <translation>Menu of what is shown</translation>
    </message>
</context>
<context>
    <name>quantoscope::InspectPage</name>
    <message>
        <source>Choose a run: here stand the answers that changed, what became of each class, the confusion matrix, and time and SQNR of each layer.</source>
        <translation>Choose a run: here stand the answers that changed, what became of each class, the confusion matrix, and time and SQNR of each layer.</translation>
    </message>
    <message>
        <source>There is no other run on the same items to compare with. Run FP32 on the same data first.</source>
        <translation>There is no other run on the same items to compare with. Run FP32 on the same data first.</translation>
    </message>
    <message>
        <source>Comparing answers</source>
        <translation>Comparing answers</translation>
    </message>
    <message>
        <source>Of %1 items: %2 lost, %3 gained, %4 wrong in both with another answer.</source>
        <translation>Of %1 items: %2 lost, %3 gained, %4 wrong in both with another answer.</translation>
    </message>
    <message>
        <source>The difference to FP32 is within the noise (McNemar).</source>
        <translation>The difference to FP32 is within the noise (McNemar).</translation>
    </message>
    <message>
        <source>The difference to FP32 is beyond the noise (McNemar).</source>
        <translation>The difference to FP32 is beyond the noise (McNemar).</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>a&amp;gainst</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Changed answers</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Time per layer</source>
        <translation>Time per layer</translation>
    </message>
    <message>
        <source>SQNR through the network</source>
        <translation>SQNR through the network</translation>
    </message>
    <message>
        <source>all changes</source>
        <translation>all changes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>every class, ordered by super-class</source>
        <translation>every class, ordered by super-class</translation>
    </message>
    <message>
        <source>20 super-classes</source>
        <translation>20 super-classes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Items whose answer changed</source>
        <translation>Items whose answer changed</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Confusion matrix</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>R&amp;un</translation>
    </message>
    <message>
        <source>Of %1 items, answered otherwise: %2; no labels say what is right.</source>
        <translation>Of %1 items, answered otherwise: %2; no labels say what is right.</translation>
    </message>
    <message>
        <source>No answer changed: both runs answer every item alike.</source>
        <translation>No answer changed: both runs answer every item alike.</translation>
    </message>
    <message>
        <source>No answer changed in this way.</source>
        <translation>No answer changed in this way.</translation>
    </message>
    <message>
        <source>Here stand the answers that changed from one run to another, what became of each class, the confusion matrix, and time and SQNR of each layer.</source>
        <translation>Here stand the answers that changed from one run to another, what became of each class, the confusion matrix, and time and SQNR of each layer.</translation>
    </message>
    <message>
        <source>Run four methods</source>
        <translation>Run four methods</translation>
    </message>
    <message>
        <source>FP32 is what the others are compared with, so it has no SQNR. Choose a quantized run.</source>
        <translation>FP32 is what the others are compared with, so it has no SQNR. Choose a quantized run.</translation>
    </message>
    <message>
        <source>No SQNR of its layers is stored with this run.</source>
        <translation>No SQNR of its layers is stored with this run.</translation>
    </message>
</context>
<context>
    <name>quantoscope::IntegerConvolutionChapter</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>The open network has no batch normalization behind a convolution. Open ResNet-18 to see one folded.</source>
        <translation>The open network has no batch normalization behind a convolution. Open ResNet-18 to see one folded.</translation>
    </message>
    <message>
        <source>Here a layer of the open network is folded. First a network is needed.</source>
        <translation>Here a layer of the open network is folded. First a network is needed.</translation>
    </message>
    <message>
        <source>Layer from the chapter on integers</source>
        <translation>Layer from the chapter on integers</translation>
    </message>
    <message>
        <source>A convolution multiplies and adds. With &lt;formula&gt;x \approx s_x (q_x - z_x)&lt;/formula&gt; and &lt;formula&gt;w \approx s_w q_w&lt;/formula&gt; both scales come out of the sum, and what is left is whole numbers: &lt;formula&gt;acc = \sum q_w (q_x - z_x) + \text{round}(\frac{b}{s_w s_x})&lt;/formula&gt;.</source>
        <translation>A convolution multiplies and adds. With &lt;formula&gt;x \approx s_x (q_x - z_x)&lt;/formula&gt; and &lt;formula&gt;w \approx s_w q_w&lt;/formula&gt; both scales come out of the sum, and what is left is whole numbers: &lt;formula&gt;acc = \sum q_w (q_x - z_x) + \text{round}(\frac{b}{s_w s_x})&lt;/formula&gt;.</translation>
    </message>
    <message>
        <source>The products of 8-bit numbers are added up in 32 bits. Then the accumulator is &lt;b&gt;requantized&lt;/b&gt;: multiplied with &lt;formula&gt;\frac{s_w s_x}{s_y}&lt;/formula&gt;, moved by &lt;formula&gt;z_y&lt;/formula&gt;, rounded and clamped: &lt;formula&gt;q_y = \text{clamp}(\text{round}(acc \cdot \frac{s_w s_x}{s_y}) + z_y)&lt;/formula&gt;. The scales are PyTorch&apos;s: the size of a step.</source>
        <translation>The products of 8-bit numbers are added up in 32 bits. Then the accumulator is &lt;b&gt;requantized&lt;/b&gt;: multiplied with &lt;formula&gt;\frac{s_w s_x}{s_y}&lt;/formula&gt;, moved by &lt;formula&gt;z_y&lt;/formula&gt;, rounded and clamped: &lt;formula&gt;q_y = \text{clamp}(\text{round}(acc \cdot \frac{s_w s_x}{s_y}) + z_y)&lt;/formula&gt;. The scales are PyTorch&apos;s: the size of a step.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Folding&lt;/b&gt;: a trained batch normalization multiplies and adds with constants, so it can be taken into the weights before they are quantized: &lt;formula&gt;w&apos; = w \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}}&lt;/formula&gt; and &lt;formula&gt;b&apos; = (b - \mu) \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}} + \beta&lt;/formula&gt;. The second figure has the numbers of a layer of the open network.</source>
        <translation>&lt;b&gt;Folding&lt;/b&gt;: a trained batch normalization multiplies and adds with constants, so it can be taken into the weights before they are quantized: &lt;formula&gt;w&apos; = w \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}}&lt;/formula&gt; and &lt;formula&gt;b&apos; = (b - \mu) \frac{\gamma}{\sqrt{\sigma^2 + \epsilon}} + \beta&lt;/formula&gt;. The second figure has the numbers of a layer of the open network.</translation>
    </message>
    <message>
        <source>The factor differs from channel to channel. Folded weights can therefore have very different ranges, which is why they want a scale per channel. The button fuses this layer in the recipe and takes the bits to it.</source>
        <translation>The factor differs from channel to channel. Folded weights can therefore have very different ranges, which is why they want a scale per channel. The button fuses this layer in the recipe and takes the bits to it.</translation>
    </message>
    <message>
        <source>Fuse this layer in the model</source>
        <translation>Fuse this layer in the model</translation>
    </message>
    <message>
        <source>A convolution in integers</source>
        <translation>A convolution in integers</translation>
    </message>
    <message>
        <source>&amp;Bits</source>
        <translation>&amp;Bits</translation>
    </message>
    <message>
        <source>Bi&amp;as b</source>
        <translation>Bi&amp;as b</translation>
    </message>
    <message>
        <source>Output &amp;to</source>
        <translation>Output &amp;to</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Input x</translation>
    </message>
    <message>
        <source>Input, row %1, column %2</source>
        <translation>Input, row %1, column %2</translation>
    </message>
    <message>
        <source>Weights w</source>
        <translation>Weights w</translation>
    </message>
    <message>
        <source>Weight, row %1, column %2</source>
        <translation>Weight, row %1, column %2</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Previous step</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Next step</translation>
    </message>
    <message>
        <source>&amp;Output channel</source>
        <translation>&amp;Output channel</translation>
    </message>
    <message>
        <source>&amp;Input channel</source>
        <translation>&amp;Input channel</translation>
    </message>
    <message>
        <source>One output value</source>
        <translation>One output value</translation>
    </message>
    <message>
        <source>Batch normalization folded</source>
        <translation>Batch normalization folded</translation>
    </message>
    <message>
        <source>Halves round to the even number. The kernels add &lt;formula&gt;z_y&lt;/formula&gt; before they round, which can differ for exact halves alone; the figure does as they do. Networks do not flip the kernel, although the mathematician&apos;s convolution does.</source>
        <translation>Halves round to the even number. The kernels add &lt;formula&gt;z_y&lt;/formula&gt; before they round, which can differ for exact halves alone; the figure does as they do. Networks do not flip the kernel, although the mathematician&apos;s convolution does.</translation>
    </message>
    <message>
        <source>&amp;Choose a network</source>
        <translation>&amp;Choose a network</translation>
    </message>
    <message>
        <source>Output fro&amp;m</source>
        <translation>Output fro&amp;m</translation>
    </message>
    <message>
        <source>All &amp;steps</source>
        <translation>All &amp;steps</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
</context>
<context>
    <name>quantoscope::JobBar</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>%1: cancelled. What was finished is kept.</source>
        <translation>%1: cancelled. What was finished is kept.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 left</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thread(s) · %2</source>
        <translation>
            <numerusform>%1 · %n thread · %2</numerusform>
            <numerusform>%1 · %n threads · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This processor has integer multiply-add instructions (VNNI).</source>
        <translation>This processor has integer multiply-add instructions (VNNI).</translation>
    </message>
    <message>
        <source>This processor has no integer multiply-add instructions (VNNI): weights are held within ±63.</source>
        <translation>This processor has no integer multiply-add instructions (VNNI): weights are held within ±63.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop at the next layer; what is finished is kept (Esc)</source>
        <translation>Stop at the next layer; what is finished is kept (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>quantoscope::JudgingChapter</name>
    <message>
        <source>Balanced matrix</source>
        <translation>Balanced matrix</translation>
    </message>
    <message>
        <source>99 % and a class never found</source>
        <translation>99 % and a class never found</translation>
    </message>
    <message>
        <source>Change a count</source>
        <translation>Change a count</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Change an answer</translation>
    </message>
    <message>
        <source>Judging a model</source>
        <translation>Judging a model</translation>
    </message>
    <message>
        <source>See a run&apos;s confusion matrix</source>
        <translation>See a run&apos;s confusion matrix</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accuracy&lt;/b&gt; is the share of answers that are right. It is one number for everything, so it says nothing about where the mistakes are. In a &lt;b&gt;confusion matrix&lt;/b&gt; each row is what a picture shows and each column what the network answered; right answers stand on the diagonal.</source>
        <translation>&lt;b&gt;Accuracy&lt;/b&gt; is the share of answers that are right. It is one number for everything, so it says nothing about where the mistakes are. In a &lt;b&gt;confusion matrix&lt;/b&gt; each row is what a picture shows and each column what the network answered; right answers stand on the diagonal.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuracy</translation>
    </message>
    <message>
        <source>Press “99 % and a class never found”: of 1,000 pictures 990 are answered right, but all ten foxes are taken for something else. Because foxes are rare, the accuracy hardly notices. Each class needs numbers of its own:</source>
        <translation>Press “99 % and a class never found”: of 1,000 pictures 990 are answered right, but all ten foxes are taken for something else. Because foxes are rare, the accuracy hardly notices. Each class needs numbers of its own:</translation>
    </message>
    <message>
        <source>Precision &lt;formula&gt;P&lt;/formula&gt; asks how far an answer can be trusted, recall &lt;formula&gt;R&lt;/formula&gt; how much of a class is found. &lt;formula&gt;F_1&lt;/formula&gt; is high only when both are. Where a class is never answered its precision does not exist, and the table shows a dash.</source>
        <translation>Precision &lt;formula&gt;P&lt;/formula&gt; asks how far an answer can be trusted, recall &lt;formula&gt;R&lt;/formula&gt; how much of a class is found. &lt;formula&gt;F_1&lt;/formula&gt; is high only when both are. Where a class is never answered its precision does not exist, and the table shows a dash.</translation>
    </message>
    <message>
        <source>After quantization look at the classes too: two networks with the same accuracy can fail on different pictures. And on few pictures a difference may be chance; the program shows an interval beside each accuracy.</source>
        <translation>After quantization look at the classes too: two networks with the same accuracy can fail on different pictures. And on few pictures a difference may be chance; the program shows an interval beside each accuracy.</translation>
    </message>
    <message>
        <source>Answers in words</source>
        <translation>Answers in words</translation>
    </message>
    <message>
        <source>In question answering the answer is a piece of text. &lt;b&gt;Exact match&lt;/b&gt; counts it only when it is the right one word for word, after case, punctuation and the articles a, an, the are taken away. &lt;b&gt;F1&lt;/b&gt; gives credit for the words in common: precision is their share of the given answer, recall their share of the right one. Change an answer and see which of the two measures forgives.</source>
        <translation>In question answering the answer is a piece of text. &lt;b&gt;Exact match&lt;/b&gt; counts it only when it is the right one word for word, after case, punctuation and the articles a, an, the are taken away. &lt;b&gt;F1&lt;/b&gt; gives credit for the words in common: precision is their share of the given answer, recall their share of the right one. Change an answer and see which of the two measures forgives.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Confusion matrix</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Two answers</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Balanced</translation>
    </message>
    <message>
        <source>&amp;99 % and a class never found</source>
        <translation>&amp;99 % and a class never found</translation>
    </message>
</context>
<context>
    <name>quantoscope::LadderFigure</name>
    <message>
        <source>One filter with 32, 16, 8, 4, 2 bits and 1 bit</source>
        <translation>One filter with 32, 16, 8, 4, 2 bits and 1 bit</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Levels: %1</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In use: %1</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>Size: %1 bytes</translation>
    </message>
    <message>
        <source>SQNR: %1</source>
        <translation>SQNR: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayerEdits</name>
    <message>
        <source>%1 by default</source>
        <translation>%1 by default</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>change, layer</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layer(s)</source>
        <translation>
            <numerusform>%1 in %n layer</numerusform>
            <numerusform>%1 in %n layers</numerusform>
        </translation>
    </message>
    <message>
        <source>reset the defaults</source>
        <translation>reset the defaults</translation>
    </message>
    <message numerus="yes">
        <source>reset %n layer(s)</source>
        <translation>
            <numerusform>reset %n layer</numerusform>
            <numerusform>reset %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fuse %n group(s)</source>
        <translation>
            <numerusform>fuse %n group</numerusform>
            <numerusform>fuse %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>do not fuse %n group(s)</source>
        <translation>
            <numerusform>do not fuse %n group</numerusform>
            <numerusform>do not fuse %n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>method %1</translation>
    </message>
    <message>
        <source>preset as in the study</source>
        <translation>preset as in the study</translation>
    </message>
    <message>
        <source>preset recommended</source>
        <translation>preset recommended</translation>
    </message>
    <message>
        <source>name of the recipe</source>
        <translation>name of the recipe</translation>
    </message>
</context>
<context>
    <name>quantoscope::LayersModel</name>
    <message>
        <source>All layers</source>
        <comment>the row of the defaults</comment>
        <translation>All layers</translation>
    </message>
    <message>
        <source>float</source>
        <comment>in a cell</comment>
        <translation>float</translation>
    </message>
    <message>
        <source>What every layer has that has no setting of its own.</source>
        <translation>What every layer has that has no setting of its own.</translation>
    </message>
    <message>
        <source>FP32 quantizes nothing.</source>
        <translation>FP32 quantizes nothing.</translation>
    </message>
    <message>
        <source>The dynamic method chooses the range of activations for each batch while it runs.</source>
        <translation>The dynamic method chooses the range of activations for each batch while it runs.</translation>
    </message>
    <message>
        <source>For every layer without a setting of its own: %1
Preset: %2</source>
        <translation>For every layer without a setting of its own: %1
Preset: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>several settings in one block</comment>
        <translation>mixed</translation>
    </message>
    <message>
        <source>The lowest SQNR in this block</source>
        <translation>The lowest SQNR in this block</translation>
    </message>
    <message>
        <source>What the layers of this block have</source>
        <translation>What the layers of this block have</translation>
    </message>
    <message>
        <source>%1 parameters, with those merged into it</source>
        <translation>%1 parameters, with those merged into it</translation>
    </message>
    <message>
        <source>%1 multiply-adds for one input</source>
        <translation>%1 multiply-adds for one input</translation>
    </message>
    <message>
        <source>FP32 is what the others are measured against.</source>
        <translation>FP32 is what the others are measured against.</translation>
    </message>
    <message>
        <source>Not seen: the layer is computed as one with the layer behind it, or its result was not measured.</source>
        <translation>Not seen: the layer is computed as one with the layer behind it, or its result was not measured.</translation>
    </message>
    <message>
        <source>Signal to quantization noise of this layer&apos;s result, on a few images</source>
        <translation>Signal to quantization noise of this layer&apos;s result, on a few images</translation>
    </message>
    <message>
        <source>Of the recipe before the last change; being measured again</source>
        <translation>Of the recipe before the last change; being measured again</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Default: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Double-click takes a layer to Calibrate.</source>
        <translation>Double-click takes a layer to Calibrate.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>What the layer computes</translation>
    </message>
    <message>
        <source>Fused with</source>
        <translation>Fused with</translation>
    </message>
    <message>
        <source>The layers behind it that are computed together with it; untick to keep them apart.</source>
        <translation>The layers behind it that are computed together with it; untick to keep them apart.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Bits, one scale for each channel or for the tensor, symmetric or asymmetric</source>
        <translation>Bits, one scale for each channel or for the tensor, symmetric or asymmetric</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Bits and scheme of the layer&apos;s result</source>
        <translation>Bits and scheme of the layer&apos;s result</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>How the range of the layer&apos;s result is chosen from what calibration saw</source>
        <translation>How the range of the layer&apos;s result is chosen from what calibration saw</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Params</translation>
    </message>
    <message>
        <source>Weights and biases, with those of merged layers</source>
        <translation>Weights and biases, with those of merged layers</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-adds for one input</source>
        <translation>Multiply-adds for one input</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the layer&apos;s result, on a few images; more is better</source>
        <translation>Signal to quantization noise of the layer&apos;s result, on a few images; more is better</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) of this block cannot run so.</source>
        <translation>
            <numerusform>%n layer of this block cannot run so.</numerusform>
            <numerusform>%n layers of this block cannot run so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::LayersPage</name>
    <message>
        <source>Keep in &amp;float</source>
        <translation>Keep in &amp;float</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>&amp;Quantize</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>F&amp;use</source>
        <translation>F&amp;use</translation>
    </message>
    <message>
        <source>Do &amp;not fuse</source>
        <translation>Do &amp;not fuse</translation>
    </message>
    <message>
        <source>Here each layer of a network gets its bits, its observer and whether it is quantized at all.</source>
        <translation>Here each layer of a network gets its bits, its observer and whether it is quantized at all.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choose a network</translation>
    </message>
    <message>
        <source>Layers and their settings</source>
        <translation>Layers and their settings</translation>
    </message>
    <message>
        <source>&amp;Take to Calibrate</source>
        <translation>&amp;Take to Calibrate</translation>
    </message>
</context>
<context>
    <name>quantoscope::LearnPage</name>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Undo in this figure</source>
        <translation>Undo in this figure</translation>
    </message>
    <message>
        <source>Redo in this figure</source>
        <translation>Redo in this figure</translation>
    </message>
    <message>
        <source>Reset this figure</source>
        <translation>Reset this figure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Show the list of chapters</source>
        <translation>Show the list of chapters</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Save figure</translation>
    </message>
    <message>
        <source>Copy this figure or save it as PNG, SVG or PDF</source>
        <translation>Copy this figure or save it as PNG, SVG or PDF</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Another figure</translation>
    </message>
    <message>
        <source>Show the text of the chapter</source>
        <translation>Show the text of the chapter</translation>
    </message>
</context>
<context>
    <name>quantoscope::LearningView</name>
    <message>
        <source>Let the weight learn</source>
        <translation>Let the weight learn</translation>
    </message>
    <message>
        <source>Set how the weight learns</source>
        <translation>Set how the weight learns</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>weight w</translation>
    </message>
    <message>
        <source>loss L(w)</source>
        <translation>loss L(w)</translation>
    </message>
    <message numerus="yes">
        <source>After %n steps: w = %1, loss %2, gradient %3. The next step: %1 − %4 · (%3) = %5.</source>
        <translation>
            <numerusform>After %n step: w = %1, loss %2, gradient %3. The next step: %1 − %4 · (%3) = %5.</numerusform>
            <numerusform>After %n steps: w = %1, loss %2, gradient %3. The next step: %1 − %4 · (%3) = %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>η is too large: every step leads further away.</source>
        <translation>η is too large: every step leads further away.</translation>
    </message>
    <message>
        <source>η is large: each step jumps over the lowest point, and still comes nearer.</source>
        <translation>η is large: each step jumps over the lowest point, and still comes nearer.</translation>
    </message>
    <message>
        <source>η is small: it will get there, slowly.</source>
        <translation>η is small: it will get there, slowly.</translation>
    </message>
    <message>
        <source>η is about right: a few steps are enough.</source>
        <translation>η is about right: a few steps are enough.</translation>
    </message>
    <message>
        <source>Step η</source>
        <translation>Step η</translation>
    </message>
    <message>
        <source>Start w</source>
        <translation>Start w</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>One step</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>The loss of one weight</source>
        <translation>The loss of one weight</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPanel</name>
    <message>
        <source>This question opens when its runs are done.</source>
        <translation>This question opens when its runs are done.</translation>
    </message>
    <message>
        <source>Your answer is kept. Now start the runs and see.</source>
        <translation>Your answer is kept. Now start the runs and see.</translation>
    </message>
    <message>
        <source>*Hint %1:* %2</source>
        <translation>*Hint %1:* %2</translation>
    </message>
    <message>
        <source>✓ %1: done</source>
        <translation>✓ %1: done</translation>
    </message>
    <message>
        <source>… %1: under way</source>
        <translation>… %1: under way</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Answer the question first.</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Close the lesson</translation>
    </message>
    <message>
        <source>Begin this lesson anew</source>
        <translation>Begin this lesson anew</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>%1 – preview as student</source>
        <translation>%1 – preview as student</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Keep this answer</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Another hint</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>quantoscope::LessonPlayer</name>
    <message>
        <source>Recipe of the lesson</source>
        <translation>Recipe of the lesson</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lesson: %1</translation>
    </message>
    <message>
        <source>This step needs SQuAD, which is not on this computer. Choose its file on the page Model, or go on without it.</source>
        <translation>This step needs SQuAD, which is not on this computer. Choose its file on the page Model, or go on without it.</translation>
    </message>
    <message>
        <source>This step needs CIFAR-100, which is not on this computer. Choose its folder on the page Model, or go on without it.</source>
        <translation>This step needs CIFAR-100, which is not on this computer. Choose its folder on the page Model, or go on without it.</translation>
    </message>
</context>
<context>
    <name>quantoscope::MainWindow</name>
    <message>
        <source>%1 – Quantoscope</source>
        <translation>%1 – Quantoscope</translation>
    </message>
</context>
<context>
    <name>quantoscope::MethodRow</name>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Static, &amp;not fused</source>
        <translation>Static, &amp;not fused</translation>
    </message>
    <message>
        <source>Nothing is quantized: what the others are measured against</source>
        <translation>Nothing is quantized: what the others are measured against</translation>
    </message>
    <message>
        <source>Weights and activations in integers, on ranges from calibration</source>
        <translation>Weights and activations in integers, on ranges from calibration</translation>
    </message>
    <message>
        <source>The same, without merging batch normalization and ReLU into the layers before them</source>
        <translation>The same, without merging batch normalization and ReLU into the layers before them</translation>
    </message>
    <message>
        <source>Weights of linear layers in integers, activations quantized while it runs; no calibration</source>
        <translation>Weights of linear layers in integers, activations quantized while it runs; no calibration</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Weights per channel, symmetric</source>
        <translation>Weights per channel, symmetric</translation>
    </message>
    <message>
        <source>As in the st&amp;udy</source>
        <translation>As in the st&amp;udy</translation>
    </message>
    <message>
        <source>Weights per tensor on the full range, activations asymmetric: PyTorch&apos;s usual choice</source>
        <translation>Weights per tensor on the full range, activations asymmetric: PyTorch&apos;s usual choice</translation>
    </message>
    <message>
        <source>F&amp;P32</source>
        <translation>F&amp;P32</translation>
    </message>
    <message>
        <source>Stat&amp;ic</source>
        <translation>Stat&amp;ic</translation>
    </message>
    <message>
        <source>D&amp;ynamic</source>
        <translation>D&amp;ynamic</translation>
    </message>
    <message>
        <source>Reco&amp;mmended</source>
        <translation>Reco&amp;mmended</translation>
    </message>
</context>
<context>
    <name>quantoscope::MethodTimesView</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>FP32, ms</source>
        <translation>FP32, ms</translation>
    </message>
    <message>
        <source>Static, ms</source>
        <translation>Static, ms</translation>
    </message>
    <message>
        <source>Dynamic, ms</source>
        <translation>Dynamic, ms</translation>
    </message>
    <message>
        <source>Dynamic to static</source>
        <translation>Dynamic to static</translation>
    </message>
    <message>
        <source>Measured times of static and dynamic</source>
        <translation>Measured times of static and dynamic</translation>
    </message>
    <message>
        <source>Here stands what static and dynamic cost in time, measured on this machine. Nothing was measured yet: the four methods take a minute or two.</source>
        <translation>Here stands what static and dynamic cost in time, measured on this machine. Nothing was measured yet: the four methods take a minute or two.</translation>
    </message>
    <message>
        <source>Dynamic quantization makes only linear layers whole numbers, in a ResNet-18 one of 21 layers with weights, so most of its time is float. Where it does compute in integers, every batch is read once more for its range.</source>
        <translation>Dynamic quantization makes only linear layers whole numbers, in a ResNet-18 one of 21 layers with weights, so most of its time is float. Where it does compute in integers, every batch is read once more for its range.</translation>
    </message>
    <message>
        <source>Ru&amp;n four methods</source>
        <translation>Ru&amp;n four methods</translation>
    </message>
</context>
<context>
    <name>quantoscope::ModelCard</name>
    <message>
        <source>not installed</source>
        <translation>not installed</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 · %2 M parameters</source>
        <translation>%1 · %2 M parameters</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quantoscope::ModelCards</name>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Or drop a network here: safetensors, PyTorch checkpoint, TorchScript, or a Hugging Face folder.</source>
        <translation>Or drop a network here: safetensors, PyTorch checkpoint, TorchScript, or a Hugging Face folder.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>Open &amp;a folder…</source>
        <translation>Open &amp;a folder…</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>Recent networks</translation>
    </message>
</context>
<context>
    <name>quantoscope::ModelFacts</name>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>No network is open</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>BGR</source>
        <translation>BGR</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>up to %1 tokens, %2 words</source>
        <translation>up to %1 tokens, %2 words</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiply-adds</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>What can be opened: safetensors, a PyTorch checkpoint, TorchScript, or a Hugging Face folder.</source>
        <translation>What can be opened: safetensors, a PyTorch checkpoint, TorchScript, or a Hugging Face folder.</translation>
    </message>
</context>
<context>
    <name>quantoscope::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>quantoscope::NetworkChapter</name>
    <message>
        <source>Choose what is shown</source>
        <translation>Choose what is shown</translation>
    </message>
    <message>
        <source>A network in five minutes</source>
        <translation>A network in five minutes</translation>
    </message>
    <message>
        <source>A &lt;b&gt;neuron&lt;/b&gt; multiplies each input by a weight, adds the products and a bias, and bends the sum with an &lt;b&gt;activation function&lt;/b&gt;: &lt;formula&gt;y = f(\sum w \cdot x + b)&lt;/formula&gt;. A layer is many neurons on the same inputs; a network is many layers. Drag the weights and watch the sum.</source>
        <translation>A &lt;b&gt;neuron&lt;/b&gt; multiplies each input by a weight, adds the products and a bias, and bends the sum with an &lt;b&gt;activation function&lt;/b&gt;: &lt;formula&gt;y = f(\sum w \cdot x + b)&lt;/formula&gt;. A layer is many neurons on the same inputs; a network is many layers. Drag the weights and watch the sum.</translation>
    </message>
    <message>
        <source>Without f, layers in a row would be no more than one. Sigmoid squeezes every number into 0 to 1, tanh into −1 to 1; ReLU cuts off what is negative, ReLU6 also what is above 6, GELU bends softly. The range of the results decides how far apart the integers lie that will hold them: ReLU6 in 8 bits has steps of &lt;formula&gt;\frac{6}{255}&lt;/formula&gt;, a wide ReLU coarser ones.</source>
        <translation>Without f, layers in a row would be no more than one. Sigmoid squeezes every number into 0 to 1, tanh into −1 to 1; ReLU cuts off what is negative, ReLU6 also what is above 6, GELU bends softly. The range of the results decides how far apart the integers lie that will hold them: ReLU6 in 8 bits has steps of &lt;formula&gt;\frac{6}{255}&lt;/formula&gt;, a wide ReLU coarser ones.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;convolution&lt;/b&gt; slides a small kernel over the image and writes one sum of products for each place. The same few weights find the same edge anywhere. Networks do not flip the kernel, as textbooks on signals do; they learn its values.</source>
        <translation>A &lt;b&gt;convolution&lt;/b&gt; slides a small kernel over the image and writes one sum of products for each place. The same few weights find the same edge anywhere. Networks do not flip the kernel, as textbooks on signals do; they learn its values.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pooling&lt;/b&gt; makes the map smaller: of each window only the largest value, or the mean, is kept. The largest value is one of those that were there, so quantization has nothing to round; a mean must be rounded to the grid again.</source>
        <translation>&lt;b&gt;Pooling&lt;/b&gt; makes the map smaller: of each window only the largest value, or the mean, is kept. The largest value is one of those that were there, so quantization has nothing to round; a mean must be rounded to the grid again.</translation>
    </message>
    <message>
        <source>A network &lt;b&gt;learns&lt;/b&gt; by going downhill. The loss L says how wrong it is, the gradient how L changes with each weight, and every step changes the weight against it: &lt;formula&gt;w - \eta \cdot \frac{dL}{dw}&lt;/formula&gt;. With η too small it takes for ever, with η too large it jumps ever further away. Real networks do this for millions of weights at once.</source>
        <translation>A network &lt;b&gt;learns&lt;/b&gt; by going downhill. The loss L says how wrong it is, the gradient how L changes with each weight, and every step changes the weight against it: &lt;formula&gt;w - \eta \cdot \frac{dL}{dw}&lt;/formula&gt;. With η too small it takes for ever, with η too large it jumps ever further away. Real networks do this for millions of weights at once.</translation>
    </message>
    <message>
        <source>Take the bits to the recipe</source>
        <translation>Take the bits to the recipe</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>The images are being read…</source>
        <translation>The images are being read…</translation>
    </message>
    <message>
        <source>Activation bits from the course</source>
        <translation>Activation bits from the course</translation>
    </message>
</context>
<context>
    <name>quantoscope::NetworksChapter</name>
    <message>
        <source>Choose what is shown</source>
        <translation>Choose what is shown</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>A deep network is hard to train: the gradient has to find its way back through every layer. A &lt;b&gt;residual block&lt;/b&gt; learns only what must be added to its input: &lt;formula&gt;y = x + F(x)&lt;/formula&gt;. The line that runs around the layers carries the input, and the gradient, past them.</source>
        <translation>A deep network is hard to train: the gradient has to find its way back through every layer. A &lt;b&gt;residual block&lt;/b&gt; learns only what must be added to its input: &lt;formula&gt;y = x + F(x)&lt;/formula&gt;. The line that runs around the layers carries the input, and the gradient, past them.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;basic block&lt;/b&gt; of ResNet-18 and ResNet-34 has two 3×3 convolutions. The &lt;b&gt;bottleneck&lt;/b&gt; of ResNet-50 first narrows the channels with a 1×1 convolution, works with 3×3 on a quarter of them, and widens again. A convolution with a &lt;formula&gt;k \cdot k&lt;/formula&gt; kernel that makes n channels out of m needs &lt;formula&gt;k^2 \cdot m \cdot n&lt;/formula&gt; multiply-adds for each position of its output, so the narrow middle saves a lot.</source>
        <translation>The &lt;b&gt;basic block&lt;/b&gt; of ResNet-18 and ResNet-34 has two 3×3 convolutions. The &lt;b&gt;bottleneck&lt;/b&gt; of ResNet-50 first narrows the channels with a 1×1 convolution, works with 3×3 on a quarter of them, and widens again. A convolution with a &lt;formula&gt;k \cdot k&lt;/formula&gt; kernel that makes n channels out of m needs &lt;formula&gt;k^2 \cdot m \cdot n&lt;/formula&gt; multiply-adds for each position of its output, so the narrow middle saves a lot.</translation>
    </message>
    <message>
        <source>MobileNetV2 turns this round. Its &lt;b&gt;inverted residual&lt;/b&gt; widens the channels, usually six times, filters each one by itself, and narrows again. The &lt;b&gt;depthwise convolution&lt;/b&gt; in the middle has one small filter a channel: &lt;formula&gt;k^2 \cdot C&lt;/formula&gt; multiply-adds. Mixing the channels is left to the &lt;b&gt;pointwise&lt;/b&gt; 1×1 convolutions. With so few weights a channel, and a range of its own for each, this is the layer that feels a shared scale most.</source>
        <translation>MobileNetV2 turns this round. Its &lt;b&gt;inverted residual&lt;/b&gt; widens the channels, usually six times, filters each one by itself, and narrows again. The &lt;b&gt;depthwise convolution&lt;/b&gt; in the middle has one small filter a channel: &lt;formula&gt;k^2 \cdot C&lt;/formula&gt; multiply-adds. Mixing the channels is left to the &lt;b&gt;pointwise&lt;/b&gt; 1×1 convolutions. With so few weights a channel, and a range of its own for each, this is the layer that feels a shared scale most.</translation>
    </message>
    <message>
        <source>A transformer such as bert-mini mixes words with &lt;b&gt;attention&lt;/b&gt;. Every token asks with a query q, answers with a key k and offers a value v. One head computes &lt;formula&gt;A = \text{softmax}(\frac{q \cdot k^T}{\sqrt{d}})&lt;/formula&gt;: row i of the map says what share token i takes of the value of every token, and each row sums to 1. Type a question and watch where each head looks. bert-mini is small and was trained on short, simple passages; it is often wrong.</source>
        <translation>A transformer such as bert-mini mixes words with &lt;b&gt;attention&lt;/b&gt;. Every token asks with a query q, answers with a key k and offers a value v. One head computes &lt;formula&gt;A = \text{softmax}(\frac{q \cdot k^T}{\sqrt{d}})&lt;/formula&gt;: row i of the map says what share token i takes of the value of every token, and each row sums to 1. Type a question and watch where each head looks. bert-mini is small and was trained on short, simple passages; it is often wrong.</translation>
    </message>
    <message>
        <source>Shapes, parameters and multiply-adds are counted in the graphs of the bundled networks, which take images of 32×32 pixels; the attention is what the float network computes for your question.</source>
        <translation>Shapes, parameters and multiply-adds are counted in the graphs of the bundled networks, which take images of 32×32 pixels; the attention is what the float network computes for your question.</translation>
    </message>
    <message>
        <source>Show this in the network</source>
        <translation>Show this in the network</translation>
    </message>
    <message>
        <source>Residual blocks</source>
        <translation>Residual blocks</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>Inverted residual</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>quantoscope::NeuronFigure</name>
    <message>
        <source>weight %1</source>
        <translation>weight %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>bias %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::NeuronView</name>
    <message>
        <source>Set the neuron</source>
        <translation>Set the neuron</translation>
    </message>
    <message>
        <source>The sum of the products and the bias is %1; %2 makes %3 of it.</source>
        <translation>The sum of the products and the bias is %1; %2 makes %3 of it.</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Input %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Weight %1</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>A neuron with three inputs</source>
        <translation>A neuron with three inputs</translation>
    </message>
</context>
<context>
    <name>quantoscope::NumberTask</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>quantoscope::NumbersChapter</name>
    <message>
        <source>Another format</source>
        <translation>Another format</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Another view</translation>
    </message>
    <message>
        <source>Take an example</source>
        <translation>Take an example</translation>
    </message>
    <message>
        <source>How a computer writes numbers</source>
        <translation>How a computer writes numbers</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 0.1, −3 or 1e-7; also inf and nan.</source>
        <translation>“%1” is not a number. Write it as 0.1, −3 or 1e-7; also inf and nan.</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Type a value</translation>
    </message>
    <message>
        <source>Turn a bit over</source>
        <translation>Turn a bit over</translation>
    </message>
    <message>
        <source>&lt;p&gt;A weight of a network is a pattern of bits, and the format says how to read it. Fewer bits take less memory and less energy, and fewer different numbers can be written. Turn bits over and see what becomes of the value.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A weight of a network is a pattern of bits, and the format says how to read it. Fewer bits take less memory and less energy, and fewer different numbers can be written. Turn bits over and see what becomes of the value.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Floating point&lt;/b&gt; has a sign, an exponent and a mantissa. A normal number is &lt;formula&gt;(-1)^S \cdot 2^{E - \text{bias}} \cdot (1 + \frac{M}{2^m})&lt;/formula&gt;, with &lt;formula&gt;m&lt;/formula&gt; bits of mantissa. The exponent bits decide how far the format reaches, the mantissa bits how close its numbers lie.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Floating point&lt;/b&gt; has a sign, an exponent and a mantissa. A normal number is &lt;formula&gt;(-1)^S \cdot 2^{E - \text{bias}} \cdot (1 + \frac{M}{2^m})&lt;/formula&gt;, with &lt;formula&gt;m&lt;/formula&gt; bits of mantissa. The exponent bits decide how far the format reaches, the mantissa bits how close its numbers lie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The spacing grows with the value&lt;/b&gt;: it doubles with each power of two, so the relative error stays about the same. When the exponent bits are all 0, the leading 1 is absent: these subnormal numbers fill the gap down to zero in equal steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;The spacing grows with the value&lt;/b&gt;: it doubles with each power of two, so the relative error stays about the same. When the exponent bits are all 0, the leading 1 is absent: these subnormal numbers fill the gap down to zero in equal steps.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;FP16 or BF16?&lt;/b&gt; Both have 16 bits. BF16 is the upper half of FP32: the same range, only 8 significant bits. FP16 has 11 significant bits and ends at 65504. FP8 comes in two kinds for the same reason: E4M3 is finer, E5M2 reaches further.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;FP16 or BF16?&lt;/b&gt; Both have 16 bits. BF16 is the upper half of FP32: the same range, only 8 significant bits. FP16 has 11 significant bits and ends at 65504. FP8 comes in two kinds for the same reason: E4M3 is finer, E5M2 reaches further.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Exponent bits that are all 1 mean infinity (mantissa 0) or NaN, “not a number”. E4M3 spends almost all of these patterns on numbers: it has no infinity, and only one NaN of either sign.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Exponent bits that are all 1 mean infinity (mantissa 0) or NaN, “not a number”. E4M3 spends almost all of these patterns on numbers: it has no infinity, and only one NaN of either sign.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Integers&lt;/b&gt; are in two&apos;s complement: the highest bit counts negative, &lt;formula&gt;-2^{b-1}&lt;/formula&gt;, the others as usual. Their spacing is 1 everywhere. INT8 holds −128…127 and INT4 −8…7, so a network&apos;s small weights must first be scaled: that is quantization, the next chapter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Integers&lt;/b&gt; are in two&apos;s complement: the highest bit counts negative, &lt;formula&gt;-2^{b-1}&lt;/formula&gt;, the others as usual. Their spacing is 1 everywhere. INT8 holds −128…127 and INT4 −8…7, so a network&apos;s small weights must first be scaled: that is quantization, the next chapter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Energy.&lt;/b&gt; Multiplying two INT8 numbers took 0.2 pJ, two FP32 numbers 3.7 pJ; a read from DRAM took hundreds of times more than either. So smaller numbers pay twice: the arithmetic is cheaper, and less has to be moved. These are published numbers of one 45 nm technology, not measured here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Energy.&lt;/b&gt; Multiplying two INT8 numbers took 0.2 pJ, two FP32 numbers 3.7 pJ; a read from DRAM took hundreds of times more than either. So smaller numbers pay twice: the arithmetic is cheaper, and less has to be moved. These are published numbers of one 45 nm technology, not measured here.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Try: type 65520 in FP16. Look for the smallest number above zero in E4M3. Write −1 in INT4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Try: type 65520 in FP16. Look for the smallest number above zero in E4M3. Write −1 in INT4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Number format</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Any number, also inf and nan; it is rounded to the format.</source>
        <translation>Any number, also inf and nan; it is rounded to the format.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>All formats</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Bits of the number</source>
        <translation>Bits of the number</translation>
    </message>
    <message>
        <source>Click a bit to turn it over. With the keys: the arrows choose a bit, Space turns it over, 0 and 1 write it.</source>
        <translation>Click a bit to turn it over. With the keys: the arrows choose a bit, Space turns it over, 0 and 1 write it.</translation>
    </message>
    <message>
        <source>Neighbouring numbers</source>
        <translation>Neighbouring numbers</translation>
    </message>
    <message>
        <source>The dot is the number, the triangle the value that was rounded to it.</source>
        <translation>The dot is the number, the triangle the value that was rounded to it.</translation>
    </message>
    <message>
        <source>Ranges of the formats on a logarithmic line</source>
        <translation>Ranges of the formats on a logarithmic line</translation>
    </message>
    <message>
        <source>Sizes above zero; the pale part are the subnormal numbers, the line across is the value.</source>
        <translation>Sizes above zero; the pale part are the subnormal numbers, the line across is the value.</translation>
    </message>
    <message>
        <source>Published, in picojoules: M. Horowitz, “Computing&apos;s energy problem”, ISSCC 2014, 45 nm, 0.9 V. A dash: not listed there. Reads are this number&apos;s share of a 64-bit read, 10 pJ from an 8 KB cache (SRAM) and 1300 to 2600 pJ from DRAM. Products of INT8 numbers are added up in INT32.</source>
        <translation>Published, in picojoules: M. Horowitz, “Computing&apos;s energy problem”, ISSCC 2014, 45 nm, 0.9 V. A dash: not listed there. Reads are this number&apos;s share of a 64-bit read, 10 pJ from an 8 KB cache (SRAM) and 1300 to 2600 pJ from DRAM. Products of INT8 numbers are added up in INT32.</translation>
    </message>
    <message>
        <source>Weights in %1</source>
        <translation>Weights in %1</translation>
    </message>
    <message>
        <source>%1 stays here: the kernels compute in FP32 and in integers of 2 to 8 bits.</source>
        <translation>%1 stays here: the kernels compute in FP32 and in integers of 2 to 8 bits.</translation>
    </message>
    <message>
        <source>Write the weights of the model in this format</source>
        <translation>Write the weights of the model in this format</translation>
    </message>
    <message>
        <source>V&amp;alue</source>
        <translation>V&amp;alue</translation>
    </message>
</context>
<context>
    <name>quantoscope::ObserverTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Clipped</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Observers and their ranges</source>
        <translation>Observers and their ranges</translation>
    </message>
</context>
<context>
    <name>quantoscope::ObserverTaskPanel</name>
    <message>
        <source>Look at where the lines stand, decide, and check. The decibels are shown afterwards.</source>
        <translation>Look at where the lines stand, decide, and check. The decibels are shown afterwards.</translation>
    </message>
    <message>
        <source>Where do levels lie in which no value falls, or where are most values cut off?</source>
        <translation>Where do levels lie in which no value falls, or where are most values cut off?</translation>
    </message>
    <message>
        <source>At few bits, clipping a few far values is cheap and fine steps for the many are worth a lot.</source>
        <translation>At few bits, clipping a few far values is cheap and fine steps for the many are worth a lot.</translation>
    </message>
    <message>
        <source>Not that one. %1 Try again.</source>
        <translation>Not that one. %1 Try again.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Right. %1</translation>
    </message>
    <message numerus="yes">
        <source>Which observer gives the best SQNR for %1 at %n bits?</source>
        <translation>
            <numerusform>Which observer gives the best SQNR for %1 at %n bit?</numerusform>
            <numerusform>Which observer gives the best SQNR for %1 at %n bits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean squared error looks for just this. Which of the others gives the best SQNR for %1 at %n bits?</source>
        <translation>
            <numerusform>Mean squared error looks for just this. Which of the others gives the best SQNR for %1 at %n bit?</numerusform>
            <numerusform>Mean squared error looks for just this. Which of the others gives the best SQNR for %1 at %n bits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which observer gives the worst SQNR for %1 at %n bits?</source>
        <translation>
            <numerusform>Which observer gives the worst SQNR for %1 at %n bit?</numerusform>
            <numerusform>Which observer gives the worst SQNR for %1 at %n bits?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your &amp;answer</source>
        <translation>Your &amp;answer</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Chec&amp;k</translation>
    </message>
    <message>
        <source>A&amp;nother layer</source>
        <translation>A&amp;nother layer</translation>
    </message>
</context>
<context>
    <name>quantoscope::ObserversChapter</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Another task</source>
        <translation>Another task</translation>
    </message>
    <message>
        <source>Value, %1 of ResNet-18</source>
        <translation>Value, %1 of ResNet-18</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>The shaded range: SQNR &lt;b&gt;%1&lt;/b&gt;; %2 of the error is clipping. Drag its ends and beat the observers.</source>
        <translation>The shaded range: SQNR &lt;b&gt;%1&lt;/b&gt;; %2 of the error is clipping. Drag its ends and beat the observers.</translation>
    </message>
    <message>
        <source>ResNet-18 is being calibrated: a few images go through the network, and every layer&apos;s values are counted.</source>
        <translation>ResNet-18 is being calibrated: a few images go through the network, and every layer&apos;s values are counted.</translation>
    </message>
    <message>
        <source>ResNet-18 could not be calibrated. %1</source>
        <translation>ResNet-18 could not be calibrated. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Here a layer of ResNet-18 will be shown, once it was calibrated.</source>
        <translation>Here a layer of ResNet-18 will be shown, once it was calibrated.</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Calibrate</translation>
    </message>
    <message>
        <source>Observer from the chapter</source>
        <translation>Observer from the chapter</translation>
    </message>
    <message>
        <source>Calibration counts the values of every layer while some images go through the network. An &lt;b&gt;observer&lt;/b&gt; reads the range that becomes integers off that histogram. Here they all look at the same one; choose a row to shade its range, or drag the ends yourself.</source>
        <translation>Calibration counts the values of every layer while some images go through the network. An &lt;b&gt;observer&lt;/b&gt; reads the range that becomes integers off that histogram. Here they all look at the same one; choose a row to shade its range, or drag the ends yourself.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Min-max&lt;/b&gt; takes the extremes: nothing is clipped, and a single outlier decides the step of all. The &lt;b&gt;moving average&lt;/b&gt; smooths the extremes of the batches, so a rare peak counts less; it still clips only a little.</source>
        <translation>&lt;b&gt;Min-max&lt;/b&gt; takes the extremes: nothing is clipped, and a single outlier decides the step of all. The &lt;b&gt;moving average&lt;/b&gt; smooths the extremes of the batches, so a rare peak counts less; it still clips only a little.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;percentile&lt;/b&gt; cuts a fixed share of the values, whatever they are worth. &lt;b&gt;Histogram&lt;/b&gt; and &lt;b&gt;mean squared error&lt;/b&gt; look for the range with the least &lt;formula&gt;\sum (x - \hat{x})^2&lt;/formula&gt;; &lt;b&gt;entropy&lt;/b&gt; keeps the shape of the distribution and may cut where squared errors are dear.</source>
        <translation>A &lt;b&gt;percentile&lt;/b&gt; cuts a fixed share of the values, whatever they are worth. &lt;b&gt;Histogram&lt;/b&gt; and &lt;b&gt;mean squared error&lt;/b&gt; look for the range with the least &lt;formula&gt;\sum (x - \hat{x})^2&lt;/formula&gt;; &lt;b&gt;entropy&lt;/b&gt; keeps the shape of the distribution and may cut where squared errors are dear.</translation>
    </message>
    <message>
        <source>Each goes wrong somewhere: one outlier spoils min-max, few bits punish whoever keeps the tail, two peaks without a tail leave nothing to cut. Try the distributions at 8 bits and at 3.</source>
        <translation>Each goes wrong somewhere: one outlier spoils min-max, few bits punish whoever keeps the tail, two peaks without a tail leave nothing to cut. Try the distributions at 8 bits and at 3.</translation>
    </message>
    <message>
        <source>SQNR of one layer is not accuracy: the best range for a layer need not give the best network. The button takes the bits and the chosen observer to this layer, on the page Calibrate.</source>
        <translation>SQNR of one layer is not accuracy: the best range for a layer need not give the best network. The button takes the bits and the chosen observer to this layer, on the page Calibrate.</translation>
    </message>
    <message>
        <source>Take this observer to the model</source>
        <translation>Take this observer to the model</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observers</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Layer of ResNet-18</source>
        <translation>Layer of ResNet-18</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>&amp;Bits b</translation>
    </message>
    <message>
        <source>Histogram with every observer&apos;s range</source>
        <translation>Histogram with every observer&apos;s range</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
</context>
<context>
    <name>quantoscope::OneWeightView</name>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>straight-through</source>
        <translation>straight-through</translation>
    </message>
    <message>
        <source>true gradient</source>
        <translation>true gradient</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>weight w</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
</context>
<context>
    <name>quantoscope::OutlierView</name>
    <message>
        <source>The outlier is at %1. SQNR of all: %2 with one scale, %3 with a scale a channel.</source>
        <translation>The outlier is at %1. SQNR of all: %2 with one scale, %3 with a scale a channel.</translation>
    </message>
    <message>
        <source>Channels with an outlier</source>
        <translation>Channels with an outlier</translation>
    </message>
    <message>
        <source>Pull the large dot out with the mouse, or move it with the arrow keys (Shift: finer)</source>
        <translation>Pull the large dot out with the mouse, or move it with the arrow keys (Shift: finer)</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>per tensor</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>per channel</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>channel %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::OutlookChapter</name>
    <message>
        <source>Another layer</source>
        <translation>Another layer</translation>
    </message>
    <message>
        <source>Another filter</source>
        <translation>Another filter</translation>
    </message>
    <message>
        <source>Below eight bits</source>
        <translation>Below eight bits</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>layer, shape of its weights</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Reading the network…</translation>
    </message>
    <message>
        <source>%1, filter %2 of %3: %4 weights. Blue is positive, orange negative; the stronger the colour, the larger the weight. From 8 bits down, the size includes the scale, 4 bytes.</source>
        <translation>%1, filter %2 of %3: %4 weights. Blue is positive, orange negative; the stronger the colour, the larger the weight. From 8 bits down, the size includes the scale, 4 bytes.</translation>
    </message>
    <message>
        <source>These weights are FP16 numbers already, so 16 bits lose nothing.</source>
        <translation>These weights are FP16 numbers already, so 16 bits lose nothing.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Here is one filter of a real network, down the ladder 32, 16, 8, 4, 2 bits and 1 bit. At 8 bits the picture looks the same. At 4 bits there are 15 levels, and at 2 bits only three: &lt;formula&gt;-\alpha&lt;/formula&gt;, 0 and &lt;formula&gt;\alpha&lt;/formula&gt;. With one bit the sign is left, times the mean of &lt;formula&gt;|w|&lt;/formula&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Here is one filter of a real network, down the ladder 32, 16, 8, 4, 2 bits and 1 bit. At 8 bits the picture looks the same. At 4 bits there are 15 levels, and at 2 bits only three: &lt;formula&gt;-\alpha&lt;/formula&gt;, 0 and &lt;formula&gt;\alpha&lt;/formula&gt;. With one bit the sign is left, times the mean of &lt;formula&gt;|w|&lt;/formula&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each bit that is taken away costs about 6 dB while the steps are fine; that rule ends where only a few levels are left. The size halves with the bits, but the scale does not shrink: in a small filter its 4 bytes weigh more and more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Each bit that is taken away costs about 6 dB while the steps are fine; that rule ends where only a few levels are left. The size halves with the bits, but the scale does not shrink: in a small filter its 4 bytes weigh more and more.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Look at the last two pictures: in ResNet-18 one bit is nearer to the weights than two bits for almost every filter. The two-bit step comes from the largest weight, so most weights become 0; the one-bit number is the mean, which makes the squared error least. How the scale is chosen can matter more than a bit.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Look at the last two pictures: in ResNet-18 one bit is nearer to the weights than two bits for almost every filter. The two-bit step comes from the largest weight, so most weights become 0; the one-bit number is the mean, which makes the squared error least. How the scale is chosen can matter more than a bit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Not all layers need the same.&lt;/b&gt; Mixed precision gives bits where they matter. HAWQ (Dong et al., 2019) looks for them with the curvature of the loss: the largest eigenvalue of the Hessian says how sensitive a block of layers is.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Not all layers need the same.&lt;/b&gt; Mixed precision gives bits where they matter. HAWQ (Dong et al., 2019) looks for them with the curvature of the loss: the largest eigenvalue of the Hessian says how sensitive a block of layers is.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Round better.&lt;/b&gt; GPTQ (Frantar et al., 2022) quantizes the weights of a trained language model to 3 or 4 bits without training: after each weight, those not yet rounded are adjusted so that the layer&apos;s output changes little.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Round better.&lt;/b&gt; GPTQ (Frantar et al., 2022) quantizes the weights of a trained language model to 3 or 4 bits without training: after each weight, those not yet rounded are adjusted so that the layer&apos;s output changes little.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Protect what matters.&lt;/b&gt; AWQ (Lin et al., 2023) looks at the activations to find the few weight channels that matter most, and scales these before 4-bit rounding so that they lose less.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Protect what matters.&lt;/b&gt; AWQ (Lin et al., 2023) looks at the activations to find the few weight channels that matter most, and scales these before 4-bit rounding so that they lose less.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Better levels.&lt;/b&gt; The NF4 of QLoRA (Dettmers et al., 2023) has 16 levels that are not equally spaced: they follow the quantiles of a normal distribution, as weights mostly do. The 4-bit network stays fixed while small low-rank matrices beside it are trained.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Better levels.&lt;/b&gt; The NF4 of QLoRA (Dettmers et al., 2023) has 16 levels that are not equally spaced: they follow the quantiles of a normal distribution, as weights mostly do. The 4-bit network stays fixed while small low-rank matrices beside it are trained.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;One bit and three values.&lt;/b&gt; XNOR-Net (Rastegari et al., 2016) writes a filter as its signs times one number, the mean of &lt;formula&gt;|w|&lt;/formula&gt;, as in the last picture, and makes the inputs binary as well. BitNet b1.58 (Ma et al., 2024) trains language models whose weights are −1, 0 or 1; three values are &lt;formula&gt;\log_2 3 \approx 1.58&lt;/formula&gt; bits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;One bit and three values.&lt;/b&gt; XNOR-Net (Rastegari et al., 2016) writes a filter as its signs times one number, the mean of &lt;formula&gt;|w|&lt;/formula&gt;, as in the last picture, and makes the inputs binary as well. BitNet b1.58 (Ma et al., 2024) trains language models whose weights are −1, 0 or 1; three values are &lt;formula&gt;\log_2 3 \approx 1.58&lt;/formula&gt; bits.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;These reach so low because they train with the rounding or correct its error. What you see here is rounding alone: the bottom of the ladder shows what such methods have to make good.&lt;/p&gt;</source>
        <translation>&lt;p&gt;These reach so low because they train with the rounding or correct its error. What you see here is rounding alone: the bottom of the ladder shows what such methods have to make good.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter, counted from 1</source>
        <translation>Filter, counted from 1</translation>
    </message>
    <message>
        <source>Each small square is the part of the filter for one input channel.</source>
        <translation>Each small square is the part of the filter for one input channel.</translation>
    </message>
    <message>
        <source>Other bits for the model</source>
        <translation>Other bits for the model</translation>
    </message>
    <message>
        <source>Fewer bits for %1</source>
        <translation>Fewer bits for %1</translation>
    </message>
    <message>
        <source>Give this layer of the model so many bits</source>
        <translation>Give this layer of the model so many bits</translation>
    </message>
    <message>
        <source>Bits for the model</source>
        <translation>Bits for the model</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>L&amp;ayer</translation>
    </message>
</context>
<context>
    <name>quantoscope::PassageView</name>
    <message>
        <source>The passages of these runs are not at hand: choose their data on the page Model.</source>
        <translation>The passages of these runs are not at hand: choose their data on the page Model.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>&lt;u&gt;FP32&lt;/u&gt;: %1</source>
        <translation>&lt;u&gt;FP32&lt;/u&gt;: %1</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;background-color: %1&quot;&gt;This run&lt;/span&gt;: %2</source>
        <translation>&lt;span style=&quot;background-color: %1&quot;&gt;This run&lt;/span&gt;: %2</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Right: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::PlanPanel</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n network(s)</source>
        <translation>
            <numerusform>%1 on %n network</numerusform>
            <numerusform>%1 on %n networks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, about %2</translation>
    </message>
    <message>
        <source>No network is open.</source>
        <translation>No network is open.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same recipe, one run a backend</source>
        <translation>The same recipe, one run a backend</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>What to run</translation>
    </message>
    <message>
        <source>The study&apos;s &amp;methods</source>
        <translation>The study&apos;s &amp;methods</translation>
    </message>
    <message>
        <source>The &amp;whole study</source>
        <translation>The &amp;whole study</translation>
    </message>
    <message>
        <source>This reci&amp;pe</source>
        <translation>This reci&amp;pe</translation>
    </message>
    <message>
        <source>This recipe &amp;on several backends</source>
        <translation>This recipe &amp;on several backends</translation>
    </message>
    <message>
        <source>On the command line: --backend %1</source>
        <translation>On the command line: --backend %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Folder for data, studies and recipes</source>
        <translation>Folder for data, studies and recipes</translation>
    </message>
    <message>
        <source>Folder with CIFAR-100&apos;s binary files</source>
        <translation>Folder with CIFAR-100&apos;s binary files</translation>
    </message>
    <message>
        <source>A file of SQuAD</source>
        <translation>A file of SQuAD</translation>
    </message>
    <message>
        <source>SQuAD files (*.json);;All files (*)</source>
        <translation>SQuAD files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Presentation: larger type and lines, for a projector</source>
        <translation>&amp;Presentation: larger type and lines, for a projector</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>Th&amp;reads</translation>
    </message>
    <message>
        <source>every core (%1)</source>
        <translation>every core (%1)</translation>
    </message>
    <message>
        <source>For calibration and evaluation; the page Run has its own number for what is timed</source>
        <translation>For calibration and evaluation; the page Run has its own number for what is timed</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Data folder</translation>
    </message>
    <message>
        <source>Downloads, recipes and studies without a name are kept here</source>
        <translation>Downloads, recipes and studies without a name are kept here</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>where the data folder has it</source>
        <translation>where the data folder has it</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>Forget this place</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>At the start</translation>
    </message>
    <message>
        <source>Go on with the &amp;study of last time</source>
        <translation>Go on with the &amp;study of last time</translation>
    </message>
    <message>
        <source>Open the &amp;network of last time instead of ResNet-18</source>
        <translation>Open the &amp;network of last time instead of ResNet-18</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>%1: choose…</source>
        <translation>%1: choose…</translation>
    </message>
    <message>
        <source>%1: forget this place</source>
        <translation>%1: forget this place</translation>
    </message>
</context>
<context>
    <name>quantoscope::PyTorchFold</name>
    <message>
        <source>In PyTorch</source>
        <translation>In PyTorch</translation>
    </message>
</context>
<context>
    <name>quantoscope::QuantizationLines</name>
    <message>
        <source>z = %1</source>
        <translation>z = %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::QuestionBox</name>
    <message>
        <source>Quantoscope</source>
        <translation>Quantoscope</translation>
    </message>
</context>
<context>
    <name>quantoscope::QuestionView</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Your answer, a number</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>A number</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Your order</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>quantoscope::QueueModel</name>
    <message>
        <source>cancelling…</source>
        <translation>cancelling…</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>took %1</translation>
    </message>
    <message>
        <source>%1 · not timed</source>
        <translation>%1 · not timed</translation>
    </message>
    <message>
        <source>In the study %1</source>
        <translation>In the study %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>quantoscope::QueueView</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspect</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Run &amp;again</translation>
    </message>
    <message>
        <source>&amp;Cancel this run</source>
        <translation>&amp;Cancel this run</translation>
    </message>
    <message>
        <source>Copy the &amp;error</source>
        <translation>Copy the &amp;error</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancel all</translation>
    </message>
    <message>
        <source>Stop what runs and what waits; what is finished is kept (Esc)</source>
        <translation>Stop what runs and what waits; what is finished is kept (Esc)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Take ended runs off this list; the study keeps them</source>
        <translation>Take ended runs off this list; the study keeps them</translation>
    </message>
    <message>
        <source>Runs appear here while they wait and run, with their steps and what they give.</source>
        <translation>Runs appear here while they wait and run, with their steps and what they give.</translation>
    </message>
    <message>
        <source>Run four methods</source>
        <translation>Run four methods</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Queue of runs</translation>
    </message>
    <message>
        <source>&amp;Save quantized model…</source>
        <translation>&amp;Save quantized model…</translation>
    </message>
    <message>
        <source>Copy as quantoscope-cli co&amp;mmand</source>
        <translation>Copy as quantoscope-cli co&amp;mmand</translation>
    </message>
    <message>
        <source>Copy &amp;recipe</source>
        <translation>Copy &amp;recipe</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeChoiceModel</name>
    <message>
        <source>set by hand</source>
        <translation>set by hand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>The recipe takes this one.</source>
        <translation>The recipe takes this one.</translation>
    </message>
    <message>
        <source>A click takes this one.</source>
        <translation>A click takes this one.</translation>
    </message>
    <message>
        <source>The highest SQNR of all.</source>
        <translation>The highest SQNR of all.</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <translation>%1, the best</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Zero
point</source>
        <translation>Zero
point</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Clipped</translation>
    </message>
    <message>
        <source>Rounding
error</source>
        <translation>Rounding
error</translation>
    </message>
    <message>
        <source>Clipping
error</source>
        <translation>Clipping
error</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>The step between two levels</source>
        <translation>The step between two levels</translation>
    </message>
    <message>
        <source>Mean squared error of rounding</source>
        <translation>Mean squared error of rounding</translation>
    </message>
    <message>
        <source>Mean squared error of clipping</source>
        <translation>Mean squared error of clipping</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeHistogram</name>
    <message>
        <source>↑ %1 of the values</source>
        <translation>↑ %1 of the values</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 to %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 values</source>
        <translation>%1 to %2: %3 values</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Number of values</translation>
    </message>
    <message>
        <source>Lower end of the range</source>
        <translation>Lower end of the range</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>Upper end of the range</translation>
    </message>
    <message>
        <source>Drag, or move with the arrow keys (Shift: finer, Ctrl: to the next line). It snaps to the observers&apos; lines; with Ctrl it is dragged freely.</source>
        <translation>Drag, or move with the arrow keys (Shift: finer, Ctrl: to the next line). It snaps to the observers&apos; lines; with Ctrl it is dragged freely.</translation>
    </message>
</context>
<context>
    <name>quantoscope::RangeNumbers</name>
    <message>
        <source>%1 of the noise is clipping</source>
        <translation>%1 of the noise is clipping</translation>
    </message>
    <message>
        <source>%1 of the noise is rounding</source>
        <translation>%1 of the noise is rounding</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Zero point</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Clipped</translation>
    </message>
    <message>
        <source>Rounding error</source>
        <translation>Rounding error</translation>
    </message>
    <message>
        <source>Clipping error</source>
        <translation>Clipping error</translation>
    </message>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Levels used</source>
        <translation>Levels used</translation>
    </message>
    <message>
        <source>The step between two levels: real value = scale · (integer − zero point)</source>
        <translation>The step between two levels: real value = scale · (integer − zero point)</translation>
    </message>
    <message>
        <source>The integer that stands for zero</source>
        <translation>The integer that stands for zero</translation>
    </message>
    <message>
        <source>Share of the values outside the range</source>
        <translation>Share of the values outside the range</translation>
    </message>
    <message>
        <source>Mean squared error that the values inside the range make</source>
        <translation>Mean squared error that the values inside the range make</translation>
    </message>
    <message>
        <source>Mean squared error that the values outside the range make</source>
        <translation>Mean squared error that the values outside the range make</translation>
    </message>
    <message>
        <source>Signal to quantization noise: 6 dB more is one bit better</source>
        <translation>Signal to quantization noise: 6 dB more is one bit better</translation>
    </message>
    <message>
        <source>Integers that at least one value rounds to, of those that there are</source>
        <translation>Integers that at least one value rounds to, of those that there are</translation>
    </message>
    <message>
        <source>%1 clipping</source>
        <translation>%1 clipping</translation>
    </message>
    <message>
        <source>%1 rounding</source>
        <translation>%1 rounding</translation>
    </message>
</context>
<context>
    <name>quantoscope::RealLayers</name>
    <message>
        <source>Calibrating ResNet-18 for the chapter</source>
        <translation>Calibrating ResNet-18 for the chapter</translation>
    </message>
</context>
<context>
    <name>quantoscope::RecipeCheck</name>
    <message>
        <source>Asking the backend</source>
        <translation>Asking the backend</translation>
    </message>
</context>
<context>
    <name>quantoscope::RecipeComparison</name>
    <message>
        <source>Present recipe: %1</source>
        <translation>Present recipe: %1</translation>
    </message>
    <message>
        <source>The two recipes are the same.</source>
        <translation>The two recipes are the same.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>lines differ; layers differ</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) of this network are treated differently</source>
        <translation>
            <numerusform>%n layer of this network is treated differently</numerusform>
            <numerusform>%n layers of this network are treated differently</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare recipes</source>
        <translation>Compare recipes</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Only what differs</translation>
    </message>
    <message>
        <source>The two recipes, line by line</source>
        <translation>The two recipes, line by line</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>quantoscope::RecipeRow</name>
    <message>
        <source>not saved</source>
        <comment>recipe</comment>
        <translation>not saved</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>A &amp;file…</translation>
    </message>
    <message>
        <source>Preset recommended</source>
        <translation>Preset recommended</translation>
    </message>
    <message>
        <source>Preset as in the study</source>
        <translation>Preset as in the study</translation>
    </message>
    <message>
        <source>The recipe of a &amp;run</source>
        <translation>The recipe of a &amp;run</translation>
    </message>
    <message>
        <source>Compare with a recipe</source>
        <translation>Compare with a recipe</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recipes (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Reading a recipe</source>
        <translation>Reading a recipe</translation>
    </message>
    <message>
        <source>Re&amp;cipe</source>
        <translation>Re&amp;cipe</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name of the recipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What runs of this recipe are called</source>
        <translation>What runs of this recipe are called</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Open recipe…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Save recipe…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>This recipe and another one, line by line</source>
        <translation>This recipe and another one, line by line</translation>
    </message>
</context>
<context>
    <name>quantoscope::RoundingTable</name>
    <message>
        <source>The value in each format</source>
        <translation>The value in each format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relative error</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunExports</name>
    <message>
        <source>Save the quantized network</source>
        <translation>Save the quantized network</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Networks (*.safetensors)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Saving %1</translation>
    </message>
    <message>
        <source>Saved %1: %2 MB</source>
        <translation>Saved %1: %2 MB</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 was not saved: %2</translation>
    </message>
    <message>
        <source>%1 was not saved: cancelled.</source>
        <translation>%1 was not saved: cancelled.</translation>
    </message>
    <message>
        <source>The command is copied. It reads the recipe from recipe.json: save the recipe under that name where you run it.</source>
        <translation>The command is copied. It reads the recipe from recipe.json: save the recipe under that name where you run it.</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>The command is copied.</translation>
    </message>
    <message>
        <source>The recipe is copied.</source>
        <translation>The recipe is copied.</translation>
    </message>
    <message>
        <source>&amp;Save quantized model…</source>
        <translation>&amp;Save quantized model…</translation>
    </message>
    <message>
        <source>Copy as quantoscope-cli &amp;command</source>
        <translation>Copy as quantoscope-cli &amp;command</translation>
    </message>
    <message>
        <source>Copy &amp;recipe</source>
        <translation>Copy &amp;recipe</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunPage</name>
    <message>
        <source>Checking what can run</source>
        <translation>Checking what can run</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n run(s) to the queue</source>
        <translation>
            <numerusform>&amp;Add %n run to the queue</numerusform>
            <numerusform>&amp;Add %n runs to the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start %n run(s)</source>
        <translation>
            <numerusform>&amp;Start %n run</numerusform>
            <numerusform>&amp;Start %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the backends to compare.</source>
        <translation>Tick the backends to compare.</translation>
    </message>
    <message>
        <source>Open a network first.</source>
        <translation>Open a network first.</translation>
    </message>
    <message>
        <source>Nothing of this can run; the reasons stand above.</source>
        <translation>Nothing of this can run; the reasons stand above.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Save the quantized network, copy the command or the recipe</source>
        <translation>Save the quantized network, copy the command or the recipe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsModel</name>
    <message>
        <source>no accuracy</source>
        <translation>no accuracy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % as FP32</source>
        <translation>%1 % as FP32</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>no labels</translation>
    </message>
</context>
<context>
    <name>quantoscope::RunsPanel</name>
    <message>
        <source>Inspect</source>
        <translation>Inspect</translation>
    </message>
    <message>
        <source>Take over its recipe</source>
        <translation>Take over its recipe</translation>
    </message>
    <message>
        <source>Recipe of %1</source>
        <translation>Recipe of %1</translation>
    </message>
    <message>
        <source>Remove from the study</source>
        <translation>Remove from the study</translation>
    </message>
    <message>
        <source>Cancel what runs and waits</source>
        <translation>Cancel what runs and waits</translation>
    </message>
    <message>
        <source>Runs of this study</source>
        <translation>Runs of this study</translation>
    </message>
    <message>
        <source>Runs appear here as they end. “%1” above (%2) gives the first ones, of the open network.</source>
        <translation>Runs appear here as they end. “%1” above (%2) gives the first ones, of the open network.</translation>
    </message>
</context>
<context>
    <name>quantoscope::SchemePanels</name>
    <message>
        <source>ReLU data, symmetric</source>
        <translation>ReLU data, symmetric</translation>
    </message>
    <message>
        <source>ReLU data, asymmetric</source>
        <translation>ReLU data, asymmetric</translation>
    </message>
    <message>
        <source>Gaussian data, symmetric</source>
        <translation>Gaussian data, symmetric</translation>
    </message>
    <message>
        <source>Gaussian data, asymmetric</source>
        <translation>Gaussian data, asymmetric</translation>
    </message>
    <message>
        <source>Symmetric and asymmetric side by side</source>
        <translation>Symmetric and asymmetric side by side</translation>
    </message>
    <message>
        <source>%1: SQNR %2</source>
        <translation>%1: SQNR %2</translation>
    </message>
    <message>
        <source>SQNR %1</source>
        <translation>SQNR %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>integers</comment>
        <translation>%1 of %2 used</translation>
    </message>
    <message>
        <source>z = %1</source>
        <translation>z = %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::SetBar</name>
    <message>
        <source>Set for all layers</source>
        <comment>the defaults</comment>
        <translation>Set for all layers</translation>
    </message>
    <message>
        <source>Set for %1</source>
        <translation>Set for %1</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n selected</source>
        <translation>
            <numerusform>Set for %n selected</numerusform>
            <numerusform>Set for %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>What every layer has that has no setting of its own. Choose layers in the table to set them alone.</source>
        <translation>What every layer has that has no setting of its own. Choose layers in the table to set them alone.</translation>
    </message>
    <message>
        <source>The defaults as in the preset</source>
        <translation>The defaults as in the preset</translation>
    </message>
    <message>
        <source>The chosen layers as the row “All layers” says</source>
        <translation>The chosen layers as the row “All layers” says</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>&amp;Weights</translation>
    </message>
    <message>
        <source>&amp;Activations</source>
        <translation>&amp;Activations</translation>
    </message>
    <message>
        <source>&amp;Keep in float</source>
        <translation>&amp;Keep in float</translation>
    </message>
    <message>
        <source>The chosen layers are computed with floats as before</source>
        <translation>The chosen layers are computed with floats as before</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Re&amp;set</translation>
    </message>
</context>
<context>
    <name>quantoscope::SettingsPanel</name>
    <message>
        <source>How to run it</source>
        <translation>How to run it</translation>
    </message>
    <message>
        <source>Bac&amp;kend</source>
        <translation>Bac&amp;kend</translation>
    </message>
    <message>
        <source>What computes. At first %1</source>
        <translation>What computes. At first %1</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Of the latency; calibration and evaluation use the threads of the preferences. At first %1</source>
        <translation>Of the latency; calibration and evaluation use the threads of the preferences. At first %1</translation>
    </message>
    <message>
        <source>Images or texts at once, of the latency. At first %1</source>
        <translation>Images or texts at once, of the latency. At first %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Length of the text whose latency is measured. Automatic: 128, or what the network takes at most</source>
        <translation>Length of the text whose latency is measured. Automatic: 128, or what the network takes at most</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>To evaluate with, chosen evenly from all classes. At first %1</source>
        <translation>To evaluate with, chosen evenly from all classes. At first %1</translation>
    </message>
    <message>
        <source>Questions that the ranges are found with. At first %1</source>
        <translation>Questions that the ranges are found with. At first %1</translation>
    </message>
    <message>
        <source>Images that the ranges are found with. At first %1</source>
        <translation>Images that the ranges are found with. At first %1</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>Of the choice of images. At first %1</source>
        <translation>Of the choice of images. At first %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>Seconds in which each run&apos;s latency is measured. At first %1</source>
        <translation>Seconds in which each run&apos;s latency is measured. At first %1</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Toke&amp;ns</source>
        <translation>Toke&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>&amp;Calibration</translation>
    </message>
    <message>
        <source>Latenc&amp;y for</source>
        <translation>Latenc&amp;y for</translation>
    </message>
    <message>
        <source>On the command line: --backend %1</source>
        <translation>On the command line: --backend %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShownChoice</name>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Which metrics and models the table and the charts show</source>
        <translation>Which metrics and models the table and the charts show</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkCurves</name>
    <message>
        <source>Error, size and accuracy against the share that is left out</source>
        <translation>Error, size and accuracy against the share that is left out</translation>
    </message>
    <message>
        <source>left out (%)</source>
        <translation>left out (%)</translation>
    </message>
    <message>
        <source>relative error of the weights (%)</source>
        <translation>relative error of the weights (%)</translation>
    </message>
    <message>
        <source>SQNR of the weights (dB)</source>
        <translation>SQNR of the weights (dB)</translation>
    </message>
    <message>
        <source>size of the layer (MB)</source>
        <translation>size of the layer (MB)</translation>
    </message>
    <message>
        <source>whole layer, FP32: %1</source>
        <translation>whole layer, FP32: %1</translation>
    </message>
    <message>
        <source>measured accuracy (%)</source>
        <translation>measured accuracy (%)</translation>
    </message>
    <message>
        <source>Let the knob go, or press Measure: the network answers 500 images.</source>
        <translation>Let the knob go, or press Measure: the network answers 500 images.</translation>
    </message>
    <message>
        <source>as it is: %1 %</source>
        <translation>as it is: %1 %</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkMeasurements</name>
    <message>
        <source>Measuring the accuracy with %1 made smaller</source>
        <translation>Measuring the accuracy with %1 made smaller</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkTask</name>
    <message>
        <source>Measuring…</source>
        <translation>Measuring…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Your turn:&lt;/b&gt; how much of %1 can be left out before more than %2 points are lost, to within %3 %?</source>
        <translation>&lt;b&gt;Your turn:&lt;/b&gt; how much of %1 can be left out before more than %2 points are lost, to within %3 %?</translation>
    </message>
    <message>
        <source>Largest share that can be left out, in percent</source>
        <translation>Largest share that can be left out, in percent</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>✗ Too much: without %1 % the accuracy changes by %2 points.</source>
        <translation>✗ Too much: without %1 % the accuracy changes by %2 points.</translation>
    </message>
    <message>
        <source>✓ Right: without %1 % the accuracy changes by %2 points, without %3 % already by %4.</source>
        <translation>✓ Right: without %1 % the accuracy changes by %2 points, without %3 % already by %4.</translation>
    </message>
    <message>
        <source>✗ More is possible: without %1 % the accuracy changes by %2 points, without %3 % by %4.</source>
        <translation>✗ More is possible: without %1 % the accuracy changes by %2 points, without %3 % by %4.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ShrinkingChapter</name>
    <message>
        <source>The other ways to shrink a network</source>
        <translation>The other ways to shrink a network</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>another figure</translation>
    </message>
    <message>
        <source>another way to shrink</source>
        <translation>another way to shrink</translation>
    </message>
    <message>
        <source>another layer</source>
        <translation>another layer</translation>
    </message>
    <message>
        <source>how much is left out</source>
        <translation>how much is left out</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>the answer</translation>
    </message>
    <message>
        <source>Reading the layer…</source>
        <translation>Reading the layer…</translation>
    </message>
    <message>
        <source>%1 of %2 weights remain.</source>
        <translation>%1 of %2 weights remain.</translation>
    </message>
    <message>
        <source>%1 of %2 filters remain.</source>
        <translation>%1 of %2 filters remain.</translation>
    </message>
    <message>
        <source>Rank %1 of %2; the factors are smaller than the layer up to rank %3.</source>
        <translation>Rank %1 of %2; the factors are smaller than the layer up to rank %3.</translation>
    </message>
    <message>
        <source>%1 Relative error %2, SQNR %3; %4 MB in place of %5, the network %6 in place of %7.</source>
        <translation>%1 Relative error %2, SQNR %3; %4 MB in place of %5, the network %6 in place of %7.</translation>
    </message>
    <message>
        <source>within the noise</source>
        <translation>within the noise</translation>
    </message>
    <message>
        <source>beyond the noise</source>
        <translation>beyond the noise</translation>
    </message>
    <message>
        <source>Measured on %1 images: accuracy %2 % (95 %: %3 – %4), as it is %5 %; %6.</source>
        <translation>Measured on %1 images: accuracy %2 % (95 %: %3 – %4), as it is %5 %; %6.</translation>
    </message>
    <message>
        <source>Measuring the accuracy…</source>
        <translation>Measuring the accuracy…</translation>
    </message>
    <message>
        <source>The accuracy of this setting is not measured yet.</source>
        <translation>The accuracy of this setting is not measured yet.</translation>
    </message>
    <message>
        <source>%1 at %2 bits</source>
        <translation>%1 at %2 bits</translation>
    </message>
    <message>
        <source>Figures of this chapter</source>
        <translation>Figures of this chapter</translation>
    </message>
    <message>
        <source>Pruning and low rank</source>
        <translation>Pruning and low rank</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>Tensor decomposition</source>
        <translation>Tensor decomposition</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>pruning, single weights</source>
        <translation>pruning, single weights</translation>
    </message>
    <message>
        <source>pruning, whole filters</source>
        <translation>pruning, whole filters</translation>
    </message>
    <message>
        <source>low-rank factorization</source>
        <translation>low-rank factorization</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Measure</translation>
    </message>
    <message>
        <source>The accuracy on 500 images of the sample with this layer changed</source>
        <translation>The accuracy on 500 images of the sample with this layer changed</translation>
    </message>
    <message>
        <source>&lt;p&gt;Quantization keeps every number and writes it with fewer bits. The other ways give numbers up, and each can be combined with quantization.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quantization keeps every number and writes it with fewer bits. The other ways give numbers up, and each can be combined with quantization.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Pruning&lt;/b&gt; sets to zero what matters least. &lt;i&gt;Unstructured&lt;/i&gt;: single weights, the smallest &lt;formula&gt;|w|&lt;/formula&gt; first. &lt;i&gt;Structured&lt;/i&gt;: whole filters, those with the smallest norm &lt;formula&gt;\sqrt{\sum w^2}&lt;/formula&gt; first. What it does to the layer is the relative error &lt;formula&gt;\sqrt{\frac{\sum (w - \hat{w})^2}{\sum w^2}}&lt;/formula&gt;, or the same as SQNR in dB.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Pruning&lt;/b&gt; sets to zero what matters least. &lt;i&gt;Unstructured&lt;/i&gt;: single weights, the smallest &lt;formula&gt;|w|&lt;/formula&gt; first. &lt;i&gt;Structured&lt;/i&gt;: whole filters, those with the smallest norm &lt;formula&gt;\sqrt{\sum w^2}&lt;/formula&gt; first. What it does to the layer is the relative error &lt;formula&gt;\sqrt{\frac{\sum (w - \hat{w})^2}{\sum w^2}}&lt;/formula&gt;, or the same as SQNR in dB.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Zeros save memory only when they are not stored. Here what remains is stored as FP32 and one bit for each weight (or filter) says whether it is there. Time is another matter: a processor multiplies by a lone zero as slowly as by any number, and gains only where whole filters are gone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeros save memory only when they are not stored. Here what remains is stored as FP32 and one bit for each weight (or filter) says whether it is there. Time is another matter: a processor multiplies by a lone zero as slowly as by any number, and gains only where whole filters are gone.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Low-rank factorization&lt;/b&gt; writes the weights as a product of two thin matrices, &lt;formula&gt;W \approx A \cdot B&lt;/formula&gt;: the singular value decomposition, cut off after r values. Of a convolution from S to T channels they hold &lt;formula&gt;r \cdot (T + S \cdot k^2)&lt;/formula&gt; numbers in place of &lt;formula&gt;T \cdot S \cdot k^2&lt;/formula&gt;; with too large an r they are larger than the layer itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Low-rank factorization&lt;/b&gt; writes the weights as a product of two thin matrices, &lt;formula&gt;W \approx A \cdot B&lt;/formula&gt;: the singular value decomposition, cut off after r values. Of a convolution from S to T channels they hold &lt;formula&gt;r \cdot (T + S \cdot k^2)&lt;/formula&gt; numbers in place of &lt;formula&gt;T \cdot S \cdot k^2&lt;/formula&gt;; with too large an r they are larger than the layer itself.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Distillation&lt;/b&gt; trains a small network to answer as a large one does; &lt;b&gt;tensor decomposition&lt;/b&gt; splits a convolution into several thin ones. Both, like pruning in practice, are followed by training; what you measure here is the loss before any training has repaired it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Distillation&lt;/b&gt; trains a small network to answer as a large one does; &lt;b&gt;tensor decomposition&lt;/b&gt; splits a convolution into several thin ones. Both, like pruning in practice, are followed by training; what you measure here is the loss before any training has repaired it.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Look how little the error of the weights says about the accuracy: a layer can lose most of its small weights unnoticed, and a few filters or singular values too many at a stroke.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Look how little the error of the weights says about the accuracy: a layer can lose most of its small weights unnoticed, and a few filters or singular values too many at a stroke.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize it to about that size</source>
        <translation>Quantize it to about that size</translation>
    </message>
    <message>
        <source>Left &amp;out</source>
        <translation>Left &amp;out</translation>
    </message>
</context>
<context>
    <name>quantoscope::SpacingLine</name>
    <message>
        <source>Spacing at this value: %1</source>
        <translation>Spacing at this value: %1</translation>
    </message>
    <message>
        <source>No spacing: this is not a number on the line</source>
        <translation>No spacing: this is not a number on the line</translation>
    </message>
    <message>
        <source>Range of %1: %2 … %3</source>
        <translation>Range of %1: %2 … %3</translation>
    </message>
    <message>
        <source>Smallest above zero: %1</source>
        <translation>Smallest above zero: %1</translation>
    </message>
    <message>
        <source>Smallest normal number: %1</source>
        <translation>Smallest normal number: %1</translation>
    </message>
</context>
<context>
    <name>quantoscope::StaticDynamicChapter</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>ResNet-18 is being calibrated: a few images go through the network, and every layer&apos;s values are counted.</source>
        <translation>ResNet-18 is being calibrated: a few images go through the network, and every layer&apos;s values are counted.</translation>
    </message>
    <message>
        <source>ResNet-18 could not be calibrated. %1</source>
        <translation>ResNet-18 could not be calibrated. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Here a layer of ResNet-18 will be shown, once it was calibrated.</source>
        <translation>Here a layer of ResNet-18 will be shown, once it was calibrated.</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Calibrate</translation>
    </message>
    <message>
        <source>Method from the chapter</source>
        <translation>Method from the chapter</translation>
    </message>
    <message>
        <source>&lt;b&gt;Static&lt;/b&gt; quantization chooses the range of every layer&apos;s values once, by calibration, and keeps it. &lt;b&gt;Dynamic&lt;/b&gt; quantization reads the range of each batch while it runs. Weights are whole numbers in both.</source>
        <translation>&lt;b&gt;Static&lt;/b&gt; quantization chooses the range of every layer&apos;s values once, by calibration, and keeps it. &lt;b&gt;Dynamic&lt;/b&gt; quantization reads the range of each batch while it runs. Weights are whole numbers in both.</translation>
    </message>
    <message>
        <source>As long as inputs look like those of calibration, the fixed range is as good as any. When they drift – brighter images, more contrast, another sensor – a fixed range clips what grew, or wastes its steps on what shrank. A range per batch follows, and keeps its SQNR.</source>
        <translation>As long as inputs look like those of calibration, the fixed range is as good as any. When they drift – brighter images, more contrast, another sensor – a fixed range clips what grew, or wastes its steps on what shrank. A range per batch follows, and keeps its SQNR.</translation>
    </message>
    <message>
        <source>The figure draws values as a layer of ResNet-18 has them, in eight batches, and lets them drift: the last batch is multiplied by the factor, or moved up by the given part of the largest value. Half the values means half the signal on the same steps: 6 dB less with the fixed range.</source>
        <translation>The figure draws values as a layer of ResNet-18 has them, in eight batches, and lets them drift: the last batch is multiplied by the factor, or moved up by the given part of the largest value. Half the values means half the signal on the same steps: 6 dB less with the fixed range.</translation>
    </message>
    <message>
        <source>A range per batch is not free: every value must be read before the first can be quantized, and results depend on what else is in the batch. The third figure has the times that were measured on this machine.</source>
        <translation>A range per batch is not free: every value must be read before the first can be quantized, and results depend on what else is in the batch. The third figure has the times that were measured on this machine.</translation>
    </message>
    <message>
        <source>The button makes the chosen method that of the recipe.</source>
        <translation>The button makes the chosen method that of the recipe.</translation>
    </message>
    <message>
        <source>Take this method to the model</source>
        <translation>Take this method to the model</translation>
    </message>
    <message>
        <source>Static and dynamic</source>
        <translation>Static and dynamic</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>&amp;Bits b</translation>
    </message>
    <message>
        <source>&amp;Drift</source>
        <translation>&amp;Drift</translation>
    </message>
    <message>
        <source>Values grow or shrink</source>
        <translation>Values grow or shrink</translation>
    </message>
    <message>
        <source>Values move up</source>
        <translation>Values move up</translation>
    </message>
    <message>
        <source>&amp;Shift, in parts of the largest</source>
        <translation>&amp;Shift, in parts of the largest</translation>
    </message>
    <message>
        <source>&amp;Method for the model</source>
        <translation>&amp;Method for the model</translation>
    </message>
    <message>
        <source>Inputs that drift</source>
        <translation>Inputs that drift</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>Factor &amp;of the last batch</source>
        <translation>Factor &amp;of the last batch</translation>
    </message>
</context>
<context>
    <name>quantoscope::StepsView</name>
    <message>
        <source>Sum of the products: %1</source>
        <translation>Sum of the products: %1</translation>
    </message>
    <message>
        <source>+ round(b / (s_w s_x)) = %1 + %2 = %3</source>
        <translation>+ round(b / (s_w s_x)) = %1 + %2 = %3</translation>
    </message>
    <message>
        <source>+ z_y = %1 + %2, rounded half to even: %3</source>
        <translation>+ z_y = %1 + %2, rounded half to even: %3</translation>
    </message>
    <message>
        <source>Clamped to [%1, %2]: %3, nothing changes</source>
        <translation>Clamped to [%1, %2]: %3, nothing changes</translation>
    </message>
    <message>
        <source>Clamped to [%1, %2]: %3, it was outside</source>
        <translation>Clamped to [%1, %2]: %3, it was outside</translation>
    </message>
    <message>
        <source>s_y (q − z_y) = %1;  in float %2, error %3</source>
        <translation>s_y (q − z_y) = %1;  in float %2, error %3</translation>
    </message>
    <message>
        <source>products</source>
        <translation>products</translation>
    </message>
    <message>
        <source>One output value, step by step</source>
        <translation>One output value, step by step</translation>
    </message>
</context>
<context>
    <name>quantoscope::StudyCardView</name>
    <message>
        <source>&lt;b&gt;The study says:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;The study says:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Measured here:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Measured here:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>not yet.</source>
        <translation>not yet.</translation>
    </message>
    <message numerus="yes">
        <source>Run it (%n run(s))</source>
        <translation>
            <numerusform>Run it (%n run)</numerusform>
            <numerusform>Run it (%n runs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quantoscope::StudyChapter</name>
    <message>
        <source>another view of the study</source>
        <translation>another view of the study</translation>
    </message>
    <message>
        <source>another method</source>
        <translation>another method</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>The study</translation>
    </message>
    <message>
        <source>Runs for a sentence of the study</source>
        <translation>Runs for a sentence of the study</translation>
    </message>
    <message>
        <source>Views of the study</source>
        <translation>Views of the study</translation>
    </message>
    <message>
        <source>Says and measured</source>
        <translation>Says and measured</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>Me&amp;thod</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Differences to FP32: the study, measured here, published</source>
        <translation>Differences to FP32: the study, measured here, published</translation>
    </message>
    <message>
        <source>&lt;p&gt;The program grew out of a study: four image classifiers on CIFAR-100 and BERT on SQuAD, each as FP32 and quantized in three ways. Here its figures and sentences stand beside what you measure.&lt;/p&gt;</source>
        <translation>&lt;p&gt;The program grew out of a study: four image classifiers on CIFAR-100 and BERT on SQuAD, each as FP32 and quantized in three ways. Here its figures and sentences stand beside what you measure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What does not:&lt;/b&gt; the accuracies are of other weights, and the sample is not CIFAR-100, so only differences to FP32 can be compared. With one scale for each channel MobileNetV2 loses far less than in the study. Times cannot be compared at all: its processor, batch and threads are not stated.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;What does not:&lt;/b&gt; the accuracies are of other weights, and the sample is not CIFAR-100, so only differences to FP32 can be compared. With one scale for each channel MobileNetV2 loses far less than in the study. Times cannot be compared at all: its processor, batch and threads are not stated.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A difference means nothing without the number of images behind it. Of 10 000 images an accuracy of 50 % is known to about &lt;formula&gt;\pm 1&lt;/formula&gt; point; of the study&apos;s losses only one, MobileNetV2 without fusion, is beyond doubt. ≈ marks what the paired test calls noise.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A difference means nothing without the number of images behind it. Of 10 000 images an accuracy of 50 % is known to about &lt;formula&gt;\pm 1&lt;/formula&gt; point; of the study&apos;s losses only one, MobileNetV2 without fusion, is beyond doubt. ≈ marks what the paired test calls noise.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A course must not repeat every sentence. Each card has one that does not hold as it stands, the number that shows it, and the reason; where the number is not there yet, a button runs what is missing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A course must not repeat every sentence. Each card has one that does not hold as it stands, the number that shows it, and the reason; where the number is not there yet, a button runs what is missing.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Run the whole study</source>
        <translation>Run the whole study</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What agrees:&lt;/b&gt; sizes, to the hundredth of a MB, once weights are quantized per tensor and the network has the stem of ImageNet&apos;s with a head of 100 classes; that static quantization quarters the file and gains the most time; that dynamic quantization does nothing for a CNN.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;What agrees:&lt;/b&gt; sizes, to the hundredth of a MB, once weights are quantized per tensor and the network has the stem of ImageNet&apos;s with a head of 100 classes; that static quantization quarters the file and gains the most time; that dynamic quantization does nothing for a CNN.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>quantoscope::StudyDocument</name>
    <message>
        <source>Untitled study</source>
        <translation>Untitled study</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>New study</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Opening %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Saving %1</translation>
    </message>
    <message>
        <source>Removing a run</source>
        <translation>Removing a run</translation>
    </message>
    <message>
        <source>Reading a run</source>
        <translation>Reading a run</translation>
    </message>
    <message>
        <source>Reading the study</source>
        <translation>Reading the study</translation>
    </message>
</context>
<context>
    <name>quantoscope::SuggestionBar</name>
    <message>
        <source>Recipe of the last run</source>
        <translation>Recipe of the last run</translation>
    </message>
    <message>
        <source>%1 is measured with 8 bits. What is left of it with 4-bit weights and one scale per tensor?</source>
        <translation>%1 is measured with 8 bits. What is left of it with 4-bit weights and one scale per tensor?</translation>
    </message>
    <message>
        <source>One scale for a whole tensor is coarse. What does one scale per channel bring back?</source>
        <translation>One scale for a whole tensor is coarse. What does one scale per channel bring back?</translation>
    </message>
    <message>
        <source>Which layer hurts most? %1 has the lowest SQNR, %2 dB. Give it more bits, or keep it in float.</source>
        <translation>Which layer hurts most? %1 has the lowest SQNR, %2 dB. Give it more bits, or keep it in float.</translation>
    </message>
    <message>
        <source>Now 4 bits per tensor</source>
        <translation>Now 4 bits per tensor</translation>
    </message>
    <message>
        <source>Now per channel</source>
        <translation>Now per channel</translation>
    </message>
    <message>
        <source>Now change one layer</source>
        <translation>Now change one layer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of this study were stopped before they ended.</source>
        <translation>
            <numerusform>%n run of this study was stopped before it ended.</numerusform>
            <numerusform>%n runs of this study were stopped before they ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n run(s)</source>
        <translation>
            <numerusform>Go on with %n run</numerusform>
            <numerusform>Go on with %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is your untitled study of last time, with %n run(s).</source>
        <translation>
            <numerusform>This is your untitled study of last time, with %n run.</numerusform>
            <numerusform>This is your untitled study of last time, with %n runs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a new study</source>
        <translation>Begin a new study</translation>
    </message>
</context>
<context>
    <name>quantoscope::SummaryModel</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiply-adds</translation>
    </message>
</context>
<context>
    <name>quantoscope::SummaryPanel</name>
    <message>
        <source>%1 layers · %2 parameters · %3 multiply-adds</source>
        <translation>%1 layers · %2 parameters · %3 multiply-adds</translation>
    </message>
    <message>
        <source>Summary table</source>
        <translation>Summary table</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Copy or save the table</translation>
    </message>
    <message>
        <source>Menu of the summary table</source>
        <translation>Menu of the summary table</translation>
    </message>
</context>
<context>
    <name>quantoscope::SymmetricChapter</name>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Symmetric quantization</source>
        <translation>Symmetric quantization</translation>
    </message>
    <message>
        <source>&lt;p&gt;To quantize is to replace real numbers by a few integers. The symmetric way takes the largest absolute value of the list, &lt;formula&gt;\alpha&lt;/formula&gt; (absmax), and divides the range from &lt;formula&gt;-\alpha&lt;/formula&gt; to &lt;formula&gt;\alpha&lt;/formula&gt; into equal steps. Zero stays zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;To quantize is to replace real numbers by a few integers. The symmetric way takes the largest absolute value of the list, &lt;formula&gt;\alpha&lt;/formula&gt; (absmax), and divides the range from &lt;formula&gt;-\alpha&lt;/formula&gt; to &lt;formula&gt;\alpha&lt;/formula&gt; into equal steps. Zero stays zero.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;With &lt;formula&gt;b&lt;/formula&gt; bits there are &lt;formula&gt;2^{b-1} - 1&lt;/formula&gt; positive integers, so the scale factor is &lt;formula&gt;s = \frac{2^{b-1} - 1}{\alpha}&lt;/formula&gt;, and each value becomes &lt;formula&gt;q = \text{round}(s \cdot x)&lt;/formula&gt;. The way back is &lt;formula&gt;\hat{x} = \frac{q}{s}&lt;/formula&gt;. What is missing, &lt;formula&gt;x - \hat{x}&lt;/formula&gt;, is the quantization error: at most half a step, &lt;formula&gt;\frac{1}{2s}&lt;/formula&gt;, for a value that is not clamped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;With &lt;formula&gt;b&lt;/formula&gt; bits there are &lt;formula&gt;2^{b-1} - 1&lt;/formula&gt; positive integers, so the scale factor is &lt;formula&gt;s = \frac{2^{b-1} - 1}{\alpha}&lt;/formula&gt;, and each value becomes &lt;formula&gt;q = \text{round}(s \cdot x)&lt;/formula&gt;. The way back is &lt;formula&gt;\hat{x} = \frac{q}{s}&lt;/formula&gt;. What is missing, &lt;formula&gt;x - \hat{x}&lt;/formula&gt;, is the quantization error: at most half a step, &lt;formula&gt;\frac{1}{2s}&lt;/formula&gt;, for a value that is not clamped.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This is the &lt;b&gt;restricted range&lt;/b&gt;: with 8 bits &lt;formula&gt;q&lt;/formula&gt; lies in −127…127 and −128 is not used. The &lt;b&gt;full range&lt;/b&gt; uses it as well. It differs in the scale, not only in the clamp: &lt;formula&gt;s = \frac{127.5}{\alpha}&lt;/formula&gt;. Then &lt;formula&gt;\alpha&lt;/formula&gt; itself would become 128, which 8 bits do not have, and it is clamped to 127.&lt;/p&gt;</source>
        <translation>&lt;p&gt;This is the &lt;b&gt;restricted range&lt;/b&gt;: with 8 bits &lt;formula&gt;q&lt;/formula&gt; lies in −127…127 and −128 is not used. The &lt;b&gt;full range&lt;/b&gt; uses it as well. It differs in the scale, not only in the clamp: &lt;formula&gt;s = \frac{127.5}{\alpha}&lt;/formula&gt;. Then &lt;formula&gt;\alpha&lt;/formula&gt; itself would become 128, which 8 bits do not have, and it is clamped to 127.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;PyTorch writes the reciprocal, &lt;formula&gt;\text{scale} = \frac{1}{s}&lt;/formula&gt;: the width of a step. Its symmetric observers use the full range: 10.8 gives 0.08471, not 0.08504. In this program too, scale is the width of a step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;PyTorch writes the reciprocal, &lt;formula&gt;\text{scale} = \frac{1}{s}&lt;/formula&gt;: the width of a step. Its symmetric observers use the full range: 10.8 gives 0.08471, not 0.08504. In this program too, scale is the width of a step.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A value halfway between two integers goes to the even one (half to even): 0.5 becomes 0, 1.5 becomes 2 and −127.5 becomes −128. So halves are not all pushed the same way. The example “Halves” shows it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A value halfway between two integers goes to the even one (half to even): 0.5 becomes 0, 1.5 becomes 2 and −127.5 becomes −128. So halves are not all pushed the same way. The example “Halves” shows it.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Try: take bits away and watch the arrows lean. Drag the largest value outwards: every step gets wider, and all the other values pay for it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Try: take bits away and watch the arrows lean. Drag the largest value outwards: every step gets wider, and all the other values pay for it.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize the model&apos;s weights like this</source>
        <translation>Quantize the model&apos;s weights like this</translation>
    </message>
    <message>
        <source>As PyTorch writes it: scale = %1, zero_point = %2</source>
        <translation>As PyTorch writes it: scale = %1, zero_point = %2</translation>
    </message>
    <message>
        <source>As PyTorch writes it: scale = 1/s = %1, zero_point = 0</source>
        <translation>As PyTorch writes it: scale = 1/s = %1, zero_point = 0</translation>
    </message>
    <message>
        <source>q lies in %1…%2: %3 integers</source>
        <translation>q lies in %1…%2: %3 integers</translation>
    </message>
    <message>
        <source>All values are 0: there is no range to divide. The scale is set to 1.</source>
        <translation>All values are 0: there is no range to divide. The scale is set to 1.</translation>
    </message>
    <message>
        <source>Take an example</source>
        <translation>Take an example</translation>
    </message>
    <message>
        <source>&amp;Bits b</source>
        <translation>&amp;Bits b</translation>
    </message>
    <message>
        <source>Restricted range</source>
        <translation>Restricted range</translation>
    </message>
    <message>
        <source>Full range, as in PyTorch</source>
        <translation>Full range, as in PyTorch</translation>
    </message>
    <message>
        <source>One more integer below zero, and another scale</source>
        <translation>One more integer below zero, and another scale</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Worked example</translation>
    </message>
    <message>
        <source>Halves</source>
        <translation>Halves</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>All zero</translation>
    </message>
    <message>
        <source>Symmetric weights from the course</source>
        <translation>Symmetric weights from the course</translation>
    </message>
    <message>
        <source>q within ±(2&lt;sup&gt;b−1&lt;/sup&gt; − 1)</source>
        <translation>q within ±(2&lt;sup&gt;b−1&lt;/sup&gt; − 1)</translation>
    </message>
</context>
<context>
    <name>quantoscope::TableMenu</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copy table</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Save as C&amp;SV…</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Save as &amp;Markdown…</translation>
    </message>
    <message>
        <source>Save as &amp;LaTeX…</source>
        <translation>Save as &amp;LaTeX…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
</context>
<context>
    <name>quantoscope::TeacherPanel</name>
    <message>
        <source>Save the lesson as</source>
        <translation>Save the lesson as</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lessons (*.json)</translation>
    </message>
    <message>
        <source>State: %1, %2, recipe “%3”</source>
        <translation>State: %1, %2, recipe “%3”</translation>
    </message>
    <message>
        <source>This step loads no state yet.</source>
        <translation>This step loads no state yet.</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>The lesson</translation>
    </message>
    <message numerus="yes">
        <source>This lesson is valid: %n step(s).</source>
        <translation>
            <numerusform>This lesson is valid: %n step.</numerusform>
            <numerusform>This lesson is valid: %n steps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Step %1 now loads the present network, data and recipe.</source>
        <translation>Step %1 now loads the present network, data and recipe.</translation>
    </message>
    <message>
        <source>Teacher&apos;s view</source>
        <translation>Teacher&apos;s view</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>File (JSON)</source>
        <translation>File (JSON)</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Title, Greek</source>
        <translation>Title, Greek</translation>
    </message>
    <message>
        <source>Step, English</source>
        <translation>Step, English</translation>
    </message>
    <message>
        <source>Step, Greek</source>
        <translation>Step, Greek</translation>
    </message>
    <message>
        <source>Question, English</source>
        <translation>Question, English</translation>
    </message>
    <message>
        <source>Question, Greek</source>
        <translation>Question, Greek</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Remove this step</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Move the step up</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Move the step down</translation>
    </message>
    <message>
        <source>Use the present state for this step</source>
        <translation>Use the present state for this step</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Preview as student</source>
        <translation>Preview as student</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Leave the teacher&apos;s view</source>
        <translation>Leave the teacher&apos;s view</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorList</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>What each layer gave while calibrating</source>
        <translation>What each layer gave while calibrating</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>The weights of convolutions and linear layers</source>
        <translation>The weights of convolutions and linear layers</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Filter by name or kind</translation>
    </message>
    <message>
        <source>Filter of the list of tensors</source>
        <translation>Filter of the list of tensors</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensors</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorListModel</name>
    <message>
        <source>SQNR of the layer&apos;s result: %1</source>
        <translation>SQNR of the layer&apos;s result: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in float</source>
        <translation>in float</translation>
    </message>
    <message numerus="yes">
        <source>%n bits · %1</source>
        <translation>
            <numerusform>%n bit · %1</numerusform>
            <numerusform>%n bits · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on the range of its input</source>
        <translation>on the range of its input</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorSettings</name>
    <message>
        <source>Percentile</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Range mode</source>
        <translation>Range mode</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularity</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>percentile</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>set by hand</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation>By default: %1</translation>
    </message>
    <message>
        <source>%1. Restricted uses as many levels below zero as above, full one more, as PyTorch does.</source>
        <translation>%1. Restricted uses as many levels below zero as above, full one more, as PyTorch does.</translation>
    </message>
    <message>
        <source>&amp;Bits</source>
        <translation>&amp;Bits</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>&amp;Scheme</translation>
    </message>
    <message>
        <source>Range &amp;mode</source>
        <translation>Range &amp;mode</translation>
    </message>
    <message>
        <source>&amp;Granularity</source>
        <translation>&amp;Granularity</translation>
    </message>
    <message>
        <source>&amp;Observer</source>
        <translation>&amp;Observer</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the values that the range keeps</source>
        <translation>Share of the values that the range keeps</translation>
    </message>
    <message>
        <source>What the recipe says for layers that it does not set apart, for this layer as well</source>
        <translation>What the recipe says for layers that it does not set apart, for this layer as well</translation>
    </message>
    <message>
        <source>Back &amp;to the default</source>
        <translation>Back &amp;to the default</translation>
    </message>
</context>
<context>
    <name>quantoscope::TensorView</name>
    <message>
        <source>Defaults</source>
        <translation>Defaults</translation>
    </message>
    <message>
        <source>narrowest channel</source>
        <translation>narrowest channel</translation>
    </message>
    <message>
        <source>widest channel</source>
        <translation>widest channel</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Weights of %1</translation>
    </message>
    <message>
        <source>Activations of %1</source>
        <translation>Activations of %1</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 values</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>mean %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values are not finite and were left out</source>
        <translation>
            <numerusform>%n value is not finite and were left out</numerusform>
            <numerusform>%n values are not finite and were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, channel %2, %3</source>
        <translation>%1, channel %2, %3</translation>
    </message>
    <message>
        <source>Tried by hand, not part of the recipe: for weights it takes %1.</source>
        <translation>Tried by hand, not part of the recipe: for weights it takes %1.</translation>
    </message>
    <message>
        <source>Heights as powers of ten: a few far values are seen as well</source>
        <translation>Heights as powers of ten: a few far values are seen as well</translation>
    </message>
    <message>
        <source>Show all of it (the wheel zooms)</source>
        <translation>Show all of it (the wheel zooms)</translation>
    </message>
    <message>
        <source>Copy and save the histogram</source>
        <translation>Copy and save the histogram</translation>
    </message>
    <message>
        <source>Show all of the histogram</source>
        <translation>Show all of the histogram</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Channel of the weights</source>
        <translation>Channel of the weights</translation>
    </message>
    <message>
        <source>Observers compared</source>
        <translation>Observers compared</translation>
    </message>
    <message>
        <source>Ranges per channel</source>
        <translation>Ranges per channel</translation>
    </message>
    <message>
        <source>Calibration saw no finite value here.</source>
        <translation>Calibration saw no finite value here.</translation>
    </message>
    <message>
        <source>In PyTorch</source>
        <translation>In PyTorch</translation>
    </message>
    <message>
        <source>Logar&amp;ithmic</source>
        <translation>Logar&amp;ithmic</translation>
    </message>
    <message>
        <source>Bac&amp;k to the recipe&apos;s range</source>
        <translation>Bac&amp;k to the recipe&apos;s range</translation>
    </message>
    <message>
        <source>Copy and save the ranges per channel</source>
        <translation>Copy and save the ranges per channel</translation>
    </message>
    <message>
        <source>Copy and save the table of observers</source>
        <translation>Copy and save the table of observers</translation>
    </message>
</context>
<context>
    <name>quantoscope::TopicButton</name>
    <message>
        <source>What is this: %1</source>
        <translation>What is this: %1</translation>
    </message>
    <message>
        <source>More in Learn</source>
        <translation>More in Learn</translation>
    </message>
</context>
<context>
    <name>quantoscope::TotalsLine</name>
    <message>
        <source>Packed ≈ %1, FP32 %2 (%3 %)</source>
        <translation>Packed ≈ %1, FP32 %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n weighted layer(s) in integers</source>
        <translation>
            <numerusform>%1 of %n weighted layer in integers</numerusform>
            <numerusform>%1 of %n weighted layers in integers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bits a weight</source>
        <translation>%1 bits a weight</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <comment>SQNR of the network&apos;s result</comment>
        <translation>Result: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) cannot run so.</source>
        <translation>
            <numerusform>%n layer cannot run so.</numerusform>
            <numerusform>%n layers cannot run so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every layer can run; times are simulated.</source>
        <translation>Every layer can run; times are simulated.</translation>
    </message>
    <message>
        <source>Every layer can run.</source>
        <translation>Every layer can run.</translation>
    </message>
    <message>
        <source>Weights at their bits, scales, zero points, biases and what stays float</source>
        <translation>Weights at their bits, scales, zero points, biases and what stays float</translation>
    </message>
    <message>
        <source>Convolutions and linear layers; a weight in float counts 32 bits</source>
        <translation>Convolutions and linear layers; a weight in float counts 32 bits</translation>
    </message>
    <message>
        <source>Signal to quantization noise of the network&apos;s result, on a few images</source>
        <translation>Signal to quantization noise of the network&apos;s result, on a few images</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Checke&amp;d for</source>
        <translation>Checke&amp;d for</translation>
    </message>
</context>
<context>
    <name>quantoscope::TrainingChapter</name>
    <message>
        <source>After training and during training</source>
        <translation>After training and during training</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>another figure</translation>
    </message>
    <message>
        <source>a knob</source>
        <translation>a knob</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>flip</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>a stage</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Play</translation>
    </message>
    <message>
        <source>Step %1: w = %2 (float), %3 (straight-through), %4 (true)</source>
        <translation>Step %1: w = %2 (float), %3 (straight-through), %4 (true)</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Stage %1 of %2</translation>
    </message>
    <message>
        <source>weights at %1 bits</source>
        <translation>weights at %1 bits</translation>
    </message>
    <message>
        <source>Figures of this chapter</source>
        <translation>Figures of this chapter</translation>
    </message>
    <message>
        <source>One weight learns</source>
        <translation>One weight learns</translation>
    </message>
    <message>
        <source>Two pipelines</source>
        <translation>Two pipelines</translation>
    </message>
    <message>
        <source>Transfer and augmentation</source>
        <translation>Transfer and augmentation</translation>
    </message>
    <message>
        <source>&amp;Bits</source>
        <translation>&amp;Bits</translation>
    </message>
    <message>
        <source>Step &amp;η</source>
        <translation>Step &amp;η</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>St&amp;art</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Tar&amp;get</translation>
    </message>
    <message>
        <source>One &amp;step</source>
        <translation>One &amp;step</translation>
    </message>
    <message>
        <source>The staircase, its gradients and the three losses</source>
        <translation>The staircase, its gradients and the three losses</translation>
    </message>
    <message>
        <source>After training (PTQ)</source>
        <translation>After training (PTQ)</translation>
    </message>
    <message>
        <source>During training (QAT)</source>
        <translation>During training (QAT)</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>Transfer learning</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Move →</source>
        <translation>Move →</translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation>Move ↓</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;After training&lt;/b&gt; (PTQ) a finished network is quantized: it is watched on some images, ranges are chosen, done. &lt;b&gt;During training&lt;/b&gt; (QAT) the network meets its own rounding while it can still learn, and finds weights that bear it. That costs a training, and pays below eight bits.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;After training&lt;/b&gt; (PTQ) a finished network is quantized: it is watched on some images, ranges are chosen, done. &lt;b&gt;During training&lt;/b&gt; (QAT) the network meets its own rounding while it can still learn, and finds weights that bear it. That costs a training, and pays below eight bits.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;QAT puts &lt;b&gt;fake quantization&lt;/b&gt; into the network: &lt;formula&gt;Q(w) = s \cdot \text{clamp}(\text{round}(\frac{w}{s}))&lt;/formula&gt;, rounded and at once real again. The float weight is kept; the network computes with Q(w).&lt;/p&gt;</source>
        <translation>&lt;p&gt;QAT puts &lt;b&gt;fake quantization&lt;/b&gt; into the network: &lt;formula&gt;Q(w) = s \cdot \text{clamp}(\text{round}(\frac{w}{s}))&lt;/formula&gt;, rounded and at once real again. The float weight is kept; the network computes with Q(w).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Here one weight learns: &lt;formula&gt;y = \frac{1}{2} (Q(w) \cdot x - t)^2&lt;/formula&gt;. The chain rule asks for dQ/dw, and Q is a staircase: its slope is 0 wherever it has one. With the true gradient nothing ever moves.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Here one weight learns: &lt;formula&gt;y = \frac{1}{2} (Q(w) \cdot x - t)^2&lt;/formula&gt;. The chain rule asks for dQ/dw, and Q is a staircase: its slope is 0 wherever it has one. With the true gradient nothing ever moves.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The &lt;b&gt;straight-through&lt;/b&gt; rule takes dQ/dw = 1 inside the range and 0 outside. The weight then moves as if there were no stairs, &lt;formula&gt;w \leftarrow w - \eta \cdot (Q(w) \cdot x - t) \cdot x&lt;/formula&gt;, until Q(w) is the level next to the target. Start outside the range: no gradient comes back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;The &lt;b&gt;straight-through&lt;/b&gt; rule takes dQ/dw = 1 inside the range and 0 outside. The weight then moves as if there were no stairs, &lt;formula&gt;w \leftarrow w - \eta \cdot (Q(w) \cdot x - t) \cdot x&lt;/formula&gt;, until Q(w) is the level next to the target. Start outside the range: no gradient comes back.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the target lies between two levels, straight-through never rests: it hops from one to the other. A smaller step makes the hops rarer, not smaller.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Where the target lies between two levels, straight-through never rests: it hops from one to the other. A smaller step makes the hops rarer, not smaller.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Transfer learning&lt;/b&gt; begins with a network that has learned on other images; &lt;b&gt;augmentation&lt;/b&gt; shows each image differently every time. Both help a network, quantized or not, to learn from few images.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Transfer learning&lt;/b&gt; begins with a network that has learned on other images; &lt;b&gt;augmentation&lt;/b&gt; shows each image differently every time. Both help a network, quantized or not, to learn from few images.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Quantize the network to these bits</source>
        <translation>Quantize the network to these bits</translation>
    </message>
    <message>
        <source>From &amp;the beginning</source>
        <translation>From &amp;the beginning</translation>
    </message>
    <message>
        <source>Previ&amp;ous</source>
        <translation>Previ&amp;ous</translation>
    </message>
    <message>
        <source>Fl&amp;ip</source>
        <translation>Fl&amp;ip</translation>
    </message>
</context>
<context>
    <name>quantoscope::UnsavedQuestion</name>
    <message>
        <source>This study lies in a temporary place.</source>
        <translation>This study lies in a temporary place.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Its runs are lost with the program, unless you save it somewhere.</source>
        <translation>The data folder cannot be written. Its runs are lost with the program, unless you save it somewhere.</translation>
    </message>
    <message>
        <source>Save study as…</source>
        <translation>Save study as…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
</context>
<context>
    <name>quantoscope::ValueFigure</name>
    <message>
        <source>Edit the values</source>
        <translation>Edit the values</translation>
    </message>
    <message>
        <source>Move a value</source>
        <translation>Move a value</translation>
    </message>
    <message>
        <source>Number lines</source>
        <translation>Number lines</translation>
    </message>
    <message>
        <source>Drag a value. With the keys: Up and Down choose one, Left and Right move it, Shift moves it further.</source>
        <translation>Drag a value. With the keys: Up and Down choose one, Left and Right move it, Shift moves it further.</translation>
    </message>
</context>
<context>
    <name>quantoscope::ValueTable</name>
    <message>
        <source>clamped from %1</source>
        <translation>clamped from %1</translation>
    </message>
    <message>
        <source>halfway: to the even one</source>
        <translation>halfway: to the even one</translation>
    </message>
    <message>
        <source>What becomes of each value</source>
        <translation>What becomes of each value</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>The value</translation>
    </message>
    <message>
        <source>The value on the scale of the integers, before rounding</source>
        <translation>The value on the scale of the integers, before rounding</translation>
    </message>
    <message>
        <source>The integer: rounded, half to even, and clamped</source>
        <translation>The integer: rounded, half to even, and clamped</translation>
    </message>
    <message>
        <source>The value that the integer stands for</source>
        <translation>The value that the integer stands for</translation>
    </message>
    <message>
        <source>The quantization error</source>
        <translation>The quantization error</translation>
    </message>
</context>
<context>
    <name>quantoscope::ValuesEditor</name>
    <message>
        <source>“%1” is not a number up to %2. Separate values by blanks or semicolons.</source>
        <translation>“%1” is not a number up to %2. Separate values by blanks or semicolons.</translation>
    </message>
    <message>
        <source>Give between 1 and %1 values.</source>
        <translation>Give between 1 and %1 values.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Numbers separated by blanks or semicolons; they can be dragged on the line too.</source>
        <translation>Numbers separated by blanks or semicolons; they can be dragged on the line too.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Examples:</translation>
    </message>
    <message>
        <source>Val&amp;ues</source>
        <translation>Val&amp;ues</translation>
    </message>
</context>
<context>
    <name>quantoscope::WindowActions</name>
    <message>
        <source>Open a study</source>
        <translation>Open a study</translation>
    </message>
    <message>
        <source>Studies (*.qstudy);;All files (*)</source>
        <translation>Studies (*.qstudy);;All files (*)</translation>
    </message>
    <message>
        <source>Save the study as</source>
        <translation>Save the study as</translation>
    </message>
    <message>
        <source>Studies (*.qstudy)</source>
        <translation>Studies (*.qstudy)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Open a recipe</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recipes (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Save the recipe</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recipes (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Open model…</translation>
    </message>
    <message>
        <source>Open model &amp;folder…</source>
        <translation>Open model &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>&amp;New study</translation>
    </message>
    <message>
        <source>Open &amp;study…</source>
        <translation>Open &amp;study…</translation>
    </message>
    <message>
        <source>Save study &amp;as…</source>
        <translation>Save study &amp;as…</translation>
    </message>
    <message>
        <source>Open &amp;recipe…</source>
        <translation>Open &amp;recipe…</translation>
    </message>
    <message>
        <source>Save re&amp;cipe…</source>
        <translation>Save re&amp;cipe…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Run &amp;four methods</source>
        <translation>Run &amp;four methods</translation>
    </message>
    <message>
        <source>FP32, static, static without fusion, dynamic on the open network (F5)</source>
        <translation>FP32, static, static without fusion, dynamic on the open network (F5)</translation>
    </message>
    <message>
        <source>Run &amp;recipe</source>
        <translation>Run &amp;recipe</translation>
    </message>
    <message>
        <source>The recipe of the page Layers on the open network (Ctrl+R)</source>
        <translation>The recipe of the page Layers on the open network (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run the &amp;study</source>
        <translation>Run the &amp;study</translation>
    </message>
    <message>
        <source>Every network and method of the study; about four minutes (Shift+F5)</source>
        <translation>Every network and method of the study; about four minutes (Shift+F5)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Greek (Ελληνικά)</source>
        <translation>&amp;Greek (Ελληνικά)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentation</translation>
    </message>
    <message>
        <source>Larger type and lines, for a projector (F6)</source>
        <translation>Larger type and lines, for a projector (F6)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Runs of the study</source>
        <translation>&amp;Runs of the study</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;About Quantoscope</source>
        <translation>&amp;About Quantoscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Recent &amp;models</source>
        <translation>Recent &amp;models</translation>
    </message>
    <message>
        <source>Rec&amp;ent studies</source>
        <translation>Rec&amp;ent studies</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Open a lesson</translation>
    </message>
    <message>
        <source>Lessons (*.json);;All files (*)</source>
        <translation>Lessons (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>&amp;Open a lesson…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view</source>
        <translation>&amp;Teacher&apos;s view</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lessons</translation>
    </message>
    <message>
        <source>%1 was taken out of the recent files</source>
        <translation>%1 was taken out of the recent files</translation>
    </message>
    <message>
        <source>Recen&amp;t recipes</source>
        <translation>Recen&amp;t recipes</translation>
    </message>
</context>
<context>
    <name>quantoscope::WindowView</name>
    <message>
        <source>Set the kernel</source>
        <translation>Set the kernel</translation>
    </message>
    <message>
        <source>Set the pooling</source>
        <translation>Set the pooling</translation>
    </message>
    <message>
        <source>Every weight is zero, so the result is 0.</source>
        <translation>Every weight is zero, so the result is 0.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>largest of each window</source>
        <translation>largest of each window</translation>
    </message>
    <message>
        <source>mean of each window</source>
        <translation>mean of each window</translation>
    </message>
    <message>
        <source>In this window the largest value is %1 and the mean is %2. %3×%3 values become one: the map shrinks to %4×%5.</source>
        <translation>In this window the largest value is %1 and the mean is %2. %3×%3 values become one: the map shrinks to %4×%5.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>blur</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>sharpen</translation>
    </message>
    <message>
        <source>horizontal edges</source>
        <translation>horizontal edges</translation>
    </message>
    <message>
        <source>vertical edges</source>
        <translation>vertical edges</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>outlines</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>my own</translation>
    </message>
    <message>
        <source>Weight in row %1, column %2</source>
        <translation>Weight in row %1, column %2</translation>
    </message>
    <message>
        <source>An image and its results: the arrow keys move the window</source>
        <translation>An image and its results: the arrow keys move the window</translation>
    </message>
</context>
</TS>
