// The documents that the PDF benches set, made by the project's own fixtures.

/** The makers of test documents, and the faces of a design for engines that register fonts. */
export const pdfParts = {
  'tests/fixtures/paper-documents': ['countingIds', 'longResume'],
  'lib/pdf/fonts/registry': ['fontFacesFor'],
}

/** A deep copy with a few letters of one bullet changed, as a keystroke does. */
export function withOneEdit(document, round) {
  const copy = structuredClone(document)
  const { work } = copy.content
  const entry = work[round % work.length]
  const bullet = entry.highlights[round % entry.highlights.length]
  bullet.text = `${bullet.text.slice(0, -4)} ${round % 97}.`
  return copy
}

/** Numbers below a limit, the same in every run. */
function randomNumbers(seed) {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % limit
  }
}

/** As many words as a person uses in a working life's worth of CVs. */
const vocabulary = (() => {
  const random = randomNumbers(7)
  const syllables = 'ba ce di fo gu ha ke li mo nu pra ques re sta ti un ver wi'.split(' ')
  return Array.from({ length: 1_500 }, () =>
    Array.from({ length: 1 + random(3) }, () => syllables[random(syllables.length)]).join(''),
  )
})()

/** A deep copy in which every sentence is a new one, of words that other sentences use, too. */
export function withNewText(document, round) {
  const copy = structuredClone(document)
  const random = randomNumbers(round * 7_919 + 13)
  for (const entry of copy.content.work) {
    for (const bullet of entry.highlights) {
      bullet.text = bullet.text.replace(/[A-Za-z]+/g, () => vocabulary[random(vocabulary.length)])
    }
  }
  return copy
}
