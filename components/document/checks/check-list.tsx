'use client'

import { ChevronDown, CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { Bar } from '@/lib/ai/checks/rule'
import type { CheckResult } from '@/lib/ai/checks/run-checks'
import { checkPanel, sections as sectionsMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { type FieldAddress, sectionOwner } from '@/lib/resume/change/address'
import { isSectionKey } from '@/lib/resume/sections'
import { type RuleMessages, useRuleMessages } from './use-rule-messages'

type Props = {
  address: FieldAddress
  /** Text of the place as in a check: of a section its key, of a gap its months. */
  text: string
  onGo: (address: FieldAddress) => void
}

/** Link to a place that a check found. */
function GoTo({ address, text, onGo }: Props) {
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

/** Maximum places listed per check. */
const namedPlaces = 4

type ListProps = {
  bar: Bar
  results: readonly CheckResult[]
  /** Opens a field; null if there are no links. */
  onGo: ((address: FieldAddress) => void) | null
}

/** Checks of one bar: findings with places, expandable to explanation and advice; then what passed. */
export function CheckList({ bar, results, onGo }: ListProps) {
  const messages = useMessages(checkPanel)
  const rules = useRuleMessages()
  const own = results.filter((result) => result.bar === bar && result.status !== 'not-applicable')
  const open = own.filter(({ status }) => status !== 'pass')
  const passed = own.filter(({ status }) => status === 'pass')
  if (own.length === 0) return null
  return (
    <section className="mt-5" aria-label={messages.bars[bar]}>
      <h3 className="text-base">
        {messages.bars[bar]}{' '}
        <span className="ms-1 font-normal text-soft text-sm">
          {open.length === 0 ? messages.allPassed : messages.toSee(open.length)}
        </span>
      </h3>
      {open.length > 0 && (
        <ul className="mt-2 flex flex-col gap-2">
          {open.map((result) => (
            <OpenCheck key={result.id} result={result} rule={rules[result.id]} onGo={onGo} />
          ))}
        </ul>
      )}
      {passed.length > 0 && (
        <details className="group mt-2 text-sm">
          <summary className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-soft pointer-coarse:min-h-11">
            {messages.passedList(passed.length)}
            <ChevronDown aria-hidden="true" className="size-4 group-open:rotate-180" />
          </summary>
          <ul className="mt-1 flex flex-col gap-1">
            {passed.map(({ id }) => (
              <li key={id} className="flex items-start gap-2">
                <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-add" />
                {rules[id].title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

type CheckProps = { result: CheckResult; rule: RuleMessages; onGo: ListProps['onGo'] }

function OpenCheck({ result, rule, onGo }: CheckProps) {
  const messages = useMessages(checkPanel)
  const { status, values, places } = result
  const isFault = status === 'fail'
  const Icon = isFault ? CircleAlert : TriangleAlert
  const more = places.length - namedPlaces
  const isSomewhere = places.some(({ address }) => address !== null)
  return (
    <li className="rounded-card border border-line bg-panel">
      <details className="group">
        <summary className="flex cursor-pointer items-start gap-2.5 p-3">
          <Icon
            aria-hidden="true"
            className={`mt-0.5 size-4.5 shrink-0 ${isFault ? 'text-del' : 'text-ink'}`}
          />
          <span className="min-w-0">
            <span className="font-medium">
              <span className="sr-only">{messages.statuses[isFault ? 'fail' : 'warn']}: </span>
              <span dir="auto" className="line-clamp-3 break-words">
                {rule.found(values)}
              </span>
            </span>
            <span className="block text-soft text-sm">{messages.checked(rule.title)}</span>
          </span>
          <ChevronDown
            aria-hidden="true"
            className="ms-auto mt-0.5 size-4.5 shrink-0 text-soft group-open:rotate-180"
          />
        </summary>
        <dl className="flex flex-col gap-1.5 px-3 pb-3 ps-10 text-sm">
          {(['why', 'fix', 'source'] as const).map((part) => (
            <div key={part}>
              <dt className="font-medium text-soft text-xs">{messages[part]}</dt>
              <dd>{rule[part]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {onGo && isSomewhere && (
        <ul className="flex flex-wrap gap-1 px-3 pb-3 ps-8">
          {places.slice(0, namedPlaces).map(({ address, words: text }) =>
            address === null ? null : (
              <li key={`${address} ${text}`} className="max-w-full">
                <GoTo address={address} text={text} onGo={onGo} />
              </li>
            ),
          )}
          {more > 0 && <li className="self-center text-soft text-sm">{messages.more(more)}</li>}
        </ul>
      )}
    </li>
  )
}
