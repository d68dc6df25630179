import type { MetadataRoute } from 'next'
import { site as siteMessages } from '@/lib/messages/en/site'

/** Returns the web app manifest, for Vitae on a home screen. The app starts on the list of this device's CVs. */
export default function manifest(): MetadataRoute.Manifest {
  const words = siteMessages
  return {
    id: '/resumes',
    name: words.shortTitle,
    short_name: words.shortTitle,
    description: words.description,
    start_url: '/resumes',
    scope: '/',
    display: 'standalone',
    background_color: '#e8ebef',
    theme_color: '#ffffff',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
