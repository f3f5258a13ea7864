// Runs every module of this folder over the two built sites, and tells what is wrong. README.md has the contract.

import { readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { open } from './harness/context.mjs';

/** How many faults of one module are told. */
const SHOWN = 30;

const [tools, ...wanted] = process.argv.slice(2);
const here = new URL('.', import.meta.url);
const files = (await readdir(here)).filter(file => file.endsWith('.mjs') && file !== 'run.mjs').sort();
const modules = await Promise.all(files.map(file => import(new URL(file, here))));
const chosen = modules.filter(module => wanted.length === 0 || wanted.includes(module.name));
const missing = wanted.filter(name => !modules.some(module => module.name === name));
if (missing.length > 0) {
  console.error(`run.mjs: no module is called ${missing.join(', ')}; there are ${modules.map(m => m.name).join(', ')}`);
  process.exit(2);
}

const harness = await open(tools, 2 * cpus().length);
const began = performance.now();
let failed = 0;
await Promise.all(chosen.map(async module => {
  const context = harness.context();
  try {
    await module.run(context);
  } catch (error) {
    context.wrong(error.stack);
  }
  const took = ((performance.now() - began) / 1000).toFixed(1);
  const lines = [`${context.faults.length ? 'FAILED' : 'ok'}  ${module.name} (${took} s)`, ...context.notes];
  console.log(lines.join('\n  '));
  for (const fault of context.faults.slice(0, SHOWN)) console.error(`  ${module.name}: ${fault}`);
  if (context.faults.length > SHOWN) console.error(`  ${module.name}: and ${context.faults.length - SHOWN} more`);
  if (context.faults.length > 0) failed += 1;
}));
await harness.close();
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
