// Ours and a peer in one process on one core, in turns: `import`, `matching` or `grounding`. Sends the ratio of each turn.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { readSets as readEdits } from '../grounding/read-sets.mjs'
import { pdfText } from '../import/reading/plain-text.mjs'
import { openParts } from '../import/reading/read-cv.mjs'
import { readSets as readPairs } from '../matching/read-pairs.mjs'
import { withNewText } from '../pdf/documents.mjs'
import { loadFont, loadParts } from '../support/parts.mjs'
import { measured } from '../support/pinned.mjs'

const warmUp = 3
const turns = 9

/** Templates with a side column, a plain page and dates in the margin. */
const templates = ['plain', 'fjord', 'kinder', 'nordic-form']

/** Words of texts by the platform's own segmenter: what reading the same letters costs at the least. */
function countWords(texts) {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  let count = 0
  for (const text of texts)
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++
  return count
}

/** Strings of a value, at any depth. */
const stringsOf = (value) =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(stringsOf)
      : []

const contenders = {
  /** Own pages in four templates and a page of a browser, read as files of others, beside their text by pdf.js. */
  async import() {
    const { project, importFile } = await openParts({
      usesTags: false,
      more: { 'tests/fixtures/paper-documents': ['countingIds', 'longResume'] },
    })
    const engine = project.createEngine({ loadFont })
    const page = project.longResume(project.countingIds(), { posts: 4, bullets: 5, words: 12 })
    const files = [readFileSync(join(root, 'tests', 'fixtures', 'pilot-by-browser.pdf'))]
    for (const [at, template] of templates.entries()) {
      const document = withNewText({ ...page, design: { ...page.design, template } }, at)
      const result = await engine.render(document)
      if (!result.ok) throw new Error(result.message)
      files.push(result.rendered.bytes)
    }
    return {
      ours: async () => {
        for (const bytes of files) {
          const { ok } = await importFile(Uint8Array.from(bytes), 'cv.pdf')
          if (!ok) throw new Error('A page could not be read.')
        }
      },
      peer: async () => {
        for (const bytes of files) await pdfText(bytes)
      },
    }
  },

  /** The own pairs of a CV and an ad, read and matched, beside their words. */
  async matching() {
    const parts = await loadParts({
      'lib/ai/requirements/cover-requirements': ['coverRequirements'],
      'lib/ai/cv/cv-index': ['indexCv'],
      'lib/ai/posting/prepare-posting': ['preparePosting'],
      'lib/ai/posting/read-posting': ['readPosting'],
      'lib/resume/ids': ['createIdGenerator'],
      'lib/resume/json-resume/json-resume': ['importJsonResume'],
    })
    const pairs = readPairs()
      .filter(({ name }) => name.startsWith('own'))
      .flatMap((set) => set.pairs)
    const documents = pairs.map(
      ({ cv }) => parts.importJsonResume(cv, parts.createIdGenerator()).document,
    )
    const texts = pairs.flatMap(({ cv, ad }) => [ad, ...stringsOf(cv)])
    return {
      ours: () => {
        for (const [at, { ad, asOf }] of pairs.entries()) {
          const posting = parts.readPosting(parts.preparePosting(ad).text)
          parts.coverRequirements(posting, parts.indexCv(documents[at], asOf.slice(0, 7)))
        }
      },
      peer: () => countWords(texts),
    }
  },

  /** The labelled edits of three rounds, checked, beside the words of their two sides. */
  async grounding() {
    const { loadLexicons, readGrounds, groundEdit } = await loadParts({
      'lib/ai/grounding/cv/grounds': ['readGrounds'],
      'lib/ai/grounding/ground-edit': ['groundEdit'],
      'lib/language/grounding': ['loadLexicons'],
    })
    await loadLexicons()
    const sets = readEdits().sets.filter(({ name }) =>
      ['round-9', 'round-10', 'round-11'].includes(name),
    )
    const grounds = sets.map(
      ({ resumes }) =>
        new Map(Object.entries(resumes).map(([key, cv]) => [key, readGrounds(cv, '2026-11-01')])),
    )
    const texts = sets.flatMap(({ edits }) => edits.flatMap(({ before, after }) => [before, after]))
    return {
      ours: () => {
        for (const [at, { edits }] of sets.entries())
          for (const edit of edits) groundEdit(edit, grounds[at].get(edit.resume))
      },
      peer: () => countWords(texts),
    }
  },
}

const { ours, peer } = await contenders[process.argv[2]]()
const ratios = []
for (let turn = 0; turn < warmUp + turns; turn++) {
  const sides = turn % 2 === 0 ? [ours, peer] : [peer, ours]
  const taken = new Map()
  for (const side of sides) taken.set(side, await measured(side))
  const share = (by) => taken.get(ours)[by] / taken.get(peer)[by]
  if (turn >= warmUp) ratios.push(Math.max(share('time'), share('cpu')))
}
process.send(ratios)
process.disconnect()
