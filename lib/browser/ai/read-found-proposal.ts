import { readProposalAnswer } from '../client/answers/proposal-answers'
import { type FoundWordings, readFoundWordings } from './read-found-wordings'

/** Wordings that an app offered. */
export type FoundProposal = FoundWordings & {
  /** Name of the app, as its key has it; empty where it has none. */
  by: string
}

/** Reads a proposal, as far as it can be offered; undefined for what is none. */
export function readFoundProposal(value: unknown): FoundProposal | undefined {
  const found = readFoundWordings(value)
  const answer = readProposalAnswer(value)
  return found && answer && { ...found, by: answer.by }
}
