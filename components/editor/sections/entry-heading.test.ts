import { expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { entryHeading } from './entry-heading'

const ids = createIdGenerator()
const { design } = createResume(ids)

it('names it as the picture does', () => {
  const job = {
    ...createEntry('work', ids),
    position: 'Data Engineer',
    name: 'Porto Digital Health',
    startDate: '2017',
    endDate: '2021',
  }
  expect(entryHeading('work', job, design)).toEqual({
    title: 'Data Engineer',
    beside: 'Porto Digital Health',
    time: '2017 – 2021',
  })
})

it('takes the next field where the first is empty, and prints a single date once', () => {
  const award = { ...createEntry('awards', ids), awarder: 'City of Porto', date: '2020-05' }
  expect(entryHeading('awards', award, design)).toEqual({
    title: 'City of Porto',
    beside: '',
    time: 'May 2020',
  })
  const skills = { ...createEntry('skills', ids), keywords: ['Dough', 'Ovens'] }
  expect(entryHeading('skills', skills, design).title).toBe('Dough, Ovens')
  expect(entryHeading('work', createEntry('work', ids), design)).toEqual({
    title: '',
    beside: '',
    time: '',
  })
})
