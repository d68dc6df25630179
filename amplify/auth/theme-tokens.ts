/** The colours of a theme by the names of their tokens, each `#` and six hexadecimal digits. */
export type Theme = ReadonlyMap<string, string>

export type Themes = { light: Theme; dark: Theme }

/**
 * The colours that a block of a style sheet names.
 *
 * @param selector of the block, as it is written there
 * @throws Error where there is no such block
 */
export function readTheme(css: string, selector: string): Theme {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`The style has no ${selector}.`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [
      name,
      color,
    ]),
  )
}

/**
 * The colours of the app, so that no page of ours has others.
 *
 * @param css the text of app/globals.css
 * @throws as `readTheme`
 */
export function readThemes(css: string): Themes {
  return { light: readTheme(css, ':root'), dark: readTheme(css, '[data-theme="dark"]') }
}
