import { expect, it } from 'vitest'
import type { Document, ResumeDocument } from '@/lib/resume/schema/document'
import { usedEmployers } from './used-employers'

const cv = (id: string, employers: string[]) =>
  ({
    id,
    kind: 'resume',
    content: { work: employers.map((name, at) => ({ id: `${id}-${at}`, name })), volunteer: [] },
  }) as unknown as ResumeDocument

const job = { kind: 'application', content: { employer: 'Meridian Grid' } } as unknown as Document

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
