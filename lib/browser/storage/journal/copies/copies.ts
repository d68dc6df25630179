import type { JournalDatabase } from '../database'
import { isOnlyInMemory } from '../in-memory'
import type { JournalNamespace } from '../journal-types'
import { type CopyFolder, openCopyFolder } from './copy-folder'
import { type Copy, readCopy, writeCopy } from './copy-format'
import { readCopyRows } from './read-copy-rows'
import { copySteps, type HistoryCopy, readSteps, stepsFolder } from './step-copies'
import { inTurn } from './turns'

/**
 * Second copies of data that exists only on this device, outside IndexedDB. Chromium deletes an origin's whole database
 * if it finds it corrupt (crbug.com/146284), as after a kill during a write; saved data must survive that.
 */
export type Copies = {
  /**
   * Updates the copies of documents to the state of the database; deletes those that are not needed. Resolves when that
   * is done, timed out or impossible; rejects if the database cannot be read.
   */
  update: (database: JournalDatabase, ids: readonly string[]) => Promise<void>
  /** Copies the undo steps of a document that has a copy. Need not be awaited. */
  updateSteps: (database: JournalDatabase, id: string) => Promise<void>
  /** Deletes the copied steps of documents whose states were rewritten. */
  forgetSteps: (ids: readonly string[]) => Promise<void>
  /** Reads a copy; null without a valid one. Rejects like `ids`. */
  read: (id: string) => Promise<Copy | null>
  /** Reads the undo history of a copy; null without a valid one. */
  readHistory: (id: string) => Promise<HistoryCopy | null>
  /** Returns ids of all documents with copies. Rejects if the folder cannot be read. */
  ids: () => Promise<string[]>
  /** Deletes everything in the folder. Rejects if something is left. */
  clear: () => Promise<void>
}

/** Milliseconds that a save waits for its second copy, after the first is on disk. */
const defaultPatience = 500

const ending = '.json'
const fileOf = (id: string) => `${id}${ending}`

/**
 * Creates the second copies of a namespace.
 *
 * @param open opens the folder; default: OPFS
 * @param patience timeout in milliseconds
 */
export function copiesOf(
  namespace: JournalNamespace,
  open: (namespace: JournalNamespace) => Promise<CopyFolder | null> = openCopyFolder,
  patience = defaultPatience,
): Copies {
  let opening: Promise<CopyFolder | null> | null = null
  /** Work that timed out and is still running: until it ends nothing else is started. */
  let stuck: Promise<unknown> | null = null
  /** Documents that were skipped meanwhile. */
  const missed = new Set<string>()

  function folder(): Promise<CopyFolder | null> {
    // A database in memory does not describe the disk: its copies stay.
    if (isOnlyInMemory(namespace)) return Promise.resolve(null)
    opening ??= open(namespace)
    // If the folder cannot be opened now, the next save retries.
    opening.catch(() => {
      opening = null
    })
    return opening
  }

  /** Runs a job in the folder. Without space or permission the first copy has to do. */
  async function quietly(job: (folder: CopyFolder) => Promise<void>): Promise<void> {
    try {
      const opened = await folder()
      if (opened) await job(opened)
    } catch {
      opening = null
    }
  }

  /** Updates one copy to the state of the database; true if there is none any more. */
  async function updateOne(database: JournalDatabase, id: string): Promise<boolean> {
    // Read inside the lock, so that the last writer stores the current state.
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

  /** Steps have a lock per file: a save never waits for them. */
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
          // None without its document, which was synced or deleted meanwhile.
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
      // Waits for the current writer.
      await inTurn(namespace, () =>
        inTurn(`${namespace}:steps`, () => inTurn(`${namespace}:files`, removeAll)),
      )
    },
  }
}
