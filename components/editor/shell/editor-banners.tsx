'use client'

import { useAnyDraft, useView } from '@/components/document/editor/editor-context'
import { AccountBanner } from '@/components/document/status/account-banner'
import { ReadOnlyBanner } from '@/components/document/status/read-only-banner'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { useIsWide } from '@/components/ui/use-is-wide'
import { isSentFromTab } from '@/lib/browser/storage/journal/save-status'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages } from '@/lib/messages/areas'
import { isLocked } from '@/lib/resume/filing'
import { useDocumentActions } from './top-bar/use-document-actions'
import { useIsExample } from './use-is-example'

const ProposalBanner = latePart(
  () => import('../proposals/proposal-banner').then((file) => file.ProposalBanner),
  (_: { className: string }, retry) => <SilentRetry {...retry} />,
)

type Props = { isReader: boolean; onTakeOver: () => void }

/** Shows warnings that matter before the next keystroke: the writer role, and whether changes are stored. */
export function EditorBanners({ isReader, onTakeOver }: Props) {
  const messages = useMessages(editorMessages)
  const state = useSaveState()
  const { downloadCopy } = useDocumentActions()
  // On a phone only over the fields.
  const isWriting = useView(({ pane }) => pane === 'write')
  const isWide = useIsWide()
  const { canWrite } = useSpace()
  const isExample = useIsExample() && (isWriting || isWide)
  const isClosed = useAnyDraft(isLocked)
  const isCv = useAnyDraft(({ kind }) => kind === 'resume')
  const isMember = useAccount().state.kind === 'signed-in'
  const flat = 'border-x-0 border-t-0'
  return (
    <>
      <ReadOnlyBanner className={flat} />
      {isReader && canWrite && !isClosed && (
        <Banner
          tone="information"
          className={flat}
          actions={<Button onPress={onTakeOver}>{messages.takeOver}</Button>}
        >
          {messages.reader}
        </Banner>
      )}
      {isExample && (
        <Banner
          tone="information"
          className={flat}
          actions={
            <a href={inSpace('/editor')} className={buttonLook('outline', 'small')}>
              {messages.startEmpty}
            </a>
          }
        >
          {messages.example}
        </Banner>
      )}
      {isCv && isMember && !isReader && (isWriting || isWide) && (
        <ProposalBanner className={flat} />
      )}
      <AccountBanner className={flat} />
      {state.kind === 'memory-only' && (
        <Banner
          tone={isSentFromTab(state.reason) ? 'information' : 'error'}
          className={flat}
          actions={<Button onPress={() => void downloadCopy()}>{messages.downloadCopy}</Button>}
        >
          {messages.memoryOnly[state.reason]}
        </Banner>
      )}
    </>
  )
}
