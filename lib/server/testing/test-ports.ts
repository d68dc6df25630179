import 'server-only'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPlans } from '../config/config-plans'
import { defaultRetention } from '../config/config-retention'
import type { Configuration } from '../config/configuration-types'
import { type EmbeddedItems, openEmbeddedItems } from '../items/embedded/open-items'
import { type OpenedPorts, openEmbeddedPorts, type PortOverrides } from '../ports'

/** Returns a configuration as in `npm start`, for a folder of a test. */
export function testConfiguration(
  dataFolder: string,
  changes: Partial<Configuration> = {},
): Configuration {
  return {
    home: 'embedded',
    aws: null,
    uploadSources: [],
    isWorker: false,
    allowsScim: true,
    dataFolder,
    port: 3000,
    host: '127.0.0.1',
    url: 'http://localhost:3000',
    isHttps: false,
    trustedProxies: [],
    corsOrigins: [],
    signup: 'open',
    smtp: null,
    oidc: [],
    ai: {
      server: null,
      dailyTokens: 500_000,
      allowsOwnKeys: true,
      prices: null,
      reader: { isOn: false, model: null },
    },
    vectors: { kind: 'embedded' },
    plans: defaultPlans,
    plan: 'free',
    retention: defaultRetention,
    build: '',
    ...changes,
  }
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}

/** Opens items in memory whose shared objects are frozen: changing one throws. */
export function openTestItems(now: () => number = Date.now): EmbeddedItems {
  return openEmbeddedItems({ file: ':memory:', now, onShare: freeze })
}

/** Opens ports in a temporary folder, which closing deletes. Changing an item throws. */
export async function openTestPorts(
  overrides: PortOverrides = {},
  changes: Partial<Configuration> = {},
): Promise<OpenedPorts> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-home-'))
  const parts = { onShareItem: freeze, ...overrides }
  const ports = await openEmbeddedPorts(testConfiguration(folder, changes), parts)
  return {
    ...ports,
    async close() {
      await ports.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
