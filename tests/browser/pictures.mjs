// The pictures of README.md, taken anew with PICTURES=1; the other pages are photographed by pages.mjs.

import { writeFile } from 'node:fs/promises';

export const name = 'pictures';

const PICTURES = [
  { file: 'home', site: 'fixture', path: '/', width: 1280, height: 860 },
  { file: 'meeting-phone', site: 'fixture', path: '/incontri/bagno-di-sole/', width: 390, height: 844 },
  { file: 'meetings-english-dark', site: 'fixture', path: '/en/meetings/', width: 1280, height: 860, scheme: 'dark' },
  { file: 'home-arabic-phone', site: 'fixture', path: '/ar/', width: 390, height: 844 },
  { file: 'network', site: 'network', path: '/', width: 1280, height: 860 },
];

/** Writes docs/pictures/*.webp where it is asked to. */
export async function run(context) {
  if (process.env.PICTURES) await Promise.all(PICTURES.map(picture => take(context, picture)));
}

async function take(context, { file, site, path, ...options }) {
  await context.tab(context[site].origin + path, options, async tab => {
    const devtools = await tab.context().newCDPSession(tab);
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
    await writeFile(new URL(`../../docs/pictures/${file}.webp`, import.meta.url), Buffer.from(data, 'base64'));
  });
}
