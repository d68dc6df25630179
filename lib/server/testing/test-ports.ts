import 'server-only'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '../config/config'
import type { Configuration } from '../config/configuration-types'
import { type EmbeddedItems, openEmbeddedItems } from '../items/embedded/open-items'
import { type OpenedPorts, openEmbeddedPorts, type PortOverrides } from '../ports'

/** Returns the default configuration for a folder of a test, with SCIM and without reading by models. */
export function testConfiguration(
  dataFolder: string,
  changes: Partial<Configuration> = {},
): Configuration {
  const { configuration } = readEnvironment(
    { VITAE_SCIM: 'yes', VITAE_AI_READER: 'off' },
    dataFolder,
  )
  return { ...configuration, dataFolder, ...changes }
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
