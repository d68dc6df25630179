import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeContent } from '@/lib/resume/schema/content'
import { resolveSections } from '@/lib/resume/sections'
import type { SectionModel } from './section-model'
import { inPrintedOrder } from './section-order'

const ids = createIdGenerator()
const { content: empty } = createResume(ids)
const flags = { hidden: false, keepTogether: true, breakBefore: false }
const custom = (title: string) => ({ id: ids.node(), title, entries: [] })
const school = (endDate: string) =>
  ({
    ...flags,
    id: ids.node(),
    startDate: '2019-09',
    endDate,
  }) as ResumeContent['education'][number]
// Only the fields that the order reads.
const job = (endDate: string) =>
  ({
    ...flags,
    id: ids.node(),
    startDate: '2024',
    endDate,
    roles: [],
  }) as unknown as ResumeContent['work'][number]

const orderOf = (content: ResumeContent, look: '2027-01' | '2027-02' = '2027-02') => {
  const models = resolveSections(content).map(({ key }) => ({ key }) as SectionModel)
  return inPrintedOrder(models, content, look).map(({ key }) => key)
}

it('prints custom sections before interests and references, unless a person arranged them', () => {
  const walks = custom('Walks')
  const content = { ...empty, custom: [walks] }
  expect(orderOf(content).slice(-3)).toEqual([walks.id, 'interests', 'references'])
  expect(orderOf(content, '2027-01').slice(-3)).toEqual(['interests', 'references', walks.id])
  const sections = [{ key: 'interests', visible: true, title: '', breakBefore: false }]
  expect(orderOf({ ...content, sections })[1]).toBe('interests')
})

it('prints education first for a person who begins', () => {
  const second = (work: ResumeContent['work'], education: ResumeContent['education']) =>
    orderOf({ ...empty, work, education })[1]
  expect(second([job('')], [school('2025-06')])).toBe('education')
  expect(second([], [school('')])).toBe('education')
  expect(second([job('')], [school('2018-06')])).toBe('work')
  expect(second([job('2023'), job('')], [school('2025-06')])).toBe('work')
  expect(second([job('')], [])).toBe('work')
})
