import type { MetadataRoute } from 'next'
import { headers } from 'next/headers'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { languageOfRequest } from '@/lib/messages/choose-language'
import { readManifestMessages } from '@/lib/messages/read-server-messages'
import facts from './web-app.json'

/**
 * Returns the web app manifest, for Vitae on a home screen, in the language of the request: proxy.ts sees pages alone.
 * The app starts on the list of this device's CVs.
 */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const language = languageOfRequest(await headers())
  const { site: messages } = await readManifestMessages(language)
  return {
    // The `id` never changes: an address of before. What is shared comes by a POST, which the service worker answers.
    ...(facts as MetadataRoute.Manifest),
    lang: language,
    dir: isRightToLeftLanguage(language) ? 'rtl' : 'ltr',
    name: messages.shortTitle,
    short_name: messages.shortTitle,
    description: messages.description,
    shortcuts: [
      { name: messages.landing.start, url: '/start' },
      { name: messages.yourCvs, url: '/cvs' },
      { name: messages.check, url: '/check' },
    ],
  }
}
