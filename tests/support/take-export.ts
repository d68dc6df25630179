import { unzipSync } from 'fflate'
import type { OpenedHome } from '@/lib/server/home'
import type { OwnerId } from '@/lib/server/owner'
import { readAccountExport } from '@/lib/server/repositories/account-exports'
import type { PartLimits } from '@/lib/server/services/account-archive/pack-parts'
import { beginExport } from '@/lib/server/services/account-exports/begin-export'
import { runExport } from '@/lib/server/services/account-exports/run-export'

/** The archives of everything that somebody has, packed at once instead of by a job. */
export async function takeArchives(
  home: OpenedHome,
  owner: OwnerId,
  limits?: PartLimits,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { id } = await beginExport(home, owner, { id: home.ids.document() })
  await runExport(home, owner, { id, signal: new AbortController().signal, limits })
  const row = await readAccountExport(home, owner)
  const files = await Promise.all((row?.parts ?? []).map(({ key }) => home.files.get(key)))
  return files.map((file) => new Uint8Array(file?.bytes ?? []))
}

/** The same as files by name: what is in all parts together. */
export async function takeExport(
  home: OpenedHome,
  owner: OwnerId,
): Promise<Record<string, Uint8Array>> {
  const archives = await takeArchives(home, owner)
  return Object.assign({}, ...archives.map((bytes) => unzipSync(bytes)))
}
