import { createIdGenerator } from '@/lib/resume/ids'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { journalOf } from '../../storage/journal/open-journals'
import { copyFiles } from '../../storage/photo/blob-store'
import { namedFiles } from '../../storage/photo/named-files'
import { copyUnsent } from '../spaces/copy-documents'
import { listWorkspaceNamespaces } from './device-namespaces'

const same = (a: Document, b: Document) => equalJson(a as JsonValue, b as JsonValue)

/** True where the same document is stored there already, under its own id or another. */
async function isBeside(document: Document, into: Journal): Promise<boolean> {
  for (const { id } of await into.list()) {
    const other = await into.peek(id)
    if (other && same({ ...other, id: document.id }, document)) return true
  }
  return false
}

/**
 * The id under which it can be stored there: its own, or a new one beside another document; null: it is there
 * already.
 */
async function placeFor(document: Document, into: Journal): Promise<string | null> {
  const existing = await into.load(document.id)
  if (!existing.ok && existing.code === 'not-found') return document.id
  return (await isBeside(document, into)) ? null : createIdGenerator().document()
}

/**
 * Copies every document of a journal with its undo history, the trash included, into another. What
 * lies there already is not copied again, so it may be called twice.
 *
 * @returns whether all of it is on the disk there; what cannot be read here cannot be copied
 */
export async function copyJournal(from: Journal, into: Journal): Promise<boolean> {
  await from.flush()
  let isComplete = true
  for (const { id, trashedAt } of await from.list()) {
    const loaded = await from.load(id)
    if (!loaded.ok) {
      isComplete = false
      continue
    }
    const place = await placeFor(loaded.document, into)
    if (place === null) continue
    const names = namedFiles(loaded.document, loaded.history)
    await copyFiles(from.namespace, into.namespace, place, names, Date.now())
    into.save({ ...loaded.document, id: place }, { history: loaded.history })
    await into.flush()
    if (trashedAt !== null) await into.trash(place)
  }
  return isComplete && into.state().kind === 'saved'
}

/**
 * Keeps what an account that is no more has left on this device, as a guest's own. Of a workspace, whose documents are
 * not theirs, that is what it never got.
 *
 * @returns whether all of it is on the disk there
 */
export function keepAsGuest(from: JournalNamespace): Promise<boolean> {
  if (workspaceOf(from) !== null) return copyUnsent(from, 'guest')
  return copyJournal(journalOf(from), journalOf('guest'))
}

/**
 * Keeps what an account and its workspaces have left on this device, as a guest's own.
 *
 * @param own namespace of the account's own space
 * @returns whether all of it is on the disk there
 */
export async function keepAccountAsGuest(own: JournalNamespace): Promise<boolean> {
  let isComplete = await keepAsGuest(own)
  for (const namespace of await listWorkspaceNamespaces(own)) {
    isComplete = (await keepAsGuest(namespace)) && isComplete
  }
  return isComplete
}
