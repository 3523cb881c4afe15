((root) => {
  root.classList.add('js');
  let theme = new URLSearchParams(location.search).get('theme');
  try {
    theme ??= localStorage.getItem('theme');
  } catch {}
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  let kept = false;
  try {
    kept = location.pathname.endsWith('/triage/') && 'triage' in localStorage;
  } catch {}
  if (kept || location.search.length > 1) {
    root.classList.add('restores');
    addEventListener('load', () => setTimeout(() => root.classList.remove('restores'), 2000));
  }
})(document.documentElement);
