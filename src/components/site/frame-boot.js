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
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(key, JSON.stringify([start, location.search]));
    } catch {}
  });
})();
