import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('de')
const anyOf = new Intl.ListFormat('de', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in German. */
export const translation: typeof english = {
  open: 'Übersetzen',
  openHint: 'Erstellt einen neuen Lebenslauf in einer anderen Sprache',
  title: 'Diesen Lebenslauf übersetzen',
  language: 'Zielsprache',
  languages: {
    en: 'Englisch',
    de: 'Deutsch',
    fr: 'Französisch',
    es: 'Spanisch',
    pt: 'Portugiesisch',
    it: 'Italienisch',
  },
  about:
    'Dieser Lebenslauf bleibt, wie er ist. Die Übersetzung ist ein neuer Lebenslauf, der mit ihm verknüpft ist.',
  checked:
    'Danach prüfst du jede Übersetzung neben deinem Text. Nur was du bestätigst, kommt in den neuen Lebenslauf. Der Rest bleibt in deiner Sprache.',
  begin: 'Übersetzen',
  stop: 'Stopp',
  stages: {
    waiting: 'Wartet auf den Start …',
    reading: 'Wird gelesen …',
    drafting: 'Wird übersetzt …',
    checking: 'Wird mit deinem Text verglichen …',
    verifying: 'Wird neben deinem Text gegengelesen …',
  },
  leave:
    'Das kann ein oder zwei Minuten dauern. Du kannst dieses Fenster schließen und weiterarbeiten. Öffne es wieder, um das Ergebnis zu sehen.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Übersetzung prüfen',
    hint: 'In einer Übersetzung kann ein Jobtitel, ein Abschluss oder dein Anteil an etwas größer klingen, als er war. Hake jeden Text ab, der dasselbe sagt wie deiner.',
    alone: 'Einzeln prüfen: Titel, Abschlüsse, Niveaus und Texte, die vielleicht mehr behaupten',
    others: 'Andere Texte',
    asks: {
      level: 'Niveau',
      role: 'Das gibt dir vielleicht einen größeren Anteil als dein Text.',
    },
    sameTitle: 'Gegengelesen: gleiche Bedeutung wie dein Text',
    unreadTitle: 'Nicht gegengelesen: Vergleiche diese mit deinem Text',
    backed: 'Hat die gleiche Bedeutung wie dein Text.',
    differs: (said) =>
      said.length > 0
        ? `In deinem Text steht ${anyOf.format(said.map((one) => `„${one}“`))} nicht. Ist es dasselbe?`
        : 'Das sagt vielleicht nicht dasselbe wie dein Text. Ist es dasselbe?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 &&
          plural(supported, {
            one: '# mit gleicher Bedeutung',
            other: '# mit gleicher Bedeutung',
          }),
        unsupported > 0 &&
          plural(unsupported, { one: '# sagt vielleicht mehr', other: '# sagen vielleicht mehr' }),
        unread > 0 &&
          plural(unread, { one: '# nicht gegengelesen', other: '# nicht gegengelesen' }),
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Sagt dasselbe',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => plural(count, { one: 'Diesen abhaken', other: 'Alle # abhaken' }),
    confirmed: (count, of, language) =>
      `${number(count)} von ${number(of)} bestätigt. Der Rest bleibt auf ${language}.`,
    create: 'Lebenslauf erstellen',
    discard: 'Übersetzung verwerfen',
    notTranslated: (count) => `Nicht übersetzt: ${number(count)}`,
    own: 'Deine Übersetzung',
    suggested: (text) => `Vorschlag der KI: ${text}`,
    unchanged: (texts) => `Unverändert: ${texts.join(', ')}.`,
    verbatim: (names) => `Arbeitgeber und Schulen bleiben, wie sie sind: ${names.join(', ')}.`,
    faults: {
      missing: 'Das KI-Modell hat keine Übersetzung geliefert.',
      unchanged: 'Die Übersetzung unterscheidet sich nicht von deinem Text.',
      'too-long': 'Die Übersetzung war viel länger als dein Text.',
      number: 'Die Übersetzung enthält eine andere Zahl.',
      date: 'Die Übersetzung enthält ein anderes Datum.',
      name: 'Die Übersetzung enthält einen anderen Namen.',
      degree: 'Die Übersetzung enthält einen anderen Abschluss.',
      level: 'Die Übersetzung enthält ein anderes Niveau.',
      address: 'Die Übersetzung enthält eine andere Adresse.',
      mark: 'Die Übersetzung hat andere Links oder eine andere Formatierung.',
    },
  },
  done: 'Dein übersetzter Lebenslauf ist fertig.',
  left: (count, language) =>
    plural(count, {
      one: `# Text ist nicht übersetzt und bleibt auf ${language}.`,
      other: `# Texte sind nicht übersetzt und bleiben auf ${language}.`,
    }),
  openIt: 'Lebenslauf öffnen',
}
