import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { StoreUnavailableError } from '../items/item-types'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { type AuditEvent, chainEntry, emptyAuditHead } from './audit-chain'
import {
  type AuditHead,
  createAuditEntry,
  putAuditHead,
  readAuditEntry,
  readAuditHead,
} from './audit-rows'

type Parts = Pick<Ports, 'items' | 'now'>

/** Maximum attempts of an entry that conflicts with entries of other requests. */
const maxTries = 60

/**
 * Reads the head of a log, after it has brought it up to the last entry: a crash may have come between an entry and
 * its head.
 */
export async function readSettledHead(parts: Parts, workspace: OwnerId): Promise<AuditHead> {
  for (;;) {
    const stored = await readAuditHead(parts, workspace)
    const { seq, hash } = stored ?? emptyAuditHead
    const next = await readAuditEntry(parts, workspace, seq + 1)
    if (!next) return { seq, hash }
    const head = { seq: next.seq, hash: next.hash }
    await putAuditHead(parts, workspace, head, stored?.rowVersion ?? 'absent')
  }
}

/**
 * Writes an entry at the end of the log of a workspace. The number of an entry is its key, so that of several
 * concurrent entries one is written and the others follow it.
 *
 * @throws StoreUnavailableError when the log is too busy: then nothing was written
 */
export async function appendAudit(
  parts: Parts,
  workspace: OwnerId,
  event: AuditEvent,
): Promise<void> {
  for (let tries = 0; tries < maxTries; tries++) {
    const head = await readSettledHead(parts, workspace)
    const entry = chainEntry(head, parts.now(), event)
    if (await createAuditEntry(parts, workspace, entry)) {
      await readSettledHead(parts, workspace)
      return
    }
    await pause(Math.random() * Math.min(tries * 2, 20))
  }
  throw new StoreUnavailableError('busy')
}
