// The search, as readers meet it: words in every form, links to results, filters, the keyboard, no JavaScript. How many bytes it takes is held by tests/it/search.rs.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const name = 'search';

/** Opens the page of a search and waits for what it says. */
async function searched(context, address, options, look) {
  return context.tab(context.fixture.origin + encodeURI(address), options, async tab => {
    await tab.locator('#s-status:not(:empty)').waitFor();
    return look(tab, {
      says: await tab.locator('#s-status').innerText(),
      titles: await tab.locator('#s-found li a').allInnerTexts(),
    });
  });
}

export async function run(context) {
  await words(context);
  await forms(context);
  await typed(context);
  await filters(context);
  await languages(context);
  await withoutScript(context);
}

/** Words are found in other forms than they are written in, and the page says which. */
async function words(context) {
  for (const [q, title, also] of [
    ['integrazione', 'L’integrazione dei gechi', null],
    ['l\'integrazioni', 'L’integrazione dei gechi', 'integrazione'],
    ['perche', 'L’integrazione dei gechi', 'perché'],
    ['PERCHÉ', 'Perché più di così non si può', null],
    ['incontro gechi', 'L’integrazione dei gechi', 'incontri'],
    ['scaldarsi', 'Cooperativa Sasso Tiepido', 'scaldati'],
    ['lucciol', 'Notte delle lucciole', 'lucciole'],
  ]) {
    await searched(context, `/cerca/?q=${q}`, {}, (tab, { says, titles }) => {
      const told = `«${q}» finds ${titles.join(' | ') || 'nothing'}, and says: ${says}`;
      context.expect(titles.some(found => found.startsWith(title)), `${told}; it should find ${title}`);
      if (also) context.expect(/Trovati anche: .*/.exec(says)?.[0].includes(also), `${told}; it should say ${also}`);
    });
  }
  await searched(context, '/cerca/?q=il muschio', {}, (tab, { says, titles }) => {
    context.expect(says.includes('Parole troppo comuni, non cercate: il') && titles.length > 0, `il muschio: ${says}`);
  });
  await searched(context, '/cerca/?q=muschio xyzzy', {}, (tab, { says }) => {
    context.expect(says.includes('Nessuna pagina ha tutte queste parole'), `muschio xyzzy: ${says}`);
  });
  await searched(context, '/cerca/?q=<b>xyzzy</b> $`', {}, async (tab, { says, titles }) => {
    context.expect(says.includes('Nessun risultato per «<b>xyzzy</b> $`»') && !titles.length, `words are no markup: ${says}`);
    context.expect(await tab.locator('#s-all').isVisible(), 'the archive is not shown where nothing is found');
  });
}

/** Every form of the index is read by the script as the build read it: it stands in the file in which the script looks for it. */
async function forms(context) {
  const folders = ['cerca', 'en/search', 'ar/بحث'].map(page => join(context.fixture.folder, page));
  for (const folder of folders) {
    const top = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    const read = text => top.folds.reduce((text, [from, to]) => text.replace(RegExp(from, 'gu'), to), text.normalize('NFKD').toLowerCase())
      .split(' ').filter(word => word[1] || word > '\u3040');
    let count = 0;
    for (const [i, hash] of top.w.entries()) {
      for (const [root, ends] of JSON.parse(await readFile(join(folder, `index/w${i}-${hash}.json`), 'utf8'))) {
        for (const form of ends.split(' ').map(end => root + end)) {
          const [word, ...more] = read(form);
          const fits = word && !more.length && word >= top.starts[i] && !(word >= top.starts[i + 1]);
          context.expect(fits, `${folder}: ${form} is read as ${word} ${more}, and stands in file ${i} from ${top.starts[i]}`);
          count += 1;
        }
      }
    }
    context.expect(count > 300, `${folder} holds only ${count} forms`);
  }
}

/** With the keyboard alone: type, send, go on, go back. */
async function typed(context) {
  await context.tab(`${context.fixture.origin}/cerca/`, {}, async tab => {
    const status = tab.locator('#s-status');
    const shows = async (text, where) => {
      await tab.waitForFunction(text => document.querySelector('#s-status').textContent.includes(text), text).catch(() => {});
      const says = await status.innerText();
      context.expect(says.includes(text), `${where}: the page says «${says}», not «${text}»`);
    };
    for (let steps = 0; steps < 30 && await tab.evaluate(() => document.activeElement.name !== 'q'); steps += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.type('muschi');
    await shows('Risultati per «muschi»', 'while one types');
    await tab.keyboard.type('o');
    await tab.keyboard.press('Enter');
    await shows('Risultati per «muschio»', 'sent');
    context.expect(tab.url().endsWith('/cerca/?q=muschio'), `the address is ${tab.url()}`);
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type('sasso');
    await tab.keyboard.press('Enter');
    await shows('Risultati per «sasso»', 'sent again');
    await tab.goBack();
    await shows('Risultati per «muschio»', 'back');
    context.expect(await tab.locator('#s-q').inputValue() === 'muschio', 'back: the field holds other words');
    await tab.goForward();
    await shows('Risultati per «sasso»', 'forward');
    await tab.locator('#s-q').fill('lucertole');
    await shows('Risultati per «lucertole»', 'filled');
    const before = await tab.locator('#s-found li').count();
    await tab.locator('#s-found button').focus();
    await tab.keyboard.press('Enter');
    await tab.locator(`#s-found li:nth-child(${before + 1})`).waitFor();
    const focused = await tab.evaluate(() => [...document.querySelectorAll('#s-found li a')].indexOf(document.activeElement));
    context.expect(before === 10 && focused === 10, `after more results the focus is on result ${focused} of more than ${before}`);
    await tab.locator('#s-q').fill('');
    await tab.locator('#s-all').waitFor();
    context.expect(await tab.locator('#s-found').isHidden(), 'results stay where no word is left');
  });
}

/** Results are narrowed by kind, group and year; a link holds all of it. */
async function filters(context) {
  const all = await searched(context, '/cerca/?q=sasso', {}, async (tab, { titles }) => titles);
  await searched(context, '/cerca/?q=sasso&tipo=incontri', {}, async (tab, { titles, says }) => {
    context.expect(titles.length > 0 && titles.length < all.length, `only meetings: ${titles.length} of ${all.length}; ${says}`);
    const metas = await tab.locator('#s-found .meta').allInnerTexts();
    context.expect(metas.every(meta => meta.startsWith('Incontro · ')), `only meetings: ${metas.join(' | ')}`);
    await tab.locator('#s-anno').selectOption('2030');
    await tab.waitForURL(/anno=2030/);
    context.expect(new URL(tab.url()).search === '?q=sasso&tipo=incontri&anno=2030', tab.url());
    await tab.waitForFunction(() => [...document.querySelectorAll('#s-found .meta')].every(meta => meta.textContent.includes('2030')));
    await tab.goBack();
    context.expect(await tab.locator('#s-anno').inputValue() === '', 'back: the year is still chosen');
  });
  await searched(context, '/cerca/?q=lucertole&gruppo=code', {}, async (tab, { titles }) => {
    const metas = await tab.locator('#s-found .meta').allInnerTexts();
    context.expect(titles.length > 0 && metas.every(meta => /Code|Per tutti|Gruppo/.test(meta)), `one group: ${metas.join(' | ')}`);
  });
  await searched(context, '/cerca/?q=danza', {}, async tab => {
    const meta = await tab.locator('#s-found .meta').first().innerText();
    context.expect(meta.endsWith('Annullato'), `a meeting that was called off: ${meta}`);
  });
}

/** Each language searches its own pages, and those that are not translated. */
async function languages(context) {
  await searched(context, '/en/search/?q=meetings', { width: 320 }, (tab, { titles, says }) => {
    context.expect(titles.length > 0 && says.startsWith('Results for “meetings”:'), says);
  });
  await searched(context, '/en/search/?q=muschio', {}, async (tab, { titles }) => {
    const lang = await tab.locator('#s-found li a').first().getAttribute('lang');
    context.expect(titles.length > 0 && lang === 'it', `a title in Italian is marked ${lang}`);
  });
  for (const q of ['سحلية', 'السحليه', 'والسحالي']) {
    await searched(context, `/ar/بحث/?q=${q}`, { scheme: 'dark', width: 320 }, (tab, { titles, says }) => {
      context.expect(titles.length > 0, `${q}: ${says}`);
    });
  }
}

/** Without JavaScript there is no form, and every title. */
async function withoutScript(context) {
  await context.tab(`${context.fixture.origin}/cerca/`, { script: false }, async tab => {
    context.expect(await tab.locator('#s-all').isVisible(), 'the archive is not shown');
    const links = await tab.locator('#s-all li a').count();
    context.expect(links > 50, `the archive has only ${links} titles`);
  });
  const { html } = context.fixture.pages.find(({ path }) => path === '/cerca/');
  context.expect(/<noscript><p[^>]*>In questo browser la ricerca non funziona/.test(html), 'nothing is said to readers without JavaScript');
}

