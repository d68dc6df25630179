import type { FieldAddress } from '@/lib/resume/change/address'
import { createIdGenerator } from '@/lib/resume/ids'
import { changeStored, undoStored } from '../editing/change-stored'
import type { Journal } from '../storage/journal/journal-types'
import { type LinePlace, writeLine } from './write-line'

const ids = createIdGenerator()

/** A line in a stored CV, or the reason why there is none: the CV is locked, or was changed meanwhile. */
export type StoredLine =
  | { ok: true; address: FieldAddress; undo: () => Promise<unknown> }
  | { ok: false; code: 'locked' | 'changed' }

/** Writes a line of the person into a CV that no editor shows, as one undo step of it. */
export async function writeStoredLine(
  journal: Journal,
  id: string,
  place: LinePlace,
  text: string,
): Promise<StoredLine> {
  const written: FieldAddress[] = []
  const isThere = await changeStored(
    journal,
    { id, kind: 'resume' },
    (now) => {
      const line = writeLine(now, place, text, ids)
      if (line) written.push(line.address)
      return line?.document ?? now
    },
    Date.now(),
  )
  const [address] = written
  if (address === undefined) return { ok: false, code: 'changed' }
  return isThere
    ? { ok: true, address, undo: () => undoStored(journal, [id]) }
    : { ok: false, code: 'locked' }
}
