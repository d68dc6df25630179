import { type Paragraph, plainParagraph } from './flow-types'
import { wordsOfParagraph } from './look-of-line'

/** Only addresses that a CV can have; scripts and files of a machine never get further. */
export const isAddress = (url: string) => /^(?:https?:\/\/|mailto:|tel:)/i.test(url)

/** Digits at the end of a phone number that are its own, however its country is written. */
const ownDigits = 6

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** Returns an address as people write it. */
const bareAddress = (url: string) =>
  url
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '')
    .replace(/[/?#]+$/, '')
    .toLowerCase()

/** Returns all addresses behind the words and pictures of paragraphs, each once. */
export const addressesBehind = (paragraphs: readonly Paragraph[]): string[] => {
  const links = paragraphs.flatMap(({ parts }) =>
    parts.flatMap(({ spans }) => spans.flatMap(({ link }) => link ?? [])),
  )
  return [...new Set(links)].filter(isAddress)
}

/** Returns a paragraph beside the text for each address behind words that no words of the file say. */
export function unsaidAddresses(paragraphs: readonly Paragraph[]): Paragraph[] {
  const texts = paragraphs.map(wordsOfParagraph)
  const words = texts.join('\n').toLowerCase()
  const numbers = texts.map(digitsOf)
  const isSaid = (url: string) =>
    /^tel:/i.test(url)
      ? numbers.some((one) => one.includes(digitsOf(url).slice(-ownDigits)))
      : words.includes(bareAddress(url))
  return addressesBehind(paragraphs)
    .filter((url) => !isSaid(url))
    .map((text) => ({
      ...plainParagraph,
      aside: true,
      parts: [{ x: 0, spans: [{ text, size: 10, bold: false, italic: false }] }],
    }))
}
