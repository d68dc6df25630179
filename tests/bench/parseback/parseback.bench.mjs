// Whether machines can read the CVs: every template with every sample CV, read back by programs that
// nobody here wrote, and by a naive one as old applicant systems have.
import { loadFont, loadParts } from '../support/parts.mjs'
import { printDocument, shareOf, sumFacts, sumReadings } from './read-back.mjs'
import { openReaders, readerPackages, readText } from './readers.mjs'

const percent = (share) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`

/** Minimum shares for every template and every reader that is installed. */
const limits = { facts: 1, words: 0.995, order: 1 }

/** Returns the name of the reading order that counts for a reader, and how much was read in it. */
function orderOf({ followsFile, sortsByPlace }, sum) {
  if (followsFile) return ['reading order', sum.order]
  if (sortsByPlace) return ['reading order, dates apart', sum.orderBesideDates]
  return ['reading order in each column', sum.orderInColumns]
}

function gatesOf(template, reader, sum) {
  const gate = (name, value, limit) => ({
    name: `${template.id}, ${reader.name}: ${name}`,
    value: Number(value.toFixed(4)),
    limit,
    ok: value >= limit,
  })
  const [order, share] = orderOf(reader, sum)
  return [
    gate('facts', shareOf(sumFacts(sum)), limits.facts),
    gate('words of bullets', shareOf(sum.words), limits.words),
    gate(order, shareOf(share), limits.order),
    { ...gate('strange characters', sum.strange, 0), ok: sum.strange === 0 },
  ]
}

const parseParts = {
  'lib/pdf/readback/compare-reading': ['compareReading'],
  'lib/pdf/readback/facts': ['factsOf'],
  'lib/pdf/readback/reading-order': ['flowsOf'],
  'lib/pdf/readback/testing/sample-cvs': ['sampleCvs'],
  'lib/pdf/readback/testing/script-cvs': ['alphabetCvs', 'scriptCvs'],
  'lib/pdf/templates/catalogue': ['templateCatalogue'],
  'lib/language/unicode/direction': ['isRightToLeftLanguage'],
}

/** Professions, languages, lengths and scripts, from either side. */
const proofCvs = ({ sampleCvs, alphabetCvs, scriptCvs }) => [
  ...sampleCvs(),
  ...alphabetCvs(),
  ...scriptCvs(),
]

/** @returns {Promise<object>} one table */
export async function run() {
  const parts = await loadParts(parseParts)
  const { createEngine, templateCatalogue, factsOf, flowsOf, compareReading } = parts
  const { isRightToLeftLanguage } = parts
  const engine = createEngine({ loadFont })
  const documents = proofCvs(parts)
  readerPackages.install()
  const readers = openReaders()
  const rows = []
  const gates = []
  const misses = new Map()
  let longest = 0
  for (const template of templateCatalogue) {
    const papers = []
    for (const document of documents) {
      const paper = await printDocument(engine, document, template)
      longest = Math.max(longest, paper.pages)
      const fromRight = isRightToLeftLanguage(document.design.language)
      papers.push({ ...paper, fromRight, facts: factsOf(document), flows: flowsOf(paper.boxes) })
    }
    for (const reader of readers) {
      if (!reader.read) {
        rows.push([template.id, reader.name, 'not installed', ...Array(7).fill('')])
        continue
      }
      const readings = []
      for (const { bytes, fromRight, facts, flows } of papers) {
        const text = await readText(reader, bytes, fromRight)
        if (text !== null) readings.push(compareReading(facts, flows, text))
      }
      const sum = sumReadings(readings)
      for (const { text } of sum.missing) {
        const key = `${template.id}, ${reader.name}`
        misses.set(key, [...(misses.get(key) ?? []), text])
      }
      const people = ['name', 'email', 'phone'].map((kind) => shareOf(sum.facts[kind]))
      const places = ['employer', 'title', 'institution'].map((kind) => shareOf(sum.facts[kind]))
      rows.push([
        template.id,
        reader.name,
        percent(Math.min(...people)),
        percent(Math.min(...places)),
        percent(shareOf(sum.facts.dates)),
        percent(shareOf(sum.words)),
        percent(shareOf(sum.order)),
        percent(shareOf(sum.orderInColumns)),
        percent(shareOf(sum.orderBesideDates)),
        percent(shareOf(sum.wholeBullets)),
      ])
      gates.push(...gatesOf(template, reader, sum))
    }
  }
  return {
    name: 'parseback',
    title: 'CVs read back from their PDFs',
    columns: [
      'template',
      'reader',
      'name, e-mail, phone',
      'employers, titles, institutions',
      'dates',
      'words of bullets in order',
      'reading order',
      'order in each column',
      'the same, dates apart',
      'bullets in one piece',
    ],
    rows,
    gates,
    notes: [
      `${documents.length} CVs of up to ${longest} pages, ${new Set(documents.map(({ design }) => design.language)).size} languages; of several kinds in a column the worst counts`,
      'reading order: headings and bullets as on the paper; who goes by places on the page may mix columns, and one that sorts blocks may take the dates at the right for a column of their own',
      'from right to left: words and numbers whole and in order, the signs between them apart; lines of mupdf are turned around run by run',
      ...readers
        .filter(({ read, readsFromLeftOnly }) => read && readsFromLeftOnly)
        .map(({ name }) => `${name}: of unknown age, asked for what runs from left to right alone`),
      'a bullet is not in one piece where a page number or the other column was read between its lines',
      ...[...misses].map(([key, texts]) => `${key}: not whole: ${texts.slice(0, 3).join(' | ')}`),
    ],
  }
}
