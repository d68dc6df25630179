import { expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { usedEmployers } from './used-employers'

const ids = createIdGenerator()

function cv(id: string, employers: string[]): ResumeDocument {
  const made = createResume(ids)
  const work = employers.map((name, at) => ({
    ...createEntry('work', ids),
    id: `${id}-${at}`,
    name,
  }))
  return { ...made, id, content: { ...made.content, work } }
}

const job = createApplication(ids, '2026-02-01', { employer: 'Meridian Grid' })

const journalOf = (documents: Record<string, Document>) => ({
  list: async () =>
    Object.keys(documents).map((id, at) => ({
      ...{ id, trashedAt: id === 'gone' ? 1 : null, updatedAt: at },
    })) as never,
  peek: async (id: string) => documents[id] ?? null,
})

it('are those of other entries, then of other documents, the latest first', async () => {
  const open = cv('open', ['Quill Ferry', 'Quil', ''])
  const journal = journalOf({
    old: cv('old', ['Nordwind', 'Quill Ferry']),
    gone: cv('gone', ['Forgotten']),
    job,
    open: cv('open', ['Half of a na']),
  })
  expect(await usedEmployers(open, 'open-1', journal)).toEqual([
    'Quill Ferry',
    'Meridian Grid',
    'Nordwind',
  ])
  expect(await usedEmployers(open, 'open-1', null)).toEqual(['Quill Ferry'])
})
