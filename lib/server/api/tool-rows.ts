import 'server-only'
import type { DocumentKind } from '@/lib/resume/schema/document'

/** Returns why a body is refused, in words for the agent; null where it may go through. */
export type Judge = (body: Record<string, unknown>) => string | null

/** An operation that agents may call. */
export type OfferedTool = {
  /** `reads` changes nothing; `adds` makes something new beside what is there; `changes` replaces something. */
  effect: 'reads' | 'adds' | 'changes'
  /** Fields of the body that are not offered. */
  leftOut?: readonly string[]
  /** A sentence for an agent that gives one of these: the way that it may go. */
  instead?: string
  /** Fields of the body that an agent has to give, although programs need not. */
  required?: readonly string[]
  /** The kind of document that the body has; left out: any kind. */
  document?: 'Application'
  /** Added to the description. */
  note?: string
  judge?: Judge
  /** As `judge`, by the kind of the document that the path names. */
  judgeByKind?: Readonly<Record<DocumentKind, Judge>>
}

/** Either a tool, or the reason why there is none. */
export type ToolRow = OfferedTool | { none: string }

export const reads: OfferedTool = { effect: 'reads' }
export const adds: OfferedTool = { effect: 'adds' }
export const changes: OfferedTool = { effect: 'changes' }

export const none = (reason: string): ToolRow => ({ none: reason })

/** Why several operations are no tools. */
export const noTool = {
  wholeText: none('It would put words into a document that its person has not seen.'),
  erases: none('Erasing is for the person alone.'),
  trashes: none('What is in the trash is erased after 30 days: the person moves it there.'),
  account: none('Keys, the account and its archives are for the person alone.'),
  operator: none('An installation is administered on its own page.'),
  files: none('Files are uploaded with a form, which tools have not.'),
  bytes: none('It answers with the bytes of a picture or a file.'),
  flat: none('The flat shape is for programs without a model; /resumes has the same documents.'),
  links: none('The token in the address is the credential: it is opened as a link.'),
  publishes: none(
    'Who may see a CV is decided by the person alone, and a link is its own credential.',
  ),
  strangers: none(
    'Comments are by people whom nobody knows, and could tell an agent what to do: the person reads them.',
  ),
  signed: none(
    'A comment carries the name of the account: the person writes it. Wordings are offered with postResumesByIdSuggestions.',
  ),
  unchecked: none('It names no version that the change is based on, so it could undo a later one.'),
  workspaces: none('Who is in a workspace, and what was done there, is for its people alone.'),
  deciding: none('Accepting a suggestion is for the person alone.'),
  privateFacts: none('Answers that a person gave about their CV are for the person alone.'),
  modelKey: none('Keys and costs of models are for the person alone.'),
} as const
