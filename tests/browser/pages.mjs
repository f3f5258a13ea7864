// Every kind of page, as people meet it: light and dark, wide and narrow, enlarged, without JavaScript, printed.
// Takes a picture of each, for people to look at: below target/browser/screenshots.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { axe } from './harness/axe.mjs';
import { printed, sideways } from './harness/layout.mjs';

export const name = 'pages';

/** Runs over each kind and state of page of both sites and over the gallery; right-to-left ones are among them. */
export async function run(context) {
  const pictures = join(context.tools, 'screenshots');
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const pages = [...context.sites, context.gallery].flatMap(site => site.kinds.map(page => ({ site, page })));
  await Promise.all(pages.map(({ site, page }) => look(context, site, page, pictures)));
  const kinds = new Set(pages.map(({ page }) => page.kind));
  const rtl = pages.filter(({ page }) => page.dir === 'rtl').length;
  context.note(`${pages.length} pages of ${kinds.size} kinds, ${rtl} of them from right to left; pictures in ${pictures}`);
}

async function look(context, site, page, pictures) {
  const file = `${site.name}${page.path.replace(/\/$/, '/index').replaceAll('/', '-')}`;
  const picture = view => ({ path: join(pictures, `${file}-${view}.png`), fullPage: true });
  const say = where => faults => faults.forEach(fault => context.wrong(`${site.name}${page.path}, ${where}: ${fault}`));
  const url = site.origin + page.path;
  await context.tab(url, { again: true }, async tab => {
    await axe(tab).then(say('light'));
    await tab.screenshot(picture('wide'));
    await tab.emulateMedia({ colorScheme: 'dark' });
    await axe(tab, ['color-contrast', 'link-in-text-block']).then(say('dark'));
    await tab.setViewportSize({ width: 320, height: 256 });
    await sideways(tab).then(say('at 400 %'));
    await tab.setViewportSize({ width: 320, height: 640 });
    await sideways(tab).then(say('at 320 px'));
    await axe(tab).then(say('dark, at 320 px'));
    await tab.screenshot(picture('narrow'));
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await tab.setViewportSize({ width: 794, height: 1123 });
    await printed(tab).then(say('printed'));
  });
  // Without its scripts a page is another one only if it has any, and pages of one kind are so in the same way.
  const first = site.kinds.find(other => other.kind === page.kind && other.dir === page.dir);
  if (page !== first || !/<script[^>]* src=/.test(page.html)) return;
  await context.tab(url, { script: false, width: 320, height: 640, again: true }, async tab => {
    await axe(tab).then(say('without JavaScript'));
    await sideways(tab).then(say('without JavaScript, at 320 px'));
  });
}
