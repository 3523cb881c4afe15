// Runs before first paint, inlined in every head. astro.config.mjs hashes this file for the CSP.
((root) => {
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {}
  // A tool that restores its state from the address stays hidden until it has (see tools.css).
  if (location.search.length > 1) {
    root.classList.add('has-query');
    setTimeout(() => root.classList.remove('has-query'), 2000);
  }
})(document.documentElement);
