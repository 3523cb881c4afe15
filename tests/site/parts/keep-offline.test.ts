import { afterEach, expect, test, vi } from 'vitest';
import { keepForOffline } from '#src/offline/browser/keep-offline.ts';

interface Visit {
  readonly worker?: string;
  readonly bodyClass?: string;
  readonly savesData?: boolean;
}

/** The addresses registered once a page has loaded that was visited like this. */
async function registered({ worker = '/sw.js', bodyClass = '', savesData = false }: Visit) {
  const register = vi.fn(async () => ({}));
  const loading = new EventTarget();
  vi.stubEnv('OFFLINE', worker);
  vi.stubGlobal('document', {
    body: { classList: { contains: (name: string) => bodyClass.split(' ').includes(name) } },
  });
  vi.stubGlobal('navigator', {
    connection: { saveData: savesData },
    serviceWorker: { register, controller: null },
  });
  vi.stubGlobal('addEventListener', loading.addEventListener.bind(loading));
  keepForOffline();
  expect(register).not.toHaveBeenCalled();
  loading.dispatchEvent(new Event('load'));
  return register.mock.calls.flat();
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('the worker is registered once the page has loaded, whatever else its body is', async () => {
  expect(await registered({})).toEqual(['/sw.js']);
  expect(await registered({ bodyClass: 'wide' })).toEqual(['/sw.js']);
});

test.each<[string, Visit]>([
  ['a site that is built without', { worker: '' }],
  ['a frame in the page of another site', { bodyClass: 'embed' }],
  ['a reader who saves data', { savesData: true }],
])('nothing is registered for %s', async (_, visit) => {
  expect(await registered(visit)).toEqual([]);
});
