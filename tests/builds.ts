/** Where a build goes and what it is made with. */
export interface Build {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** The builds that tests look at: at the root of a domain, the same again from an empty cache, below a sub-path. */
export const BUILDS = {
  root: { folder: 'dist', variables: {} },
  again: {
    folder: 'dist-again',
    variables: { SITE_OUT: './dist-again', SITE_CACHE: './.astro/again' },
  },
  'sub-path': {
    folder: 'dist-sub-path',
    variables: {
      BASE_PATH: '/kb',
      REPORT_URL: 'https://tracker.example/new?title={title}&body={body}',
      SITE_OUT: './dist-sub-path',
      SITE_CACHE: './.astro/sub-path',
    },
  },
} as const satisfies Readonly<Record<string, Build>>;

export type BuildName = keyof typeof BUILDS;
