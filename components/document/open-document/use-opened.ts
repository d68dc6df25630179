import { useInterfaceLocale } from '@/components/ui/messages'
import { findPosting } from '@/lib/browser/ai/letters/find-posting'
import { localDay } from '@/lib/browser/ai/letters/local-day'
import { exampleLanguage } from '@/lib/browser/examples/examples'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import { beginWithBrand } from '@/lib/browser/sync/spaces/begin-with-brand'
import { type Locale, toOffered } from '@/lib/messages/locales'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { createCv } from './create-cv'
import { type EditorAddress, readEditorAddress } from './editor-address'
import { type Found, findStored, type Opened, useOpenedDocument } from './use-opened-document'

/** State of opening the CV or letter in the URL. */
export type OpenedPaper = Opened<PaperDocument, EditorAddress>

const noHistory: UndoHistory = { past: [], future: [] }

const begun = (document: PaperDocument): Found<PaperDocument> => ({
  kind: 'open',
  document,
  history: noHistory,
  isNew: true,
})

/** Creates a letter for a CV; or returns why the CV cannot be opened. */
async function beginLetter(journal: Journal, resumeId: string): Promise<Found<PaperDocument>> {
  const found = await findStored(journal, resumeId)
  if (found.kind !== 'open') return found
  const resume = found.document
  if (resume.kind !== 'resume') return { kind: 'not-found' }
  const posting = await findPosting(journal.namespace, resume)
  const date = localDay(new Date())
  return begun(letterFor(resume, { version: 0, date, posting }, createIdGenerator()))
}

async function read(
  journal: Journal,
  { id, template, letterFor, example }: EditorAddress,
  locale: Locale,
): Promise<Found<PaperDocument>> {
  if (letterFor !== null) return beginLetter(journal, letterFor)
  if (example !== null) {
    const { language } = example
    const isForeign = language !== exampleLanguage(locale)
    const cv = await createCv(example.template, isForeign ? (toOffered(language) ?? 'en') : locale)
    const named = { ...cv, example: { id: example.id, language } }
    return begun(await beginWithBrand(journal.namespace, named))
  }
  if (id === '') {
    return begun(await beginWithBrand(journal.namespace, await createCv(template, locale)))
  }
  const found = await findStored(journal, id)
  if (found.kind !== 'open') return found
  const { document } = found
  return document.kind === 'application' ? { kind: 'not-found' } : { ...found, document }
}

/**
 * Opens the CV or letter in the fragment; without one, a new CV.
 *
 * @param fetchParts fetches what shows it, which is waited for; never rejects
 */
export function useOpened(
  journal: Journal | null,
  fetchParts: (asked: EditorAddress) => Promise<void>,
) {
  const locale = useInterfaceLocale()
  return useOpenedDocument(journal, readEditorAddress, async (from, asked) => {
    const [found] = await Promise.all([read(from, asked, locale), fetchParts(asked)])
    return found
  })
}
