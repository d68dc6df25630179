// How long one change of a CV of two pages takes into ten that follow it, beside reading and writing the ten as JSON.
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'

const rounds = 200
const followers = 10
const limit = 50

/** Milliseconds of each round, after some that only warm up. */
function timeOf(work) {
  for (let round = 0; round < 20; round++) work()
  return Array.from({ length: rounds }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
}

/** @returns {Promise<object>} a table; the target is 50 ms for ten */
export async function run() {
  const parts = await loadParts({
    'lib/resume/change/field-values': ['writeField'],
    'lib/resume/family/bring-over': ['bringOver'],
    'lib/resume/family/family-base': ['followerLineage'],
    'lib/resume/samples/gallery': ['gallerySamples'],
    'lib/resume/samples/resume-of': ['resumeOf'],
    'lib/resume/ids': ['createIdGenerator'],
  })
  const ids = parts.createIdGenerator()
  const master = parts.resumeOf(parts.gallerySamples['operations-director'], ids)
  const family = Array.from({ length: followers }, (_, at) => {
    const copy = { ...master, id: ids.document(), lineage: parts.followerLineage(master, 0) }
    return parts.writeField(copy, 'basics/label', `For job ${at}`)
  })
  const corrected = parts.writeField(master, 'basics/phone', '+351 555 010 999')
  const brought = timeOf(() => {
    for (const one of family)
      if (!parts.bringOver(one, corrected).ok) throw new Error('Nothing was brought over')
  })
  const copied = timeOf(() => JSON.parse(JSON.stringify(family)))
  const value = Number(percentile95(brought).toFixed(1))
  return {
    title: `One change into ${followers} CVs that follow`,
    columns: ['step', 'median ms', '95 % ms'],
    rows: [
      ['brought over', median(brought).toFixed(1), percentile95(brought).toFixed(1)],
      [
        'the same documents to JSON and back',
        median(copied).toFixed(1),
        percentile95(copied).toFixed(1),
      ],
      ['ratio', (median(brought) / median(copied)).toFixed(1), ''],
    ],
    gates: [{ name: 'one change into ten, 95 % ms', value, limit, ok: value <= limit }],
    notes: [
      `${(JSON.stringify(family[0]).length / 1_000).toFixed(0)} kB each, with the state of the master`,
    ],
  }
}
