import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages of the public gallery of templates. Names and descriptions are those of the design panel (`looks`). */
export const gallery = {
  title: 'Templates',
  description: 'All CV templates of Vitae, shown as real PDFs of example CVs.',
  heading: 'Choose how your CV looks',
  introduction: (count: number) =>
    plural(count, {
      one: '# template. Your text stays. The pages below are real PDFs made with Vitae; the people are fictional.',
      other:
        '# templates. Switch at any time, your text stays. The pages below are real PDFs made with Vitae; the people are fictional. In the editor, Design shows your own CV in each of them.',
    }),
  filters: 'Show templates',
  // Translators: kind of work that a template is drawn for.
  audience: {
    label: 'Field of work',
    all: 'All',
    business: 'Business',
    technology: 'Technology',
    design: 'Creative',
    care: 'Care and teaching',
    science: 'Science',
    trades: 'Trades',
    'first-job': 'First job',
    // Translators: templates that are drawn for no field in particular.
    any: 'General',
  },
  // Translators: how a template looks at a glance.
  appearance: {
    label: 'Look',
    all: 'All',
    quiet: 'Simple',
    classic: 'Classic',
    modern: 'Modern',
    bold: 'Bold',
  },
  columns: { label: 'Columns', all: 'All', one: 'One', two: 'Two' },
  photo: { label: 'Designed for a photo', all: 'All', with: 'Yes', without: 'No' },
  // Translators: choice of the example that is shown: a CV of one page, or of two.
  length: { label: 'Example', one: 'One page', two: 'Two pages' },
  list: 'Templates',
  nothing: 'No templates match. Choose All in one of the filters above.',
  picture: (template: string, person: string) =>
    `Example CV of ${person} (fictional) in the template ${template}`,
  // Translators: for screen readers; names of colours such as “Black, Blue ink”.
  palettes: (names: string) => `Palettes: ${names}`,
  // Translators: heading of three small pictures of the same page.
  otherPalettes: 'In other palettes',
  pictureInPalette: (template: string, palette: string) =>
    `The same CV in the template ${template}, palette ${palette}`,
  // Translators: verb, on the picture of a template; opens its pages at a larger size.
  enlarge: 'Enlarge',
  // Translators: captions of the enlarged pages; the person is a job title such as “Civil engineer”.
  examples: {
    one: (person: string) => `One page: ${person}`,
    two: (person: string) => `Two pages: ${person}`,
  },
  use: 'Use this template',
  after: 'Not sure? Start with any template and switch later.',
  start: 'Create my CV',
  // In the editor, after “use this”.
  begun: (template: string) => `New CV in ${template}. Saved as soon as you type.`,
  takeForLatest: (title: string) => `Use for “${title}” instead`,
  applied: (template: string) => `This CV now uses ${template}.`,
}
