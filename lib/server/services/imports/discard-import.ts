import 'server-only'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { deleteImport, readImport } from '../../repositories/imports'
import { deleteImportFiles } from './import-files'

/** Takes an import away with its file and its draft; whoever reads it at the moment keeps nothing. */
export async function discardImport(
  ports: Pick<Ports, 'items' | 'files'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readImport(ports, owner, id))) return { ok: false, code: 'not-found' }
  // The row first: without it whatever lands later is taken away again.
  await deleteImport(ports, owner, id)
  await deleteImportFiles(ports, owner, id)
  return { ok: true, value: null }
}
