import { Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { restoreValue } from '@/lib/importers/draft/edit-values'
import type { ReviewDraft } from '@/lib/importers/draft/review-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { useReviewActions } from './review-context'

/** Lists dropped text, which is kept until the CV is created. */
export function DroppedList({ dropped }: Pick<ReviewDraft, 'dropped'>) {
  const messages = useMessages(reviewMessages)
  const { change } = useReviewActions()
  if (dropped.length === 0) return null
  return (
    <details className="border-hair border-b px-4 sm:px-6">
      <summary className="min-h-10 cursor-pointer py-2 font-semibold pointer-coarse:min-h-11">
        {messages.droppedTitle(dropped.length)}
      </summary>
      <ul className="divide-y divide-line pb-2">
        {dropped.map(({ value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal text may be dropped twice
          <li key={at} className="flex flex-wrap items-center gap-2 py-2">
            <p dir="auto" className="min-w-0 flex-1 basis-48 break-words text-soft line-through">
              {value.text}
            </p>
            <Button
              size="small"
              aria-label={`${messages.bringBack} ${value.text}`}
              onPress={() => change((draft) => restoreValue(draft, at))}
            >
              <Undo2 aria-hidden="true" />
              {messages.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
