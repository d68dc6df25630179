import type { Requirement, RequirementPart, RequirementState } from './requirement-types'

/** Matches one plain word, such as the verb of a sentence, that names nothing by itself. */
const plainWord = /^\p{L}\p{Ll}*$/u

/** Matches what stands between two alternatives, between items of a list, and before examples. */
const or =
  /^\s*,?\s*(?:(?:and|und|y|e|et)?\s*\/\s*|(?:or|oder|bzw\.|ou|o|u|of)\s+(?:\p{L}+['’]?\s*)?)(?:or\s)?$/iu
const comma = /^\s*,\s*$/u
/** Matches an "or" inside a part, behind which a list of alternatives ends: "Turkish or Farsi". */
const orInside = /\s(?:or|oder|ou|o|u|of)\s/iu
/** Matches what makes the list before it one of examples: "(Terraform, CloudFormation or similar)". */
const openEnd =
  /^[^()]{0,12}(?:…|\.\.\.|etc(?!\p{L})|(?:or|oder|ou|o|of|und|and) (?:an? )?(?:similar|equivalent|comparable|other|related|ähnlich\p{L}*|vergleichbar\p{L}*|équivalent\p{L}*|similaires?|equivalente|simil[ei]|vergelijkbaar))/iu
const examples =
  /(?:e\.\s?g\.|for example|such as|z\.\s?B\.|zum Beispiel|beispielsweise|p(?:ar|\.)\s?ex(?:emple|\.)|tels? que|por ejemplo|p\.\s?ej\.|por exemplo|ad esempio|bijv\.|zoals)[\s,:]*$/iu

/** Matches a word of preference, which makes what follows it optional. */
const preference =
  /[,(]\s*(?:ideally|preferably|idealerweise|vorzugsweise|gerne?|idéalement|de préférence|idealmente|preferiblemente|preferencialmente|preferibilmente|bij voorkeur)(?!\p{L})/iu

/** Matches a level or class beside a language or licence, which is compared with it. */
const qualifier =
  /^(?:(?:cefr|ger|niveau|level|nivel|livello|mindestens|min\.?)\s*)*(?:[abc][12]|(?:category|categories|class|klasse|catégorie|categoría|clase|categoria|cat\.?)\s\S{1,3})(?!\p{L}).*$/iu

const best: readonly RequirementState[] = ['covered', 'partly', 'ask', 'missing']

/** Returns the parts in groups of which one is enough: "Go, Java or Kotlin", "a WMS (e.g. Manhattan)". */
function groupAlternatives(
  { line, place }: Pick<Requirement, 'line' | 'place'>,
  parts: readonly RequirementPart[],
): RequirementPart[][] {
  const groups: RequirementPart[][] = []
  let run: RequirementPart[] = []
  let isChoice = false
  const end = () => {
    groups.push(...(isChoice ? [run] : run.map((part) => [part])))
    run = []
    isChoice = false
  }
  for (const part of parts) {
    const last = run.at(-1)?.place
    if (last && part.place && place) {
      const gap = line.slice(last.end - place.start, part.place.start - place.start)
      const isEither = or.test(gap) || examples.test(gap)
      if (!isEither && !comma.test(gap)) end()
      isChoice ||= isEither || (comma.test(gap) && orInside.test(part.words))
    }
    run.push(part)
    if (part.place && place && openEnd.test(line.slice(part.place.end - place.start)))
      isChoice = true
  }
  end()
  return groups.filter((group) => group.length > 0)
}

/** Removes what a covered part in parentheses behind it specifies: "marketing automation (HubSpot or Marketo)". */
const withoutSpecified = (
  { line, place }: Pick<Requirement, 'line' | 'place'>,
  parts: readonly RequirementPart[],
) =>
  parts.filter((part, at) => {
    const next = parts[at + 1]
    if (next?.state !== 'covered' || !next.place || !part.place || !place) return true
    const gap = line.slice(part.place.end - place.start, next.place.start - place.start)
    return gap.trim() !== '('
  })

/**
 * Joins the states of the parts of a line: all covered, none, or some. What is optional in it does not count.
 *
 * @param isByModel each part names something; by rules one plain word may name nothing
 */
export function joinStates(
  requirement: Pick<Requirement, 'line' | 'place'>,
  parts: readonly RequirementPart[],
  isByModel = false,
): RequirementState {
  const { line, place } = requirement
  const isPlain = ({ kind, words }: RequirementPart) =>
    !isByModel &&
    kind === 'term' &&
    plainWord.test(words) &&
    (/^\p{Ll}/u.test(words) || line.startsWith(words))
  const isQualified = parts.some(({ kind }) => kind === 'language' || kind === 'licence')
  const all = parts.filter(
    ({ kind, words }) =>
      kind !== 'soft' && !(isQualified && kind === 'term' && qualifier.test(words)),
  )
  const from = line.search(preference)
  const asked = all.filter(
    (part) => from < 0 || (part.place?.start ?? 0) - (place?.start ?? 0) < from,
  )
  const named = withoutSpecified(requirement, asked.length > 0 ? asked : all)
  const counted = named.filter((part) => part.state === 'covered' || !isPlain(part))
  const states = new Set(
    groupAlternatives(requirement, counted.length > 0 ? counted : named).map((group) =>
      best.find((state) => group.some((part) => part.state === state)),
    ),
  )
  const [only = 'ask'] = states
  if (states.size <= 1) return only
  return states.has('covered') || states.has('partly') ? 'partly' : 'ask'
}
