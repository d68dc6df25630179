import { MessagesProvider, PageMessages } from '@/components/ui/messages'
import { dropScript } from '@/lib/browser/import-export/dropped/drop-script'
import { site as siteMessages } from '@/lib/messages/areas'
import '../../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { interfaceLanguages } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { interfaceFont } from '../../interface-font'
import { documentViewport } from '../../viewport'
import { pageLanguage, type SitePageProps } from '../page-language'

// Rendered once by the build, the same for every client; a page that needs a request fails the build.
export const dynamic = 'error'

export const dynamicParams = false

/** Every static page is built in each interface language. */
export const generateStaticParams = () => interfaceLanguages.map((language) => ({ language }))

export async function generateMetadata(props: SitePageProps): Promise<Metadata> {
  const messages = await readMessages(siteMessages, await pageLanguage(props))
  return {
    title: { default: messages.title, template: messages.titleTemplate },
    description: messages.description,
    manifest: '/manifest.webmanifest',
    appleWebApp: { capable: true, title: messages.shortTitle },
  }
}

export const viewport = documentViewport

/**
 * Renders the document of the static pages. They run no script but the one that passes a dropped file to the import
 * page, and the search of the gallery; the colour scheme follows the system.
 */
export default async function SiteLayout({
  children,
  params,
}: SitePageProps & { children: ReactNode }) {
  preload(interfaceFont, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  const language = await pageLanguage({ params })
  return (
    <html lang={language} dir={isRightToLeftLanguage(language) ? 'rtl' : 'ltr'}>
      <body className="bg-panel text-ink">
        <MessagesProvider locale={language}>
          <PageMessages groups={['base', 'panels']}>{children}</PageMessages>
        </MessagesProvider>
        <script
          data-kept=""
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which the policy names by its hash
          dangerouslySetInnerHTML={{ __html: dropScript }}
        />
      </body>
    </html>
  )
}
