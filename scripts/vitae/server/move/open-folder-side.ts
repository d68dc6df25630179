import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Configuration } from '@/lib/server/config/configuration-types'
import { makeDataFolder } from '@/lib/server/data-folder/data-folder-format'
import { lockDataFolder } from '@/lib/server/data-folder/lock'
import { openEmbeddedIdentity } from '@/lib/server/identity/embedded'
import { openEmbeddedPorts } from '@/lib/server/ports'
import type { OpenedSide } from './opened-side'

/** An empty home, in the place of a folder that is not there and is not to be made. */
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

/** A home in a folder for a look: nothing is made where nothing is. */
export function lookIntoFolder(
  configuration: Configuration,
  dataFolder: string,
): Promise<OpenedSide> {
  const open = existsSync(dataFolder) ? openFolderSide : openStandIn
  return open(configuration, dataFolder)
}

/**
 * The home in a folder, which no server may have meanwhile: until it is closed none can begin.
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
