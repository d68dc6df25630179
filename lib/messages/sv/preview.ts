import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages of the preview, in Swedish. */
export const preview: typeof english = {
  region: 'Förhandsvisning av pdf-filen',
  pages: 'Sidor',
  asText: 'Cv:t som text. Välj en text för att redigera den.',
  asTextToRead: 'Cv:t som text',
  loading: 'Förbereder förhandsvisningen …',
  pageNumber: (page, pages) => `Sida ${number(page)} av ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Visa i verklig storlek',
  fitWidth: 'Sidbredd',
  tapToEdit: 'Tryck på en rad för att redigera den. Tryck två gånger för att zooma in eller ut.',
  tapToZoom: 'Tryck två gånger för att zooma in eller ut.',
  changePhoto: 'Byt foto',
  openLink: (url) => `Ctrl- eller ⌘-klicka för att öppna ${url}`,
  exampleNote:
    'Det här är ett exempel. Det försvinner när du börjar skriva och är inte en del av ditt cv.',
  tryAgain: 'Försök igen',
  paintFailed:
    'Webbläsaren kunde inte visa sidan. Din text är i tryggt förvar, och du kan fortfarande ladda ner pdf-filen.',
  failed: {
    'unknown-kind':
      'Den här typen av dokument kan inte skrivas ut än. Din text är i tryggt förvar.',
    'too-large':
      'Cv:t är för långt för en pdf. Din text är i tryggt förvar, men förhandsvisningen är inte aktuell. Korta den längsta delen.',
    'font-unavailable':
      'Ett typsnitt kunde inte läsas in. Din text är i tryggt förvar, men förhandsvisningen är inte aktuell. Kontrollera anslutningen och försök igen.',
    'layout-failed':
      'Din senaste ändring kunde inte visas. Din text är i tryggt förvar, men förhandsvisningen är inte aktuell. Ändra eller ångra den senaste redigeringen.',
    'engine-crashed':
      'Förhandsvisningen slutade fungera. Din text är i tryggt förvar, men förhandsvisningen är inte aktuell. Försök igen.',
    'photo-unavailable':
      'Fotot kunde inte läsas in. Din text är i tryggt förvar, men förhandsvisningen är inte aktuell. Kontrollera anslutningen och försök igen.',
    'deadline-passed':
      'Förhandsvisningen tog för lång tid. Din text är i tryggt förvar, men förhandsvisningen är inte aktuell. Korta den längsta delen eller försök igen.',
  },
  notPrinted: (place: string) =>
    `”${place}” kan inte skrivas ut. Inget har gått förlorat, men förhandsvisningen är inte aktuell. Ändra texten så kommer förhandsvisningen tillbaka.`,
  notPrintedHere:
    'Den här texten kan inte skrivas ut. Inget har gått förlorat. Ändra den så kommer förhandsvisningen tillbaka.',
  showText: 'Visa texten',
  thumbnailFailed: 'Ingen förhandsvisning av cv:t',
}
