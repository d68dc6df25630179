import { headingKind } from '../lexicon/headings'
import { contactLabel, subLabel } from '../lexicon/labels'
import { childOf, textOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'

const nothing: ReadonlySet<string> = new Set(['sdtPr', 'sdtEndPr', 'pPr', 'rPr'])

const allText = (element: XmlElement): string =>
  element.name === 't'
    ? textOf(element)
    : element.children
        .filter(({ name }) => !nothing.has(name))
        .map(allText)
        .join('')

/** Longest heading, in characters and words, of a template. */
const maxHeading = 30
const maxWords = 3

/** Matches what asks for a text: "[Job Title]", "Click here", "School | Degree". */
const asking = /[[\]{}<>|…]|\.\.\.|\d|(?:^|\s)(?:click|enter|type|your)\s/i

const isShortName = (text: string) =>
  text.length <= maxHeading && text.split(/\s+/).length <= maxWords && !asking.test(text)

/**
 * Returns whether a content control shows a prompt, "Click to enter text", that nobody has answered. Templates of Word
 * print their headings and labels as prompts, "Experience", "Phone:", which a person leaves as they are.
 *
 * @param isHeading whether the control is all that a paragraph in a style of headings holds
 */
export function isPrompt(control: XmlElement, isHeading: boolean): boolean {
  if (childOf(control, 'sdtPr', 'showingPlcHdr') === undefined) return false
  const text = allText(control).trim()
  const isNamed =
    headingKind(text) ?? contactLabel(text.replace(/\s*[:：]$/u, '')) ?? subLabel(text)
  return isNamed === null && !(isHeading && isShortName(text))
}

/** Returns whether a paragraph holds nothing but one content control. */
export const isOneControl = (paragraph: XmlElement): boolean => {
  const [first, second] = paragraph.children.filter(
    (child) => !nothing.has(child.name) && allText(child).trim() !== '',
  )
  return first?.name === 'sdt' && second === undefined
}
