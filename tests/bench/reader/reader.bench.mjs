// The second reader: what gets past exam and canaries of readers that miss some fabrications, how long everything
// but the model takes, and what code and recorded answers make of the labelled edits.
import { readSets } from '../grounding/read-sets.mjs'
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { readRecorded, readSet } from './recorded.mjs'
import { simulate } from './simulate.mjs'

const parts = {
  'lib/ai/grounding/cv/grounds': ['readGrounds'],
  'lib/ai/grounding/ground-edit': ['groundEdit'],
  'lib/language/grounding': ['loadLexicons'],
  'lib/ai/client/spent': ['estimateTokens'],
  'lib/ai/client/compose-request': ['composeMessages'],
  'lib/ai/prompts/reader-prompt': ['readerPrompt'],
  'lib/ai/reader/canaries': ['canaryCounts', 'createCanaries'],
  'lib/ai/reader/combine': ['combine'],
  'lib/ai/grounding/question-of': ['questionOf'],
  'lib/ai/reader/compose-batch': ['composeBatch', 'inBatches'],
  'lib/ai/reader/conceal-contact': ['createConcealer'],
  'lib/ai/reader/judge-exam': ['examTextCounts', 'judgeExam', 'noCounts'],
  'lib/ai/reader/read-answer': ['readAnswer'],
  'lib/ai/reader/read-items': ['readItems'],
  'lib/ai/reader/seeded-random': ['seededRandom'],
  'lib/ai/reader/sources': ['readSources'],
  'lib/ai/reader/trust': [
    ...['newRecord', 'withExam', 'withCanaries', 'revoked', 'isTrusted', 'examFor'],
    'mayBeExamined',
  ],
  'lib/ai/reader/types': ['unread'],
}
const asOf = '2026-11-01'
const percent = (part, whole) => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`)

/** Verdicts of code alone, of code without a reader, and with recorded answers where there are some. */
function judgeSets(sets, ai) {
  const recorded = readRecorded(ai.readerPrompt.version)
  return sets.map((set) => {
    const readings = readSet(set, recorded, ai)
    const grounds = new Map(
      Object.entries(set.resumes).map(([key, cv]) => [key, ai.readGrounds(cv, asOf)]),
    )
    const judged = set.edits.map((edit) => {
      const core = ai.groundEdit(edit, grounds.get(edit.resume))
      const verdictOf = (reading) => ai.combine(edit, core, reading).verdict
      const reading = readings.get(edit.id) ?? ai.unread
      return {
        ...{ label: edit.label, core: core.verdict, alone: verdictOf(ai.unread) },
        read: verdictOf(reading),
        settled: verdictOf({ ...reading, settled: core.reasons.map(ai.questionOf) }),
        wasAsked: readings.has(edit.id),
      }
    })
    return { name: set.name, judged }
  })
}

function figuresOf(judged, by) {
  const of = (label, verdict) =>
    judged.filter((one) => one.label === label && (!verdict || one[by] === verdict)).length
  return [
    `${of('fabricated', 'pass')} of ${of('fabricated')}`,
    `${of('honest', 'pass')} of ${of('honest')} (${percent(of('honest', 'pass'), of('honest'))})`,
    `${of('honest', 'block')}`,
  ]
}

const recordedLines = (judged) =>
  judged.length === 0
    ? []
    : [
        ['', 'with recorded answers', judged.length, ...figuresOf(judged, 'settled')],
        ['', 'the same, second question unanswered', '', ...figuresOf(judged, 'read')],
      ]

function setTable(rows) {
  const all = rows.flatMap(({ judged }) => judged)
  const columns = ['set', 'way', 'edits', 'silent fabrications', 'honest clean', 'honest blocked']
  const lines = (name, judged) => [
    [name, 'check of words alone', judged.length, ...figuresOf(judged, 'core')],
    ['', 'without a reader that is relied on', '', ...figuresOf(judged, 'alone')],
    ...recordedLines(judged.filter(({ wasAsked }) => wasAsked)),
  ]
  const answered = all.filter(({ wasAsked }) => wasAsked)
  const silent = answered.filter(
    (one) => one.label === 'fabricated' && one.settled === 'pass',
  ).length
  return {
    title: 'Labelled edits with a reader',
    columns,
    rows: [...rows.flatMap(({ name, judged }) => lines(name, judged)), ...lines('**all**', all)],
    gates: [{ name: 'silent with recorded answers', value: silent, limit: 0, ok: silent === 0 }],
    notes: [
      `${answered.length} edits have a recorded answer; no second question has one: it counts as settled, and as unanswered`,
    ],
  }
}

/** A batch of 20 with canaries of each CV that has texts for it, but the model's own time. */
function timeBatches(sets, ai) {
  const times = []
  const tokens = { input: [], output: [] }
  for (const set of sets) {
    for (const [key, cv] of Object.entries(set.resumes)) {
      const edits = set.edits.filter((edit) => edit.resume === key && edit.kind === 'bullet')
      if (edits.length < 20) continue
      const rounds = []
      for (const round of [1, 2, 3, 4, 5, 6]) {
        const began = performance.now()
        const lines = ai.readSources(cv)
        const items = edits.slice(0, 20).map((edit, at) => ({ ...edit, key: String(at) }))
        const canaries = ai.createCanaries(lines, set.language ?? 'en', key, ai.canaryCounts(20))
        const batch = ai.composeBatch(lines, items, canaries, key)
        const question = ai.readerPrompt.question(batch.input)
        const messages = ai.composeMessages(question)
        const composed = performance.now() - began
        const given = answerAll(batch.input)
        const again = performance.now()
        ai.readAnswer(given, batch)
        if (round === 1) continue
        rounds.push(composed + performance.now() - again)
        tokens.input.push(ai.estimateTokens(messages.map(({ content }) => content).join('')))
        tokens.output.push(ai.estimateTokens(JSON.stringify(given)))
      }
      times.push(median(rounds))
    }
  }
  const p95 = percentile95(times)
  return {
    title: 'A batch of 20 texts without the time of the model',
    columns: ['batches', 'median ms', 'p95 ms', 'tokens in', 'tokens out'],
    rows: [
      [
        ...[times.length, median(times).toFixed(1), p95.toFixed(1)],
        ...[Math.round(median(tokens.input)), Math.round(median(tokens.output))],
      ],
    ],
    gates: [{ name: 'p95 of a batch, ms', value: p95.toFixed(1), limit: 50, ok: p95 < 50 }],
    notes: [
      'warm; of each batch the middle of five rounds',
      'tokens estimated at three bytes each, which is more than most models count',
    ],
  }
}

/** Every text supported by two lines: the longest way through the judgement. */
const answerAll = ({ cv, items }) => ({
  answers: items.map(({ id, line, of }) => {
    const own = cv.find((lines) => (line ?? of ?? '') in lines)
    return { id, lines: Object.keys(own ?? {}).slice(-2), unsupported: [] }
  }),
})

/** @returns {Promise<object[]>} tables: simulation, times, sets */
export async function run() {
  const ai = await loadParts(parts)
  await ai.loadLexicons()
  const { sets, notes } = readSets()
  const table = setTable(judgeSets(sets, ai))
  return [
    simulate(ai, sets),
    timeBatches(sets, ai),
    { ...table, notes: [...notes, ...table.notes] },
  ]
}
