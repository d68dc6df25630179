import { expect, it } from 'vitest'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
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
  expect(await findFor({})).toEqual({ name: '', organization: 'Elm Hospice Trust', email: '' })
  expect(await findFor({ organization: 'Elm Hospice' })).toBeNull()
  expect(await findFor({ name: 'Ms A. Okoye' })).toMatchObject({ name: 'Ms A. Okoye' })
})
