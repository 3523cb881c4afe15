((root) => {
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {}
  let kept = false;
  try {
    kept = location.pathname.endsWith('/triage/') && 'triage' in localStorage;
  } catch {}
  if (kept || location.search.length > 1) {
    root.classList.add('restores');
    setTimeout(() => root.classList.remove('restores'), 2000);
  }
})(document.documentElement);
