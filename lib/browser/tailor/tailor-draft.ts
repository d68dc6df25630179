/** How far somebody has come with fitting a CV to a posting. */
export type TailorDraft = {
  /** As it is typed or pasted. */
  typed: string
  /** What was read of it; empty before that. */
  read: string
  /** Demands that the person took out, and those that they added, by their words. */
  removed: string[]
  added: string[]
  /** Demands that the person has answered with no. */
  declined: string[]
  /** By id of the suggestion. */
  decided: Record<string, 'accepted' | 'dismissed'>
}

export const emptyTailorDraft: TailorDraft = {
  typed: '',
  read: '',
  removed: [],
  added: [],
  declined: [],
  decided: {},
}
