import { unzipSync } from 'fflate'
import { readAccountExport } from '@/lib/server/exports/account/account-export-rows'
import { beginExport } from '@/lib/server/exports/account/begin-export'
import { runExport } from '@/lib/server/exports/account/run-export'
import type { PartLimits } from '@/lib/server/exports/archive/pack-parts'
import type { OwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'

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
