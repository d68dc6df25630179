import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { deleteImportFiles } from './import-files'
import { deleteImport, readImport } from './import-rows'

/** Deletes an import with its file and its draft; a running job stores nothing. */
export async function discardImport(
  ports: Pick<Ports, 'items' | 'files'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readImport(ports, owner, id))) return { ok: false, code: 'not-found' }
  // The row first: results written later are deleted, as there is no row.
  await deleteImport(ports, owner, id)
  await deleteImportFiles(ports, owner, id)
  return { ok: true, value: null }
}
