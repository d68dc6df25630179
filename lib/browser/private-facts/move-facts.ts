import { type PrivateFact, privateFactLimits } from '@/lib/resume/private-facts'
import { type Connection, connectionOf } from '../storage/journal/connection'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { changeFacts, factsOfRows, readFactRows } from './fact-rows'
import { openFactChannel } from './private-facts'

async function withConnection<T>(
  namespace: JournalNamespace,
  patience: number,
  job: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = connectionOf(namespace, patience)
  try {
    return await job(connection)
  } finally {
    connection.close()
  }
}

function notifyTabs(namespace: JournalNamespace) {
  const channel = openFactChannel(namespace, () => {})
  channel.post({ kind: 'changed' })
  channel.close()
}

/**
 * Adds facts with their ids, up to the limit; those that are there stay. Rejects if the storage does not answer.
 */
export async function addFacts(
  namespace: JournalNamespace,
  facts: readonly PrivateFact[],
  patience = 8_000,
): Promise<void> {
  if (facts.length === 0) return
  await withConnection(namespace, patience, (connection) =>
    connection.use((database) =>
      changeFacts(database, null, async (rows) => {
        const there = new Set(await rows.getAllKeys())
        const room = Math.max(0, privateFactLimits.facts - there.size)
        for (const fact of facts.filter(({ id }) => !there.has(id)).slice(0, room)) {
          await rows.put({ id: fact.id, state: 'unsent', fact })
        }
      }),
    ),
  )
  notifyTabs(namespace)
}

/** Copies the facts of one namespace to another. Idempotent. Rejects if a storage does not answer. */
export async function copyFacts(
  from: JournalNamespace,
  to: JournalNamespace,
  patience = 8_000,
): Promise<void> {
  const rows = await withConnection(from, patience, ({ use }) => use(readFactRows))
  await addFacts(to, factsOfRows(rows), patience)
}

/**
 * Moves the facts of a guest into the namespace of an account. May be interrupted at any point: a fact is removed once
 * its copy is on disk.
 */
export async function moveGuestFacts(to: JournalNamespace, patience = 8_000): Promise<void> {
  await copyFacts('guest', to, patience)
  const there = await withConnection(to, patience, ({ use }) => use(readFactRows))
  const moved = new Set(there.map(({ id }) => id))
  const isEmpty = await withConnection('guest', patience, ({ use }) =>
    use(async (database) => {
      const ids = (await readFactRows(database)).filter(({ id }) => moved.has(id))
      if (ids.length === 0) return true
      await changeFacts(database, null, async (rows) => {
        for (const { id } of ids) await rows.delete(id)
      })
      return false
    }),
  )
  if (!isEmpty) notifyTabs('guest')
}
