import 'server-only'
import type { AccountExport } from '@/lib/api/account-exports'
import { createLink, fileLink, linkPath } from '../../files/links'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AccountExportRow, readAccountExport } from './account-export-rows'
import { exportAnswer } from './export-answers'
import { noteSeenExport } from './notify-of-export'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'metrics' | 'now'>

const linkSeconds = 60 * 60

/** Returns a file name such as `vitae-account-2026-11-20.zip`, or `…-part-2.zip`. */
function fileNameOf({ createdAt, parts }: AccountExportRow, place: number): string {
  const day = toTimestamp(createdAt).slice(0, 10)
  return `vitae-account-${day}${parts.length === 1 ? '' : `-part-${place + 1}`}.zip`
}

async function makeLinks(ports: Parts, owner: OwnerId, row: AccountExportRow) {
  const parts: NonNullable<AccountExport['parts']> = []
  const end = ports.now() + linkSeconds * 1000
  for (const [place, { key, bytes, sha256 }] of row.parts.entries()) {
    const fileName = fileNameOf(row, place)
    const token = await createLink(ports, owner, key, { fileName, seconds: linkSeconds })
    const link = fileLink(ports, linkPath(token), end)
    parts.push({ url: link.url, link, fileName, bytes, sha256 })
  }
  return { parts, linksExpireAt: toTimestamp(end) }
}

/**
 * Reads the state of an export; once it is done, with links to its archives, valid for an hour.
 *
 * @returns `not-found` for an export of another owner, and for one that a newer export has replaced
 */
export async function readExport(
  ports: Parts,
  owner: OwnerId,
  { id, person }: { id: string; person: OwnerId },
): Promise<Outcome<AccountExport>> {
  const row = await readAccountExport(ports, owner)
  if (row?.id !== id) return { ok: false, code: 'not-found' }
  if (row.status !== 'done') return { ok: true, value: exportAnswer(row) }
  await noteSeenExport(ports, person, row)
  return { ok: true, value: { ...exportAnswer(row), ...(await makeLinks(ports, owner, row)) } }
}

/** Returns the last export of a user, without links; an empty list without one. */
export async function listExports(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
): Promise<AccountExport[]> {
  const row = await readAccountExport(ports, owner)
  return row ? [exportAnswer(row)] : []
}
