// Marks what belongs together in the source and in what was read from it, and reads a text without leaving the page.
// Without it the page still reads and downloads.
(() => {
  'use strict';

  const MOVE_DELAY = 150;
  const form = document.getElementById('input');
  const status = document.getElementById('status');
  let request = null;

  // A place lies in a pane: the source, or the panel that is shown.
  const paneOf = element => element.closest('.source, .panel');

  const placeOf = element => ({ start: Number(element.dataset.start), end: Number(element.dataset.end) });

  // Scrolls a pane, and nothing around it, until the element is in it. On a phone what was read scrolls with the page.
  function bring(element) {
    const pane = paneOf(element);
    if (pane.matches('.panel') && pane.scrollHeight <= pane.clientHeight + 1) {
      element.scrollIntoView({ block: 'nearest' });
      return;
    }

    const inner = element.getBoundingClientRect(), outer = pane.getBoundingClientRect();
    const top = outer.top + (pane.querySelector('.panel-title')?.offsetHeight ?? 0);
    if (inner.top < top || inner.bottom > outer.bottom) pane.scrollTop += inner.top - top - (outer.bottom - top) / 3;
  }

  function connect(result) {
    const source = result.querySelector('.source');
    const read = result.querySelector('.read');
    if (!read) return;
    makeTabs(read);
    if (!source) return;

    const segments = [...source.querySelectorAll('.s')].map(element => ({ element, ...placeOf(element) }));
    const places = [...read.querySelectorAll('[data-start]')].map(element => ({ element, ...placeOf(element) }));
    let lit = [], timer = 0;

    addLinks(result);

    function segmentsIn({ start, end }) {
      let low = 0, high = segments.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (segments[middle].end <= start) low = middle + 1; else high = middle;
      }
      const found = [];
      for (; low < segments.length && segments[low].start < Math.max(end, start + 1); low++) found.push(segments[low]);
      return found;
    }

    // The smallest place around another in the panel that is shown.
    function placeAround({ start, end }) {
      let best = null;
      for (const place of places) {
        if (place.start > start || place.end < end || place.element.closest('[hidden]')) continue;
        if (!best || place.end - place.start <= best.end - best.start) best = place;
      }
      return best;
    }

    function light(element) {
      const own = placeOf(element);
      const inSource = source.contains(element);
      const place = inSource ? placeAround(own) : { element, ...own };
      const target = place ?? own;
      clear();
      const marked = segmentsIn(target).map(segment => segment.element);
      if (place) marked.push(place.element);
      // A whole paragraph, row or finding is tinted, so that the marks in it are still seen.
      const shade = place?.element.matches('.block, tr, .finding') ? 'tinted' : 'lit';
      for (const one of marked) one.classList.add(shade);
      lit = marked;
      return inSource ? place?.element : marked[0];
    }

    function clear() {
      clearTimeout(timer);
      for (const element of lit) element.classList.remove('lit', 'tinted');
      lit = [];
    }

    result.querySelector('.panes').addEventListener('pointerover', event => {
      const element = event.target.closest('[data-start]');
      if (!element) return;
      const other = light(element);
      if (other && event.pointerType !== 'touch') timer = setTimeout(() => bring(other), MOVE_DELAY);
    });

    result.querySelector('.panes').addEventListener('pointerleave', clear);

    result.querySelector('.panes').addEventListener('focusin', event => {
      const element = event.target.closest('[data-start]');
      if (!element) { clear(); return; }
      const other = light(element);
      if (other) bring(other);
    });

    // A link beside a paragraph leads to the same paragraph on the other side, and the focus goes with it.
    result.querySelector('.panes').addEventListener('click', event => {
      const link = event.target.closest('a[href^="#"]');
      const touched = !event.target.closest('a') && event.target.closest('[data-start]');
      if (touched) {
        const other = light(touched);
        if (other) bring(other);
        return;
      }

      const id = link && decodeURIComponent(link.getAttribute('href').slice(1));
      const target = link && (link.dataset.line ? source.querySelector(`.line[data-line="${CSS.escape(link.dataset.line)}"]`) : document.getElementById(id));
      if (!target || !result.contains(target)) return;
      event.preventDefault();
      showPanelOf(target);
      const there = target.querySelector(':scope > .here, :scope > .s, :scope > .path') ?? target;
      if (!there.matches('a')) there.tabIndex = -1;
      there.focus({ preventScroll: true });
      bring(there);
    });

    // From mark to mark with the arrow keys.
    result.querySelector('.panes').addEventListener('keydown', event => {
      if (event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
      const pane = paneOf(event.target);
      if (!pane || event.target === pane) return;
      const stops = [...pane.querySelectorAll('a.path, .s.mark, .panel a:not(.cited), .panel [data-start]:not(.block, tr, li)')];
      const at = stops.indexOf(event.target);
      const next = stops[at + (event.key === 'ArrowRight' ? 1 : -1)];
      if (at < 0 || !next) return;
      event.preventDefault();
      if (!next.matches('a')) next.tabIndex = -1;
      next.focus({ preventScroll: true });
      bring(next);
    });
  }

  // A paragraph of the library's page gets a link to its place in the source, which holds one to it.
  function addLinks(result) {
    for (const block of result.querySelectorAll('#panel-resolution .block[data-start]')) {
      const there = document.getElementById(`s-${block.id}`);
      if (!there) continue;
      const link = document.createElement('a');
      link.className = 'here';
      link.href = `#${encodeURIComponent(there.id)}`;
      link.textContent = there.textContent;
      link.title = 'To this paragraph in the source';
      block.prepend(link);
    }
  }

  function makeTabs(read) {
    const panels = [...read.querySelectorAll('.panel')];
    const list = document.createElement('div');
    list.className = 'tabs';
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', 'What was read');
    const tabs = panels.map(panel => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `tab-${panel.id}`;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      tab.textContent = panel.dataset.count ? `${panel.dataset.tab} (${panel.dataset.count})` : panel.dataset.tab;
      panel.setAttribute('role', 'tabpanel');
      panel.removeAttribute('aria-label');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.tabIndex = 0;
      tab.addEventListener('click', () => select(tab));
      return tab;
    });

    function select(tab) {
      tabs.forEach((one, i) => {
        one.setAttribute('aria-selected', String(one === tab));
        one.tabIndex = one === tab ? 0 : -1;
        panels[i].hidden = one !== tab;
      });
    }

    list.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
      event.preventDefault();
      select(next);
      next.focus();
    });

    list.append(...tabs);
    read.prepend(list);
    read.classList.add('has-tabs');
    select(tabs[0]);
  }

  function showPanelOf(element) {
    const panel = element.closest('.panel');
    if (panel?.hidden) document.getElementById(`tab-${panel.id}`).click();
  }

  async function send(event) {
    event.preventDefault();
    const file = form.elements.file.files[0];
    const most = Number(form.dataset.maxBytes);
    if ((file ? file.size : new Blob([form.elements.text.value]).size) > most) {
      tell(`This is too large: a text or file may have ${most / (1024 * 1024)} MiB.`);
      return;
    }

    request?.abort();
    request = new AbortController();
    status.textContent = 'Reading…';
    try {
      const response = await fetch(form.action, { method: 'POST', body: new FormData(form), signal: request.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const result = page.getElementById('result');
      if (!result) throw new TypeError('an answer without a result');
      show(document.importNode(result, true), page.getElementById('status').textContent);
      document.title = page.title;
    } catch (error) {
      if (error.name !== 'AbortError') tell('The workbench did not answer. Is it still running?');
    }
  }

  function show(result, text) {
    document.getElementById('result').replaceWith(result);
    connect(result);
    status.textContent = text;
    const wasRead = Boolean(result.querySelector('#panel-resolution'));
    form.querySelector('details').open = !wasRead;
    if (!wasRead) return;
    result.focus({ preventScroll: true });
    status.scrollIntoView({ block: 'nearest' });
  }

  function tell(message) {
    const paragraph = document.createElement('p');
    paragraph.className = 'problem';
    paragraph.textContent = message;
    document.getElementById('result').replaceChildren(paragraph);
    status.textContent = 'Not read. ' + message;
  }

  form.addEventListener('submit', send);
  // What was touched last is what is read.
  form.elements.text.addEventListener('input', () => { form.elements.file.value = ''; });
  connect(document.getElementById('result'));
})();
