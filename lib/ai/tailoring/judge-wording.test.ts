import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { applyHunks } from '@/lib/resume/change/hunks'
import { limits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { questionOf } from '../grounding/question-of'
import { openJudge } from './judge-wording'
import { type AcceptedWording, type WordingPlace, wordingHunks } from './wording-hunks'

await loadLexicons()

const bullets = [
  'Rebuilt settlement ingestion on Kafka.',
  'Mentored four analysts & wrote *notes*.',
  // Long enough for language detection.
  'Planned the rota of the night shift and answered when the alarm went off.',
]
const withAws = 'Rebuilt settlement ingestion on Kafka and AWS.'
const asOf = '2026-11-21'

function cv(): ResumeDocument {
  const document = languageDocument({
    ...{ language: 'en', title: '', name: 'N', label: 'Data engineer', employer: 'Tideline' },
    bullets: ['', ''],
  })
  const [work] = document.content.work
  if (!work) throw new Error('The fixture has no position')
  work.highlights = bullets.map((text, at) => ({
    id: `b${at}`.padEnd(12, '0'),
    text: literal(text),
  }))
  const flags = { hidden: false, keepTogether: true, breakBefore: false }
  document.content.skills = [
    { id: 'k00000000000', name: 'Tools', level: '', keywords: ['AWS'], ...flags },
  ]
  return document
}

function placeOf(document: ResumeDocument, bullet: number, suggested = ''): WordingPlace {
  const [work] = document.content.work
  const found = work?.highlights[bullet]
  const address = `${found?.id}/text` as const
  const hunk = {
    kind: 'set',
    address,
    before: found?.text ?? '',
    after: literal(suggested),
  } as const
  return { address, entryId: work?.id ?? null, kind: 'bullet', hunk }
}

/** Judges a suggestion as it is, or the person's edit of `suggested`. */
const judge = (
  document: ResumeDocument,
  bullet: number,
  text: string,
  confirmed: readonly string[] = [],
  suggested = text,
) => openJudge(document, asOf)(placeOf(document, bullet, suggested), { text, confirmed })

const accept = (
  document: ResumeDocument,
  bullet: number,
  text: string,
  confirmed: string[] = [],
): AcceptedWording => ({
  ...placeOf(document, bullet),
  ...{ text, confirmed, acceptedAt: '2026-11-21T10:00:00.000Z' },
})

function apply(document: ResumeDocument, accepted: AcceptedWording[]): ResumeDocument {
  const applied = applyHunks(document, wordingHunks(document, accepted))
  if (!applied.ok || applied.document.kind !== 'resume') throw new Error('It does not apply')
  return applied.document
}

describe('words that somebody wants in their CV', () => {
  it('may go in where the CV says so', () => {
    expect(judge(cv(), 1, 'Mentored 4 analysts & wrote *notes*.').state).toBe('licensed')
  })

  it('are asked about with one tick where the CV has them in other words or another order', () => {
    const text = 'Wrote *notes* & mentored four analysts.'
    const open = judge(cv(), 1, text)
    expect(open).toMatchObject({ state: 'open', reasons: [{ verdict: 'confirm' }] })
    expect(judge(cv(), 1, text, open.reasons.map(questionOf)).state).toBe('licensed')
  })

  it('are held back with what is made up, whatever is confirmed', () => {
    const made = judge(cv(), 1, 'Mentored 40 analysts & wrote *notes*.')
    expect(made.state).toBe('blocked')
    const confirmed = made.reasons.map(questionOf)
    expect(judge(cv(), 1, 'Mentored 40 analysts & wrote *notes*.', confirmed).state).toBe('blocked')
  })

  it('wait for each fact of another place to be confirmed by itself', () => {
    const open = judge(cv(), 0, withAws)
    expect(open.state).toBe('open')
    const questions = open.reasons.map(questionOf)
    expect(questions.join()).toContain('AWS')
    expect(judge(cv(), 0, withAws, questions).state).toBe('licensed')
    expect(judge(cv(), 0, withAws, ['elsewhere Kafka']).state).toBe('open')
    // Confirming one text does not confirm another.
    const other = 'Rebuilt settlement ingestion on Kafka and Terraform.'
    expect(judge(cv(), 0, other, questions).state).not.toBe('licensed')
  })

  it.each(['', ' \n ', 'x'.repeat(limits.paragraph + 1), '*'.repeat(limits.paragraph)])(
    'are not taken where a field cannot hold them (%#)',
    (text) => expect(judge(cv(), 0, text).state).toBe('blocked'),
  )

  it('do not fit any more when the CV has changed', () => {
    const document = cv()
    const place = placeOf(document, 0)
    const accepted = accept(document, 0, 'Rebuilt ingestion on Kafka.')
    const [bullet] = document.content.work[0]?.highlights ?? []
    if (bullet) bullet.text = 'Something else.'
    const choice = { text: 'Rebuilt ingestion on Kafka.', confirmed: [] }
    expect(openJudge(document, asOf)(place, choice).state).toBe('stale')
    expect(wordingHunks(document, [accepted])).toEqual([])
  })
})

describe('what a person has made of a suggestion', () => {
  const suggested = 'Mentored four analysts & wrote *notes* each week.'

  it.each([
    'Mentored 40 analysts & wrote *notes*.',
    'Led the platform team & wrote *notes* on Kubernetes.',
    'Head of data at Hollow Peak, with a PhD.',
  ])('is never held back: one tick makes it a fact of theirs: %s', (text) => {
    const document = cv()
    const open = judge(document, 1, text, [], suggested)
    expect(open).toMatchObject({ state: 'open', verdict: 'confirm', isOwn: true })
    expect(open.reasons.filter(({ verdict }) => verdict === 'block')).toEqual([])
    const confirmed = open.reasons.map(questionOf)
    expect(judge(document, 1, text, confirmed, suggested).state).toBe('licensed')
    const accepted = { ...accept(document, 1, text, confirmed), ...placeOf(document, 1, suggested) }
    const after = apply(document, [accepted])
    expect(after.content.attested.map((fact) => fact.text)).toEqual([text])
    // The model's unchanged words are blocked as before.
    expect(judge(document, 1, text).state).toBe('blocked')
  })

  it('says nothing new without a tick, and nothing that was not asked before', () => {
    const text = 'Mentored four analysts & wrote *notes*.'
    expect(judge(cv(), 1, text, [], suggested)).toMatchObject({ state: 'licensed', isOwn: true })
    expect(judge(cv(), 1, suggested).isOwn).toBe(false)
  })

  it('a space or a line end makes no words their own', () => {
    const lie = 'Mentored 40 analysts & wrote *notes*.'
    expect(judge(cv(), 1, ` ${lie}\n`, [], lie)).toMatchObject({ state: 'blocked', isOwn: false })
  })
})

it('what the CV says of passing words is said to be all of it only where all of it is shown', () => {
  const document = cv()
  const shown = judge(document, 1, 'Mentored 4 analysts & wrote *notes*.')
  expect(shown).toMatchObject({ verdict: 'pass', isShown: true })
  for (const { words } of shown.evidence)
    expect('Mentored 4 analysts & wrote *notes*.').toContain(words)
  const blank = judge(document, 1, '')
  expect(blank.isShown).toBe(false)
})

describe('accepted words', () => {
  it('go into their field alone, as text', () => {
    const document = cv()
    const after = apply(document, [accept(document, 1, 'Wrote *notes* &\nmentored four analysts.')])
    expect(after.content.work[0]?.highlights[1]?.text).toBe(
      literal('Wrote *notes* & mentored four analysts.'),
    )
    expect(after.content.attested).toEqual([])
    expect(after.content.skills).toEqual(document.content.skills)
  })

  it('that were confirmed are facts of their entry, which license the same from then on', () => {
    const document = cv()
    const confirmed = judge(document, 0, withAws).reasons.map(questionOf)
    const after = apply(document, [accept(document, 0, withAws, confirmed)])
    const entry = document.content.work[0]?.id
    expect(after.content.attested).toEqual([
      { text: withAws, place: entry, at: '2026-11-21T10:00:00.000Z' },
    ])
    // Restores the old text as undo would; it need not be confirmed again.
    const back = { ...document, content: { ...document.content, attested: after.content.attested } }
    expect(judge(back, 0, withAws).state).toBe('licensed')
    expect(apply(back, [accept(back, 0, withAws, confirmed)]).content.attested).toHaveLength(1)
    expect(judge(document, 0, withAws).state).toBe('open')
  })
})
