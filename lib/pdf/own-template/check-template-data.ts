import { contrastProblems } from './contrast-problems'
import type { OwnTemplate } from './own-template-schema'
import type { PaperProblemCode } from './paper-problems'
import { parseOwnTemplate } from './read-own-template'
import type { TemplateProblem } from './template-problem'

/** One reason why a template is refused. */
export type TemplateRefusal = TemplateProblem & {
  code: 'form' | 'contrast' | 'not-drawn' | PaperProblemCode
}

export type TemplateCheck =
  | { ok: true; file: OwnTemplate }
  | { ok: false; refusals: TemplateRefusal[] }

/** Refusals that are named: enough to correct a file by. */
export const maxRefusals = 20

/** Checks form and contrast alone, without drawing anything. */
export function checkTemplateData(text: string): TemplateCheck {
  const parsed = parseOwnTemplate(text)
  if (!parsed.ok) {
    return { ok: false, refusals: parsed.problems.map((one) => ({ ...one, code: 'form' })) }
  }
  const problems = contrastProblems(parsed.template).slice(0, maxRefusals)
  if (problems.length === 0) return { ok: true, file: parsed.file }
  return { ok: false, refusals: problems.map((one) => ({ code: 'contrast', ...one })) }
}
