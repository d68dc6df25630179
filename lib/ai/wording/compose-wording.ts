import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { resolveSections } from '@/lib/resume/sections'
import { plainText } from '@/lib/resume/text/rich-text'
import type { WordingInput } from '../prompts/wording-prompt'
import { toldAbout } from '../questions/told-facts'
import {
  type OfferedField,
  offeredFields,
  rewordableFields,
  textsByEntry,
} from '../tailoring/offered-fields'
import { shownSkills } from '../tailoring/shown-skills'
import { lineDemands } from './line-demands'
import { noContext, readTextContext, type TextContext } from './text-context'
import { type WordingWay, waysOf } from './ways'
import { wordingExamples } from './wording-examples'

/** Request for other wordings of one text, with that text and its surroundings. */
export type ComposedWording = {
  input: WordingInput
  field: Pick<OfferedField, 'kind' | 'entryId' | 'text'>
  context: TextContext
}

/** Returns the titles of the person: that of the header, and those of the posts. */
const titlesOf = ({ content }: ResumeDocument) => [
  content.basics.label,
  ...content.work.flatMap(({ position, roles }) => [
    position,
    ...roles.map((role) => role.position),
  ]),
]

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
    context: { ...noContext, titles: titlesOf(document) },
  }
}

/** Returns what a model is sent beside a bullet: style, demands of the job description, and examples. */
function surroundings(
  document: ResumeDocument,
  { address, entryId }: OfferedField,
  context: TextContext,
  facts: readonly PrivateFact[],
) {
  const { language, style, around } = context
  const asked = lineDemands(document, address)
  const told = toldAbout(facts, entryId)
  const examples = language ? wordingExamples(language, style) : []
  return {
    ...(around.length > 0 && { around: [...around] }),
    ...(style && { style }),
    ...(asked.length > 0 && { asked: [...asked] }),
    ...(examples.length > 0 && { examples }),
    ...(told.length > 0 && { told }),
  }
}

/**
 * Composes the request for other wordings of one text: the text with the name of its entry and its surroundings, or for
 * a profile the content of the CV. `wish`: with `own`, how the text is to sound.
 *
 * @param told answers of the person about the CV
 * @returns null if there is no such text, or nothing to write a profile from
 */
export function composeWording(
  document: ResumeDocument,
  { address, way, wish }: { address: string; way: WordingWay; wish?: string | undefined },
  told: readonly PrivateFact[] = [],
): ComposedWording | null {
  if (way === 'summarise') return composeProfile(document)
  const fields = rewordableFields(document)
  const field = fields.find((one) => one.address === address)
  if (!field || !waysOf[field.kind].includes(way)) return null
  const isBullet = field.kind === 'bullet'
  const context = isBullet
    ? {
        ...readTextContext(fields, field),
        told: toldAbout(told, field.entryId).map(({ answer }) => answer),
      }
    : { ...noContext, titles: titlesOf(document) }
  const input = {
    ...{ text: field.text, entry: field.entry },
    ...(isBullet && surroundings(document, field, context, told)),
  }
  return { input: way === 'own' ? { ...input, wish: wish ?? '' } : input, field, context }
}
