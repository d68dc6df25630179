import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { LetterDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { attest } from '../../editing/attest'
import { createEvidenceReader, type EvidenceQuestion } from './answer-evidence'
import { watchEvidence } from './watch-evidence'

await loadLexicons()

const ids = createIdGenerator()
const cv = sampleResume('nurse', ids)
const invented = 'I led a team of 45 surgeons at Hollow Peak.'

function letterSaying(text: string): LetterDocument {
  const letter = letterFor(cv, { version: 0, date: '2026-11-21', posting: null }, ids)
  const paragraphs = [{ id: 'aaaaaaaaaaaa', text }]
  return { ...letter, content: { ...letter.content, paragraphs } }
}

const fact = { text: invented, place: 'aaaaaaaaaaaa/text' as const, at: '2026-11-21T10:00:00Z' }

describe('the evidence desk', () => {
  it('knows nothing before there was a CV, and keeps the last one', () => {
    const answer = createEvidenceReader()
    const question = { letter: letterSaying(invented), asOf: '2026-11-21' }
    expect(answer({ ...question, resume: undefined })).toBeNull()
    const first = answer({ ...question, resume: cv })
    expect(first).toMatchObject({ sentences: [{ text: invented, isConfirmed: false }] })
    expect(answer({ ...question, resume: undefined })).toEqual(first)
  })

  it('judges by the CV that it got last', () => {
    const answer = createEvidenceReader()
    const letter = letterSaying('I speak Navajo.')
    const basics = { ...cv.content.basics, summary: 'I speak Navajo.' }
    const speaking: ResumeDocument = { ...cv, content: { ...cv.content, basics } }
    const verdictIn = (resume: ResumeDocument) =>
      answer({ letter, asOf: '2026-11-21', resume })?.sentences[0]?.verdict
    expect(verdictIn(cv)).not.toBe('pass')
    expect(verdictIn(speaking)).toBe('pass')
    expect(verdictIn(cv)).not.toBe('pass')
  })

  it('takes the word of the person, in the letter or in its CV', () => {
    const answer = createEvidenceReader()
    const letter = letterSaying(invented)
    const confirmed = attest(letter, fact)?.document ?? letter
    const resume = attest(cv, fact)?.document ?? cv
    const asOf = '2026-11-21'
    const isConfirmed = { sentences: [{ isConfirmed: true }] }
    expect(answer({ letter: confirmed, asOf, resume: cv })).toMatchObject(isConfirmed)
    expect(answer({ letter, asOf, resume })).toMatchObject(isConfirmed)
  })
})

describe('proofs for a letter', () => {
  const line = 'Planned the rota of 12 nurses in Excel'
  const [post] = cv.content.work
  if (!post) throw new Error('The sample has no post')
  const highlights = [
    { id: 'bbbbbbbbbbbb', text: 'Cut waste by 40%' },
    { id: 'cccccccccccc', text: line },
  ]
  const basics = { ...cv.content.basics, summary: '' }
  const content = {
    ...cv.content,
    basics,
    work: [{ ...post, highlights }],
    projects: [],
    volunteer: [],
  }
  const resume = { ...cv, content }
  const proofsFor = (text: string) => {
    const letter = letterSaying('')
    const posting = { title: 'Nurse', employer: '', text }
    const lineage = { documentId: cv.id, version: 0, posting }
    const question = { letter: { ...letter, lineage }, resume, asOf: '2026-11-21' }
    return createEvidenceReader()(question)?.proofs.map((proof) => proof.line)
  }

  it('are lines that cover what the job asks for, then those with numbers', () => {
    const ad = 'Nurse\n\nRequirements:\n- Excel\n- German at level B2\n\nWe offer:\n- A pension\n'
    expect(proofsFor(ad)).toEqual([line, 'Cut waste by 40%'])
    expect(proofsFor('')).toEqual(['Cut waste by 40%', line])
  })
})

describe('confirming', () => {
  it('notes what, where and when, once, within the limit', () => {
    const letter = letterSaying(invented)
    const once = attest(letter, fact)?.document ?? letter
    expect(once.content.attested).toEqual([fact])
    expect(attest(once, { ...fact, at: 'later' })?.document).toBe(once)
    const attested = Array.from({ length: limits.attested }, (_, at) => ({
      ...fact,
      text: `${at}`,
    }))
    expect(attest({ ...letter, content: { ...letter.content, attested } }, fact)).toBeNull()
  })
})

describe('the watch', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function open(resume: ResumeDocument | null) {
    let letter = letterSaying('One.')
    let type = () => {}
    const asked: EvidenceQuestion[] = []
    const desk = createEvidenceReader()
    const state = { resume, fails: false, closed: 0 }
    const watch = watchEvidence({
      letter: () => letter,
      subscribe(listener) {
        type = listener
        return () => {
          type = () => {}
        }
      },
      loadResume: async () => state.resume,
      open: () => ({
        async ask(question) {
          asked.push(question)
          if (state.fails) throw new Error('out of reach')
          return desk(question)
        },
        close: () => {
          state.closed += 1
        },
      }),
      today: () => '2026-11-21',
    })
    return {
      watch,
      asked,
      state,
      say(text: string) {
        letter = letterSaying(text)
        type()
      },
    }
  }

  it('asks once for many keys, and sends the CV once', async () => {
    const { watch, asked, say } = open(cv)
    await vi.advanceTimersByTimeAsync(10)
    for (const text of ['I', 'I l', 'I led', invented]) {
      say(text)
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(2_000)
    expect(asked).toHaveLength(2)
    expect(asked.map(({ resume }) => resume !== undefined)).toEqual([true, false])
    expect(watch.evidence()).toMatchObject({ kind: 'known', sentences: [{ text: invented }] })
  })

  it('says that the CV is not here, and looks again when it may be', async () => {
    const { watch, state } = open(null)
    await vi.advanceTimersByTimeAsync(10)
    expect(watch.evidence()).toEqual({ kind: 'no-cv' })
    state.resume = cv
    watch.lookAgain()
    await vi.advanceTimersByTimeAsync(10)
    expect(watch.evidence().kind).toBe('known')
  })

  it('goes on after a worker that was out of reach, with the CV once more', async () => {
    const { watch, asked, state, say } = open(cv)
    state.fails = true
    await vi.advanceTimersByTimeAsync(10)
    expect(watch.evidence()).toEqual({ kind: 'waiting' })
    state.fails = false
    say('Two.')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(asked.every(({ resume }) => resume !== undefined)).toBe(true)
    expect(watch.evidence().kind).toBe('known')
    watch.close()
    say('Three.')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(asked).toHaveLength(2)
    expect(state.closed).toBe(2)
  })
})
