import { describe, expect, it } from 'vitest'
import { applicationFacts } from './application-facts'
import { mergeDocuments } from './change/merge'
import { changeStage } from './change-stage'
import { createApplication } from './create-application'
import { dueDates } from './due-dates'
import { createIdGenerator } from './ids'
import { applicationContentSchema } from './schema/application'
import type { ApplicationDocument } from './schema/document'
import { readDocument } from './upgrade'

const ids = createIdGenerator()
const today = '2026-03-02'
const made = createApplication(ids, today, { employer: 'Elm Vets', position: 'Nurse' })
const withContent = (content: Partial<ApplicationDocument['content']>): ApplicationDocument => ({
  ...made,
  content: applicationContentSchema.parse({ ...made.content, ...content }),
})

describe('an application', () => {
  it('is read as it was written, with fields that nobody knows', () => {
    const stored = { ...made, content: { ...made.content, mood: 'good' } }
    expect(readDocument(stored)).toEqual({ ok: true, document: stored })
  })

  it('is refused with the place of what is wrong', () => {
    const read = readDocument({ ...made, content: { ...made.content, stage: 'dreaming' } })
    expect(read).toMatchObject({ ok: false, problems: [{ path: 'content.stage' }] })
  })

  it('cuts what a shared page brings at its limit', () => {
    const long = createApplication(ids, today, { jobDescription: 'x'.repeat(20_000) })
    expect(readDocument(long).ok).toBe(true)
  })

  it('notes the day of each stage once, and forgets later days when it goes back', () => {
    const applied = changeStage(made.content, 'applied', '2026-03-05')
    const interview = changeStage(applied, 'interview', '2026-03-09')
    expect(changeStage(interview, 'applied', '2026-04-01')).toMatchObject({
      stage: 'applied',
      savedOn: today,
      appliedOn: '2026-03-05',
      interviewOn: '',
    })
  })

  it('merges stages, notes and follow-ups of two devices', () => {
    const mine = withContent({ stage: 'applied', appliedOn: today })
    const [left, right] = [ids.node(), ids.node()]
    const followUp = (id: string) => ({ id, on: today, time: '', text: id, done: false })
    const here = { ...mine, content: { ...mine.content, followUps: [followUp(left)] } }
    const there = withContent({ notes: 'Ask for Kim', followUps: [followUp(right)] })
    const merged = mergeDocuments<ApplicationDocument>(made, here, there)
    expect(merged).toMatchObject({
      ok: true,
      conflicts: [],
      document: { content: { stage: 'applied', notes: 'Ask for Kim' } },
    })
    const kept = merged.ok ? merged.document.content.followUps.map(({ id }) => id) : []
    expect(kept.sort()).toEqual([left, right].sort())
  })
})

describe('the facts of an application', () => {
  it('name the first day on which something is due', () => {
    const followUps = [
      { id: ids.node(), on: '2026-03-09', time: '', text: 'Call', done: false },
      { id: ids.node(), on: '2026-03-04', time: '', text: 'Mail', done: true },
      { id: ids.node(), on: 'soon', time: '', text: 'Think', done: false },
    ]
    expect(applicationFacts(withContent({ followUps })).nextOn).toBe('2026-03-09')
    expect(applicationFacts(withContent({ followUps, deadline: '2026-03-07' })).nextOn).toBe(
      '2026-03-07',
    )
    expect(applicationFacts(withContent({ followUps, stage: 'closed' })).nextOn).toBe('')
  })

  it('take no day that does not exist, and the earlier time of two on a day', () => {
    const followUp = (on: string, time = '') => ({
      id: ids.node(),
      on,
      time,
      text: '',
      done: false,
    })
    const followUps = [
      followUp('2026-02-30'),
      followUp('2026-03-09', '14:00'),
      followUp('2026-03-09', '09:30'),
      followUp('2026-03-09', '25:00'),
    ]
    expect(dueDates(withContent({ followUps })).map(({ on, time }) => `${on} ${time}`)).toEqual([
      '2026-03-09 ',
      '2026-03-09 09:30',
      '2026-03-09 14:00',
    ])
  })

  it('name the day on which it was sent, or the first later one', () => {
    const appliedOn = (content: Parameters<typeof withContent>[0]) =>
      applicationFacts(withContent(content)).appliedOn
    expect(appliedOn({})).toBe('')
    expect(appliedOn({ stage: 'interview', interviewOn: today })).toBe(today)
    expect(appliedOn({ appliedOn: '2026-02-01', interviewOn: today })).toBe('2026-02-01')
  })

  it.each([
    [{ stage: 'applied' }, false],
    [{ stage: 'interview' }, true],
    [{ stage: 'closed', outcome: 'rejected' }, true],
    [{ stage: 'closed', outcome: 'withdrawn' }, false],
    [{ stage: 'closed', outcome: 'withdrawn', interviewOn: today }, true],
  ] as const)('say of %o whether the employer answered', (content, isAnswered) => {
    expect(applicationFacts(withContent(content)).isAnswered).toBe(isAnswered)
  })
})
