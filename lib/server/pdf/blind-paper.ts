import 'server-only'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { runTask } from '../kernel/run-task'
import type { Outcome } from '../outcome'

/**
 * Returns a document as it goes out: as it is, or without what says who the person is.
 *
 * @returns `invalid` for an anonymous letter: a letter speaks for a person; the codes of `runTask`
 */
export async function blindPaper(
  document: PaperDocument,
  isBlind: boolean,
): Promise<Outcome<PaperDocument>> {
  if (!isBlind) return { ok: true, value: document }
  if (document.kind === 'resume') {
    const blind = await runTask('blindResume', document)
    return blind.ok ? { ok: true, value: blind.value.document } : blind
  }
  const reason = 'a letter has no anonymous version: it speaks for a person'
  return { ok: false, code: 'invalid', problems: [{ path: 'blind', code: 'not-allowed', reason }] }
}
