// Keeps what a page says of the future true by the reader's clock; docs/templates.md tells of the attributes.
{
  const all = (what) => document.querySelectorAll(what), at = Date.parse, lang = document.documentElement.lang;
  const words = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  const shift = (iso) => at(iso.slice(0, 16) + "Z") - at(iso) || 0;
  const tick = () => {
    const now = Date.now();
    for (const e of all("[data-from],[data-until]")) e.hidden = now < at(e.dataset.from) || now >= at(e.dataset.until);
    for (const list of all("[data-upcoming]")) {
      let left = 0;
      for (const row of list.children) {
        const { start, end } = row.dataset, when = row.querySelector(".when");
        if (!(row.hidden = now >= at(end))) left++;
        if (!start || !when || !row.dataset.over) continue;
        const day = new Date(now + shift(start)).toISOString();
        const days = (at(start.slice(0, 10)) - at(day.slice(0, 10))) / 864e5;
        const mark = when.querySelector(".soon") || document.createElement("b");
        if (!mark.parentNode) when.append(" ", mark);
        mark.className = "soon";
        mark.textContent = now >= at(start) ? row.matches(".tentative") ? "" : list.dataset.upcoming : days < 15 ? words.format(days, "day") : "";
      }
      list.hidden = !left;
      const none = list.nextElementSibling;
      if (none && "none" in none.dataset) none.hidden = !!left;
    }
    for (const row of all("[data-over]")) {
      const state = row.querySelector(".state");
      if (now < at(row.dataset.end)) continue;
      row.classList.replace("upcoming", "past");
      if (state) state.textContent = row.dataset.over;
    }
  };
  for (const e of all("[data-local]")) {
    const start = new Date(e.dataset.local), end = new Date(e.dataset.end || start);
    const day = { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" };
    e.lastElementChild.textContent = new Intl.DateTimeFormat(lang, day).formatRange(start, end);
    e.hidden = shift(e.dataset.local) === start.getTimezoneOffset() * -6e4;
  }
  tick();
  setInterval(tick, 6e4);
}
