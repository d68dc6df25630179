import { formatters } from '../format'
import { checkSources as sources, type RuleValues as Values } from './check-sources'

const { plural, number, monthRange } = formatters('en')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Work experience',
  education: 'Education',
  skills: 'Skills',
}

/** Messages of the checks of the text, in the form of `fileRuleWords`. */
// Translators: a title is also shown after "Check:", with a lower-case first letter.
export const wordRuleWords = {
  'name-given': {
    title: 'Name is included',
    found: (_: Values) => 'Your name is missing.',
    why: 'It’s the heading of your CV and part of the file name.',
    fix: 'Add your name.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'Email and phone are included',
    // Translators: `text` is "phone" or "email", empty, or an email address that looks wrong.
    found: ({ text }: Values) => {
      if (text === '') return 'Your contact details are missing.'
      if (text === 'phone') return 'Your phone number is missing.'
      return text === 'email'
        ? 'Your email address is missing.'
        : `“${text}” does not look like an email address.`
    },
    why: 'Some employers write, others call.',
    fix: 'Add what is missing, or correct the address.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Location is included',
    found: (_: Values) => 'Your city, region or country is missing.',
    why: 'Many employers search by region. A street address isn’t needed.',
    fix: 'Add your city.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Work experience, education and skills are included',
    // Translators: `text` is work, education or skills; say the name that the section has in `sections`.
    found: ({ text }: Values) => `“${sectionNames[text] ?? text}” is empty or missing.`,
    why: 'Application forms ask for these three.',
    fix: 'Add what you have. Leave out what you don’t.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Each job has a job title, an employer and a start date',
    found: ({ count, of }: Values) =>
      plural(count, {
        one: `# of ${number(of)} jobs has no job title, employer or start date.`,
        other: `# of ${number(of)} jobs have no job title, employer or start date.`,
      }),
    why: 'Application forms need all three.',
    fix: 'Fill in what is missing.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Each degree has a date',
    found: ({ count, of, text }: Values) =>
      count === 1
        ? `“${text}” has no date.`
        : `${number(count)} of ${number(of)} degrees have no date.`,
    why: 'Application forms ask for the year of a degree.',
    fix: 'Add the year in which it ended or will end.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Skills and levels are separate',
    found: ({ text }: Values) =>
      `“${text}” seems to be a level among skills, or skills as a level.`,
    why: 'Employers’ software searches for the names of skills, not for levels.',
    fix: 'Enter skills under “Skills”, and how well you know them under “Level”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Each section has a heading',
    found: ({ count }: Values) =>
      plural(count, { one: '# section has no heading.', other: '# sections have no heading.' }),
    why: 'Without a heading, its entries look like part of the section above.',
    fix: 'Add a heading.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Dates can be read by software',
    found: ({ text }: Values) => `Software can’t read “${text}” as a date.`,
    why: 'Employers’ software counts your years of experience from dates.',
    fix: 'Enter month and year, such as “Mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Dates are plausible',
    found: ({ text }: Values) => `“${text}” can’t be right.`,
    why: 'An end before its start, or a start in the future, is usually a mistake.',
    fix: 'Check the date.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Latest job comes first',
    found: ({ text }: Values) => `“${text}” is more recent than the job above it.`,
    why: 'Employers look at the first job longest.',
    fix: 'Move it up.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'No long gaps',
    // Translators: `text` is a time, such as "Mar 2019 – May 2020".
    found: ({ text }: Values) => `There is nothing for ${monthRange(text)}.`,
    why: 'Employers may ask. You don’t have to explain it here.',
    fix: 'Add what you did, if you like. There is nothing wrong with a gap.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Length fits your years of experience',
    found: ({ count, of }: Values) =>
      `${number(count)} pages for ${plural(of, { one: '# year', other: '# years' })} of work experience.`,
    why: 'Later pages are rarely read.',
    fix: 'Shorten older jobs, or use “Fit to pages” under Design.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Summary is short',
    found: ({ count }: Values) => `Your summary has ${number(count)} characters.`,
    why: 'Employers read a few sentences, but not a whole page.',
    fix: 'Keep only what the rest of your CV doesn’t say.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Each job has a few bullet points',
    found: ({ text }: Values) => `“${text}” has no bullet points, or very many.`,
    why: 'A job should show what you did, but long lists get skipped.',
    fix: 'Two to six bullet points per job are usual.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Bullet points are easy to read',
    found: ({ count }: Values) =>
      plural(count, {
        one: '# bullet point is very long or very short.',
        other: '# bullet points are very long or very short.',
      }),
    why: 'Short bullet points are quick to read. Very short ones say little.',
    fix: 'Split long ones in two, and say more in short ones.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Bullet points begin with what you did',
    found: ({ text }: Values) => `“${text}” begins with your duty, not with what you did.`,
    why: 'What you did says more than what your job was supposed to be.',
    fix: 'Begin with a verb, such as “managed” instead of “responsible for managing”, if that’s true.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Past jobs are in the past tense',
    found: ({ text }: Values) => `“${text}” is in the present tense.`,
    why: 'Mixed tenses look like a mistake. This check reads English only.',
    fix: 'In past jobs, write “managed” instead of “manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Bullet points begin with different words',
    found: ({ count, text }: Values) => `${number(count)} bullet points begin with “${text}”.`,
    why: 'The same word over and over gets skipped.',
    fix: 'Use another word where it’s just as true.',
    source: sources.practice,
  },
  figures: {
    title: 'Some bullet points have numbers',
    found: ({ of }: Values) =>
      plural(of, {
        one: '# bullet point has no number.',
        other: 'None of # bullet points has a number.',
      }),
    why: 'Numbers make your achievements concrete.',
    fix: 'Add numbers that you know. Never guess.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Bullet points without “I”',
    found: ({ text }: Values) => `Your text uses “${text}”.`,
    why: 'Everyone knows whose CV it is.',
    fix: 'Leave the word out.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'No clichés',
    found: ({ text }: Values) => `“${text}” is in very many CVs.`,
    why: 'What everyone writes says nothing about you.',
    fix: 'Write what you did that shows it.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'No duplicate bullet points',
    found: ({ text }: Values) => `“${text}” is there twice.`,
    why: 'This is usually a copying mistake.',
    fix: 'Remove one of them.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'No duplicate entries',
    found: ({ count }: Values) =>
      plural(count, { one: '# entry is there twice.', other: '# entries are there twice.' }),
    why: 'This is usually a copying mistake.',
    fix: 'Remove one of them.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'No empty entries',
    found: ({ count }: Values) =>
      plural(count, {
        one: '# entry is empty, so it’s not on your CV.',
        other: '# entries are empty, so they’re not on your CV.',
      }),
    why: 'You may have forgotten to fill it in.',
    fix: 'Fill it in or remove it.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Bullet points end the same way',
    found: ({ count, of }: Values) =>
      `${number(count)} of ${number(of)} bullet points end differently.`,
    why: 'A mix of bullet points with and without a full stop looks careless.',
    fix: 'End all of them with a full stop, or none.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'No personal details that employers should not ask for',
    found: ({ text }: Values) =>
      text === '' ? 'There is a photo.' : `“${text}” is not needed in many countries.`,
    why: 'Some employers have to set aside CVs with such details, to be fair to everyone.',
    fix: 'Leave it out, unless it’s usual where you apply.',
    source: sources.law,
  },
}
