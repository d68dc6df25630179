import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import { useContext } from 'react'
import { UndoButtons } from '@/components/document/editor/undo-buttons'
import { SaveStatus } from '@/components/document/status/save-status'
import { SpaceBadge } from '@/components/document/status/space-badge'
import { HeaderContext } from '@/components/ui/app-header'
import { useMessages } from '@/components/ui/messages'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { editor as editorMessages } from '@/lib/messages/areas'
import type { EditorParts } from '../editor-parts'
import { DownloadButton } from './download-button'
import { ShareMenu } from './share-menu'
import { useDocumentTitle } from './use-document-actions'

/** Header of the editor on a phone: back, the name with its save state, actions, and the account. */
export function PhoneHeader({ parts: { Menu } }: { parts: EditorParts }) {
  const messages = useMessages(editorMessages)
  const title = useDocumentTitle()
  const parts = useContext(HeaderContext)
  return (
    <header className="@container/bar flex min-h-14 shrink-0 flex-wrap items-center border-hair border-b bg-panel px-1 py-1">
      <h1 className="sr-only">{title}</h1>
      <Link
        href={inSpace('/cvs')}
        aria-label={messages.allCvs}
        title={messages.allCvs}
        className="flex size-11 shrink-0 items-center justify-center rounded-control text-soft"
      >
        <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
      </Link>
      <div className="flex min-w-0 flex-1 basis-32 flex-col items-start max-[22rem]:basis-20">
        <Menu />
        <div className="-mt-1.5 flex max-w-full flex-wrap items-center gap-x-2 ps-2.5 max-[22rem]:ps-1 [&_[data-save-status]>svg]:hidden">
          <SaveStatus />
          <SpaceBadge />
        </div>
      </div>
      <UndoButtons isAlone />
      <div className="flex gap-1">
        <DownloadButton />
        <ShareMenu hasFormats />
      </div>
      {parts && <parts.Account />}
    </header>
  )
}
