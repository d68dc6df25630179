import { createIdGenerator } from '../ids'
import { importJsonResume } from '../json-resume/json-resume'
import type { ResumeDocument } from '../schema/document'

const ids = createIdGenerator()

/**
 * The document of a JSON Resume file.
 *
 * @throws with what is wrong, by its place
 */
export function imported(input: unknown): ResumeDocument {
  const result = importJsonResume(input, ids)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document
}

/** The content of a JSON Resume file. */
export const contentOf = (input: unknown) => imported(input).content
