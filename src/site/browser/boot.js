((root) => {
  root.classList.add('js');
  let theme = new URLSearchParams(location.search).get('theme');
  let kept = false;
  try {
    theme ??= localStorage.getItem('theme');
    kept = location.pathname.endsWith('/triage/') && 'triage' in localStorage;
  } catch {}
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (kept || location.search.length > 1) {
    root.classList.add('restores');
    addEventListener('load', () => setTimeout(() => root.classList.remove('restores'), 2000));
  }
})(document.documentElement);
