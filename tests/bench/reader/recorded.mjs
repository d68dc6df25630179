// Answers of readers to labelled edits, by the id of the edit: a line each in answers/SET.jsonl, below a line that names
// the prompt and the models. `lines` are places of the CV, `unsupported` words of the edit. Neither the texts planted
// among them nor the size of a request belongs to an answer, so that both may change.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'

const folder = join(root, 'tests', 'bench', 'reader', 'answers')
const asOf = '2026-11-01'

/**
 * @param {string} prompt version that the answers have to be of
 * @returns {Map<string, {lines: string[], unsupported: string[]}>} by the id of the edit
 */
export function readRecorded(prompt) {
  const found = new Map()
  const files = existsSync(folder) ? readdirSync(folder) : []
  for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
    const [head, ...rows] = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
    if (head.promptVersion !== prompt)
      throw new Error(
        `${file} holds answers to ${head.promptVersion}, but the prompt is ${prompt}.`,
      )
    for (const { edit, lines, unsupported } of rows) found.set(edit, { lines, unsupported })
  }
  return found
}

const kinds = {
  bullet: 'bullet',
  summary: 'summary',
  skills: 'skills',
  'letter-sentence': 'letter',
}
const keyOf = ({ before, after }) => JSON.stringify([before, after])

/** The lines of one CV and its edits as they are sent, with the recorded answers in the ids of these lines. */
export function openCv(cv, edits, recorded, ai) {
  const lines = ai.readSources(cv, undefined, asOf)
  const conceal = ai.createConcealer(cv)
  const idOf = new Map(lines.map(({ id, place }) => [place, id]))
  const items = edits
    .filter(({ kind }) => kind in kinds)
    .map(({ id, kind, entry, before, after }) => ({
      ...{ key: id, kind: kinds[kind], entry },
      ...{ before: conceal(before), after: conceal(after) },
    }))
  const answers = new Map(
    items.flatMap((item) => {
      const answer = recorded.get(item.key)
      if (!answer) return []
      const ids = answer.lines.flatMap((place) => idOf.get(place) ?? [])
      return [[keyOf(item), { lines: ids, unsupported: answer.unsupported }]]
    }),
  )
  /** The recorded answers to the items of a request; others are left out. */
  const answerTo = (input) => {
    const texts = new Map(input.cv.flatMap((entry) => Object.entries(entry)))
    return {
      answers: input.items.flatMap(({ id, line, before = '', after }) => {
        const known = answers.get(keyOf({ before: line ? texts.get(line) : before, after }))
        return known ? [{ id, ...known }] : []
      }),
    }
  }
  return { lines, items, answerTo }
}

/**
 * Reads the edits of a set as the app does, without planted texts.
 *
 * @returns {Map<string, object>} readings by the id of the edit; none for edits without an answer
 */
export function readSet({ resumes, edits }, recorded, ai) {
  const found = new Map()
  for (const [key, cv] of Object.entries(resumes)) {
    const own = edits.filter(({ id, resume }) => resume === key && recorded.has(id))
    const { lines, items, answerTo } = openCv(cv, own, recorded, ai)
    for (const some of ai.inBatches(items)) {
      const batch = ai.composeBatch(lines, some, [], key)
      for (const [id, reading] of ai.readAnswer(answerTo(batch.input), batch).readings)
        found.set(id, reading)
    }
  }
  return found
}
