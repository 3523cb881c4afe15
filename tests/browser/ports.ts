import { env } from 'node:process';

const firstPort = Number(env['TEST_PORT'] ?? 4811);

/** Ports of the two built sites that the browser tests run against; `TEST_PORT` moves them. */
export const PORTS = { root: firstPort, subPath: firstPort + 1 } as const;
