import 'server-only'
import {
  type BulkExport,
  type BulkExportBody,
  bulkExportHours,
  bulkExportLimits,
} from '@/lib/api/bulk-exports'
import { hourMs } from '@/lib/resume/dates/durations'
import type { Problem } from '@/lib/resume/problems'
import { readHeads } from '../../documents/document-rows'
import { oneAtATime } from '../../kernel/one-at-a-time'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type BulkExportRow, bulkExports, isOpenBulkExport } from './bulk-export-rows'
import { bulkExportAnswer } from './read-bulk-export'

type Parts = Pick<Ports, 'items' | 'jobs' | 'now'>

export const bulkExportKind = 'bulk-export'

/** Finds what cannot be exported before anything is made: unknown ids, the trash, applications, letters without a person. */
async function findProblems(
  ports: Parts,
  owner: OwnerId,
  { ids, blind = false }: BulkExportBody,
): Promise<Problem[]> {
  const heads = new Map((await readHeads(ports, owner)).map((head) => [head.id, head]))
  const reasonOf = (id: string, at: number): string | null => {
    const head = heads.get(id)
    if (!head || head.trashedAt !== null || head.kind === 'application') return 'no CV or letter'
    if (blind && head.kind !== 'resume') return 'a letter has no anonymous version'
    return ids.indexOf(id) === at ? null : 'named twice'
  }
  return ids.flatMap((id, at) => {
    const reason = reasonOf(id, at)
    return reason === null ? [] : [{ path: `ids[${at}]`, code: 'not-allowed' as const, reason }]
  })
}

/** Enqueues the job of an export; idempotent per export. */
function enqueue({ jobs }: Parts, owner: OwnerId, id: string): Promise<void> {
  const payload = { owner, id }
  return jobs.enqueue({ id: `${bulkExportKind}:${owner}:${id}`, kind: bulkExportKind, payload })
}

async function storeBulkExport(
  ports: Parts,
  owner: OwnerId,
  { id, body }: { id: string; body: BulkExportBody },
): Promise<Outcome<BulkExport>> {
  const known = await bulkExports.read(ports, owner, id)
  if (known) {
    if (isOpenBulkExport(known)) await enqueue(ports, owner, id)
    return { ok: true, value: bulkExportAnswer(known) }
  }
  const stored = await bulkExports.list(ports, owner, bulkExportLimits.stored)
  if (stored.length >= bulkExportLimits.stored) {
    return { ok: false, code: 'too-many-requests', retryAfter: 60 }
  }
  const problems = await findProblems(ports, owner, body)
  if (problems.length > 0) return { ok: false, code: 'invalid', problems }
  const now = ports.now()
  const row: BulkExportRow = {
    ...{ id, status: 'waiting', progress: null, documents: body.ids, format: body.format },
    ...{ isBlind: body.blind ?? false, skipped: 0, file: null },
    ...{ createdAt: now, expiresAt: now + bulkExportHours * hourMs },
  }
  await bulkExports.create(ports, owner, row)
  await enqueue(ports, owner, id)
  return { ok: true, value: bulkExportAnswer(row) }
}

/**
 * Begins an export of several documents. Limits come first; then the row, then the job: the same call again continues it.
 *
 * @param input.id of the export; idempotent
 * @returns `invalid` with the place of each document that cannot be exported; `too-many-requests` while too many are stored
 */
export const beginBulkExport = oneAtATime('bulk exports', (_, owner) => owner, storeBulkExport)
