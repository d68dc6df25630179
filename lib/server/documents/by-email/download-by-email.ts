import 'server-only'
import type { KeptPdf } from '@/lib/api/documents'
import { hourSeconds } from '@/lib/resume/dates/durations'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { PdfParts } from '../../pdf/render-pdf'
import { storePdf } from '../../pdf/store-pdf'
import type { Ports } from '../../ports-types'
import { findByEmail } from './find-by-email'

/** Creates and stores the PDF of the CV with an e-mail address, and returns a link valid for an hour. */
export async function downloadByEmail(
  ports: PdfParts & Pick<Ports, 'secrets'>,
  owner: OwnerId,
  { email }: { email: string },
): Promise<Outcome<KeptPdf>> {
  const found = await findByEmail(ports, owner, { email })
  return found.ok ? storePdf(ports, owner, { id: found.value.id, seconds: hourSeconds }) : found
}
