import { expect, test } from 'vitest';
import { llmsText } from '#src/publish/llms.ts';

test('a site is a title, a summary and its sections as lists of links', () => {
  const pages = [
    { title: 'A [b]', description: 'What it says.', url: 'https://site.example/a.md' },
  ];
  expect(llmsText('Site', 'In one sentence.', [{ label: 'First', pages }])).toBe(
    `# Site

> In one sentence.

## First

- [A \\[b\\]](https://site.example/a.md): What it says.
`,
  );
});
