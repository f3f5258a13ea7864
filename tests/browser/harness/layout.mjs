// What can be measured in a tab: whether it scrolls sideways, whether it prints on white, whether one sees where the focus is.

/** What is wider than the tab, in sentences. */
export async function sideways(tab) {
  return tab.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(element => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    });
    const first = wide.at(-1)?.outerHTML.slice(0, 160) ?? '';
    return [`${root.scrollWidth} px wide in ${root.clientWidth} px: ${first}`];
  });
}

/** What would be printed on another ground than white, or in pale letters, in sentences. */
export async function printed(tab) {
  return tab.evaluate(() => {
    const light = colour => {
      const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
      return a === 0 ? null : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
    };
    const faults = [];
    for (const element of [document.documentElement, document.body, ...document.body.querySelectorAll('*:not(svg *)')]) {
      const style = getComputedStyle(element);
      if (!element.checkVisibility() || !element.textContent.trim()) continue;
      const name = `${element.localName}.${element.className}`;
      if ((light(style.backgroundColor) ?? 1) < 0.9) faults.push(`printed on ${style.backgroundColor}: ${name}`);
      if ((light(style.color) ?? 0) > 0.5) faults.push(`printed in ${style.color}: ${name}`);
    }
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    if (scheme !== 'light') faults.push(`the paper takes the colours of the screen (color-scheme: ${scheme})`);
    return faults.slice(0, 3);
  });
}

/** Goes through a page with the tab key, and says what takes the focus unseen. */
export async function unseen(tab) {
  const faults = [];
  const count = await tab.evaluate(() => document.querySelectorAll('a[href], button, input, select, summary').length);
  for (let step = 0; step < count; step += 1) {
    await tab.keyboard.press('Tab');
    const fault = await tab.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'end';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      const name = element.outerHTML.slice(0, 120);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `the focus cannot be seen on ${name}`;
      if (width < 2 || height < 2) return `what has the focus is not shown: ${name}`;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const isHidden = hit && !element.contains(hit) && !hit.contains(element);
      const isOutside = top < 0 || top + height > innerHeight + height;
      return isHidden || isOutside ? `what has the focus is covered or out of sight: ${name}` : '';
    });
    if (fault === 'end') break;
    if (fault) faults.push(fault);
  }
  return faults;
}
