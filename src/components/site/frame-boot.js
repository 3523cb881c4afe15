(() => {
  if (parent === window) return;
  const key = `frame ${location.pathname}`;
  const now = location.search;
  let start = now;
  try {
    const [from, to] = JSON.parse(sessionStorage.getItem(key)) ?? [];
    if (to === now) start = from;
    else if (from === now && to.startsWith('?')) history.replaceState(null, '', to);
  } catch {}
  const keep = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify([start, location.search]));
    } catch {}
  };
  addEventListener('pagehide', keep);
  for (const event of ['click', 'change', 'keyup', 'popstate'])
    addEventListener(event, () => setTimeout(keep, 400));
})();
