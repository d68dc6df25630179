import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('de')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in German. */
export const photoArea: typeof english = {
  add: 'Foto hinzufügen',
  change: 'Foto ändern',
  elsewhere: 'Die Datei des Fotos ist nicht auf diesem Gerät, deshalb fehlt es im PDF.',
  notBrought:
    'Die Datei des Fotos ist noch nicht in deinem Konto, deshalb fehlt es im PDF. Das Gerät, auf dem es ist, lädt es hoch.',
  carrying: 'Das Foto wird in dein Konto hochgeladen …',
  carryWaiting:
    'Das Foto ist auf diesem Gerät, aber noch nicht in deinem Konto. Wir versuchen weiter, es hochzuladen.',
  carryRefused:
    'Das Foto ist nur auf diesem Gerät, weil dein Konto diese Datei nicht speichern kann. Wähle das Foto noch einmal aus, um es auf allen deinen Geräten zu haben.',
  hidden: 'Im Lebenslauf ausgeblendet. Unter Design kannst du es wieder zeigen.',
  title: 'Foto',
  reader:
    'Du bearbeitest diesen Lebenslauf in einem anderen Tab. Um das Foto hier zu ändern, bearbeite ihn stattdessen in diesem Tab.',
  choose: 'Foto wählen',
  chooseOther: 'Anderes Foto wählen',
  dropHere:
    'Oder leg hier eines ab. JPEG, PNG, WebP, AVIF oder GIF. Es bleibt auf deinem Gerät, während du es zuschneidest.',
  opening: 'Das Foto wird geöffnet …',
  missing:
    'Das Foto dieses Lebenslaufs ist nicht auf diesem Gerät. Wähle es noch einmal aus oder lass es, wie es ist.',
  inAccount:
    'Das Foto wird ohne Ort und Zeit der Aufnahme in dein Konto hochgeladen, damit du es auch auf deinen anderen Geräten hast.',
  notInAccount:
    'Dein Foto ist nicht in diesem PDF, weil es noch nicht in dein Konto hochgeladen werden konnte. Es ist in dem PDF, das du hier herunterlädst.',
  unusual: (place) =>
    `Die meisten Lebensläufe haben ${place} kein Foto, damit allein die Leistung zählt. Füge nur eines hinzu, wenn es erwartet wird.`,
  places: {
    US: 'in den Vereinigten Staaten',
    CA: 'in Kanada',
    GB: 'im Vereinigten Königreich',
    IE: 'in Irland',
    AU: 'in Australien',
    NZ: 'in Neuseeland',
    NL: 'in den Niederlanden',
    SE: 'in Schweden',
    english: 'in den meisten englischsprachigen Ländern',
  },
  crop: 'Sichtbarer Teil des Fotos',
  cropKeys:
    'Ziehen verschiebt, Spreizen oder Scrollen zoomt. Tastatur: Pfeiltasten verschieben das Foto (schneller mit Shift), + und − zoomen.',
  position: (zoom, across, down) =>
    `Zoom ${share(zoom)}. Mitte bei ${share(across)} der Breite und ${share(down)} der Höhe.`,
  zoom: 'Zoom',
  percent: share,
  shape: 'Form',
  shapes: { upright: 'Hochformat', rounded: 'Abgerundet', square: 'Quadrat', round: 'Kreis' },
  greyscale: 'Schwarz-Weiß',
  brightness: 'Helligkeit',
  contrast: 'Kontrast',
  alt: 'Beschreibung des Fotos',
  altHint: 'Alternativtext für Menschen mit Screenreader. Wenn leer, gilt dein Name.',
  reset: 'Zurücksetzen',
  remove: 'Foto entfernen',
  removed: 'Foto entfernt',
  save: 'Dieses Foto verwenden',
  saving: 'Wird gespeichert …',
  errors: {
    'too-large':
      'Diese Datei ist größer als 40 MB. Es wurde nichts geändert. Exportiere aus deiner Foto-App ein kleineres Foto und wähle das aus.',
    'too-many-pixels':
      'Dieses Foto hat mehr als 64 Millionen Pixel. Es wurde nichts geändert. Verkleinere es in deiner Foto-App und wähle es noch einmal aus.',
    svg: 'SVG-Zeichnungen lassen sich nicht als Foto verwenden. Es wurde nichts geändert. Wähle ein JPEG oder PNG.',
    heic: 'Dieser Browser kann dieses Foto (HEIC oder AVIF) nicht lesen. Es wurde nichts geändert. Exportiere es als JPEG und wähle das aus.',
    unreadable:
      'Diese Datei ist kein Foto oder beschädigt. Es wurde nichts geändert. Wähle ein JPEG oder PNG.',
    failed:
      'Dieser Browser konnte das Foto nicht verarbeiten. Es wurde nichts geändert. Versuch es mit einem kleineren Foto.',
  },
}
