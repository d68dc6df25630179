import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Swedish. */
export const brand: typeof english = {
  title: 'Varumärke',
  text: 'Nya dokument som skapas i den här arbetsytan börjar med dessa färger, typsnitt och logotypen. Befintliga dokument ändras inte.',
  colours: 'Färger',
  newColour: 'Ny färg',
  addColour: 'Lägg till färg',
  removeColour: (colour: string) => `Ta bort ${colour}`,
  tooLight: 'Den här färgen går inte att läsa på vitt papper. Välj en mörkare.',
  headingFont: 'Rubriker',
  bodyFont: 'Text',
  fontOfTemplate: 'Mallens typsnitt',
  ownFont: 'Eget typsnitt',
  logo: 'Logotyp',
  logoHint: 'Skrivs ut liten längst ner på första sidan. JPEG, PNG eller WebP.',
  chooseLogo: 'Välj logotyp',
  removeLogo: 'Ta bort logotypen',
  logoFailed: 'Bilden kunde inte läsas eller laddas upp. Inget har ändrats. Försök med en annan.',
  templates: 'Mallar att välja bland',
  templatesHint: 'Om ingen är markerad är alla tillåtna.',
  save: 'Spara varumärket',
  saved: 'Sparat. Nya dokument börjar med det.',
}
