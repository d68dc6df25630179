import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages about an AI model that reads all of an imported file, in German. */
export const importModel: typeof english = {
  read: 'Noch einmal mit KI lesen',
  offer:
    'Einträge vermischt oder verschwunden? KI kann die ganze Datei noch einmal lesen. Du kannst das rückgängig machen.',
  stop: 'Stopp',
  stages: {
    waiting: 'Wartet auf den Start.',
    reading: 'Wird gelesen.',
    drafting: 'Die KI liest die Datei.',
    checking: 'Die Antwort wird geprüft.',
  },
  stay: 'Das kann ein paar Minuten dauern. Du kannst hier weiterarbeiten. Wenn du diese Prüfung verlässt, wird das Lesen gestoppt.',
  ready: 'Die KI hat die Datei gelesen. Deine Arbeit wurde nicht unterbrochen.',
  show: 'Ergebnis zeigen',
  withAi: 'Mit KI gelesen.',
  marked: (count) =>
    plural(count, {
      one: '# Feld ist anders und mit „Bitte prüfen“ markiert.',
      other: '# Felder sind anders und mit „Bitte prüfen“ markiert.',
    }),
  same: 'Alle Felder sind gleich.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} „${text}“`,
    elsewhere: (entry) => `in „${entry}“`,
    values: (parts) => `Ohne KI: ${parts.join(' · ')}`,
    leftOver: 'Ohne KI: übrig',
  },
  sent: 'Du hast den Text dieser Datei an ein KI-Modell gesendet. Die Datei selbst bleibt auf diesem Gerät.',
  unchanged: 'Es wurde nichts geändert.',
  failures: {
    'too-long':
      'Diese Datei hat mehr Text, als ein KI-Modell auf einmal lesen kann, deshalb wurde sie nicht gesendet.',
    'nothing-found':
      'Die Antwort des KI-Modells enthält nichts aus deiner Datei, deshalb ist sie nicht brauchbar.',
    'gave-up':
      'Die Arbeit an dieser Datei hat zu lange gedauert und wurde beendet. Versuch es noch einmal.',
  },
  consent: {
    title: 'Diese Datei mit KI lesen?',
    sends: (model) =>
      `Der Text der Datei wird an ${model} gesendet: jede Zeile mit ihrer Seite, ihrer Spalte und ihrem Aussehen, etwa der Größe.`,
    marks:
      'E-Mail-Adressen, Telefonnummern, deine Anschrift, Links und dein Name werden durch Platzhalter wie [email 1] ersetzt, soweit wir sie erkannt haben. Auf diesem Gerät setzen wir sie wieder ein.',
    asIs: 'Alles andere wird unverändert gesendet. Das gilt auch für einen Benutzernamen oder einen Teil deines Namens, den wir nicht erkannt haben.',
    notSent: 'Die Datei selbst und ihre Bilder werden nicht gesendet.',
    returns:
      'Die KI sagt nur, welche Wörter wohin gehören: Jedes Wort stammt weiter aus deiner Datei. Du kannst das Ergebnis rückgängig machen.',
    cancel: 'Abbrechen',
    send: 'Senden und lesen',
  },
}
