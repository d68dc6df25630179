import { describe, expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import { applyPairs, pairWithResume } from './pair-with-resume'

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
