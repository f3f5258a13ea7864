// What an editor sees in `connessi serve`: an edit, a mistake over the page, another day, styles without a reload.

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { axe } from './harness/axe.mjs';
import { sideways } from './harness/layout.mjs';

export const name = 'preview';

/** How long anything may take, in milliseconds: the machine may be busy. */
const LIMIT = 20_000;
const project = fileURLToPath(new URL('../..', import.meta.url));
const NEWS = 'content/news/apre-la-rete.md';
const STYLE = 'themes/prova/static/style.css';

/** Serves a copy of the fixture, and calls `look` with what edits it. */
async function serving(context, look) {
  const folder = await mkdtemp(join(tmpdir(), 'connessi-'));
  await cp(join(project, 'tests/fixture'), folder, { recursive: true });
  await mkdir(join(folder, 'themes/prova/static'), { recursive: true });
  await cp(join(project, 'themes/default/static/style.css'), join(folder, STYLE));
  const program = join(context.tools, '../debug/connessi');
  const args = ['serve', '--root', folder, '--port', '0', '--lang', 'it', '--no-previous', '--follow', '--editor', 'vscode'];
  const site = {
    read: file => readFile(join(folder, file), 'utf8'),
    write: (file, text) => writeFile(join(folder, file), text),
    edit: async (file, change) => site.write(file, change(await site.read(file))),
  };
  await site.edit('site.toml', text => `theme = "prova"\n${text}`);
  await site.write('themes/prova/theme.toml', await readFile(join(project, 'themes/minimal/theme.toml'), 'utf8'));
  const server = spawn(program, [...args, '--now', '2030-05-10T12:00'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    site.origin = await new Promise((resolve, reject) => {
      let told = '';
      server.on('exit', code => reject(new Error(`connessi serve ended with ${code}`)));
      server.stdout.on('data', data => {
        told += data;
        const found = told.match(/http:\/\/127\.0\.0\.1:\d+/);
        if (found && /pagine/.test(told)) resolve(found[0]);
      });
    });
    await look(site);
  } finally {
    server.removeAllListeners('exit');
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether something becomes true in a tab. */
const becomes = (tab, holds, of) => tab.waitForFunction(holds, of, { timeout: LIMIT }).then(() => true, () => false);
const shadow = (tab, selector) => tab.locator(`connessi-preview ${selector}`);
const appears = locator => locator.waitFor({ timeout: LIMIT }).then(() => true, () => false);
const goes = locator => locator.waitFor({ state: 'detached', timeout: LIMIT }).then(() => true, () => false);
/** A tab that is marked is not loaded again without losing the mark. */
const mark = tab => tab.evaluate(() => { window.marked = true; });
const isMarked = tab => tab.evaluate(() => window.marked === true);

export async function run(context) {
  const { expect } = context;
  await serving(context, site => context.tab(`${site.origin}/notizie/apre-la-rete/`, { width: 1000, height: 420 }, async tab => {
    const other = await tab.context().newPage();
    await other.goto(`${site.origin}/enti/`);
    for (const one of [tab, other]) await mark(one);
    await edits(tab, other, site, expect);
    await mistakes(tab, other, site, expect);
    await styles(tab, site, expect);
    await other.close();
    await days(tab, site, expect);
    await leads(tab, site, expect);
  }));
}

async function edits(tab, other, site, expect) {
  await tab.evaluate(() => scrollTo(0, 240));
  await site.edit(NEWS, text => text.replace('La rete apre', 'La rete apre davvero'));
  expect(await becomes(tab, () => document.body.innerText.includes('apre davvero')), 'an edit is not seen');
  expect(Math.abs(await tab.evaluate(() => scrollY) - 240) < 3, 'the place on the page is lost after an edit');
  expect(!await isMarked(tab), 'a mark outlives a reload, so that nothing here proves anything');
  expect(await isMarked(other), 'a tab that is not concerned was loaded again');
  await mark(tab);
}

async function mistakes(tab, other, site, expect) {
  await site.edit(NEWS, text => text.replace('summary:', 'sumary:'));
  const trouble = shadow(tab, 'details.trouble');
  expect(await appears(trouble), 'a mistake is not shown');
  expect(await appears(shadow(other, 'details.trouble')), 'a mistake is not shown over another page');
  const text = await trouble.innerText();
  expect(text.includes(`${NEWS}:5:1`), `the place of a mistake is not told: ${text}`);
  expect(text.includes('rimedio'), 'what to do about a mistake is not told');
  expect(await trouble.locator('mark').first().innerText() === 'sumary', 'the mistake is not marked in its line');
  const editor = await trouble.locator('.place a').first().getAttribute('href');
  expect(/^vscode:\/\/file\/.*apre-la-rete\.md:5:1$/.test(editor), `the place does not lead to the editor: ${editor}`);
  expect(await isMarked(tab), 'the last good page was loaded again for a mistake');
  // What it stands over is hidden in part, which the page cannot help.
  for (const fault of await axe(tab, undefined, 'connessi-preview')) expect(false, `over a mistake: ${fault}`);
  await trouble.locator('summary').click();
  expect(!await trouble.locator('pre').first().isVisible(), 'what is wrong cannot be closed');
  await site.edit(NEWS, text => text.replace('sumary:', 'sumari:'));
  expect(await appears(trouble.locator('mark', { hasText: 'sumari' })), 'what is wrong does not come back after the next edit');
  await site.edit(NEWS, text => text.replace('sumari:', 'summary:'));
  expect(await goes(trouble), 'a mistake stays though it is mended');
  expect(await isMarked(tab), 'the page was loaded again though it is as it was');
}

async function styles(tab, site, expect) {
  await site.edit(STYLE, text => `${text}\nbody { border-top: 7px solid rgb(1, 2, 3); }\n`);
  expect(await becomes(tab, () => getComputedStyle(document.body).borderTopWidth === '7px'), 'another style is not seen');
  expect(await isMarked(tab), 'the page was loaded again for its style');
}

async function days(tab, site, expect) {
  await tab.goto(`${site.origin}/notizie/`);
  expect(await appears(tab.locator('main connessi-sign').first()), 'no draft is marked in a list');
  await shadow(tab, 'details.bar > summary').click();
  await tab.setViewportSize({ width: 320, height: 700 });
  for (const fault of [...await axe(tab, undefined, 'connessi-preview'), ...await sideways(tab)]) expect(false, `with the bar open: ${fault}`);
  await shadow(tab, 'input[type=date]').fill('2031-02-03');
  await shadow(tab, 'button[value=day]').click();
  expect(await appears(shadow(tab, '.sign', { hasText: '2031' }).first()), 'another day is not shown');
  const bar = shadow(tab, 'details.bar');
  expect(await becomes(tab, () => document.querySelector('connessi-preview').shadowRoot.querySelector('.bar').open), 'the bar does not stay open');
  expect(/3 febbraio 2031/.test(await bar.innerText()), 'the bar does not tell the day');
  await shadow(tab, 'button[value=now]').click();
  expect(await becomes(tab, () => /10 maggio 2030/.test(document.querySelector('connessi-preview').shadowRoot.querySelector('.bar').innerText)),
    'there is no way back to now');
  await shadow(tab, 'button[value=published]').click();
  expect(await goes(tab.locator('main connessi-sign').first()), 'drafts cannot be hidden');
}

async function leads(tab, site, expect) {
  // A tab is led by what is edited after its page has come and listens.
  await tab.waitForLoadState('load');
  await tab.waitForTimeout(500);
  await site.edit('content/news/senza-data.md', text => `${text}\nO forse sì.\n`);
  expect(await tab.waitForURL(/senza-data/, { timeout: LIMIT }).then(() => true, () => false), 'the tab is not led to what was edited');
  await site.edit('content/news/senza-data.md', text => text.replace('---\n', '---\nslug: altrove\n'));
  expect(await tab.waitForURL(/altrove/, { timeout: LIMIT }).then(() => true, () => false), 'the tab does not follow a page that moves');
}
