// Keeps a tab of `connessi serve` up to date: its page, its styles, what stands over it. Nothing else adds it to a page.
(() => {
  const script = document.currentScript;
  let state = JSON.parse(script.dataset.state);
  const page = location.pathname;
  const kept = "connessi:" + page;
  const open = "connessi:bar";
  const host = document.querySelector("connessi-preview");
  const template = host?.querySelector("template");
  // Where the browser has not done it itself.
  if (template) host.attachShadow({ mode: "open" }).append(template.content);
  const root = host?.shadowRoot;

  // What the reader has opened, written and looked at, and back to it.
  const fields = () => [...document.querySelectorAll("input, textarea, select")];
  const details = () => [...document.querySelectorAll("details")];
  const keep = () => {
    const active = [...document.querySelectorAll("*")].indexOf(document.activeElement);
    const values = fields().map(({ name, type, value, checked }) => (/^(password|hidden|file)$/.test(type) ? null : [name, value, checked]));
    const opened = details().map(one => one.open);
    sessionStorage.setItem(kept, JSON.stringify({ left: scrollX, top: scrollY, active, values, opened }));
  };
  const restore = () => {
    const text = sessionStorage.getItem(kept);
    if (text === null) return;
    sessionStorage.removeItem(kept);
    const { left, top, active, values, opened } = JSON.parse(text);
    if (opened.length === details().length) details().forEach((one, at) => { one.open = opened[at]; });
    const here = fields();
    if (values.length === here.length) {
      here.forEach((field, at) => {
        if (values[at]?.[0] !== field.name) return;
        if (/^(checkbox|radio)$/.test(field.type)) field.checked = values[at][2];
        else field.value = values[at][1];
      });
    }
    const before = document.querySelectorAll("*")[active];
    if (before && before !== document.body && before !== host) before.focus({ preventScroll: true });
    const back = () => scrollTo({ left, top, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  };
  const reload = () => {
    keep();
    location.reload();
  };

  // Other style sheets take the place of those that are there, each after it has come.
  const restyle = async styles => {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"]')];
    if (links.length !== styles.length) return false;
    const isNamed = links.some((link, at) => link.getAttribute("href") !== styles[at]);
    const come = links.map((link, at) => {
      if (isNamed && link.getAttribute("href") === styles[at]) return true;
      const next = link.cloneNode();
      next.href = isNamed ? styles[at] : `${styles[at].split("?")[0]}?${state.page}`;
      return new Promise(done => {
        next.onload = () => {
          link.remove();
          done(true);
        };
        next.onerror = () => done(false);
        link.after(next);
      });
    });
    return (await Promise.all(come)).every(Boolean);
  };

  // The bar, and what is wrong.
  const focused = () => root.activeElement?.dataset.key;
  const put = (name, html) => {
    const place = root.getElementById(name);
    if (place.made === html) return;
    const key = place.contains(root.activeElement) && focused();
    const scroll = place.querySelector(".parts")?.scrollTop ?? 0;
    place.made = html;
    place.innerHTML = html;
    dress();
    const parts = place.querySelector(".parts");
    if (parts) parts.scrollTop = scroll;
    if (key) place.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const bar = () => root.querySelector("details.bar");
  const dress = () => {
    const here = bar();
    if (!here) return;
    if (localStorage.getItem(open) === "yes") here.open = true;
    here.ontoggle = () => {
      localStorage.setItem(open, here.open ? "yes" : "no");
      room();
    };
    const form = here.querySelector("form");
    if (form) form.onsubmit = ask;
    room();
  };
  const ask = async event => {
    event.preventDefault();
    const form = event.currentTarget;
    const query = new URLSearchParams(new FormData(form, event.submitter));
    form.setAttribute("aria-busy", "true");
    await fetch(`${form.getAttribute("action")}?${query}`, { redirect: "manual" }).catch(() => {});
    form.removeAttribute("aria-busy");
  };
  // What has the focus is never below the bar.
  const room = () => {
    const height = root.querySelector(".bar summary")?.offsetHeight ?? 0;
    document.documentElement.style.scrollPaddingBlockEnd = `${height + 8}px`;
  };
  const close = event => {
    if (event.key !== "Escape" || !root) return;
    const opened = root.activeElement?.closest("details[open]");
    if (!opened) return;
    opened.open = false;
    opened.querySelector("summary").focus();
  };

  // What readers do not see yet is marked wherever a link leads to it.
  const mark = signs => {
    for (const old of document.querySelectorAll("connessi-sign")) old.remove();
    for (const link of document.querySelectorAll("main a[href]")) {
      const sign = link.origin === location.origin && !link.hash && signs[link.pathname];
      if (!sign || !link.textContent.trim()) continue;
      const place = document.createElement("connessi-sign");
      const shadow = place.attachShadow({ mode: "open" });
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = "/__connessi/preview.css";
      const text = document.createElement("span");
      text.className = "sign";
      text.lang = root.querySelector("[lang]").lang;
      text.textContent = sign;
      shadow.append(style, " ", text);
      link.append(place);
    }
  };

  // What the server tells.
  let work = Promise.resolve();
  const take = async next => {
    const before = state;
    state = { ...next };
    if (next.follow && next.follow !== page && document.visibilityState === "visible") {
      events.close();
      location.assign(next.follow);
      return;
    }
    if (next.moved) {
      events.close();
      location.replace(next.moved);
      return;
    }
    const isStyled = next.page !== before.page && next.text === before.text && await restyle(next.styles);
    if (next.page !== before.page && !isStyled || !root) {
      if (next.page === before.page && next.over === before.over) return;
      events.close();
      reload();
      return;
    }
    if (next.over === before.over) return;
    put("trouble", next.trouble);
    put("bar", next.bar);
    mark(next.signs);
  };
  let events;
  const listen = () => {
    events = new EventSource(`/__connessi/events?page=${encodeURIComponent(page)}`);
    events.onmessage = ({ data }) => {
      work = work.then(() => take(JSON.parse(data)));
    };
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    };
  };
  restore();
  if (root) {
    dress();
    mark(state.signs);
    root.addEventListener("keydown", close);
    addEventListener("resize", room);
    root.querySelector("link").addEventListener("load", room);
  }
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", event => event.persisted && listen());
  listen();
})();
