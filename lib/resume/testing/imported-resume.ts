import { createIdGenerator } from '../ids'
import { importJsonResume } from '../json-resume/json-resume'
import type { ResumeDocument } from '../schema/document'

const ids = createIdGenerator()

/**
 * Imports a JSON Resume file.
 * @throws with the problems by path
 */
export function imported(input: unknown): ResumeDocument {
  const result = importJsonResume(input, ids)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document
}

/** Imports a JSON Resume file and returns its content. */
export const contentOf = (input: unknown) => imported(input).content
