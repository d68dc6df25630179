import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { JournalHead } from '../storage/journal/journal-types'
import { nameEntries } from './name-entries'

const ids = createIdGenerator()

it('names entries and lines’ entries by the CV that was changed last, and leaves out unknown ones', async () => {
  const [older, newer] = [sampleResume('nurse', ids), sampleResume('nurse', ids)]
  const [job] = older.content.work
  if (!job) throw new Error('No job')
  newer.content.work = [{ ...job, name: 'Renamed', position: 'Renamed' }]
  const heads = [
    { id: older.id, kind: 'resume', updatedAt: 1 },
    { id: newer.id, kind: 'resume', updatedAt: 2 },
    { id: 'letter', kind: 'letter', updatedAt: 3 },
  ] as JournalHead[]
  const journal = {
    list: async () => heads,
    peek: async (id: string) => [older, newer].find((one) => one.id === id) ?? null,
  }
  const school = older.content.education[0]?.id ?? ''
  const names = await nameEntries(journal, new Set([job.id, school, ids.node()]))
  expect(names.get(job.id)).toBe('Renamed')
  expect(names.get(school)).not.toBe('')
  expect([...names.keys()].sort()).toEqual([job.id, school].sort())
})
