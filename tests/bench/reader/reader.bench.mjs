// The second reader: what gets past exam and canaries of readers that miss some fabrications, how long everything
// but the model takes, and what code and recorded answers make of the labelled edits.
// VITAE_READER_EMIT=FOLDER writes each request without a recorded answer there, as a file.
// VITAE_READER_ANSWERS=PATH has answers that are not kept here, `.jsonl`: they count before those that are, and their
// texts alone in rows of their own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { readSets } from '../grounding/read-sets.mjs'
import { loadParts } from '../support/parts.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
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
  'lib/ai/reader/compose-batch': ['composeBatch'],
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
  'scripts/vitae/read-edits': ['readEdits'],
  'scripts/vitae/recorded-answers': ['readRecordings', 'requestName', 'writePending'],
}
const asOf = '2026-11-01'
const answers = join(root, 'tests', 'bench', 'reader', 'answers')
const percent = (part, whole) => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`)

/** Edits of a set with their CV, as the command line reads them. */
const editsOf = ({ resumes, edits }) =>
  edits.map((edit) => ({ ...edit, asOf, resume: resumes[edit.resume], cv: edit.resume }))

/** Verdicts of code alone, of code without a reader, and with recorded answers where there are some. */
async function judgeSets(sets, ai, pending) {
  const emit = process.env.VITAE_READER_EMIT
  const kept = existsSync(answers) ? ai.readRecordings(answers, ai.readerPrompt) : new Map()
  const path = process.env.VITAE_READER_ANSWERS
  const given = path ? ai.readRecordings(path, ai.readerPrompt) : new Map()
  const known = new Map([...kept, ...given])
  const askFor = (set, answered, anew) => async (input) => {
    const answer = known.get(ai.requestName(input))
    pending.requests++
    if (given.has(ai.requestName(input))) for (const { after } of input.items) anew.add(after)
    if (answer) for (const { after } of input.items) answered.add(after)
    else {
      pending.count++
      if (emit) ai.writePending(join(emit, set.replace(/\W+/g, '-')), ai.readerPrompt, input)
    }
    return answer ?? null
  }
  const rows = []
  for (const set of sets) {
    const [answered, anew] = [new Set(), new Set()]
    const edits = editsOf(set)
    const ask = askFor(set.name, answered, anew)
    const { readings, placed, caught } = await ai.readEdits(edits, {
      read: ask,
      settle: () => null,
    })
    const grounds = new Map(
      Object.entries(set.resumes).map(([key, cv]) => [key, ai.readGrounds(cv, asOf)]),
    )
    const judged = edits.map((edit, at) => {
      const core = ai.groundEdit(edit, grounds.get(edit.cv))
      const verdictOf = (reading) => ai.combine(edit, core, reading).verdict
      return {
        ...{ label: edit.label, core: core.verdict, alone: verdictOf(ai.unread) },
        ...{ read: verdictOf(readings[at]), wasAsked: answered.has(edit.after) },
        isAnew: anew.has(edit.after),
      }
    })
    rows.push({ name: set.name, judged, placed, caught })
  }
  return rows
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

/** Of the texts alone that stand in a request with a recorded answer. */
const recordedLine = (judged, way = 'with recorded answers') =>
  judged.length === 0 ? [] : [['', way, judged.length, ...figuresOf(judged, 'read')]]

function setTable(rows, pending) {
  const all = rows.flatMap(({ judged }) => judged)
  const columns = ['set', 'way', 'edits', 'silent fabrications', 'honest clean', 'honest blocked']
  const lines = (name, judged) => [
    [name, 'check of words alone', judged.length, ...figuresOf(judged, 'core')],
    ['', 'without a reader that is relied on', '', ...figuresOf(judged, 'alone')],
    ...recordedLine(judged.filter(({ wasAsked }) => wasAsked)),
    ...recordedLine(
      judged.filter(({ isAnew }) => isAnew),
      'of these, with the answers given',
    ),
  ]
  const isRecorded = all.some(({ wasAsked }) => wasAsked)
  const silent = all.filter((one) => one.label === 'fabricated' && one.read === 'pass').length
  return {
    title: 'Labelled edits with a reader',
    columns,
    rows: [...rows.flatMap(({ name, judged }) => lines(name, judged)), ...lines('**all**', all)],
    gates: isRecorded
      ? [{ name: 'silent with recorded answers', value: silent, limit: 0, ok: silent === 0 }]
      : [],
    notes: isRecorded
      ? [
          `${pending.requests - pending.count} of ${pending.requests} requests have a recorded answer; the other texts count in the first two ways alone`,
        ]
      : [`no answers are recorded in tests/bench/reader/answers`],
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
  const pending = { count: 0, requests: 0 }
  const rows = await judgeSets(sets, ai, pending)
  const emit = process.env.VITAE_READER_EMIT
  const table = setTable(rows, pending)
  const written = emit ? [`${pending.count} requests written to ${emit}`] : []
  return [
    simulate(ai, sets),
    timeBatches(sets, ai),
    { ...table, notes: [...notes, ...table.notes, ...written] },
  ]
}
