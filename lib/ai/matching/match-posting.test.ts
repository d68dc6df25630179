import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import { bakersCv } from '@/tests/ai/support/request-ports'
import { runs } from '@/tests/runs'
import { readPosting } from '../posting/read-posting'
import { joinBullets } from './bullets-of'
import { joinMatches, matchCv } from './match-posting'
import { rankTexts } from './rank-texts'
import { termsOf } from './terms-of'

const posting = `Platform engineer
Requirements
- Kubernetes in production
- PostgreSQL
- on-call rota for a team`
await loadLexicons()

function matchPosting(text: string, cvs: ResumeDocument[]) {
  const reading = readPosting(text)
  const matched = cvs.map((cv) => matchCv(reading, cv, '2026-11'))
  const bullets = joinBullets(matched.map((one) => one.bullets))
  return joinMatches(
    text,
    reading,
    matched.map(({ cv }) => cv),
    bullets,
  )
}

function cvWith(...bullets: string[]) {
  const cv = bakersCv()
  const entry = cv.content.work[0]
  if (entry)
    entry.highlights = bullets.map((text, at) => ({ id: `${cv.id}${at}`, text: literal(text) }))
  return cv
}

describe('what fits a posting', () => {
  it('is the CV that answers more of it, and the bullets that say it, under any name', async () => {
    const baker = bakersCv()
    const engineer = cvWith(
      'Ran k8s clusters for three teams',
      'Moved reports to Postgres',
      'Painted the office',
    )
    const { cvs, bullets } = await matchPosting(posting, [baker, engineer])
    expect(cvs.map(({ id }) => id)).toEqual([engineer.id, baker.id])
    expect(cvs[0]?.shown).toBeGreaterThan(cvs[1]?.shown ?? 0)
    for (const { shown, of, groups } of cvs) {
      const { essential, nice, duty } = groups
      expect(essential.shown + nice.shown + duty.shown).toBe(shown)
      expect(essential.of + nice.of + duty.of).toBe(of)
    }
    const best = bullets.slice(0, 2).map(({ text }) => text)
    expect(best.sort()).toEqual(['Moved reports to Postgres', 'Ran k8s clusters for three teams'])
    expect(bullets.find(({ text }) => text.includes('k8s'))?.words).toContain('k8s')
    expect(bullets.map(({ text }) => text)).not.toContain('Painted the office')
  })

  it('names a bullet once, with every CV that has it', async () => {
    const [one, other] = [cvWith('Ran Kubernetes clusters'), cvWith('Ran  kubernetes clusters ')]
    const { bullets } = await matchPosting(posting, [one, other])
    const ids = bullets.flatMap(({ places }) => places.map(({ documentId }) => documentId))
    expect(ids).toContain(one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('goes by all of a posting where no bullet has a word of what it asks for', async () => {
    const words = 'The harbour looks after tankers.\nRequirements\n- Kubernetes'
    const { bullets } = await matchPosting(words, [cvWith('Guided tankers')])
    expect(bullets.map((bullet) => bullet.words)).toEqual([['tankers']])
  })

  it('is nothing where there is nothing', async () => {
    expect(await matchPosting(posting, [])).toEqual({ cvs: [], bullets: [] })
    const { bullets } = await matchPosting('…', [bakersCv()])
    expect(bullets).toEqual([])
  })
})

describe('texts by shared words', () => {
  const rank = (question: string, ...texts: string[]) =>
    rankTexts(
      texts.map((text) => termsOf(text, 'en')),
      termsOf(question, 'en'),
    ).map(({ at }) => at)

  it('count a rare word for more than one that all have', () => {
    expect(rank('bread and sourdough', 'Baked bread', 'Sold bread', 'Baked sourdough')[0]).toBe(2)
  })

  it('find other forms of a word, and no small words', () => {
    expect(rank('managing teams', 'Managed a team of bakers', 'The of and with')).toEqual([0])
  })

  it('stand in an order that a text without shared words never changes', () => {
    const word = fc.constantFrom('oven', 'bread', 'rota', 'shop', 'Kafka')
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (texts, question) => {
        const ranked = rank(question, ...texts)
        expect(new Set(ranked).size).toBe(ranked.length)
        const shares = texts.map((one) =>
          one.split(' ').some((w) => question.split(' ').includes(w)),
        )
        expect([...ranked].sort()).toEqual(shares.flatMap((is, at) => (is ? [at] : [])))
      }),
      { numRuns: runs(100) },
    )
  })
})
