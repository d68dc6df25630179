import { formatters } from '../format'

const { plural } = formatters('en')

/** Words of the public gallery of templates; names and reasons are those of the design panel. */
export const gallery = {
  title: 'Templates',
  description:
    'Every template of Vitae, shown as the PDF it prints, with the CV of somebody who does not exist.',
  heading: 'Choose how your CV looks',
  introduction: (count: number) =>
    plural(count, {
      other:
        '# templates, each with a reason to exist. These are pages of real PDFs that Vitae printed, of people who do not exist. You can change the template at any time: your words stay as they are.',
    }),
  filters: 'Show templates',
  columns: { label: 'Columns', all: 'All', one: 'One', two: 'Two' },
  photo: { label: 'Drawn for a photo', all: 'All', with: 'Yes', without: 'No' },
  length: { label: 'Length of the example', one: 'One page', two: 'Two pages' },
  list: 'Templates',
  nothing: 'No template is like that. Choose All in one of the rows above.',
  picture: (template: string, person: string) =>
    `A CV in ${template}: ${person}, who does not exist`,
  use: 'Use this template',
  after: 'Not sure? Start with any of them, type, and watch your own words in the others.',
  start: 'Start writing',
  // In the editor, after “use this”.
  begun: (template: string) => `A new CV in ${template}. It is kept from the first word on.`,
  takeForLatest: (title: string) => `Use it for “${title}” instead`,
  applied: (template: string) => `This CV is in ${template} now.`,
}
