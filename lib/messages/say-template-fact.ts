import type { ownTemplate } from '@/dist/messages/en/own-template'

type Messages = Pick<typeof ownTemplate, 'reasons'>

type Values = { text: string; count: number; of: number; person: string }

/** A kind of what is wrong with a template, and the values that its sentence contains. */
export type SaidFact = Partial<Values> & {
  kind: keyof Messages['reasons']
  reader?: 'file' | 'lines'
  colour?: string
  ground?: string
}

/** Returns what is wrong with a template, as a sentence in the language of `words`. */
export function sayTemplateFact({ kind, ...values }: SaidFact, { reasons }: Messages): string {
  const say = reasons[kind]
  const none = {
    text: '',
    count: 0,
    of: 0,
    person: '',
    reader: 'file',
    colour: '',
    ground: '',
  } as const
  return typeof say === 'string' ? say : say({ ...none, ...values })
}
