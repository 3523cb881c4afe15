/*! Form or Facts: gives frames of this site the height they ask for. It reads nothing else. */
(() => {
  const { src } = document.currentScript;
  const { origin } = new URL(src);
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', (event) => {
    if (event.origin !== origin) return;
    const height = event.data?.formOrFactsHeight;
    if (!(height >= 100 && height <= 20000)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  });
  // A frame that was ready before this script has told its height already: ask again.
  for (const frame of frames())
    if (frame.src.startsWith(new URL('embed/', src).href))
      frame.contentWindow?.postMessage('formOrFactsHeight', '*');
})();
