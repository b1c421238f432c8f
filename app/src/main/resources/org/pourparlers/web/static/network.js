// Who met whom: a click shows an actor's contacts, the slider those of a time; one comes closer by wheel, drag and button.
'use strict';
(() => {
  const svg = document.querySelector('#graph');
  if (!svg) return;
  const nodes = [...svg.querySelectorAll('[data-node]')];
  const lines = [...svg.querySelectorAll('[data-edge]')];
  const rows = [...document.querySelectorAll('[data-pair]')];
  const full = svg.viewBox.baseVal;
  const [width, height] = [full.width, full.height];
  let view = { x: 0, y: 0, width };
  let chosen = null;
  let until = '';

  let drawing = 0;
  let resized = false;
  const look = next => {
    next.width = Math.max(width / 8, Math.min(width, next.width));
    const tall = next.width * height / width;
    next.x = Math.max(0, Math.min(width - next.width, next.x));
    next.y = Math.max(0, Math.min(height - tall, next.y));
    const closer = next.width !== view.width;
    view = next;
    resized ||= closer;
    // However many inputs come, one picture is drawn of them.
    drawing ||= requestAnimationFrame(draw);
  };
  const draw = () => {
    drawing = 0;
    svg.setAttribute('viewBox', [view.x, view.y, view.width, view.width * height / width].join(' '));
    if (!resized) return;
    resized = false;
    const near = width / view.width;
    svg.style.setProperty('--far', String(1 / near));
    svg.dataset.near = near >= 4 ? 2 : near >= 2 ? 1 : 0;
  };
  const zoom = (by, at) => {
    const next = view.width / by;
    const size = Math.max(width / 8, Math.min(width, next));
    const share = 1 - size / view.width;
    look({ x: view.x + (at.x - view.x) * share, y: view.y + (at.y - view.y) * share, width: size });
  };
  const point = event => {
    const box = svg.getBoundingClientRect();
    const scale = Math.max(view.width / box.width, view.width * height / width / box.height);
    return { x: view.x + view.width / 2 + (event.clientX - box.left - box.width / 2) * scale,
      y: view.y + view.width * height / width / 2 + (event.clientY - box.top - box.height / 2) * scale, scale };
  };
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey && view.width === width && event.deltaY > 0) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.25 : .8, point(event));
  }, { passive: false });
  for (const button of document.querySelectorAll('[data-zoom]')) {
    button.addEventListener('click', () => zoom(Number(button.dataset.zoom), { x: view.x + view.width / 2, y: view.y + view.width * height / width / 2 }));
  }
  let held = null;
  svg.addEventListener('pointerdown', event => { held = { at: point(event), x: event.clientX, y: event.clientY, moved: false }; });
  svg.addEventListener('pointermove', event => {
    if (!held || !(event.buttons & 1)) return;
    if (Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4) held.moved = true;
    if (!held.moved || view.width === width) return;
    const now = point(event);
    look({ x: view.x + held.at.x - now.x, y: view.y + held.at.y - now.y, width: view.width });
  });

  // What has a first date later than the slider's month, or none, is not there yet.
  const here = element => !until || element.dataset.first && element.dataset.first <= until;
  const paint = () => {
    const near = new Set();
    for (const line of lines) {
      const there = here(line);
      const [a, b] = line.dataset.edge.split(' ');
      const own = there && (!chosen || chosen === a || chosen === b);
      line.classList.toggle('gone', !there);
      line.classList.toggle('faded', there && !own);
      line.classList.toggle('chosen', Boolean(chosen) && own);
      if (own) { near.add(a); near.add(b); }
    }
    for (const node of nodes) {
      const there = here(node);
      node.classList.toggle('gone', !there);
      node.classList.toggle('faded', there && Boolean(chosen) && !near.has(node.dataset.node) && node.dataset.node !== chosen);
      node.classList.toggle('chosen', node.dataset.node === chosen || Boolean(chosen) && near.has(node.dataset.node));
    }
    for (const row of rows) {
      const pair = row.dataset.pair;
      row.hidden = !here(row) || chosen && !pair.split(' ').includes(chosen);
    }
  };
  svg.addEventListener('click', event => {
    if (held?.moved) return;
    const node = event.target.closest('[data-node]')?.dataset.node ?? null;
    chosen = node === chosen ? null : node;
    paint();
  });
  window.addEventListener('months', event => {
    until = event.detail;
    paint();
  });
  svg.dataset.near = 0;
  svg.dataset.ready = 'true';
})();
