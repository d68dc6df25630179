/** Kinds of template problems; each has a message (`ownTemplate.reasons`). */
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

/** Kind with the values of its message. */
export type TemplateFact = {
  kind: TemplateFactKind
  /** Names in the file, text of a CV, or a place on its pages. */
  text?: string
  count?: number
  of?: number
  /** Name of the sample person. */
  person?: string
  /** Whether a reader uses file order or lines. */
  reader?: 'file' | 'lines'
  /** Names of text and background colours. */
  colour?: string
  ground?: string
}

/** Short English phrase for programs, and structured values for the interface. */
export type TemplateReason = { reason: string; fact: TemplateFact }

/** Problem with its path in the template file, as in `look.header.zones[2].parts`; empty for the whole. */
export type TemplateProblem = TemplateReason & { path: string }

/** Creates a reason from a phrase and values. */
export const because = (
  reason: string,
  kind: TemplateFactKind,
  values: Omit<TemplateFact, 'kind'> = {},
): TemplateReason => ({ reason, fact: { kind, ...values } })
