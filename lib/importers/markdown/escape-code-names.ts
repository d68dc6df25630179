/** Code between backticks, or a word between two underscores on each side with what follows it. */
const codeOrName =
  /(`+)(?:(?!\1)[\s\S])*\1|(?<![\w\\])__([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)__(?!\w)(?:([./([])(?=[\w*"')\]]))?/g

/** Names in Python, PHP and JavaScript that stand between double underscores and are hardly words of prose. */
const codeNames = new Set(
  `init main name all filename dirname dict del repr str iter len eq hash getattr setattr getitem setitem proto pycache
  post_init aenter aexit typename`.split(/\s+/),
)

/**
 * Escapes the underscores of names in code ("__init__.py", "__main__"), which Markdown takes for bold words. Emphasis
 * ("__three__ teams") and code between backticks stay.
 */
export function escapeCodeNames(text: string): string {
  if (!text.includes('__')) return text
  return text.replace(
    codeOrName,
    (whole, ticks: string | undefined, name = '', follower: string | undefined) => {
      const isName = ticks === undefined && (follower !== undefined || codeNames.has(name))
      return isName ? whole.replaceAll('_', '\\_') : whole
    },
  )
}
