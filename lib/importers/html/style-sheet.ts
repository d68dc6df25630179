import { type InlineStyle, readInlineStyle } from './html-styles'

/** At-rules such as `@media print`, whose rules do not hold on the screen, and comments. */
const passedOver = /\/\*[\s\S]*?\*\/|@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g
const rule = /([^{}]+)\{([^{}]*)\}/g
/** A selector of one element: its tag, a class or an id. */
const simple = /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/i

/** Maximum characters read of the style sheets of a page. */
const maxCharacters = 200_000

/** Collects the rules of style sheets that hide or strike elements. */
export function createStyleSheet() {
  let length = 0
  const unseen = new Set<string>()
  return {
    add(css: string): void {
      length += css.length
      if (length > maxCharacters) return
      for (const [, selectors = '', declarations = ''] of css
        .replace(passedOver, '')
        .matchAll(rule)) {
        const style: InlineStyle = readInlineStyle(declarations)
        if (!style.hidden && !style.struck) continue
        for (const one of selectors.split(',').map((text) => text.trim()))
          if (one !== '' && simple.test(one)) unseen.add(one.toLowerCase())
      }
    },
    /** Returns whether a rule hides or strikes an element. */
    isUnseen(name: string, attributes: Record<string, string>): boolean {
      if (unseen.size === 0) return false
      const { class: classes = '', id } = attributes
      const marks = classes.split(/\s+/).flatMap((one) => (one === '' ? [] : `.${one}`))
      if (id) marks.push(`#${id}`)
      return ['', ...marks].some((mark) =>
        [mark, `${name}${mark}`].some((one) => unseen.has(one.toLowerCase())),
      )
    },
  }
}
