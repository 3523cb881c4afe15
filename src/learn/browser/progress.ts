/** Ticks of the reading paths, kept in this browser where it lets pages store something. */
const keyOf = (path: string | undefined) => `path-${path}`;

function kept(path: string | undefined): readonly string[] {
  try {
    return localStorage.getItem(keyOf(path))?.split(' ') ?? [];
  } catch {
    // Storage is blocked: ticks last until the page is left.
    return [];
  }
}

function keep(path: string | undefined, ticked: readonly string[]): void {
  try {
    if (ticked.length > 0) localStorage.setItem(keyOf(path), ticked.join(' '));
    else localStorage.removeItem(keyOf(path));
  } catch {
    // As above.
  }
}

const list = document.querySelector<HTMLElement>('[data-path]');
const done = document.querySelector('[data-path-done]');
if (list && done) {
  const path = list.dataset['path'];
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  const before = kept(path);
  const count = () => {
    const ticked = boxes.filter((box) => box.checked).map(({ value }) => value);
    done.textContent = `${ticked.length} of ${boxes.length} steps done`;
    return ticked;
  };
  for (const box of boxes) box.checked ||= before.includes(box.value);
  list.addEventListener('change', () => keep(path, count()));
  document.querySelector('[data-path-forget]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    keep(path, count());
  });
  count();
}

for (const steps of document.querySelectorAll<HTMLElement>('[data-steps-of]')) {
  const { stepsOf, steps: ids = '' } = steps.dataset;
  const all = ids.split(' ');
  const ticked = kept(stepsOf).filter((id) => all.includes(id));
  if (ticked.length > 0) steps.textContent = `${ticked.length} of ${all.length} steps done`;
}
