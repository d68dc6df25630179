import '../globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { catalogueOf } from '@/lib/messages/locales'
import { interfaceFont } from '../interface-font'

const words = catalogueOf('en').site

// Made once by the build, the same for everybody; a page that would need a request fails the build.
export const dynamic = 'error'

export const metadata: Metadata = {
  title: { default: words.title, template: words.titleTemplate },
  description: words.description,
  manifest: '/manifest.webmanifest',
  appleWebApp: { capable: true, title: words.shortTitle },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#171b22' },
  ],
}

/** The document of the static pages. They run no script: light or dark follows the system. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  preload(interfaceFont, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang="en" dir="ltr">
      <body className="bg-panel text-ink">{children}</body>
    </html>
  )
}
