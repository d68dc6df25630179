import { describe, expect, it } from 'vitest'
import {
  emptyJob,
  jobFragment,
  jobTabs,
  movedFragment,
  newApplicationFragment,
  readPlace,
  readSharedJob,
  sharedFragment,
} from './applications-address'

describe('the places of applications', () => {
  it.each([
    ['', { kind: 'list' }],
    ['#', { kind: 'list' }],
    ['#trash', { kind: 'trash' }],
    ['#form-answers', { kind: 'form-answers' }],
    ['#new', { kind: 'new', job: emptyJob, isShared: false }],
    ['#019c', { kind: 'application', id: '019c', tab: 'overview' }],
    ['#news', { kind: 'application', id: 'news', tab: 'overview' }],
    ['#019c/elsewhere', { kind: 'application', id: '019c', tab: 'overview' }],
  ])('%j', (hash, place) => {
    expect(readPlace(hash)).toEqual(place)
  })

  it.each(jobTabs)('name the tab %s of a job', (tab) => {
    expect(readPlace(jobFragment('019c', tab))).toEqual({ kind: 'application', id: '019c', tab })
  })

  it.each<[string, string, string | null]>([
    ['?tab=match', '#cv', '#cv/match'],
    ['?workspace=w&tab=match', '#cv', '#cv/match'],
    ['?tab=match', '#cv?application=job', '#job/match'],
    ['?tab=match', '#cv%3Fapplication=job', '#job/match'],
    ['?tab=interview', '#job', '#job/interview'],
    ['?tab=interview', '', '#'],
    ['?tab=elsewhere', '#job', null],
    ['', '#job', null],
  ])('of before lead to a tab: %s %s', (search, hash, fragment) => {
    expect(movedFragment(search, hash)).toBe(fragment)
  })

  it('hold what is typed into the form for a new one', () => {
    const job = {
      ...{ position: 'Nurse & more', employer: 'Elm', location: 'Pörto' },
      ...{ url: 'https://a.example/?b=1&c', jobDescription: 'Two\nlines # and ? and %' },
      resumeId: '0189-ab',
      ...{ deadline: '2026-12-11', pay: '£30,000', contact: 'Kim Ode', reference: 'A-1' },
      changed: 'pay,contact',
    }
    const fragment = newApplicationFragment(job)
    expect(readPlace(fragment)).toEqual({ kind: 'new', job, isShared: false })
    expect(newApplicationFragment({})).toBe('#new')
  })
})

describe('a shared job', () => {
  const read = (query: Record<string, string>) => readSharedJob(new URLSearchParams(query))

  it('has its address, also where a phone puts it behind the text', () => {
    const url = 'https://jobs.example/1'
    expect(read({ title: 'Nurse', url })).toEqual({ ...emptyJob, position: 'Nurse', url })
    expect(read({ title: 'Nurse', text: url })).toEqual({ ...emptyJob, position: 'Nurse', url })
    expect(read({ text: `Look at this\n${url} ` })).toEqual({
      ...{ ...emptyJob, url, jobDescription: 'Look at this' },
    })
    expect(read({ text: `See ${url}`, url: 'https://own.example' })).toMatchObject({
      ...{ url: 'https://own.example', jobDescription: `See ${url}` },
    })
  })

  it('is cut at the limits of its fields, and brings no script', () => {
    const job = read({
      title: 'x'.repeat(400),
      text: 'y'.repeat(20_000),
      url: 'javascript:alert(1)',
    })
    expect(job).toMatchObject({ url: '' })
    expect([job.position.length, job.jobDescription.length]).toEqual([300, 12_000])
  })

  it('is moved into the fragment, which reaches no server', () => {
    expect(sharedFragment('')).toBeNull()
    expect(sharedFragment('?left-behind')).toBeNull()
    expect(sharedFragment('?title=Nurse&text=Care&url=')).toBe('#new?shared=&title=Nurse&text=Care')
    expect(readPlace(sharedFragment('?text=Care') ?? '')).toMatchObject({ isShared: true })
  })
})
