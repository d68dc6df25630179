import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

type Change = Partial<Pick<ApplicationDocument['content'], 'jobDescription' | 'resumeId'>>

/** Changes a stored application. False if it is not here any more. */
export async function saveApplication(
  journal: Journal,
  id: string,
  change: Change,
): Promise<boolean> {
  const loaded = await journal.load(id)
  if (!loaded.ok || loaded.document.kind !== 'application') return false
  const before = loaded.document
  const meta = { ...before.content.meta, lastModified: new Date().toISOString() }
  journal.follow(before)
  journal.save(
    { ...before, content: { ...before.content, ...change, meta } },
    { step: { before, focusBefore: null, focusAfter: null } },
  )
  await journal.flush()
  return true
}
