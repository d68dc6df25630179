/** Files that are fetched together for one dynamic import. */
const together = /Promise\.all\(\[((?:"static\/chunks\/[^"]+",?)+)\]/g

/**
 * Finds the built files that hold the messages of a language and nothing else that a page of another language needs.
 *
 * @param {Map<string, string>} chunks the built scripts by their address
 * @param {string[]} areas names of the areas, one of which comes first in what a file registers
 * @returns {Map<string, Set<string>>} the addresses for each language, by its tag
 */
export function findMessageFiles(chunks, areas) {
  // A call of `registerMessages` or `registerGroups` as the bundler writes it: the language is its first word.
  const registers = new RegExp(
    String.raw`\)\("([a-z]{2}(?:-[A-Z][A-Za-z]+)?)",(?:\(0,[\w.$]+\)\()?\{"?(?:${areas.join('|')})"?:`,
    'g',
  )
  /** @type {Map<string, Set<string>>} */
  const byLanguage = new Map()
  const marked = new Map()
  const add = (language, path) => {
    const paths = byLanguage.get(language) ?? new Set()
    byLanguage.set(language, paths.add(path))
  }
  for (const [path, text] of chunks) {
    for (const [, language] of text.matchAll(registers)) {
      add(language, path)
      marked.set(path, language)
    }
  }
  const groups = [...chunks.values()].flatMap((text) =>
    [...text.matchAll(together)].map(([, list]) =>
      [...list.matchAll(/"([^"]+)"/g)].map(([, path]) => `/_next/${path}`),
    ),
  )
  const shared = new Set(groups.filter((group) => !group.some((path) => marked.has(path))).flat())
  for (const group of groups) {
    const languages = new Set(
      group.filter((path) => marked.has(path)).map((path) => marked.get(path)),
    )
    for (const path of group.filter((one) => !marked.has(one) && !shared.has(one)))
      for (const language of languages) add(language, path)
  }
  return byLanguage
}
