import type { checkSources as english } from '../en/check-sources'

/** Sources of the checks, in Dutch. */
export const checkSources: typeof english = {
  measured: 'Gemeten in dit bestand: de tekst is gelezen zoals PDF-software dat doet.',
  pdf: 'De PDF-norm, ISO 32000: wie een PDF leest, moet weten welk teken bij elk symbool hoort.',
  accessible: 'De norm voor toegankelijke PDF’s, ISO 14289 (PDF/UA), waar schermlezers op steunen.',
  forms: 'Gangbare limieten van online sollicitatieformulieren.',
  posting: 'Vergelijking van de vacature met je cv, woord voor woord.',
  practice: 'Advies van mensen die veel cv’s lezen. Geen enkel onderzoek bewijst het.',
  law: 'Wetten tegen discriminatie: in veel landen mogen werkgevers hier niet naar vragen.',
}
