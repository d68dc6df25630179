import 'server-only'
import type { AccountExport } from '@/lib/api/account-exports'
import { dayMs } from '@/lib/resume/dates/durations'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import {
  type AccountExportRow,
  isOpenExport,
  putAccountExport,
  readAccountExport,
} from './account-export-rows'
import { exportAnswer } from './export-answers'
import { tidyExportFiles } from './export-files'

type Parts = Pick<Ports, 'configuration' | 'items' | 'files' | 'jobs' | 'secrets' | 'now'>

export const exportJobKind = 'account-export'

/** Enqueues the job of an export; idempotent per export. */
export function enqueueExport(
  { jobs }: Pick<Ports, 'jobs'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  const payload = { owner, id }
  return jobs.enqueue({ id: `${exportJobKind}:${owner}:${id}`, kind: exportJobKind, payload })
}

/** Returns the row of the export under way, or creates a new one in place of one that is over. */
async function takePlace(
  ports: Parts,
  owner: OwnerId,
  { id, person }: { id: string; person: OwnerId },
): Promise<AccountExportRow> {
  for (;;) {
    const known = await readAccountExport(ports, owner)
    if (known && (known.id === id || isOpenExport(known))) return known
    const now = ports.now()
    const row: AccountExportRow = {
      id,
      person,
      status: 'waiting',
      progress: null,
      parts: [],
      createdAt: now,
      expiresAt: now + ports.configuration.retention.exportDays * dayMs,
    }
    const put = await putAccountExport(ports, owner, row, known?.rowVersion ?? 'absent')
    if (put) return put
  }
}

/**
 * Begins an export of everything that an account holds. Returns the one under way if there is one; deletes the
 * archives of one that is over. Row first, then the job: a row without a job is found by a sweep.
 *
 * @param input.id of the export; idempotent
 * @param input.person user who asks, and is notified
 */
export async function beginExport(
  ports: Parts,
  owner: OwnerId,
  { id, person }: { id: string; person: OwnerId },
): Promise<AccountExport> {
  const row = await takePlace(ports, owner, { id, person })
  if (row.id === id && row.status === 'waiting') await tidyExportFiles(ports, owner)
  if (isOpenExport(row)) await enqueueExport(ports, owner, row.id)
  return exportAnswer(row)
}
