import { Fragment, type Mark, type Node, Schema } from 'prosemirror-model'
import { allowedUrl, parseRich, type Span } from '@/lib/resume/text/rich-text'

/**
 * A document is text with three marks and no paragraph, so a position in it is an offset in the plain
 * text, and it cannot hold a line break. The marks nest in the order of the stored form.
 */
export const schema = new Schema({
  topNode: 'doc',
  nodes: {
    doc: { content: 'text*', marks: '_' },
    // Of a clipboard, never of a field.
    lines: { content: 'line*' },
    line: { content: 'text*', marks: '_' },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs(element) {
            const href = allowedUrl(element.getAttribute('href') ?? '')
            return href === null ? false : { href }
          },
        },
      ],
      toDOM: (mark) => ['a', { href: mark.attrs.href }, 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
        {
          style: 'font-weight',
          getAttrs: (value) => /^(?:bold(?:er)?|[6-9]\d{2})$/.test(value) && null,
        },
      ],
      toDOM: () => ['strong', 0],
    },
    em: {
      parseDOM: [
        { tag: 'em' },
        { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null },
        { style: 'font-style=italic' },
      ],
      toDOM: () => ['em', 0],
    },
  },
})

export const markTypes = {
  bold: schema.mark('strong').type,
  italic: schema.mark('em').type,
  link: schema.mark('link', { href: '' }).type,
}

/** The link of a list of marks, or null. */
export function linkOf(marks: readonly Mark[]): string | null {
  const href: unknown = markTypes.link.isInSet(marks)?.attrs.href
  return typeof href === 'string' ? href : null
}

/** A document as spans. */
export function spansOfDocument(document: Node): Span[] {
  const spans: Span[] = []
  document.forEach((node) => {
    spans.push({
      text: node.text ?? '',
      bold: markTypes.bold.isInSet(node.marks) !== undefined,
      italic: markTypes.italic.isInSet(node.marks) !== undefined,
      link: linkOf(node.marks),
    })
  })
  return spans
}

function textNode({ text, bold, italic, link }: Span): Node {
  const marks: Mark[] = []
  if (link !== null) marks.push(markTypes.link.create({ href: link }))
  if (bold) marks.push(markTypes.bold.create())
  if (italic) marks.push(markTypes.italic.create())
  return schema.text(text, marks)
}

/** The stored form as a document. */
export function documentOf(stored: string): Node {
  return schema.node('doc', null, Fragment.from(parseRich(stored).map(textNode)))
}
