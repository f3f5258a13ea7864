// The policy that stands in the page, for hosts that take no headers, lets everything of the site's own through.

import { readFile } from 'node:fs/promises';

export const name = 'policy';

/** Opens richest pages of the fictitious site with the element that docs/publishing.md shows, which is what the build writes. */
export async function run(context) {
  const docs = await readFile(new URL('../../docs/publishing.md', import.meta.url), 'utf8');
  const meta = /<!-- headers: meta -->\n```html\n(.*)\n```/.exec(docs)[1];
  const pages = context.fixture.kinds.slice(0, 4);
  const texts = pages.map(page => [page.path, page.html.replace('<meta charset="utf-8">', `$&\n${meta}`)]);
  const origin = await context.serve(Object.fromEntries(texts));
  await Promise.all(pages.map(page => context.tab(origin + page.path, {}, async tab => {
    const styled = await tab.evaluate(() => getComputedStyle(document.body).margin);
    context.expect(styled === '0px', `${page.path} has no style under the policy in the page`);
  })));
  const header = (await readFile(`${context.fixture.folder}/_headers`, 'utf8')).split('\n').find(line => line.includes('Content-Security-Policy'));
  context.expect(!/unsafe|http:|\*/.test(header), `the policy is not strict: ${header}`);
}
