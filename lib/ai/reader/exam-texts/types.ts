/**
 * A fact of an invented CV, with fabrications and honest rewrites of it. `{n}`, `{m}`: numbers; `{tool}`, `{other}`:
 * names of tools; `{town}`, `{city}`: places; `{rival}`: the employer of another entry.
 */
export type ExamFact = { says: string; lies: readonly string[]; honest: readonly string[] }

export type ExamTexts = {
  posts: readonly [string, string]
  facts: readonly ExamFact[]
}
