import { createIdGenerator } from '@/lib/resume/ids'
import { isRecord } from '@/lib/resume/is-record'
import {
  type NewPrivateFact,
  type PrivateFact,
  privateFactLimits,
  privateFactSchema,
} from '@/lib/resume/private-facts'
import { createListeners } from '../client/listeners'
import { openBroadcast } from '../device/open-broadcast'
import { connectionOf } from '../storage/journal/connection'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { ownNamespaceOf } from '../storage/journal/namespaces'
import { changeFacts, factsOfRows, readFactRows } from './fact-rows'
import type { FactSync } from './sync-facts'

/** Private facts of a person on this device (ADR private-facts). All tabs show the same. */
export type PrivateFacts = {
  /** Returns all facts, the oldest first; null until they are read. The same array until something changes. */
  list: () => readonly PrivateFact[] | null
  /** Returns the facts of an entry, or of the whole CV; empty until they are read. */
  ofEntry: (entry: string) => readonly PrivateFact[]
  /** Reads all facts. */
  read: () => Promise<readonly PrivateFact[]>
  /**
   * Adds a fact. It is on the disk when this resolves.
   *
   * @throws ZodError if a text is too long or the question empty
   * @throws DOMException if the browser stores nothing, or there are too many facts (`QuotaExceededError`)
   */
  add: (given: NewPrivateFact) => Promise<PrivateFact>
  /** Adds an erased fact once more: with its time, and an id of its own. */
  restore: (facts: readonly PrivateFact[]) => Promise<void>
  /**
   * Puts another question and answer in the place of facts: adds new ones of their jobs and times, and erases them.
   *
   * @returns the new facts, in the order of the replaced ones
   * @throws ZodError if a text is too long or the question empty
   */
  replace: (
    facts: readonly PrivateFact[],
    by: Pick<PrivateFact, 'question' | 'text'>,
  ) => Promise<PrivateFact[]>
  /** Erases facts from this device at once, and from the account when it is reached. */
  erase: (ids: readonly string[]) => Promise<void>
  /** Sends what the account lacks, as of a page that has ended. */
  sendPending: () => void
  /** Calls back when a fact was added or erased, in any tab. Returns a function that stops it. */
  subscribe: (listener: () => void) => () => void
  close: () => void
}

type Options = {
  now?: () => number
  makeId?: () => string
  /** Milliseconds before a database that does not answer counts as refused. */
  patience?: number
  /** Opens sync with the account. Left out: facts stay on this device. */
  openSync?: (onChanged: () => void) => FactSync
}

const isMessage = (data: unknown): data is { kind: 'changed' } =>
  isRecord(data) && data.kind === 'changed'

/** Opens the channel between the tabs that show the facts of a namespace. */
export const openFactChannel = (namespace: JournalNamespace, onChanged: () => void) =>
  openBroadcast(`vitae:private-facts:${namespace}`, isMessage, onChanged)

/** Opens the facts of a person. `namespace` is that of their own space, also in a workspace. */
export function openPrivateFacts(namespace: JournalNamespace, options: Options = {}): PrivateFacts {
  const { now = Date.now, makeId = createIdGenerator().document } = options
  const connection = connectionOf(namespace, options.patience ?? 8_000)
  const listeners = createListeners()
  const channel = openFactChannel(namespace, () => void show())
  let facts: readonly PrivateFact[] | null = null
  let turn = 0
  const showEverywhere = async () => {
    await show()
    channel.post({ kind: 'changed' })
  }
  const sync = options.openSync?.(() => void showEverywhere())

  async function read(): Promise<readonly PrivateFact[]> {
    turn += 1
    const own = turn
    const found = factsOfRows(await connection.use(readFactRows))
    // A later read has begun, and shows what it finds.
    if (own === turn) {
      facts = found
      listeners.notify()
    }
    return found
  }

  /** Shows what is stored; nothing where the browser stores nothing. */
  const show = () =>
    read().catch(() => {
      facts ??= []
      listeners.notify()
    })

  type Job = Parameters<typeof changeFacts>[2]

  async function eraseRow(rows: Parameters<Job>[0], id: string) {
    if (namespace === 'guest') await rows.delete(id)
    else if (await rows.get(id)) await rows.put({ id, state: 'erased', fact: null })
  }

  async function change(job: Job) {
    await connection.use((database) => changeFacts(database, null, job))
    await showEverywhere()
    sync?.wake()
  }

  let lastTime = 0
  /** The time, later than that of every fact before: two of one millisecond keep their order. */
  const nextTime = () => {
    lastTime = Math.max(now(), lastTime + 1)
    return new Date(lastTime).toISOString()
  }

  const addAll = (added: readonly PrivateFact[]) =>
    change(async (rows) => {
      const known = new Set(await rows.getAllKeys())
      for (const { id } of added) known.add(id)
      if (known.size > privateFactLimits.facts) {
        throw new DOMException('Too many facts', 'QuotaExceededError')
      }
      for (const fact of added) await rows.put({ id: fact.id, state: 'unsent', fact })
    })

  return {
    list: () => facts,
    ofEntry: (entry) => facts?.filter((fact) => fact.entry === entry) ?? [],
    read,
    async add(given) {
      const fact = privateFactSchema.parse({ ...given, id: makeId(), at: nextTime() })
      await addAll([fact])
      return fact
    },
    restore: (erased) => addAll(erased.map((fact) => ({ ...fact, id: makeId() }))),
    async replace(replaced, by) {
      const added = replaced.map((fact) =>
        privateFactSchema.parse({ ...fact, ...by, id: makeId() }),
      )
      await change(async (rows) => {
        for (const fact of added) await rows.put({ id: fact.id, state: 'unsent', fact })
        for (const { id } of replaced) await eraseRow(rows, id)
      })
      return added
    },
    erase: (ids) =>
      change(async (rows) => {
        for (const id of ids) await eraseRow(rows, id)
      }),
    sendPending: () => sync?.wake(),
    subscribe(listener) {
      if (facts === null) void show()
      sync?.follow()
      return listeners.subscribe(listener)
    },
    close() {
      turn += 1
      sync?.close()
      channel.close()
      listeners.clear()
      connection.close()
    },
  }
}

/** Sync of an account, by code that is fetched when it is first needed: a guest loads none of it. */
function openLateSync(namespace: JournalNamespace, onChanged: () => void): FactSync {
  let opening: Promise<FactSync | null> | null = null
  let isClosed = false
  const use = async (job: (sync: FactSync) => void) => {
    opening ??= import('./sync-facts').then(
      ({ openFactSync }) => (isClosed ? null : openFactSync(namespace, onChanged)),
      // Without a network the code may not load: the next call tries again.
      () => {
        opening = null
        return null
      },
    )
    const sync = await opening
    if (sync) job(sync)
  }
  return {
    wake: () => void use((sync) => sync.wake()),
    follow: () => void use((sync) => sync.follow()),
    close() {
      isClosed = true
      void opening?.then((sync) => sync?.close())
    },
  }
}

const shared = new Map<JournalNamespace, PrivateFacts>()

/** Returns the facts of the person whose namespace that is, one store a page. */
export function privateFactsOf(namespace: JournalNamespace): PrivateFacts {
  const own = ownNamespaceOf(namespace)
  const openSync = (onChanged: () => void) => openLateSync(own, onChanged)
  const facts = shared.get(own) ?? openPrivateFacts(own, own === 'guest' ? {} : { openSync })
  shared.set(own, facts)
  return facts
}

/** Closes the facts of a namespace, so that its database can be deleted. */
export function closePrivateFacts(namespace: JournalNamespace): void {
  shared.get(namespace)?.close()
  shared.delete(namespace)
}
