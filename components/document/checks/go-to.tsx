import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { checkPanel, sections as sectionsMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { type FieldAddress, sectionOwner } from '@/lib/resume/change/address'
import { isSectionKey } from '@/lib/resume/sections'

type Props = {
  address: FieldAddress
  /** Text of the place as in a check: of a section its key, of a gap its months. */
  text: string
  onGo: (address: FieldAddress) => void
}

/** Link to a place that a check found. */
export function GoTo({ address, text, onGo }: Props) {
  const messages = useMessages(checkPanel)
  const { lists } = useMessages(sectionsMessages)
  const { monthRange } = formatters(useInterfaceLocale())
  const isSection = isSectionKey(text) && address.startsWith(`${sectionOwner(text)}/`)
  const name = isSection ? lists[text].name : monthRange(text)
  return (
    <Button look="quiet" size="small" className="max-w-full" onPress={() => onGo(address)}>
      <span className="truncate">{name === '' ? messages.goToField : messages.goTo(name)}</span>
    </Button>
  )
}
