import { labelTables } from '@/lib/language/labels'
import { findLabelLanguage } from '@/lib/language/tags'
import type { IdGenerator } from './ids'
import { type LetterContent, letterContentSchema } from './schema/content'
import { designSchema, templatePalette } from './schema/design'
import { currentSchemaVersion, type LetterDocument, type ResumeDocument } from './schema/document'

/** An empty letter that belongs to no CV. */
export function createLetter(ids: IdGenerator, lastModified = ''): LetterDocument {
  return {
    id: ids.document(),
    kind: 'letter',
    schemaVersion: currentSchemaVersion,
    title: '',
    content: letterContentSchema.parse({ meta: { lastModified } }),
    design: designSchema.parse({ palette: templatePalette }),
    lineage: null,
  }
}

const noPhrases = { opening: '', closing: '' }

/** The job that a letter is for. */
export type LetterPosting = { title: string; employer: string; text: string }

/** Who sends it is who the CV is of; the CV's summary is no part of a letter. */
function senderOf({ basics }: ResumeDocument['content']): LetterContent['basics'] {
  return { ...basics, summary: '' }
}

/**
 * A letter that goes with a CV: on the same paper, from the same person. It remembers the CV, which its
 * sentences are held against, and the posting. Nothing is said in it that the CV or the posting do not say.
 *
 * @param letter.version of the CV in the account; 0 where there is none
 * @param letter.date `YYYY-MM-DD`
 * @param letter.posting null: the one that the CV itself is for, if any
 */
export function letterFor(
  resume: ResumeDocument,
  letter: { version: number; date: string; posting: LetterPosting | null },
  ids: IdGenerator,
): LetterDocument {
  const posting = letter.posting ?? resume.lineage?.posting ?? null
  const empty = createLetter(ids)
  const language = findLabelLanguage(resume.design.language)
  // Set phrases of English stand in for no other language.
  const { opening, closing } = language ? labelTables[language].letter : noPhrases
  return {
    ...empty,
    content: {
      ...empty.content,
      basics: senderOf(resume.content),
      recipient: { ...empty.content.recipient, organization: posting?.employer ?? '' },
      date: letter.date,
      subject: posting?.title ?? '',
      opening,
      closing,
      paragraphs: [{ id: ids.node(), text: '' }],
    },
    // A letter is as long as it is: fitting belongs to the CV.
    design: { ...resume.design, fit: 0, autoFit: false },
    lineage: { documentId: resume.id, version: letter.version, posting },
  }
}
