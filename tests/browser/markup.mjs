// The Nu HTML checker finds no error and no warning on any page.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { path } from './harness/packages.mjs';

export const name = 'markup';

/** Checks every page of both sites and the gallery, in one run of the checker. */
export async function run(context) {
  const gallery = context.gallery.pages.map(page => join(context.gallery.folder, page.file));
  const found = await nu([...context.sites.map(site => site.folder), ...gallery]);
  for (const fault of found) context.wrong(fault);
  context.note(`${context.sites.reduce((sum, site) => sum + site.pages.length, 0)} pages`);
}

/** What the Nu HTML checker says against the pages in some folders. */
export async function nu(folders) {
  const args = ['-Xss1m', '-jar', path('vnu-jar/build/dist/vnu.jar'), '--skip-non-html', '--format', 'json', '--stdout', ...folders];
  const { output, code } = await new Promise(resolve => {
    execFile('java', args, { maxBuffer: 1 << 28 }, (error, output) => resolve({ output, code: error?.code ?? 0 }));
  });
  if (code !== 0 && code !== 1) throw new Error(`the Nu HTML checker cannot run (${code})`);
  // A note tells of what is allowed; a warning comes as `info` with a subtype.
  const messages = JSON.parse(output).messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
  return messages.map(({ url, lastLine, message, extract }) => `${url}:${lastLine}: ${message} ${extract ?? ''}`);
}
