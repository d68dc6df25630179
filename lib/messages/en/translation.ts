import { formatters } from '../format'

const { plural, number } = formatters('en')
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' })

type Reading = 'supported' | 'unsupported' | 'unread'

/** Messages of the translation of a CV into another language. */
export const translation = {
  // Translators: verb, in a menu.
  open: 'Translate',
  openHint: 'Creates a new CV in another language',
  title: 'Translate this CV',
  language: 'Translate into',
  languages: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    pt: 'Portuguese',
    it: 'Italian',
  },
  about: 'This CV stays as it is. The translation is a new CV that is linked to it.',
  checked:
    'You then review each translation next to your text. Only what you confirm is added to the new CV. The rest stays in your language.',
  // Translators: verb, on a button.
  begin: 'Translate',
  stop: 'Stop',
  stages: {
    waiting: 'Waiting to start…',
    reading: 'Reading…',
    drafting: 'Translating…',
    checking: 'Comparing with your text…',
    verifying: 'Reading it beside your text…',
  },
  leave:
    'This can take a minute or two. You can close this window and keep working. Open it again to see the result.',
  name: (cv: string, language: string) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Review the translation',
    hint: 'A translation can make a job title, a degree or your part in something sound bigger than it was. Tick each text that says the same as yours.',
    alone: 'Check one by one: titles, degrees, levels and texts that may claim more',
    others: 'Other texts',
    asks: {
      // Translators: noun, such as the level of a skill or a language.
      level: 'Level',
      role: 'This may claim a bigger part than your text does.',
    },
    sameTitle: 'Proofread: same meaning as your text',
    unreadTitle: 'Not proofread: compare these with your text',
    // Translators: said below a translation that an AI proofreader has compared with its source.
    backed: 'Has the same meaning as your text.',
    // Translators: a question in one line; its answer is the checkbox "Says the same".
    differs: (said: readonly string[]) =>
      said.length > 0
        ? `Your text doesn’t say ${anyOf.format(said.map((one) => `“${one}”`))}. Is it the same?`
        : 'This may not say the same as your text. Is it the same?',
    counts: ({ supported, unsupported, unread }: Record<Reading, number>) =>
      [
        supported > 0 &&
          plural(supported, { one: '# has the same meaning', other: '# have the same meaning' }),
        unsupported > 0 && plural(unsupported, { one: '# may say more', other: '# may say more' }),
        unread > 0 && plural(unread, { one: '# not proofread', other: '# not proofread' }),
      ]
        .filter(Boolean)
        .join(' · '),
    // Translators: checkbox: the translation says the same as the original.
    same: 'Says the same',
    // Translators: for screen readers, behind "Says the same".
    pair: (source: string, target: string) => `: ${source} – ${target}`,
    tickAll: (count: number) => plural(count, { one: 'Tick this one', other: 'Tick all #' }),
    confirmed: (count: number, of: number, language: string) =>
      `${number(count)} of ${number(of)} confirmed. The rest stays in ${language}.`,
    create: 'Create CV',
    discard: 'Discard translation',
    notTranslated: (count: number) => `Not translated: ${number(count)}`,
    own: 'Your translation',
    suggested: (text: string) => `Suggested by AI: ${text}`,
    unchanged: (texts: string[]) => `Unchanged: ${texts.join(', ')}.`,
    verbatim: (names: string[]) => `Employers and schools stay as they are: ${names.join(', ')}.`,
    faults: {
      missing: 'The AI model returned no translation.',
      unchanged: 'The translation is the same as your text.',
      'too-long': 'The translation was much longer than your text.',
      number: 'The translation has a different number.',
      date: 'The translation has a different date.',
      name: 'The translation has a different name.',
      degree: 'The translation has a different degree.',
      level: 'The translation has a different level.',
      // Translators: a web or email address.
      address: 'The translation has a different address.',
      mark: 'The translation has different links or formatting.',
    },
  },
  done: 'Your translated CV is ready.',
  left: (count: number, language: string) =>
    plural(count, {
      one: `# text is not translated and stays in ${language}.`,
      other: `# texts are not translated and stay in ${language}.`,
    }),
  openIt: 'Open CV',
}
