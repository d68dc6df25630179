import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import type { WordingInput } from '../prompts/wording-prompt'
import {
  type OfferedField,
  offeredFields,
  rewordableFields,
  textsByEntry,
} from '../tailoring/offered-fields'
import { shownSkills } from '../tailoring/shown-skills'
import { type WordingWay, waysOf } from './ways'

/** Request for other wordings of one text, with that text. */
export type ComposedWording = {
  input: WordingInput
  field: Pick<OfferedField, 'kind' | 'entryId' | 'text'>
}

/** Composes the request for a profile from the rewordable texts and the printed skills. */
function composeProfile(document: ResumeDocument): ComposedWording | null {
  const isShown = resolveSections(document.content).some(
    ({ key, state }) => key === 'summary' && state.visible,
  )
  const offered = offeredFields(document).filter(({ kind }) => kind === 'bullet')
  if (!isShown || offered.length === 0) return null
  const texts = textsByEntry(offered.map((field, at) => [`t${at + 1}`, field] as const))
  const skills = shownSkills(document)
  const profile = plainText(document.content.basics.summary)
  return {
    input: { texts, skills, profile },
    field: { kind: 'summary', entryId: null, text: profile },
  }
}

/**
 * Composes the request for other wordings of one text: the text with the name of its entry, or for a profile the
 * content of the CV. `wish`: with `own`, how the text is to sound.
 *
 * @returns null if there is no such text, or nothing to write a profile from
 */
export function composeWording(
  document: ResumeDocument,
  { address, way, wish }: { address: string; way: WordingWay; wish?: string | undefined },
): ComposedWording | null {
  if (way === 'summarise') return composeProfile(document)
  const field = rewordableFields(document).find((one) => one.address === address)
  if (!field || !waysOf[field.kind].includes(way)) return null
  const input = { text: field.text, entry: field.entry }
  return { input: way === 'own' ? { ...input, wish: wish ?? '' } : input, field }
}
