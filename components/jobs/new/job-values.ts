import type { ReadJob } from '@/lib/browser/jobs/applications/read-job'
import { createApplication } from '@/lib/resume/create-application'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { SharedJob } from '../applications-address'
import type { JobValue } from './ad-facts'

/** Returns the fields that the person has changed. */
export const changedOf = ({ changed }: SharedJob): ReadonlySet<JobValue> =>
  new Set(changed.split(',').filter((name) => name !== '') as JobValue[])

/** Returns the change that sets a value by the person's hand. */
export const withValue = (job: SharedJob, field: JobValue, value: string): Partial<SharedJob> => ({
  [field]: value,
  changed: [...new Set([...changedOf(job), field])].join(','),
})

/**
 * Returns what is shown of a new job: what the person typed, else what the ad says, else what the address brought. The
 * title of a shared page often has more than the job, so that the ad's comes first; other programs know it.
 */
export function jobValues(
  job: SharedJob,
  read: ReadJob,
  isShared: boolean,
): Record<JobValue, string> {
  const changed = changedOf(job)
  const pick = (field: JobValue, found: string) =>
    changed.has(field) ? job[field] : isShared ? found || job[field] : job[field] || found
  return {
    position: pick('position', read.position),
    employer: pick('employer', read.employer),
    location: pick('location', read.location),
    pay: pick('pay', read.pay),
    deadline: pick('deadline', read.deadline),
    contact: pick('contact', read.contact.name),
    reference: pick('reference', read.reference),
    url: job.url,
  }
}

type Options = {
  isShared: boolean
  /** Keeps the text as notes: it is no ad. */
  asNotes: boolean
  today: string
}

/** Returns the content of a job from what was typed and read. */
export function contentOfJob(
  job: SharedJob,
  read: ReadJob,
  ids: IdGenerator,
  { isShared, asNotes, today }: Options,
): ApplicationDocument['content'] {
  const { contact, deadline, pay, reference, ...start } = jobValues(job, read, isShared)
  const { resumeId, jobDescription } = job
  const { content } = createApplication(ids, today, {
    ...{ ...start, resumeId, jobDescription: asNotes ? '' : jobDescription },
  })
  const isChanged = changedOf(job).has('contact')
  const { email, phone } = read.contact
  const hasContact = `${contact}${email}${phone}`.trim() !== ''
  const named = { id: ids.node(), name: contact, role: '', email, phone }
  return {
    ...content,
    ...{ deadline, pay, reference },
    notes: asNotes ? jobDescription.slice(0, limits.longText) : '',
    contacts: hasContact ? [isChanged ? named : { ...named, fromAd: true }] : [],
  }
}
