import {
  common as commonMessages,
  gallery as galleryMessages,
  looks as looksMessages,
  palettes as palettesMessages,
} from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'

/** Returns the messages of the gallery, at build time. */
export async function readGalleryMessages(language: OfferedLanguage) {
  const { templates, search } = await readMessages(looksMessages, language)
  const { paletteNames } = await readMessages(palettesMessages, language)
  const { close } = await readMessages(commonMessages, language)
  return {
    ...(await readMessages(galleryMessages, language)),
    templates,
    search,
    paletteNames,
    close,
  }
}

export type GalleryMessages = Awaited<ReturnType<typeof readGalleryMessages>>
