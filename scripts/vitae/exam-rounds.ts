import type { EditKind } from '@/lib/ai/grounding/types'
import { type Canary, createCanaries } from '@/lib/ai/reader/canaries'
import { createExam } from '@/lib/ai/reader/exam'
import { firstRequests } from '@/lib/ai/reader/judge-exam'
import { readSources } from '@/lib/ai/reader/sources'
import type { LanguageCode } from '@/lib/language/tags'
import { exampleDocument } from '@/lib/resume/examples/example'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Sample } from '@/lib/resume/samples/resume-of'
import { exitCodes } from './exit-codes'
import { readLine } from './ground'
import type { EditOfCv } from './read-edits'
import { type CommandFailure, failed } from './result'
import { readTextFrom } from './streams'

/** Edit that is known to be true of its CV or not. */
export type LabelledEdit = EditOfCv & { asOf: string; advert: string; label: Label }

const labels = ['fabricated', 'honest'] as const
export type Label = (typeof labels)[number]

/** Day that the examples are read on, so that their rounds stay the same. */
const asOf = '2026-11-01'
/** Seed of the rounds; they are the same for everybody. */
const seed = 'public rounds 1'
const professions = ['nurse', 'teacher', 'electrician']
/** Edits of one example. */
const counts = { lies: 6, honest: 4 }

type People = Readonly<Record<string, Sample>>
const others = () => import('@/lib/resume/examples/texts/others.json', { with: { type: 'json' } })

/** Loads the examples of a language; the other commands have no use for them. */
const peopleOf: Readonly<Record<LanguageCode, () => Promise<People>>> = {
  en: async () =>
    (await import('@/lib/resume/examples/texts/en.json', { with: { type: 'json' } })).default.en,
  de: async () =>
    (await import('@/lib/resume/examples/texts/de.json', { with: { type: 'json' } })).default.de,
  es: async () =>
    (await import('@/lib/resume/examples/texts/es.json', { with: { type: 'json' } })).default.es,
  fr: async () =>
    (await import('@/lib/resume/examples/texts/fr.json', { with: { type: 'json' } })).default.fr,
  pt: async () => (await others()).default['pt-BR'],
  it: async () => (await others()).default.it,
}

function labelled(resume: JsonObject, { item, isHonest }: Canary): LabelledEdit {
  const { entry, before, after } = item
  const kind: EditKind = item.kind === 'summary' ? 'summary' : 'bullet'
  const label = isHonest ? 'honest' : 'fabricated'
  return { resume, asOf, kind, entry, before, after, advert: '', label }
}

/** Returns the facts of an exam as a CV, with its edits. */
function factEdits(language: LanguageCode): LabelledEdit[] {
  const batches = createExam(language, seed).slice(0, firstRequests)
  const lines = [
    ...new Map(batches.flatMap((batch) => batch.lines.map((line) => [line.text, line]))).values(),
  ]
  const work = lines.flatMap(({ kind, entry, text }) => {
    if (kind !== 'head') return []
    const [position = '', name = '', dates = ''] = text.split(', ')
    const [startDate = '', endDate = ''] = dates.split(' to ')
    const own = lines.filter((line) => line.kind === 'text' && line.entry === entry)
    return { id: entry, position, name, startDate, endDate, highlights: own.map((one) => one.text) }
  })
  return batches.flatMap(({ canaries }) =>
    [...canaries.values()].map((canary) => labelled({ work }, canary)),
  )
}

/**
 * Creates the open rounds of a language: edits of example CVs and of an invented one, half of them true and half not,
 * made by code from a fixed seed. They differ from the exam, and from the fabrications planted among them.
 */
export async function openRounds(language: LanguageCode): Promise<LabelledEdit[]> {
  const people = await peopleOf[language]()
  const ofPeople = professions.flatMap((profession) => {
    const example = people[profession]
    if (!example) return []
    const resume = exportJsonResume(exampleDocument(example, language))
    const lines = readSources(resume, undefined, asOf)
    const canaries = createCanaries(lines, language, `${seed} ${profession}`, counts)
    return canaries.map((canary) => labelled(resume, canary))
  })
  return [...factEdits(language), ...ofPeople]
}

/** Reads rounds from a file: lines as of `ground`, each with a label. */
export async function readRounds(
  file: string,
): Promise<{ ok: true; edits: LabelledEdit[] } | CommandFailure> {
  const given = await readTextFrom(file)
  if (!given.ok) return given
  const today = new Date().toISOString().slice(0, 10)
  const edits: LabelledEdit[] = []
  for (const [at, line] of given.text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line, today)
    const label = labels.find((one) => read.ok && one === read.label)
    if (read.ok && label) edits.push({ ...read.value, label })
    else {
      const reason = read.ok ? `has no label that is known (${labels.join(', ')})` : read.reason
      return failed(exitCodes.invalid, `Line ${at + 1} of ${file} ${reason}.`)
    }
  }
  if (edits.length > 0) return { ok: true, edits }
  return failed(exitCodes.invalid, `There are no edits in ${file}.`)
}
