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
    const map = L.map(box, { attributionControl: false, minZoom: 1, maxZoom: 8, worldCopyJump: true, zoomSnap: .5 });
    L.geoJSON(land, { interactive: false, style: { color: colour('--line'), weight: 1, fillColor: colour('--wash'), fillOpacity: 1 } }).addTo(map);
    const layer = L.layerGroup().addTo(map);
    let sites = JSON.parse(box.dataset.sites).filter(s => s.latitude !== null);
    if (sites.length) map.fitBounds(sites.map(s => [s.latitude, s.longitude]), { padding: [40, 40], maxZoom: 5 }); else map.setView([30, 20], 2);

    const cluster = () => {
      const groups = [];
      for (const site of sites) {
        const at = map.latLngToLayerPoint([site.latitude, site.longitude]);
        const near = groups.find(g => g.at.distanceTo(at) < 28);
        if (near) { near.sites.push(site); near.entries += site.entries; } else groups.push({ at, sites: [site], entries: site.entries });
      }
      return groups;
    };
    const paint = () => {
      layer.clearLayers();
      for (const group of cluster()) {
        const first = group.sites[0];
        const circle = L.circleMarker([first.latitude, first.longitude], {
          radius: Math.min(34, 5 + 3 * Math.sqrt(group.entries)), color: colour('--accent'), weight: 1.5, fillColor: colour('--accent'), fillOpacity: .35, keyboard: false,
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
    paint();
    box.dataset.ready = 'true';
    window.addEventListener('months', async event => {
      const url = new URL('/api/v1/places', location.href);
      new URLSearchParams(location.search).forEach((value, key) => url.searchParams.append(key, value));
      if (event.detail) url.searchParams.set('time', '../' + event.detail);
      sites = (await (await fetch(url)).json()).items.filter(s => s.latitude !== null);
      paint();
      const shown = new Set(sites.map(s => s.name));
      document.querySelectorAll('[data-place]').forEach(row => { row.hidden = !shown.has(row.dataset.place); });
    });
  }
})();
