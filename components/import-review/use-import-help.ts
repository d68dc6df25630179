import { useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { ImportHelpAnswer } from '@/dist/answers/ai-request-answers'
import type { SentRequest } from '@/lib/ai/disclosure/sent-parts'
import { nameLines } from '@/lib/ai/importing/name-lines'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import { useFollowedRequest } from '@/lib/browser/ai/use-followed-request'
import { offerHelp, placeHelp } from '@/lib/browser/import-export/import/import-help'
import { valueAt } from '@/lib/importers/draft/change-draft'
import { newValues } from '@/lib/importers/draft/new-values'
import { unplacedLines } from '@/lib/importers/draft/unplaced-lines'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import type { ReviewActions } from './review-context'
import { unsurePlaces } from './unsure-places'

const requests = createModelRequests('import-help')

/**
 * Asks a model where unplaced lines belong. Its answer is applied to the current draft as one step; a failure changes
 * nothing. Belongs to the whole review, so that switching views does not cancel it.
 */
export function useImportHelp({ draft, change, focusField }: ReviewActions) {
  const messages = useMessages(reviewMessages).help
  const { state, begin, stop } = useFollowedRequest(requests)
  const [isEmpty, setEmpty] = useState(false)
  const panel = useRef<HTMLDivElement>(null)

  function take(help: ImportHelpAnswer) {
    const before = draft()
    const after = placeHelp(before, help)
    const found = newValues(before, after)
    if (found.length === 0) return setEmpty(true)
    // The panel disappears with the last line: the focus moves to the next uncertain value.
    const isLeft =
      panel.current?.querySelector('[data-focus-visible]') && unplacedLines(after).length === 0
    change((newest) => placeHelp(newest, help))
    showToast({ text: messages.placed(found.length) })
    if (!isLeft) return
    const first = unsurePlaces(after).find((place) =>
      found.some((value) => value === valueAt(after, place)),
    )
    if (first) focusField(first)
  }
  return {
    state,
    /** The model placed none of them. */
    isEmpty,
    panel,
    /** Returns what would be sent now; nothing if every line is placed. */
    describe(): SentRequest[] {
      const asking = offerHelp(draft())
      if (!asking) return []
      const { entries, lines } = nameLines(asking.lines, asking.entries)
      const input = { language: asking.language, fields: {}, entries, lines }
      return [{ name: 'import_help', input }]
    },
    ask() {
      const asking = offerHelp(draft())
      setEmpty(asking === null)
      if (asking) void begin(asking, take)
    },
    stop,
  }
}

export type ReviewHelp = ReturnType<typeof useImportHelp>
