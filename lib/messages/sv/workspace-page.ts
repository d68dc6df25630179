import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the page of one workspace, in Swedish. */
export const workspacePage: typeof english = {
  reauthentication: 'Det här berör alla i arbetsytan, så bekräfta att det är du.',
  members: {
    title: 'Medlemmar',
    you: 'Du',
    roleOf: (name) => `Roll för ${name}`,
    saved: (name, role) => `Ny roll för ${name}: ${role}.`,
    rolesTitle: 'Roller',
    roles: {
      owner: 'Får göra allt, även lämna över eller radera arbetsytan.',
      admin: 'Redigerar dokument och hanterar medlemmar, nycklar och länkar.',
      member: 'Skapar, redigerar och delar dokument.',
      coach: 'Läser dokument, kommenterar och föreslår ändringar, men kan inte redigera.',
      viewer: 'Läser dokument och inget mer.',
    },
    makeOwner: 'Gör till ägare',
    makeOwnerTitle: (name) => `Göra ${name} till ägare?`,
    makeOwnerText:
      'Personen får sedan göra allt här, även radera arbetsytan och ta bort dig. Du kan bara ångra det så länge du själv är ägare.',
    remove: 'Ta bort',
    removeTitle: (name) => `Ta bort ${name}?`,
    removeText:
      'Åtkomsten upphör direkt, och API-nycklar och SCIM-åtkomst som personen skapat här slutar fungera. Dokumenten blir kvar.',
    removed: (name) => `Borttagen: ${name}.`,
    handOver: 'Lämna över',
    handOverTitle: (name) => `Lämna över arbetsytan till ${name}?`,
    handOverText:
      'Personen blir ägare, och du blir administratör. Du kan inte ångra det, det kan bara en ägare.',
    handedOver: (name) => `${name} äger nu arbetsytan.`,
  },
  invitations: {
    title: 'Inbjudningar',
    text: 'Bjud in personer via e-post. Länken fungerar bara för adressen som den skickades till.',
    none: 'Det finns inga öppna inbjudningar.',
    invite: 'Bjud in någon',
    role: 'Roll',
    submit: 'Skicka inbjudan',
    sent: (email) => `Vi har skickat en inbjudan till ${email}.`,
    link: 'Inbjudningslänk',
    linkText: 'Inget mejl skickades. Kopiera länken nu och skicka den själv.',
    again: 'Skicka igen',
    withdraw: 'Dra tillbaka',
    withdrawn: (email) => `Inbjudan till ${email} fungerar inte längre.`,
    alreadyMember: 'Den här personen är redan medlem.',
    full: 'Arbetsytan har så många medlemmar eller öppna inbjudningar som den kan ha.',
  },
  usage: {
    title: 'Användning',
    documents: 'Dokument',
    of: (count, limit) => `${count} av ${limit}`,
    plan: 'Plan',
    shared: 'AI och dokument räknas mot gränserna för ägarens konto.',
  },
  log: {
    title: 'Logg',
    text: 'Vem som gjort vad i arbetsytan, det senaste först. Ingen kan ändra den.',
    filter: 'Visa',
    all: 'Allt',
    none: 'Det finns inget av det slaget.',
    former: 'Tidigare medlem',
    formerOf: (name) => `${name} (tidigare medlem)`,
    intact: (count) =>
      plural(count, {
        one: 'Kontrollerat: # post, inte ändrad.',
        other: 'Kontrollerat: # poster, ingen ändrad eller borttappad.',
      }),
    broken: (entry) =>
      `Post ${entry} har ändrats eller saknas. Ladda ner loggen och kontakta den som sköter servern.`,
    kinds: {
      'workspace-created': 'Arbetsyta skapad',
      'workspace-renamed': 'Arbetsyta omdöpt',
      'brand-changed': 'Varumärke ändrat',
      'workspace-exported': 'Allt nedladdat',
      'member-joined': 'Ny medlem',
      'member-role-changed': 'Roll ändrad',
      'member-removed': 'Medlem borttagen',
      'member-left': 'Medlem lämnade',
      'ownership-handed-over': 'Arbetsyta överlämnad',
      'invitation-sent': 'Inbjudan skickad',
      'invitation-withdrawn': 'Inbjudan tillbakadragen',
      'key-created': 'API-nyckel skapad',
      'key-revoked': 'API-nyckel återkallad',
      'share-created': 'Delningslänk skapad',
      'share-changed': 'Delningslänk ändrad',
      'share-revoked': 'Delningslänk återkallad',
      'document-trashed': 'Dokument flyttat till papperskorgen',
      'document-erased': 'Dokument raderat permanent',
      'document-exported': 'Dokument nedladdat',
      'audit-exported': 'Logg nedladdad',
      'sign-in-changed': 'Inloggning ändrad',
      'sign-in-removed': 'Inloggningsleverantör borttagen',
      'provisioning-token-created': 'SCIM-token skapad',
      'provisioning-token-revoked': 'SCIM-token återkallad',
    },
  },
  download: {
    title: 'Ladda ner allt',
    text: 'Alla dokument i arbetsytan med versioner, foton och PDF-filer. Du kan återställa dem i vilket konto som helst.',
    leave: 'Du kan lämna sidan och komma tillbaka hit för nedladdningen.',
  },
  leave: {
    title: 'Lämna arbetsytan',
    text: 'Du förlorar åtkomsten till allt i den, tills någon bjuder in dig igen.',
    confirm: (name) => `Lämna ${name}?`,
    lastOwner: 'Du är den enda ägaren. Lämna över arbetsytan eller radera den först.',
  },
  deletion: {
    title: 'Radera arbetsytan',
    text: 'Raderar alla dokument, versioner, länkar och nycklar i den, för alla medlemmar. Det går inte att ångra.',
    typeName: (name) => `Skriv ${name} för att bekräfta`,
    mismatch: 'Det här är inte arbetsytans namn.',
  },
}
