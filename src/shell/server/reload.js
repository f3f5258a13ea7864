// Loads the page again when the site has been built again, at the place where it was read. Only `connessi serve` adds it.
(() => {
  const version = document.currentScript.dataset.version;
  const place = "connessi:" + location.pathname;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    const [left, top] = JSON.parse(kept);
    const back = () => scrollTo({ left, top, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }
  let events;
  const listen = () => {
    events = new EventSource("/__connessi/events");
    events.onmessage = ({ data }) => {
      if (data === version) return;
      events.close();
      sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
      location.reload();
    };
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    };
  };
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && listen());
  listen();
})();
