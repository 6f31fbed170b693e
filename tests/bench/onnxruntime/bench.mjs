// SPDX-License-Identifier: GPL-3.0-or-later
// Runs ONNX models with ONNX Runtime's Node.js binding on one thread.
//   bench.mjs calibrate MODEL.onnx RECORDS.bin COUNT OUT.json   the range of every output over COUNT images
//   bench.mjs accuracy  MODEL.onnx RECORDS.bin COUNT            top-1 over COUNT images, to see that the model is sound
//   bench.mjs time      MODEL.onnx [SECONDS]                    latency in ms at batch 1, as JSON
import fs from 'node:fs';
import { createRequire } from 'node:module';

// ONNX Runtime is installed outside the project: $ORT_MODULES is the folder that holds node_modules.
const require = createRequire((process.env.ORT_MODULES ?? process.cwd()) + '/');
const ort = require('onnxruntime-node');

const RECORD = 3074, PIXELS = 1024;
const MEAN = [0.5071, 0.4865, 0.4409], DEVIATION = [0.2673, 0.2564, 0.2762];

const session = (path) => ort.InferenceSession.create(path, {
  executionProviders: ['cpu'], graphOptimizationLevel: 'all', executionMode: 'sequential',
  intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3,
});

function* records(path, count) {
  const bytes = fs.readFileSync(path);
  for (let i = 0; i < Math.min(count, bytes.length / RECORD); ++i) {
    const pixels = new Float32Array(3 * PIXELS);
    for (let p = 0; p < pixels.length; ++p) {
      const channel = Math.floor(p / PIXELS);
      pixels[p] = (bytes[i * RECORD + 2 + p] / 255 - MEAN[channel]) / DEVIATION[channel];
    }
    yield { label: bytes[i * RECORD + 1], input: new ort.Tensor('float32', pixels, [1, 3, 32, 32]), pixels };
  }
}

function range(values, [low, high] = [Infinity, -Infinity]) {
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

async function calibrate(model, file, count, out) {
  const running = await session(model);
  const ranges = {};
  for (const { input, pixels } of records(file, count)) {
    const results = await running.run({ input });
    ranges.input = range(pixels, ranges.input);
    for (const [name, tensor] of Object.entries(results)) ranges[name] = range(tensor.data, ranges[name]);
  }
  fs.writeFileSync(out, JSON.stringify(ranges));
}

async function accuracy(model, file, count) {
  const running = await session(model);
  let right = 0, images = 0;
  for (const { label, input } of records(file, count)) {
    const results = await running.run({ input });
    const logits = results[running.outputNames.at(-1)].data;
    right += logits.indexOf(Math.max(...logits)) === label ? 1 : 0;
    ++images;
  }
  console.log(JSON.stringify({ model, images, top1: 100 * right / images }));
}

function inputsOf(running) {
  if (running.inputNames.includes('input')) {
    const pixels = Float32Array.from({ length: 3 * PIXELS }, (_, i) => Math.sin(i));
    return { input: new ort.Tensor('float32', pixels, [1, 3, 32, 32]) };
  }
  const sequence = running.inputMetadata?.find((m) => m.name === 'ids')?.shape?.[1] ?? 128;
  const tensor = (f) => new ort.Tensor('int64', BigInt64Array.from({ length: sequence }, (_, i) => BigInt(f(i))), [1, sequence]);
  return { ids: tensor((i) => 1000 + 7 * i), types: tensor((i) => (i < 16 ? 0 : 1)), mask: tensor(() => 1) };
}

async function time(model, seconds) {
  const running = await session(model);
  const inputs = inputsOf(running);
  for (const end = performance.now() + 300 * seconds, warm = { runs: 0 }; performance.now() < end || warm.runs < 5; ++warm.runs)
    await running.run(inputs);
  const times = [];
  for (const end = performance.now() + 1000 * seconds; performance.now() < end || times.length < 10;) {
    const start = performance.now();
    await running.run(inputs);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ model, runs: times.length, min: times[0], median: times[Math.floor(times.length / 2)] }));
}

const [command, model, ...rest] = process.argv.slice(2);
if (command === 'calibrate') await calibrate(model, rest[0], Number(rest[1]), rest[2]);
else if (command === 'accuracy') await accuracy(model, rest[0], Number(rest[1]));
else if (command === 'time') await time(model, Number(rest[0] ?? 3));
else {
  console.error('bench.mjs calibrate | accuracy | time MODEL.onnx ...');
  process.exit(2);
}
