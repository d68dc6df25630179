import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { plainText } from '@/lib/resume/text/rich-text'
import { createScriptedFinder } from '@/tests/ai/support/scripted-finder'
import { languageCvs } from '@/tests/fixtures/language-cvs'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { readPosting } from '../posting/read-posting'
import { holdsWords } from '../reader/normal-form'
import { readSources } from '../reader/sources'
import { composeEvidence } from './compose-evidence'
import { findEvidence } from './find-evidence'
import { readPostStints } from './post-stints'

const ids = createIdGenerator()
const contents = [
  ...Object.values(gallerySamples).map((sample) => resumeOf(sample, ids)),
  ...languageCvs.map((one) => languageDocument(one)),
].map(({ content }) => content)

it('are names that no CV has, things that this one lacks, and titles that it has', () => {
  expect(contents.length).toBeGreaterThanOrEqual(25)
  for (const content of contents) {
    const own = readSources(content, plainText)
    for (const seed of ['a', 'b', 'c']) {
      const canaries = [...composeEvidence(own, [], seed).canaries.values()]
      const isIn = ({ words }: { words: string }) => own.some(({ text }) => holdsWords(text, words))
      const lies = canaries.filter(({ kind }) => kind !== 'title')
      const honest = canaries.filter(({ kind }) => kind === 'title')
      expect(lies.map(({ kind }) => kind).toSorted()).toEqual([
        ...['lacking', 'lacking', 'nowhere', 'nowhere'],
      ])
      expect(lies.some(isIn)).toBe(false)
      expect(honest.length).toBeGreaterThan(0)
      expect(honest.every(isIn)).toBe(true)
    }
  }
})

it('are judged right by a model that looks, about requirements read without one', async () => {
  const { requirements } = readPosting('Requirements:\n- Experience with Kafka\n- Python\n')
  for (const content of contents) {
    const found = await findEvidence({
      ...{ lines: readSources(content, plainText), requirements, seed: 'x' },
      stints: readPostStints(content, '2026-11'),
      ask: async (input) => createScriptedFinder('honest')(input),
    })
    expect(found.hasFailed).toBe(false)
  }
})
