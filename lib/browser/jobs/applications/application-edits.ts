import { fieldAddress } from '@/lib/resume/change/address'
import { changeStage } from '@/lib/resume/change-stage'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationStage } from '@/lib/resume/schema/application'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { type Edit, focusAt, type LimitedEdit } from '../../editing/edit'
import { withContent } from '../../editing/locate'

type ListName = 'contacts' | 'followUps'

/** Moves an application to a stage, and records the date. */
export const moveToStage = (
  document: ApplicationDocument,
  stage: ApplicationStage,
  today: string,
): Edit<ApplicationDocument> => ({
  document: withContent(document, changeStage(document.content, stage, today)),
  focus: null,
})

/** Adds an empty contact, with the caret in its name; null if the limit is reached. */
export function addContact(
  document: ApplicationDocument,
  ids: IdGenerator,
): LimitedEdit<ApplicationDocument> {
  const { contacts } = document.content
  if (contacts.length >= limits.applicationItems) return null
  const id = ids.node()
  const contact = { id, name: '', role: '', email: '', phone: '' }
  return {
    document: withContent(document, { contacts: [...contacts, contact] }),
    focus: focusAt(fieldAddress(id, 'name')),
  }
}

/** Returns an application whose contact is the person's own knowledge; the same object if it is. */
export function withConfirmedContact(
  document: ApplicationDocument,
  id: string,
): ApplicationDocument {
  const { contacts } = document.content
  if (!contacts.some((one) => one.id === id && one.fromAd)) return document
  return withContent(document, {
    contacts: contacts.map((one) => {
      if (one.id !== id) return one
      const { fromAd: _, ...contact } = one
      return contact
    }),
  })
}

/** Adds an empty follow-up on a date, with the caret in its text; null if the limit is reached. */
export function addFollowUp(
  document: ApplicationDocument,
  ids: IdGenerator,
  on: string,
): LimitedEdit<ApplicationDocument> {
  const { followUps } = document.content
  if (followUps.length >= limits.applicationItems) return null
  const id = ids.node()
  const followUp = { id, on, time: '', text: '', done: false }
  return {
    document: withContent(document, { followUps: [...followUps, followUp] }),
    focus: focusAt(fieldAddress(id, 'text')),
  }
}

/** Marks a follow-up as done or open. */
export const setDone = (
  document: ApplicationDocument,
  id: string,
  done: boolean,
): Edit<ApplicationDocument> => ({
  document: withContent(document, {
    followUps: document.content.followUps.map((one) => (one.id === id ? { ...one, done } : one)),
  }),
  focus: null,
})

/** Removes a contact or a follow-up. */
export const removeItem = (
  document: ApplicationDocument,
  list: ListName,
  id: string,
): Edit<ApplicationDocument> => ({
  document: withContent(document, {
    [list]: document.content[list].filter((one) => one.id !== id),
  }),
  focus: null,
})
