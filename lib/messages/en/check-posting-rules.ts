import { formatters } from '../format'
import { checkSources as sources, type RuleValues as Values } from './check-sources'

const { plural, number } = formatters('en')

/** Messages of the checks against a job description, in the form of `fileRuleWords`. */
// Translators: a title is also shown after "Check:", with a lower-case first letter.
export const postingRuleWords = {
  'musts-shown': {
    title: 'Must-have requirements are in the CV',
    found: ({ count, text }: Values) =>
      plural(count, {
        one: `Do you have “${text}”? We did not find these words in your CV.`,
        other: `Do you have “${text}”? We did not find these words in your CV, nor those of other requirements.`,
      }),
    why: 'Employers look for these first.',
    fix: 'Add only what is true for you.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Skills are shown in use',
    found: ({ count, text }: Values) =>
      `${plural(count, { one: '# skill is', other: '# skills are' })} only in a list, such as “${text}”.`,
    why: 'A job in which you used a skill says more than its name.',
    fix: 'If you used it in a job, mention it in a bullet point there.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Same terms as in the job description',
    found: ({ text }: Values) => `The job description says “${text}”. Your CV uses another term.`,
    why: 'Some searches know only one term for a thing.',
    fix: 'Use the term of the job description if it means the same.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Enough years of experience',
    found: ({ count, of }: Values) =>
      `Your CV shows at least ${plural(count, { one: '# year', other: '# years' })} of this work. The job asks for ${number(of)}. Do you have more?`,
    why: 'We count the dates of jobs with a matching job title.',
    fix: 'Check that all your jobs are in this CV, with dates.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Degree or training that the job asks for',
    found: ({ text }: Values) =>
      `Do you have “${text}”? We did not find these words in your education.`,
    why: 'Some application forms ask for it by name.',
    fix: 'Add the degree or training you have, with its usual name.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Similar job title',
    found: ({ text }: Values) =>
      `None of your job titles seems to match “${text}”. Does one of them?`,
    why: 'Employers look at job titles first.',
    fix: 'Explain in your summary how your work so far leads to this job.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Level of the job is within reach',
    found: ({ text }: Values) => `“${text}” is well above the level of your job titles.`,
    why: 'You can still apply. It helps to show what qualifies you.',
    fix: 'Put first what you led and decided.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Same language as the job description',
    found: (_: Values) => 'Your CV is in another language.',
    why: 'Employers and their software expect the language of the job description.',
    fix: 'Ask whether this language is accepted, or translate your CV.',
    source: sources.posting,
  },
}
