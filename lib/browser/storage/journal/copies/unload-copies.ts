import type { Document } from '@/lib/resume/schema/document'
import { readRemembered, rememberedKey } from '../../../sync/account/remembered'
import { removeStored, storedNames } from '../../stored-names'
import type { StepNumbers } from '../histories'
import { isOnlyInMemory } from '../in-memory'
import type { JournalNamespace, UndoStep } from '../journal-types'
import { namespaceOf, ownNamespaceOf } from '../namespaces'
import type { Seen, Unsaved } from '../write-batch'
import { markLiving } from './living-tabs'

/** Changes of one document that were not in the database when its page was hidden or ended. */
export type UnloadCopy = {
  change: Omit<Unsaved, 'history'>
  /** Last undo step, if the database lacks it. */
  step?: UndoStep
  /** States that the change follows: that of a write in flight, and the one last seen in the database. */
  bases: Document[]
}

/** Maximum UTF-16 code units that one page stores: under half of what browsers give an origin (5 MB and more). */
const maxLength = 2_000_000

const startOf = (namespace: JournalNamespace, id = '') =>
  `vitae.unsaved/${namespace}/${id && `${id}/`}`

/** Returns whether the name of an item in localStorage is that of a copy of this namespace. */
export const isUnloadCopy = (namespace: JournalNamespace, name: string): boolean =>
  name.startsWith(startOf(namespace))

/** Removes the copies of a document, or of the whole namespace. */
export const removeUnloadCopies = (namespace: JournalNamespace, id?: string): void =>
  removeStored(startOf(namespace, id))

/** Reads all copies of a namespace, the oldest first, with item, document id and tab; removes unreadable ones. */
export function readUnloadCopies(namespace: JournalNamespace) {
  return storedNames(startOf(namespace))
    .flatMap((name) => {
      const [, , id = '', tab = ''] = name.split('/')
      const text = localStorage.getItem(name) ?? ''
      try {
        const copy: UnloadCopy = JSON.parse(text)
        return [{ name, text, id, tab, copy }]
      } catch {
        removeStored(name)
        return []
      }
    })
    .sort((a, b) => a.copy.change.at - b.copy.change.at)
}

/** Returns whether this device may store the namespace: not after a sign-out, and not if the browser stores nothing. */
const mayStore = (namespace: JournalNamespace) => {
  if (namespace === 'guest') return true
  // Reading from a refused storage would throw.
  if (isOnlyInMemory(namespace) || storedNames(rememberedKey).length === 0) return false
  const { userId } = readRemembered(localStorage) ?? {}
  return userId !== undefined && ownNamespaceOf(namespace) === namespaceOf(userId)
}

/** Changes of one tab by document: those that the database lacks, what was seen in it, and what is being written. */
type Changes = {
  unsaved: ReadonlyMap<string, Unsaved>
  seen: ReadonlyMap<string, Seen>
  inFlight: ReadonlyMap<string, Unsaved>
}

/**
 * Creates the copies of one tab's unsaved changes in localStorage, which is written synchronously: the end of a page
 * aborts transactions of IndexedDB.
 *
 * @param numbers undo steps that the database has
 */
export function createUnloadCopies(
  namespace: JournalNamespace,
  tab: string,
  numbers: StepNumbers,
  changes: () => Changes,
) {
  const copied = new Map<string, Unsaved>()
  let isClosed = false
  let isDue = false
  let endMark: (() => void) | undefined
  const nameOf = (id: string) => `${startOf(namespace, id)}${tab}`

  /**
   * Copies all unsaved changes, the newest first, within the limit. A copy that does not fit is made without the states
   * before it; a refusal is ignored, since nobody could be told.
   */
  function store(): void {
    const { unsaved, seen, inFlight } = changes()
    if (isClosed || unsaved.size === 0 || !mayStore(namespace)) return
    endMark ??= markLiving(tab)
    let room = maxLength
    for (const [id, unsavedOne] of [...unsaved].sort(([, a], [, b]) => b.at - a.at)) {
      const { history, ...change } = unsavedOne
      const last = history?.future.length === 0 ? history.past.at(-1) : undefined
      const states = new Set([inFlight.get(id)?.document, seen.get(id)?.document])
      states.delete(change.document)
      const bases = [...states].filter((state) => !!state)
      const whole = { change, step: last && !numbers.has(last) ? last : undefined, bases }
      for (const copy of [whole, { change, bases: [] }]) {
        const text = JSON.stringify(copy)
        try {
          if (text.length > room) continue
          localStorage.setItem(nameOf(id), text)
          room -= text.length
          copied.set(id, unsavedOne)
          break
        } catch {
          // Full: the smaller one may fit.
        }
      }
    }
  }

  return {
    store,
    /**
     * Copies within the task that made a change, until the database has it: a busy page that is closed gets half a second
     * from the browser, and is ended without an event.
     */
    storeSoon(): void {
      if (isDue) return
      isDue = true
      queueMicrotask(() => {
        isDue = false
        store()
      })
    },
    /** Removes the copy of a document after a write, if it contained the copied change or is the last one. */
    remove(id: string, written: Unsaved, isLast: boolean): void {
      const copy = copied.get(id)
      if (!copy || !(isLast || copy === written || copy.at < written.at)) return
      copied.delete(id)
      removeStored(nameOf(id))
    },
    /** Ends copying, as before the data is removed from this device. */
    close(): void {
      isClosed = true
    },
    /** Leaves what is still copied to other tabs, once this one writes no more. */
    end(): void {
      endMark?.()
    },
  }
}
