import { describe, expect, test } from 'vitest'
import {
  allowedUrl,
  literal,
  parseRich,
  plainText,
  serialiseRich,
} from '@/lib/resume/text/rich-text'
import { linkPayloads, markupPayloads, scriptPayloads } from './payloads'

// A link leads to https, mailto or tel, or it is no link, whoever wrote it.

describe('targets of links', () => {
  test.each(linkPayloads.map((target) => [target]))('%j is refused', (target) => {
    const url = allowedUrl(target)
    // An address without a scheme may be read as one of the web; it must not carry anything along.
    if (url !== null) expect(url).toMatch(/^https:\/\/[^@]*$/)
  })

  test.each(markupPayloads.map((text) => [text]))('%j stored as markup is no link', (text) => {
    for (const { link } of parseRich(text)) {
      if (link !== null) expect(link).toMatch(/^(https:\/\/[^@]*$|mailto:|tel:)/)
    }
  })
})

describe('hostile text through a rich field', () => {
  const typed = [...scriptPayloads, ...markupPayloads]

  test.each(typed.map((text) => [text]))('%j typed is the same characters, plain', (text) => {
    const stored = literal(text)
    const spans = parseRich(stored)
    expect(spans.every(({ bold, italic, link }) => !bold && !italic && link === null)).toBe(true)
    expect(plainText(stored)).toBe(plainText(serialiseRich(spans)))
  })
})
