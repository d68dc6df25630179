// Readers that miss a share of fabrications, from their exam over canaries to what they let through: how many
// fabrications are called clean by a reader alone, for a check of words that would let all of them through.

const requests = 400
const itemsOfRequest = 8
/** Of these texts so many are fabrications. */
const lies = 4
const day = 24 * 60 * 60 * 1000

const readers = [
  ...[0, 0.02, 0.05, 0.1, 0.3].map((misses) => ({
    name: `misses ${misses * 100} % at random`,
    exam: misses,
    canary: misses,
    real: misses,
  })),
  ...[0.02, 0.1, 0.3].map((real) => ({
    name: `right in exams, misses ${real * 100} % elsewhere`,
    ...{ exam: 0, canary: real, real },
  })),
  { name: 'right in exams and on canaries, misses 10 % elsewhere', exam: 0, canary: 0, real: 0.1 },
  { name: 'says yes to everything', exam: 1, canary: 1, real: 1 },
]

/** One installation over a year: exams each month, requests between, trust as the product keeps it. */
function live(ai, reader, seed) {
  const random = ai.seededRandom(seed)
  const misses = (share, count) =>
    Array.from({ length: count }, () => random.next() < share).filter(Boolean).length
  const told = { fabrications: 0, silent: 0, believed: 0, exams: 0, passed: 0 }
  let record = ai.newRecord('m')
  const what = { language: 'en', promptVersion: 'simulated' }
  for (let at = 0; at < requests; at++) {
    const now = at * (365 / requests) * day
    const when = { ...what, now }
    if (!ai.examFor(record, when) && ai.mayBeExamined(record, now)) {
      let exam = { ...what, ...ai.noCounts, at: now }
      const { fabrications, honest } = ai.examTextCounts
      for (let sent = 1; ai.judgeExam(exam) === 'undecided'; sent++) {
        const noticed = exam.noticed + fabrications - misses(reader.exam, fabrications)
        const all = { fabrications: fabrications * sent, honest: honest * sent }
        exam = { ...exam, ...all, noticed, supported: all.honest }
      }
      told.exams++
      if (ai.judgeExam(exam) === 'passed') told.passed++
      record = ai.withExam(record, exam)
    }
    told.fabrications += lies
    if (!ai.isTrusted(record, when)) continue
    const canaries = () => {
      const caught = 4 - misses(reader.canary, 4)
      record = ai.withCanaries(record, { placed: 4, caught }, now)
      return caught === 4
    }
    // Once more in halves, each with canaries of its own.
    const isBelieved = canaries() || (canaries() && canaries())
    if (!isBelieved) {
      record = ai.revoked(record, now)
      continue
    }
    told.believed++
    told.silent += misses(reader.real, lies)
  }
  return told
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`)

/** @returns a table: for each reader the share of fabrications that nobody would be asked about */
export function simulate(ai) {
  const lives = 300
  const rows = readers.map((reader) => {
    const sum = { fabrications: 0, silent: 0, believed: 0, exams: 0, passed: 0 }
    for (let at = 0; at < lives; at++) {
      const one = live(ai, reader, `${reader.name} ${at}`)
      for (const key of Object.keys(sum)) sum[key] += one[key]
    }
    return { reader, sum, share: sum.silent / sum.fabrications }
  })
  const careless = rows.find(({ reader }) => reader.name === 'misses 10 % at random')
  const share = careless.share * 100
  return {
    title: 'Fabrications that a weak reader lets through',
    columns: ['reader', 'exams passed', 'requests believed', 'silent fabrications'],
    rows: rows.map(({ reader, sum }) => [
      reader.name,
      percent(sum.passed, sum.exams),
      percent(sum.believed, lives * requests),
      percent(sum.silent, sum.fabrications),
    ]),
    gates: [
      {
        ...{ name: 'silent of a reader that misses 10 %, in per cent', value: share.toFixed(2) },
        ...{ limit: 0.5, ok: share < 0.5 },
      },
    ],
    notes: [
      `${lives} installations, each a year of ${requests} requests of ${itemsOfRequest} texts with ${lies} fabrications; the check of words, which blocks and asks beside it, is not in it`,
      'a reader that does well on exams and canaries and badly elsewhere is not found by either',
    ],
  }
}
