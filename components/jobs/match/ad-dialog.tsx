import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { isProven } from '@/lib/ai/requirements/count-requirements'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import { tailor as tailorMessages } from '@/lib/messages/areas'

type Props = {
  text: string
  requirements: readonly Requirement[]
  onChange: () => void
  onClose: () => void
}

/** The ad in its own words, with what the CV covers marked. */
export function AdDialog({ text, requirements, onChange, onClose }: Props) {
  const messages = useMessages(tailorMessages)
  const covered = requirements
    .flatMap((one) => (one.place && isProven(one) ? [one.place] : []))
    .toSorted((a, b) => a.start - b.start)
  const pieces = covered.flatMap(({ start, end }, at) => [
    { from: start, said: text.slice(covered[at - 1]?.end ?? 0, start), isCovered: false },
    { from: end, said: text.slice(start, end), isCovered: true },
  ])
  const rest = text.slice(covered.at(-1)?.end ?? 0)
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={messages.theAd}
      size="medium"
      actions={<Button onPress={onChange}>{messages.change}</Button>}
    >
      <p dir="auto" className="whitespace-pre-line wrap-anywhere">
        {pieces.map(({ from, said, isCovered }) =>
          isCovered ? (
            <mark key={from} className="rounded-[3px] bg-add-wash text-add">
              {said}
            </mark>
          ) : (
            said
          ),
        )}
        {rest}
      </p>
    </Dialog>
  )
}
