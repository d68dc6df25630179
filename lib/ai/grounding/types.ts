/** Kind of an offered text, by its place in the CV. */
export type EditKind = 'bullet' | 'summary' | 'skills' | 'letter-sentence' | 'locked'

/** Text offered by somebody else in place of the person's own. All texts are plain. */
export type Edit = {
  kind: EditKind
  /** Id of its entry; null without one. */
  entry: string | null
  /** Replaced text; empty for a sentence of a letter. */
  before: string
  after: string
  /** The posting; never a source of facts. */
  advert: string
}

/** `confirm`: the person has to confirm named words. `block`: cannot be accepted. */
export type Verdict = 'pass' | 'confirm' | 'block'

/** Kind of fact that a reason is about. */
export type ReasonKind =
  | 'number'
  | 'unit'
  | 'period'
  | 'limit'
  | 'negation'
  | 'role'
  | 'title'
  | 'qualification'
  | 'level'
  | 'restriction'
  | 'loss'
  | 'extent'
  | 'skill'
  | 'name'
  | 'word'
  | 'elsewhere'
  | 'combination'
  | 'locked'
  | 'language'
  | 'length'

/** Separator between non-adjacent words of one question. */
export const wordsJoint = ' … '

/** Why an edit does not pass. */
export type Reason = {
  kind: ReasonKind
  verdict: 'confirm' | 'block'
  /** Words in question as in the new text, or in the old one if they were removed; joined by `wordsJoint`. */
  words: string
  /** Place in the CV that says so or something near it; null without one. */
  place: string | null
}

/** Words of the new text and the place in the CV that supports them. */
export type Evidence = { words: string; place: string }

export type Grounding = { verdict: Verdict; reasons: Reason[]; evidence: Evidence[] }
