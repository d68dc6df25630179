import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, type RefObject, useEffect, useState } from 'react'
import {
  exampleAddress,
  readEditorAddress,
} from '@/components/document/open-document/editor-address'
import { Button } from '@/components/ui/button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import {
  exampleLanguage,
  isByMachine,
  matchesExample,
  readExamples,
} from '@/lib/browser/examples/examples'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { type Example, exampleFields } from '@/lib/resume/examples/example'

/** An example that can be chosen; `isForeign`: in English, where the interface has another language. */
type Choice = { id: string; language: string; isForeign: boolean; example: Example }

/** Shown before a profession is typed. */
const suggested = ['nurse', 'electrician', 'teacher']

/** Returns the examples in the language of the interface, then those that are in English only; none before they are here. */
export function useExampleChoices(): readonly Choice[] {
  const locale = useInterfaceLocale()
  const [choices, setChoices] = useState<readonly Choice[]>([])
  useEffect(() => {
    let isCurrent = true
    const own = exampleLanguage(locale) ?? 'en'
    const read = async () => {
      const [mine, english] = await Promise.all([readExamples(own), readExamples('en')])
      const others = Object.entries(english).filter(([id]) => !Object.hasOwn(mine, id))
      const choice =
        (language: string) =>
        ([id, example]: [string, Example]) => ({
          id,
          language,
          isForeign: language !== own,
          example,
        })
      if (isCurrent)
        setChoices([...Object.entries(mine).map(choice(own)), ...others.map(choice('en'))])
    }
    // Without a network the other ways to begin are there.
    read().catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [locale])
  return choices
}

/** Returns a function that opens a new, empty CV with an example, in the template of the URL if there is one. */
function useOpenExample() {
  const router = useRouter()
  return ({ id, language }: Choice) =>
    router.push(exampleAddress(id, language, readEditorAddress(location.hash).template))
}

function ChoiceButton({ choice }: { choice: Choice }) {
  const open = useOpenExample()
  return (
    <Button size="small" className="rounded-full!" onPress={() => open(choice)}>
      <span lang={choice.language}>{choice.example.title}</span>
    </Button>
  )
}

type Props = { choices: readonly Choice[]; onAll: () => void }

/** Search of the examples by profession. Enter opens the first one found. */
export function ExampleSearch({ choices, onAll }: Props) {
  const { example: messages } = useMessages(dashboardMessages)
  const open = useOpenExample()
  const [query, setQuery] = useState('')
  const isTyped = query.trim() !== ''
  const found = choices.filter(({ example }) =>
    matchesExample(example, messages.fields[example.field], query),
  )
  const openFirst = (event: FormEvent) => {
    event.preventDefault()
    if (found[0] && isTyped) open(found[0])
  }
  const some = choices.filter(({ id }) => suggested.includes(id))
  const all = choices.length > 0 && (
    <Button size="small" look="quiet" onPress={onAll}>
      {messages.all(choices.length)}
    </Button>
  )
  return (
    <>
      <form className="w-full" onSubmit={openFirst}>
        <SearchField
          label={messages.profession}
          value={query}
          onChange={setQuery}
          className="[&_input]:min-h-11"
        />
      </form>
      {/* What is found lies on what is suggested, so that nothing moves while one types. */}
      <div className="relative min-h-7 w-full pointer-coarse:min-h-24">
        <div className={isTyped ? 'invisible' : ''}>
          <ChoiceList choices={some}>{all}</ChoiceList>
        </div>
        <div className={`absolute inset-0 overflow-y-auto ${isTyped ? '' : 'pointer-events-none'}`}>
          <p
            role="status"
            className={isTyped && found.length === 0 ? 'text-soft text-sm' : 'sr-only'}
          >
            {isTyped && messages.found(found.length)}
          </p>
          {isTyped && <ChoiceList choices={found}>{found.length === 0 && all}</ChoiceList>}
        </div>
      </div>
    </>
  )
}

/** Choices in rows, with what follows the last one. */
function ChoiceList({ choices, children }: { choices: readonly Choice[]; children?: ReactNode }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {choices.map((choice) => (
        <li key={choice.id}>
          <ChoiceButton choice={choice} />
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  )
}

type AllProps = { choices: readonly Choice[]; headingRef: RefObject<HTMLHeadingElement | null> }

/** All examples by field of work, with what is known of their state. */
export function AllExamples({ choices, headingRef }: AllProps) {
  const { example: messages } = useMessages(dashboardMessages)
  const own = choices.filter(({ isForeign }) => !isForeign)
  const foreign = choices.filter(({ isForeign }) => isForeign)
  const groups = exampleFields.map((field) => ({
    field,
    inField: own.filter(({ example }) => example.field === field),
  }))
  return (
    <section className="mx-auto mt-9 max-w-[66rem]">
      <h2 ref={headingRef} tabIndex={-1} className="scroll-mt-4 text-lg outline-none">
        {messages.title}
      </h2>
      {own[0] && isByMachine(own[0].language) && (
        <p className="mt-1 text-soft text-sm">{messages.machine}</p>
      )}
      <div className="mt-4 grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {groups.map(
          ({ field, inField }) =>
            inField.length > 0 && (
              <ChoiceGroup key={field} name={messages.fields[field]} choices={inField} />
            ),
        )}
        {foreign.length > 0 && (
          <div className="col-span-full">
            <ChoiceGroup name={messages.english} choices={foreign} />
          </div>
        )}
      </div>
    </section>
  )
}

function ChoiceGroup({ name, choices }: { name: string; choices: readonly Choice[] }) {
  return (
    <div>
      <h3 className="mb-2 text-soft text-sm">{name}</h3>
      <ChoiceList choices={choices} />
    </div>
  )
}
