/** Kinds of what is wrong with a template; the interface has a sentence for each (`ownTemplate.reasons`). */
export type TemplateFactKind =
  | 'not-text'
  | 'not-number'
  | 'not-boolean'
  | 'not-list'
  | 'not-object'
  | 'wrong-type'
  | 'not-one-of'
  | 'unknown-field'
  | 'too-long'
  | 'too-many'
  | 'too-few'
  | 'too-large'
  | 'too-small'
  | 'too-deep'
  | 'empty'
  | 'not-colour'
  | 'unknown-name'
  | 'not-allowed'
  | 'not-json'
  | 'no-place'
  | 'twice'
  | 'contacts-twice'
  | 'header-high'
  | 'contrast'
  | 'not-drawn'
  | 'torn'
  | 'words-out-of-order'
  | 'lines-out-of-order'
  | 'not-printed'
  | 'outside-page'
  | 'overlapping'
  | 'stranded-heading'

/** A kind with the values that its sentence contains. */
export type TemplateFact = {
  kind: TemplateFactKind
  /** Names of the file, words of a CV, or a place on its pages. */
  text?: string
  count?: number
  of?: number
  /** Name of the person of the CV. */
  person?: string
  /** Whether a reader follows the file or takes whole lines. */
  reader?: 'file' | 'lines'
  /** Names of colours: of words, and of what is behind them. */
  colour?: string
  ground?: string
}

/** A short English phrase for programs, and the same as a fact for the interface. */
export type TemplateReason = { reason: string; fact: TemplateFact }

/** A place in a template's file, as in `look.header.zones[2].parts`, with the reason there; empty for the whole. */
export type TemplateProblem = TemplateReason & { path: string }

/** Puts a phrase and a fact together. */
export const because = (
  reason: string,
  kind: TemplateFactKind,
  values: Omit<TemplateFact, 'kind'> = {},
): TemplateReason => ({ reason, fact: { kind, ...values } })
