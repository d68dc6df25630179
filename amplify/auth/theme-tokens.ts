/** Colours of a theme by token name, each `#` and six hexadecimal digits. */
export type Theme = ReadonlyMap<string, string>

export type Themes = { light: Theme; dark: Theme }

/**
 * Parses the colours in a block of a style sheet.
 *
 * @param selector of the block, exactly as in the style sheet
 * @throws Error if there is no such block
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
 * Parses the colours of both themes of the app, so that the login uses the same ones.
 *
 * @param css the text of app/globals.css
 * @throws as `readTheme`
 */
export function readThemes(css: string): Themes {
  return { light: readTheme(css, ':root'), dark: readTheme(css, '[data-theme="dark"]') }
}
