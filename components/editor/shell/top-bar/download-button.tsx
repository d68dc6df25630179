import { Download } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useView } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { CommandItems } from '@/components/document/palette/command-items'
import { ExplainedButton } from '@/components/ui/explained-button'
import { SplitButton } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useIsWide } from '@/components/ui/use-is-wide'
import type { PaperError } from '@/lib/browser/paper/paper'
import { editor as editorMessages } from '@/lib/messages/areas'
import { useAskBlanks } from '../../panels/use-ask-blanks'
import { useExplainFailure } from '../../state/use-explain-failure'
import { useDocumentCommands } from './use-document-commands'
import { usePaperActions } from './use-paper-actions'

/** Returns the error if the newest text cannot be rendered anywhere until it changes; null if a retry may help. */
function useLastingError(): PaperError | null {
  const paper = usePaperOfEditor()
  const read = () => {
    const { status, error } = paper.state()
    const isLasting = error?.code === 'layout-failed' || error?.code === 'too-large'
    return status === 'failed' && isLasting ? error : null
  }
  return useSyncExternalStore(paper.subscribe, read, read)
}

/**
 * Primary action: downloads the PDF as on screen; the menu at its end has the other formats, on a phone that of sharing.
 * Before the first word it explains why there is none, by touch and keyboard too.
 */
export function DownloadButton() {
  const messages = useMessages(editorMessages)
  const { isReady, download } = usePaperActions()
  const askBlanks = useAskBlanks()
  const explain = useExplainFailure()
  const error = useLastingError()
  // The guided start has a primary action of its own.
  const look = useView(({ guide }) => (guide === null ? 'primary' : 'outline'))
  const main = (
    <ExplainedButton
      look={look}
      className="max-md:min-w-11 max-md:px-2.5!"
      reason={isReady ? error && explain(error) : messages.downloadNeedsWords}
      aria-label={messages.download}
      onPress={() => askBlanks({ purpose: 'download', go: () => void download() })}
    >
      <Download aria-hidden="true" className="md:hidden" />
      <span className="max-md:hidden">{messages.downloadVerb}</span>
    </ExplainedButton>
  )
  if (!useIsWide()) return main
  return (
    <SplitButton label={messages.formats} look={look} main={main}>
      <FormatItems />
    </SplitButton>
  )
}

const groups = [['download', 'copy text', 'linkedin', 'export']]

/** Rendered while the menu is open. */
const FormatItems = () => <CommandItems commands={useDocumentCommands()} groups={groups} />
