/**
 * The element that a hash names, looked for as browsers do: as written, then decoded. A hash that
 * cannot be decoded, such as “#100%”, names nothing.
 */
export function targetOf(hash: string): HTMLElement | null {
  const written = hash.slice(1);
  return document.getElementById(written) ?? document.getElementById(decoded(written));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
