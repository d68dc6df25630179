import { MessageSquare, Search } from 'lucide-react'
import { useAnyEditor, useView } from '@/components/document/editor/editor-context'
import { UndoButtons } from '@/components/document/editor/undo-buttons'
import { SaveStatus } from '@/components/document/status/save-status'
import { AppHeader } from '@/components/ui/app-header'
import { HeaderTabs } from '@/components/ui/header-tabs'
import { IconButton } from '@/components/ui/icon-button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { SilentRetry } from '@/components/ui/not-fetched'
import { canSharePdf } from '@/lib/browser/paper/paper-actions'
import { hasAccounts } from '@/lib/browser/sync/account/sign-in-address'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useOpenCheckCount } from '../../checks/use-open-check-count'
import { useModes } from '../columns/phone-tabs'
import type { EditorParts } from '../editor-parts'
import { DownloadButton } from './download-button'
import { ShareMenu } from './share-menu'
import { useDocumentTitle } from './use-document-actions'
import { useOpenComments } from './use-open-comments'

const CommentsWatch = latePart(
  () => import('../../comments/comments-watch').then((file) => file.CommentsWatch),
  (_, retry) => <SilentRetry {...retry} />,
)

type Props = { parts: EditorParts }

/** Header of the editor on a wide screen: name, modes, save state and actions. */
export function EditorHeader({ parts: { Menu, Check } }: Props) {
  const { view } = useAnyEditor()
  const messages = useMessages(editorMessages)
  const title = useDocumentTitle()
  const { modifier } = modifierNames()
  return (
    <AppHeader
      place="cvs"
      name={
        <>
          <h1 className="sr-only">{title}</h1>
          <Menu />
        </>
      }
      middle={Check ? <CvModes /> : <Modes />}
      status={<SaveStatus />}
    >
      {Check && (
        <IconButton
          label={messages.commands}
          hint={`${modifier} K`}
          onPress={() => view.set({ overlay: 'palette' })}
        >
          <Search aria-hidden="true" />
        </IconButton>
      )}
      <UndoButtons />
      {hasAccounts && <CommentsButton />}
      {(hasAccounts || canSharePdf()) && <ShareMenu />}
      <DownloadButton />
    </AppHeader>
  )
}

/** Modes of a CV, with the number of checks that failed. */
function CvModes() {
  return <Modes checkCount={useOpenCheckCount()} />
}

function Modes({ checkCount }: { checkCount?: number }) {
  const { view } = useAnyEditor()
  const pane = useView((state) => state.pane)
  const { label, tabs } = useModes(checkCount)
  return (
    <HeaderTabs
      label={label}
      selected={pane === 'preview' ? 'write' : pane}
      onSelect={(id) => view.set({ pane: id })}
      tabs={tabs.filter(({ id }) => id !== 'preview')}
    />
  )
}

/** Opens the drawer with the comments; with the number of open ones for those signed in. */
function CommentsButton() {
  const { view } = useAnyEditor()
  const isOpen = useView(({ side }) => side !== null)
  const isMember = useAccount().state.kind === 'signed-in'
  const { label, count } = useOpenComments()
  return (
    <span className="relative inline-flex">
      <IconButton
        label={label}
        aria-pressed={isOpen}
        onPress={() => view.set({ side: isOpen ? null : 'comments' })}
      >
        <MessageSquare aria-hidden="true" />
      </IconButton>
      {isMember && <CommentsWatch />}
      {count > 0 && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute -end-0.5 -top-0.5 min-w-4 rounded-full bg-mark px-1 text-center text-on-mark text-xs tabular-nums"
        >
          {count}
        </span>
      )}
    </span>
  )
}
