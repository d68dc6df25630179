import 'server-only'
import type { Change, Changes } from '@/lib/api/documents'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { headAnswer } from './document-answers'
import { readChanges } from './document-rows'

/**
 * Milliseconds of overlap between two answers: a change gets its time before it is written, and an index may lag
 * behind, so that the changes of the last minute are listed again.
 */
const overlap = 60_000
const pageSize = 200

/**
 * Position in the list of changes: a time up to which the device has every change, or a place in the middle of a
 * long answer and the time at which that answer began.
 */
type Marker = { time: number; place: string | null }

const markerPattern = /^(\d{1,15})(?:\.(\d{15}#[0-9a-f-]{36}))?$/

function readMarker(text: string | undefined, now: number): Marker | null {
  if (text === undefined || text === '') return { time: 0, place: null }
  const match = markerPattern.exec(text)
  if (!match) return null
  const time = Number(match[1])
  // The server's clock was set back: markers issued before are in the future. Lists everything again.
  return time > now + overlap ? { time: 0, place: null } : { time, place: match[2] ?? null }
}

/**
 * Lists the changes of an owner's documents since a marker, oldest change first, so that a device can catch up. The
 * same change may be listed twice and none is left out, however devices' clocks differ.
 */
export async function listChanges(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  { after }: { after?: string },
): Promise<Outcome<Changes>> {
  const now = ports.now()
  const marker = readMarker(after, now)
  if (!marker) {
    const problems = [{ path: 'after', code: 'not-allowed' as const, reason: 'not a marker' }]
    return { ok: false, code: 'invalid', problems }
  }
  // Begins after a place: identifiers contain no exclamation mark.
  const from = marker.place === null ? Math.max(0, marker.time - overlap) : `${marker.place}!`
  const page = await readChanges(ports, owner, { from, limit: pageSize, direction: 'ascending' })
  const changes = page.rows.map(
    ({ id, head }): Change =>
      head ? { id, isErased: false, head: headAnswer(head) } : { id, isErased: true },
  )
  const last = page.rows.at(-1)
  // Within a long answer the marker keeps the time of its beginning, so that changes made meanwhile are listed
  // afterwards.
  const began = marker.place === null ? now : marker.time
  const next = page.cursor !== null && last ? `${began}.${last.place}` : `${began}`
  return { ok: true, value: { changes, marker: next, hasMore: page.cursor !== null } }
}
