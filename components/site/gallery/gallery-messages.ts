import {
  common as commonMessages,
  design as designMessages,
  gallery as galleryMessages,
  looks as looksMessages,
} from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'

/** Returns the messages of the gallery, at build time. */
export async function readGalleryMessages(language: OfferedLanguage) {
  const { templates, search } = await readMessages(looksMessages, language)
  const { colours } = await readMessages(designMessages, language)
  const { close } = await readMessages(commonMessages, language)
  return {
    ...(await readMessages(galleryMessages, language)),
    templates,
    search,
    colours,
    close,
  }
}

export type GalleryMessages = Awaited<ReturnType<typeof readGalleryMessages>>
