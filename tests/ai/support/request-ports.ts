import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import { asksFor } from './scripted-finder'

export const posting = `Night baker, Crumb & Sons
We need experience with sourdough and a steady hand.
A forklift licence is welcome. You work with a small team in the harbour.`

export const requirementsAnswer = {
  title: 'Night baker',
  employer: 'Crumb & Sons',
  requirements: [asksFor('sourdough')],
}

export const before = 'Baked sourdough bread for two markets every week'
export const after = 'Every week, baked sourdough bread for two markets'

/** Further bullets beside it, so that a reader can tell the language of the whole. */
const others = [
  'Planned the rota of the night shift and ordered flour from three mills',
  'Showed apprentices how to shape loaves and how to look after the oven',
]

/** Suggests other words for the first bullet of the CV below. */
export const tailoringAnswer = {
  suggestions: [
    { field: 't1', text: after, reason: 'Begins with how often.', requirements: ['r1'] },
  ],
}

/** The CV of somebody whose contact must never reach a model. */
export function bakersCv(): ResumeDocument {
  const ids = createIdGenerator()
  const document = createResume(ids)
  const { basics, work } = document.content
  basics.name = 'Canary Quetzalcoatl'
  basics.email = 'canary@example.org'
  basics.phone = '+351 555 010 999'
  const bare = {
    location: '',
    url: '',
    description: '',
    summary: '',
    employment: '',
    hidden: false,
    keepTogether: true,
    breakBefore: false,
    roles: [],
  }
  work.push({
    ...bare,
    id: ids.node(),
    name: 'Harbour Bakery',
    position: 'Baker',
    startDate: '2019-03',
    endDate: '',
    highlights: [before, ...others].map((text) => ({ id: ids.node(), text: literal(text) })),
  })
  return document
}

type Messages = { role: string; content: string }[]

/** Which question a server was asked. */
export const isTailoring = (body: Record<string, unknown>) =>
  ((body.messages as Messages)[0]?.content ?? '').includes('better wordings')
