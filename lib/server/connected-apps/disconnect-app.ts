import 'server-only'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { deleteConnectedApp, readConnectedApp } from './app-rows'

/** Ends an app at once: its next request is refused. */
export async function disconnectApp(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  if (!(await readConnectedApp(ports, owner, id))) return { ok: false, code: 'not-found' }
  await deleteConnectedApp(ports, owner, id)
  return { ok: true, value: null }
}
