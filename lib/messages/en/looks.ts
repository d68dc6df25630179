/** Words of the gallery of templates and of what a design may choose. They come with the panel. */
export const looks = {
  templates: {
    plain: { name: 'Plain', reason: 'Reads well anywhere, by people and by machines' },
    'side-column': { name: 'Side column', reason: 'Contact and skills in sight beside the work' },
    compact: { name: 'Compact', reason: 'The most on a page, for engineers with much to list' },
    academic: {
      name: 'Academic',
      reason: 'Education and publications first, close lists for long ones',
    },
    executive: { name: 'Executive', reason: 'Room around few posts and a summary that leads' },
    graduate: { name: 'Graduate', reason: 'Education and projects first, for a first job' },
    'side-column-left': {
      name: 'Side column, left',
      reason: 'Contact and skills first for the eye, the work still first for machines',
    },
    'date-margin': {
      name: 'Dates in the margin',
      reason: 'The years run down the page, so a career is seen at once',
    },
    serif: { name: 'Serif classic', reason: 'A book page, for law, letters and public office' },
    'modern-rule': {
      name: 'Modern with a rule',
      reason: 'Large headings that are found at a glance',
    },
    'two-tone': { name: 'Two-tone header', reason: 'Your name on your colour, calm below it' },
    'split-header': {
      name: 'Split header',
      reason: 'Contacts beside the name leave more of the page for the work',
    },
    timeline: { name: 'Timeline', reason: 'One post leads to the next along a line' },
    'large-type': { name: 'Large type', reason: 'Easy to read with tired or weak eyes' },
    'europass-order': {
      name: 'Europass order',
      reason: 'The order that European offices and schools expect',
    },
    'photo-header': {
      name: 'Photo header',
      reason: 'A passport photo beside the name, where employers expect one',
    },
  },
  columns: 'Columns',
  columnCounts: { all: 'All', one: 'One', two: 'Two' },
  ownOrder: 'A template that puts other sections first keeps your order if you made one.',
  details: 'Details',
  sectionTitles: {
    label: 'Section titles',
    choices: {
      own: 'As the template',
      plain: 'Plain',
      capitals: 'Capitals',
      ruled: 'Line below',
      overlined: 'Line above',
      filled: 'On a tint',
    },
  },
  datePosition: {
    label: 'Place of dates',
    choices: {
      own: 'As the template',
      end: 'At the end of the line',
      margin: 'In the margin',
      inline: 'After the words',
      below: 'On the line below',
    },
  },
  bullets: {
    label: 'Bullets',
    choices: { own: 'As the template', dot: 'Dots', dash: 'Dashes', angle: 'Angles' },
  },
  skills: {
    label: 'Skills and languages',
    choices: {
      own: 'As the template',
      list: 'Running on',
      groups: 'A line for each group',
      levels: 'Level beside each',
    },
  },
  headerAlign: {
    label: 'Name and contacts',
    choices: {
      own: 'As the template',
      start: 'At the start',
      center: 'In the middle',
      end: 'At the end',
    },
  },
  icons: {
    label: 'Icons before contacts',
    choices: { own: 'As the template', shown: 'Shown', hidden: 'Hidden' },
  },
  links: {
    label: 'Web addresses of entries',
    choices: { shown: 'Printed', hidden: 'Behind the title' },
  },
  photo: {
    label: 'Photo',
    choices: { shown: 'Printed', hidden: 'Left out' },
  },
  photoSize: {
    label: 'Size of the photo',
    choices: { own: 'As the template', small: 'Small', medium: 'Medium', large: 'Large' },
  },
  photoShape: {
    label: 'Shape of the photo',
    choices: {
      upright: 'Upright',
      rounded: 'Rounded',
      square: 'Square',
      round: 'Circle',
    },
  },
}
