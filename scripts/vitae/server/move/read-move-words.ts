/** Arguments of a move: from a folder to AWS, or from there into a folder. */
export type AskedMove = {
  direction: 'to-aws' | 'from-aws'
  /** As given on the command line. */
  folder: string
  isDryRun: boolean
  trustsAddresses: boolean
}

const places = ['--from', '--to']

/** Parses the arguments of a move; null if they are malformed. */
export function readMoveWords(words: readonly string[]): AskedMove | null {
  const given = new Map<string, string>()
  const flags = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (places.includes(word) && !given.has(word)) {
      const place = words[++at]
      if (!place || place.startsWith('-')) return null
      given.set(word, place)
    } else if (word === '--dry-run' || word === '--trust-addresses') flags.add(word)
    else return null
  }
  const [from, to] = places.map((name) => given.get(name))
  if (!from || !to || (from === 'aws') === (to === 'aws')) return null
  return {
    direction: to === 'aws' ? 'to-aws' : 'from-aws',
    folder: to === 'aws' ? from : to,
    isDryRun: flags.has('--dry-run'),
    trustsAddresses: flags.has('--trust-addresses'),
  }
}
