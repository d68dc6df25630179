import 'server-only'
import type { KeptPdf } from '@/lib/api/resumes'
import type { Home } from '../../home-types'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { keepPdf } from '../keep-pdf'
import type { PdfParts } from '../render-pdf'
import { findByEmail } from './find-by-email'

const hour = 60 * 60

/** Makes and keeps the PDF of the CV that an address stands for, and answers a link good for an hour. */
export async function downloadByEmail(
  home: PdfParts & Pick<Home, 'secrets'>,
  owner: OwnerId,
  { email }: { email: string },
): Promise<Outcome<KeptPdf>> {
  const found = await findByEmail(home, owner, { email })
  return found.ok ? keepPdf(home, owner, { id: found.value.id, seconds: hour }) : found
}
