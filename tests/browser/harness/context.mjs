// What modules work with: the two sites on servers of their own, tabs that tell what happens in them, and a place for what is wrong.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './packages.mjs';
import { read } from './site.mjs';
import { serve } from './server.mjs';

const { chromium } = load('playwright-core');
/** The instants at which run.sh builds the sites: the clock of every tab stands there. */
const NOW = { fixture: '2030-05-10T12:00:00+02:00', network: '2026-11-23T10:00:00+01:00', gallery: '2030-05-10T12:00:00+02:00' };
/** How long one tab may take, in milliseconds. */
const LIMIT = 120_000;
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Opens the browser and both sites; at most `tabs` tabs are open at a time. */
export async function open(tools, tabs) {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
  if (!executablePath) throw new Error('Chromium is missing; its path may be given in CHROMIUM');
  const browser = await chromium.launch({
    executablePath,
    // Nothing can leave this machine, whatever a page asks for.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu', '--font-render-hinting=none'],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const servers = [];
  const sites = {};
  for (const name of Object.keys(NOW)) {
    const site = await read(join(tools, 'sites'), name, NOW[name]);
    const server = await serve(site.folder);
    servers.push(server);
    sites[name] = { ...site, origin: server.origin };
  }
  const free = gate(tabs);
  return {
    context: () => new Context({ tools, browser, free, servers, idle: new Map(), ...sites }),
    async close() {
      await browser.close();
      for (const server of servers) server.close();
    },
  };
}

/** Turns JavaScript off in a tab, and gives back what lets scripts of ours run in it: those of the page stay as they were. */
async function sleep(tab) {
  const devtools = await tab.context().newCDPSession(tab);
  const turn = value => devtools.send('Emulation.setScriptExecutionDisabled', { value });
  await turn(true);
  return () => turn(false);
}

/** What comes of some work, unless it takes too long. */
async function within(limit, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of it in ${limit / 1000} seconds`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Lets at most `places` run at a time. */
function gate(places) {
  const waiting = [];
  return async work => {
    if (places > 0) places -= 1;
    else await new Promise(resolve => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else places += 1;
    }
  };
}

/** What one module is given. */
class Context {
  faults = [];
  notes = [];

  constructor(shared) {
    Object.assign(this, shared);
    this.sites = [shared.fixture, shared.network];
    // A module may take them out of the context: `const { tab, expect } = context`.
    for (const name of ['tab', 'serve', 'expect', 'wrong', 'note']) this[name] = this[name].bind(this);
    this.apart = () => new Context(shared);
  }

  /** Says that something is wrong, in a sentence. */
  wrong(sentence) {
    this.faults.push(sentence);
  }

  /** Says that something is wrong unless it holds. */
  expect(holds, sentence) {
    if (!holds) this.wrong(sentence);
  }

  /** Prints a line below the module's name. */
  note(line) {
    this.notes.push(line);
  }

  /** Serves texts, `{'/': '<!doctype html>…'}`, with the policy of the fixture's site; ends with the run. */
  async serve(texts) {
    const server = await serve(this.fixture.folder, texts);
    this.servers.push(server);
    return server.origin;
  }

  /**
   * Opens `url` in a tab of its own, calls `look(tab)`, and says what else went wrong in it: messages of the console, scripts
   * that failed, violations of the Content-Security-Policy, answers of 400 and above, requests to other sites.
   *
   * Options: `scheme` ('light', 'dark'), `width`, `height`, `scale`, `script` (false: JavaScript is off), `at` (an instant:
   * where the clock stands), `zone`, `language`, `media` ('print'), `again` (true: a tab that
   * others have used with the same options will do), `expected` (a RegExp of what may go wrong). Gives back what
   * `look` does, and nothing where that failed, which is wrong too.
   */
  async tab(url, options, look) {
    return this.free(async () => {
      const site = [...this.sites, this.gallery].find(site => url.startsWith(site.origin)) ?? this.fixture;
      const { scheme = 'light', width = 1280, height = 900, script = true, again = false } = options;
      const kind = JSON.stringify([site.name, options]);
      const used = again ? this.idle.get(kind)?.pop() : undefined;
      const tab = used ?? await this.newTab(site, options);
      let isSound = false;
      try {
        const faults = this.listen(tab, new URL(url).origin);
        if (used) await tab.setViewportSize({ width, height });
        await tab.emulateMedia({ media: options.media ?? 'screen', colorScheme: scheme });
        const wake = script ? null : await sleep(tab);
        await tab.goto(url, { waitUntil: 'load' });
        if (!script) await wake();
        const result = await within(LIMIT, look(tab));
        for (const fault of new Set(faults)) {
          if (!options.expected?.test(fault)) this.wrong(`${shown(url)} ${described(options)}: ${fault}`);
        }
        isSound = true;
        return result;
      } catch (error) {
        this.wrong(`${shown(url)} ${described(options)}: ${error.message.split('\n')[0]}`);
        return undefined;
      } finally {
        tab.removeAllListeners();
        if (again && isSound) this.idle.set(kind, [...this.idle.get(kind) ?? [], tab]);
        else await tab.context().close();
      }
    });
  }

  async newTab(site, { scheme = 'light', width = 1280, height = 900, scale = 1, script = true, at, zone, language }) {
    const context = await this.browser.newContext({
      colorScheme: scheme, viewport: { width, height }, deviceScaleFactor: scale,
      timezoneId: zone ?? 'Europe/Rome', locale: language ?? 'it-IT',
    });
    if (script) {
      await context.clock.setFixedTime(at ?? site.now);
      await context.addInitScript(() => addEventListener('securitypolicyviolation', event =>
        console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)));
    }
    const tab = await context.newPage();
    tab.setDefaultTimeout(LIMIT);
    return tab;
  }

  listen(tab, origin) {
    const faults = [];
    tab.on('console', message => faults.push(`the console says (${message.type()}) ${message.text()}`));
    tab.on('pageerror', error => faults.push(`a script failed: ${error.message}`));
    tab.on('request', request => {
      const isOwn = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
      if (!isOwn) faults.push(`a request leaves the site: ${request.url()}`);
    });
    tab.on('response', response => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    return faults;
  }
}

/** The path of an address, for people. */
export const shown = url => decodeURI(new URL(url).pathname);

/** The options of a tab, for people. */
export const described = options =>
  `[${Object.entries(options).filter(([key]) => !['expected', 'again'].includes(key)).map(([key, value]) => `${key}: ${value}`).join(', ')}]`;
