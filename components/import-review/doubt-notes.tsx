import { CircleHelp } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { ReadingDoubt } from '@/lib/importers/draft/draft-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = { doubts: readonly ReadingDoubt[]; className?: string }

/** Notes above fields that were probably misread as a whole: to check them, and why. */
export function DoubtNotes({ doubts, className }: Props) {
  const { checkThis, doubts: reasons } = useMessages(reviewMessages)
  if (doubts.length === 0) return null
  return (
    <ul className={`flex flex-col gap-1 text-ink text-sm ${className ?? ''}`}>
      {doubts.map(({ code }) => (
        <li key={code} className="flex items-start gap-1.5">
          <CircleHelp aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span className="min-w-0">
            <span className="font-medium">{checkThis}</span> · {reasons[code]}
          </span>
        </li>
      ))}
    </ul>
  )
}
