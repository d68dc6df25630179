'use client'

import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { design as designMessages } from '@/lib/messages/areas'

type Props = { isOn: boolean; onChange: (isOn: boolean) => void; className?: string }

/** Whether the PDF holds the CV to be opened again, and what that gives away. */
export function CarrySwitch({ isOn, onChange, className }: Props) {
  const words = useMessages(designMessages)
  return (
    <Switch
      label={words.carry}
      description={words.carryHint}
      isOn={isOn}
      onChange={onChange}
      className={className}
    />
  )
}
