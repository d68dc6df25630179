import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { usePlaceNames } from '@/components/document/words/use-place-names'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import type { CvIndex } from '@/lib/ai/cv/cv-index'
import { findSkills } from '@/lib/ai/lexicon/find-skills'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import {
  drivingLicence,
  type LinePlace,
  linePlaceOf,
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

/** Sections that a fact is written into, by its kind. */
const sections = { language: 'languages', licence: 'certificates', education: 'education' } as const

/** Returns where a requirement is most likely written: its section, the post of a near line, or the newest post. */
export function firstPlace({ parts }: Requirement, { posts }: Pick<CvIndex, 'posts'>): string {
  const open = parts.filter(({ state, isConfirmed }) => state !== 'covered' || isConfirmed)
  for (const { kind, words } of open) {
    const isDriving = findSkills(words).some(({ skill }) => skill.name === 'Driving licence')
    if (isDriving) return drivingLicence
    if (kind === 'language' || kind === 'licence' || kind === 'education') return sections[kind]
  }
  const near = open.flatMap(({ evidence }) => evidence).map(({ entry }) => entry)
  const [newest] = posts.toSorted((a, b) => (b.stint?.to ?? 0) - (a.stint?.to ?? 0))
  return (posts.find(({ entry }) => near.includes(entry)) ?? newest)?.entry ?? 'skills'
}

type Props = {
  document: ResumeDocument
  cv: CvIndex
  requirement: Requirement
  /** Shows the line on the page before it is added; null: none. */
  onPreview: (written: WrittenLine | null) => void
  /** Page around the new line, where the page itself is not beside the list. */
  strip: ReactNode
  onAdd: (place: LinePlace, text: string) => Promise<boolean>
  onDecline: () => void
  onClose: () => void
}

/** Writes the line for a requirement where it belongs, in the words of the person, and shows it on the page first. */
export function LineComposer({ document, cv, requirement, strip, ...on }: Props) {
  const messages = useMessages(tailorMessages)
  const places = usePlaceNames()
  const [choice, setChoice] = useState(() => firstPlace(requirement, cv))
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const behind = requirement.parts
    .flatMap(({ evidence }) => evidence)
    .find(({ entry, bullet }) => entry === choice && bullet !== null)?.bullet
  const place = linePlaceOf(choice, behind ?? undefined)
  const show = useEffectEvent(on.onPreview)
  const words = text.trim()
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
    <div onKeyDown={onKeyDown} className="mt-2 rounded-card border border-line p-3">
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
          ...(['skills', ...Object.values(sections)] as const).map((key) => ({
            id: key as string,
            label: places.part(key, ''),
          })),
        ]}
        value={choice}
        onChange={setChoice}
      />
      <TextArea
        label={requirement.state === 'ask' ? messages.sayFact : messages.writeUse}
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
        <Button look="quiet" onPress={on.onDecline}>
          {messages.notDone}
        </Button>
        <span className="ms-auto text-soft text-sm">{messages.inYellow}</span>
      </div>
    </div>
  )
}
