// Every page with its style sheets is at most 14 kB compressed: what a server sends before it waits for an answer.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const name = 'budget';

const LIMITS = { first: 14_000, style: 5_800 };

/** Weighs every page of both sites, and prints the heaviest of each kind. */
export async function run(context) {
  const heaviest = new Map();
  for (const site of context.sites) {
    for (const page of site.pages) {
      const weight = await weigh(site, page);
      const { html, style } = weight;
      context.expect(html + style <= LIMITS.first, `${site.name}${page.path}: ${html + style} B of HTML and CSS, above ${LIMITS.first}`);
      context.expect(style <= LIMITS.style, `${site.name}${page.path}: ${style} B of CSS, above ${LIMITS.style}`);
      if (html > (heaviest.get(page.kind)?.html ?? 0)) heaviest.set(page.kind, weight);
    }
  }
  context.note('gzip -9, in bytes: HTML + CSS = first answer (scripts), the heaviest page of each kind');
  for (const [kind, { html, style, script, page }] of [...heaviest].sort(([, a], [, b]) => b.html - a.html)) {
    const [h, s, sum, js] = [html, style, html + style, script].map(bytes => String(bytes).padStart(5));
    context.note(`${h} +${s} =${sum} (${js})  ${kind}: ${decodeURI(page.path)}`);
  }
}

/** The weights of a page and of what it loads before and after it is shown. */
export async function weigh(site, page) {
  const own = pattern => [...page.html.matchAll(pattern)].map(([, address]) => address);
  const style = await sum(site, own(/<link rel="stylesheet" href="([^"]+)"/g));
  const script = await sum(site, own(/<script[^>]* src="([^"]+)"/g));
  return { page, html: gzipSync(page.html, { level: 9 }).length, style, script };
}

async function sum(site, addresses) {
  const weights = addresses.map(async address => {
    const bytes = await readFile(join(site.folder, decodeURI(address)));
    return gzipSync(bytes, { level: 9 }).length;
  });
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
}
