import 'server-only'
import type { PhotoFailure } from '@/lib/api/photos'
import { isFontFile, type OwnFontErrorCode } from '@/lib/pdf/fonts/read-own-font'
import type { FontChecker } from '../../render/create-font-checker'
import type { MakerOutcome, PhotoMaker } from './photo-types'

/** Codes of a font that its licence flags keep out of documents; every other one is of its file. */
const restricted: readonly OwnFontErrorCode[] = ['restricted', 'no-subsetting']

async function takeFont(fonts: FontChecker, bytes: Uint8Array): Promise<MakerOutcome> {
  const checked = await fonts.check(new Uint8Array(bytes))
  if (checked.ok) return { ok: true, pictures: [] }
  const { code } = checked
  if (code === 'busy') return { ok: false, code }
  const failure: PhotoFailure =
    code === 'failed' ? 'gave-up' : restricted.includes(code) ? 'font-restricted' : 'font-unfit'
  return { ok: false, code: failure }
}

/**
 * Adds fonts to what a maker takes exactly as it is. They are told by their bytes, checked in a thread of their own,
 * and no pictures are made of them.
 */
export function withFonts(maker: PhotoMaker, fonts: FontChecker): PhotoMaker {
  return {
    make: (question) =>
      question.wish.kind === 'exactly' && isFontFile(question.bytes)
        ? takeFont(fonts, question.bytes)
        : maker.make(question),
    close: async () => {
      await Promise.all([maker.close(), fonts.close()])
    },
  }
}
