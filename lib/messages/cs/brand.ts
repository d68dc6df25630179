import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Czech. */
export const brand: typeof english = {
  title: 'Vzhled značky',
  text: 'Nové dokumenty vytvořené v tomto pracovním prostoru začínají s těmito barvami, písmy a logem. Stávající dokumenty se nezmění.',
  colours: 'Barvy',
  newColour: 'Nová barva',
  addColour: 'Přidat barvu',
  removeColour: (colour: string) => `Odebrat ${colour}`,
  tooLight: 'Tato barva není na bílém papíru čitelná. Vyberte tmavší.',
  headingFont: 'Nadpisy',
  bodyFont: 'Text',
  fontOfTemplate: 'Písmo šablony',
  ownFont: 'Vlastní písmo',
  logo: 'Logo',
  logoHint: 'Vytiskne se malé dole na první stránce. JPEG, PNG nebo WebP.',
  chooseLogo: 'Vybrat logo',
  removeLogo: 'Odebrat logo',
  logoFailed: 'Obrázek se nepodařilo přečíst nebo nahrát. Nic se nezměnilo. Zkuste jiný.',
  templates: 'Šablony na výběr',
  templatesHint: 'Nezaškrtnete-li žádnou, jsou povoleny všechny.',
  save: 'Uložit vzhled značky',
  saved: 'Uloženo. Nové dokumenty s ním začínají.',
}
