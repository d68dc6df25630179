import 'server-only'
import { notifySilently } from '../notifications/notify'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { writersOf } from './writer-rows'

/** Writers that this process has noted, so that a document that is saved every second is not written about each time. */
const noted = new Set<string>()
const maxNoted = 5_000

/**
 * Notes that a person writes in a document of a workspace. Never throws: the words are saved, and without it the owners
 * are notified.
 */
export async function noteWriter(
  ports: Pick<Ports, 'items' | 'metrics' | 'now'>,
  workspace: OwnerId,
  { documentId, person }: { documentId: string; person: OwnerId },
): Promise<void> {
  const key = `${documentId}#${person}`
  if (noted.has(key)) return
  await notifySilently(ports, async () => {
    await writersOf(documentId).create(ports, workspace, { id: person, since: ports.now() })
    if (noted.size >= maxNoted) noted.clear()
    noted.add(key)
  })
}
