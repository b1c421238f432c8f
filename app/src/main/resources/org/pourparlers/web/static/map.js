// Places of entries on an outline of the world; near ones are one circle until one comes closer.
'use strict';
(() => {
  const box = document.querySelector('#world');
  if (!box) return;
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = box.dataset.style;
  document.head.append(link);
  const library = document.createElement('script');
  library.src = box.dataset.library;
  library.onload = start;
  document.head.append(library);
  const labels = new Map([...document.querySelectorAll('[data-place]')].map(row => [row.dataset.place, row.querySelector('a').textContent]));

  async function start() {
    const land = await (await fetch(box.dataset.land)).json();
    const map = L.map(box, { attributionControl: false, minZoom: 1, maxZoom: 8, worldCopyJump: true, zoomSnap: .5, zoomControl: false });
    L.control.zoom({ zoomInTitle: box.dataset.nearer, zoomOutTitle: box.dataset.farther }).addTo(map);
    L.geoJSON(land, { interactive: false, style: { color: colour('--line'), weight: 1, fillColor: colour('--land'), fillOpacity: 1 } }).addTo(map);
    const ways = L.layerGroup().addTo(map);
    const layer = L.layerGroup().addTo(map);
    let sites = JSON.parse(box.dataset.sites).filter(s => s.latitude !== null);
    if (sites.length) map.fitBounds(sites.map(s => [s.latitude, s.longitude]), { padding: [40, 40], maxZoom: 5 }); else map.setView([30, 20], 2);

    let journeys = JSON.parse(box.dataset.journeys);
    const most = Math.max(1, ...sites.map(s => s.entries));
    const radius = entries => 4 + 18 * Math.sqrt(Math.min(1, entries / most));

    // Visits are arcs from the visitors' country, bent to the left.
    const arcs = () => {
      ways.clearLayers();
      const often = Math.max(1, ...journeys.map(j => j.visits));
      for (const journey of journeys.slice(0, 60)) {
        const [a, b] = [journey.from, journey.to];
        const middle = [(a[0] + b[0]) / 2 + (b[1] - a[1]) * .18, (a[1] + b[1]) / 2 - (b[0] - a[0]) * .18];
        const points = [];
        for (let t = 0; t <= 1.0001; t += .05) {
          points.push([0, 1].map(i => (1 - t) * (1 - t) * a[i] + 2 * t * (1 - t) * middle[i] + t * t * b[i]));
        }
        const row = document.querySelector(`[data-way="${CSS.escape(journey.country + ' ' + journey.place)}"] a`);
        const text = document.createElement('span');
        text.textContent = (row?.textContent ?? journey.place) + ' · ' + journey.visits;
        L.polyline(points, { color: colour('--ink'), weight: 1 + 2.5 * journey.visits / often, opacity: .4, smoothFactor: .2, className: 'way' })
          .bindTooltip(text, { sticky: true }).addTo(ways);
      }
    };
    const cluster = () => {
      const groups = [];
      for (const site of sites) {
        const at = map.latLngToLayerPoint([site.latitude, site.longitude]);
        const near = groups.find(g => g.at.distanceTo(at) < Math.max(14, .8 * (radius(g.entries) + radius(site.entries))));
        if (near) { near.sites.push(site); near.entries += site.entries; } else groups.push({ at, sites: [site], entries: site.entries });
      }
      return groups;
    };
    const paint = () => {
      layer.clearLayers();
      for (const group of cluster()) {
        const first = group.sites[0];
        const circle = L.circleMarker([first.latitude, first.longitude], {
          radius: radius(group.entries), color: colour('--accent'), weight: 1.5, fillColor: colour('--accent'), fillOpacity: .4, keyboard: false, className: 'site',
        });
        const list = document.createElement('div');
        for (const site of group.sites.slice(0, 12)) {
          const line = document.createElement('a');
          line.href = '/?place=' + encodeURIComponent(site.name);
          line.textContent = (labels.get(site.name) ?? site.name) + ' · ' + box.dataset.entries.replace('{0}', site.entries);
          list.append(line, document.createElement('br'));
        }
        circle.bindPopup(list).addTo(layer);
        if (group.sites.length > 1 || group.entries > 1) {
          circle.bindTooltip(String(group.entries), { permanent: true, direction: 'center', className: 'count' });
        }
      }
    };
    map.on('zoomend', paint);
    arcs();
    paint();
    box.dataset.ready = 'true';
    window.addEventListener('months', async event => {
      const url = new URL('/api/v1/places', location.href);
      new URLSearchParams(location.search).forEach((value, key) => url.searchParams.append(key, value));
      if (event.detail) url.searchParams.set('time', '../' + event.detail);
      url.searchParams.set('limit', '500');
      sites = (await (await fetch(url)).json()).items.filter(s => s.latitude !== null);
      url.pathname = '/api/v1/journeys';
      journeys = (await (await fetch(url)).json()).items;
      arcs();
      paint();
      const went = new Set(journeys.map(j => j.country + ' ' + j.place));
      document.querySelectorAll('[data-way]').forEach(row => { row.hidden = !went.has(row.dataset.way); });
      const shown = new Set(sites.map(s => s.name));
      document.querySelectorAll('[data-place]').forEach(row => { row.hidden = !shown.has(row.dataset.place); });
    });
  }
})();
