/** Characters of a text node that are those of a field from `start`, one for one. */
export type Run = { node: Text; from: number; length: number; address: string; start: number }

/** Words of a field: a range of its text in UTF-16 units; `end` is exclusive. */
export type Marked = { address: string; start: number; end: number }

/** Matches what a line break of a page adds or removes: space and hyphens. */
const breaking = /[\s\u00ad\u2010\u2011-]/
const withinWord = /^[\p{L}\p{N}]{2}$/u

/** Returns the letters of a text without space, hyphens and case, with their places in it. */
function fold(text: string): { letters: string; places: number[] } {
  const places = [...text.split('').keys()].filter((at) => !breaking.test(text.charAt(at)))
  const lower = (letter: string) =>
    letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter
  return { letters: places.map((at) => lower(text.charAt(at))).join(''), places }
}

/** Adds a character to the runs: to the last one where it follows it in both texts. */
function addLetter(runs: Run[], letter: Omit<Run, 'length'>): void {
  const last = runs.at(-1)
  const { node, from, address, start } = letter
  const isSame = last?.address === address && last.node === node
  if (last && isSame && from - last.from === start - last.start) {
    last.length = from - last.from + 1
  } else runs.push({ ...letter, length: 1 })
}

/**
 * Finds fields in the text of pages, which tells of no field: each at the first place that has its letters, as whole
 * words, and is no other field's. Longer fields come first, so that a town is not found in a sentence.
 *
 * @param nodes text of the pages, in their order
 * @param fields text of each field by address, in printed order
 * @returns in the order of the pages; a field that is interrupted, as by the end of a page, has none
 */
export function findRuns(nodes: readonly Text[], fields: ReadonlyMap<string, string>): Run[] {
  const pieces = nodes.map((node, order) => ({ node, order, ...fold(node.data) }))
  const letters = pieces.map((piece) => piece.letters).join('')
  const places = pieces.flatMap(({ node, order, places }) =>
    places.map((at) => ({ node, order, at })),
  )
  const isTaken = new Uint8Array(letters.length)
  const splitsWord = (at: number) => {
    const [before, after] = [places[at - 1], places[at]]
    const isNext = before?.node === after?.node && (after?.at ?? 0) - (before?.at ?? 0) === 1
    return isNext && withinWord.test(letters.slice(at - 1, at + 1))
  }
  const runs: (Run & { order: number })[] = []
  for (const [address, text] of [...fields].sort(([, a], [, b]) => b.length - a.length)) {
    const field = fold(text)
    const { length } = field.letters
    const isFree = (at: number) =>
      !isTaken.subarray(at, at + length).includes(1) && !splitsWord(at) && !splitsWord(at + length)
    let at = length > 0 ? letters.indexOf(field.letters) : -1
    while (at >= 0 && !isFree(at)) at = letters.indexOf(field.letters, at + 1)
    if (at < 0) continue
    isTaken.fill(1, at, at + length)
    const found: Run[] = []
    for (const [index, start] of field.places.entries()) {
      const place = places[at + index]
      if (place) addLetter(found, { node: place.node, from: place.at, address, start })
    }
    const orderOf = new Map(places.slice(at, at + length).map(({ node, order }) => [node, order]))
    runs.push(...found.map((run) => ({ ...run, order: orderOf.get(run.node) ?? 0 })))
  }
  return runs.sort((a, b) => a.order - b.order || a.from - b.from)
}

/** Gives runs of a text elements that name their field, as those of the text view do. */
export function markRuns(runs: readonly Run[]): void {
  // From the last one, so that the others keep their places.
  for (const { node, from, length, address, start } of runs.toReversed()) {
    const field = document.createElement('span')
    Object.assign(field.dataset, { address, start })
    const words = node.splitText(from)
    words.splitText(length)
    words.replaceWith(field)
    field.append(words)
  }
}

/** Returns the runs of all elements that name a field. */
export function readRuns(root: ParentNode): Run[] {
  return [...root.querySelectorAll<HTMLElement>('[data-address]')].flatMap((field) => {
    const { address = '', start: first = 0 } = field.dataset
    const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
    const runs: Run[] = []
    let start = Number(first)
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      runs.push({ node, from: 0, length: node.length, address, start })
      start += node.length
    }
    return runs
  })
}

/** Returns the marked words of one field; of the first one if several are marked, null outside of all. */
export function readMarked(runs: readonly Run[], range: Range): Marked | null {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const marked = runs.filter(
    ({ node, from, length }) =>
      range.intersectsNode(node) &&
      (node !== startContainer || startOffset < from + length) &&
      (node !== endContainer || endOffset > from),
  )
  const [first] = marked
  const last = marked.findLast(({ address }) => address === first?.address)
  if (!first || !last) return null
  const cut = first.node === startContainer ? Math.max(0, startOffset - first.from) : 0
  const length =
    last.node === endContainer ? Math.min(last.length, endOffset - last.from) : last.length
  return { address: first.address, start: first.start + cut, end: last.start + length }
}

/** Returns the DOM ranges of words of a field: one for each run. */
export function rangesOf(runs: readonly Run[], { address, start, end }: Marked): Range[] {
  return runs
    .filter((run) => run.address === address && run.start < end && run.start + run.length > start)
    .map(({ node, from, length, start: first }) => {
      const range = document.createRange()
      range.setStart(node, from + Math.max(0, start - first))
      range.setEnd(node, from + Math.min(length, end - first))
      return range
    })
}
