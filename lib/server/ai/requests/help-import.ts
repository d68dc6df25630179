import 'server-only'
import { nameLines } from '@/lib/ai/importing/name-lines'
import { readPlaces } from '@/lib/ai/importing/read-places'
import { importHelpPrompt } from '@/lib/ai/prompts/import-help-prompt'
import type { AiRequest } from '@/lib/api/ai-requests'
import { importHelpRequestSchema } from '@/lib/api/import-help'
import { draftFieldsOf } from '@/lib/importers/draft/draft-fields'
import type { JsonObject } from '@/lib/resume/json-value'
import { findOnce, type StageContext } from './stage-context'

type ImportHelp = Extract<AiRequest, { kind: 'import-help' }>

/** The fields of each section, as a draft names them. */
const fields: Record<string, string[]> = Object.fromEntries(
  importHelpRequestSchema.shape.entries.element.shape.section.options.map((section) => [
    section,
    draftFieldsOf(section).map(({ name }) => name),
  ]),
)

/**
 * Finds the sections of lines of an imported file that the importer could not place. The model gets numbered lines
 * and answers with ranges of them; code copies the text, and the user reviews each line (0045).
 */
export async function helpImport(
  context: StageContext,
  { language, entries, lines }: ImportHelp,
): Promise<JsonObject> {
  const offered = nameLines(lines, entries)
  const { question, version } = importHelpPrompt
  const input = { language, fields, entries: offered.entries, lines: offered.lines }
  const ask = () => context.ask(question(input), version)
  const answer =
    offered.numbered.size > 0 ? await findOnce(context, 'places', 'drafting', ask) : { entries: [] }
  // JSON by its shape, which its type cannot express.
  return readPlaces(answer, offered, fields) as unknown as JsonObject
}
