import {
  common as commonMessages,
  gallery as galleryMessages,
  looks as looksMessages,
  palettes as palettesMessages,
} from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readWords } from '@/lib/messages/read-words'

/** Returns the messages of the gallery, at build time. */
export async function readGalleryWords(language: OfferedLanguage) {
  const { templates } = await readWords(looksMessages, language)
  const { paletteNames } = await readWords(palettesMessages, language)
  const { close } = await readWords(commonMessages, language)
  return { ...(await readWords(galleryMessages, language)), templates, paletteNames, close }
}

export type GalleryWords = Awaited<ReturnType<typeof readGalleryWords>>
