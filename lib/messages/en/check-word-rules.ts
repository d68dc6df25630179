import { formatters } from '../format'
import { checkSources as sources, type RuleValues as Values } from './check-sources'

const { plural, number } = formatters('en')

const places = (count: number) => plural(count, { one: '# place', other: '# places' })

/** The same of the checks of the words. */
export const wordRuleWords = {
  'name-given': {
    title: 'Your name is there',
    found: (_: Values) => 'There is no name.',
    why: 'It heads the page and names the file.',
    fix: 'Write your name.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'Email and phone are there',
    found: ({ text }: Values) => {
      if (text === '') return 'There is no way to reach you.'
      if (text === 'phone') return 'There is no phone number.'
      return text === 'email'
        ? 'There is no email address.'
        : `“${text}” does not look like an email address.`
    },
    why: 'People call or write, as they like.',
    fix: 'Add what is missing, or mend the address.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Your place is there',
    found: (_: Values) => 'There is no town, region or country.',
    why: 'Many searches begin with a region. A street is not needed.',
    fix: 'Add your town.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Experience, education and skills are there',
    found: ({ text }: Values) => `There is nothing under ${text}.`,
    why: 'These three are what forms ask for.',
    fix: 'Add what you have; leave out what you do not.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Each job has a title, an employer and a start',
    found: ({ count, of }: Values) => `${number(count)} of ${number(of)} lack one of them.`,
    why: 'A form makes one job of these three.',
    fix: 'Fill in what is missing.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Each degree has a date',
    found: ({ count, of, text }: Values) =>
      count === 1 ? `“${text}” has no date.` : `${number(count)} of ${number(of)} have no date.`,
    why: 'Forms ask for the year of a degree.',
    fix: 'Add the year it ended, or the year it will.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Skills and levels are not mixed up',
    found: ({ text }: Values) => `Look at “${text}”: a level as a skill, or skills as a level.`,
    why: 'Software searches for the names of skills, and does not search levels.',
    fix: 'Write skills under “Skills”, and how well you know them under “Level”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Each section has a heading',
    found: ({ count }: Values) =>
      plural(count, { one: '# section has no heading.', other: '# sections have no heading.' }),
    why: 'Without a heading its entries look like part of the section above.',
    fix: 'Name the section.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Dates can be understood',
    found: ({ text }: Values) => `“${text}” is no date to a machine.`,
    why: 'Years of work are counted from dates.',
    fix: 'Write month and year, such as “Mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Dates are possible',
    found: ({ text }: Values) => `“${text}” cannot be.`,
    why: 'An end before its start, or a start to come, is mostly a slip.',
    fix: 'Look at the date.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'The newest job is first',
    found: ({ text }: Values) => `“${text}” is newer than what stands above it.`,
    why: 'Readers look at the first job longest.',
    fix: 'Move it up.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'No long time without a word',
    found: ({ text }: Values) => `Nothing is said of ${text}.`,
    why: 'Somebody may ask. You need not explain it here.',
    fix: 'Add what you did if you like; nothing is wrong with a pause.',
    source: sources.practice,
  },
  'page-count': {
    title: 'As long as the years need',
    found: ({ count, of }: Values) =>
      `${number(count)} pages for ${plural(of, { one: '# year', other: '# years' })} of work.`,
    why: 'Later pages are rarely read.',
    fix: 'Shorten older jobs, or let the design fit the pages.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'The profile is short',
    found: ({ count }: Values) => `It has ${number(count)} characters.`,
    why: 'A few sentences are read, a page of them is not.',
    fix: 'Keep what the rest of the page does not say.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'A handful of bullets for a job',
    found: ({ text }: Values) => `Look at “${text}”: no bullet, or very many.`,
    why: 'A job should say what you did; long lists are skipped.',
    fix: 'Two to six are usual.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Bullets of a readable length',
    found: ({ count }: Values) =>
      plural(count, {
        one: '# is very long or very short.',
        other: '# are very long or very short.',
      }),
    why: 'A bullet is read in one breath.',
    fix: 'Make two of a long one.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Bullets begin with what you did',
    found: ({ text }: Values) => `“${text}” begins with whose task it was.`,
    why: 'What was done says more than who had to do it.',
    fix: 'Begin with the verb, as far as that is true.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'What is over is told in the past',
    found: ({ text }: Values) => `“${text}” is told as if it went on.`,
    why: 'Mixed tenses look like a slip.',
    fix: 'Write “managed” for “manage” in jobs that ended.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Bullets begin with different words',
    found: ({ count, text }: Values) => `${number(count)} begin with “${text}”.`,
    why: 'The same word over and over is not read any more.',
    fix: 'Say it in another way where another word is as true.',
    source: sources.practice,
  },
  figures: {
    title: 'Some bullets can be counted',
    found: ({ of }: Values) => `None of ${number(of)} bullets has a number.`,
    why: 'A number that is known makes a claim easy to picture.',
    fix: 'Add one where you know it. Never guess.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Bullets without “I”',
    found: ({ text }: Values) => `“${text}” is there.`,
    why: 'Everybody knows whose CV it is.',
    fix: 'Leave the word out.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'No worn-out phrases',
    found: ({ text }: Values) => `“${text}” stands in very many CVs.`,
    why: 'What everybody says tells nothing about you.',
    fix: 'Say what you did that shows it.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'No bullet twice',
    found: ({ text }: Values) => `“${text}” is there twice.`,
    why: 'It is mostly a slip of copying.',
    fix: 'Remove one.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'No entry twice',
    found: ({ count }: Values) => `${places(count)}.`,
    why: 'It is mostly a slip of copying.',
    fix: 'Remove one.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'No empty entries',
    found: ({ count }: Values) => `${places(count)}. They are not printed.`,
    why: 'Something may be missing that you meant to write.',
    fix: 'Fill it in or remove it.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Bullets end alike',
    found: ({ count, of }: Values) => `${number(count)} of ${number(of)} end in another way.`,
    why: 'Some with and some without a full stop look careless.',
    fix: 'Choose one.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Nothing that nobody may ask',
    found: ({ text }: Values) =>
      text === '' ? 'There is a photo.' : `“${text}” is not needed in many countries.`,
    why: 'Some employers must put a CV with it aside, so as not to be unfair.',
    fix: 'Leave it out, unless it is usual where you apply.',
    source: sources.law,
  },
}
