(() => {
  if (parent === window) return;
  const key = `frame ${location.pathname}`;
  const kept = () => JSON.parse(sessionStorage.getItem(key)) ?? {};
  const now = location.search;
  let start = now;
  try {
    const shown = kept();
    if (now in shown) {
      if (shown[now].startsWith('?')) history.replaceState(null, '', shown[now]);
    } else start = Object.keys(shown).find((from) => shown[from] === now) ?? now;
  } catch {}
  const keep = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ ...kept(), [start]: location.search }));
    } catch {}
  };
  addEventListener('pagehide', keep);
  for (const event of ['click', 'change', 'keyup', 'popstate'])
    addEventListener(event, () => setTimeout(keep, 400));
})();
