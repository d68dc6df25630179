import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { makeDataFolder } from '@/lib/server/data-folder/data-folder-format'
import { lockDataFolder } from '@/lib/server/data-folder/lock'
import { openEmbeddedIdentity } from '@/lib/server/identity/embedded'
import { openEmbeddedPorts } from '@/lib/server/ports'
import type { OpenedSide } from './opened-side'

/** Opens an empty home, in place of a folder that does not exist and must not be created. */
async function openStandIn(configuration: Configuration, dataFolder: string): Promise<OpenedSide> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-look-'))
  const { side, close } = await openFolderSide(configuration, folder)
  return {
    side: { ...side, name: dataFolder },
    async close() {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Opens a home in a folder for a dry run: creates nothing. */
export function lookIntoFolder(
  configuration: Configuration,
  dataFolder: string,
): Promise<OpenedSide> {
  const open = existsSync(dataFolder) ? openFolderSide : openStandIn
  return open(configuration, dataFolder)
}

/**
 * Opens the home in a folder, which no server may use meanwhile: until it is closed none can start.
 *
 * @throws DataFolderError where a server has it, or it cannot be used
 */
export async function openFolderSide(
  configuration: Configuration,
  dataFolder: string,
): Promise<OpenedSide> {
  makeDataFolder(dataFolder)
  const unlock = lockDataFolder(dataFolder)
  try {
    const ports = await openEmbeddedPorts({
      ...configuration,
      home: 'embedded',
      aws: null,
      dataFolder,
    })
    const identity = await openEmbeddedIdentity(ports)
    const { items, files, secrets, now } = ports
    return {
      side: {
        name: dataFolder,
        items,
        files,
        secrets,
        now,
        accounts: identity,
        isConfirmed: async (owner) => (await identity.describeUser(owner)).emailConfirmed === true,
      },
      async close() {
        await identity.close()
        await ports.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}
