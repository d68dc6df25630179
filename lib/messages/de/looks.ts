import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in German. */
export const looks: typeof english = {
  templates: {
    plain: {
      name: 'Schlicht',
      reason: 'Einfach und gut lesbar, für Menschen und für Software',
    },
    atelier: {
      name: 'Atelier',
      reason: 'Großer Name und Titel in einem breiten Rand, für Design und Architektur',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Kapitälchen zwischen doppelten Linien, für Finanzen, Revision und Recht',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Kontaktdaten und Kenntnisse in einer getönten Spalte, für Produkt und Betrieb',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Zeitungskopf und Schlagzeilen, für Journalismus und Kommunikation',
    },
    signal: {
      name: 'Signal',
      reason: 'Dicht und präzise, mit Akzenten in Schreibmaschinenschrift, für technische Berufe',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Warm und rund mit Foto, für Bildung, Pflege und Soziales',
    },
    capital: {
      name: 'Capital',
      reason: 'Breite Ränder und ein großer, leichter Name, für die Geschäftsleitung',
    },
    metro: {
      name: 'Metro',
      reason: 'Dunkles Band und deine Stellen als Stationen einer Linie, für Betrieb und Handwerk',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Zwei Spalten und ein Monogramm, für Wissenschaft und Umwelt',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Farbfläche mit sehr großem Namen, für Marketing und Start-ups',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Klares Raster in der Reihenfolge, die europäische Institutionen erwarten',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Ausbildung und Projekte zuerst, für den Berufseinstieg oder einen Neuanfang',
    },
    'side-column': {
      name: 'Seitenspalte',
      reason: 'Kontaktdaten und Kenntnisse neben deiner Berufserfahrung',
    },
    compact: {
      name: 'Kompakt',
      reason: 'Bringt am meisten auf eine Seite, für lange technische Lebensläufe',
    },
    academic: {
      name: 'Akademisch',
      reason: 'Ausbildung und Publikationen zuerst, mit dichten Listen',
    },
    executive: {
      name: 'Executive',
      reason: 'Kurzprofil im Vordergrund und viel Raum, für leitende Stellen',
    },
    'date-margin': {
      name: 'Zeitangaben am Rand',
      reason: 'Zeiträume am Rand zeigen deinen Werdegang auf einen Blick',
    },
    serif: {
      name: 'Klassisch mit Serifen',
      reason: 'Förmlich und im Stil eines Buchs, für Recht, Wissenschaft und öffentlichen Dienst',
    },
    'split-header': {
      name: 'Geteilter Kopf',
      reason: 'Kontaktdaten neben dem Namen lassen mehr Platz für Berufserfahrung',
    },
    'large-type': { name: 'Große Schrift', reason: 'Gut lesbar bei eingeschränktem Sehen' },
    'photo-header': {
      name: 'Kopf mit Foto',
      reason: 'Ein Foto neben deinem Namen, wo Arbeitgeber eines erwarten',
    },
  },
  seeLarger: 'Alle Vorlagen größer ansehen',
  inEveryTemplate: 'Dein Lebenslauf in jeder Vorlage',
  columns: 'Spalten',
  columnCounts: { all: 'Alle', one: 'Eine', two: 'Zwei' },
  ownOrder: 'Deine eigene Reihenfolge der Abschnitte geht der Vorlage immer vor.',
  details: 'Einzelheiten',
  sectionTitles: {
    label: 'Überschriften',
    choices: {
      own: 'Wie Vorlage',
      plain: 'Schlicht',
      capitals: 'Großbuchstaben',
      ruled: 'Linie darunter',
      overlined: 'Linie darüber',
      filled: 'Getönter Balken',
    },
  },
  datePosition: {
    label: 'Platz der Zeitangaben',
    choices: {
      own: 'Wie Vorlage',
      end: 'Am Zeilenende',
      margin: 'Am Rand',
      inline: 'Nach dem Titel',
      below: 'Unter dem Titel',
    },
  },
  bullets: {
    label: 'Stichpunkte',
    choices: { own: 'Wie Vorlage', dot: 'Punkte', dash: 'Striche', angle: 'Pfeile' },
  },
  skills: {
    label: 'Kenntnisse und Sprachen',
    choices: {
      own: 'Wie Vorlage',
      list: 'Ein Absatz',
      groups: 'Eine Zeile je Gruppe',
      levels: 'Mit Niveau',
    },
  },
  headerAlign: {
    label: 'Ausrichtung des Kopfes',
    choices: {
      own: 'Wie Vorlage',
      start: 'Zeilenanfang',
      center: 'Mitte',
      end: 'Zeilenende',
    },
  },
  icons: {
    label: 'Kontaktsymbole',
    choices: { own: 'Wie Vorlage', shown: 'Sichtbar', hidden: 'Ausgeblendet' },
  },
  links: {
    label: 'Links der Einträge',
    choices: { shown: 'Vollständige Adresse', hidden: 'Als Link im Titel' },
  },
  photo: {
    label: 'Foto',
    choices: { shown: 'Sichtbar', hidden: 'Ausgeblendet' },
  },
  photoSize: {
    label: 'Größe des Fotos',
    choices: { own: 'Wie Vorlage', small: 'Klein', medium: 'Mittel', large: 'Groß' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Fotoform der Vorlage',
  photoShape: {
    label: 'Form des Fotos',
    choices: {
      upright: 'Hochformat',
      rounded: 'Abgerundet',
      square: 'Quadrat',
      round: 'Kreis',
    },
  },
}
