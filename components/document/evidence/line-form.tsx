import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import {
  drivingLicence,
  type LinePlace,
  type WrittenLine,
  writeLine,
} from '@/lib/browser/jobs/write-line'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import { limits } from '@/lib/resume/resume-limits'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'

const ids = createIdGenerator()

/** Sections that a fact may be written into, beside a job. */
const factSections = ['skills', 'languages', 'certificates', 'education'] as const

type Props = {
  document: ResumeDocument
  /** Place chosen at first: the id of a job, or the key of a section. */
  first: string
  placeOf: (choice: string) => LinePlace
  /** Question that the line answers. */
  label: string
  /** Words to begin with. */
  initial?: string
  /** Shows the line on the page before it is added; null: none. */
  onPreview?: (written: WrittenLine | null) => void
  /** Page around the new line, where the page itself is not beside the form. */
  strip?: ReactNode
  onAdd: (place: LinePlace, text: string) => Promise<boolean>
  onClose: () => void
  /** Behind the button that adds the line. */
  children: ReactNode
}

/** Writes a line into a CV where it belongs, in the words of the person. */
export function LineForm({ document, first, placeOf, label, initial = '', strip, ...on }: Props) {
  const messages = useMessages(tailorMessages)
  const places = usePlaceNames()
  const [choice, setChoice] = useState(first)
  const [text, setText] = useState(initial)
  const [isBusy, setBusy] = useState(false)
  const place = placeOf(choice)
  const words = text.trim()
  const show = useEffectEvent((written: WrittenLine | null) => on.onPreview?.(written))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is made of the choice
  useEffect(() => {
    show(words === '' ? null : writeLine(document, place, words, ids))
    return () => show(null)
  }, [document, choice, words])
  const add = async () => {
    if (words === '' || isBusy) return
    setBusy(true)
    if (!(await on.onAdd(place, words))) setBusy(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
    else if (event.key === 'Escape') on.onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const posts = flattenRoles(document.content.work).filter(({ hidden }) => !hidden)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields in it
    <div onKeyDown={onKeyDown} className="mt-2 rounded-card border border-line bg-panel p-3">
      <Select
        label={messages.where}
        options={[
          ...posts.map(({ id, position, name }) => ({
            id,
            label: messages.job(position, name) || places.part('work', ''),
          })),
          {
            id: drivingLicence,
            label: languageTermsOf(document.design.language).details.drivingLicence,
          },
          ...factSections.map((key) => ({ id: key as string, label: places.part(key, '') })),
        ]}
        value={choice}
        onChange={setChoice}
      />
      <TextArea
        label={label}
        value={text}
        rows={2}
        maxLength={limits.paragraph}
        autoFocus
        onChange={({ target }) => setText(target.value)}
        className="mt-2"
      />
      {strip && words !== '' && (
        <div className="mt-2 flex h-40 overflow-hidden rounded-control border border-line">
          {strip}
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button look="primary" isDisabled={words === '' || isBusy} onPress={() => void add()}>
          {messages.addLine}
        </Button>
        {on.children}
      </div>
    </div>
  )
}
