import { SlidersHorizontal } from 'lucide-react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { useMessages } from '@/components/ui/messages'
import { recipientKey } from '@/lib/browser/editing/places'
import { letter as letterMessages } from '@/lib/messages/areas'
import { fieldAddress, recipientOwner } from '@/lib/resume/change/address'
import { useFoundRecipient } from '../recipient-context'
import { settingsId } from './letter-settings'

type Props = {
  /** Whether the settings are open. */
  isOpen: boolean
  onToggle: () => void
}

/** Recipient of a letter, yellow until it is confirmed, and the button of the settings. */
export function RecipientRow({ isOpen, onToggle }: Props) {
  const messages = useMessages(letterMessages)
  const { goTo, view } = useLetterEditor()
  const { found } = useFoundRecipient()
  const own = useLetterDraft(({ content }) => content.recipient)
  const known = [
    found?.name || own.name,
    found?.organization || own.organization,
    own.address,
  ].filter((text) => text.trim() !== '')
  const [first = messages.recipient.name.label, ...others] = known
  const rest = others.join(', ')
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span aria-hidden="true" className="w-10 shrink-0 text-soft text-sm">
        {messages.recipientTitle}
      </span>
      <button
        type="button"
        aria-label={[messages.recipientTitle, first, rest].filter(Boolean).join(' ')}
        onClick={() => {
          view.set({ section: recipientKey })
          goTo(fieldAddress(recipientOwner, 'name'), Number.POSITIVE_INFINITY)
        }}
        className={classNames(
          'flex min-h-8 min-w-0 max-w-full cursor-pointer flex-wrap items-baseline gap-x-2 rounded-control border px-2.5 py-1 text-start pointer-coarse:min-h-11 pointer-coarse:items-center',
          found ? 'border-mark bg-mark-wash' : 'border-line bg-panel hover:border-edge',
        )}
      >
        <bdi className="wrap-anywhere font-semibold">{first}</bdi>
        <bdi className="wrap-anywhere text-soft text-sm">{rest}</bdi>
      </button>
      <Button
        look="quiet"
        className="ms-auto"
        aria-expanded={isOpen}
        aria-controls={isOpen ? settingsId : undefined}
        onPress={onToggle}
      >
        <SlidersHorizontal aria-hidden="true" />
        {messages.settings}
      </Button>
    </div>
  )
}
