import { findSkill } from '../lexicon/find-skills'
import { sayAlike } from './align/say-alike'
import { makeSource } from './align/source'
import { type Compared, compareTexts } from './compare-texts'
import type { Grounds } from './cv/grounds'
import type { Lexicon } from './language/lexicon'
import { readText } from './reading/read-text'
import type { Token } from './reading/types'
import type { Edit } from './types'

/** The field that holds a text, so that what it licenses can be shown there. */
function placeOfText(grounds: Grounds, edit: Edit): string | null {
  const same = grounds.places.filter(({ text }) => text.trim() === edit.before.trim())
  return (same.find(({ entry }) => entry === edit.entry) ?? same[0])?.place ?? edit.entry
}

/** Returns the statements that the person confirmed about an entry, one of its fields, or the field itself. */
export function attestedFor(grounds: Grounds, entry: string | null, place: string | null) {
  return grounds.attested
    .filter(
      (fact) =>
        fact.place === place ||
        (entry !== null && (fact.place === entry || fact.place.startsWith(`${entry}/`))),
    )
    .map(({ text, place: at }) => ({ text, place: at }))
}

/** The entry's own employer, place or post, written as it stands there: "at Corvane", "as Senior Adjuster". */
const isNamedIn = (token: Token, name: Token) =>
  name.stem === token.stem &&
  // "Kestrel Turbines" licenses no turbines.
  (/^\p{Lu}/u.test(token.text) || token.marks.some(({ kind }) => kind === 'title')) &&
  (name.isNameShaped || name.text === token.text)

/** A bullet is licensed by the text it replaces, by what was confirmed there, and by its entry's names. */
export function checkBullet(edit: Edit, grounds: Grounds, lexicon: Lexicon): Compared {
  const place = placeOfText(grounds, edit)
  const before = sayAlike(edit.before, edit.after, lexicon.table.code)
  const source = makeSource(
    [{ text: before, place }, ...attestedFor(grounds, edit.entry, place)],
    lexicon,
  )
  const cv = grounds.readIn(lexicon)
  const heads = cv.places.filter(
    ({ kind, entry }) => kind === 'head' && entry !== null && entry === edit.entry,
  )
  const free = (token: Token) => {
    // A tool in the name of a post was not used for everything that was done there.
    if (findSkill(token.text)) return null
    const isOf = (name: Token) => isNamedIn(token, name)
    return heads.find(({ reading }) => reading.tokens.some(isOf))?.place ?? null
  }
  return compareTexts(readText(edit.after, lexicon), source, {
    lexicon,
    cv,
    entry: edit.entry,
    free,
    tenure: () => null,
    copyOf: 'whole',
  })
}
