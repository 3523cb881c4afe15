/** Ticks of a reading path, kept in this browser where it lets pages store something. */
const list = document.querySelector<HTMLElement>('[data-path]');
const done = document.querySelector('[data-path-done]');
if (list && done) {
  const key = `path-${list.dataset['path']}`;
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  const ticked = () => boxes.filter((box) => box.checked).map(({ value }) => value);
  const say = () => {
    done.textContent = `${ticked().length} of ${boxes.length} steps done`;
  };
  try {
    const kept = (localStorage.getItem(key) ?? '').split(' ');
    for (const box of boxes) box.checked ||= kept.includes(box.value);
  } catch {
    // Storage is blocked: ticks last until the page is left.
  }
  const keep = () => {
    say();
    try {
      if (ticked().length > 0) localStorage.setItem(key, ticked().join(' '));
      else localStorage.removeItem(key);
    } catch {
      // As above.
    }
  };
  list.addEventListener('change', keep);
  document.querySelector('[data-path-forget]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    keep();
  });
  say();
}
