import { levelOfStyleName } from '../flow/heading-name'
import type { GroupState } from './state'

type Style = { base: number | null; level: number; look: Partial<GroupState> }

/** Properties that a paragraph takes over from its style; where the file states them again, that wins. */
export type StyleLook = { level: number; look: Partial<GroupState> }

/** Styles that are based on each other in a circle end here. */
const maxChain = 20

const emptyStyle = (): Style => ({ base: null, level: 0, look: {} })

/**
 * The styles of an RTF file, as its style sheet is read word by word. Some writers say in a style alone
 * what the specification wants said again in each paragraph.
 */
export function createStyleSheet() {
  const styles = new Map<number, Style>()
  let id = 0
  let name = ''
  let style = emptyStyle()
  return {
    /** A word of the style that is being read. */
    takeWord(word: string, value: number | null): void {
      if (word === 's') id = value ?? 0
      else if (word === 'sbasedon') style.base = value
      else if (word === 'fs' && value) style.look.size = value / 2
      else if (word === 'b') style.look.bold = value !== 0
      else if (word === 'i') style.look.italic = value !== 0
    },
    /** Characters of its name; a semicolon ends the style. */
    takeText(text: string): void {
      name += text
      if (!text.includes(';')) return
      styles.set(id, { ...style, level: Math.min(6, levelOfStyleName(name)) })
      name = ''
      id = 0
      style = emptyStyle()
    },
    /** Returns the properties of a style, with those of all styles that it is based on. */
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
