import { useEffect, useId, useState } from 'react'
import { FactList } from '@/components/document/private-facts/fact-list'
import { useEraseFacts } from '@/components/document/private-facts/use-erase-facts'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Confirmation } from '@/components/ui/confirmation'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import type { PrivateFacts } from '@/lib/browser/private-facts/private-facts'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { privateFacts } from '@/lib/messages/areas'
import { formEntry, isSkipped, type PrivateFact, wholeCv } from '@/lib/resume/private-facts'

const noNames: ReadonlyMap<string, string> = new Map()

/** Returns the names of entries from the CVs on this device; null until they are read. */
function useEntryNames(facts: readonly PrivateFact[] | null): ReadonlyMap<string, string> | null {
  const namespace = useNamespace()
  const [names, setNames] = useState<ReadonlyMap<string, string> | null>(null)
  const entries = facts && [...new Set(facts.map(({ entry }) => entry))].sort().join(' ')
  useEffect(() => {
    if (entries === null) return
    const read = async () => {
      const { nameEntriesOf } = await import('@/lib/browser/private-facts/name-entries')
      const found = await nameEntriesOf(namespace, new Set(entries.split(' ')))
      return found
    }
    // Without a network the code may not load, and storage may not answer: listed without names.
    return whileCurrent(read(), setNames, () => setNames(noNames))
  }, [namespace, entries])
  return names
}

/** Entry in the list: its own, the whole CV, or all of CVs that are not on this device. */
const groupOf = (names: ReadonlyMap<string, string>, { entry }: PrivateFact): string =>
  entry === wholeCv || entry === formEntry || names.has(entry) ? entry : ''

/** Lists what the person answered to questions about their CVs, by entry, the one answered last first. */
export function ToldCard() {
  const messages = useMessages(privateFacts)
  const { facts, store } = usePrivateFacts()
  const names = useEntryNames(facts)
  const isEmpty = facts?.length === 0
  return (
    <Card
      id="told"
      title={messages.title}
      text={isEmpty ? messages.none : messages.text}
      action={store && facts && !isEmpty && <EraseAll facts={facts} store={store} />}
    >
      {store && facts && names && !isEmpty && <Groups facts={facts} names={names} store={store} />}
    </Card>
  )
}

type GroupsProps = {
  facts: readonly PrivateFact[]
  names: ReadonlyMap<string, string>
  store: PrivateFacts
}

function Groups({ facts, names, store }: GroupsProps) {
  const messages = useMessages(privateFacts)
  const groups = new Map<string, PrivateFact[]>()
  // The oldest first within a group; the groups by their newest answer, before those without one.
  const answered = facts.filter((fact) => !isSkipped(fact))
  for (const fact of [...facts.filter(isSkipped), ...answered]) {
    const group = groupOf(names, fact)
    const known = groups.get(group) ?? []
    groups.delete(group)
    groups.set(group, [...known, fact])
  }
  const notHere = groups.get('')
  groups.delete('')
  const fixed: Readonly<Record<string, string>> = {
    [wholeCv]: messages.wholeCv,
    [formEntry]: messages.forms,
  }
  const nameOf = (entry: string) => fixed[entry] ?? names.get(entry)
  return (
    <>
      {[...groups].toReversed().map(([entry, found]) => (
        <Group key={entry} name={nameOf(entry) ?? ''} facts={found} store={store} />
      ))}
      {notHere && <Group name={messages.notHere} facts={notHere} store={store} isQuiet />}
    </>
  )
}

type GroupProps = {
  name: string
  /** The oldest first. */
  facts: readonly PrivateFact[]
  store: PrivateFacts
  isQuiet?: boolean
}

function Group({ name, facts, store, isQuiet = false }: GroupProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="py-3">
      <h3
        id={heading}
        dir="auto"
        className={`wrap-anywhere text-sm ${isQuiet ? 'font-[550] text-soft' : 'font-semibold'}`}
      >
        {name}
      </h3>
      <FactList facts={facts} store={store} />
    </section>
  )
}

/** Erases all facts after a question. */
function EraseAll({ facts, store }: Pick<GroupsProps, 'facts' | 'store'>) {
  const messages = useMessages(privateFacts)
  const erase = useEraseFacts(store)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button look="quiet" size="small" className="-me-2.5" onPress={() => setAsking(true)}>
        {messages.eraseAll}
      </Button>
      {isAsking && (
        <Confirmation
          title={messages.eraseAllTitle}
          text={messages.eraseAllText}
          submit={messages.eraseAll}
          isDanger
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            void erase(facts, messages.erased)
          }}
        />
      )}
    </>
  )
}
