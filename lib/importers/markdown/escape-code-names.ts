/** Matches code in backticks, or a word within double underscores and what follows it. */
const codeOrName =
  /(`+)(?:(?!\1)[\s\S])*\1|(?<![\w\\])__([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)__(?!\w)(?:([./([])(?=[\w*"')\]]))?/g

/** Python, PHP and JavaScript names written within double underscores, unlikely as prose. */
const codeNames = new Set(
  `init main name all filename dirname dict del repr str iter len eq hash getattr setattr getitem setitem proto pycache
  post_init aenter aexit typename`.split(/\s+/),
)

/**
 * Escapes the underscores of code names ("__init__.py", "__main__"), which Markdown renders bold.
 * Leaves emphasis ("__three__ teams") and code in backticks unchanged.
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
