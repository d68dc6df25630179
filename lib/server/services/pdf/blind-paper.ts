import 'server-only'
import { blindResume } from '@/lib/resume/blind/blind-resume'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { Outcome } from '../../outcome'

/**
 * Returns a document as it goes out: as it is, or without what says who the person is.
 *
 * @returns `invalid` for an anonymous letter: a letter speaks for a person
 */
export function blindPaper(document: PaperDocument, isBlind: boolean): Outcome<PaperDocument> {
  if (!isBlind) return { ok: true, value: document }
  if (document.kind === 'resume') return { ok: true, value: blindResume(document).document }
  const reason = 'a letter has no anonymous version: it speaks for a person'
  return { ok: false, code: 'invalid', problems: [{ path: 'blind', code: 'not-allowed', reason }] }
}
