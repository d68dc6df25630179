// How long the parts without a model take: reading a posting, and covering it with a CV of two pages.
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'

const rounds = 200
const asOf = '2026-11'

/** Milliseconds of each round, after some that only warm up. */
function timeOf(work) {
  for (let round = 0; round < 20; round++) work()
  return Array.from({ length: rounds }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
}

/** @returns {Promise<object>} a table; the target is 30 ms for a posting and a CV of two pages */
export async function run() {
  const parts = await loadParts({
    'lib/ai/posting/prepare-posting': ['preparePosting'],
    'lib/ai/posting/read-posting': ['readPosting'],
    'lib/ai/posting/testing/postings': ['dataPosting', 'nursePosting'],
    'lib/ai/cv/cv-index': ['indexCv'],
    'lib/ai/coverage/cover-posting': ['coverPosting'],
    'lib/ai/tailoring/suggest-order': ['suggestOrder'],
    'lib/resume/samples/gallery': ['gallerySamples'],
    'lib/resume/samples/resume-of': ['resumeOf'],
    'lib/resume/ids': ['createIdGenerator'],
  })
  const document = parts.resumeOf(
    parts.gallerySamples['operations-director'],
    parts.createIdGenerator(),
  )
  const posting = `${parts.dataPosting}\n${parts.nursePosting}`
  const began = performance.now()
  const reading = parts.readPosting(posting)
  const first = performance.now() - began
  const index = parts.indexCv(document, asOf)
  const steps = [
    ['a posting prepared and read', () => parts.readPosting(parts.preparePosting(posting).text)],
    ['a CV of two pages indexed', () => parts.indexCv(document, asOf)],
    ['covered', () => parts.coverPosting(reading, index)],
    ['reordered', () => parts.suggestOrder(document, index, reading.requirements)],
    [
      'indexed and covered',
      () => parts.coverPosting(reading, parts.indexCv(document, asOf)),
      'target 30 ms',
    ],
  ]
  return {
    title: 'A posting and a CV without a model',
    columns: ['step', 'median ms', '95 % ms', ''],
    rows: steps.map(([name, work, note = '']) => {
      const times = timeOf(work)
      return [name, median(times).toFixed(2), percentile95(times).toFixed(2), note]
    }),
    notes: [
      `the first reading, tables made: ${first.toFixed(0)} ms`,
      `${reading.requirements.length} demands, ${index.texts.length} texts`,
    ],
  }
}
