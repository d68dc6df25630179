import type { LetterPosting } from '@/lib/resume/create-letter'
import { limits } from '@/lib/resume/resume-limits'
import type { LetterContent } from '@/lib/resume/schema/content'
import type { LetterDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'

/**
 * Finds the job description for a new letter: from the lineage of its CV, else the one that the CV is being tailored to
 * on this device. Null without either, or if the code cannot be loaded.
 */
export async function findPosting(
  namespace: JournalNamespace,
  { id, lineage }: ResumeDocument,
): Promise<LetterPosting | null> {
  if (lineage?.posting) return lineage.posting
  try {
    const { openTailorDraft } = await import('../../jobs/tailor/tailor-drafts')
    const { read } = await openTailorDraft(namespace, id)
    if (read === '') return null
    const { preparePosting } = await import('@/lib/ai/posting/prepare-posting')
    const { readPosting } = await import('@/lib/ai/posting/read-posting')
    const prepared = preparePosting(read)
    if (!prepared.ok) return null
    const { title, employer } = readPosting(prepared.text)
    return {
      title: (title?.text ?? '').slice(0, limits.line),
      employer: (employer?.text ?? '').slice(0, limits.line),
      text: prepared.text.slice(0, limits.posting),
    }
  } catch {
    return null
  }
}

/** Contact person of a job, as far as the letter does not say it already. */
export type Recipient = Pick<LetterContent['recipient'], 'name' | 'email'>

/**
 * Finds the contact person of the job that a letter is for: of the application that has the letter, else of one with
 * the letter's CV and employer. Null without a name.
 */
export async function findRecipient(
  journal: Pick<Journal, 'list' | 'peek'>,
  { id, content, lineage }: LetterDocument,
): Promise<Recipient | null> {
  const heads = await journal.list()
  const own = heads.filter(({ kind, trashedAt }) => kind === 'application' && trashedAt === null)
  const opened = await Promise.all(own.map((head) => journal.peek(head.id)))
  const jobs = opened.flatMap((one) => (one?.kind === 'application' ? [one.content] : []))
  const job =
    jobs.find(({ letterId }) => letterId === id) ??
    jobs.find(
      ({ resumeId, employer }) =>
        resumeId === lineage?.documentId && employer === content.recipient.organization,
    )
  const contact = job?.contacts.find(({ name }) => name.trim() !== '')
  if (!contact) return null
  return { name: contact.name, email: content.recipient.email || contact.email }
}
