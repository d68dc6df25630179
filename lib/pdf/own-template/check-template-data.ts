import { contrastProblems } from './contrast-problems'
import type { OwnTemplate } from './own-template-schema'
import type { PaperProblemCode } from './paper-problems'
import { parseOwnTemplate } from './read-own-template'
import type { TemplateProblem } from './template-problem'

/** Reason why a template is rejected. */
export type TemplateRefusal = TemplateProblem & {
  code: 'form' | 'contrast' | 'not-drawn' | PaperProblemCode
}

export type TemplateCheck =
  | { ok: true; file: OwnTemplate }
  | { ok: false; refusals: TemplateRefusal[] }

/** Maximum reported reasons. */
export const maxRefusals = 20

/** Validates schema and contrast, without rendering. */
export function checkTemplateData(text: string): TemplateCheck {
  const parsed = parseOwnTemplate(text)
  if (!parsed.ok) {
    return { ok: false, refusals: parsed.problems.map((one) => ({ ...one, code: 'form' })) }
  }
  const problems = contrastProblems(parsed.template).slice(0, maxRefusals)
  if (problems.length === 0) return { ok: true, file: parsed.file }
  return { ok: false, refusals: problems.map((one) => ({ code: 'contrast', ...one })) }
}
