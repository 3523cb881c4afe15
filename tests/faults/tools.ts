import type { Fault } from './fault.ts';

/** What the tools, search, frames and the worker do in a browser. */
export const TOOL_FAULTS: readonly Fault[] = [
  {
    id: 'lost-focus',
    kind: 'lost focus after “Continue”',
    harm: 'Who listens to the guide hears nothing after an answer, and must look for the next question.',
    edit: {
      file: 'src/controls/ui/use-focus-on-move.ts',
      find: ' heading.current?.focus();',
      put: ' heading.current?.scrollIntoView();',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/decide.spec.ts',
      name: 'leads by keyboard alone from the first question to a verdict',
    },
  },
  {
    id: 'dead-key',
    kind: 'dead key (triage)',
    harm: 'The key that leads to the next case does nothing.',
    edit: {
      file: 'src/triage/ui/FailureTriage.tsx',
      find: '        if (target) open(target.id);\n',
      put: '        if (target) heading.current?.focus();\n',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/triage.spec.ts',
      name: 'leads by keyboard alone from pasted cases into the guide',
    },
  },
  {
    id: 'dead-search-key',
    kind: 'dead key (search)',
    harm: 'The key that is printed on the button of search does not open it.',
    edit: {
      file: 'src/search/browser/search.ts',
      find: `event.key === '/'`,
      put: `event.code === '/'`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/search.spec.ts',
      name: 'the keys / and Ctrl.K or ⌘K open search',
    },
  },
  {
    id: 'dead-result',
    kind: 'stale search (a result leads nowhere)',
    harm: 'Every result of search leads to the page of mistyped addresses.',
    edit: {
      file: 'src/search/browser/search-dialog.ts',
      find: 'base-url="',
      put: 'base-url="/docs',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/search.spec.ts',
      name: 'the open dialog is accessible, and results can be narrowed',
    },
  },
  {
    id: 'sleeping-island',
    kind: 'unhydrated island',
    harm: 'The guide looks alive and answers nothing.',
    edit: {
      file: 'src/guide/parts/DecisionGuide.astro',
      find: '<DecisionGuide client:load ',
      put: '<DecisionGuide ',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/decide.spec.ts',
      name: 'leads by keyboard alone from the first question to a verdict',
    },
  },
  {
    id: 'hydration-mismatch',
    kind: 'hydration mismatch',
    harm: 'After a reload the guide shows a question whose answers belong to another one.',
    edit: {
      file: 'src/controls/ui/use-address.ts',
      find: `useState(() => read(''))`,
      put: `useState(() => read(typeof location === 'undefined' ? '' : location.search))`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/guide-journeys.spec.ts',
      name: 'stands after a reload at every step',
    },
  },
  {
    id: 'dead-back-button',
    kind: 'back button broken in the guide',
    harm: 'The browser goes back and the guide stays where it was.',
    edit: {
      file: 'src/controls/ui/use-address.ts',
      find: `    addEventListener('popstate', follow);\n`,
      put: '',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/decide.spec.ts',
      name: 'goes back, forward and through a reload with the browser',
    },
  },
  {
    id: 'lost-cases',
    kind: 'reload loses triage cases',
    harm: 'An hour of labelling is gone after a reload.',
    edit: {
      file: 'src/triage/ui/use-kept.ts',
      find: 'localStorage.setItem(KEY, text);',
      put: 'sessionStorage.setItem(KEY, text);',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/triage.spec.ts',
      name: 'leads by keyboard alone from pasted cases into the guide',
    },
  },
  {
    id: 'empty-download',
    kind: 'download of the record broken',
    harm: 'The file that was saved for the meeting is empty.',
    edit: {
      file: 'src/controls/ui/save-file.ts',
      find: 'new Blob([text], {',
      put: 'new Blob([], {',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/record.spec.ts',
      name: 'saved files bring answers and counts back',
    },
  },
  {
    id: 'no-list-without-script',
    kind: 'content missing without JavaScript',
    harm: 'Without JavaScript the list of every question is hidden like the tool.',
    edit: {
      file: 'src/guide/parts/QuestionList.astro',
      find: '<ol class="questions">',
      put: '<ol class="questions needs-js">',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/decide.spec.ts',
      name: 'every question and answer stands on the page, with where it leads',
    },
  },
  {
    id: 'silent-frame',
    kind: 'frame does not send its height',
    harm: 'In somebody else’s page the tool is cut off in the middle.',
    edit: {
      file: 'src/embed/browser/frame.ts',
      find: 'new ResizeObserver(tell).observe(document.body);',
      put: '',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/embed.spec.ts',
      name: 'the height follows a change',
    },
  },
  {
    id: 'edition-never-offered',
    kind: 'service worker never offers the newer edition',
    harm: 'Readers who came before go on reading the old edition.',
    edit: {
      file: 'src/offline/browser/update-notice.ts',
      find: `if (worker.state === 'installed') offer(worker);`,
      put: `if (worker.state === 'redundant') offer(worker);`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/editions.spec.ts',
      name: 'a newer edition is announced',
    },
  },
  {
    id: 'old-copy-kept',
    kind: 'service worker keeps a wrong file',
    harm: 'Without a network a page of the edition before is shown beside pages of the new one.',
    edit: {
      file: 'src/offline/worker/keep.ts',
      find: 'const pages = new Set([...open, ...read]',
      put: 'const pages = new Set([...open]',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/editions.spec.ts',
      name: 'pages read before are copied anew',
    },
  },
  {
    id: 'private-words-kept',
    kind: 'service worker keeps what a reader typed',
    harm: 'The figures of an estimate stay on a shared device.',
    edit: {
      file: 'src/offline/worker/keep.ts',
      find: 'cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url),',
      put: 'cacheKeyWillBeUsed: async ({ request }) => request.url,',
    },
    redIn: {
      floor: 'browser',
      file: 'tests/browser/offline.spec.ts',
      name: 'copies hold no query',
    },
  },
];
