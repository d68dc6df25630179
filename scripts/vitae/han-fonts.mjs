const needs = 'The CV has Chinese, Japanese or Korean characters.'

/**
 * Returns how to install the fonts of Chinese, Japanese and Korean.
 *
 * @param {{ name: string, version: string, isPublished: boolean }} facts of the package of the command line
 */
export function hanFontsAdvice({ name, version, isPublished }) {
  const [own, fonts] = [name, `${name}-han`].map((one) =>
    isPublished ? one : `./${one}-${version}.tgz`,
  )
  return `${needs} Their fonts are a second package:
  npm install -g ${fonts}
or without installation:
  npx -p ${own} -p ${fonts} vitae render …`
}

/** Returns whether the messages of the command line ask for the fonts of Chinese, Japanese and Korean. */
export const asksForHanFonts = (/** @type {string} */ messages) => messages.includes(needs)
