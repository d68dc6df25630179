import 'server-only'
import type { AuditEntryAnswer } from '@/lib/api/workspaces'
import { readPerson } from '../../identity/rows/person-rows'
import { InvalidCursorError } from '../../items/item-types'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AuditEntry, listAuditEntries } from '../../repositories/workspaces/audit-rows'
import { members } from '../../repositories/workspaces/workspace-rows'
import { badCursor } from '../bad-cursor'
import { toTimestamp } from '../documents/resume-answers'
import { readSettledHead } from './append-audit'

type Parts = Pick<Ports, 'items' | 'now'>

const entryAnswer = (entry: AuditEntry): AuditEntryAnswer => ({
  ...entry,
  at: toTimestamp(entry.at),
})

async function readNames(ports: Parts, workspace: OwnerId, entries: readonly AuditEntry[]) {
  const people = await members.list(ports, workspace, 1_000)
  const named = new Set(entries.flatMap(({ actor, subject }) => [actor, subject]))
  const shown = people.filter(({ id }) => named.has(id))
  const found = await Promise.all(shown.map(({ id }) => readPerson(ports.items, id)))
  return found.flatMap((one) => {
    return one ? [{ id: one.person.userId, name: one.person.name || one.person.email }] : []
  })
}

/** Reads a page of the log of a workspace, the newest entries first; `invalid` for a cursor that is none. */
export async function readAudit(
  ports: Parts,
  workspace: OwnerId,
  { limit = 50, cursor = null }: { limit?: number | undefined; cursor?: string | null | undefined },
) {
  try {
    const page = await listAuditEntries(ports, workspace, {
      ...{ limit, cursor, direction: 'descending' },
    })
    const people = await readNames(ports, workspace, page.entries)
    const value = { entries: page.entries.map(entryAnswer), people, cursor: page.cursor }
    return { ok: true, value } as const
  } catch (error) {
    if (!(error instanceof InvalidCursorError)) throw error
    return badCursor
  }
}

/**
 * Generates the whole log as JSON lines, from the first entry, and its head as the last line: what `verifyAuditChain`
 * takes.
 */
export async function* exportAudit(ports: Parts, workspace: OwnerId): AsyncGenerator<string> {
  const head = await readSettledHead(ports, workspace)
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listAuditEntries>> = await listAuditEntries(
      ports,
      workspace,
      { limit: 200, cursor, direction: 'ascending' },
    )
    const lines = page.entries.filter(({ seq }) => seq <= head.seq)
    yield lines.map((entry) => `${JSON.stringify(entry)}\n`).join('')
    cursor = page.cursor
  } while (cursor)
  const { seq, hash } = head
  yield `${JSON.stringify({ head: { seq, hash } })}\n`
}
