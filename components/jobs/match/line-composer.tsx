import type { ReactNode } from 'react'
import { LineForm } from '@/components/document/evidence/line-form'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { CvIndex } from '@/lib/ai/cv/cv-index'
import { findSkills } from '@/lib/ai/lexicon/find-skills'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import {
  drivingLicence,
  type LinePlace,
  linePlaceOf,
  type WrittenLine,
} from '@/lib/browser/jobs/write-line'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'

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
export function LineComposer({ cv, requirement, onDecline, ...form }: Props) {
  const messages = useMessages(tailorMessages)
  const evidence = requirement.parts.flatMap((part) => part.evidence)
  const behind = (choice: string) =>
    evidence.find(({ entry, bullet }) => entry === choice && bullet !== null)?.bullet ?? undefined
  return (
    <LineForm
      {...form}
      first={firstPlace(requirement, cv)}
      placeOf={(choice) => linePlaceOf(choice, behind(choice))}
      label={requirement.state === 'ask' ? messages.sayFact : messages.writeUse}
    >
      <Button look="quiet" onPress={onDecline}>
        {messages.notDone}
      </Button>
      <span className="ms-auto text-soft text-sm">{messages.inYellow}</span>
    </LineForm>
  )
}
