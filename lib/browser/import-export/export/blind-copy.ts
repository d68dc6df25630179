import type { Rendered } from '@/lib/pdf/pdf-types'
import { blindResume } from '@/lib/resume/blind/blind-resume'
import { findIdentity, type IdentityKind } from '@/lib/resume/blind/find-identity'
import { findGenderedWords } from '@/lib/resume/blind/gendered-words'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { EngineClient } from '../../paper/engine/engine-client'
import { sharedEngineClient } from '../../paper/engine/shared-client'
import { type OpenPdf, openPdf } from '../../paper/open-pdf'
import { readPdfText } from '../../paper/readback/read-text'

/** Anonymised CV with its PDF, read back. */
export type BlindCopy = {
  document: ResumeDocument
  rendered: Rendered
  pdf: OpenPdf
  /** Identity data still found in the PDF or copy; must be empty. */
  left: IdentityKind[]
  /** Words that may reveal a gender, each once, as written. They are not removed. */
  genderedWords: string[]
  /** Lines that may still tell the name. They are not changed. */
  nearName: string[]
}

/**
 * Creates the anonymised copy of a CV, and searches it for identity data as another program reads it.
 *
 * @returns null if its PDF could not be created, or the request was aborted; the caller closes `pdf`
 * @throws if the PDF could not be read back
 */
export async function makeBlindCopy(
  source: ResumeDocument,
  signal: AbortSignal,
  client: Pick<EngineClient, 'renderAtRest'> = sharedEngineClient(),
): Promise<BlindCopy | null> {
  const { document, near } = blindResume(source)
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
    nearName: near.map((line) => line.text),
  }
}
