import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { modifierNames } from '@/components/ui/modifier-names'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { listFragment } from '../applications-address'

type Props = {
  /** Whether there is nothing to save. */
  isEmpty: boolean
  isDisabled: boolean
  onSave: (next: 'close' | 'match') => void
}

/** Foot of a new job, always at the same place. */
export function NewJobFoot({ isEmpty, isDisabled, onSave }: Props) {
  const { discard, newJob: messages } = useMessages(applicationsMessages)
  const { modifier } = modifierNames()
  return (
    <div className="shrink-0 bg-panel px-4 sm:px-5">
      <div className="mx-auto flex min-h-17 max-w-[72rem] flex-wrap items-center justify-end gap-2 border-line border-t py-3">
        <p className="me-auto text-soft text-sm max-lg:hidden">{!isEmpty && messages.footHint}</p>
        <a href={listFragment} className={`${buttonLook('quiet')} max-sm:hidden`}>
          {discard}
        </a>
        <Button isDisabled={isDisabled} className="max-sm:flex-1" onPress={() => onSave('close')}>
          {messages.saveAndClose}
        </Button>
        <Button
          look="primary"
          isDisabled={isDisabled}
          className="max-sm:flex-1"
          onPress={() => onSave('match')}
        >
          {messages.saveAndMatch}
          <span
            aria-hidden="true"
            className="rounded-[0.3125rem] border border-on-action/40 px-1.5 font-sans text-xs max-sm:hidden pointer-coarse:hidden"
          >
            {modifier} ⏎
          </span>
        </Button>
      </div>
    </div>
  )
}
