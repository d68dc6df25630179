/** Version of the layout rules: year and month of their introduction. */
export type Look = `${number}-${number}`

/** Matches a look. */
export const lookPattern = /^\d{4}-\d{2}$/

/** Look of documents from before looks existed: none of the rules below. */
export const firstLook: Look = '2026-10'

/**
 * Layout rules with the look that introduced them. A document keeps its look, so that its pages do
 * not change, until the user updates it (ADR templates-by-look). At most twelve.
 */
export const layoutRules = {
  /** Raises the floors of fitting, which shrank 12 pt type below the default size. */
  fitFloors: '2026-11',
  /** Prevents line breaks between two styles of a word, such as before a comma or colon. */
  wholeWords: '2026-12',
  /** Uses customary headings, ranges and number formats of CVs in 15 languages. */
  usualWords: '2026-12',
  /**
   * Prints the sixteen redrawn templates: one kind of entry for one role or several, contacts in even lines, words on
   * shared baselines, photos as high as their words, numbers with what they count, and
   * common emoji, which were left out.
   */
  redrawn: '2027-01',
  /**
   * Sets words whole unless one is wider than its line, typographic quotes and apostrophes, countries by name, even and
   * readable facts, bibliographies, and columns that give way where they are empty.
   */
  typeset: '2027-02',
} as const satisfies Record<string, Look>

export type LayoutRule = keyof typeof layoutRules

/** Look of new documents: that of the newest rule. */
export const newestLook: Look = Object.values(layoutRules).reduce((newest, look) =>
  look > newest ? look : newest,
)

/** Whether a look includes a rule. */
export const followsRule = (look: Look, rule: LayoutRule): boolean => look >= layoutRules[rule]
