import { useDeferredValue, useMemo, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { usePrivateFacts } from '@/lib/browser/private-facts/use-private-facts'
import { savedAnswersOf, searchAnswers } from '@/lib/forms/saved-answers'
import { application as applicationMessages } from '@/lib/messages/areas'
import { AnswerRow } from './answer-row'

type Props = {
  /** Names of the jobs that are not deleted, by id. */
  jobs: ReadonlyMap<string, string>
}

/** All answers that the person saved for forms, found again by likeness (ADR private-facts). */
export function AnswersView({ jobs }: Props) {
  const { form } = useMessages(applicationMessages)
  const { facts, store } = usePrivateFacts()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const answers = useMemo(() => facts && savedAnswersOf(facts), [facts])
  const found = useMemo(() => answers && searchAnswers(asked, answers), [asked, answers])
  if (!store || !answers || !found) return null
  return (
    <div className="mx-auto w-full max-w-3xl px-4 py-6 sm:px-8 sm:py-10">
      <h1 tabIndex={-1} className="text-2xl outline-none">
        {form.library}
      </h1>
      <p className="mt-1 text-pretty text-soft">
        {answers.length === 0 ? form.libraryEmpty : form.libraryHint}
      </p>
      {answers.length > 0 && (
        <SearchField
          label={form.searchAnswers}
          value={query}
          onChange={setQuery}
          className="mt-4"
        />
      )}
      <p role="status" className={found.length === 0 ? 'mt-6 empty:hidden' : 'sr-only'}>
        {asked.trim() !== '' &&
          (found.length === 0 ? form.noAnswerFound : form.answersFound(found.length))}
      </p>
      <ul className="mt-2 divide-y divide-hair">
        {found.map((answer) => (
          <AnswerRow key={answer.uses[0].id} {...{ answer, store, jobs }} />
        ))}
      </ul>
    </div>
  )
}
