import {
  useAnyDraft,
  useEditor,
  useExample,
  useView,
} from '@/components/document/editor/editor-context'
import { AccountBanner } from '@/components/document/status/account-banner'
import { ReadOnlyBanner } from '@/components/document/status/read-only-banner'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { useIsWide } from '@/components/ui/use-is-wide'
import { removeExample } from '@/lib/browser/editing/example'
import { isSentFromTab } from '@/lib/browser/storage/journal/save-status'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { editor as editorMessages } from '@/lib/messages/areas'
import { isLocked } from '@/lib/resume/filing'
import { useDocumentActions } from './top-bar/use-document-actions'

const ProposalBanner = latePart(
  () => import('../proposals/proposal-banner').then((file) => file.ProposalBanner),
  (_: { className: string }, retry) => <SilentRetry {...retry} />,
)

/** Says that the grey text is an example, and removes all of it. */
function ExampleBanner({ className }: { className: string }) {
  const { example: messages } = useMessages(editorMessages)
  const { runWithUndo } = useEditor()
  return (
    <Banner
      tone="information"
      className={className}
      actions={
        <Button size="small" onPress={() => runWithUndo(removeExample, messages.removed)}>
          {messages.remove}
        </Button>
      }
    >
      {messages.note}
    </Banner>
  )
}

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
  const hasExample = useExample((composed) => composed !== null) && (isWriting || isWide)
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
      {hasExample && !isReader && <ExampleBanner className={flat} />}
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
