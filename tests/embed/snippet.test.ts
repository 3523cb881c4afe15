import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMBED_IDS } from '#src/embed/embed.ts';
import {
  FRAME_THEMES,
  frameAddress,
  frameSnippet,
  HEIGHT_MODES,
  hasState,
  heightIn,
  linkSnippet,
  readState,
} from '#src/embed/snippet.ts';

const SITE = 'https://docs.example/kb';
const plain = { tool: 'decide', theme: 'system', query: '', height: 'fixed' } as const;

describe('the code of a frame', () => {
  test('is one frame of fixed height that may write to the clipboard', () => {
    expect(frameSnippet(plain, SITE)).toBe(
      '<iframe src="https://docs.example/kb/embed/decide/"\n' +
        '  title="Decision guide, Form or Facts" width="100%" height="640"\n' +
        '  loading="lazy" allow="clipboard-write"></iframe>',
    );
  });

  test('brings the script where the height follows', () => {
    expect(frameSnippet({ ...plain, height: 'follows' }, SITE)).toContain(
      '<script src="https://docs.example/kb/embed.js" async></script>',
    );
  });

  test('carries state and theme, written for an attribute', () => {
    const code = frameSnippet({ ...plain, query: '?symptom=both', theme: 'dark' }, SITE);
    expect(code).toContain(
      'src="https://docs.example/kb/embed/decide/?symptom=both&amp;theme=dark"',
    );
  });

  test('gives no state to a tool that keeps none in its address', () => {
    expect(frameAddress({ ...plain, tool: 'triage', query: '?symptom=both' })).toBe(
      '/embed/triage/',
    );
  });

  test('breaks out of no attribute, whatever is pasted', () => {
    const choice = fc.record({
      tool: fc.constantFrom(...EMBED_IDS),
      theme: fc.constantFrom(...FRAME_THEMES),
      height: fc.constantFrom(...HEIGHT_MODES),
      pasted: fc.string(),
    });
    fc.assert(
      fc.property(choice, ({ pasted, ...rest }) => {
        const state = readState(`?${pasted}`, rest.tool);
        const query = state.kind === 'query' ? state.query : '';
        const [, source = ''] = /src="([^"]*)"/.exec(frameSnippet({ ...rest, query }, SITE)) ?? [];
        expect(source.replaceAll('&amp;', '&')).toBe(SITE + frameAddress({ ...rest, query }));
        expect(source).not.toMatch(/[<>"\s]/);
      }),
    );
  });
});

test('the link opens the full page in the same state', () => {
  expect(linkSnippet({ ...plain, query: '?symptom=both' }, SITE)).toMatch(
    /^\[Decision guide, Form or Facts\]\(https:\/\/docs\.example\/kb\/decide\/\?symptom=both\): /,
  );
});

describe('a pasted address', () => {
  test.each([
    ['https://docs.example/kb/decide/?symptom=both', '?symptom=both'],
    ['https://docs.example/kb/embed/decide/?symptom=both&theme=dark', '?symptom=both'],
    ['?symptom=both', '?symptom=both'],
    ['  ', ''],
  ])('gives its state: %s', (pasted, query) => {
    expect(readState(pasted, 'decide')).toEqual({ kind: 'query', query });
  });

  test.each([
    ['https://docs.example/cost/?horizon=3', 'an address of the cost estimator'],
    ['https://docs.example/about/', 'belongs to no tool'],
    ['http://[', 'no address'],
  ])('says what is wrong with %s', (pasted, message) => {
    expect(readState(pasted, 'decide')).toMatchObject({
      kind: 'fault',
      message: expect.stringContaining(message),
    });
  });

  test('of the triage carries no state', () => {
    expect(EMBED_IDS.filter(hasState)).toEqual(['decide', 'cost']);
  });
});

test.each([
  [{ formOrFactsHeight: 812.2 }, 813],
  [{ formOrFactsHeight: 5 }, undefined],
  [{ formOrFactsHeight: 1e9 }, undefined],
  [{ formOrFactsHeight: '800' }, undefined],
  [{ height: 800 }, undefined],
  ['800', undefined],
  [null, undefined],
])('the height in %j is %s', (message, height) => {
  expect(heightIn(message)).toBe(height);
});
