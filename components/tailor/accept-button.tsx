'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { tailor as tailorMessages } from '@/lib/messages/areas'

/** Primary style only in the hovered or focused card, since there are many. */
const inCurrentCard =
  'group-hover/suggestion:border-transparent group-hover/suggestion:bg-pen group-hover/suggestion:text-on-pen group-focus-within/suggestion:border-transparent group-focus-within/suggestion:bg-pen group-focus-within/suggestion:text-on-pen'

type Props = { isDisabled?: boolean; onPress: () => void }

/** Accepts the suggestion of a `SuggestionItem`. */
export function AcceptButton({ isDisabled = false, onPress }: Props) {
  const { accept } = useMessages(tailorMessages)
  return (
    <Button isDisabled={isDisabled} className={isDisabled ? '' : inCurrentCard} onPress={onPress}>
      {accept}
    </Button>
  )
}
