import entities from './html-entities.json' with { type: 'json' }

/** Matches elements whose content is never rendered, with their content. */
const unread = /<(script|style|template|noscript|head|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const comment = /<!--[\s\S]*?(?:-->|$)/g
/** Matches elements that are marked as hidden and contain only text. */
const concealed =
  /<(\w{1,20})\s[^<>]{0,400}(?:\bhidden\b|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0)[^<>]{0,400}>[^<]*<\/\1\s*>/gi
const item = /<li\b[^<>]*>/gi
const block =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|tr|table|section|article|header|footer|main|aside|dl|dt|dd|blockquote|pre|hr)\b[^<>]*>|<\/li\s*>/gi
const cell = /<\/t[dh]\s*>/gi
const tag = /<\/?[a-z!?][^<>]*>/gi

const named: Readonly<Record<string, string>> = entities

function decode(entity: string, name: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (!number) return Object.hasOwn(named, name) ? (named[name] ?? entity) : entity
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2])
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** Returns true for at least two tags, or a closing one. */
const looksLikeHtml = (text: string) =>
  /<\/(?:p|div|li|ul|ol|h[1-6]|span|body|strong|b|em|i|td|a)\s*>|<br\s*\/?>/i.test(text)

/**
 * Returns the text of a string that may be HTML, with block elements on lines and list items behind bullets. Without
 * tags it is returned unchanged. The result is plain text, not sanitised markup.
 */
export function stripHtml(text: string): string {
  if (!looksLikeHtml(text)) return text
  return text
    .replace(comment, ' ')
    .replace(unread, ' ')
    .replace(concealed, ' ')
    .replace(/\s+/g, ' ')
    .replace(item, '\n• ')
    .replace(block, '\n')
    .replace(cell, ' ')
    .replace(tag, '')
    .replace(/&(#?\w{1,10});/g, decode)
}
