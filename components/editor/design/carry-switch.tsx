import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { design as designMessages } from '@/lib/messages/areas'

type Props = { isOn: boolean; onChange: (isOn: boolean) => void; className?: string }

/** Switch for embedding the document in its PDF, with its privacy consequences. */
export function CarrySwitch({ isOn, onChange, className }: Props) {
  const messages = useMessages(designMessages)
  return (
    <Switch
      label={messages.carry}
      description={messages.carryHint}
      isOn={isOn}
      onChange={onChange}
      className={className}
    />
  )
}
