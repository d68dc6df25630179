import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in German. */
export const language: typeof english = {
  language: 'Sprache',
  notFetched:
    'Diese Sprache konnte nicht geladen werden. Prüfe deine Verbindung und versuch es noch einmal.',
  unconfirmed: (name) => `Noch niemand mit Muttersprache ${name} hat diese Texte geprüft.`,
  suggest: 'Korrektur vorschlagen',
  title: 'Korrektur vorschlagen',
  intro: 'Such den Text, wie er auf dem Bildschirm steht, und schreib, wie er lauten sollte.',
  find: 'Text auf dem Bildschirm',
  nothing: 'Kein Text von Vitae enthält diese Wörter.',
  now: 'Jetzt',
  better: 'Besser',
  copy: 'Korrektur kopieren',
  copied: 'Kopiert. Schick sie an die Person, die diesen Server betreibt.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
}
