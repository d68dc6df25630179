// `npm run bench -- import-answers`: reads CVs by recorded answers of a model to their whole lines, and writes the
// requests that nobody has answered.
//   VITAE_IMPORT_IDS=IDS         of ../shared/import-corpus/dev-2, parted by commas or line breaks
//   VITAE_IMPORT_EMIT=FOLDER     gets a file for each request without an answer
//   VITAE_IMPORT_ANSWERS=PATH    .jsonl files of {promptVersion, request, model, answer}
//   VITAE_IMPORT_OUT=FOLDER      gets the JSON Resume document of each CV that is answered
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../../scripts/support/root.mjs'
import { openParts } from './reading/read-cv.mjs'

const parts = {
  'lib/ai/prompts/import-reading-prompt': ['importReadingPrompt'],
  'lib/importers/model-reading/draft-of-answer': ['draftOfAnswer'],
  'lib/importers/model-reading/reading-request': ['readingRequest'],
  'scripts/vitae/recorded-answers': ['readRecordings', 'requestName', 'writePending'],
}

const three = (value) => value.toFixed(3)

/** Reads the rows of a corpus that ids name, in the order of the corpus. */
function chosenRows(corpus, ids) {
  const rows = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'))
  const wanted = new Set(ids.split(/[\s,]+/).filter(Boolean))
  const unknown = [...wanted].filter((id) => !rows.some((row) => row.id === id))
  if (unknown.length > 0) throw new Error(`No CV of ${corpus} is called ${unknown.join(', ')}.`)
  return rows.filter(({ id }) => wanted.has(id))
}

/** @returns {Promise<object>} a table of the reader alone and with the answers, on the CVs that are answered */
export async function run() {
  const { VITAE_IMPORT_IDS = '', VITAE_IMPORT_EMIT, VITAE_IMPORT_ANSWERS } = process.env
  const { VITAE_IMPORT_OUT } = process.env
  const shared = join(root, '..', 'shared', 'import-corpus')
  const corpus = join(shared, 'dev-2')
  const title = 'CVs read with recorded answers of a model'
  const columns = ['CV', 'reader', 'with the answer', 'refused', 'weak fields with the answer']
  if (!existsSync(corpus)) return { title, columns, rows: [], notes: [`no corpus in ${corpus}`] }
  const scorer = await import(pathToFileURL(join(shared, 'score.mjs')).href)
  const { project, importFile, resumeOf } = await openParts({ more: parts })
  const prompt = project.importReadingPrompt
  const answers =
    VITAE_IMPORT_ANSWERS && existsSync(VITAE_IMPORT_ANSWERS)
      ? project.readRecordings(VITAE_IMPORT_ANSWERS, prompt)
      : new Map()
  const chosen = chosenRows(corpus, VITAE_IMPORT_IDS)
  const scored = []
  const notes = []
  for (const { id, file, truth } of chosen) {
    const outcome = await importFile(readFileSync(join(corpus, file)), basename(file))
    if (!outcome.ok || outcome.kind !== 'draft') {
      notes.push(`${id}: ${outcome.ok ? 'needs no reading' : outcome.code}`)
      continue
    }
    const input = project.readingRequest(outcome.draft)
    if (!input) {
      notes.push(`${id}: is not offered to a model`)
      continue
    }
    const answer = answers.get(project.requestName(input))
    if (!answer) {
      if (VITAE_IMPORT_EMIT) project.writePending(VITAE_IMPORT_EMIT, prompt, input)
      notes.push(`${id}: request ${project.requestName(input)} has no answer`)
      continue
    }
    const { draft, refused } = project.draftOfAnswer(answer, outcome.draft)
    const read = resumeOf({ kind: 'draft', draft })
    if (VITAE_IMPORT_OUT) {
      mkdirSync(VITAE_IMPORT_OUT, { recursive: true })
      writeFileSync(join(VITAE_IMPORT_OUT, `${id}.json`), `${JSON.stringify(read, null, 1)}\n`)
    }
    const known = JSON.parse(readFileSync(join(corpus, truth), 'utf8'))
    scored.push({
      ...{ id, refused },
      alone: scorer.scoreDocument(known, resumeOf(outcome)),
      helped: scorer.scoreDocument(known, read),
    })
  }
  const total = (side) =>
    three(scorer.macro(scorer.total(scored.map((one) => ({ tallies: one[side] })))))
  const sums =
    scored.length === 0 ? [] : [['**macro F1**', total('alone'), total('helped'), '', '']]
  const weak = (tallies) =>
    Object.entries(tallies)
      .filter(([, { truth, pred, hitT, hitP }]) => truth - hitT + pred - hitP > 0.01)
      .map(([field]) => field)
      .join(' ')
  return {
    ...{ title, columns },
    rows: [
      ...sums,
      ...scored.map(({ id, alone, helped, refused }) => [
        id,
        three(scorer.documentScore(alone)),
        three(scorer.documentScore(helped)),
        refused.length,
        weak(helped),
      ]),
    ],
    notes: [`${scored.length} of ${chosen.length} CVs are answered`, ...notes],
  }
}
