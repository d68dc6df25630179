import { type FormEvent, useState } from 'react'
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
import { PersonItem } from './person-item'

/** Searches accounts by address, and shows and changes their plan. */
export function PeopleCard({ first }: { first: People }) {
  const messages = useMessages(operatorMessages).people
  const [list, setList] = useState(first)
  const [typed, setTyped] = useState('')
  /** Query of the shown list. */
  const [asked, setAsked] = useState('')
  const action = useAction()
  const { isBusy, run } = action
  const { people, cursor, usualPlan } = list

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
  const give = ({ id }: KnownPerson, plan: PlanName | null) =>
    run(
      () => operatorApi.setPlan(id, plan),
      (changed) => {
        setList((before) => ({
          ...before,
          people: before.people.map((one) => (one.id === id ? changed : one)),
        }))
        const name = changed.plan ?? usualPlan
        return messages.saved(changed.email, messageForCode(name, messages.plans, name))
      },
      { 'not-found': messages.gone },
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
      <div>
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
              onPlan={(plan) => void give(person, plan)}
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
