import { expect, it } from 'vitest'
import { paperDocuments } from '@/tests/fixtures/paper-documents'
import { writeSharedPart } from './shared-page'
import { shownTexts } from './shown-texts'
import { decodeHtml } from './testing/read-back'

it('has for each address of a shared page the text of its first element', () => {
  for (const document of Object.values(paperDocuments)) {
    const { html } = writeSharedPart(document)
    const elements = html.matchAll(/<(\w+)[^>]* data-address="([^"]+)"[^>]*>(.*?)<\/\1>/gs)
    const first = new Map<string, string>()
    for (const [, , address = '', inner = ''] of elements) {
      const known = decodeHtml(address)
      if (!first.has(known)) first.set(known, decodeHtml(inner.replace(/<[^>]*>/g, '')))
    }
    expect(first.size).toBeGreaterThan(0)
    expect(Object.fromEntries(shownTexts(document))).toEqual(Object.fromEntries(first))
  }
})
