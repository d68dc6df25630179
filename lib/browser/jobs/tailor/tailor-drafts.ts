import { equalJson } from '@/lib/resume/json-value'
import { withDraftDatabase } from '../../import-export/import/draft-database'
import { noteRefusal } from '../../import-export/import/draft-refusals'
import { refusalReason } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { mergeTailorDrafts } from './merge-drafts'
import { emptyTailorDraft, finishedDraft, type TailorDraft } from './tailor-draft'
import { reportDraft, subscribeToDrafts } from './tailor-tabs'
import {
  holdUnwritten,
  readUnwritten,
  releaseAllUnwritten,
  releaseUnwritten,
} from './unwritten-drafts'

const keyOf = (namespace: JournalNamespace, documentId: string) => `${namespace}/${documentId}`

/** Newest drafts of this tab, for browsers that store nothing. */
const here = new Map<string, TailorDraft>()
/** Drafts as last read from disk: the merge base. */
const seen = new Map<string, TailorDraft>()
const unwritten = new Set<string>()
const watchers = new Map<string, Set<(draft: TailorDraft) => void>>()
let writing: Promise<void> = Promise.resolve()

/** Merges changes of other tabs into this tab's draft. */
function takeOver(key: string, base: TailorDraft, theirs: TailorDraft) {
  seen.set(key, theirs)
  const mine = here.get(key)
  const merged = mine ? mergeTailorDrafts(base, mine, theirs) : theirs
  if (mine) here.set(key, merged)
  if (equalJson(mine ?? base, merged)) return
  for (const watcher of [...(watchers.get(key) ?? [])]) watcher(merged)
}

/** Writes a draft, merged with changes of another tab. */
async function writeMerged(key: string, draft: TailorDraft): Promise<TailorDraft> {
  return withDraftDatabase(async (database) => {
    const transaction = database.transaction('postings', 'readwrite')
    const row = await transaction.store.get(key)
    const base = seen.get(key) ?? emptyTailorDraft
    const merged = row
      ? mergeTailorDrafts(base, draft, { ...emptyTailorDraft, ...row.draft })
      : draft
    await transaction.store.put({ key, draft: merged })
    await transaction.done
    return merged
  })
}

async function writeOne(key: string): Promise<void> {
  const draft = here.get(key)
  if (draft) {
    const merged = await writeMerged(key, draft)
    // Ended during the write: the next write deletes it.
    if (here.has(key)) takeOver(key, draft, merged)
  } else await withDraftDatabase((database) => database.delete('postings', key))
  reportDraft(key)
}

async function writeAll(): Promise<void> {
  for (const key of unwritten) {
    unwritten.delete(key)
    await writeOne(key).then(
      () => {
        if (!unwritten.has(key)) releaseUnwritten(key)
        noteRefusal(key, null)
      },
      (error: unknown) => noteRefusal(key, refusalReason(error)),
    )
  }
}

function write(key: string) {
  unwritten.add(key)
  writing = writing.then(writeAll)
}

const readRow = (key: string) =>
  withDraftDatabase((database) => database.get('postings', key)).catch(() => undefined)

/** Reads the draft of a CV, including one stored as a guest; empty without one. */
export async function openTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
): Promise<TailorDraft> {
  const key = keyOf(namespace, documentId)
  const known = here.get(key)
  if (known) return known
  await writing
  const own = await readRow(key)
  const row = own ?? (await readRow(keyOf('guest', documentId)))
  const draft = row ? { ...emptyTailorDraft, ...row.draft } : emptyTailorDraft
  if (own) seen.set(key, draft)
  // Changes made during the read are newer.
  const held = here.get(key) ?? readUnwritten(key)
  if (!held) return draft
  saveTailorDraft(namespace, documentId, held)
  return held
}

/** Stores a draft on this device only; drafts saved during a write are coalesced. */
export function saveTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
  draft: TailorDraft,
): void {
  const key = keyOf(namespace, documentId)
  here.set(key, draft)
  holdUnwritten(key, draft)
  write(key)
}

/** Returns the newest draft that this tab knows; null if nothing was stored. */
export function newestTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
): TailorDraft | null {
  const key = keyOf(namespace, documentId)
  return here.get(key) ?? seen.get(key) ?? null
}

/** Subscribes to changes by other tabs, merged with this tab's; returns an unsubscribe function. */
export function watchTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
  watcher: (draft: TailorDraft) => void,
): () => void {
  const key = keyOf(namespace, documentId)
  const others = watchers.get(key) ?? new Set()
  watchers.set(key, others.add(watcher))
  // Queued behind this tab's writes, so that a read is never older than the last write.
  const look = () => {
    writing = writing.then(async () => {
      const row = await readRow(key)
      // A draft that was ended in another tab stays while it is open here.
      if (!row || !others.has(watcher)) return
      const base = seen.get(key) ?? emptyTailorDraft
      takeOver(key, base, { ...emptyTailorDraft, ...row.draft })
    })
  }
  const stop = subscribeToDrafts((changed) => {
    if (changed === key) look()
  })
  look()
  return () => {
    others.delete(watcher)
    stop()
  }
}

/** Resolves when everything is on disk, or was refused (see `tailorRefusalKey`). */
export const whenTailorDraftsSaved = (): Promise<void> => writing

/** Deletes a draft, except for a pending model request. */
export async function finishTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
): Promise<void> {
  const key = keyOf(namespace, documentId)
  const left = finishedDraft(newestTailorDraft(namespace, documentId) ?? emptyTailorDraft)
  if (left) {
    here.set(key, left)
    holdUnwritten(key, left)
  } else {
    here.delete(key)
    seen.delete(key)
    releaseUnwritten(key)
  }
  write(key)
  await writing
}

/**
 * Deletes all drafts of a namespace. Rejects if something may be left.
 *
 * @param patience timeout in milliseconds
 */
export async function clearTailorDrafts(
  namespace: JournalNamespace,
  patience: number,
): Promise<void> {
  const isTheirs = (key: string) => key.startsWith(`${namespace}/`)
  for (const key of here.keys()) if (isTheirs(key)) here.delete(key)
  for (const key of seen.keys()) if (isTheirs(key)) seen.delete(key)
  releaseAllUnwritten(isTheirs)
  await withDraftDatabase(async (database) => {
    for (const key of await database.getAllKeys('postings')) {
      if (isTheirs(key)) await database.delete('postings', key)
    }
  }, patience)
}

/** Key under which refusals of the browser are recorded. */
export const tailorRefusalKey = keyOf
