import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import type { WordingInput } from '../prompts/wording-prompt'
import { type OfferedField, offeredFields, rewordableFields } from '../tailoring/offered-fields'
import { shownSkills } from '../tailoring/shown-skills'
import { type WordingWay, waysOf } from './ways'

/** A request for other words for one text, with the text that they are to replace. */
export type ComposedWording = {
  input: WordingInput
  field: Pick<OfferedField, 'kind' | 'entryId' | 'text'>
}

/** A profile is written from the texts that may be reworded, and the names of skills that are shown. */
function composeProfile(document: ResumeDocument): ComposedWording | null {
  const isShown = resolveSections(document.content).some(
    ({ key, state }) => key === 'summary' && state.visible,
  )
  const offered = offeredFields(document).filter(({ kind }) => kind === 'bullet')
  if (!isShown || offered.length === 0) return null
  const texts = offered.map(({ entry, text }, at) => ({ id: `t${at + 1}`, entry, text }))
  const skills = shownSkills(document)
  const profile = plainText(document.content.basics.summary)
  return {
    input: { texts, skills, profile },
    field: { kind: 'summary', entryId: null, text: profile },
  }
}

/**
 * Composes what a model is sent for other words for one text: the text with the name of its entry, or for a profile
 * what the CV says.
 *
 * @returns null where there is no such text, or nothing to write a profile from
 */
export function composeWording(
  document: ResumeDocument,
  { address, way }: { address: string; way: WordingWay },
): ComposedWording | null {
  if (way === 'summarise') return composeProfile(document)
  const field = rewordableFields(document).find((one) => one.address === address)
  if (!field || !waysOf[field.kind].includes(way)) return null
  return { input: { text: field.text, entry: field.entry }, field }
}
