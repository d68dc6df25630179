import { useSyncExternalStore } from 'react'
import { useLetterDraft, usePrint } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { wordsOfLetter } from '@/lib/browser/ai/letters/read-letter-state'
import { editor as editorMessages, letter as letterMessages } from '@/lib/messages/areas'
import type { Rendered } from '@/lib/pdf/pdf-types'
import { useCopyAsText } from '../../export/use-copy-as-text'
import { useAskBlanks } from '../../panels/use-ask-blanks'
import { usePaperActions } from '../../shell/top-bar/use-paper-actions'

/** Returns how many pages are filled down to the last line, in hundredths. */
function filledShare({ pages, boxes }: Rendered): number {
  const last = pages.length - 1
  const bottoms = boxes.filter(({ page }) => page === last).map(({ y, height }) => y + height)
  return Math.round((last + Math.max(0, ...bottoms) / (pages[last]?.height ?? 1)) * 100) / 100
}

/** Length of a letter, what of it is struck, and the ways to take it along. */
export function LetterFooter() {
  const { count, download } = useMessages(letterMessages)
  const { copyAsText } = useMessages(editorMessages)
  const paper = usePaperOfEditor()
  const words = useLetterDraft(wordsOfLetter)
  const read = () => {
    const { printed } = paper.state()
    return printed ? filledShare(printed.rendered) : null
  }
  const share = useSyncExternalStore(paper.subscribe, read, read)
  const struck = usePrint((print) => print.struck)
  const copy = useCopyAsText()
  const askBlanks = useAskBlanks()
  const actions = usePaperActions()
  const facts = [
    count.words(words),
    share !== null && words > 0 && count.page(share),
    struck > 0 && count.struck(struck),
  ].filter((fact) => fact !== false)
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2 border-hair border-t pt-4">
      <p className="min-w-0 flex-1 basis-40 text-soft text-sm">{facts.join(' · ')}</p>
      <Button look="quiet" isDisabled={!actions.isReady} onPress={() => copy(null)}>
        {copyAsText}
      </Button>
      <Button
        look="primary"
        isDisabled={!actions.isReady}
        onPress={() => askBlanks({ purpose: 'download', go: () => void actions.download() })}
      >
        {download}
      </Button>
    </div>
  )
}
