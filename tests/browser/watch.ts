import type { Page } from '@playwright/test';

/** What a page complained of and asked for since the last `forget`. */
export interface Watched {
  readonly complaints: string[];
  readonly requests: string[];
  readonly forget: () => void;
}

/** Listens to console, errors (which include breaches of the policy) and requests of a page. */
export function watch(page: Page): Watched {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    const isOfTest = message.text().endsWith('registration blocked by Playwright');
    if (!isOfTest && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return {
    complaints,
    requests,
    forget: () => {
      complaints.length = 0;
      requests.length = 0;
    },
  };
}
