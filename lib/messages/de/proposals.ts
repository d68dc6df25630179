import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in German. */
export const proposals: typeof english = {
  banner:
    'Eine App schlägt für diesen Lebenslauf andere Formulierungen vor. Noch hat sich nichts geändert.',
  review: 'Vorschläge ansehen',
  heading: 'Vorschläge von einer App',
  from: (app) =>
    app === ''
      ? 'Jeder wurde mit deinem Lebenslauf verglichen. Es ändert sich nichts, bis du ihn übernimmst.'
      : `Von „${app}“. Jeder wurde mit deinem Lebenslauf verglichen. Es ändert sich nichts, bis du ihn übernimmst.`,
}
