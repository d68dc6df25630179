/**
 * Fact of an invented CV, with fabrications and honest rewrites. Slots: `{n}`, `{m}` numbers; `{tool}`, `{other}`
 * tools; `{town}`, `{city}` places; `{rival}` employer of another entry.
 */
export type ExamFact = { says: string; lies: readonly string[]; honest: readonly string[] }

export type ExamTexts = {
  posts: readonly [string, string]
  facts: readonly ExamFact[]
}
