// Every check can fail: a page that has each fault is told for each.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axe } from './harness/axe.mjs';
import { printed, sideways, unseen } from './harness/layout.mjs';
import { nu } from './markup.mjs';

export const name = 'faults';

const PAGE = `<!doctype html><html><head><title></title><link rel="stylesheet" href="/bad.css"></head><body>
<h1>Uno</h1><h3>Due</h3><p class="pale">Pallido</p><a href="/" id="unseen">Qui</a><div class="wide" style="color: red">Largo</div>
<img src="https://elsewhere.example/a.png"><script>window.ran = true</script><script src="/bad.js"></script></body></html>`;
const STYLE = `body { background: #222; } .pale { color: #333; } #unseen:focus { outline: none; } .wide { inline-size: 900px; }`;

/** Looks at one bad page with every check. */
export async function run(context) {
  const origin = await context.serve({ '/bad.html': PAGE, '/bad.css': STYLE, '/bad.js': 'console.log("hello"); throw new Error("no")' });
  const told = [];
  const apart = context.apart();
  await apart.tab(`${origin}/bad.html`, { width: 320 }, async tab => {
    told.push(...await axe(tab), ...await sideways(tab), ...await unseen(tab));
    await tab.emulateMedia({ media: 'print' });
    told.push(...await printed(tab));
  });
  told.push(...apart.faults);
  const folder = await mkdtemp(join(tmpdir(), 'connessi-'));
  await writeFile(join(folder, 'bad.html'), PAGE);
  told.push(...await nu([folder]));
  await rm(folder, { recursive: true });
  for (const fault of [
    'axe color-contrast', 'axe html-has-lang', 'axe image-alt', 'axe document-title', 'axe heading-order', 'px wide in 320 px', 'printed on rgb(34',
    'the focus cannot be seen', 'leaves the site: https://elsewhere.example/a.png', 'style-src-attr inline', 'script-src-elem inline',
    'the console says (log) hello', 'a script failed: no', 'Element “title” must not be empty',
  ]) {
    context.expect(told.some(sentence => sentence.includes(fault)), `not noticed: ${fault}; told was\n    ${told.join('\n    ')}`);
  }
}
