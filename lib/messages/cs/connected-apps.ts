import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Czech. */
export const connectedApps: typeof english = {
  title: 'Připojené aplikace',
  text: 'Aplikace, kterým jste povolili pracovat s vašimi životopisy. Navrhují formulace a vy rozhodujete, co se použije.',
  none: 'Nemáte žádné připojené aplikace.',
  address: 'Adresa, kterou zadáte v aplikaci',
  since: (date) => `Připojeno ${date}`,
  disconnect: 'Odpojit',
  disconnectNamed: (name) => `Odpojit: ${name}`,
  disconnected: (name) => `Aplikace „${name}“ už není připojená.`,
  question: (name) => `Povolit aplikaci „${name}“ používat váš účet?`,
  unverified: 'Tento název si aplikace zvolila sama. Neověřili jsme ho.',
  account: (email) => `Váš účet: ${email}`,
  goesTo: (host) => `Potom budete přesměrováni na: ${host}`,
  writeHint: 'Navrhovat formulace, měnit design a upravovat vaše žádosti o práci.',
  mayNot:
    'Nemůže psát do vašich životopisů ani dopisů a nemůže nic smazat. V nastavení ji můžete kdykoli odpojit.',
  allow: 'Povolit',
  deny: 'Nepovolit',
  full: 'Máte nejvyšší možný počet připojených aplikací. Některou v nastavení odpojte a zkuste to znovu.',
  invalid: 'Tato aplikace poslala neplatný požadavek. Nic nebylo povoleno.',
  unknownTitle: 'Tuto aplikaci nelze připojit',
  unknown:
    'Tuto aplikaci neznáme, nebo neznáme adresu, na které čeká odpověď. Nic nebylo povoleno. Odeberte Vitae z aplikace a pak ho znovu přidejte.',
}
