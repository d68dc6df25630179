import { type ContentLine, round, roundPlace } from './content-lines'

/** Initial colour of a page. */
const firstColour = '0 g'

/** Fill and text state: the operator that set it, empty initially, null if unknown. */
type Pen = { colour: string | null; font: string | null }

/** Intended state; `x` and `y`: its origin relative to the written one. */
type State = Pen & { x: number; y: number }

/** `written` is the state that a restore returns to; undefined while the save is not written. */
type Save = { state: State; isNeeded: boolean; written?: Pen }

type Run = Extract<ContentLine, { kind: 'run' }>

/** Matches other operators that set the fill colour. */
const setsColour = / (?:sc|scn|cs|g|k|sh|gs)$/

/** Returns the saves (by line index) with changes inside that only a restore reverts. */
function findNeeded(lines: readonly ContentLine[], isOpaque: boolean): Set<number> {
  const needed = new Set<number>()
  const open: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const kind = lines[at]?.kind
    if (kind === 'save') open.push(at)
    else if (kind === 'restore') open.pop()
    else if (kind === 'other' || (kind === 'named-state' && !isOpaque)) {
      for (let depth = open.length - 1; depth >= 0; depth--) {
        const save = open[depth]
        // The enclosing saves are needed already.
        if (save === undefined || needed.has(save)) break
        needed.add(save)
      }
    }
  }
  return needed
}

/**
 * Rewrites a content stream without redundant operators: a state is saved, the origin moved, a colour or font set only
 * before something that depends on it, and a text run has its position in its own matrix. react-pdf writes hundreds of
 * saved states per page, most around nothing or a single run, and each costs its reader a copy of the state. Everything
 * is drawn in the same state as before.
 *
 * @param lines operators in order; `q`, `Q` and state changes on lines of their own
 * @param isOpaque whether every named state (`/Gs1 gs`) of the page is full opacity, the initial one, so that setting
 *   it changes nothing
 */
export function trimContent(lines: readonly ContentLine[], isOpaque: boolean): string {
  const needed = findNeeded(lines, isOpaque)
  const out: string[] = []
  const saves: Save[] = []
  let state: State = { x: 0, y: 0, colour: '', font: '' }
  /** State of the reader. */
  let pen: Pen = { colour: '', font: '' }

  const writeSaves = (isDue: (save: Save) => boolean) => {
    for (const save of saves) {
      if (save.written || !isDue(save)) continue
      save.written = pen
      out.push('q')
    }
  }
  const writeColour = () => {
    if (state.colour === pen.colour || state.colour === null) return
    // What was set by another operator cannot be set again: only a restore reverts it.
    const isLost = ({ written, state: before }: Save) => !written && before.colour === null
    if (saves.some(isLost)) writeSaves(() => true)
    out.push(state.colour || firstColour)
    pen = { ...pen, colour: state.colour }
  }
  const writeFont = () => {
    if (!state.font || state.font === pen.font) return
    out.push(state.font)
    pen = { ...pen, font: state.font }
  }
  const writeAll = () => {
    writeSaves(() => true)
    if (state.x !== 0 || state.y !== 0) out.push(`1 0 0 1 ${round(state.x)} ${round(state.y)} cm`)
    state = { ...state, x: 0, y: 0 }
    writeColour()
    writeFont()
  }
  const restore = () => {
    const save = saves.pop()
    if (!save || save.written) out.push('Q')
    // The state after an unbalanced restore is unknown.
    state = save?.state ?? { x: 0, y: 0, colour: null, font: null }
    pen = save ? (save.written ?? pen) : { colour: null, font: null }
  }
  const move = (text: string) => {
    const [, , , , x = 0, y = 0] = text.split(' ').map(Number)
    state = { ...state, x: state.x + x, y: state.y + y }
  }
  const place = (x: number, y: number) =>
    out.push(`1 0 0 -1 ${roundPlace(x + state.x)} ${roundPlace(y + state.y)} Tm`)
  const show = (glyphs: string) => {
    if (glyphs === '') return
    writeFont()
    out.push(glyphs)
  }
  const drawRun = ({ x, y, colour, font, shown }: Run) => {
    if (state.colour !== colour || state.font !== font) state = { ...state, colour, font }
    writeColour()
    // Consecutive runs form one text object.
    if (out[out.length - 1] === 'ET') out.pop()
    else out.push('BT')
    place(x, y)
    show(shown)
    out.push('ET')
  }
  const goOn = ({ x, y, shown }: { x: number; y: number; shown: string }) => {
    out.pop()
    place(x, y)
    show(shown)
    out.push('ET')
  }
  const writeOther = (text: string) => {
    writeAll()
    out.push(text)
    if (!setsColour.test(text)) return
    state = { ...state, colour: null }
    pen = { ...pen, colour: null }
  }

  for (const [at, line] of lines.entries()) {
    if (line.kind === 'run') {
      drawRun(line)
      continue
    }
    if (line.kind === 'place') {
      goOn(line)
      continue
    }
    const { kind, text } = line
    if (kind === 'save') saves.push({ state, isNeeded: needed.has(at) })
    else if (kind === 'restore') restore()
    else if (kind === 'move') move(text)
    else if (kind === 'colour') state = { ...state, colour: text }
    else if (kind === 'font') state = { ...state, font: text }
    else if (kind === 'text') {
      if (text.endsWith('TJ')) writeFont()
      out.push(text)
    } else if (kind === 'structure') {
      // Marked content and saved states keep their nesting.
      writeSaves((save) => save.isNeeded)
      out.push(text)
    } else if (kind === 'other' || !isOpaque) writeOther(text)
  }
  return out.join('\n')
}
