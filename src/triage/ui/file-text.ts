/** The text of a file, and a sentence when it had to be guessed how its letters are written. */
export async function fileText(
  file: Blob,
): Promise<{ readonly text: string; readonly remark?: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      remark:
        'The file is not UTF-8. It was read as Windows-1252: check accents and quotation marks.',
    };
  }
}
