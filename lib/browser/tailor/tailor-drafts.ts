import { withShelf } from '../import/shelf-database'
import { noteRefusal } from '../import/shelf-refusals'
import { refusalReason } from '../journal/database'
import type { JournalNamespace } from '../journal/types'
import { emptyTailorDraft, type TailorDraft } from './tailor-draft'

const keyOf = (namespace: JournalNamespace, documentId: string) => `${namespace}/${documentId}`

/** The newest of this tab: enough to go on where the browser keeps nothing. */
const here = new Map<string, TailorDraft>()
const unwritten = new Set<string>()
let writing: Promise<void> = Promise.resolve()

async function writeAll(): Promise<void> {
  for (const key of unwritten) {
    unwritten.delete(key)
    const draft = here.get(key)
    await withShelf(async (database) => {
      if (draft) await database.put('postings', { key, draft })
      else await database.delete('postings', key)
    }).then(
      () => noteRefusal(key, null),
      (error: unknown) => noteRefusal(key, refusalReason(error)),
    )
  }
}

function write(key: string) {
  unwritten.add(key)
  writing = writing.then(writeAll)
}

/** What was kept for a CV, as a guest too; empty where nothing was. */
export async function openTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
): Promise<TailorDraft> {
  const key = keyOf(namespace, documentId)
  const known = here.get(key)
  if (known) return known
  await writing
  const row = await withShelf(
    async (database) =>
      (await database.get('postings', key)) ??
      (await database.get('postings', keyOf('guest', documentId))),
  ).catch(() => undefined)
  return row ? { ...emptyTailorDraft, ...row.draft } : emptyTailorDraft
}

/** Keeps it on this device alone; what comes while one is written is written as one. */
export function keepTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
  draft: TailorDraft,
): void {
  const key = keyOf(namespace, documentId)
  here.set(key, draft)
  write(key)
}

/** Resolves when everything kept so far is on the disk, or was refused (see `tailorRefusalKey`). */
export const whenTailorDraftsKept = (): Promise<void> => writing

/** Ends it: nothing of it stays on this device. */
export async function dropTailorDraft(
  namespace: JournalNamespace,
  documentId: string,
): Promise<void> {
  const key = keyOf(namespace, documentId)
  here.delete(key)
  write(key)
  await writing
}

/**
 * Takes everything of somebody who leaves off this device. Rejects when something may be left.
 *
 * @param patience milliseconds to wait for a browser that does not answer
 */
export async function clearTailorDrafts(
  namespace: JournalNamespace,
  patience: number,
): Promise<void> {
  const isTheirs = (key: string) => key.startsWith(`${namespace}/`)
  for (const key of here.keys()) if (isTheirs(key)) here.delete(key)
  await withShelf(async (database) => {
    for (const key of await database.getAllKeys('postings')) {
      if (isTheirs(key)) await database.delete('postings', key)
    }
  }, patience)
}

/** The name under which refusals of the browser are noted. */
export const tailorRefusalKey = keyOf
