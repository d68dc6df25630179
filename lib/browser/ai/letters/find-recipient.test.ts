import { expect, it } from 'vitest'
import { createApplication } from '@/lib/resume/create-application'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { withConfirmedContact } from '../../jobs/applications/application-edits'
import type { JournalHead } from '../../storage/journal/journal-types'
import { findRecipient } from './find-posting'

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const text = 'Ward sister\nElm Hospice Trust\n\nCome and join us.'
const posting = { title: 'Ward sister', employer: 'Elm Hospice Trust', text }
const letter = letterFor(cv, { version: 0, date: '2026-11-21', posting }, ids)
const journal = { list: async () => [], peek: async () => null }

/** Returns what is found for the letter with some fields of its recipient filled. */
const findFor = (recipient: Partial<typeof letter.content.recipient>) =>
  findRecipient(journal, {
    ...letter,
    content: { ...letter.content, recipient: { ...letter.content.recipient, ...recipient } },
  })

it('finds the employer of the ad, until the letter has one', async () => {
  expect(await findFor({})).toEqual({
    ...{ name: '', organization: 'Elm Hospice Trust', email: '' },
    ...{ contact: null, isConfirmed: false },
  })
  expect(await findFor({ organization: 'Elm Hospice' })).toBeNull()
  expect(await findFor({ name: 'Ms A. Okoye' })).toMatchObject({ name: 'Ms A. Okoye' })
})

it('finds the contact of the job, and whether the person has confirmed it there', async () => {
  const job = createApplication(ids, '2026-11-01')
  const contact = {
    id: ids.node(),
    name: 'Ms A. Okoye',
    role: '',
    phone: '',
    email: 'a@elm.example',
  }
  const findIn = (letterId: string, fromAd?: true) => {
    const contacts = [{ ...contact, ...(fromAd && { fromAd }) }]
    const stored = { ...job, content: { ...job.content, letterId, contacts } }
    const heads = [{ id: job.id, kind: 'application', trashedAt: null }] as JournalHead[]
    return findRecipient({ list: async () => heads, peek: async () => stored }, letter)
  }
  const found = { name: 'Ms A. Okoye', contact: { jobId: job.id, id: contact.id } }
  expect(await findIn(letter.id, true)).toMatchObject({ ...found, isConfirmed: false })
  expect(await findIn(letter.id)).toMatchObject({ ...found, isConfirmed: true })
  const { content } = withConfirmedContact(
    { ...job, content: { ...job.content, contacts: [{ ...contact, fromAd: true }] } },
    contact.id,
  )
  expect(content.contacts).toEqual([contact])
})
