import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Swedish. */
export const connectedApps: typeof english = {
  title: 'Anslutna appar',
  text: 'Appar som du har låtit arbeta med dina cv:n. De föreslår formuleringar, och du bestämmer vad som tas med.',
  none: 'Du har inga anslutna appar.',
  address: 'Adress att ange i appen',
  since: (date) => `Ansluten ${date}`,
  disconnect: 'Koppla från',
  disconnectNamed: (name) => `Koppla från: ${name}`,
  disconnected: (name) => `${name} är inte längre ansluten.`,
  question: (name) => `Vill du låta ${name} använda ditt konto?`,
  unverified: 'Appen har själv valt namnet. Vi har inte kontrollerat det.',
  account: (email) => `Ditt konto: ${email}`,
  goesTo: (host) => `Sedan kommer du till: ${host}`,
  writeHint: 'Föreslå formuleringar, ändra designen och uppdatera dina ansökningar.',
  mayNot:
    'Den kan inte skriva i dina cv:n eller brev och inte radera något. Du kan koppla från den i inställningarna när som helst.',
  allow: 'Tillåt',
  deny: 'Tillåt inte',
  full: 'Du har så många anslutna appar som ett konto kan ha. Koppla från en i inställningarna och försök igen.',
  invalid: 'Appen skickade en ogiltig begäran. Inget har tillåtits.',
  unknownTitle: 'Den här appen kan inte anslutas',
  unknown:
    'Vi känner inte till appen, eller adressen där den väntar på svar. Inget har tillåtits. Ta bort Vitae från appen och lägg sedan till det igen.',
}
