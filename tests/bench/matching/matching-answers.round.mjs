// `npm run bench -- matching-answers`: writes the requests of a corpus of pairs that no model has answered yet, and the
// predictions of those that are answered.
//   VITAE_MATCH_PAIRS=FILE     pairs as a JSON list; ../shared/matching-corpus/dev/pairs.json where nothing is said
//   VITAE_MATCH_EMIT=FOLDER    gets requirements/*.json, and evidence/*.json once those are answered
//   VITAE_MATCH_ANSWERS=PATH   .jsonl files of {promptVersion, request, model, answer}
//   VITAE_MATCH_OUT=FILE       gets a line {id, demands} for each pair that is answered
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { loadParts } from '../support/parts.mjs'
import { modelParts, predictWithModel } from './model-answers.mjs'

/** @returns {Promise<object>} a table of pairs and of requests without an answer */
export async function run() {
  const { VITAE_MATCH_PAIRS, VITAE_MATCH_EMIT, VITAE_MATCH_ANSWERS, VITAE_MATCH_OUT } = process.env
  const corpus = join(root, '..', 'shared', 'matching-corpus', 'dev', 'pairs.json')
  const file = VITAE_MATCH_PAIRS || corpus
  const title = 'Requests to a model about pairs of a CV and a job description'
  const columns = [
    'pairs',
    'answered',
    'requirements without an answer',
    'evidence without an answer',
  ]
  if (!existsSync(file)) return { title, columns, rows: [], notes: [`no pairs in ${file}`] }
  // Labels never come near a request: only these four fields are taken.
  const pairs = JSON.parse(readFileSync(file, 'utf8')).map(({ id, ad, cv, asOf }) => ({
    ...{ id, ad, cv, asOf },
  }))
  const folders = { replay: VITAE_MATCH_ANSWERS, emit: VITAE_MATCH_EMIT }
  const ai = await loadParts(modelParts)
  const { predictions, pending } = await predictWithModel(ai, pairs, folders)
  if (VITAE_MATCH_OUT) {
    writeFileSync(VITAE_MATCH_OUT, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''))
  }
  return {
    title,
    columns,
    rows: [[pairs.length, predictions.length, pending.requirements, pending.evidence]],
  }
}
