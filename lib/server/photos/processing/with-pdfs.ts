import 'server-only'
import { isPdfFile } from '@/lib/pdf/pdf-signature'
import type { PdfChecker } from '../../reader/create-pdf-checker'
import type { MakerOutcome, PhotoMaker } from './photo-types'

async function takePdf(pdfs: PdfChecker, bytes: Uint8Array): Promise<MakerOutcome> {
  const checked = await pdfs.check(bytes)
  if (checked.ok) return { ok: true, pictures: [] }
  if (checked.code === 'busy') return { ok: false, code: 'busy' }
  return { ok: false, code: checked.code === 'failed' ? 'gave-up' : 'pdf-unfit' }
}

/**
 * Adds PDFs that were sent to what a maker takes exactly as it is. They are told by their bytes, checked in a thread of
 * their own, and no pictures are made of them.
 */
export function withPdfs(maker: PhotoMaker, pdfs: PdfChecker): PhotoMaker {
  return {
    make: (question) =>
      question.wish.kind === 'exactly' && isPdfFile(question.bytes)
        ? takePdf(pdfs, question.bytes)
        : maker.make(question),
    close: async () => {
      await Promise.all([maker.close(), pdfs.close()])
    },
  }
}
