import { unzipSync } from 'fflate'
import type { OwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import { readAccountExport } from '@/lib/server/repositories/account-exports'
import type { PartLimits } from '@/lib/server/services/accounts/archive/pack-parts'
import { beginExport } from '@/lib/server/services/accounts/exports/begin-export'
import { runExport } from '@/lib/server/services/accounts/exports/run-export'

/** The archives of everything that somebody has, packed at once instead of by a job. */
export async function takeArchives(
  ports: OpenedPorts,
  owner: OwnerId,
  limits?: PartLimits,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { id } = await beginExport(ports, owner, { id: ports.ids.document(), person: owner })
  await runExport(ports, owner, { id, signal: new AbortController().signal, limits })
  const row = await readAccountExport(ports, owner)
  const files = await Promise.all((row?.parts ?? []).map(({ key }) => ports.files.get(key)))
  return files.map((file) => new Uint8Array(file?.bytes ?? []))
}

/** The same as files by name: what is in all parts together. */
export async function takeExport(
  ports: OpenedPorts,
  owner: OwnerId,
): Promise<Record<string, Uint8Array>> {
  const archives = await takeArchives(ports, owner)
  return Object.assign({}, ...archives.map((bytes) => unzipSync(bytes)))
}
