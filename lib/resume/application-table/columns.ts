import type { ApplicationDocument } from '../schema/document'

type Content = ApplicationDocument['content']

/** Fields of an application with a plain text column. */
export const textColumns = {
  position: 'Position',
  employer: 'Employer',
  location: 'Location',
  url: 'Link',
  stage: 'Stage',
  outcome: 'Outcome',
  savedOn: 'Saved on',
  appliedOn: 'Applied on',
  interviewOn: 'Interview on',
  offerOn: 'Offer on',
  closedOn: 'Closed on',
  deadline: 'Deadline',
  notes: 'Notes',
  jobDescription: 'Job description',
} as const satisfies Partial<Record<keyof Content, string>>

export type TextColumn = keyof typeof textColumns

/**
 * Other columns: lists with an item per line, and the names of CV and letter. Headers are English
 * in every interface language, so that a file can be imported anywhere.
 */
export const otherColumns = {
  contacts: 'Contacts',
  followUps: 'Follow-ups',
  resume: 'CV',
  letter: 'Cover letter',
} as const

export type OtherColumn = keyof typeof otherColumns

/** Fields of a contact and of a follow-up, in the order of a cell. */
export const contactFields = ['name', 'role', 'email', 'phone'] as const
export const doneMark = 'done'
