import { describe, expect, it } from 'vitest'
import { createApplication } from './create-application'
import { createIdGenerator } from './ids'
import { hasRoomForSent, markSent, removeSent, restoreSent, type SentFile } from './mark-sent'
import { limits } from './resume-limits'

const ids = createIdGenerator()
const { content } = createApplication(ids, '2026-03-02')
const fileOf = (kind: SentFile['kind']): SentFile => ({
  ...{ id: ids.node(), fileId: 'a'.repeat(64), name: 'CV.pdf', documentId: ids.document(), kind },
  ...{ template: 'classic', at: '2026-03-05T10:00:00.000Z' },
})
const [cv, letter] = [fileOf('resume'), fileOf('letter')]

describe('what was sent for an application', () => {
  it('is noted, and the application has been applied for since', () => {
    const sent = markSent(content, [cv, letter], '2026-03-05')
    expect(sent).toMatchObject({ sent: [cv, letter], stage: 'applied', appliedOn: '2026-03-05' })
    expect([sent.resumeId, sent.letterId]).toEqual([cv.documentId, letter.documentId])
    const other = markSent({ ...content, resumeId: 'other' }, [cv], '2026-03-05')
    expect([other.resumeId, other.letterId]).toEqual(['other', ''])
    expect(markSent(sent, [cv], '2026-03-06')).toEqual(sent)
  })

  it('leaves a stage that is further on', () => {
    const invited = { ...content, stage: 'interview' as const, interviewOn: '2026-03-04' }
    const sent = { ...invited, sent: [cv], resumeId: cv.documentId }
    expect(markSent(invited, [cv], '2026-03-05')).toEqual(sent)
  })

  it('is as many files as an application may have', () => {
    const full = markSent(
      content,
      Array.from({ length: 99 }, () => fileOf('resume')),
      '2026-03-05',
    )
    expect([1, 2].map((count) => hasRoomForSent(full, count))).toEqual([true, false])
    expect(markSent(full, [cv, letter], '2026-03-05').sent).toHaveLength(limits.applicationItems)
  })

  it('comes off the list and back to its place, once', () => {
    const sent = markSent(content, [cv, letter], '2026-03-05')
    const without = removeSent(sent, cv.id)
    expect(without).toMatchObject({ sent: [letter], stage: 'applied' })
    const restored = restoreSent(without, cv, 0)
    expect(restored).toEqual(sent)
    expect(restoreSent(restored, cv, 0)).toBe(restored)
  })
})
