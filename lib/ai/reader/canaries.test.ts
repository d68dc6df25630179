import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { plainText } from '@/lib/resume/text/rich-text'
import { createScriptedReader, saysTheSame } from '@/tests/ai/support/scripted-reader'
import { languageCvs } from '@/tests/fixtures/language-cvs'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { detectLanguage } from '../text/detect-language'
import { type CanaryShape, createCanaries } from './canaries'
import { composeBatch } from './compose-batch'
import { readAnswer } from './read-answer'
import { readSources } from './sources'

const ids = createIdGenerator()
const cvs = [
  ...Object.values(gallerySamples).map((sample) => resumeOf(sample, ids)),
  ...languageCvs.map((cv) => languageDocument(cv)),
].map(({ content }) => {
  const lines = readSources(content, plainText)
  const language = detectLanguage(lines.map(({ text }) => text).join('\n')) ?? 'en'
  return { lines, language }
})
const shapes: readonly CanaryShape[] = ['bullet', 'letter']

describe('canaries', () => {
  it('are four fabrications and two honest texts of every CV, in six languages and more', () => {
    expect(cvs.length).toBeGreaterThanOrEqual(25)
    const languages = new Set(cvs.map(({ language }) => language))
    expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt'])
    for (const { lines, language } of cvs) {
      const made = createCanaries(lines, language, 'a request', { lies: 4, honest: 2 })
      expect(made.filter(({ isHonest }) => !isHonest)).toHaveLength(4)
      expect(made.filter(({ isHonest }) => isHonest)).toHaveLength(2)
    }
  })

  it.each(shapes)('are judged right by a reader that reads: %s', (shape) => {
    const reader = createScriptedReader('honest')
    for (const [at, { lines, language }] of cvs.entries()) {
      for (const seed of ['a', 'b', 'c']) {
        const canaries = createCanaries(lines, language, seed, { lies: 4, honest: 2 }, shape)
        const batch = composeBatch(lines, [], canaries, seed)
        const wrong = batch.input.items.filter(
          (item) => saysTheSame(item, batch.input.lines) !== batch.canaries.get(item.id)?.isHonest,
        )
        expect(wrong.map(({ before, after }) => `${at}: ${before} → ${after}`)).toEqual([])
        const { fault, canaries: counted } = readAnswer(reader(batch.input), batch)
        expect({ fault, ...counted }).toEqual({ fault: null, placed: 4, caught: 4 })
      }
    }
  })

  it('call nothing a fabrication that another role at the same employer or a word of the line makes true', () => {
    const work = ['Nurse', 'Student Nurse'].map((position, at) => ({
      ...{ id: `w${at}`, name: 'Elm Vets', position, startDate: `20${18 - at}-01` },
      highlights: [`Kept the court reports of ward ${at + 3} in good order.`],
      highlightIds: [`b${at}`],
    }))
    const skills = [{ id: 's1', name: 'Work', keywords: ['Reports for courts', 'Radiography'] }]
    const lines = readSources({ basics: { name: 'Ida' }, work, skills })
    for (let seed = 0; seed < 60; seed++) {
      const made = createCanaries(lines, 'en', `${seed}`, { lies: 4, honest: 0 })
      const said = made.map(({ item }) => item.after).join()
      expect(said).not.toMatch(/at Elm Vets|Reports for courts/)
    }
  })

  it('follow from their seed, and differ with it', () => {
    const [first] = cvs
    const texts = (seed: string) =>
      createCanaries(first?.lines ?? [], 'en', seed, { lies: 4, honest: 2 }).map(
        ({ item }) => item.after,
      )
    expect(texts('one')).toEqual(texts('one'))
    expect(texts('one')).not.toEqual(texts('two'))
  })

  it('are none where a CV has no sentence', () => {
    const lines = readSources({ skills: [{ name: 'Excel' }] })
    expect(createCanaries(lines, 'en', 's', { lies: 4, honest: 2 })).toEqual([])
  })
})
