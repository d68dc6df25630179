import { Fragment, type Mark, type Node, Schema } from 'prosemirror-model'
import { allowedUrl, parseRich, type Span } from '@/lib/resume/text/rich-text'

/**
 * ProseMirror schema: text with three marks and no paragraph, so that positions are plain text offsets and line breaks
 * are impossible. Marks nest as in the stored form.
 */
export const schema = new Schema({
  topNode: 'doc',
  nodes: {
    doc: { content: 'text*', marks: '_' },
    // For the clipboard only, not for a field.
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

/** Returns the link among marks; null without one. */
export function linkOf(marks: readonly Mark[]): string | null {
  const href: unknown = markTypes.link.isInSet(marks)?.attrs.href
  return typeof href === 'string' ? href : null
}

/** Converts a document to spans. */
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

/** Converts a span that is not empty to a node. */
export function textNode({ text, bold, italic, link }: Span): Node {
  const marks: Mark[] = []
  if (link !== null) marks.push(markTypes.link.create({ href: link }))
  if (bold) marks.push(markTypes.bold.create())
  if (italic) marks.push(markTypes.italic.create())
  return schema.text(text, marks)
}

/** Converts the stored form to a document. */
export function documentOf(stored: string): Node {
  return schema.node('doc', null, Fragment.from(parseRich(stored).map(textNode)))
}
