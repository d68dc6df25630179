import { site as siteMessages } from '@/lib/messages/en/site'
import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { WorkspaceProvider } from '@/components/site/workspace-provider'
import { holdFilesScript } from '@/components/ui/held-files'
import { NonceDocument } from '../nonce-document'
import { documentViewport } from '../viewport'

const words = siteMessages

export const metadata: Metadata = {
  title: { default: words.shortTitle, template: words.titleTemplate },
  description: words.description,
  manifest: '/manifest.webmanifest',
  appleWebApp: { capable: true, title: words.shortTitle },
  // The shell is the same for every user and holds no content: there is nothing to index.
  robots: { index: false },
}

export const viewport = documentViewport

/**
 * The shell of the workspace, the same for everybody: it is rendered per request only for its nonce,
 * and everything a person wrote is read in the browser. So guests, CVs made a moment ago and offline
 * work are one case.
 */
export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return (
    <NonceDocument script={holdFilesScript}>
      <WorkspaceProvider>{children}</WorkspaceProvider>
    </NonceDocument>
  )
}
