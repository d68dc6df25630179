import * as z from 'zod/mini'
import { limits } from '../resume-limits'
import { date, flag, line, nodeId, url } from './fields'

/** Stages of an application, in the order of the columns of a board. */
export const applicationStages = ['saved', 'applied', 'interview', 'offer', 'closed'] as const

export type ApplicationStage = (typeof applicationStages)[number]

/** Endings of a closed application; empty while nobody said. */
export const applicationOutcomes = ['', 'accepted', 'declined', 'rejected', 'withdrawn'] as const

const longText = () => z._default(z.string().check(z.maxLength(limits.longText)), '')

const contact = z.looseObject({
  id: nodeId(),
  name: line(),
  role: line(),
  email: line(),
  phone: line(),
})

/** Something to be done or to go to. `time` is `HH:MM` of the person's own clock, or empty for a whole day. */
const followUp = z.looseObject({
  id: nodeId(),
  on: date(),
  time: line(),
  text: line(),
  done: flag(),
})

/** A PDF as it was sent: its bytes lie among the files of the device or account, by their SHA-256. */
const sentFile = z.looseObject({
  id: nodeId(),
  /** SHA-256 of the PDF. */
  fileId: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Name of the file as it was downloaded. */
  name: line(),
  /** The document that it was made from, and the template that it was set in. */
  documentId: line(),
  kind: z.enum(['resume', 'letter']),
  template: line(),
  /** ISO 8601. */
  at: line(),
})

const listOf = <T extends z.ZodMiniType>(item: T) =>
  z._default(z.array(item).check(z.maxLength(limits.applicationItems)), [])

/** Applying for one job: what is known of it, what was sent, and what is to be done next. */
export const applicationContentSchema = z.looseObject({
  employer: line(),
  position: line(),
  location: line(),
  url: url(),
  stage: z._default(z.enum(applicationStages), 'saved'),
  outcome: z._default(z.enum(applicationOutcomes), ''),
  /** Days (`YYYY-MM-DD`) on which it came to each stage; empty where it never was there. */
  savedOn: date(),
  appliedOn: date(),
  interviewOn: date(),
  offerOn: date(),
  closedOn: date(),
  /** Last day to apply. */
  deadline: date(),
  jobDescription: z._default(z.string().check(z.maxLength(limits.posting)), ''),
  notes: longText(),
  /** The CV and the letter for it; empty: none. */
  resumeId: line(),
  letterId: line(),
  contacts: listOf(contact),
  followUps: listOf(followUp),
  sent: listOf(sentFile),
  meta: z._default(z.looseObject({ lastModified: date() }), { lastModified: '' }),
})
