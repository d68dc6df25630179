import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import type { MessageGroup } from '@/lib/messages/areas'
import { beforePaintScript } from './before-paint'
import { interfaceFont } from './interface-font'
import { PreloadedGroups } from './page-groups'
import { requestLocale } from './request-locale'

/** Build id, set by next.config.mjs; empty in development. */
declare const VITAE_BUILD: string

type Props = {
  children: ReactNode
  /** Groups of messages that all pages in it show. */
  groups: readonly MessageGroup[]
  /** Constant script of ours that has to run before the page is shown. */
  script?: string
}

/**
 * Renders the document of every page that runs scripts. Rendered per request for its nonce, which only our own
 * scripts get.
 */
export async function NonceDocument({ children, groups, script = '' }: Props) {
  preload(interfaceFont, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const asked = await headers()
  const locale = await requestLocale()
  const nonce = asked.get('x-nonce') ?? ''
  const isSavingData = asked.get('save-data')?.trim().toLowerCase() === 'on'
  return (
    <html
      lang={locale}
      dir={isRightToLeftLanguage(locale) ? 'rtl' : 'ltr'}
      suppressHydrationWarning
    >
      <head>
        {/* React Aria reads the nonce for its one style element from here. */}
        <meta property="csp-nonce" nonce={nonce} content={nonce} suppressHydrationWarning />
        {/* The service worker keeps the files of this build; without the name it stays away. */}
        <meta name="vitae-build" content={VITAE_BUILD} />
        {/* Without a nonce no server has written this page, so that none could count its failures. */}
        {nonce !== '' && <meta name="vitae-reports" content={VITAE_BUILD} />}
        <PreloadedGroups groups={groups} />
        {/* A choice of another model needs this page anew, with another policy. */}
        <meta name="vitae-origins" content={asked.get('x-model-origins') ?? ''} />
        {/* Browsers that send the wish without telling scripts of it. */}
        {isSavingData && <meta name="vitae-save-data" content="on" />}
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which has to run before the first paint
          dangerouslySetInnerHTML={{ __html: `${beforePaintScript};${script}` }}
        />
      </head>
      <body className="bg-desk text-ink">{children}</body>
    </html>
  )
}
