// Keys, live changes, and what lights up what. Pages work without it.
'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector, root = document) => root.querySelector(selector);

  // On a wide screen the facets stand open; on a telephone they are a drawer.
  const drawer = one('[data-drawer]');
  if (drawer) {
    const wide = matchMedia('(min-width: 50.01rem)');
    const fit = () => { drawer.open = wide.matches; };
    wide.addEventListener('change', fit);
    fit();
  }

  // Keys.
  let current = -1;
  const move = by => {
    const items = all('[data-item]');
    if (!items.length) return;
    items[current]?.removeAttribute('data-current');
    current = Math.max(0, Math.min(items.length - 1, current + by));
    items[current].setAttribute('data-current', '');
    items[current].scrollIntoView({ block: 'nearest' });
    one('a.open, a', items[current])?.focus({ preventScroll: true });
  };
  const chosen = () => all('[data-item]')[current];
  const keys = one('#keys');
  const actions = {
    '/': () => one('#search').focus(),
    j: () => move(1),
    k: () => move(-1),
    o: () => one('a.open, a', chosen() ?? document.createElement('p'))?.click(),
    s: () => {
      const link = chosen() && one('a[href*="#sources"]', chosen());
      if (link) link.click(); else one('#sources')?.scrollIntoView();
    },
    c: () => {
      const form = one('#correct');
      if (form) { form.open = true; form.scrollIntoView({ block: 'center' }); one('select, input:not([type=hidden])', form)?.focus(); return; }
      const link = chosen() && one('a.open', chosen());
      if (link && link.pathname.startsWith('/entries/')) location.href = link.pathname + '#correct';
    },
    '?': () => keys.showModal(),
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape' && typing) { event.target.blur(); return; }
    if (typing || (keys.open && event.key !== 'Escape')) return;
    const act = actions[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  one('#keys-button').addEventListener('click', () => keys.showModal());
  if (location.hash === '#correct') { const form = one('#correct'); if (form) form.open = true; }

  // Live: what changed waits behind a count.
  const live = one('#live');
  const head = Number(document.body.dataset.head);
  if (live && document.body.dataset.section !== 'none' && 'EventSource' in window) {
    let source;
    let waiting = 0;
    const say = (list, count) => (count === 1 ? list.dataset.one : list.dataset.many.replace('{0}', count));
    const ask = async address => (await fetch(address, { headers: { accept: 'application/json' } })).json();
    // What concerns this page: things that its query newly selects, and changes of what it shows.
    const tell = async latest => {
      if (latest <= head) return;
      const parts = [];
      const link = one('a', live);
      if (live.dataset.count) {
        const fresh = (await ask(live.dataset.count)).total - Number(live.dataset.total);
        if (fresh > 0) parts.push(say(one('[data-what=new]', live), fresh));
      }
      if (live.dataset.all) {
        parts.push(say(one('[data-what=all]', live), latest - head));
      } else {
        const shown = new Set(all('main a[href]').map(a => a.getAttribute('href').split(/[/?#]/)[2]));
        shown.add(location.pathname.split('/')[2]);
        const changes = (await ask('/api/v1/changes?limit=500&after=' + head)).items;
        const changed = new Set(changes.map(c => c.subject).filter(subject => shown.has(subject)));
        if (changed.size) parts.push(say(one('[data-what=changed]', live), changed.size));
      }
      if (!parts.length) return;
      link.textContent = parts.join(', ') + ' – ' + link.dataset.show;
      live.hidden = false;
    };
    const listen = () => {
      source = new EventSource('/live?after=' + head);
      source.addEventListener('head', event => {
        clearTimeout(waiting);
        waiting = setTimeout(() => tell(Number(event.data)), 400);
      });
    };
    const silence = () => source?.close();
    document.addEventListener('visibilitychange', () => (document.hidden ? silence() : listen()));
    window.addEventListener('pagehide', silence);
    if (!document.hidden) listen();
  }

  // The bars of time: drag over them to zoom.
  for (const bars of all('[data-brush]')) {
    const links = all('a', bars);
    let from = -1;
    const at = x => {
      const box = bars.getBoundingClientRect();
      return Math.max(0, Math.min(links.length - 1, Math.floor((x - box.left) / box.width * links.length)));
    };
    const paint = to => links.forEach((link, i) => link.classList.toggle('brushed', i >= Math.min(from, to) && i <= Math.max(from, to)));
    bars.addEventListener('pointerdown', event => { from = at(event.clientX); });
    bars.addEventListener('pointermove', event => { if (from >= 0) paint(at(event.clientX)); });
    bars.addEventListener('dragstart', event => event.preventDefault());
    window.addEventListener('pointerup', event => {
      if (from < 0) return;
      const to = at(event.clientX);
      const [first, last] = [links[Math.min(from, to)], links[Math.max(from, to)]];
      from = -1;
      if (first === last) return;
      const url = new URL(first.href.baseVal, location.href);
      url.searchParams.set('time', first.dataset.time + '/' + last.dataset.time);
      location.href = url;
    });
  }

  // Spans and their readings light each other up.
  // A thread leads from lit words to what was read from them, where both are in sight.
  const drawing = tag => document.createElementNS('http://www.w3.org/2000/svg', tag);
  let web = null;
  const thread = spot => {
    web?.remove();
    web = null;
    const margin = spot && one('.reading .margin');
    if (!margin || getComputedStyle(margin).position !== 'sticky') return;
    web = drawing('svg');
    web.classList.add('thread');
    web.setAttribute('aria-hidden', 'true');
    const frame = margin.getBoundingClientRect();
    for (const id of spot.dataset.of.split(' ').filter(Boolean)) {
      const line = one(`.margin [data-of~="${id}"]`);
      const words = spot.closest('.margin') ? all(`.report-words [data-of~="${id}"]`) : [spot];
      const to = line?.getBoundingClientRect();
      if (!to || to.bottom < frame.top || to.top > frame.bottom) continue;
      for (const word of words.slice(0, 1)) {
        const from = [...word.getClientRects()].at(0);
        if (!from || from.bottom < 0 || from.top > innerHeight) continue;
        const [x1, y1, x2, y2] = [word.closest('.report-words').getBoundingClientRect().right, from.top + from.height / 2, frame.left, Math.max(frame.top, to.top) + 10];
        const path = drawing('path');
        path.setAttribute('d', `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`);
        web.append(path);
      }
    }
    document.body.append(web);
  };
  window.addEventListener('scroll', () => thread(null), { passive: true, capture: true });
  const light = (root, id, on) => all(`[data-of~="${id}"]`, root).forEach(e => e.classList.toggle('lit-on', on));
  for (const type of ['mouseover', 'mouseout', 'focusin', 'focusout']) {
    document.addEventListener(type, event => {
      const spot = event.target.closest?.('[data-of]');
      if (!spot) return;
      const on = type === 'mouseover' || type === 'focusin';
      spot.dataset.of.split(' ').filter(Boolean).forEach(id => light(document, id, on));
      thread(on ? spot : null);
    });
  }

  // The slider over months.
  for (const slider of all('[data-slider]')) {
    const months = slider.dataset.months.split(' ');
    const labels = slider.dataset.labels.split('|');
    const [range, output, play] = [one('input', slider), one('output', slider), one('[data-play]', slider)];
    let timer = 0;
    const tell = () => {
      const month = Number(range.value) >= months.length ? '' : months[range.value];
      output.textContent = month ? output.dataset.until.replace('{0}', labels[range.value]) : output.dataset.all;
      window.dispatchEvent(new CustomEvent('months', { detail: month }));
    };
    // What is all in the page is drawn at once; what must be asked for waits until the hand rests.
    const drawn = one('#graph');
    let waiting = 0;
    range.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(tell, drawn ? 0 : 120); });
    play.addEventListener('click', () => {
      if (timer) { clearInterval(timer); timer = 0; play.textContent = '▶'; return; }
      play.textContent = '❚❚';
      if (Number(range.value) >= months.length) range.value = 0;
      timer = setInterval(() => {
        range.value = Number(range.value) + 1;
        tell();
        if (Number(range.value) >= months.length) { clearInterval(timer); timer = 0; play.textContent = '▶'; }
      }, 900);
    });
  }

  // A river wider than the screen begins at its latest end; the names of its lanes stay in sight.
  for (const river of all('.river-box')) {
    const names = one('[data-lanes]', river);
    const stay = () => names.setAttribute('transform', `translate(${river.scrollLeft * 1000 / river.scrollWidth} 0)`);
    river.addEventListener('scroll', stay, { passive: true });
    river.scrollLeft = river.scrollWidth;
    stay();
  }

  // Print, share and copy.
  one('[data-print]')?.addEventListener('click', () => print());
  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const text = button.dataset.copy || location.href;
    try { await navigator.clipboard.writeText(text); } catch { return; }
    const before = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = before; }, 1500);
  });
})();
