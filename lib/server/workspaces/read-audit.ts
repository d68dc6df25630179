import 'server-only'
import type { AuditCheck, AuditEntryAnswer, AuditKind } from '@/lib/api/workspaces'
import { InvalidCursorError } from '../items/item-types'
import { pagesOf } from '../items/pages'
import { badCursor } from '../kernel/bad-cursor'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { readSettledHead } from './append-audit'
import { createAuditCheck } from './audit-chain'
import { type AuditEntry, type AuditHead, listAuditEntries } from './audit-rows'
import { nameAudit } from './name-audit'

type Parts = Pick<Ports, 'items' | 'now'>

const entryAnswer = (entry: AuditEntry): AuditEntryAnswer => ({
  ...entry,
  at: toTimestamp(entry.at),
})

type Asked = {
  limit?: number | undefined
  cursor?: string | undefined
  kind?: AuditKind | undefined
}

/** Maximum pages that are read for entries of one kind. */
const maxPages = 10

/** Lists entries of one kind or of all, the newest first: at most as many as a page has. */
async function listEntries(
  ports: Parts,
  workspace: OwnerId,
  { limit = 50, cursor = null, kind }: Omit<Asked, 'cursor'> & { cursor?: string | null },
) {
  const found: AuditEntry[] = []
  let from = cursor
  for (let pages = 0; pages < maxPages; pages++) {
    const page = await listAuditEntries(ports, workspace, {
      ...{ limit, cursor: from, direction: 'descending' },
    })
    found.push(...page.entries.filter((entry) => kind === undefined || entry.kind === kind))
    from = page.cursor
    if (kind === undefined || found.length > 0 || from === null) break
  }
  return { entries: found, cursor: from }
}

/**
 * Reads a page of the log of a workspace, the newest entries first; `invalid` for a cursor that is none. A page of one
 * kind may be empty although others follow.
 */
export async function readAudit(ports: Parts, workspace: OwnerId, asked: Asked) {
  try {
    const page = await listEntries(ports, workspace, { ...asked, cursor: asked.cursor ?? null })
    const named = await nameAudit(ports, workspace, page.entries)
    const value = { entries: page.entries.map(entryAnswer), ...named, cursor: page.cursor }
    return { ok: true, value } as const
  } catch (error) {
    if (!(error instanceof InvalidCursorError)) throw error
    return badCursor
  }
}

/** Generates the pages of a log from its first entry up to its head. */
async function* pagesUpTo(ports: Parts, workspace: OwnerId, head: AuditHead) {
  const read = (cursor: string | null) =>
    listAuditEntries(ports, workspace, { limit: 200, cursor, direction: 'ascending' })
  for await (const page of pagesOf(read)) yield page.entries.filter(({ seq }) => seq <= head.seq)
}

/** Verifies the chain of a log: whether an entry was changed or is missing, and which one is the first. */
export async function checkAudit(ports: Parts, workspace: OwnerId): Promise<AuditCheck> {
  const head = await readSettledHead(ports, workspace)
  const check = createAuditCheck(head)
  for await (const entries of pagesUpTo(ports, workspace, head)) {
    for (const entry of entries) {
      const broken = check.next(entry)
      if (broken) return { entries: head.seq, broken: broken.seq }
    }
  }
  const verdict = check.end()
  return { entries: head.seq, broken: verdict.ok ? null : verdict.seq }
}

/**
 * Generates the whole log as JSON lines, from the first entry, and its head as the last line: what `verifyAuditChain`
 * takes.
 */
export async function* exportAudit(ports: Parts, workspace: OwnerId): AsyncGenerator<string> {
  const head = await readSettledHead(ports, workspace)
  for await (const entries of pagesUpTo(ports, workspace, head)) {
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  }
  const { seq, hash } = head
  yield `${JSON.stringify({ head: { seq, hash } })}\n`
}
