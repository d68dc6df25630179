import { site as siteMessages } from '@/lib/messages/areas'
import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { holdFilesScript } from '@/components/ui/held-files'
import { earlyWordsScript } from '@/lib/browser/editing/early-words'
import { NonceDocument } from '../nonce-document'
import { requestLocale, requestMessages } from '../request-locale'
import { documentViewport } from '../viewport'
import { WorkspaceProvider } from './workspace-provider'

export async function generateMetadata(): Promise<Metadata> {
  const messages = await requestMessages(siteMessages)
  return {
    title: { default: messages.shortTitle, template: messages.titleTemplate },
    description: messages.description,
    manifest: '/manifest.webmanifest',
    appleWebApp: { capable: true, title: messages.shortTitle },
    // The shell is the same for every user and holds no content: there is nothing to index.
    robots: { index: false },
  }
}

export const viewport = documentViewport

/**
 * Renders the shell of the workspace, the same for every user: it is rendered per request only for its nonce, and
 * all content is read in the browser. So guests, new CVs and offline work are one case.
 */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  return (
    <NonceDocument groups={['base']} script={`${holdFilesScript};${earlyWordsScript}`}>
      <WorkspaceProvider locale={await requestLocale()}>{children}</WorkspaceProvider>
    </NonceDocument>
  )
}
