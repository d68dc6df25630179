import english from './lies.json' with { type: 'json' }

/** Returns a text with each name in braces replaced by its value. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}

/** Words of which sentences of an invented CV are composed. */
export type LieParts = {
  noun: string
  other: string
  number: number
  another: number
  verb: string
  place: string
  elsewhere: string
  tool: string
  newTool: string
  person: string
}

/** Fabrication: the sentence of the CV, and the false rewrite. */
export type Lie = readonly [
  kind: string,
  told: (one: LieParts) => string,
  lie: (one: LieParts) => string,
]

const filled = (text: string) => (one: LieParts) =>
  fillText(text, { ...one, deed: one.verb.toLowerCase() })

/** Fabrications of every kind of fact, in English: most words stay, one fact changes. */
export const lies: readonly Lie[] = english.map(
  ([kind = '', told = '', lie = '']): Lie => [kind, filled(told), filled(lie)],
)
