import { type Job, tailoredCopy } from '@/lib/ai/tailoring/tailored-copy'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Journal } from '../../storage/journal/journal-types'
import { copiedDraft, type TailorDraft } from './tailor-draft'
import { saveTailorDraft } from './tailor-drafts'

const ids = createIdGenerator()

type Version = {
  /** CV that it follows. */
  source: ResumeDocument
  /** The CV with accepted changes; the source itself without any. */
  tailored: ResumeDocument
  title: string
  job: Job
  /** Answers about the lines of the source; null without any. */
  draft: TailorDraft | null
}

/** Saves a version of a CV for a job, and for it the answers about its lines, which are the same. Returns its id. */
export async function saveVersion(
  journal: Journal,
  { source, tailored, title, job, draft }: Version,
): Promise<string> {
  const copy = tailoredCopy(source, tailored, { id: ids.document(), title, version: 0, job })
  journal.save(copy)
  await journal.flush()
  const answered = draft && copiedDraft(draft)
  if (answered) saveTailorDraft(journal.namespace, copy.id, answered)
  return copy.id
}
