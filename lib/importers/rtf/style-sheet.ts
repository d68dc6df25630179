import { levelOfStyleName } from '../flow/level-of-style-name'
import type { GroupState } from './state'

type Style = { base: number | null; level: number; look: Partial<GroupState> }

/** Properties inherited from a paragraph's style; explicit ones take precedence. */
export type StyleLook = { level: number; look: Partial<GroupState> }

/** Maximum length of a chain of base styles, to end cycles. */
const maxChain = 20

const emptyStyle = (): Style => ({ base: null, level: 0, look: {} })

/**
 * Collects the style sheet of an RTF file. Needed because some writers do not repeat a style's
 * formatting in each paragraph, as the specification requires.
 */
export function createStyleSheet() {
  const styles = new Map<number, Style>()
  let id = 0
  let name = ''
  let style = emptyStyle()
  return {
    /** Handles a control word of the current style. */
    takeWord(word: string, value: number | null): void {
      if (word === 's') id = value ?? 0
      else if (word === 'sbasedon') style.base = value
      else if (word === 'fs' && value) style.look.size = value / 2
      else if (word === 'b') style.look.bold = value !== 0
      else if (word === 'i') style.look.italic = value !== 0
    },
    /** Adds characters of the style's name; a semicolon ends the style. */
    takeText(text: string): void {
      name += text
      if (!text.includes(';')) return
      styles.set(id, { ...style, level: Math.min(6, levelOfStyleName(name)) })
      name = ''
      id = 0
      style = emptyStyle()
    },
    /** Returns the properties of a style, including those of its ancestors. */
    lookOf(wanted: number): StyleLook {
      const chain: Style[] = []
      let next: number | null = wanted
      while (next !== null && chain.length < maxChain) {
        const found: Style | undefined = styles.get(next)
        if (!found) break
        chain.unshift(found)
        next = found.base
      }
      return {
        level: styles.get(wanted)?.level ?? 0,
        look: Object.assign({}, ...chain.map(({ look }) => look)),
      }
    },
  }
}

export type StyleSheet = ReturnType<typeof createStyleSheet>
