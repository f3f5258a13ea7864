// What a page says of the future stays true by the reader's clock, wherever and whenever it is read.

export const name = 'clock';

const rows = tab => tab.locator('[data-upcoming] > li:visible .title').allInnerTexts();
const marks = tab => tab.locator('[data-upcoming] > li:visible .soon').allInnerTexts();

export async function run(context) {
  const home = `${context.fixture.origin}/`;
  const meeting = `${context.fixture.origin}/incontri/merenda-ibrida/`;
  const { tab, expect } = context;
  const zone = 'Europe/Rome';

  await tab(home, { at: '2030-05-10T12:10:00+02:00', zone }, async tab => {
    const [first, second] = await marks(tab);
    expect(first === 'In corso adesso', `a meeting that is on is marked as such: ${first}`);
    expect(second === 'tra 4 giorni', `days are counted from midnight to midnight: ${second}`);
    expect((await tab.locator('[data-made]').innerText()).includes('10 maggio 2030'), 'the page says when it was made');
  });
  await tab(home, { at: '2030-05-14T23:30:00+02:00', zone }, async tab => {
    const titles = await rows(tab);
    expect(!titles.some(title => title.includes('Merenda')), `what is over disappears: ${titles}`);
    expect(titles[0]?.includes('Il sasso parlante'), `what is to come stays: ${titles}`);
  });
  await tab(home, { at: '2035-01-01T00:00:00Z', zone }, async tab => {
    expect(!(await rows(tab)).length, 'years later nothing is to come');
    expect(await tab.locator('[data-none]').isVisible(), 'and the page says so');
  });
  await tab(`${context.fixture.origin}/ar/`, { at: '2030-05-10T12:10:00+02:00', zone }, async tab => {
    const [first, second] = await marks(tab);
    expect(first === 'يجري الآن' && second.includes('أيام'), `in the words of the page: ${first}, ${second}`);
  });
  await tab(meeting, { at: '2030-05-14T17:00:00+02:00', zone: 'America/New_York' }, async tab => {
    expect((await tab.locator('[data-local]').innerText()).includes('10:30–12:30'), 'the reader far away sees the own hours');
    expect(await tab.locator('.banner.now').isVisible(), 'the page says that it is on');
    expect(await tab.getByText('Le iscrizioni sono chiuse.').isVisible(), 'registration is closed after its day');
    expect(!(await tab.getByRole('link', { name: 'Iscriviti all’incontro', exact: true }).isVisible()), 'and cannot be followed');
  });
  await tab(meeting, { at: '2030-05-14T19:00:00+02:00', zone }, async tab => {
    expect(await tab.getByText('Concluso').isVisible(), 'afterwards its state is told');
    expect(!(await tab.locator('#s-join').isVisible()), 'and nobody is asked to join');
    expect(!(await tab.locator('[data-local]').isVisible()), 'in the same zone there is no other hour');
  });
  const at = place => `${context.fixture.origin}${place}`;
  for (const hour of ['2030-05-15T18:05:00+02:00', '2030-05-15T19:30:00+02:00']) {
    await tab(at('/incontri/sasso-rinviato/'), { at: hour, zone: 'America/New_York' }, async tab => {
      const text = await tab.locator('main').innerText();
      expect(!/In corso|Concluso|Nel tuo fuso orario/.test(text), `what is postponed is neither on nor over: ${text}`);
    });
  }
  await tab(at('/incontri/muta-forse/'), { at: '2030-05-28T21:10:00+02:00', zone }, async tab => {
    const text = await tab.locator('main').innerText();
    expect(!text.includes('In corso adesso') && text.includes('può ancora cambiare'), `what is not certain is not said to be on: ${text}`);
  });
  await tab(at('/incontri/muta-forse/'), { at: '2030-05-29T12:00:00+02:00', zone }, async tab => {
    const text = await tab.locator('main').innerText();
    expect(text.includes('Concluso') && !/confermare|può ancora cambiare/.test(text), `nor to be uncertain once it is over: ${text}`);
  });
  for (const [place, title] of [
    ['/incontri/2030/', 'Merenda ibrida'], ['/temi/mimetismo/', 'Muta collettiva, forse'],
    ['/enti/sasso-tiepido/', 'Merenda ibrida'], ['/gruppi/servizi-al-sole/', 'Merenda ibrida'],
  ]) {
    await tab(at(place), { at: '2030-07-20T12:00:00+02:00', zone }, async tab => {
      const row = tab.locator('.thread > li:visible', { hasText: title });
      const [shown, ...more] = await row.evaluateAll(rows => rows.map(row => `${row.className}: ${row.innerText}`));
      expect(shown?.startsWith('past ') && shown.includes('Concluso') && !more.length, `${place}: what is over is told as such: ${shown}`);
      expect(!/confermare/.test(shown), `${place}: nothing is left to be confirmed: ${shown}`);
      expect(!(await tab.locator('h2:visible', { hasText: 'Prossimi' }).count()) || place.startsWith('/gruppi'), `${place}: nothing is called to come`);
      expect(await tab.locator('[data-made]').first().isVisible(), `${place} says when it was made`);
    });
  }
  await tab(meeting, { at: '2035-01-01T00:00:00Z', zone, script: false }, async tab => {
    expect(await tab.locator('[data-made]').isVisible(), 'without a script the page says when it was made');
    expect(!(await tab.locator('.banner.now').isVisible()), 'and nothing of the present');
  });
}
