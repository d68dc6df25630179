import 'server-only'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { runTask } from '../kernel/run-task'
import type { Outcome } from '../outcome'

/** A document as it goes out, and the addresses of its lines that may still tell the person's name. */
type Paper = { document: PaperDocument; nearName: string[] }

/**
 * Returns a document as it goes out: as it is, or without what says who the person is.
 *
 * @returns `invalid` for an anonymous letter: a letter speaks for a person; the codes of `runTask`
 */
export async function blindPaper(
  document: PaperDocument,
  isBlind: boolean,
): Promise<Outcome<Paper>> {
  if (!isBlind) return { ok: true, value: { document, nearName: [] } }
  if (document.kind === 'resume') {
    const blind = await runTask('blindResume', document)
    if (!blind.ok) return blind
    const nearName = blind.value.near.map(({ address }) => address)
    return { ok: true, value: { document: blind.value.document, nearName } }
  }
  const reason = 'a letter has no anonymous version: it speaks for a person'
  return { ok: false, code: 'invalid', problems: [{ path: 'blind', code: 'not-allowed', reason }] }
}
