import 'server-only'
import { type DueDate, deadlineId, dueDates } from '@/lib/resume/due-dates'
import { storedDocument } from '../documents/document-answers'
import { readBody, readHeads } from '../documents/document-rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/** Something that is due, and the job that it is about. */
export type DueItem = Omit<DueDate, 'id'> & {
  isDeadline: boolean
  employer: string
  position: string
}

/**
 * Finds what is due on some days in an owner's applications, in the order of days. Heads say which applications have
 * something by then, and only those are read. Nothing of trashed or closed ones is.
 *
 * @param days `YYYY-MM-DD`
 */
export async function findDue(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  days: readonly string[],
): Promise<DueItem[]> {
  const last = [...days].sort().at(-1) ?? ''
  const heads = await readHeads(ports, owner)
  const items: DueItem[] = []
  for (const { id, application, trashedAt, isErasing } of heads) {
    if (!application || trashedAt !== null || isErasing) continue
    if (application.nextOn === '' || application.nextOn > last) continue
    const body = await readBody(ports, owner, id)
    const known = body && storedDocument(body.document)
    if (!known?.ok || known.value.kind !== 'application') continue
    const { employer, position } = known.value.content
    for (const { id: dueId, ...due } of dueDates(known.value)) {
      if (!days.includes(due.on)) continue
      items.push({ ...due, isDeadline: dueId === deadlineId, employer, position })
    }
  }
  const sortKey = ({ on, time }: DueItem) => `${on} ${time}`
  return items.sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'en'))
}
