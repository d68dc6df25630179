import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { isSentFromTab } from '@/lib/browser/storage/journal/save-status'
import { useJournal, useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { journal as journalMessages } from '@/lib/messages/areas'

type Props = { isPacking: boolean; onDownloadAll: () => void }

/** Reports refused storage, with actions. */
export function MemoryBanner({ isPacking, onDownloadAll }: Props) {
  const messages = useMessages(journalMessages)
  const journal = useJournal()
  const state = useSaveState()
  if (state.kind !== 'memory-only') return null
  const isSent = isSentFromTab(state.reason)
  return (
    <Banner
      tone={isSent ? 'information' : 'error'}
      className="border-x-0"
      actions={
        <>
          <Button size="small" isDisabled={isPacking} onPress={onDownloadAll}>
            {messages.downloadCopy}
          </Button>
          {!isSent && (
            <Button size="small" onPress={() => void journal?.flush()}>
              {messages.tryAgain}
            </Button>
          )}
        </>
      }
    >
      {messages.memoryOnly[state.reason]}
    </Banner>
  )
}
