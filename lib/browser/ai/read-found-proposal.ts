import { readProposalAnswer } from '@/dist/answers/proposal-answers'
import { type FoundWordings, readFoundWordings } from './read-found-wordings'

/** Wordings offered by an app. */
export type FoundProposal = FoundWordings & {
  /** Name of the app's API key; empty without one. */
  by: string
}

/** Parses a proposal, dropping what cannot be offered; undefined if invalid. */
export function readFoundProposal(value: unknown): FoundProposal | undefined {
  const found = readFoundWordings(value)
  const answer = readProposalAnswer(value)
  return found && answer && { ...found, by: answer.by }
}
