import { useId, useState } from 'react'
import { useEraseFacts } from '@/components/document/private-facts/use-erase-facts'
import { Button } from '@/components/ui/button'
import { useDay } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import type { PrivateFacts } from '@/lib/browser/private-facts/private-facts'
import type { SavedAnswer } from '@/lib/forms/saved-answers'
import {
  application as applicationMessages,
  linkedIn,
  privateFacts,
  wordings,
} from '@/lib/messages/areas'
import type { PrivateFact } from '@/lib/resume/private-facts'
import { jobFragment } from '../applications-address'
import { EditAnswer } from './edit-answer'

/** Length in UTF-16 units up to which an answer is shown whole. */
const maxShown = 400

type Props = {
  answer: SavedAnswer
  store: PrivateFacts
  /** Names of jobs by id. */
  jobs: ReadonlyMap<string, string>
}

/** A question with its answer, the jobs in which it was given, and buttons that copy, change and erase it. */
export function AnswerRow({ answer, store, jobs }: Props) {
  const { form, showAll, showLess } = useMessages(applicationMessages)
  const { copy, copied } = useMessages(linkedIn)
  const { edit: editLabel } = useMessages(wordings)
  const { erase: eraseLabel, erased } = useMessages(privateFacts)
  const erase = useEraseFacts(store)
  const [isEditing, setEditing] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { question, text, uses } = answer
  const isLong = text.length > maxShown
  if (isEditing) {
    return (
      <li className="py-4">
        <EditAnswer {...{ uses, store }} onClose={() => setEditing(false)} />
      </li>
    )
  }
  async function copyAnswer() {
    const isCopied = (await copyText(Promise.resolve(text))) === 'copied'
    showToast({ text: isCopied ? copied : form.notCopied })
  }
  const actions = [
    { name: 'copy', label: copy, onPress: () => void copyAnswer() },
    { name: 'edit', label: editLabel, onPress: () => setEditing(true) },
    { name: 'erase', label: eraseLabel, onPress: () => void erase(uses, erased) },
  ]
  return (
    <li className="py-4">
      <h2 id={id} dir="auto" className="wrap-anywhere text-pretty text-base">
        {question}
      </h2>
      <p
        dir="auto"
        className={`wrap-anywhere mt-1 whitespace-pre-line text-pretty ${isLong && !isOpen ? 'line-clamp-4' : ''}`}
      >
        {text}
      </p>
      {isLong && (
        <Button
          size="small"
          look="quiet"
          aria-expanded={isOpen}
          className="-ms-2.5"
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? showLess : showAll}
        </Button>
      )}
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-4">
        <div className="flex min-w-0 gap-x-1.5 py-1 text-soft text-sm">
          <span id={`${id}-uses`} className="shrink-0">
            {form.usedIn}
          </span>
          <ul aria-labelledby={`${id}-uses`} className="min-w-0">
            {uses.map((use) => (
              <Use key={use.id} {...{ use }} job={jobs.get(use.about)} />
            ))}
          </ul>
        </div>
        <div className="-mx-2.5 flex flex-wrap">
          {actions.map(({ name, label, onPress }) => (
            <Button
              key={name}
              id={`${id}-${name}`}
              aria-labelledby={`${id}-${name} ${id}`}
              look="quiet"
              size="small"
              onPress={onPress}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
    </li>
  )
}

/** A job in which an answer was given, with the day. */
function Use({ use, job }: { use: PrivateFact; job: string | undefined }) {
  const { form } = useMessages(applicationMessages)
  const sayDay = useDay()
  return (
    <li className="wrap-anywhere">
      {job === undefined ? (
        form.jobGone
      ) : (
        <a href={jobFragment(use.about, 'form')} className="text-ink">
          <bdi>{job}</bdi>
        </a>
      )}
      <span className="tabular-nums"> · {sayDay(use.at, (day) => day)}</span>
    </li>
  )
}
