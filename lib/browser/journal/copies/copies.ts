import type { JournalNamespace } from '../types'
import { type CopyFolder, openCopyFolder } from './copy-folder'
import { type Copy, readCopy, writeCopy } from './copy-format'

/**
 * A second copy of each document, beside the database. Chromium throws the database of an origin away,
 * whole, when it finds it damaged (crbug.com/146284), as a kill in the middle of a write can leave
 * it: what was called saved must not go with it.
 */
export type Copies = {
  /** Writes copies; resolves when they are there, or when that takes too long or cannot be done. */
  keep: (copies: readonly Copy[]) => Promise<void>
  /** Takes copies away, of documents that were erased or that live elsewhere by now. */
  forget: (ids: readonly string[]) => Promise<void>
  /** All copies that can be read. Rejects when the folder cannot be. */
  readAll: () => Promise<Copy[]>
  /** Ids of all copies. Rejects when the folder cannot be read. */
  ids: () => Promise<string[]>
}

/** Milliseconds that a save waits for its second copy: the first one is on the disk already. */
const defaultPatience = 500

/** Who has an account has the second copy there; a guest has no other place. */
const hasCopies = (namespace: JournalNamespace) => namespace === 'guest'

/**
 * The second copies of a namespace; null for one that has none.
 *
 * @param open opens the folder; the origin's private one unless given
 * @param patience milliseconds
 */
export function copiesOf(
  namespace: JournalNamespace,
  open: (namespace: JournalNamespace) => Promise<CopyFolder | null> = openCopyFolder,
  patience = defaultPatience,
): Copies | null {
  if (!hasCopies(namespace)) return null
  let opening: Promise<CopyFolder | null> | null = null
  /** The last wish of each document: one file is written at a time, the newest words win. */
  const last = new Map<string, Promise<void>>()

  function folder(): Promise<CopyFolder | null> {
    opening ??= open(namespace)
    // A folder that could not be opened now may be there for the next save.
    opening.catch(() => {
      opening = null
    })
    return opening
  }

  function inTurn(id: string, job: (folder: CopyFolder) => Promise<void>): Promise<void> {
    const before = last.get(id) ?? Promise.resolve()
    const mine = before.then(async () => {
      try {
        const opened = await folder()
        if (opened) await job(opened)
      } catch {
        // No room, or no leave: the first copy is what there is.
      }
    })
    last.set(id, mine)
    return mine
  }

  /** Work that took too long and goes on: until it ends nothing more is asked, and nobody waits. */
  let stuck: Promise<unknown> | null = null

  async function within(start: () => Promise<unknown>): Promise<void> {
    if (stuck) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = start()
    const giveUp = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        stuck = work.finally(() => {
          stuck = null
        })
        resolve()
      }, patience)
    })
    await Promise.race([work, giveUp])
    clearTimeout(timer)
  }

  return {
    keep: (copies) =>
      within(() =>
        Promise.all(
          copies.map((copy) => inTurn(copy.id, (to) => to.put(copy.id, writeCopy(copy)))),
        ),
      ),
    forget: (ids) =>
      within(() => Promise.all(ids.map((id) => inTurn(id, (from) => from.remove(id))))),
    async ids() {
      return (await (await folder())?.names()) ?? []
    },
    async readAll() {
      const from = await folder()
      const copies: Copy[] = []
      for (const id of (await from?.names()) ?? []) {
        const copy = readCopy(id, (await from?.read(id)) ?? '')
        if (copy) copies.push(copy)
      }
      return copies
    },
  }
}
