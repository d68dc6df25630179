import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { maxWish } from '@/lib/ai/wording/ways'
import { wording as wordingMessages } from '@/lib/messages/areas'

type Props = { value: string; onChange: (wish: string) => void; className: string }

/** Field for an own instruction to a model. */
export function WishField({ value, onChange, className }: Props) {
  const { wish, wishHint } = useMessages(wordingMessages)
  return (
    <TextField
      className={className}
      label={wish}
      description={wishHint}
      value={value}
      maxLength={maxWish}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
