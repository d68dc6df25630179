import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ApiFailure, ApiFailureCode } from '../client/api-types'
import type { Connection } from '../storage/journal/connection'
import type { FactRow } from '../storage/journal/database'
import { changeFacts, readFactRevision, readFactRows } from './fact-rows'
import type { FactsApi } from './facts-api'

type Parts = { connection: Pick<Connection, 'use'>; api: FactsApi }

/** Refusals of one fact, which another attempt would not change. It stays on this device. */
const refusals: ReadonlySet<ApiFailureCode> = new Set([
  'already-exists',
  'invalid',
  'limit-reached',
  'bad-request',
])

/** Records that the account has what a row said, unless the row was changed meanwhile. */
const settle = ({ connection }: Parts, sent: FactRow) =>
  connection.use((database) =>
    changeFacts(database, null, async (rows) => {
      const row = await rows.get(sent.id)
      if (row?.state !== sent.state) return
      if (row.state === 'unsent') await rows.put({ ...row, state: 'sent' })
      else await rows.delete(row.id)
    }),
  )

/**
 * Sends the facts that the account lacks, and erases those that were erased here. Both are idempotent.
 *
 * @returns null if nothing is left that another attempt could send; else the failure
 */
export async function sendFacts(parts: Parts): Promise<ApiFailure | null> {
  const rows = await parts.connection.use(readFactRows)
  for (const row of rows) {
    if (row.state === 'sent') continue
    const answer = await (row.fact ? parts.api.put(row.fact) : parts.api.erase(row.id))
    if (answer.ok) await settle(parts, row)
    else if (!refusals.has(answer.code)) return answer
  }
  return null
}

async function readAccount({ api }: Parts): Promise<PrivateFact[] | ApiFailure> {
  const facts: PrivateFact[] = []
  let cursor: string | null = null
  do {
    const page = await api.page(cursor)
    if (!page.ok) return page
    facts.push(...page.value.facts)
    cursor = page.value.cursor
  } while (cursor !== null)
  return facts
}

/** Attempts to take the list of the account while facts are changed here. */
const maxReads = 4

/**
 * Takes the list of the account: facts that are missing here are added, those that the account has no more are removed.
 * What is not sent yet stays. A list that is older than a change on this device is read again.
 *
 * @returns whether something changed here, or the failure
 */
export async function pullFacts(parts: Parts): Promise<{ isChanged: boolean } | ApiFailure> {
  for (let tries = 0; tries < maxReads; tries++) {
    const revision = await parts.connection.use(readFactRevision)
    const found = await readAccount(parts)
    if (!Array.isArray(found)) return found
    const there = new Map(found.map((fact) => [fact.id, fact]))
    let isChanged = false
    const isCurrent = await parts.connection.use((database) =>
      changeFacts(database, revision, async (rows) => {
        const here = await rows.getAll()
        const gone = here.filter(({ id, state }) => state === 'sent' && !there.has(id))
        for (const { id } of here) there.delete(id)
        for (const { id } of gone) await rows.delete(id)
        for (const [id, fact] of there) await rows.put({ id, state: 'sent', fact })
        isChanged = gone.length > 0 || there.size > 0
      }),
    )
    if (isCurrent) return { isChanged }
  }
  return { isChanged: false }
}
