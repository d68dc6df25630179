import { onTestFinished, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openJournal } from '../journal'
import type { Journal, JournalNamespace, UndoStep } from '../journal-types'
import type { JournalOptions } from '../options'

export const ids = createIdGenerator()

/** Creates a unique namespace, so that late writes of one test never reach the next. */
export const newNamespace = (): JournalNamespace => `user:${ids.document()}`

/** Opens a tab's journal, closed after the test. */
export function openTab(namespace: JournalNamespace, options: JournalOptions = {}): Journal {
  const journal = openJournal(namespace, { retry: { first: 5, max: 10 }, ...options })
  onTestFinished(() => journal.close())
  return journal
}

/** Reopens the journal as after a browser restart. */
export async function reopen(namespace: JournalNamespace): Promise<Journal> {
  const journal = openTab(namespace)
  await journal.list()
  return journal
}

/** CV with that name. */
export function resumeOf(name: string, base: ResumeDocument = createResume(ids)): ResumeDocument {
  return { ...base, content: { ...base.content, basics: { ...base.content.basics, name } } }
}

/** Undo step back to that state. */
export function stepOf(before: ResumeDocument): UndoStep {
  const focus = { address: 'basics/name', offset: 1 } as const
  return { before, focusBefore: focus, focusAfter: { ...focus, offset: 2 } }
}

/** Waits until the check passes. */
export const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 5_000, interval: 2 })

/** Opens a document like an editor: later saves continue from it. */
export async function follow(journal: Journal, id: string): Promise<void> {
  const loaded = await journal.load(id)
  if (loaded.ok) journal.follow(loaded.document)
}

/** Returns a request that never completes, as of hung storage. */
export const unansweredRequest = (): IDBOpenDBRequest =>
  Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener() {} })
