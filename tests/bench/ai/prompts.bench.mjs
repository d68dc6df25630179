// Size of each prompt, in characters/4: its system message, its mean input over the public examples (labelled edits,
// pairs of a CV and a job ad), and its mean answer where answers are recorded.
import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { readSets } from '../grounding/read-sets.mjs'
import { modelParts, predictWithModel } from '../matching/model-answers.mjs'
import { readSets as readPairs } from '../matching/read-pairs.mjs'
import { openCv, readRecorded } from '../reader/recorded.mjs'
import { loadParts } from '../support/parts.mjs'

const parts = {
  ...modelParts,
  'lib/ai/client/compose-request': ['composeMessages'],
  'lib/ai/interview/compose-interview': ['composeInterview'],
  'lib/ai/letters/compose-letter': ['composeLetter'],
  'lib/ai/posting/read-posting': ['readPosting'],
  'lib/ai/prompts/interview-prompt': ['interviewPrompt'],
  'lib/ai/prompts/letter-prompt': ['letterPrompt'],
  'lib/ai/prompts/reader-prompt': ['readerPrompt'],
  'lib/ai/prompts/tailoring-prompt': ['tailoringPrompt'],
  'lib/ai/prompts/translation-prompt': ['translationPrompt'],
  'lib/ai/prompts/wording-prompt': ['wordingPrompt'],
  'lib/ai/reader/conceal-contact': ['createConcealer'],
  'lib/ai/reader/sources': ['readSources'],
  'lib/ai/tailoring/compose-tailoring': ['composeTailoring'],
  'lib/ai/tailoring/offered-fields': ['offeredFields'],
  'lib/ai/translation/compose-translation': ['composeTranslation'],
  'lib/ai/translation/translatable': ['translatableTexts'],
  'lib/ai/wording/compose-wording': ['composeWording'],
  'lib/ai/wording/ways': ['axesOf'],
  'lib/resume/text/rich-text': ['plainText'],
  'scripts/vitae/read-edits': ['readEdits'],
}
const asOf = '2026-11-01'
const answersOf = (bench) => join(root, 'tests', 'bench', bench, 'answers')

/** @returns {Promise<object>} a table with a row for each prompt */
export async function run() {
  const ai = await loadParts(parts)
  await ai.loadLexicons()
  const found = new Map()
  const note = (name, question, answer, items = 0) => {
    const [system, user] = ai.composeMessages(question).map(({ content }) => content.length / 4)
    const one = found.get(name) ?? { system, inputs: [], answers: [], items: 0 }
    one.inputs.push(user)
    if (answer) {
      one.answers.push(JSON.stringify(answer).length / 4)
      one.items += items
    }
    found.set(name, one)
  }
  const recorded = readRecorded(ai.readerPrompt.version)
  for (const { name, resumes, edits } of readSets().sets) {
    if (name === 'development set') continue
    for (const [key, resume] of Object.entries(resumes)) {
      const own = edits.filter((edit) => edit.resume === key)
      const { answerTo } = openCv(resume, own, recorded, ai)
      const read = (input) => {
        const answer = answerTo(input)
        const items = answer.answers.length
        note('reader', ai.readerPrompt.question(input), items > 0 ? answer : null, items)
        return null
      }
      const asked = own.map((edit) => ({ ...edit, asOf, resume }))
      await ai.readEdits(asked, { read, settle: () => null })
    }
  }

  const pairs = readPairs().flatMap((set) => (set.name.startsWith('own') ? set.pairs : []))
  const demandsIn = ({ ad }) =>
    (ad ?? []).reduce((sum, { demands }) => sum + Object.keys(demands).length, 0)
  const input = { last: null }
  // Recordings are looked up by the name of a request, right after it is made of the input.
  const watched = {
    ...ai,
    requestName: (asked) => {
      input.last = asked
      return ai.requestName(asked)
    },
    readRecordings: (path, prompt) => {
      const known = ai.readRecordings(path, prompt)
      const get = (request) => {
        const asked = input.last
        const name = prompt.version.replace(/-\d+$/, '')
        note(name, prompt.question(asked), known.get(request), demandsIn(asked))
        return known.get(request)
      }
      return { get }
    },
  }
  await predictWithModel(watched, pairs, { replay: answersOf('matching') })

  for (const { ad, cv } of pairs) {
    const { document } = ai.importJsonResume(cv, ai.createIdGenerator())
    const posting = ai.preparePosting(ad).text
    const demands = ai.readPosting(posting).requirements.map(({ id, words }) => ({ id, words }))
    const job = { text: posting, title: '', employer: '' }
    const [field] = ai.offeredFields(document).filter(({ kind }) => kind === 'bullet')
    const wording = { address: field?.address ?? '', way: 'rewrite' }
    const lines = ai.readSources(document.content, ai.plainText)
    const tailoring = ai.composeTailoring(document, demands).input
    note('tailoring', ai.tailoringPrompt.question(tailoring, 'normal'))
    const letter = ai.composeLetter(document, job)
    if (letter) note('letter', ai.letterPrompt.question(letter.input))
    const composed = ai.composeWording(document, wording)
    if (composed)
      note(
        'wording',
        ai.wordingPrompt.question(composed.input, wording.way, ai.axesOf('bullet', wording.way)),
      )
    for (const { input } of ai.composeTranslation(ai.translatableTexts(document)))
      note('translation', ai.translationPrompt.question(input, 'pt'))
    note('interview', ai.interviewPrompt.question(ai.composeInterview(lines, posting).input))
  }

  const mean = (list) =>
    list.length === 0 ? '' : Math.round(list.reduce((sum, one) => sum + one, 0) / list.length)
  const rows = [...found].map(([name, { system, inputs, answers, items }]) => [
    ...[name, Math.round(system), inputs.length, mean(inputs), mean(answers)],
    items === 0 ? '' : (answers.reduce((sum, one) => sum + one, 0) / items).toFixed(1),
  ])
  return {
    title: 'Size of prompts in characters/4',
    columns: ['prompt', 'system', 'requests', 'input, mean', 'answer, mean', 'answer, an item'],
    rows,
    notes: ['the system message with the rule about data, without a schema'],
  }
}
