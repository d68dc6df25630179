import { describe, expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { imported } from '@/lib/resume/testing/imported-resume'
import { plainText } from '@/lib/resume/text/rich-text'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import { applyPairs, type PairProposal, pairWithResume } from './pair-with-resume'

const existing = imported({
  basics: { name: 'Ana Reis', email: 'ana@example.org' },
  work: [
    {
      name: 'Brightwater GmbH',
      position: 'Engineer',
      startDate: '2019',
      highlights: ['Led six people'],
    },
    { name: 'Harbour', position: 'Intern', startDate: '2015', endDate: '2016' },
  ],
  skills: [{ name: 'Tools', keywords: ['Go'] }],
})

const file = imported({
  basics: { name: 'Ana M. Reis', phone: '+351 555 010 204' },
  work: [
    {
      name: 'Brightwater',
      position: 'Senior Engineer',
      startDate: '2018',
      endDate: '2022',
      location: 'Porto',
      highlights: ['LED six people', 'Cut costs'],
    },
    { name: 'Harbour', position: 'Intern', startDate: '2010', endDate: '2011' },
  ],
  skills: [{ name: 'Tools', keywords: ['go', 'Rust'] }],
})

const proposals = pairWithResume(file, existing)
const additions = proposals.filter(({ isAddition }) => isAddition)

const applied = (ticked: readonly PairProposal[]): ResumeDocument => {
  const result = applyPairs(existing, proposals, new Set(ticked.map(({ id }) => id)))
  if (!result.ok || result.document.kind !== 'resume') throw new Error('refused')
  return result.document
}

describe('a file beside a CV that is there', () => {
  it('pairs by employer, title and years; the same job of other years is another one', () => {
    const { work } = applied(additions).content
    expect(work).toHaveLength(3)
    expect(work[2]).toMatchObject({ name: 'Harbour', startDate: '2010' })
  })

  it('changes nothing that stands there without a tick', () => {
    const { basics, work, skills } = applied(additions).content
    expect(basics).toMatchObject({ name: 'Ana Reis', phone: '+351 555 010 204' })
    expect(work[0]).toMatchObject({ name: 'Brightwater GmbH', position: 'Engineer', endDate: '' })
    expect(work[0]?.location).toBe('Porto')
    expect(work[0]?.highlights.map(({ text }) => plainText(text))).toEqual([
      'Led six people',
      'Cut costs',
    ])
    expect(skills[0]?.keywords).toEqual(['Go', 'Rust'])
  })

  it('takes the words of the file where they are ticked', () => {
    const { basics, work } = applied(proposals).content
    expect(basics.name).toBe('Ana M. Reis')
    expect(work[0]).toMatchObject({ position: 'Senior Engineer', endDate: '2022' })
  })

  it('is the same CV where nothing is ticked, and has nothing to say of an equal one', () => {
    expect(applied([])).toEqual(existing)
    expect(pairWithResume(existing, existing)).toEqual([])
  })
})

const ids = createIdGenerator()

describe('a file beside a CV with roles', () => {
  const existing = promotedResume(ids)
  const [employer] = existing.content.work
  const lead = employer?.roles[1]
  const read = createResume(ids)
  const imported = {
    ...read,
    content: {
      ...read.content,
      work: [
        {
          ...createEntry('work', ids),
          name: employer?.name ?? '',
          url: 'https://example.org',
          position: lead?.position ?? '',
          startDate: lead?.startDate ?? '',
          endDate: lead?.endDate ?? '',
          highlights: [{ id: ids.node(), text: 'Taught two apprentices' }],
        },
      ],
    },
  }

  it('is paired with the role that it tells of, and adds to that role and its employer', () => {
    const proposals = pairWithResume(imported, existing)
    expect(proposals.map(({ hunk }) => (hunk.kind === 'set' ? hunk.address : hunk))).toMatchObject([
      `${employer?.id}/url`,
      { kind: 'insert', list: `${lead?.id}/highlights` },
    ])
    const applied = applyPairs(existing, proposals, new Set(proposals.map(({ id }) => id)))
    if (!applied.ok || applied.document.kind !== 'resume') throw new Error('not applied')
    const [entry] = applied.document.content.work
    expect(entry?.url).toBe('https://example.org')
    expect(entry?.roles[1]?.highlights.at(-1)?.text).toBe('Taught two apprentices')
  })
})
