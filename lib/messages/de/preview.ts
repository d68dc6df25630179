import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages of the preview, in German. */
export const preview: typeof english = {
  region: 'Vorschau des PDFs',
  pages: 'Seiten',
  asText: 'Der Lebenslauf als Text. Wähle eine Stelle aus, um sie zu bearbeiten.',
  asTextToRead: 'Der Lebenslauf als Text',
  loading: 'Vorschau wird vorbereitet …',
  pageNumber: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'In Originalgröße zeigen',
  fitWidth: 'Seitenbreite',
  tapToEdit:
    'Tippe auf eine Zeile, um sie zu bearbeiten. Tippe zweimal, um zu vergrößern oder zu verkleinern.',
  tapToZoom: 'Tippe zweimal, um zu vergrößern oder zu verkleinern.',
  changePhoto: 'Foto ändern',
  openLink: (url) => `Ctrl- oder ⌘-Klick öffnet ${url}`,
  exampleNote:
    'Das ist ein Beispiel. Es verschwindet, sobald du schreibst, und gehört nicht zu deinem Lebenslauf.',
  tryAgain: 'Erneut versuchen',
  paintFailed:
    'Dieser Browser konnte die Seite nicht darstellen. Dein Text ist nicht betroffen, und du kannst das PDF trotzdem herunterladen.',
  failed: {
    'unknown-kind':
      'Diese Art von Dokument kann noch nicht gedruckt werden. Dein Text ist nicht betroffen.',
    'too-large':
      'Dieser Lebenslauf ist zu lang für ein PDF. Dein Text ist nicht betroffen, aber die Vorschau ist nicht aktuell. Kürze den längsten Teil.',
    'font-unavailable':
      'Eine Schriftart konnte nicht geladen werden. Dein Text ist nicht betroffen, aber die Vorschau ist nicht aktuell. Prüfe deine Verbindung und versuch es noch einmal.',
    'layout-failed':
      'Deine letzte Änderung konnte nicht dargestellt werden. Dein Text ist nicht betroffen, aber die Vorschau ist nicht aktuell. Ändere die Stelle oder mach die letzte Änderung rückgängig.',
    'engine-crashed':
      'Die Vorschau funktioniert gerade nicht. Dein Text ist nicht betroffen, aber die Vorschau ist nicht aktuell. Versuch es noch einmal.',
    'photo-unavailable':
      'Das Foto konnte nicht geladen werden. Dein Text ist nicht betroffen, aber die Vorschau ist nicht aktuell. Prüfe deine Verbindung und versuch es noch einmal.',
    'deadline-passed':
      'Die Vorschau hat zu lange gedauert. Dein Text ist nicht betroffen, aber die Vorschau ist nicht aktuell. Kürze den längsten Teil oder versuch es noch einmal.',
  },
  notPrinted: (place: string) =>
    `„${place}“ lässt sich nicht drucken. Es ging nichts verloren, aber die Vorschau ist nicht aktuell. Ändere diesen Text, dann ist die Vorschau wieder da.`,
  notPrintedHere:
    'Dieser Text lässt sich nicht drucken. Es ging nichts verloren. Ändere ihn, dann ist die Vorschau wieder da.',
  showText: 'Text anzeigen',
  thumbnailFailed: 'Keine Vorschau dieses Lebenslaufs',
}
