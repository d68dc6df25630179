import type { JsonValue } from '@/lib/resume/json-value'
import type { EvidenceInput } from '../prompts/evidence-prompt'
import type { FormAnswerInput } from '../prompts/form-answer-prompt'
import type { ImportHelpInput } from '../prompts/import-help-prompt'
import type { ImportReadingInput } from '../prompts/import-reading-prompt'
import type { InterviewInput } from '../prompts/interview-prompt'
import type { LetterInput } from '../prompts/letter-prompt'
import type { ReaderInput } from '../prompts/reader-prompt'
import type { RequirementsInput } from '../prompts/requirements-prompt'
import type { TailoringInput } from '../prompts/tailoring-prompt'
import type { EntryWordingInput, WordingInput } from '../prompts/wording-prompt'
import type { WordingWay } from '../wording/ways'

/** Kinds of personal, employer or file content in a request to a model. */
export type SentKind =
  | 'text'
  | 'entries'
  | 'texts'
  | 'profile'
  | 'skills'
  | 'education'
  | 'languages'
  | 'certificates'
  | 'job'
  | 'jobTitle'
  | 'employer'
  | 'wish'
  | 'around'
  | 'requirements'
  | 'lines'
  | 'suggestions'
  | 'fileLines'
  | 'told'
  | 'question'

/** All texts of one kind, each once. Empty if they come from the answer to an earlier request. */
export type SentPart = { kind: SentKind; texts: string[] }

/** A request to a model by the name of its question. */
export type SentRequest =
  | { name: 'requirements'; input: RequirementsInput }
  | { name: 'tailoring'; input: TailoringInput }
  | { name: 'wording'; input: WordingInput; way: WordingWay }
  | { name: 'wordings'; input: EntryWordingInput }
  | { name: 'letter'; input: LetterInput }
  | { name: 'form_answer'; input: FormAnswerInput }
  | { name: 'translation'; input: { texts: Record<string, string> } }
  | { name: 'interview'; input: InterviewInput }
  | { name: 'import_help'; input: ImportHelpInput }
  | { name: 'import_reading'; input: ImportReadingInput }
  | { name: 'reading'; input: ReaderInput }
  | { name: 'evidence'; input: EvidenceInput }

/** Kinds by the path of a text in its request; `own`: a constant of the app. */
type Paths = Readonly<Record<string, SentKind | 'own'>>

const texts: Paths = {
  'texts[].entry': 'entries',
  'texts[].texts.*': 'texts',
  'texts[].told[].question': 'told',
  'texts[].told[].answer': 'told',
}

const letter: Paths = {
  ...texts,
  'skills[]': 'skills',
  'education[]': 'education',
  'languages[]': 'languages',
  'certificates[]': 'certificates',
  posting: 'job',
  position: 'jobTitle',
  employer: 'employer',
}

const kindsOf: Readonly<Record<SentRequest['name'], Paths>> = {
  requirements: { posting: 'job' },
  tailoring: { ...texts, 'requirements[].id': 'own', 'requirements[].words': 'requirements' },
  wording: {
    ...texts,
    text: 'text',
    entry: 'entries',
    wish: 'wish',
    'around[]': 'around',
    style: 'own',
    'asked[].words': 'requirements',
    'asked[].state': 'own',
    'examples[].before': 'own',
    'examples[].after': 'own',
    'told[].question': 'told',
    'told[].answer': 'told',
    profile: 'profile',
    'skills[]': 'skills',
  },
  wordings: {
    'texts.*': 'texts',
    entry: 'entries',
    wish: 'wish',
    style: 'own',
    'asked.*[].words': 'requirements',
    'asked.*[].state': 'own',
    'examples[].before': 'own',
    'examples[].after': 'own',
  },
  letter: { ...letter, wish: 'wish', 'proofs[]': 'own' },
  form_answer: { ...letter, question: 'question' },
  translation: { 'texts.*': 'texts' },
  interview: { 'cv[].*': 'lines', 'job.*': 'job' },
  import_help: {
    language: 'own',
    'entries[].entry': 'own',
    'entries[].section': 'own',
    'entries[].name': 'entries',
    'lines[].entry': 'own',
    'lines[].text': 'fileLines',
  },
  import_reading: { language: 'own', 'lines[].text': 'fileLines' },
  reading: {
    'cv[].*': 'lines',
    'items[].id': 'own',
    'items[].kind': 'own',
    'items[].line': 'own',
    'items[].of': 'own',
    'items[].before': 'lines',
    'items[].after': 'suggestions',
  },
  evidence: {
    'cv[].*': 'lines',
    'ad[].sentence': 'requirements',
    'ad[].demands.*': 'requirements',
  },
}

/** Field names of the importer are constants of the app. */
const isOwnTable = (path: string) => path.startsWith('fields.')

function addTexts(
  value: JsonValue,
  path: string,
  kinds: Paths,
  found: Map<SentKind, Set<string>>,
): void {
  if (Array.isArray(value)) {
    for (const one of value) addTexts(one, `${path}[]`, kinds, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      // Lines, texts and demands are named by ids of their request: "c1".
      const name = /^[a-z]\d+$/.test(key) ? '*' : key
      addTexts(one, path === '' ? name : `${path}.${name}`, kinds, found)
    }
  } else if (typeof value === 'string' && !isOwnTable(path)) {
    const kind = kinds[path]
    if (kind === undefined) throw new Error(`Nobody is told that “${path}” is sent`)
    if (kind === 'own' || value.trim() === '') return
    const known = found.get(kind) ?? new Set()
    found.set(kind, known.add(value))
  }
}

/**
 * Describes the content of requests to a model, derived from the requests themselves: each text once, by kind, in the
 * order of sending.
 *
 * @throws Error for a text at a path without a kind
 */
export function describeSent(requests: readonly SentRequest[]): SentPart[] {
  const found = new Map<SentKind, Set<string>>()
  for (const { name, input } of requests) {
    // JSON, which an interface without an index signature cannot express.
    addTexts(input as unknown as JsonValue, '', kindsOf[name], found)
  }
  return [...found].map(([kind, all]) => ({ kind, texts: [...all] }))
}
