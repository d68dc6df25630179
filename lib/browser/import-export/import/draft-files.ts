import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { createIdGenerator } from '@/lib/resume/ids'
import { refusalReason } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { type DraftFile, withDraftDatabase } from './draft-database'
import { noteRefusal } from './draft-refusals'

/** A file under review, and how far its review has come; without a draft it was not read yet. */
export type OpenedFile = { file: DraftFile; draft: ReviewDraft | null }

/** Files under review in this tab, in memory: enough to continue where the browser stores nothing. */
const here = new Map<string, OpenedFile>()

/** Files of this tab that the browser did not keep. */
const unkept = new Set<string>()

const ids = createIdGenerator()

const isVisible = (file: DraftFile, namespace: JournalNamespace) =>
  // A guest's imports are still there after signing in, and in no workspace.
  file.namespace === namespace || (file.namespace === 'guest' && workspaceOf(namespace) === null)

/**
 * Keeps what waits for its review, on this device alone.
 *
 * @returns its id, which is what stands in the address of its review
 */
export async function storeDraft(
  namespace: JournalNamespace,
  name: string,
  content: DraftFile['content'],
): Promise<string> {
  const file: DraftFile = { id: ids.node(), namespace, name, at: Date.now(), content }
  here.set(file.id, { file, draft: null })
  // Without storage it waits in this tab's memory, and its review says so.
  await withDraftDatabase((database) => database.put('files', file)).catch((error: unknown) => {
    unkept.add(file.id)
    noteRefusal(file.id, refusalReason(error))
  })
  return file.id
}

/** Everything that waits, oldest first. */
export async function listDrafts(namespace: JournalNamespace): Promise<DraftFile[]> {
  const kept = await withDraftDatabase((database) => database.getAll('files')).catch(() => [])
  const all = new Map(kept.map((file) => [file.id, file]))
  for (const [id, { file }] of here) all.set(id, file)
  return [...all.values()]
    .filter((file) => isVisible(file, namespace))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** A file and its draft as they were left; null where there is none of that id (any more). */
export async function openDraft(
  id: string,
  namespace: JournalNamespace,
): Promise<OpenedFile | null> {
  const known = here.get(id)
  if (known) return isVisible(known.file, namespace) ? known : null
  // Who comes back at once finds the last word.
  await writing
  const kept = await withDraftDatabase(async (database) => ({
    file: await database.get('files', id),
    row: await database.get('drafts', id),
  })).catch(() => null)
  if (!kept?.file || !isVisible(kept.file, namespace)) return null
  return { file: kept.file, draft: refused.get(id) ?? kept.row?.draft ?? null }
}

/** Drafts that wait to be written, the newest of each file. */
const unwritten = new Map<string, ReviewDraft>()
/** Those that the browser refused: this tab goes on with them. */
const refused = new Map<string, ReviewDraft>()
let writing: Promise<void> = Promise.resolve()

/** Milliseconds after which what was refused is tried again. */
const retryPause = 5_000

async function writeDraft(id: string, draft: ReviewDraft): Promise<void> {
  await withDraftDatabase(async (database) => {
    const file = here.get(id)?.file
    if (file && unkept.has(id)) {
      await database.put('files', file)
      unkept.delete(id)
    }
    // A review that was ended in another tab does not come back.
    if (await database.getKey('files', id)) await database.put('drafts', { id, draft })
  })
}

async function writeDrafts(): Promise<void> {
  for (const [id, draft] of unwritten) {
    unwritten.delete(id)
    await writeDraft(id, draft).then(
      () => {
        refused.delete(id)
        noteRefusal(id, null)
      },
      (error: unknown) => {
        refused.set(id, draft)
        noteRefusal(id, refusalReason(error))
        setTimeout(() => retry(id, draft), retryPause)
      },
    )
  }
}

/** Tries a draft again, unless a newer one was written or the review has ended. */
function retry(id: string, draft: ReviewDraft): void {
  if (refused.get(id) !== draft || unwritten.has(id)) return
  unwritten.set(id, draft)
  writing = writing.then(writeDrafts)
}

/** Keeps how far a review has come; drafts that come while one is written are written as one. */
export function saveImportDraft(id: string, draft: ReviewDraft): void {
  const known = here.get(id)
  if (known) here.set(id, { ...known, draft })
  unwritten.set(id, draft)
  writing = writing.then(writeDrafts)
}

/** Ends a review: the file and its draft leave this device. */
export async function removeDraft(id: string): Promise<void> {
  here.delete(id)
  unwritten.delete(id)
  await writing
  refused.delete(id)
  unkept.delete(id)
  noteRefusal(id, null)
  await withDraftDatabase(async (database) => {
    await database.delete('files', id)
    await database.delete('drafts', id)
  }).catch(() => {})
}

/**
 * Takes everything of somebody who leaves off this device. Rejects when something may be left.
 *
 * @param patience milliseconds to wait for a browser that does not answer
 */
export async function clearDrafts(namespace: JournalNamespace, patience: number): Promise<void> {
  for (const [id, { file }] of here) if (file.namespace === namespace) here.delete(id)
  await withDraftDatabase(async (database) => {
    const all = await database.getAll('files')
    for (const { id, namespace: owner } of all) {
      if (owner !== namespace) continue
      await database.delete('files', id)
      await database.delete('drafts', id)
    }
  }, patience)
}
