import { Parser } from 'commonmark'
import { describe, expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { linkPayloads, markupPayloads, scriptPayloads } from '@/tests/security/payloads'
import { exportDocx } from './docx'
import { exportHtml } from './html'
import { exportMarkdown } from './markdown'
import { exportPlainText, exportSectionText } from './plain-text'
import { inkOf, readHtml, readMarkdown } from './testing/read-back'
import { readDocx } from './testing/read-docx'

/** Texts that programs take for a formula, a field code, an escape of a terminal, or half a character. */
const oddities = [
  '=HYPERLINK("https://example.org","x")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '{ INCLUDETEXT "file:///etc/passwd" }',
  '\u001b]0;title\u0007\u001b[31mred',
  'a\ud800b\udc00c\ufffe\uffffd',
  'line\r\nX-Header: 1\u2028# Heading\n- bullet\n| a | b |',
  '---\ntitle: x\n---',
  '~~struck~~ ## closed ## # ',
  '\\',
  '&amp;&#x41;&lt;',
]

const attacks = [...scriptPayloads, ...markupPayloads, ...linkPayloads, ...oddities]

const face = { fontId: '0'.repeat(64), weight: 400, style: 'normal' } as const

/** A CV with one attack in its name, one in a heading, one in a link, one in a bullet and one in the name of its font. */
function attacked(attack: string): ResumeDocument {
  const ids = countingIds()
  const document = createResume(ids)
  const { content } = document
  const bullet = { id: ids.node(), text: literal(attack) }
  const raw = { id: ids.node(), text: attack }
  return {
    ...document,
    design: {
      ...document.design,
      headingFont: 'own',
      bodyFont: 'own',
      ownFont: { name: attack, kind: 'sans', faces: [face] },
    },
    content: {
      ...content,
      basics: { ...content.basics, name: attack, url: attack, email: attack, summary: attack },
      work: [
        {
          ...createEntry('work', ids),
          position: attack,
          url: attack,
          startDate: attack,
          highlights: [bullet, raw],
        },
      ],
      skills: [{ ...createEntry('skills', ids), name: attack, keywords: [attack] }],
      custom: [
        {
          id: ids.node(),
          title: attack,
          entries: [{ ...createEntry('work', ids), subtitle: attack, keywords: [], name: attack }],
        },
      ],
    },
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not be there
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u
const safeLink = /^(?:https?|mailto|tel):/

describe('hostile text', () => {
  it.each(attacks)('is only text in HTML: %j', (attack) => {
    const html = exportHtml(attacked(attack), 'CV')
    expect(html).not.toMatch(control)
    const [style = '', ...rest] = html.split('</style>')
    expect(rest).toHaveLength(1)
    expect(style).toMatch(/font-family:"[\p{L}\p{M}\p{N} .-]+","Arial",sans-serif;/u)
    const afterStyle = html.slice(html.indexOf('</style>') + '</style>'.length)
    const tags = [...afterStyle.matchAll(/<[^>]*>/g)].map(([tag]) => tag)
    for (const tag of tags) {
      expect(tag).toMatch(
        /^<(?:\/?(?:head|body|main|html|header|section|h[123]|p|ul|li|em|strong)|br|\/?div|p class="soft"|div class="entry"|span class="dates"|\/span|\/a|a href="(?:https?|mailto|tel):[^"<>]*")>$/,
      )
    }
    // Everything outside of tags is escaped.
    expect(afterStyle.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/)
    expect(inkOf(readHtml(html))).toContain(inkOf(readMarkdown(exportMarkdown(attacked(attack)))))
  })

  it.each(attacks)('is only text in Markdown: %j', (attack) => {
    const markdown = exportMarkdown(attacked(attack))
    expect(markdown).not.toMatch(control)
    const walker = new Parser().parse(markdown).walker()
    for (let event = walker.next(); event; event = walker.next()) {
      const { type, destination } = event.node
      expect(type).toMatch(
        /^(?:document|heading|paragraph|text|strong|emph|link|list|item|linebreak|softbreak)$/,
      )
      if (type === 'link') expect(destination).toMatch(safeLink)
    }
  })

  it.each(attacks)('is only text in a Word file: %j', async (attack) => {
    const { parts, links } = readDocx(await exportDocx(attacked(attack), 'CV'))
    for (const [path, xml] of Object.entries(parts)) {
      if (path.startsWith('word/document') || path.startsWith('docProps')) {
        expect(xml, path).not.toMatch(control)
        expect(xml, path).not.toMatch(/<w:(?:instrText|fldSimple|object|pict|altChunk)\b/)
        // Markup of ours is balanced, and text between it has no signs of markup.
        expect(xml.replace(/<[^<>]*>/g, ''), path).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/)
      }
    }
    for (const link of links) expect(link).toMatch(safeLink)
  })

  it.each(attacks)('is only characters in plain text: %j', (attack) => {
    const document = attacked(attack)
    expect(exportPlainText(document)).not.toMatch(control)
    expect(exportSectionText(document, 'work')).not.toMatch(control)
  })
})
