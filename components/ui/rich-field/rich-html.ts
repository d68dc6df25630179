// Controls know nothing of CVs. The stored form of rich text is the one thing they share with them:
// it is a text format, like a date's.
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
 * The stored form of a rich field as HTML: `a` around `strong` around `em`, neighbours merged, and
 * nothing else. The very elements that the editor draws, so taking over moves no pixel.
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
