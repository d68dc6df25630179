import type { MetadataRoute } from 'next'
import { headers } from 'next/headers'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { languageOfRequest } from '@/lib/messages/choose-language'
import { readManifestMessages } from '@/lib/messages/read-server-messages'

/**
 * Returns the web app manifest, for Vitae on a home screen, in the language of the request: proxy.ts sees pages alone.
 * The app starts on the list of this device's CVs.
 */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const language = languageOfRequest(await headers())
  const { site: messages } = await readManifestMessages(language)
  return {
    // Names the installed app and never changes: an address of before.
    id: '/resumes',
    lang: language,
    dir: isRightToLeftLanguage(language) ? 'rtl' : 'ltr',
    name: messages.shortTitle,
    short_name: messages.shortTitle,
    description: messages.description,
    start_url: '/cvs',
    scope: '/',
    display: 'standalone',
    background_color: '#e8ebef',
    theme_color: '#ffffff',
    // A GET: the service worker moves what is shared into the fragment, also offline, and nothing is saved by it.
    share_target: {
      action: '/jobs',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    shortcuts: [
      { name: messages.landing.start, url: '/start' },
      { name: messages.yourCvs, url: '/cvs' },
      { name: messages.check, url: '/check' },
    ],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
