import { flowText } from '../flow/flow-text'
import { a4, type Paragraph } from '../flow/flow-types'
import { type Margins, placeMargins } from '../flow/place-margins'
import { isPrinted, linkOfInstruction, symbolOfInstruction } from '../flow/read-field'
import { isSymbolFont, signText, symbolText } from '../flow/symbol-fonts'
import { failed, type ReadResult } from '../source/read-result'
import { pageOfCharset } from './code-pages'
import {
  characterChanges,
  characterSymbols,
  characterWords,
  marginGroups,
  paragraphChanges,
  readBehindStar,
  skippedGroups,
  textGroups,
} from './control-words'
import { createRtfFlow, type RtfFlow } from './rtf-flow'
import { type RtfToken, readTokens } from './rtf-tokens'
import { type GroupState, initialGroup } from './state'
import { createStyleSheet, type StyleSheet } from './style-sheet'

/** Maximum nesting of groups, beyond any real writer's. */
const deepest = 500

/** `choices`, `chosen`: of a dropdown, which has no result. */
type Field = { instruction: string; depth: number; choices: string[]; chosen: number }

/** An open group outside the main text; `outer` is the flow around it. */
type OpenMargin = { kind: keyof Margins; depth: number; outer: RtfFlow }

type Reading = {
  flow: RtfFlow
  margins: Record<keyof Margins, Paragraph[]>
  open: OpenMargin[]
  groups: GroupState[]
  /** Whether a group has just started; `isStarred`: after `\*`. */
  isNew: boolean
  isStarred: boolean
  /** Code pages by font number, and the font being defined. */
  fonts: Map<number, number>
  fontNames: Map<number, string>
  font: number
  documentPage: number
  styles: StyleSheet
  fields: Field[]
  /** Bytes to skip: the fallback of a Unicode character. */
  toSkip: number
  hasPictures: boolean
}

const currentOf = ({ groups }: Reading) => groups[groups.length - 1] ?? initialGroup

function change(reading: Reading, changed: Partial<GroupState>): void {
  reading.groups[reading.groups.length - 1] = { ...currentOf(reading), ...changed }
}

function openGroup(reading: Reading): void {
  reading.groups.push({ ...currentOf(reading) })
  reading.isNew = true
  reading.isStarred = false
}

/** Ends a field; a SYMBOL field adds the character of its instruction, a dropdown its choice. */
function endField(reading: Reading, { instruction, choices, chosen }: Field): void {
  reading.fields.pop()
  const choice = choices[chosen]
  if (choice) takeText(reading, choice, null)
  const sign = symbolOfInstruction(instruction)
  if (sign === undefined) return
  change(reading, { font: '' })
  takeText(reading, signText(sign, false), null)
}

function closeGroup(reading: Reading): void {
  const { destination } = currentOf(reading)
  const [field] = reading.fields.slice(-1)
  if (field && field.depth === reading.groups.length) endField(reading, field)
  if (destination === 'text') reading.flow.flushBytes()
  const margin = reading.open[reading.open.length - 1]
  if (margin && margin.depth === reading.groups.length) closeMargin(reading, margin)
  reading.groups.pop()
  reading.toSkip = 0
}

function openMargin(reading: Reading, kind: keyof Margins): void {
  reading.open.push({ kind, depth: reading.groups.length, outer: reading.flow })
  reading.flow = createRtfFlow()
  const { codePage, unicodeSkip } = currentOf(reading)
  change(reading, { ...initialGroup, codePage, unicodeSkip })
}

function closeMargin(reading: Reading, { kind, outer }: OpenMargin): void {
  reading.margins[kind].push(...(reading.flow.finish() ?? []))
  reading.flow = outer
  reading.open.pop()
}

/** Adds text to the current destination. */
function takeText(reading: Reading, text: string, byte: number | null): void {
  const state = currentOf(reading)
  const field = reading.fields[reading.fields.length - 1]
  if (state.destination === 'instruction' && field) field.instruction += text
  else if (state.destination === 'choice' && field)
    field.choices.push(`${field.choices.pop()}${text}`)
  else if (state.destination === 'styles') reading.styles.takeText(text)
  else if (state.destination === 'fonts') takeFontName(reading, text)
  else if (state.destination === 'text' && !state.deleted) {
    if (byte === null || state.font) reading.flow.put(symbolText(text, state.font), state)
    else reading.flow.putByte(byte, state)
  }
}

/** Handles groups of text that stands twice, of a form and of its entries; returns whether a word starts one. */
function takeForm(reading: Reading, name: string): boolean {
  if (currentOf(reading).destination === 'ascii') {
    if (name === 'ud') change(reading, { destination: 'text' })
  } else if (name === 'upr') change(reading, { destination: 'ascii' })
  else if (name === 'formfield') change(reading, { destination: 'form' })
  else if (name === 'ffl') {
    reading.fields[reading.fields.length - 1]?.choices.push('')
    change(reading, { destination: 'choice' })
  } else return false
  return true
}

/** Handles a word that starts a destination group; returns whether it was one. */
function takeDestination(reading: Reading, name: string): boolean {
  if (currentOf(reading).destination === 'skip' || takeForm(reading, name)) return true
  if (name === 'fonttbl') change(reading, { destination: 'fonts' })
  else if (name === 'stylesheet') change(reading, { destination: 'styles' })
  else if (name === 'field')
    reading.fields.push({
      ...{ instruction: '', depth: reading.groups.length },
      ...{ choices: [], chosen: 0 },
    })
  else if (name === 'fldinst') change(reading, { destination: 'instruction' })
  else if (name === 'fldrslt') {
    const instruction = reading.fields[reading.fields.length - 1]?.instruction ?? ''
    if (!isPrinted(instruction)) change(reading, { destination: 'skip' })
    const link = linkOfInstruction(instruction)
    if (link) change(reading, { link })
  } else if (marginGroups[name] && reading.open.length === 0) {
    openMargin(reading, marginGroups[name])
  } else if (name === 'listtext' || name === 'pntext') {
    reading.flow.markBullet()
    change(reading, { destination: 'skip' })
  } else if (skippedGroups.has(name) || (reading.isStarred && !readBehindStar.has(name))) {
    if (name === 'pict') reading.hasPictures = true
    change(reading, { destination: 'skip' })
  } else if (textGroups.has(name)) change(reading, { destination: 'text' })
  else return false
  return true
}

function takeUnicode(reading: Reading, value: number): void {
  // Numbers above 32,767 are written as negative.
  const code = value < 0 ? value + 0x10000 : value
  reading.toSkip = currentOf(reading).unicodeSkip
  if (code > 0 && code <= 0xffff) takeText(reading, String.fromCharCode(code), null)
}

/** Handles words that end or start paragraphs, cells, rows and pages. */
function takeStructure({ flow }: Reading, name: string, value: number | null): boolean {
  if (name === 'par' || name === 'sect' || name === 'page') flow.endParagraph()
  else if (name === 'cell' || name === 'nestcell') flow.endCell()
  else if (name === 'row') flow.endRow()
  else if (name === 'trowd') flow.beginRow()
  else if (name === 'cellx') flow.addEdge((value ?? 0) / 20)
  else if (name === 'pard') flow.resetParagraph()
  else return false
  return true
}

/** Adds characters of a font name, which ends with a semicolon. */
function takeFontName({ fontNames, font }: Reading, text: string): void {
  fontNames.set(font, (fontNames.get(font) ?? '') + text.replace(';', ''))
}

/** Handles font words, which also select the code page. */
function takeFont(reading: Reading, name: string, value: number): void {
  const { destination } = currentOf(reading)
  if (name === 'f' && destination === 'fonts') reading.font = value
  else if (name === 'fcharset') {
    const page = pageOfCharset(value)
    if (page) reading.fonts.set(reading.font, page)
  } else if (name === 'f') {
    const font = reading.fontNames.get(value) ?? ''
    change(reading, {
      codePage: reading.fonts.get(value) ?? reading.documentPage,
      font: isSymbolFont(font) ? font : '',
    })
  } else if (name === 'ansicpg') {
    reading.documentPage = value
    change(reading, { codePage: value })
  }
}

/** Handles the number of the entry that is chosen in a dropdown. */
function chooseEntry({ fields }: Reading, value: number): void {
  const field = fields[fields.length - 1]
  if (field) field.chosen = value
}

function takeWord(reading: Reading, name: string, value: number | null): void {
  const isFirst = reading.isNew
  reading.isNew = false
  if (isFirst && takeDestination(reading, name)) return
  const state = currentOf(reading)
  if (state.destination === 'skip') return
  if (name === 'u') takeUnicode(reading, value ?? 0)
  else if (name === 'f' || name === 'fcharset' || name === 'ansicpg') {
    takeFont(reading, name, value ?? 0)
  } else if (state.destination === 'styles') reading.styles.takeWord(name, value)
  else if (state.destination === 'form' && name === 'ffres') chooseEntry(reading, value ?? 0)
  else if (state.destination !== 'text') return
  else if (characterWords[name] !== undefined) takeText(reading, characterWords[name] ?? '', null)
  else if (name === 's') {
    const { level, look } = reading.styles.lookOf(value ?? 0)
    reading.flow.paragraph().level = level
    change(reading, look)
  } else if (!takeStructure(reading, name, value)) {
    paragraphChanges[name]?.(reading.flow.paragraph(), value)
    const changed = characterChanges[name]?.(state, value)
    if (changed) change(reading, changed)
  }
}

function takeSymbol(reading: Reading, sign: string): void {
  if (sign === '*' && reading.isNew) {
    reading.isStarred = true
    return
  }
  reading.isNew = false
  if (sign === '\n' || sign === '\r') {
    if (currentOf(reading).destination === 'text') reading.flow.endParagraph()
  } else if (characterSymbols[sign] !== undefined) {
    takeText(reading, characterSymbols[sign] ?? '', null)
  }
}

function take(reading: Reading, token: RtfToken): void {
  if (token.kind === 'open') openGroup(reading)
  else if (token.kind === 'close') closeGroup(reading)
  else if (token.kind === 'word') takeWord(reading, token.name, token.value)
  else if (token.kind === 'symbol') takeSymbol(reading, token.sign)
  else if (reading.toSkip > 0) reading.toSkip--
  else {
    reading.isNew = false
    takeText(reading, String.fromCharCode(token.byte), token.byte)
  }
}

/**
 * Reads Rich Text Format: any code page, formatting, headings, lists, tables, tabs, links. Skips
 * pictures, objects and unknown groups; fetches and runs nothing. Source: Rich Text Format
 * Specification 1.9.1.
 * @returns `too-long` for too many paragraphs, `damaged` for a truncated file, `unsafe` for
 * excessive nesting
 */
export function readRtf(bytes: Uint8Array): ReadResult {
  const flow = createRtfFlow()
  const reading: Reading = {
    flow,
    margins: { header: [], others: [], notes: [] },
    open: [],
    groups: [initialGroup],
    isNew: false,
    isStarred: false,
    fonts: new Map(),
    fontNames: new Map(),
    font: 0,
    documentPage: 1252,
    styles: createStyleSheet(),
    fields: [],
    toSkip: 0,
    hasPictures: false,
  }
  for (const token of readTokens(bytes)) {
    take(reading, token)
    if (reading.groups.length > deepest) return failed('unsafe')
    // Nothing after the last brace belongs to the document.
    if (token.kind === 'close' && reading.groups.length <= 1) break
  }
  if (reading.groups.length !== 1) return failed('damaged')
  const text = flow.finish()
  if (!text) return failed('too-long')
  const paragraphs = placeMargins(text, reading.margins, flow.nextStream)
  const read = flowText({ paragraphs, pageWidth: a4.width, pageHeight: a4.height, language: '' })
  return !read.ok && read.code === 'empty' && reading.hasPictures ? failed('no-text') : read
}
