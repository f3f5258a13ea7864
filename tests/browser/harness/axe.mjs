// axe-core in a tab: WCAG 2.2 up to AA, and what it calls best practice.

import { readFile } from 'node:fs/promises';
import { path } from './packages.mjs';

const source = await readFile(path('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds in a tab, or in one element of it, a sentence each; by all its rules, or by those named. */
export async function axe(tab, rules, element) {
  if (!await tab.evaluate(() => 'axe' in window)) await tab.evaluate(source);
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS };
  const found = await tab.evaluate(async ({ runOnly, element }) => {
    const { violations } = await axe.run(element ?? document, { runOnly, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, help, nodes }) => ({ id, help, count: nodes.length, html: nodes[0].html }));
  }, { runOnly, element });
  return found.map(({ id, help, count, html }) => `axe ${id}: ${help}, ${count} times, first in ${html.slice(0, 200)}`);
}
