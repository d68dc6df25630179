import { type Paragraph, plainParagraph } from './flow-types'
import { wordsOfParagraph } from './line-style'

/** Whether a link target is a web, mail or phone URL; other schemes are dropped. */
export const isAddress = (url: string) => /^(?:https?:\/\/|mailto:|tel:)/i.test(url)

/** Trailing digits by which phone numbers are compared, so that country codes do not matter. */
const ownDigits = 6

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** Returns a URL as people write it, without scheme and trailing slash. */
const bareAddress = (url: string) =>
  url
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '')
    .replace(/[/?#]+$/, '')
    .toLowerCase()

/** Returns all link targets of paragraphs, without duplicates. */
export const linkTargets = (paragraphs: readonly Paragraph[]): string[] => {
  const links = paragraphs.flatMap(({ parts }) =>
    parts.flatMap(({ spans }) => spans.flatMap(({ link }) => link ?? [])),
  )
  return [...new Set(links)].filter(isAddress)
}

/** Returns an aside paragraph for each link target that does not occur in the visible text. */
export function unprintedLinks(paragraphs: readonly Paragraph[]): Paragraph[] {
  const texts = paragraphs.map(wordsOfParagraph)
  const words = texts.join('\n').toLowerCase()
  const numbers = texts.map(digitsOf)
  const isSaid = (url: string) =>
    /^tel:/i.test(url)
      ? numbers.some((one) => one.includes(digitsOf(url).slice(-ownDigits)))
      : words.includes(bareAddress(url))
  return linkTargets(paragraphs)
    .filter((url) => !isSaid(url))
    .map((text) => ({
      ...plainParagraph,
      aside: true,
      parts: [{ x: 0, spans: [{ text, size: 10, bold: false, italic: false }] }],
    }))
}
