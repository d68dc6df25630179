import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Romanian. */
export const connectedApps: typeof english = {
  title: 'Aplicații conectate',
  text: 'Aplicații cărora le-ai permis să lucreze cu CV-urile tale. Ele sugerează formulări, iar tu decizi ce intră.',
  none: 'Nu ai aplicații conectate.',
  address: 'Adresa de introdus în aplicație',
  since: (date) => `Conectată pe ${date}`,
  disconnect: 'Deconectează',
  disconnectNamed: (name) => `Deconectează: ${name}`,
  disconnected: (name) => `Aplicația „${name}” nu mai este conectată.`,
  question: (name) => `Permiți aplicației „${name}” să folosească contul tău?`,
  unverified: 'Aplicația și-a ales singură acest nume. Noi nu l-am verificat.',
  account: (email) => `Contul tău: ${email}`,
  goesTo: (host) => `Apoi vei ajunge la: ${host}`,
  writeHint: 'Să sugereze formulări, să schimbe designul și să actualizeze candidaturile tale.',
  mayNot:
    'Nu poate scrie în CV-urile sau scrisorile tale și nu poate șterge nimic. O poți deconecta oricând din Setări.',
  allow: 'Permite',
  deny: 'Nu permite',
  full: 'Ai numărul maxim de aplicații conectate pentru un cont. Deconectează una din Setări, apoi încearcă din nou.',
  invalid: 'Această aplicație a trimis o cerere nevalidă. Nu s-a permis nimic.',
  unknownTitle: 'Această aplicație nu poate fi conectată',
  unknown:
    'Nu cunoaștem această aplicație sau adresa la care așteaptă un răspuns. Nu s-a permis nimic. Elimină Vitae din aplicație, apoi adaugă-l din nou.',
}
