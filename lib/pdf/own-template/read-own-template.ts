import { copyJson } from '@/lib/resume/json-value'
import { measureJson } from '@/lib/resume/measure-json'
import type { Template } from '../templates/template'
import { describeIssue, describeProblem } from './describe-issue'
import { type OwnTemplate, ownTemplateSchema } from './own-template-schema'
import { structureProblems } from './structure-problems'
import { because, type TemplateProblem, type TemplateReason } from './template-problem'

/** Limits of a template file, checked before parsing. The largest built-in one has 3 kB. */
export const ownTemplateLimits = {
  /** UTF-16 units; equals bytes for ASCII. */
  characters: 32_000,
  json: { depth: 16, values: 2_000, items: 64, keys: 64, mapKeys: 64 },
} as const

const maxProblems = 20

export type OwnTemplateResult =
  | { ok: true; file: OwnTemplate; template: Template }
  | { ok: false; problems: TemplateProblem[] }

const refused = (reason: TemplateReason): OwnTemplateResult => ({
  ok: false,
  problems: [{ path: '', ...reason }],
})

/** Reason for a file of more than `ownTemplateLimits.characters`. */
export const tooLongReason = because(
  `is longer than ${ownTemplateLimits.characters} characters`,
  'too-long',
  { count: ownTemplateLimits.characters },
)

const noJson = because('is not JSON', 'not-json')

function templateOf({ name, fonts, order, palettes, look }: OwnTemplate): Template {
  return {
    id: 'own',
    name,
    columns: look.layout === 'side-column' ? 2 : 1,
    fonts,
    audience: 'any',
    appearance: 'quiet',
    ...(order ? { order } : {}),
    ...(look.own?.photoShape ? { photoShape: look.own.photoShape } : {}),
    palettes,
    look,
  }
}

/**
 * Parses a template file: size, schema, then whether every part occurs exactly once. Never throws; each problem has its
 * path in the file.
 */
export function parseOwnTemplate(text: string): OwnTemplateResult {
  const { characters, json } = ownTemplateLimits
  if (text.length > characters) return refused(tooLongReason)
  const beyond = measureJson(text, json)
  if (beyond) return { ok: false, problems: [describeProblem(beyond)] }
  let value: unknown
  try {
    // Some editors write a byte order mark.
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return refused(noJson)
  }
  const copied = copyJson(value)
  if (!copied.ok)
    return { ok: false, problems: copied.problems.slice(0, maxProblems).map(describeProblem) }
  const parsed = ownTemplateSchema.safeParse(copied.value)
  const problems = parsed.success
    ? structureProblems(parsed.data)
    : parsed.error.issues.map(describeIssue)
  if (!parsed.success || problems.length > 0) {
    return { ok: false, problems: problems.slice(0, maxProblems) }
  }
  return { ok: true, file: parsed.data, template: templateOf(parsed.data) }
}

/** Cache of parsed templates by text: a document passes its own with every render. */
const read = new Map<string, OwnTemplateResult>()
const maxRead = 8

/**
 * Parses the template of a document; null without one. Equal templates give the same object.
 *
 * @param value `design.ownTemplate`, unvalidated
 */
export function readOwnTemplate(value: unknown): OwnTemplateResult | null {
  if (value === null || value === undefined) return null
  let text: string
  try {
    text = JSON.stringify(value) ?? ''
  } catch {
    return refused(noJson)
  }
  const known = read.get(text)
  if (known) return known
  const result = parseOwnTemplate(text)
  if (text.length > ownTemplateLimits.characters) return result
  if (read.size >= maxRead) read.clear()
  read.set(text, result)
  return result
}
