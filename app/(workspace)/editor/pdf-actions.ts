'use server'

import type { ProducedPdf } from '@/components/editor/state/produce-pdf'
import type { ErrorCode } from '@/lib/api/errors'
import { producedPdfParameters } from '@/lib/server/api/description/shapes'
import { admitAction } from '@/lib/server/api/guards/admit-action'
import type { Failure } from '@/lib/server/outcome'
import { drawSentDocument } from '@/lib/server/pdf/draw-sent-document'
import { answerPdf, findPdf, makePdf } from '@/lib/server/pdf/render-pdf'
import { openForPage, openForPrincipal } from './enter-action'

/** Milliseconds to wait for another process that renders. */
const patience = 15_000

const refused = ({ code, retryAfter }: Failure | { code: ErrorCode; retryAfter?: number }) =>
  ({ ok: false, code, retryAfter: retryAfter ?? null }) as const

/**
 * Makes the PDF of a document of the account, as the server has it, or of one of its versions: for browsers that
 * cannot run the engine, and for History. Nothing is stored.
 *
 * @param asked.version null for the current document
 * @param workspace id of the workspace of the document; null for the person's own space
 * @returns `unavailable` with `retryAfter` while another process renders
 */
export async function producePdf(
  asked: { documentId: string; version: number | null },
  workspace: string | null = null,
): Promise<ProducedPdf> {
  const entered = await openForPrincipal(workspace, 'read')
  if (!entered.ok) return refused(entered)
  const { opened, owner, principal, sent } = entered
  const read = producedPdfParameters.safeParse(asked)
  if (!read.success) return refused({ code: 'invalid' })
  const admitted = await admitAction(opened, principal, sent)
  if (!admitted.ok) return refused(admitted)
  try {
    const { documentId: id, version } = read.data
    const found = await findPdf(opened, owner, { id, version: version ?? undefined })
    if (!found.ok) return refused(found)
    const made = await makePdf(opened, owner, found.value, patience)
    if (!made.ok) return refused(made)
    if (!('bytes' in made.value)) return refused({ code: 'unavailable', ...made.value })
    return { ok: true, ...(await answerPdf(opened, made.value, found.value.fileName)) }
  } finally {
    admitted.value()
  }
}

/**
 * Makes the PDF of a document that is sent along with its files: for guests whose browser cannot run the engine, and
 * who agreed. Nothing is stored.
 *
 * @param form as `drawSentDocument` reads it
 */
export async function producePdfOf(form: FormData): Promise<ProducedPdf> {
  const page = await openForPage()
  if (!page.ok) return refused(page)
  const { opened, sent } = page
  if (!(form instanceof FormData)) return refused({ code: 'invalid' })
  const admitted = await admitAction(opened, null, sent)
  if (!admitted.ok) return refused(admitted)
  try {
    const drawn = await drawSentDocument(opened, sent.get('x-vitae-ip'), form)
    return drawn.ok ? { ok: true, bytes: drawn.value } : refused(drawn)
  } finally {
    admitted.value()
  }
}
