import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { tailor as tailorMessages } from '@/lib/messages/areas'

export type Decision = 'accepted' | 'dismissed' | null

/** Primary style only in the hovered or focused card, since there are many. */
const inCurrentCard =
  'group-hover/suggestion:border-transparent group-hover/suggestion:bg-pen group-hover/suggestion:text-on-pen group-focus-within/suggestion:border-transparent group-focus-within/suggestion:bg-pen group-focus-within/suggestion:text-on-pen'

type Props = {
  /** Name of its place. */
  title: string
  decision: Decision
  onDecide: (decision: Decision) => void
  /** Colour of its border. */
  frame?: string
  /** Whether it can be accepted now; null: never. */
  canAccept?: boolean | null
  /** Buttons between those to accept and to dismiss it. */
  actions?: ReactNode
  /** Called when it is hovered or focused, to highlight its line. */
  onPoint: () => void
  children: ReactNode
}

/** Suggestion with its decision; once decided one line with undo. */
export function SuggestionCard({ title, decision, onDecide, onPoint, children, ...look }: Props) {
  const { frame = 'border-line', canAccept = true, actions } = look
  const messages = useMessages(tailorMessages)
  if (decision !== null) {
    const Icon = decision === 'accepted' ? Check : X
    const colour = decision === 'accepted' ? 'text-add' : ''
    return (
      <li className="flex flex-wrap items-center gap-2 rounded-card border border-line bg-panel px-4 py-2">
        <Icon aria-hidden="true" className={`size-4 ${colour}`} />
        <p className="min-w-0 flex-1">
          <span className="font-medium">{messages[decision]}</span>{' '}
          <span dir="auto" className="text-soft wrap-anywhere">
            {title}
          </span>
        </p>
        <Button look="quiet" size="small" onPress={() => onDecide(null)}>
          {messages.undo}
        </Button>
      </li>
    )
  }
  return (
    <li
      onPointerEnter={onPoint}
      onFocus={onPoint}
      className={`group/suggestion rounded-card border bg-panel p-4 transition-shadow focus-within:shadow-float hover:shadow-float ${frame}`}
    >
      <h3 dir="auto" className="font-normal text-soft text-sm wrap-anywhere">
        {title}
      </h3>
      {children}
      <div className="mt-3 flex flex-wrap gap-2">
        {canAccept !== null && (
          <Button
            isDisabled={!canAccept}
            className={canAccept ? inCurrentCard : ''}
            onPress={() => onDecide('accepted')}
          >
            {messages.accept}
          </Button>
        )}
        {actions}
        <Button look="quiet" onPress={() => onDecide('dismissed')}>
          {messages.dismiss}
        </Button>
      </div>
    </li>
  )
}
