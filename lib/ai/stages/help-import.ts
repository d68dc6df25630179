import { draftFieldNames } from '@/lib/importers/draft/draft-fields'
import { nameLines } from '../importing/name-lines'
import { readPlaces } from '../importing/read-places'
import { importHelpPrompt } from '../prompts/import-help-prompt'
import { findOnce } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/**
 * Finds the sections of lines of an imported file that the importer could not place. The model gets numbered lines
 * and answers with ranges of them; code copies the text, and the user reviews each line (0045).
 */
export async function helpImport(
  _: StageHome,
  context: StageContext,
  { language, entries, lines }: StageInput<'import-help'>,
): Promise<object> {
  const offered = nameLines(lines, entries)
  const { question, version } = importHelpPrompt
  const input = {
    language,
    fields: draftFieldNames,
    entries: offered.entries,
    lines: offered.lines,
  }
  const ask = () => context.ask(question(input), version)
  const answer =
    offered.numbered.size > 0 ? await findOnce(context, 'places', 'drafting', ask) : { entries: [] }
  return readPlaces(answer, offered, draftFieldNames)
}
