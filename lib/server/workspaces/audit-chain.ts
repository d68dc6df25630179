import 'server-only'
import { canonicalJson } from '../move/row-print'
import { sha256Of } from '../sha256-of'
import type { AuditEntry, AuditHead } from './audit-rows'

/** Head of a log without entries. */
export const emptyAuditHead: AuditHead = { seq: 0, hash: '' }

/** An event in a workspace, before it has a place in the log. */
export type AuditEvent = Pick<AuditEntry, 'kind' | 'actor'> &
  Partial<Pick<AuditEntry, 'keyId' | 'subject' | 'detail'>>

/** Computes the hash of an entry: over the hash of the one before it and everything that the entry says. */
function hashEntry({ hash: _, previous, ...facts }: AuditEntry): string {
  return sha256Of(`${previous}\n${canonicalJson(facts)}`)
}

/** Creates the entry that follows a head. */
export function chainEntry(head: AuditHead, at: number, event: AuditEvent): AuditEntry {
  const { kind, actor, keyId = null, subject = null, detail = {} } = event
  const facts = { seq: head.seq + 1, at, kind, actor, keyId, subject, detail }
  const entry = { ...facts, previous: head.hash, hash: '' }
  return { ...entry, hash: hashEntry(entry) }
}

/** `seq`: number of the first entry that is not what was written, or is missing. */
type AuditBreak = {
  ok: false
  seq: number
  reason: 'changed' | 'missing' | 'out-of-order' | 'beyond-head'
}
export type AuditVerdict = { ok: true; entries: number } | AuditBreak

/**
 * Verifies a whole log against its head: finds entries that were changed, dropped, swapped or inserted, and an end that
 * was cut off.
 *
 * @param entries from the first to the last, in order
 * @param head stored beside them, or noted earlier elsewhere
 */
export function verifyAuditChain(entries: readonly AuditEntry[], head: AuditHead): AuditVerdict {
  const check = createAuditCheck(head)
  for (const entry of entries) {
    const broken = check.next(entry)
    if (broken) return broken
  }
  return check.end()
}

/** Creates a check of a log that is read in pages: each entry in order, then its end. */
export function createAuditCheck(head: AuditHead) {
  let last = emptyAuditHead
  return {
    /** Checks an entry by the one before it; null where it is as it was written. */
    next(entry: AuditEntry): AuditBreak | null {
      const seq = last.seq + 1
      if (entry.seq > head.seq) return { ok: false, seq: entry.seq, reason: 'beyond-head' }
      if (entry.seq !== seq || entry.previous !== last.hash) {
        return { ok: false, seq, reason: entry.seq > seq ? 'missing' : 'out-of-order' }
      }
      if (hashEntry(entry) !== entry.hash) return { ok: false, seq, reason: 'changed' }
      last = { seq, hash: entry.hash }
      return null
    },
    /** Checks that the last entry is the head. */
    end(): AuditVerdict {
      if (last.seq < head.seq) return { ok: false, seq: last.seq + 1, reason: 'missing' }
      if (last.hash !== head.hash) return { ok: false, seq: last.seq, reason: 'changed' }
      return { ok: true, entries: last.seq }
    },
  }
}
