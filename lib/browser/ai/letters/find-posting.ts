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

/** Recipient of a letter as far as its job names one. */
export type Recipient = Pick<LetterContent['recipient'], 'name' | 'organization' | 'email'>

/** Recipient that a job names, and where it is from. */
export type FoundRecipient = Recipient & {
  /** Contact of a job that has the name; null if it is from none. */
  contact: { jobId: string; id: string } | null
  /** Whether the person has confirmed it in the job of this letter. */
  isConfirmed: boolean
}

/**
 * Finds the recipient that the job of a letter names and the letter does not have: the employer of its ad, and the
 * contact person of the application that has the letter, else of one with the letter's CV and employer. What the letter
 * has stays; null where nothing is new.
 */
export async function findRecipient(
  journal: Pick<Journal, 'list' | 'peek'>,
  { id, content, lineage }: LetterDocument,
): Promise<FoundRecipient | null> {
  const heads = await journal.list()
  const own = heads.filter(({ kind, trashedAt }) => kind === 'application' && trashedAt === null)
  const opened = await Promise.all(own.map((head) => journal.peek(head.id)))
  const jobs = opened.flatMap((one) => (one?.kind === 'application' ? [one] : []))
  const { name, organization, email } = content.recipient
  const read = lineage?.posting?.employer ?? ''
  const job =
    jobs.find((one) => one.content.letterId === id) ??
    jobs.find(
      ({ content: { resumeId, employer } }) =>
        resumeId === lineage?.documentId && employer === (organization || read),
    )
  const contact = job?.content.contacts.find((one) => one.name.trim() !== '')
  const found = {
    name: name || (contact?.name ?? ''),
    organization: organization || job?.content.employer || read,
    email: email || (name === '' ? (contact?.email ?? '') : ''),
  }
  if (found.name === name && found.organization === organization) return null
  const isFromContact = job !== undefined && contact !== undefined && name === ''
  return {
    ...found,
    contact: isFromContact ? { jobId: job.id, id: contact.id } : null,
    isConfirmed: isFromContact && job.content.letterId === id && !contact.fromAd,
  }
}
