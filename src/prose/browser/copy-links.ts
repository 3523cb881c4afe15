/** Forms that show the address they lead to, and buttons that copy one. */
const SAID_FOR = 2_500;

for (const form of document.querySelectorAll<HTMLFormElement>('[data-builds]')) {
  const output = form.querySelector('output');
  const show = () => {
    const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    if (output) output.value = `${form.action}?${new URLSearchParams(pairs)}`;
  };
  form.addEventListener('input', show);
  show();
}

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-copy]');
  if (!button) return;
  const source = button.parentElement?.querySelector<HTMLElement>('output, a');
  if (!source) return;
  const text = source instanceof HTMLAnchorElement ? source.href : (source.textContent ?? '');
  const word = button.querySelector<HTMLElement>('[data-word]') ?? button;
  // Kept on the element: pressed again while it says "Copied", the button still knows its name.
  word.dataset['name'] ??= word.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    word.textContent = 'Copied';
    setTimeout(() => {
      word.textContent = word.dataset['name'] ?? '';
    }, SAID_FOR);
  } catch {
    // The clipboard is closed: what would be copied is selected instead.
    getSelection()?.selectAllChildren(source);
  }
});
