/** Messages for CVs in templates that were taken out. They load with the editor, so they are few. */
export const retiredTemplates = {
  retiredNames: {
    graduate: 'Graduate',
    'europass-order': 'Europass order',
    'two-tone': 'Two-tone header',
    timeline: 'Timeline',
    'side-column-left': 'Side column, left',
    'modern-rule': 'Modern with a rule',
  },
  // Translators: the names are those of the templates that took their place, as in the list of templates.
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired: string, successor: string) =>
    `“${retired}” is now “${successor}”. Your text and your settings are the same. You can choose another template under Design.`,
}
