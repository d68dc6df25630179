/** Messages of the templates and of the choices in the design panel. They load with the panel. */
export const looks = {
  templates: {
    plain: { name: 'Plain', reason: 'Simple and easy to read, for people and for software' },
    atelier: {
      name: 'Atelier',
      reason: 'A large name and titles in a wide margin, for design and architecture',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Small capitals between double rules, for finance, audit and law',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Contact details and skills in a tinted column, for product and operations',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'A masthead and headlines, for journalism and communication',
    },
    signal: { name: 'Signal', reason: 'Dense and exact, with a monospaced accent, for engineers' },
    kinder: {
      name: 'Kinder',
      reason: 'Warm and round with a photo, for teaching, nursing and social work',
    },
    capital: { name: 'Capital', reason: 'Wide margins and a light, large name, for executives' },
    metro: {
      name: 'Metro',
      reason: 'A dark band and your jobs as stops on a route, for operations and trades',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Two columns and a monogram, for science and the environment',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'A block of colour with a very large name, for marketing and start-ups',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'A clear grid in the order that European institutions expect',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Education and projects first, for your first job or a new career',
    },
    'side-column': {
      name: 'Side column',
      reason: 'Contact details and skills next to your work experience',
    },
    compact: { name: 'Compact', reason: 'Fits the most on a page, for long technical CVs' },
    academic: {
      name: 'Academic',
      reason: 'Education and publications first, with dense lists',
    },
    executive: {
      name: 'Executive',
      reason: 'A prominent summary and generous space, for senior roles',
    },
    'date-margin': {
      name: 'Dates in the margin',
      reason: 'Dates in the margin show your career at a glance',
    },
    serif: {
      name: 'Serif classic',
      reason: 'Bookish and formal, for law, academia and public service',
    },
    'split-header': {
      name: 'Split header',
      reason: 'Contact details beside your name leave more room for work experience',
    },
    'large-type': { name: 'Large type', reason: 'Easy to read for people with low vision' },
    'photo-header': {
      name: 'Photo header',
      reason: 'A photo beside your name, where employers expect one',
    },
  },
  // Translators: button that shows the templates over the whole screen.
  seeLarger: 'See all templates larger',
  // Translators: title of a dialog with pictures of the person's own CV.
  inEveryTemplate: 'Your CV in every template',
  columns: 'Columns',
  columnCounts: { all: 'All', one: 'One', two: 'Two' },
  ownOrder: 'Your own section order always wins over the template’s.',
  details: 'Details',
  sectionTitles: {
    label: 'Section headings',
    choices: {
      own: 'Template default',
      plain: 'Plain',
      capitals: 'Capitals',
      ruled: 'Line below',
      overlined: 'Line above',
      filled: 'Tinted bar',
    },
  },
  datePosition: {
    label: 'Position of dates',
    choices: {
      own: 'Template default',
      end: 'End of line',
      margin: 'In the margin',
      inline: 'After the title',
      below: 'Below the title',
    },
  },
  bullets: {
    label: 'Bullet points',
    choices: { own: 'Template default', dot: 'Dots', dash: 'Dashes', angle: 'Arrows' },
  },
  skills: {
    label: 'Skills and languages',
    choices: {
      own: 'Template default',
      list: 'One paragraph',
      groups: 'One line per group',
      levels: 'With levels',
    },
  },
  headerAlign: {
    // Translators: how the name and the contact details are aligned. Start is left, in Arabic and Hebrew right.
    label: 'Header alignment',
    choices: {
      own: 'Template default',
      start: 'Start',
      center: 'Centre',
      end: 'End',
    },
  },
  icons: {
    label: 'Contact icons',
    choices: { own: 'Template default', shown: 'Shown', hidden: 'Hidden' },
  },
  links: {
    label: 'Links of entries',
    choices: { shown: 'Full address', hidden: 'As a link on the title' },
  },
  photo: {
    label: 'Photo',
    choices: { shown: 'Shown', hidden: 'Hidden' },
  },
  photoSize: {
    label: 'Photo size',
    choices: { own: 'Template default', small: 'Small', medium: 'Medium', large: 'Large' },
  },
  // Translators: label of a choice, answered by yes or no.
  logo: 'Logo',
  templatePhotoShape: 'Photo shape of the template',
  photoShape: {
    label: 'Photo shape',
    choices: {
      upright: 'Portrait',
      rounded: 'Rounded',
      square: 'Square',
      round: 'Circle',
    },
  },
}
