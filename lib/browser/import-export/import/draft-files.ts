import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { createIdGenerator } from '@/lib/resume/ids'
import { refusalReason } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { type DraftFile, withDraftDatabase } from './draft-database'
import { noteRefusal } from './draft-refusals'

/** File under review with its draft; null if it was not read yet. */
export type OpenedFile = { file: DraftFile; draft: ReviewDraft | null }

/** Files under review in this tab, in memory, for browsers that store nothing. */
const here = new Map<string, OpenedFile>()

/** Files of this tab that the browser did not store. */
const unkept = new Set<string>()

const ids = createIdGenerator()

const isVisible = (file: DraftFile, namespace: JournalNamespace) =>
  // A guest's imports remain visible after sign-in, but not in a workspace.
  file.namespace === namespace || (file.namespace === 'guest' && workspaceOf(namespace) === null)

/**
 * Stores a file for review, on this device only.
 *
 * @returns its id, which is part of the review's URL
 */
export async function storeDraft(
  namespace: JournalNamespace,
  name: string,
  content: DraftFile['content'],
): Promise<string> {
  const file: DraftFile = { id: ids.node(), namespace, name, at: Date.now(), content }
  here.set(file.id, { file, draft: null })
  // Without storage it stays in this tab's memory, which its review reports.
  await withDraftDatabase((database) => database.put('files', file)).catch((error: unknown) => {
    unkept.add(file.id)
    noteRefusal(file.id, refusalReason(error))
  })
  return file.id
}

/** Lists all files under review, oldest first. */
export async function listDrafts(namespace: JournalNamespace): Promise<DraftFile[]> {
  const kept = await withDraftDatabase((database) => database.getAll('files')).catch(() => [])
  const all = new Map(kept.map((file) => [file.id, file]))
  for (const [id, { file }] of here) all.set(id, file)
  return [...all.values()]
    .filter((file) => isVisible(file, namespace))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Returns a file and its draft; null if the id does not exist (any more). */
export async function openDraft(
  id: string,
  namespace: JournalNamespace,
): Promise<OpenedFile | null> {
  const known = here.get(id)
  if (known) return isVisible(known.file, namespace) ? known : null
  // A pending write is finished first.
  await writing
  const kept = await withDraftDatabase(async (database) => ({
    file: await database.get('files', id),
    row: await database.get('drafts', id),
  })).catch(() => null)
  if (!kept?.file || !isVisible(kept.file, namespace)) return null
  return { file: kept.file, draft: refused.get(id) ?? kept.row?.draft ?? null }
}

/** Unwritten drafts, the newest per file. */
const unwritten = new Map<string, ReviewDraft>()
/** Drafts that the browser refused to store. */
const refused = new Map<string, ReviewDraft>()
let writing: Promise<void> = Promise.resolve()

/** Milliseconds before a refused write is retried. */
const retryPause = 5_000

async function writeDraft(id: string, draft: ReviewDraft): Promise<void> {
  await withDraftDatabase(async (database) => {
    const file = here.get(id)?.file
    if (file && unkept.has(id)) {
      await database.put('files', file)
      unkept.delete(id)
    }
    // A review that was ended in another tab is not recreated.
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

/** Retries writing a draft, unless a newer one was written or the review has ended. */
function retry(id: string, draft: ReviewDraft): void {
  if (refused.get(id) !== draft || unwritten.has(id)) return
  unwritten.set(id, draft)
  writing = writing.then(writeDrafts)
}

/** Stores the state of a review; drafts saved during a write are coalesced. */
export function saveImportDraft(id: string, draft: ReviewDraft): void {
  const known = here.get(id)
  if (known) here.set(id, { ...known, draft })
  unwritten.set(id, draft)
  writing = writing.then(writeDrafts)
}

/** Ends a review: deletes the file and its draft. */
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
 * Deletes all files and drafts of a namespace. Rejects if something may be left.
 *
 * @param patience timeout in milliseconds
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
