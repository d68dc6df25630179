import type { Rendered } from '@/lib/pdf/pdf-types'
import { blindResume } from '@/lib/resume/blind/blind-resume'
import { findIdentity, type IdentityKind } from '@/lib/resume/blind/find-identity'
import { findGenderedWords } from '@/lib/resume/blind/gendered-words'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { EngineClient } from '../../paper/engine/engine-client'
import { sharedEngineClient } from '../../paper/engine/shared-client'
import { type OpenPdf, openPdf } from '../../paper/open-pdf'
import { readPdfText } from '../../paper/readback/read-text'

/** A CV without what says who the person is, with its PDF, read back. */
export type BlindCopy = {
  document: ResumeDocument
  rendered: Rendered
  pdf: OpenPdf
  /** Found in the PDF or in the copy although it was to be taken out: empty, or there is an error. */
  left: IdentityKind[]
  /** Words that may tell a gender, each once, as they are written. They stay. */
  genderedWords: string[]
}

/**
 * Makes the anonymous copy of a CV, and looks in it for who the person is, as another program reads it.
 *
 * @returns null where its PDF could not be made, or nobody waits any more; the caller closes `pdf`
 * @throws where the PDF could not be read back
 */
export async function makeBlindCopy(
  source: ResumeDocument,
  signal: AbortSignal,
  client: Pick<EngineClient, 'renderAtRest'> = sharedEngineClient(),
): Promise<BlindCopy | null> {
  const { document } = blindResume(source)
  const outcome = await client.renderAtRest(document, signal)
  if (!outcome.ok || signal.aborted) return null
  const { rendered } = outcome
  const text = await readPdfText(rendered.bytes)
  if (signal.aborted) return null
  const found = findGenderedWords(document, document.design.language)
  return {
    document,
    rendered,
    pdf: openPdf(rendered.bytes),
    left: findIdentity(source, `${text}\n${JSON.stringify(document)}`),
    genderedWords: [...new Set(found.map(({ word }) => word))],
  }
}
