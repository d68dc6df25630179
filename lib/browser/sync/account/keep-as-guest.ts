import { createIdGenerator } from '@/lib/resume/ids'
import { equalJson, type JsonValue } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { copyFacts } from '../../private-facts/move-facts'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { workspaceOf } from '../../storage/journal/namespaces'
import { journalOf } from '../../storage/journal/open-journals'
import { copyFiles } from '../../storage/photo/blob-store'
import { namedFiles } from '../../storage/photo/named-files'
import { copyUnsent } from '../spaces/copy-documents'
import { listWorkspaceNamespaces } from './device-namespaces'

const same = (a: Document, b: Document) => equalJson(a as JsonValue, b as JsonValue)

/** Returns true if the same document is stored there, under any id. */
async function isBeside(document: Document, into: Journal): Promise<boolean> {
  for (const { id } of await into.list()) {
    const other = await into.peek(id)
    if (other && same({ ...other, id: document.id }, document)) return true
  }
  return false
}

/** Returns the id for a copy: its own, or a new one beside another document; null: it is there already. */
async function placeFor(document: Document, into: Journal): Promise<string | null> {
  const existing = await into.load(document.id)
  if (!existing.ok && existing.code === 'not-found') return document.id
  return (await isBeside(document, into)) ? null : createIdGenerator().document()
}

/**
 * Copies every document of a journal with its undo history, the trash included, into another. Idempotent.
 *
 * @returns whether everything is on disk there; unreadable documents cannot be copied
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
 * Turns the local data of a deleted account into a guest's; of a workspace only its unsynced documents.
 *
 * @returns whether everything is on disk there
 */
export async function keepAsGuest(from: JournalNamespace): Promise<boolean> {
  if (workspaceOf(from) !== null) return copyUnsent(from, 'guest')
  await copyFacts(from, 'guest')
  return copyJournal(journalOf(from), journalOf('guest'))
}

/**
 * Turns the local data of an account and its workspaces into a guest's.
 *
 * @param own namespace of the account's own space
 * @returns whether everything is on disk there
 */
export async function keepAccountAsGuest(own: JournalNamespace): Promise<boolean> {
  let isComplete = await keepAsGuest(own)
  for (const namespace of await listWorkspaceNamespaces(own)) {
    isComplete = (await keepAsGuest(namespace)) && isComplete
  }
  return isComplete
}
