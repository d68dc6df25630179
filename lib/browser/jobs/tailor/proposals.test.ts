import { describe, expect, it } from 'vitest'
import { unread } from '@/lib/ai/reader/types'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { readFoundProposal } from '../../ai/read-found-proposal'
import type { FoundWordings } from '../../ai/read-found-wordings'
import { type StoredProposal, takeProposal } from './proposals'
import { emptyTailorDraft } from './tailor-draft'
import { changeWording, takeFound } from './wordings'

const document = createResume(createIdGenerator())
document.content.basics.summary = 'Welder.'

const suggestion = (id: string, before = 'Welder.'): FoundWordings['suggestions'][number] => {
  const address = 'basics/summary' as const
  const texts = { before, after: `Welds ${id}.`, reason: 'Clearer.', requirements: [] }
  const hunk = { kind: 'set', address, before, after: texts.after } as const
  return { id, address, entryId: null, kind: 'summary', hunk, ...texts, reading: unread }
}
const proposal = (id: string, ...suggestions: FoundWordings['suggestions']): StoredProposal => ({
  id,
  by: 'Assistant',
  suggestions,
  dropped: 0,
  demands: {},
})

describe('wordings that an app offers', () => {
  const draft = takeProposal(emptyTailorDraft, document, proposal('q1', suggestion('s1')))

  it('are open, and say who offered them', () => {
    expect(draft.wordings).toMatchObject([
      { key: 'q1:s1', by: 'Assistant', decision: null, text: 'Welds s1.' },
    ])
  })

  it('come once, and one for each text', () => {
    const again = takeProposal(draft, document, proposal('q1', suggestion('s1')))
    expect(again).toBe(draft)
    expect(takeProposal(draft, document, proposal('q2', suggestion('s1')))).toBe(draft)
    const both = proposal('q3', suggestion('s1'), suggestion('s2'))
    expect(takeProposal(emptyTailorDraft, document, both).wordings).toHaveLength(1)
    const dismissed = changeWording(draft, 'q1:s1', { decision: 'dismissed' })
    const next = takeProposal(dismissed, document, proposal('q2', suggestion('s1')))
    expect(next.wordings.map(({ key }) => key)).toEqual(['q1:s1', 'q2:s1'])
  })

  it('leave out what the CV says otherwise by now', () => {
    const stale = proposal('q1', suggestion('s1', 'Baker.'))
    expect(takeProposal(emptyTailorDraft, document, stale)).toBe(emptyTailorDraft)
  })

  it('stay when a model answers', () => {
    const asked = { key: 'k', id: 'm', strength: 'normal' as const, requirements: null }
    const answered = takeFound(draft, asked, {
      suggestions: [suggestion('s9')],
      dropped: 0,
      demands: {},
    })
    expect(answered.wordings.map(({ key }) => key)).toEqual(['q1:s1'])
  })

  it('are read as far as they are known', () => {
    expect(readFoundProposal(null)).toBeUndefined()
    expect(readFoundProposal({ by: 'x' })).toBeUndefined()
  })
})
