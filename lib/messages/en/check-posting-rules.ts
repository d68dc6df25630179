import { formatters } from '../format'
import { checkSources as sources, type RuleValues as Values } from './check-sources'

const { plural, number } = formatters('en')

/** The same of the checks beside a posting. */
export const postingRuleWords = {
  'musts-shown': {
    title: 'What must be there',
    found: ({ count, text }: Values) =>
      plural(count, {
        one: `Do you have “${text}”? We found no words for it.`,
        other: `Do you have “${text}”? We found no words for it, nor for others that are asked for.`,
      }),
    why: 'Whoever reads the posting looks for these first.',
    fix: 'Add what is true of you. Leave off what is not.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Skills are used, not only listed',
    found: ({ count, text }: Values) =>
      `${plural(count, { one: '# stands', other: '# stand' })} only in a list, such as “${text}”.`,
    why: 'A job in which you used it says more than its name.',
    fix: 'Name it in the bullet where you used it, if you did.',
    source: sources.posting,
  },
  'same-words': {
    title: 'The words of the posting',
    found: ({ text }: Values) => `You say “${text}” in another way.`,
    why: 'Some searches know only one name of a thing.',
    fix: 'Use the name of the posting where it is the same thing.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'The years that are asked for',
    found: ({ count, of }: Values) =>
      `We count at least ${plural(count, { one: '# year', other: '# years' })} of this work; ${number(of)} are asked for. Is it more?`,
    why: 'Years are counted from the dates of jobs whose titles match.',
    fix: 'Look whether all your jobs are here, with their dates.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'The degree or training that is asked for',
    found: ({ text }: Values) =>
      `Do you have “${text}”? We found no words for it in your education.`,
    why: 'Some forms ask for it by name.',
    fix: 'Write what you have, with its usual name.',
    source: sources.posting,
  },
  'same-work': {
    title: 'The same kind of work',
    found: ({ text }: Values) => `We could not match a job title of yours with “${text}”. Is one?`,
    why: 'A reader looks for the title first.',
    fix: 'Say in your profile what leads from your work to this one.',
    source: sources.posting,
  },
  'same-level': {
    title: 'A step that can be seen',
    found: ({ text }: Values) => `“${text}” stands well above your titles.`,
    why: 'It is not wrong to try. It helps to show what speaks for it.',
    fix: 'Put first what you led and decided.',
    source: sources.posting,
  },
  'same-language': {
    title: 'The language of the posting',
    found: (_: Values) => 'Your CV is in another language.',
    why: 'Readers and searches go by the language of the posting.',
    fix: 'Ask whether this language is welcome, or make a CV in the other one.',
    source: sources.posting,
  },
}
