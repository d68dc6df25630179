'use server'

import { headers } from 'next/headers'
import type { ErrorCode } from '@/lib/api/errors'
import type { KeptPdf } from '@/lib/api/resumes'
import { documentParameters } from '@/lib/server/api/routes/shapes'
import { home } from '@/lib/server/home'
import { keepPdf } from '@/lib/server/services/keep-pdf'

export type ProducedPdf = { ok: true; pdf: KeptPdf } | { ok: false; code: ErrorCode }

/**
 * Makes the PDF of a document of the account, keeps it with its version, and answers a link of ours
 * to it. The document has to be there as it is on the screen: sync flushes before this is called.
 *
 * @returns trouble as a value with a code, as the API has it
 */
export async function producePdf(documentId: string): Promise<ProducedPdf> {
  const opened = await home()
  const request = new Request(opened.configuration.url, { headers: new Headers(await headers()) })
  const principal = await opened.identity.principalOf(request)
  if (!principal) return { ok: false, code: 'not-signed-in' }
  // An action's arguments come from outside: their types are a hope.
  const asked = documentParameters.safeParse({ id: documentId })
  if (!asked.success) return { ok: false, code: 'not-found' }
  const kept = await keepPdf(opened, principal.userId, asked.data)
  return kept.ok ? { ok: true, pdf: kept.value } : { ok: false, code: kept.code }
}
