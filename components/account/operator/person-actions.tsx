import { type ComponentProps, useEffect, useRef } from 'react'
import { Confirmation } from '@/components/ui/confirmation'
import type { Failure } from '@/components/ui/form/describe-failure'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { KnownPerson } from '@/dist/answers/operator-answers'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'

/** Action on an account that a dialog confirms. */
export type ConfirmedAction = 'signOut' | 'disable' | 'enable'
/** Action whose question is open; null: none. */
export type Asking = ConfirmedAction | 'erase' | null

type MenuProps = Pick<ComponentProps<typeof IconMenu>, 'ref'> & {
  person: KnownPerson
  /** The operator's own account, which they can neither disable nor erase. */
  isOwn: boolean
  onAsk: (action: Asking) => void
}

/** Menu with the actions on an account. */
export function PersonMenu({ ref, person: { email, disabledAt }, isOwn, onAsk }: MenuProps) {
  const messages = useMessages(operatorMessages).people
  const access = disabledAt === null ? 'disable' : 'enable'
  return (
    <IconMenu ref={ref} label={messages.actionsFor(email)} placement="bottom end">
      <MenuItem text={messages.signOut.item} onAction={() => onAsk('signOut')} />
      {!isOwn && <MenuItem text={messages[access].item} onAction={() => onAsk(access)} />}
      {!isOwn && <MenuItem isDanger text={messages.erase.item} onAction={() => onAsk('erase')} />}
    </IconMenu>
  )
}

/** Outcome of a deletion: null for success, or the failure. */
export type EraseOutcome = Failure | { errors: { form: string } } | null

type QuestionProps = {
  email: string
  asking: Asking
  onCancel: () => void
  onConfirm: (action: ConfirmedAction) => void
  onErase: (email: string) => Promise<EraseOutcome>
}

/** Says what an action does, and asks whether it is meant; to erase, the address has to be typed. */
export function PersonQuestion({ email, asking, onCancel, onConfirm, onErase }: QuestionProps) {
  const messages = useMessages(operatorMessages).people
  if (asking === null) return null
  if (asking === 'erase') return <EraseForm email={email} onCancel={onCancel} onErase={onErase} />
  const { title, text, submit } = messages[asking]
  return (
    <Confirmation
      title={title(email)}
      text={text}
      submit={submit}
      isDanger={asking === 'disable'}
      onCancel={onCancel}
      onConfirm={() => onConfirm(asking)}
    />
  )
}

type EraseProps = Pick<QuestionProps, 'email' | 'onCancel' | 'onErase'>

function EraseForm({ email, onCancel, onErase }: EraseProps) {
  const messages = useMessages(operatorMessages).people.erase
  const form = useAccountForm({
    required: ['email'],
    async send({ email: typed }) {
      if (lowerCaseAscii(typed) !== lowerCaseAscii(email)) {
        return { errors: { email: messages.mismatch } }
      }
      return onErase(typed)
    },
  })
  const box = useRef<HTMLDivElement>(null)
  // The menu that opened this is closed: the text to read first gets the focus.
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="pt-2 outline-none">
      <h3 className="font-semibold">{messages.title(email)}</h3>
      <ul className="mt-1 list-disc ps-5 text-soft marker:text-faint">
        {messages.points.map((point) => (
          <li key={point} className="text-pretty">
            {point}
          </li>
        ))}
      </ul>
      <RowForm form={form} submit={messages.submit} look="danger" onCancel={onCancel}>
        <EmailField
          label={messages.typeEmail(email)}
          error={form.errors.email}
          autoComplete="off"
        />
      </RowForm>
    </div>
  )
}
