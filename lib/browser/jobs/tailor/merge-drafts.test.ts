import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTailorDrafts } from './merge-drafts'
import { emptyTailorDraft, type KeptWording, type TailorDraft } from './tailor-draft'
import { changeWording } from './wordings'

const wordingOf = (key: string): KeptWording => ({
  ...{ key, requestId: 'q1', id: key, address: `${key}/text`, entryId: 'w1', kind: 'bullet' },
  hunk: { kind: 'set', address: `${key}/text`, before: 'Old.', after: 'New.' },
  ...{ before: 'Old.', after: 'New.', reason: 'Shorter.', answers: [], text: 'New.' },
  ...{ confirmed: [], decision: null, decidedAt: '' },
})

const base: TailorDraft = {
  ...emptyTailorDraft,
  read: 'A posting',
  wordings: ['a', 'b', 'c'].map(wordingOf),
}
const accept = (draft: TailorDraft, key: string, decidedAt: string) =>
  changeWording(draft, key, { decision: 'accepted', decidedAt })
const dismiss = (draft: TailorDraft, key: string, decidedAt: string) =>
  changeWording(draft, key, { decision: 'dismissed', decidedAt })
const decisionsOf = ({ wordings }: TailorDraft) =>
  Object.fromEntries(wordings.map(({ key, decision }) => [key, decision]))

describe('two tabs that fit one CV', () => {
  it('keep the decisions of both', () => {
    const mine = { ...accept(base, 'a', '1'), decided: { order: 'accepted' as const } }
    const theirs = { ...dismiss(base, 'b', '2'), declined: ['Kafka'] }
    const merged = mergeTailorDrafts(base, mine, theirs)
    expect(decisionsOf(merged)).toEqual({ a: 'accepted', b: 'dismissed', c: null })
    expect(merged).toMatchObject({ decided: { order: 'accepted' }, declined: ['Kafka'] })
  })

  it('hold the newer decision about the same suggestion, whoever asks', () => {
    const [one, two] = [accept(base, 'a', '1'), dismiss(base, 'a', '2')]
    expect(decisionsOf(mergeTailorDrafts(base, one, two)).a).toBe('dismissed')
    expect(decisionsOf(mergeTailorDrafts(base, two, one)).a).toBe('dismissed')
  })

  it('know what either said of a line, the newer of two, and what was taken back', () => {
    const said = (demand: string, isThis: boolean, at: string) => ({
      ...{ demand, line: 'Ran k8s.', address: 'b1/text' as const, isThis, at },
    })
    const before = { ...base, answers: [said('kubernetes', true, '1'), said('helm', true, '1')] }
    const mine = { ...base, answers: [said('kubernetes', false, '3')] }
    const theirs = {
      ...base,
      answers: [said('kubernetes', true, '2'), said('helm', true, '1'), said('linux', false, '2')],
    }
    const merged = [said('kubernetes', false, '3'), said('linux', false, '2')]
    expect(mergeTailorDrafts(before, mine, theirs).answers).toEqual(merged)
    const other = mergeTailorDrafts(before, theirs, mine).answers
    expect(other.toSorted((a, b) => a.demand.localeCompare(b.demand))).toEqual(merged)
  })

  it('never give up typed words for a decision about others: they are open again', () => {
    const typed = changeWording(base, 'a', { text: 'Typed.' })
    const decided = accept(base, 'a', '9')
    for (const merged of [
      mergeTailorDrafts(base, typed, decided),
      mergeTailorDrafts(base, decided, typed),
    ]) {
      expect(merged.wordings[0]).toMatchObject({ text: 'Typed.', confirmed: [], decision: null })
    }
  })

  it('put away what a new answer put away, unless somebody decided about it', () => {
    const answered = { ...base, wordings: [wordingOf('d')] }
    const merged = mergeTailorDrafts(base, accept(base, 'b', '1'), answered)
    expect(Object.keys(decisionsOf(merged)).sort()).toEqual(['b', 'd'])
  })

  it('take over a change that only one side made, whatever it is', () => {
    const decision = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      how: fc.constantFrom(accept, dismiss),
      at: fc.integer({ min: 1, max: 99 }).map(String),
    })
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
        const changed = decisions.reduce((draft, { key, how, at }) => how(draft, key, at), base)
        expect(mergeTailorDrafts(base, changed, base)).toEqual(changed)
        expect(mergeTailorDrafts(base, base, changed)).toEqual(changed)
        expect(mergeTailorDrafts(base, changed, changed)).toEqual(changed)
      }),
    )
  })
})
