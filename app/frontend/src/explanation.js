// The panel that explains one number. It opens from a number, from a bar of a picture and from the address (&figur=...),
// and the address follows it, so that the address bar always holds a link to what is seen.
export function explanation(htmx) {
  const panel = document.getElementById('explanation');
  if (!panel) return { open() {} };
  const shell = document.querySelector('.shell');
  let opener = null;

  // Only a page that can open the explanation by itself takes it into its address.
  const showAddress = (href) => {
    const url = new URL(href, window.location.href);
    if (url.pathname === window.location.pathname) window.history.replaceState(window.history.state, '', url);
  };

  const mark = (figure) => {
    for (const old of document.querySelectorAll('.fig[aria-expanded="true"]')) old.setAttribute('aria-expanded', 'false');
    if (!figure) return;
    for (const link of document.querySelectorAll(`.page .fig[data-figure="${CSS.escape(figure)}"]`)) {
      link.setAttribute('aria-expanded', 'true');
    }
  };

  const shown = (href) => {
    panel.hidden = false;
    shell.classList.add('explaining');
    mark(new URL(href, window.location.href).searchParams.get('figur'));
    showAddress(href);
    panel.querySelector('h2')?.focus({ preventScroll: true });
    panel.querySelector('.explanation-inner')?.scrollTo(0, 0);
    panel.scrollTo?.(0, 0);
  };

  const failed = () => {
    const message = document.createElement('p');
    message.className = 'explanation-inner';
    message.setAttribute('role', 'alert');
    message.textContent = panel.dataset.failed;
    panel.replaceChildren(message);
    panel.hidden = false;
  };

  const open = async (href) => {
    const url = new URL(href, window.location.href);
    const source = panel.dataset.source + (url.pathname === '/' ? '/overblik' : url.pathname) + url.search;
    try {
      await htmx.ajax('GET', source, { target: '#explanation', swap: 'innerHTML' });
      shown(href);
    } catch (error) {
      failed();
      throw error;
    }
  };

  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    panel.replaceChildren();
    shell.classList.remove('explaining');
    const figure = new URL(window.location.href).searchParams.get('figur');
    mark(null);
    const without = new URL(window.location.href);
    without.searchParams.delete('figur');
    showAddress(without.href);
    const back = opener?.isConnected ? opener : document.querySelector(`.page .fig[data-figure="${CSS.escape(figure ?? '')}"]`);
    back?.focus();
    opener = null;
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.fig[data-figure]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (!panel.contains(link)) opener = link;
      open(link.href);
      return;
    }
    if (event.target.closest('.explanation-close')) {
      event.preventDefault();
      close();
      return;
    }
    const copy = event.target.closest('[data-copy]');
    if (copy) {
      navigator.clipboard?.writeText(new URL(copy.dataset.copy, window.location.href).href).then(
        () => { copy.textContent = copy.dataset.copied; },
        () => { copy.textContent = copy.dataset.copy; },
      );
    }
    if (event.target.closest('[data-print]')) window.print();
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      close();
    }
  });

  // Opened by the server from the address.
  if (!panel.hidden) {
    shell.classList.add('explaining');
    mark(new URL(window.location.href).searchParams.get('figur'));
  }
  return { open };
}
