import { RotateCcw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { CompareWords } from '@/components/document/words/compare-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { ExplainedButton } from '@/components/ui/explained-button'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { VersionHead } from '@/dist/answers/version-answers'
import { sharedVersionsApi } from '@/lib/browser/sync/history/use-versions'
import { common as commonMessages, history as historyMessages } from '@/lib/messages/areas'
import { isLocked } from '@/lib/resume/filing'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { failureMessage } from './failure-message'
import type { VersionHost } from './use-version-actions'
import { useVersionText } from './use-version-text'

const ComparePages = latePane(() => import('./compare-pages').then((file) => file.ComparePages))

type Props = {
  host: VersionHost
  version: VersionHead
  onClose: () => void
  onPutBack: (document: PaperDocument, title: string) => Promise<void>
}

type Fetched =
  | { kind: 'loading' }
  | { kind: 'failed'; text: string }
  | { kind: 'here'; document: PaperDocument }

/** Returns the document of a version, loaded once. */
function useKeptVersion(documentId: string, number: number) {
  const messages = useMessages(historyMessages)
  const [fetched, setFetched] = useState<Fetched>({ kind: 'loading' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry loads again
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      setFetched({ kind: 'loading' })
      const result = await sharedVersionsApi().read(documentId, number)
      if (!isCurrent) return
      if (!result.ok) {
        const isKnown = Object.hasOwn(messages.failed, result.code) || result.code === 'timeout'
        const text = isKnown ? failureMessage(result.code, messages.failed) : messages.compareFailed
        setFetched({ kind: 'failed', text })
        return
      }
      const kept = result.value
      if (kept.ok && kept.document.kind !== 'application')
        setFetched({ kind: 'here', document: kept.document })
      else if (kept.ok) setFetched({ kind: 'failed', text: messages.compareFailed })
      else setFetched({ kind: 'failed', text: messages.unreadable[kept.code] })
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [documentId, number, messages, tries])
  return { fetched, retry: useCallback(() => setTries((before) => before + 1), []) }
}

/** Compares a version with the current document: by words, or as pages. */
export function CompareDialog({ host, version, onClose, onPutBack }: Props) {
  const messages = useMessages(historyMessages)
  const versions = useVersionText()
  const { fetched, retry } = useKeptVersion(host.documentId, version.number)
  const [view, setView] = useState<'words' | 'pages'>('words')
  const [isBusy, setBusy] = useState(false)
  const [now] = useState(host.session.document)
  const title = versions.title(version)
  const { filing } = useMessages(commonMessages)
  const reason = isLocked(host.session.document()) ? filing.lockedHint : messages.restoreReader

  const putBack = async (document: PaperDocument) => {
    setBusy(true)
    await onPutBack(document, title)
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.compareTitle(title)}
      size="large"
      actions={
        fetched.kind === 'here' && (
          <div className="flex w-full flex-wrap items-center justify-end gap-x-4 gap-y-2">
            <p className="min-w-0 flex-1 basis-64 text-soft text-sm">{messages.restoreNote}</p>
            <ExplainedButton
              look="primary"
              reason={host.isReader ? reason : null}
              isDisabled={isBusy}
              onPress={() => void putBack(fetched.document)}
            >
              <RotateCcw aria-hidden="true" />
              {isBusy ? messages.restoring : messages.restore}
            </ExplainedButton>
          </div>
        )
      }
    >
      {fetched.kind === 'loading' && <p role="status">{messages.comparing}</p>}
      {fetched.kind === 'failed' && (
        <div role="alert">
          <p>{fetched.text}</p>
          <Button className="mt-3" onPress={retry}>
            {messages.tryAgain}
          </Button>
        </div>
      )}
      {fetched.kind === 'here' && (
        <>
          <SegmentedControl
            label={messages.compareBy}
            className="mb-4 sm:max-w-72"
            options={(['words', 'pages'] as const).map((id) => ({ id, label: messages.views[id] }))}
            value={view}
            onChange={setView}
          />
          {view === 'words' ? (
            <CompareWords before={fetched.document} after={now} />
          ) : (
            <ComparePages before={fetched.document} after={now} />
          )}
        </>
      )}
    </Dialog>
  )
}
