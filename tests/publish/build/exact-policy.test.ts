import { describe, expect, test } from 'vitest';
import { withExactPolicy } from '#src/publish/build/exact-policy.ts';

const RUN = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";
const OTHER = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

describe('the policy of a page', () => {
  test('keeps the hash of a script that stands in the page, and no other', () => {
    const html = page(
      `script-src 'self' ${OTHER} ${RUN}; style-src 'self' ${OTHER};`,
      '<script>run()</script>',
    );
    expect(withExactPolicy(html)).toContain(
      `content="script-src 'self' ${RUN}; style-src 'self';"`,
    );
  });

  test('counts no script with an address as inline', () => {
    const html = page(
      `script-src 'self' ${RUN};`,
      '<script type="module" src="/a.js">run()</script>',
    );
    expect(withExactPolicy(html)).toContain(`content="script-src 'self';"`);
  });

  test('leaves everything else as it is', () => {
    const body = `<p>script-src ${OTHER}</p>`;
    expect(withExactPolicy(page(`script-src 'self';`, body))).toContain(body);
  });
});
