// Explained in docs/search.md. What it says stands in the page; how words are read, in the index.
(form => {
  const [status, found, all] = ['status', 'found', 'all'].map(id => document.getElementById('s-' + id));
  const [list, more, row] = ['ol', 'button', 'template'].map(name => found.querySelector(name));
  const facets = [...form.querySelectorAll('select')];
  let top, turn = 0, timer;

  const load = async (file, cache) => (await fetch(new URL(file, form.action), { cache })).json();
  const parts = (kind, numbers) => Promise.all(numbers.map(i => load(`index/${kind}${i}-${top[kind][i]}.json`, 'force-cache')));

  const words = text => top.folds.reduce((text, [from, to]) => text.replace(RegExp(from, 'gu'), to), text.normalize('NFKD').toLowerCase())
    .split(' ').filter(word => word[1] || word > '\u3040');

  const groups = async word => {
    const open = word[2] || word > '\u3040', last = word + (open ? '\uffff' : '');
    const near = Object.keys(top.starts).filter(i => top.starts[i] <= last && !(top.starts[+i + 1] <= word));
    let best = 98, hits = [];
    (await parts('w', near.slice(0, 4))).flat().forEach(group => {
      const [root, ...forms] = ['', ...group[1].split(' ')].map(end => words(group[0] + end)[0] || '');
      const tier = forms.includes(word) ? 0 : open && forms.some(form => form.startsWith(word)) ? 1
        : root[2] && word.startsWith(root) && word.length <= 2 * root.length ? 97 - root.length : 99;
      if (tier < best) best = tier, hits = [];
      if (tier == best) hits.push(group);
    });
    return hits;
  };

  const find = async () => {
    const mine = ++turn, q = form.q.value.trim(), hits = {}, also = new Set();
    let say = '', ids = [], most = 0;
    const tell = (key, words) => say += status.dataset[key].replace('%n', ids.length).replace('%q', () => words) + '\n';
    const value = (facet, id) => top[facet.name][0][top[facet.name][1].charCodeAt(id) - 48];
    const show = async from => {
      const shown = ids.slice(from, from + 10), records = await parts('r', shown.map(id => id / top.size | 0));
      if (mine != turn) return;
      if (!from) list.textContent = '';
      shown.forEach((id, i) => {
        const [name, url, date, lang] = records[i][id % top.size], item = row.content.cloneNode(true), link = item.querySelector('a');
        link.href = url;
        link.textContent = name;
        if (lang) link.lang = lang;
        [...facets.flatMap(facet => value(facet, id).slice(1)), [date]].filter(([label]) => label).forEach(([label, lang], i) => {
          const part = document.createElement('bdi');
          part.textContent = label;
          if (lang) part.lang = lang;
          item.querySelector('.meta').append(i ? ' · ' : '', part);
        });
        list.append(item);
      });
      more.hidden = !ids[from + 10];
      more.onclick = () => show(from + 10).then(() => list.children[from + 10].querySelector('a').focus());
    };
    if (q) try {
      top = top || await load('index.json', 'no-cache');
      const asked = words(q), common = asked.filter(word => top.common.includes(word)), sets = asked.filter(word => !common.includes(word));
      for (const set of await Promise.all(sets.map(groups))) {
        const best = {};
        for (const [root, ends, pages] of set) {
          for (const end of ends.split(' ')) also.add(root + end);
          pages.reduce((id, n) => (best[id += n >> 2] = Math.max(best[id] || 0, 1 << n % 4), id), 0);
        }
        for (const id in best) {
          const [count, sum] = hits[id] || [0, 0];
          hits[id] = [count + 1, sum + best[id]];
          most = Math.max(most, count + 1);
        }
      }
      ids = Object.keys(hits).filter(id => hits[id][0] == most && facets.every(facet => value(facet, id)[0].includes(facet.value)))
        .sort((a, b) => hits[b][1] - hits[a][1] || (b < top.first) - (a < top.first) || b - a);
      const others = [...also].filter(form => !q.toLowerCase().includes(form));
      tell(ids[0] ? 'found' : 'none', q);
      if (ids[0] && sets[most]) tell('some');
      if (ids[0] && others[0]) tell('also', others.slice(0, 8).join(', '));
      if (common[0]) tell('common', common.join(', '));
      await show(0);
    } catch {
      ids = [];
      say = status.dataset.failed;
    }
    if (mine != turn) return;
    status.textContent = say;
    found.hidden = !ids[0];
    all.hidden = !!ids[0];
  };

  const go = done => {
    const query = '?' + new URLSearchParams([...new FormData(form)].filter(field => field[1]));
    if (query != location.search || done != history.state) history[history.state ? 'pushState' : 'replaceState'](done, '', query);
    find();
  };
  form.oninput = event => {
    clearTimeout(timer);
    timer = setTimeout(go, 250, event.target != form.q);
  };
  form.onsubmit = event => {
    event.preventDefault();
    clearTimeout(timer);
    go(true);
  };
  (onpopstate = () => {
    const query = new URLSearchParams(location.search);
    for (const field of [form.q, ...facets]) field.value = query.get(field.name) || '';
    find();
  })();
  form.querySelector('fieldset').hidden = false;
  if (form.q.value) history.replaceState(true, '');
})(document.getElementById('s-search'));
