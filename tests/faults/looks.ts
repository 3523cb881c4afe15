import type { Fault } from './fault.ts';

/** What a reader sees, reaches and waits for on any page. */
export const LOOK_FAULTS: readonly Fault[] = [
  {
    id: 'contrast-light',
    kind: 'contrast too low, light theme',
    harm: 'Captions and dates are too pale to read on a bright screen.',
    edit: {
      file: 'src/styles/tokens.css',
      find: 'light-dark(#555b60,',
      put: 'light-dark(#8d9398,',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /about/ is safe',
    },
  },
  {
    id: 'contrast-dark',
    kind: 'contrast too low, dark theme only',
    harm: 'At night the same captions sink into the page.',
    edit: { file: 'src/styles/tokens.css', find: '#555b60, #abafb3', put: '#555b60, #5f6468' },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /about/ is safe',
    },
  },
  {
    id: 'contrast-narrow',
    kind: 'contrast too low, at 320 px only',
    harm: 'On a phone, and only there, the cells of tables are too pale.',
    edit: {
      file: 'src/styles/base.css',
      find: '  td {\n    padding-inline: 0 var(--space-3);',
      put: '  td {\n    color: var(--rule-strong);\n    padding-inline: 0 var(--space-3);',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /about/ is safe',
    },
  },
  {
    id: 'unnamed-figure',
    kind: 'missing text alternative',
    harm: 'A screen reader meets the chart of the costs and has nothing to say about it.',
    edit: {
      file: 'src/cost/ui/LineChart.tsx',
      find: ' role="img" aria-label={description}',
      put: ' role="img"',
    },
    redIn: { floor: 'browser', file: 'tests/sweep/every-page.spec.ts', name: ' /cost/ is safe' },
  },
  {
    id: 'overflow',
    kind: 'sideways overflow at 320 px',
    harm: 'On a phone the whole page slides sideways because one table is wide.',
    edit: {
      file: 'src/styles/prose.css',
      find: '.scroll {\n  overflow-x: auto;\n  container-type: inline-size;',
      put: '.scroll {\n  overflow-x: visible;',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /evidence/grades/ is safe',
    },
  },
  {
    id: 'small-target',
    kind: 'target too small',
    harm: 'On a phone the choice of the theme cannot be hit with a thumb.',
    edit: {
      file: 'src/styles/site.css',
      find: '  min-block-size: 2.75rem;\n  padding-inline: var(--space-2);',
      put: '  block-size: 0.8rem;\n  padding-block: 0;\n  padding-inline: var(--space-2);',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /about/ is safe',
    },
  },
  {
    id: 'late-banner',
    kind: 'layout shift',
    harm: 'The line that is being read jumps down when a greeting arrives.',
    edit: {
      file: 'src/site/browser/site.ts',
      find: 'keepForOffline();',
      put: `keepForOffline();
setTimeout(() => {
  const greeting = document.createElement('p');
  greeting.textContent = 'Welcome back.';
  document.querySelector('main')?.prepend(greeting);
}, 100);`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /about/ is safe',
    },
  },
  {
    id: 'jumping-tool',
    kind: 'layout shift while a tool restores',
    harm: 'What stands below the triage jumps while kept cases come back.',
    edit: {
      file: 'src/styles/tools.css',
      find: 'visibility: hidden;',
      put: 'visibility: visible;',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/triage.spec.ts',
      name: 'moves nothing on the page while it restores kept work',
    },
  },
  {
    id: 'error-on-one-page',
    kind: 'console error on one page',
    harm: 'The page of short links runs into an error, and what its script does next is not done.',
    edit: {
      file: 'src/prose/browser/copy-links.ts',
      find: '  const show = () => {',
      put: `  console.error('This form has no output.');\n  const show = () => {`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /onboarding/links/ is safe',
    },
  },
  {
    id: 'heavy-page',
    kind: 'bundle too heavy',
    harm: 'Every page loads a reader of tables that only the triage needs.',
    edit: {
      file: 'src/site/browser/site.ts',
      find: 'keepForOffline();',
      put: `keepForOffline();
import Papa from 'papaparse';
Object.assign(window, { read: Papa.parse });`,
    },
    redIn: { floor: 'built', file: 'tests/built/weights.test.ts', name: '/about/ is light' },
  },
  {
    id: 'unseen-mark',
    kind: 'state invisible in forced colours',
    harm: 'With the colours of the system, the marks of a column are gone.',
    edit: {
      file: 'src/evidence/ui/ovadia/mark.module.css',
      find: '    .ft {\n      stroke: CanvasText;',
      put: '    .ft {\n      stroke: none;',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/ovadia.spec.ts',
      name: 'every mark is legible in forced colours',
    },
  },
  {
    id: 'theme-forgotten',
    kind: 'theme not kept',
    harm: 'The dark theme is gone on the next page.',
    edit: {
      file: 'src/site/browser/site.ts',
      find: `localStorage.setItem('theme', theme)`,
      put: `sessionStorage.setItem('theme', theme)`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/shell.spec.ts',
      name: 'the choice survives a reload',
    },
  },
  {
    id: 'theme-flash',
    kind: 'theme flash',
    harm: 'A page opens white in the night and turns dark when its script has come.',
    edit: {
      file: 'src/site/browser/boot.js',
      find: `  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;`,
      put: `  if (theme === 'light' || theme === 'dark')
    addEventListener('load', () => setTimeout(() => (root.dataset.theme = theme), 300));`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/shell.spec.ts',
      name: 'the choice survives a reload',
    },
  },
  {
    id: 'blocked-storage',
    kind: 'fails where storage is blocked',
    harm: 'With storage blocked the choice of the theme breaks with an error.',
    edit: {
      file: 'src/site/browser/site.ts',
      find: `    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }`,
      put: `    localStorage.setItem('theme', theme);`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/offline.spec.ts',
      name: 'where storage is blocked, pages complain about nothing',
    },
  },
  {
    id: 'lost-skip-link',
    kind: 'keyboard route lost',
    harm: 'A reader with a keyboard passes the whole menu on every page.',
    edit: { file: 'src/layouts/Page.astro', find: '      tabindex="-1"\n', put: '' },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/shell.spec.ts',
      name: 'the skip link is the first stop',
    },
  },
  {
    id: 'printed-controls',
    kind: 'print',
    harm: 'On paper a verdict ends with a field for restoring a record.',
    edit: {
      file: 'src/guide/ui/guide.module.css',
      find: '  .takeAway,\n  .restore,\n',
      put: '  .takeAway,\n',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/record.spec.ts',
      name: 'on paper the verdict stands without the controls',
    },
  },
];
