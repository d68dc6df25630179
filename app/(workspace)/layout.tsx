import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { WorkspaceProvider } from '@/components/site/workspace-provider'
import { catalogueOf } from '@/lib/messages/locales'
import { interfaceFont } from '../interface-font'
import { beforePaintScript } from './before-paint'

/** Put here by next.config.mjs: which build this is, empty in development. */
declare const VITAE_BUILD: string

const words = catalogueOf('en').site

export const metadata: Metadata = {
  title: { default: words.shortTitle, template: words.titleTemplate },
  description: words.description,
  manifest: '/manifest.webmanifest',
  appleWebApp: { capable: true, title: words.shortTitle },
  // Everybody's shell is the same and holds nobody's words: nothing here is worth an index.
  robots: { index: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // The keyboard of a phone shrinks the page instead of covering the field being typed in.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#171b22' },
  ],
}

/**
 * The shell of the workspace, the same for everybody: it is rendered per request only for its nonce,
 * and everything a person wrote is read in the browser. So guests, CVs made a moment ago and offline
 * work are one case.
 */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  preload(interfaceFont, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const nonce = (await headers()).get('x-nonce') ?? ''
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        {/* React Aria reads the nonce for its one style element from here. */}
        <meta property="csp-nonce" nonce={nonce} content={nonce} suppressHydrationWarning />
        {/* The service worker keeps the files of this build; without the name it stays away. */}
        <meta name="vitae-build" content={VITAE_BUILD} />
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which has to run before the first paint
          dangerouslySetInnerHTML={{ __html: beforePaintScript }}
        />
      </head>
      <body className="bg-desk text-ink">
        <WorkspaceProvider>{children}</WorkspaceProvider>
      </body>
    </html>
  )
}
