// A static web server that sends what the site's own `_headers` says, as a host would.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp', '.avif': 'image/avif', '.jpg': 'image/jpeg',
  '.json': 'application/json', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json', '.csv': 'text/csv; charset=utf-8',
};

/** The rules of a `_headers` file, in order: a pattern of paths, and the headers of what it fits. */
async function rules(folder) {
  const rules = [];
  for (const line of (await readFile(join(folder, '_headers'), 'utf8')).split('\n').filter(Boolean)) {
    if (line.startsWith(' ')) {
      const [name, ...value] = line.trim().split(': ');
      rules.at(-1).headers[name] = value.join(': ');
    } else {
      const parts = line.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ pattern: new RegExp(`^${parts.join('.*')}$`), headers: {} });
    }
  }
  return rules;
}

/** Serves a folder, and before it the given texts by their paths; `origin` is where, `close` ends it. */
export async function serve(folder, texts = {}) {
  const asked = await rules(folder);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = texts[path] ?? await readFile(join(folder, normalize(file))).catch(() => null);
    const body = found ?? await readFile(join(folder, '404.html')).catch(() => 'Not found');
    const type = found === null ? '.html' : extname(file);
    const headers = asked.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers);
    response.writeHead(found === null ? 404 : 200, Object.assign({ 'Content-Type': TYPES[type] ?? 'application/octet-stream' }, ...headers));
    response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
