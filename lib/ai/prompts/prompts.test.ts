import { expect, it } from 'vitest'
import type * as z from 'zod'
import { composeMessages, formatOf, type Question } from '../client/compose-request'
import { strengths } from '../tailoring/strengths'
import { axesOf, wordingWays } from '../wording/ways'
import { evidencePrompt } from './evidence-prompt'
import { formAnswerPrompt } from './form-answer-prompt'
import { importHelpPrompt } from './import-help-prompt'
import { importReadingPrompt } from './import-reading-prompt'
import { interviewPrompt } from './interview-prompt'
import { letterPrompt } from './letter-prompt'
import { readerPrompt } from './reader-prompt'
import { requirementsPrompt } from './requirements-prompt'
import { tailoringPrompt } from './tailoring-prompt'
import { translationPrompt } from './translation-prompt'
import { wordingPrompt } from './wording-prompt'

type Prompt = { version: string; name: string; question: Question<unknown> & { schema: z.ZodType } }

const prompts: Prompt[] = [
  {
    version: requirementsPrompt.version,
    name: '',
    question: requirementsPrompt.question({ posting: '' }),
  },
  ...strengths.map((strength) => ({
    version: tailoringPrompt.version,
    name: `${strength}`,
    question: tailoringPrompt.question({ texts: [], requirements: [] }, strength),
  })),
  ...wordingWays.map((way) => ({
    version: wordingPrompt.version,
    name: `${way}`,
    question: wordingPrompt.question({ text: '', entry: '' }, way, axesOf('bullet', way)),
  })),
  {
    version: wordingPrompt.version,
    name: 'entry',
    question: wordingPrompt.entryQuestion({ texts: {}, entry: '', wish: '' }),
  },
  {
    version: letterPrompt.version,
    name: '',
    question: letterPrompt.question({
      texts: [],
      skills: [],
      education: [],
      languages: [],
      certificates: [],
      posting: '',
      position: '',
      employer: '',
    }),
  },
  {
    version: formAnswerPrompt.version,
    name: '',
    question: formAnswerPrompt.question({
      ...{ texts: [], skills: [], education: [], languages: [], certificates: [] },
      ...{ posting: '', position: '', employer: '', question: '' },
    }),
  },
  {
    version: translationPrompt.version,
    name: '',
    question: translationPrompt.question({ texts: {} }, 'de'),
  },
  {
    version: importHelpPrompt.version,
    name: '',
    question: importHelpPrompt.question({ language: 'en', fields: {}, entries: [], lines: [] }),
  },
  {
    version: importReadingPrompt.version,
    name: '',
    question: importReadingPrompt.question({ language: 'en', fields: {}, lines: [] }),
  },
  {
    version: interviewPrompt.version,
    name: '',
    question: interviewPrompt.question({ cv: [], job: {} }),
  },
  {
    version: readerPrompt.version,
    name: '',
    question: readerPrompt.question({ cv: [], items: [] }),
  },
  {
    version: evidencePrompt.version,
    name: '',
    question: evidencePrompt.question({ cv: [], ad: [] }),
  },
]

// A change of prompt or schema needs a new version, since results name theirs. Delete the old snapshot, increase the
// version, and run with --update.
it.each(prompts)('$version $name is what it was', ({ question }) => {
  const { instructions, maxTokens } = question
  expect({ instructions, maxTokens, schema: formatOf(question).json_schema }).toMatchSnapshot()
})

it.each(prompts)('$version $name is taken by strict servers', ({ question }) => {
  const text = JSON.stringify(formatOf(question).json_schema.schema)
  expect(text).toContain('"additionalProperties":false')
  // Some servers refuse bounds and patterns, so they are checked after the answer.
  expect(text).not.toMatch(
    /"(?:maxLength|minLength|pattern|minimum|maximum|maxItems|format|default)"/,
  )
})

it.each(prompts)(
  '$version $name is shorter for small models, and no rule is marked in either',
  ({ question }) => {
    const [whole, short] = [false, true].map((isSmall) =>
      String(composeMessages(question, isSmall)[0]?.content),
    )
    const marked = question.instructions.split('\n').filter((line) => line.startsWith('+ '))
    expect(`${whole}${short}`).not.toMatch(/^\+/m)
    expect(whole?.split('\n').length).toBe((short?.split('\n').length ?? 0) + marked.length)
  },
)
