/** Matches the name of a look: the year and month from which new documents have it. */
export const lookPattern = /^\d{4}-\d{2}$/

/** The look of documents from before there were looks: none of the rules below. */
export const firstLook = '2026-10'

/**
 * Layout rules that changed, each with the look that brought it and why. A document keeps the rules of its own look, so
 * that its paper stays as it is, until somebody takes the newest one (ADR 106). At most twelve.
 */
export const layoutRules = {
  /** Fitting made type of 12 pt smaller than plain type, and pages of 12 mm margins with lines 1.15 apart. */
  fitFloors: '2026-11',
  /** Lines ended between two styles of one word: in narrow columns some began with a comma or a colon. */
  wholeWords: '2026-12',
  /** Some headings, ranges and figures of CVs in 15 languages were right, but not what is usual there. */
  usualWords: '2026-12',
} as const satisfies Record<string, string>

export type LayoutRule = keyof typeof layoutRules

/** The look of new documents: that of the newest rule. */
export const newestLook: string = Object.values(layoutRules).reduce((newest, look) =>
  look > newest ? look : newest,
)

/** Whether a document of that look is printed by a rule. */
export const followsRule = (look: string, rule: LayoutRule): boolean => look >= layoutRules[rule]
