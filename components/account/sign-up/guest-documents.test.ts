import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openTab } from '@/lib/browser/storage/journal/testing/tabs'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import { countDocuments } from './use-guest-documents'

it('counts an application as no CV', async () => {
  const ids = createIdGenerator()
  const journal = openTab('guest')
  journal.save(sampleResume('nurse', ids))
  journal.save(createApplication(ids, '2026-11-26', { position: 'Pilot', employer: 'Port Ltd' }))
  await journal.flush()
  expect(await countDocuments(journal)).toEqual({ cvs: 1, others: 1 })
})
