import * as z from 'zod/mini'
import { limits } from '../resume-limits'
import { date, flag, line, nodeId, url } from './fields'

/** Stages of an application, in the order of the board's columns. */
export const applicationStages = ['saved', 'applied', 'interview', 'offer', 'closed'] as const

export type ApplicationStage = (typeof applicationStages)[number]

/** Outcomes of a closed application; empty if unknown. */
export const applicationOutcomes = ['', 'accepted', 'declined', 'rejected', 'withdrawn'] as const

const longText = () => z._default(z.string().check(z.maxLength(limits.longText)), '')

const contact = z.looseObject({
  id: nodeId(),
  name: line(),
  role: line(),
  email: line(),
  phone: line(),
  /** Read from the ad, and not yet confirmed by the person. */
  fromAd: z.optional(z.literal(true)),
})

/** A task or appointment. `time` is `HH:MM` local time, or empty for a whole day. */
const followUp = z.looseObject({
  id: nodeId(),
  on: date(),
  time: line(),
  text: line(),
  done: flag(),
})

/** A sent PDF; its bytes are stored by SHA-256 on the device or in the account. */
const sentFile = z.looseObject({
  id: nodeId(),
  /** SHA-256 of the PDF. */
  fileId: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** File name at download. */
  name: line(),
  /** Source document, and its template. */
  documentId: line(),
  kind: z.enum(['resume', 'letter']),
  template: line(),
  /** ISO 8601. */
  at: line(),
})

const listOf = <T extends z.ZodMiniType>(item: T) =>
  z._default(z.array(item).check(z.maxLength(limits.applicationItems)), [])

/** An application for one job: job data, files sent, and follow-ups. */
export const applicationContentSchema = z.looseObject({
  employer: line(),
  position: line(),
  location: line(),
  url: url(),
  stage: z._default(z.enum(applicationStages), 'saved'),
  outcome: z._default(z.enum(applicationOutcomes), ''),
  /** Dates (`YYYY-MM-DD`) on which each stage was reached; empty if never. */
  savedOn: date(),
  appliedOn: date(),
  interviewOn: date(),
  offerOn: date(),
  closedOn: date(),
  /** Application deadline. */
  deadline: date(),
  /** Pay, and the employer's number of the ad, as written there. */
  pay: line(),
  reference: line(),
  jobDescription: z._default(z.string().check(z.maxLength(limits.posting)), ''),
  notes: longText(),
  /** Ids of its CV and cover letter; empty if none. */
  resumeId: line(),
  letterId: line(),
  contacts: listOf(contact),
  followUps: listOf(followUp),
  sent: listOf(sentFile),
  meta: z._default(z.looseObject({ lastModified: line() }), { lastModified: '' }),
})
