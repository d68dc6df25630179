import type { RequirementsAnswer } from '@/lib/ai/prompts/requirements-prompt'

type Written = RequirementsAnswer['requirements'][number]
type Part = Written['parts'][number]

/** Returns a line of a job description that asks for one thing, as a model writes it: of the first line, or behind it. */
export const asksFor = (
  words: string,
  kind: Part['kind'] = 'skill',
  { line = 1, group = 'essential', years = null }: Partial<Omit<Written, 'parts'> & Part> = {},
): Written => ({ line, group, parts: [{ words, kind, years }] })
