import { type Event, Parser } from 'commonmark'
import { flowText } from '../flow/flow-text'
import { a4, type Paragraph, plainParagraph, type Span } from '../flow/flow-types'
import { importLimits } from '../import-limits'
import { failed, type ReadResult } from '../source/read-result'
import { convertMath } from './convert-math'
import { escapeCodeNames } from './escape-code-names'
import { readFrontMatter } from './front-matter'
import { stripAttributes } from './strip-attributes'

/** Matches the delimiter row between a table's header and body. */
const delimiter = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/**
 * Converts a pipe table row to tab-separated cells; null for the delimiter row; other lines are
 * unchanged.
 */
function readPipeRow(line: string): string | null {
  if (line.includes('|') && delimiter.test(line)) return null
  if (!/^\s*\|.*\|\s*$/.test(line)) return line
  const cells = line.trim().slice(1, -1).split('|')
  return cells.map((cell) => cell.trim()).join('\t')
}

const bodySize = 12
/** Font sizes in points by heading level. */
const sizes = [bodySize, 24, 18, 14, 12, 12, 12]
const indentStep = 24
const paragraphSpace = 12

type State = {
  paragraphs: Paragraph[]
  spans: Span[]
  bold: number
  italic: number
  links: string[]
  raised: boolean
  level: number
  indent: number
  bullet: boolean
  /** Whether the open list item has a first paragraph and no nested list. */
  isInItem: boolean
  /** Depth of nested lists; items have no space between them. */
  lists: number
}

function put(state: State, text: string, isStruck = false): void {
  const link = state.links[state.links.length - 1]
  state.spans.push({
    text,
    size: sizes[state.level] ?? bodySize,
    bold: state.bold > 0 || state.level > 0,
    italic: state.italic > 0,
    ...(link ? { link } : {}),
    ...(isStruck ? { unseen: true } : {}),
    ...(state.raised ? { raised: true } : {}),
  })
}

/** Adds text in which pairs of tildes strike words out. */
function putText(state: State, text: string): void {
  for (const [part] of text.matchAll(/~~(?=\S)[^~]*~~|(?:(?!~~(?=\S)[^~]*~~)[\s\S])+/gu)) {
    const isStruck = part.startsWith('~~') && part.endsWith('~~') && part.length > 4
    put(state, isStruck ? part.slice(2, -2) : part, isStruck)
  }
}

function endParagraph(state: State): void {
  if (state.spans.some(({ text }) => text.trim() !== '')) {
    state.paragraphs.push({
      ...plainParagraph,
      parts: [{ x: state.indent, spans: state.spans }],
      before: state.lists > 0 ? 0 : paragraphSpace,
      bullet: state.bullet,
      continues: state.isInItem,
      level: state.level,
    })
    state.isInItem ||= state.bullet
    state.bullet = false
  }
  state.spans = []
  state.raised = false
}

/** Applies the changes of an element when it opens and reverts them when it closes. */
function enterOrLeave(state: State, { node, entering }: Event): void {
  const { type } = node
  const step = entering ? 1 : -1
  if (type === 'strong') state.bold += step
  else if (type === 'emph') state.italic += step
  else if (type === 'link') {
    if (entering) state.links.push(node.destination ?? '')
    else state.links.pop()
  } else if (type === 'heading' || type === 'paragraph') {
    if (!entering) endParagraph(state)
    state.level = entering && type === 'heading' ? node.level : 0
  } else if (type === 'list' || type === 'block_quote') {
    state.indent += step * indentStep
    if (type === 'list') state.lists += step
    state.isInItem = false
  } else if (type === 'item') {
    state.bullet = entering
    state.isInItem = false
  }
}

/** HTML elements used within Markdown; other angle brackets are text. */
const tagName =
  /^<(?:\/?(?:a|abbr|b|br|code|del|div|em|font|hr|i|img|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)\b|!|\?)/i

const isTag = (literal: string) => tagName.test(literal)

/** Adds angle brackets that are text, and applies a tag. */
function putTag(state: State, literal: string): void {
  if (!isTag(literal)) put(state, literal)
  else if (/^<\/?sup\b/i.test(literal)) state.raised = !literal.startsWith('</')
}

/** Adds the raw lines of a block: code, or HTML without its tags. */
function putLines(state: State, literal: string): void {
  put(state, literal.replace(/<[^>]{0,500}>/g, '').replace(/\n$/, ''))
  endParagraph(state)
}

/** Converts a pipe table, which CommonMark parses as a paragraph. */
const asTable = (text: string) =>
  text
    .split('\n')
    .map(readPipeRow)
    .filter((line) => line !== null)
    .join('\n')

/**
 * Reads Markdown (CommonMark and pipe tables): headings, lists, emphasis and links. Struck text is
 * marked as unseen.
 * @param text the decoded file
 */
export function readMarkdown(text: string): ReadResult {
  if (text.length > importLimits.textCharacters) return failed('too-large')
  const state: State = {
    paragraphs: [],
    spans: [],
    bold: 0,
    italic: 0,
    links: [],
    raised: false,
    level: 0,
    indent: 0,
    bullet: false,
    isInItem: false,
    lists: 0,
  }
  const prepared = asTable(escapeCodeNames(convertMath(stripAttributes(readFrontMatter(text)))))
  const walker = new Parser().parse(prepared).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node
    if (type === 'text') putText(state, literal ?? '')
    else if (type === 'code') put(state, literal ?? '')
    else if (type === 'html_inline') putTag(state, literal ?? '')
    // Soft breaks count: line breaks in a CV are intentional, although CommonMark ignores them.
    else if (type === 'softbreak' || type === 'linebreak') put(state, '\n')
    else if (type === 'code_block' || type === 'html_block') putLines(state, literal ?? '')
    else enterOrLeave(state, event)
  }
  return flowText({
    paragraphs: state.paragraphs,
    pageWidth: a4.width,
    pageHeight: a4.height,
    language: '',
  })
}
