import { labelTables } from '@/lib/language/labels'
import { findLabelLanguage } from '@/lib/language/tags'
import type { IdGenerator } from './ids'
import { salutationTo } from './letter-salutation'
import { newestLook } from './look'
import { limits } from './resume-limits'
import { type LetterContent, letterContentSchema } from './schema/content'
import { designSchema, templatePalette } from './schema/design'
import { currentSchemaVersion, type LetterDocument, type ResumeDocument } from './schema/document'

/** Measures of a new letter: larger than those of a CV, as its few words have a page to themselves. */
const letterMeasures = { fontSize: 11.5, lineHeight: 1.4, spacing: 1.2, margin: 22 }

/** Paragraphs of a new letter: why them, two proofs, and the close. */
const paragraphCount = 3

/** Creates an empty letter without a CV. */
export function createLetter(ids: IdGenerator, lastModified = ''): LetterDocument {
  return {
    id: ids.document(),
    kind: 'letter',
    schemaVersion: currentSchemaVersion,
    title: '',
    content: letterContentSchema.parse({ meta: { lastModified } }),
    design: designSchema.parse({ look: newestLook, palette: templatePalette }),
    lineage: null,
  }
}

const noPhrases = { opening: '', closing: '' }

/** Job that a letter is for. */
export type LetterPosting = { title: string; employer: string; text: string }

/** Contact of a job, as the recipient of its letter. */
export type LetterRecipient = {
  name: string
  email: string
  /** Whether the person has confirmed it, or typed it. */
  isConfirmed: boolean
}

/** Returns the subject of a letter: the job title with the reference of the job. */
function subjectOf(title: string, reference: string): string {
  if (reference === '' || title.includes(reference)) return title
  return title === '' ? reference : `${title} (${reference})`.slice(0, limits.line)
}

/** Returns the sender: the CV's header without its summary. */
function senderOf({ basics }: ResumeDocument['content']): LetterContent['basics'] {
  return { ...basics, summary: '' }
}

/** Returns a name that the person typed; empty for one that stands in the ad, which is printed once it is confirmed. */
const typedName = (name: string, ad: string): string =>
  ad.toLowerCase().includes(name.trim().toLowerCase()) ? '' : name

/**
 * Creates a letter for a CV, with its look, colours and person. Its lineage records the CV, against which
 * its text is checked, and the job description. Contains nothing beyond these two. A recipient that stands in the job
 * description and is not confirmed is left to be confirmed in the form.
 * @param letter.version of the CV in the account; 0 if it is not stored there
 * @param letter.date `YYYY-MM-DD`
 * @param letter.posting null: the one of the CV itself, if any
 * @param letter.reference of the job, for the subject
 * @param letter.recipient contact of the job, if any
 */
export function letterFor(
  resume: ResumeDocument,
  letter: {
    version: number
    date: string
    posting: LetterPosting | null
    reference?: string
    recipient?: LetterRecipient
  },
  ids: IdGenerator,
): LetterDocument {
  const posting = letter.posting ?? resume.lineage?.posting ?? null
  const empty = createLetter(ids)
  const language = findLabelLanguage(resume.design.language)
  const ad = posting?.text ?? ''
  const { name: contact = '', email = '', isConfirmed = false } = letter.recipient ?? {}
  const isKnown = isConfirmed && contact.trim() !== ''
  const name = isKnown ? contact : typedName(contact, ad)
  const employer = posting?.employer ?? ''
  // No English phrases as a fallback for other languages.
  const { opening, closing } = language ? labelTables[language].letter : noPhrases
  return {
    ...empty,
    content: {
      ...empty.content,
      basics: senderOf(resume.content),
      recipient: {
        ...empty.content.recipient,
        name,
        organization: isKnown ? employer : typedName(employer, ad),
        email: isKnown ? email : '',
      },
      date: letter.date,
      subject: subjectOf(posting?.title ?? '', letter.reference?.trim() ?? ''),
      opening: salutationTo(name, resume.design.language) ?? opening,
      closing,
      paragraphs: Array.from({ length: paragraphCount }, () => ({ id: ids.node(), text: '' })),
    },
    // Fitting to pages applies to CVs only.
    design: { ...resume.design, ...letterMeasures, fit: 0, autoFit: false },
    lineage: { documentId: resume.id, version: letter.version, posting },
  }
}
