const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

/**
 * The numbers a text prints, in digits ("1,000", "−8.3", "0.5%") or as words up to ten. Signs are left
 * out: prose says "fell by 8.3" where a table says "−8.3".
 */
export function printedNumbers(text: string): ReadonlySet<number> {
  const digits = text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g) ?? [];
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const spelled = words.filter((word) => WORDS.includes(word));
  return new Set([...digits.map(Number), ...spelled.map((word) => WORDS.indexOf(word))]);
}
