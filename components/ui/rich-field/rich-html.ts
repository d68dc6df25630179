// Components of `ui` do not depend on CVs. The stored form of rich text is the exception: a text format, like a date's.
import { escapeHtml } from '@/lib/resume/text/escape-markup'
import { parseRich, type Span } from '@/lib/resume/text/rich-text'

function tagsOf(span: Span): string[] {
  const tags: string[] = []
  if (span.link !== null) tags.push(`<a href="${escapeHtml(span.link)}">`)
  if (span.bold) tags.push('<strong>')
  if (span.italic) tags.push('<em>')
  return tags
}

const closing = (tags: string[]) =>
  tags.toReversed().reduce((html, tag) => `${html}</${/^<(\w+)/.exec(tag)?.[1]}>`, '')

/**
 * Renders the stored form as HTML: `a` around `strong` around `em`, adjacent ones merged. The same elements as the
 * editor's, so that mounting it changes nothing visible.
 */
export function richHtml(stored: string): string {
  let html = ''
  let open: string[] = []
  for (const span of parseRich(stored)) {
    const wanted = tagsOf(span)
    let shared = 0
    while (shared < open.length && open[shared] === wanted[shared]) shared++
    html += closing(open.slice(shared)) + wanted.slice(shared).join('') + escapeHtml(span.text)
    open = wanted
  }
  return html + closing(open)
}
