// Who goes through a page with the keyboard sees where they are.

import { unseen } from './harness/layout.mjs';

export const name = 'focus';

const KINDS = ['home page', 'meeting', 'meetings index', 'page of the calendars'];

/** Runs over the richest page of some kinds, in both directions, light and dark. */
export async function run(context) {
  const { origin, kinds } = context.fixture;
  const chosen = ['ltr', 'rtl'].flatMap(dir => KINDS.map(kind => kinds.find(page => page.dir === dir && page.kind === kind)));
  await Promise.all(chosen.filter(Boolean).map((page, at) => {
    const options = { scheme: at % 2 ? 'dark' : 'light', width: at % 2 ? 320 : 1280 };
    return context.tab(origin + page.path, { ...options, again: true }, async tab => {
      for (const fault of await unseen(tab)) context.wrong(`${page.path}: ${fault}`);
    });
  }));
}
