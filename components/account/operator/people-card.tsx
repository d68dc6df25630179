import { type FormEvent, useRef, useState } from 'react'
import { Card } from '@/components/ui/card'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { useAction } from '@/components/ui/form/use-action'
import { ListEnd } from '@/components/ui/list-end'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import type { KnownPerson, People } from '@/dist/answers/operator-answers'
import type { PlanName } from '@/lib/api/plans'
import { operatorApi } from '@/lib/browser/client/operator-api'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import type { WithReauthentication } from '../settings/use-reauthentication'
import type { ConfirmedAction, EraseOutcome } from './person-actions'
import { PersonItem } from './person-item'

const requests = {
  signOut: operatorApi.signOut,
  disable: operatorApi.disable,
  enable: operatorApi.enable,
}

type Props = {
  first: People
  /** Address of the operator who is looking. */
  ownEmail: string
  withReauthentication: WithReauthentication
}

/** Searches accounts by address, shows and changes their plan, and signs out, disables and erases them. */
export function PeopleCard({ first, ownEmail, withReauthentication }: Props) {
  const messages = useMessages(operatorMessages).people
  const [list, setList] = useState(first)
  const [typed, setTyped] = useState('')
  /** Query of the shown list. */
  const [asked, setAsked] = useState('')
  const action = useAction()
  const { isBusy, run } = action
  const { people, cursor, usualPlan } = list
  const box = useRef<HTMLDivElement>(null)
  const failures = {
    'not-found': messages.gone,
    'own-account': messages.ownAccount,
    unavailable: messages.incomplete,
  }

  const find = (event: FormEvent) => {
    event.preventDefault()
    const email = typed.trim()
    void run(
      () => operatorApi.listPeople(email),
      (found) => {
        setList(found)
        setAsked(email)
        return ''
      },
    )
  }
  const showMore = (from: string) =>
    run(
      () => operatorApi.listPeople(asked, from),
      (more) => {
        setList({ ...more, people: [...people, ...more.people] })
        return ''
      },
    )
  const replace = (changed: KnownPerson) =>
    setList((before) => ({
      ...before,
      people: before.people.map((one) => (one.id === changed.id ? changed : one)),
    }))
  const act = ({ id, email }: KnownPerson, name: ConfirmedAction) =>
    run(
      () => withReauthentication<KnownPerson | null>(() => requests[name](id)),
      (changed) => {
        if (changed) replace(changed)
        return messages[name].done(email)
      },
      failures,
    )
  async function erase({ id, email }: KnownPerson, typed: string): Promise<EraseOutcome> {
    const erased = await withReauthentication(() => operatorApi.erase(id, typed))
    if (!erased.ok) {
      const form = Object.hasOwn(failures, erased.code)
        ? failures[erased.code as keyof typeof failures]
        : null
      return form ? { errors: { form } } : erased
    }
    setList((before) => ({ ...before, people: before.people.filter((one) => one.id !== id) }))
    // The row with the form disappears: the keyboard focus moves to the list.
    box.current?.focus()
    action.setNotice(messages.erase.done(email))
    return null
  }
  const give = ({ id }: KnownPerson, plan: PlanName | null) =>
    run(
      () => operatorApi.setPlan(id, plan),
      (changed) => {
        replace(changed)
        const name = changed.plan ?? usualPlan
        return messages.saved(changed.email, messageForCode(name, messages.plans, name))
      },
      failures,
    )

  return (
    <Card id="people" title={messages.title} text={messages.text}>
      <search>
        <form onSubmit={find} className="flex max-w-[30rem] flex-wrap gap-2 pb-3">
          <SearchField
            label={messages.search}
            value={typed}
            onChange={setTyped}
            className="min-w-0 flex-1 basis-48"
          />
          <SubmitButton isBusy={isBusy} look="outline">
            {messages.find}
          </SubmitButton>
        </form>
      </search>
      <div ref={box} tabIndex={-1} className="outline-none">
        {people.length === 0 && (
          <p className="py-3 text-soft">
            {asked === '' ? messages.none : messages.noneFound(asked)}
          </p>
        )}
        <ul className="divide-y divide-line">
          {people.map((person) => (
            <PersonItem
              key={person.id}
              person={person}
              usualPlan={usualPlan}
              isOwn={person.email === ownEmail}
              onPlan={(plan) => void give(person, plan)}
              onAct={(name) => void act(person, name)}
              onErase={(typed) => erase(person, typed)}
            />
          ))}
        </ul>
        <ListEnd
          cursor={cursor}
          more={messages.showMore}
          onMore={(from) => void showMore(from)}
          action={action}
        />
      </div>
    </Card>
  )
}
