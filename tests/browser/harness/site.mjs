// A built site: its pages, what kind each is, and one of each kind and state.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads a site that run.sh has built: `name`, `folder`, `now`, `pages`, and `kinds`, a page of each kind and state in each language.
 * A page has `path`, `file`, `kind` (the word of `connessi plan`), `lang`, `dir`, `html`.
 */
export async function read(sites, name, now) {
  const folder = join(sites, name);
  const plan = await readFile(`${folder}.plan`, 'utf8');
  const rows = plan.split('\n').map(line => line.split('\t')).filter(([file]) => file.endsWith('.html'));
  const pages = await Promise.all(rows.map(async ([file, filling]) => {
    const html = await readFile(join(folder, file), 'utf8');
    const [, lang = '', dir = ''] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(html) ?? [];
    const path = `/${file}`.replace(/\/index\.html$/, '/');
    return { path, file, kind: filling.replace(/[ ,]*(of )?\d+$/, '').replace(/^(redirect) .*/, '$1'), lang, dir, html };
  }));
  const home = pages.find(page => page.path === '/') ?? pages[0];
  return { name, folder, now, pages, kinds: kinds(pages.filter(page => page.kind !== 'redirect'), home.lang) };
}

/** Few pages that hold every kind and every part (class of the style sheet) in both directions, and every language; those of the main language first. */
function kinds(pages, main) {
  const seen = new Set();
  const original = page => (page.lang === main ? 1 : 0);
  const richFirst = pages.map(page => ({ page, parts: parts(page) }))
    .sort((a, b) => original(b.page) - original(a.page) || b.parts.length - a.parts.length);
  return richFirst.filter(({ parts }) => {
    const isNew = parts.some(part => !seen.has(part));
    parts.forEach(part => seen.add(part));
    return isNew;
  }).map(({ page }) => page);
}

function parts({ kind, lang, dir, html }) {
  const classes = [...html.matchAll(/class="([^"]*)"/g)].map(match => match[1]);
  return [lang, `${dir}|${kind}`, ...new Set(classes.map(part => `${dir}|${part}`))];
}
