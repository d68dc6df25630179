/** Kind of an offered text, by the place in the CV where it would stand. */
export type EditKind = 'bullet' | 'summary' | 'skills' | 'letter-sentence' | 'locked'

/** A text that somebody else offers in place of a person's own. All texts are plain. */
export type Edit = {
  kind: EditKind
  /** Id of the entry that it stands in; null for what belongs to none. */
  entry: string | null
  /** Text that it replaces; empty for a sentence of a letter. */
  before: string
  after: string
  /** The posting it was written for; never a source of facts. */
  advert: string
}

/** `confirm`: the person has to say that named words are true. `block`: it cannot be accepted. */
export type Verdict = 'pass' | 'confirm' | 'block'

/** The kind of fact that a reason is about. */
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
  | 'skill'
  | 'name'
  | 'word'
  | 'elsewhere'
  | 'combination'
  | 'locked'
  | 'language'
  | 'length'

/** Sign between the words of one question that do not stand one behind the other. */
export const wordsJoint = ' … '

/** Why an edit does not pass. */
export type Reason = {
  kind: ReasonKind
  verdict: 'confirm' | 'block'
  /** Words in question, as they stand in the new text, or in the old one where they went; joined by `wordsJoint`. */
  words: string
  /** Where the CV says so, or something near it; null where it says nothing. */
  place: string | null
}

/** Words of the new text and the place in the CV that licenses them. */
export type Evidence = { words: string; place: string }

export type Grounding = { verdict: Verdict; reasons: Reason[]; evidence: Evidence[] }
