import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import { readBody } from '../documents/document-rows'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { announceOrThrow, isAwaited } from './announce'
import { changeNotes, eachDueNote } from './change-note-rows'

/** Changes of a document are announced at full minutes: at most once in each. */
const nextMinute = (now: number) => (Math.floor(now / minuteMs) + 1) * minuteMs

/**
 * Notes that a document has changed, after it was written; a sweep announces it. Costs a read where no webhook waits
 * for it.
 */
export async function noteChange(
  ports: Pick<Ports, 'items' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  if (!(await isAwaited(ports, owner, 'document.changed'))) return
  for (;;) {
    const known = await changeNotes.read(ports, owner, id)
    // Written also where there is one: the sweep must not take it for settled by a version that it has read before.
    const note = { id, dueAt: known?.dueAt ?? nextMinute(ports.now()) }
    if ((await changeNotes.put(ports, owner, note, known?.rowVersion ?? 'absent')).ok) return
  }
}

async function announceChange(
  ports: Pick<Ports, 'items' | 'jobs' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  const note = await changeNotes.read(ports, owner, id)
  if (!note || note.dueAt > ports.now()) return
  const body = await readBody(ports, owner, id)
  if (body) {
    const { version, editedAt: at } = body
    const data = { id, kind: body.document.kind, version, at: toTimestamp(at) }
    await announceOrThrow(ports, owner, { type: 'document.changed', at, data })
  }
  if (await changeNotes.deleteRead(ports, owner, note)) return
  // Changed meanwhile: the next minute announces that.
  const newer = await changeNotes.read(ports, owner, id)
  if (newer) await changeNotes.write(ports, owner, { ...newer, dueAt: nextMinute(ports.now()) })
}

/**
 * Announces the documents that have changed and are due, by turns of their owners. One that fails is tried again, and
 * holds up no other; what is left when the signal ends the round is taken by the next one.
 */
export async function announceChanges(
  ports: Pick<Ports, 'items' | 'jobs' | 'metrics' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  for await (const { owner, id } of eachDueNote(ports, ports.now())) {
    if (signal.aborted) return
    try {
      await announceChange(ports, owner, id)
    } catch {
      ports.metrics.count('webhooks', { outcome: 'unannounced' })
    }
  }
}
