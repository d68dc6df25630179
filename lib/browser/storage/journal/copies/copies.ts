import type { JournalDatabase } from '../database'
import { isOnlyInMemory } from '../in-memory'
import type { JournalNamespace } from '../journal-types'
import { type CopyFolder, openCopyFolder } from './copy-folder'
import { type Copy, readCopy, writeCopy } from './copy-format'
import { readCopyRows } from './read-copy-rows'
import { copySteps, type HistoryCopy, readSteps, stepsFolder } from './step-copies'
import { inTurn } from './turns'

/**
 * A second copy of what is on this device alone, beside the database. Chromium throws the database of
 * an origin away, whole, when it finds it damaged (crbug.com/146284), as a kill in the middle of a
 * write can leave it: what was called saved must not go with it.
 */
export type Copies = {
  /**
   * Updates the copies of documents to the state of the database: written, or deleted where none is needed. Resolves
   * when that is done, takes too long or is impossible; rejects when the database cannot be read.
   */
  update: (database: JournalDatabase, ids: readonly string[]) => Promise<void>
  /** Copies the undo steps of a document that has a copy. Nobody needs to wait for it. */
  updateSteps: (database: JournalDatabase, id: string) => Promise<void>
  /** Takes the copied steps of documents away, whose states have been written anew. */
  forgetSteps: (ids: readonly string[]) => Promise<void>
  /** A stored copy; null where there is none that can be read. Rejects like `ids`. */
  read: (id: string) => Promise<Copy | null>
  /** The undo history of a copy; null where there is none that can be read. */
  readHistory: (id: string) => Promise<HistoryCopy | null>
  /** Ids of all documents of which anything is copied. Rejects when the folder cannot be read. */
  ids: () => Promise<string[]>
  /** Takes all that is in the folder away. Rejects when something of it is left. */
  clear: () => Promise<void>
}

/** Milliseconds that a save waits for its second copy: the first one is on the disk already. */
const defaultPatience = 500

const ending = '.json'
const fileOf = (id: string) => `${id}${ending}`

/**
 * The second copies of a namespace.
 *
 * @param open opens the folder; the origin's private one unless given
 * @param patience milliseconds
 */
export function copiesOf(
  namespace: JournalNamespace,
  open: (namespace: JournalNamespace) => Promise<CopyFolder | null> = openCopyFolder,
  patience = defaultPatience,
): Copies {
  let opening: Promise<CopyFolder | null> | null = null
  /** Work that took too long and goes on: until it ends nothing more is asked, and nobody waits. */
  let stuck: Promise<unknown> | null = null
  /** Documents that were passed over meanwhile. */
  const missed = new Set<string>()

  function folder(): Promise<CopyFolder | null> {
    // The memory of a page says nothing about the disk: its copies stay.
    if (isOnlyInMemory(namespace)) return Promise.resolve(null)
    opening ??= open(namespace)
    // A folder that could not be opened now may be there for the next save.
    opening.catch(() => {
      opening = null
    })
    return opening
  }

  /** Does what can be done in the folder. No room, or no leave: the first copy is what there is. */
  async function quietly(job: (folder: CopyFolder) => Promise<void>): Promise<void> {
    try {
      const opened = await folder()
      if (opened) await job(opened)
    } catch {
      opening = null
    }
  }

  /** Updates one copy to the state of the database; true when there is none any more. */
  async function updateOne(database: JournalDatabase, id: string): Promise<boolean> {
    // Read in its turn: the last writer stores the present state.
    const copy = await readCopyRows(database, namespace, id)
    await quietly((to) => (copy ? to.put(fileOf(id), writeCopy(copy)) : to.remove(fileOf(id))))
    return copy === null
  }

  async function updateAll(database: JournalDatabase, ids: readonly string[]): Promise<void> {
    if (!(await folder().catch(() => null))) return
    const gone: string[] = []
    await inTurn(namespace, async () => {
      const isGone = await Promise.all(ids.map((id) => updateOne(database, id)))
      gone.push(...ids.filter((_, at) => isGone[at]))
    })
    await forgetSteps(gone)
  }

  /** Steps have turns of their own, one a file: a save never waits for them. */
  const inStepTurn = (job: (folder: CopyFolder) => Promise<void>) =>
    inTurn(`${namespace}:steps`, () => quietly(job))

  async function forgetSteps(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    await inStepTurn(async (from) => {
      const all = await stepsFolder(from)
      await Promise.all(ids.map(all.remove))
    })
  }

  async function within(start: () => Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = start()
    const end = () => {
      stuck = null
    }
    const giveUp = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        stuck = work.then(end, end)
        resolve()
      }, patience)
    })
    try {
      await Promise.race([work, giveUp])
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async update(database, ids) {
      for (const id of ids) missed.add(id)
      if (stuck || missed.size === 0) return
      const due = [...missed]
      missed.clear()
      await within(() => updateAll(database, due))
    },
    updateSteps: (database, id) =>
      copySteps(database, id, async (job) => {
        await inStepTurn(async (to) => {
          // None without its document: that one was sent, erased or taken away meanwhile.
          if (await to.read(fileOf(id))) await job(await (await stepsFolder(to)).inside(id))
        })
      }),
    forgetSteps,
    async read(id) {
      const file = await (await folder())?.read(fileOf(id))
      return file ? readCopy(id, await file.text()) : null
    },
    async readHistory(id) {
      const from = await folder()
      return from && readSteps(from, id)
    },
    async ids() {
      const from = await folder()
      if (!from) return []
      const files = (await from.names()).filter((name) => name.endsWith(ending))
      const withSteps = await (await stepsFolder(from)).names()
      return [...new Set([...files.map((name) => name.slice(0, -ending.length)), ...withSteps])]
    },
    async clear() {
      const from = await folder()
      if (!from) return
      const removeAll = async () => {
        for (const name of await from.names()) await from.remove(name)
      }
      // Who writes now is waited for.
      await inTurn(namespace, () =>
        inTurn(`${namespace}:steps`, () => inTurn(`${namespace}:files`, removeAll)),
      )
    },
  }
}
