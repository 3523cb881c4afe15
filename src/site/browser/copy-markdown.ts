const SAID_FOR = 2_500;

/** The button at the end of a page that copies its Markdown twin; where that fails, it leads there. */
export function copyMarkdownOnRequest(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-markdown]');
  const twin = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href;
  if (!button || !twin) return;
  const name = button.textContent;
  button.addEventListener('click', async () => {
    try {
      const response = await fetch(twin);
      if (!response.ok) throw new Error(response.statusText);
      await navigator.clipboard.writeText(await response.text());
    } catch {
      location.assign(twin);
      return;
    }
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = name;
    }, SAID_FOR);
  });
}
