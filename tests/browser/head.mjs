// What a page says of itself to machines: its address, its translations in both directions, what stands in a preview elsewhere.

export const name = 'head';

/** Reads the head of every page of both sites. */
export async function run(context) {
  for (const site of context.sites) {
    const heads = new Map(site.pages.filter(page => page.kind !== 'redirect').map(page => [page, read(page.html)]));
    const own = [...heads].filter(([page, head]) => head.canonical && new URL(head.canonical).pathname === encodeURI(page.path));
    const byAddress = new Map(own.map(([page, head]) => [head.canonical, { ...head, lang: page.lang }]));
    for (const [page, head] of heads) {
      const say = sentence => context.wrong(`${site.name}${page.path}: ${sentence}`);
      if (head.title.length !== 1 || !head.title[0]) say('no title');
      if (head['og:title'] === undefined || head['og:type'] === undefined) say('no og:title or og:type');
      if (head.description !== head['og:description']) say('og:description is not the description');
      if (head.icons.length !== 2) say('no icon, or no icon for telephones');
      if (page.kind === 'not-found page') continue;
      if (head['og:url'] !== head.canonical) say(`og:url is ${head['og:url']}, canonical ${head.canonical}`);
      if (new URL(head.canonical).pathname !== encodeURI(page.path)) {
        // A page that shows the original where a translation is missing leads programs to that.
        if (byAddress.get(head.canonical)?.lang !== 'it' || page.lang === 'it') say(`canonical is ${head.canonical}`);
        if (head.alternates.size > 0) say('a page that is no translation names translations');
        continue;
      }
      if (head.alternates.size === 0) continue;
      if (head.alternates.get(page.lang) !== head.canonical) say('hreflang does not name the page itself');
      if (head.alternates.get('x-default') !== head.alternates.get('it')) say('x-default is not the Italian page');
      for (const [lang, address] of head.alternates) {
        const back = byAddress.get(address)?.alternates.get(page.lang);
        if (back !== head.canonical) say(`the page in ${lang}, ${address}, does not lead back`);
      }
    }
  }
}

function read(html) {
  const all = pattern => [...html.matchAll(pattern)];
  const metas = all(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g).map(([, key, value]) => [key, value]);
  return {
    ...Object.fromEntries(metas),
    title: all(/<title>([^<]*)<\/title>/g).map(match => match[1].trim()),
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
    icons: all(/<link rel="(?:apple-touch-)?icon" href="([^"]+)"/g),
    alternates: new Map(all(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g).map(([, lang, address]) => [lang, address])),
  };
}
