import type { MetadataRoute } from 'next'
import { cookies, headers } from 'next/headers'
import { site as siteMessages } from '@/lib/messages/areas'
import { chooseLanguage } from '@/lib/messages/choose-language'
import { localeCookie, toLocale } from '@/lib/messages/locales'
import { readWords } from '@/lib/messages/read-words'
import { isRightToLeftLanguage } from '@/lib/resume/text/direction'

/**
 * Returns the web app manifest, for Vitae on a home screen, in the language of the request: proxy.ts sees pages alone.
 * The app starts on the list of this device's CVs.
 */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const locale =
    toLocale((await cookies()).get(localeCookie)?.value) ??
    chooseLanguage((await headers()).get('accept-language'))
  const words = await readWords(siteMessages, locale)
  return {
    id: '/resumes',
    lang: locale,
    dir: isRightToLeftLanguage(locale) ? 'rtl' : 'ltr',
    name: words.shortTitle,
    short_name: words.shortTitle,
    description: words.description,
    start_url: '/resumes',
    scope: '/',
    display: 'standalone',
    background_color: '#e8ebef',
    theme_color: '#ffffff',
    // A GET: the service worker moves what is shared into the fragment, also offline, and nothing is saved by it.
    share_target: {
      action: '/applications',
      method: 'GET',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
