// Who met whom: nodes are actors, edges contacts; the last ones darker.
'use strict';
(() => {
  const box = document.querySelector('#graph');
  if (!box) return;
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.id = '__________cytoscape_stylesheet';
  link.href = box.dataset.style;
  document.head.append(link);
  const library = document.createElement('script');
  library.src = box.dataset.library;
  library.onload = () => draw(JSON.parse(box.dataset.graph));
  document.head.append(library);

  let cy;
  const elements = graph => {
    const most = Math.max(1, ...graph.nodes.map(n => n.contacts));
    const dates = graph.edges.map(e => e.last ?? '').sort();
    return [
      ...graph.nodes.map(n => ({ data: { id: n.id, label: n.name, size: 18 + 42 * Math.sqrt(n.contacts / most), country: n.country, shape: n.kind === 'person' ? 'ellipse' : n.kind === 'country' ? 'round-rectangle' : 'diamond' } })),
      ...graph.edges.map(e => ({ data: { id: e.a + ' ' + e.b, source: e.a, target: e.b, width: 1 + Math.min(6, Math.log2(1 + e.contacts)), fresh: dates.length < 2 ? 1 : .25 + .75 * dates.lastIndexOf(e.last ?? '') / (dates.length - 1) } })),
    ];
  };
  const draw = graph => {
    cy = cytoscape({
      container: box,
      elements: elements(graph),
      minZoom: .2, maxZoom: 4,
      style: [
        { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)', shape: 'data(shape)', 'background-color': colour('--accent'), color: colour('--ink'), 'font-size': 19, 'text-outline-width': 3, 'text-outline-color': colour('--paper'), 'text-valign': 'bottom', 'text-margin-y': 3, 'min-zoomed-font-size': 5 } },
        { selector: 'edge', style: { width: 'data(width)', opacity: 'data(fresh)', 'line-color': colour('--soft'), 'curve-style': 'haystack' } },
        { selector: '.faded', style: { opacity: .12 } },
        { selector: 'edge.chosen', style: { 'line-color': colour('--accent'), opacity: 1 } },
      ],
      layout: { name: 'cose', animate: false, randomize: false, nodeRepulsion: 12000, idealEdgeLength: 60, numIter: 600, padding: 20, componentSpacing: 30, nodeDimensionsIncludeLabels: true },
    });
    const clear = () => { cy.elements().removeClass('faded chosen'); show(() => true); };
    cy.on('tap', event => {
      if (event.target === cy) { clear(); return; }
      const chosen = event.target.isEdge() ? event.target.union(event.target.connectedNodes()) : event.target.closedNeighborhood();
      cy.elements().addClass('faded').removeClass('chosen');
      chosen.removeClass('faded');
      chosen.edges().addClass('chosen');
      const ids = new Set((event.target.isEdge() ? event.target.union(cy.collection()) : event.target.connectedEdges()).map(e => e.id()));
      show(row => ids.has(row.dataset.pair));
    });
    box.dataset.ready = 'true';
  };
  const show = wanted => document.querySelectorAll('[data-pair]').forEach(row => { row.hidden = !wanted(row); });

  window.addEventListener('months', async event => {
    const url = new URL('/api/v1/network', location.href);
    new URLSearchParams(location.search).forEach((value, key) => url.searchParams.append(key, value));
    if (event.detail) url.searchParams.set('time', '../' + event.detail);
    const graph = await (await fetch(url)).json();
    const keep = new Set([...graph.nodes.map(n => n.id), ...graph.edges.map(e => e.a + ' ' + e.b)]);
    cy?.elements().forEach(e => { e.style('display', keep.has(e.id()) ? 'element' : 'none'); });
    show(row => keep.has(row.dataset.pair));
  });
})();
