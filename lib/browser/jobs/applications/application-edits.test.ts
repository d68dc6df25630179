import { expect, it } from 'vitest'
import { copyApplication } from '@/lib/resume/copy-application'
import { createApplication } from '@/lib/resume/create-application'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { countingIds } from '../../editing/testing'
import { addContact, addFollowUp, moveToStage, removeItem, setDone } from './application-edits'

const ids = countingIds()
const today = '2026-03-02'
const made = createApplication(ids, today, { employer: 'Elm Vets', position: 'Nurse' })
const withItems = (content: Partial<ApplicationDocument['content']>): ApplicationDocument => ({
  ...made,
  content: { ...made.content, ...content },
})

it('add a contact and a follow-up, and put the caret into them', () => {
  const contact = addContact(made, ids)
  const followUp = contact && addFollowUp(contact.document, ids, today)
  const { contacts, followUps } = followUp?.document.content ?? {}
  expect(contacts).toMatchObject([{ name: '' }])
  expect(followUps).toMatchObject([{ on: today, done: false }])
  expect(contact?.focus?.address).toBe(`${contacts?.[0]?.id}/name`)
  expect(followUp?.focus?.address).toBe(`${followUps?.[0]?.id}/text`)
})

it('add none beyond the limit', () => {
  const contacts = Array.from({ length: limits.applicationItems }, () => ({
    ...{ id: ids.node(), name: '', role: '', email: '', phone: '' },
  }))
  const followUps = contacts.map(({ id }) => ({ id, on: '', time: '', text: '', done: false }))
  expect(addContact(withItems({ contacts }), ids)).toBeNull()
  expect(addFollowUp(withItems({ followUps }), ids, today)).toBeNull()
})

it('mark, remove and move, and leave the rest as it is', () => {
  const [first, second] = [ids.node(), ids.node()]
  const followUp = (id: string) => ({ id, on: today, time: '', text: '', done: false })
  const document = withItems({ followUps: [followUp(first), followUp(second)] })
  const { followUps } = setDone(document, second, true).document.content
  expect(followUps.map(({ done }) => done)).toEqual([false, true])
  expect(removeItem(document, 'followUps', first).document.content.followUps).toEqual([
    followUp(second),
  ])
  expect(moveToStage(document, 'applied', '2026-03-05').document.content).toMatchObject({
    stage: 'applied',
    appliedOn: '2026-03-05',
    followUps: document.content.followUps,
  })
})

it('copy what belongs to the job, and nothing of how far it is', () => {
  const contacts = [{ id: ids.node(), name: 'Kim', role: '', email: '', phone: '' }]
  const document = withItems({ stage: 'offer', appliedOn: today, notes: 'Nights', contacts })
  const copy = copyApplication(document, ids, '2026-04-01')
  expect(copy).toMatchObject({
    content: {
      ...{ employer: 'Elm Vets', notes: 'Nights', contacts, stage: 'saved' },
      ...{ savedOn: '2026-04-01', appliedOn: '' },
    },
  })
  expect(copy.id).not.toBe(document.id)
})
