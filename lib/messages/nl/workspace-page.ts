import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the page of one workspace, in Dutch. */
export const workspacePage: typeof english = {
  reauthentication: 'Dit geldt voor iedereen in de werkruimte. Bevestig daarom dat jij het bent.',
  members: {
    title: 'Leden',
    you: 'Jij',
    roleOf: (name) => `Rol van ${name}`,
    saved: (name, role) => `Nieuwe rol van ${name}: ${role}.`,
    rolesTitle: 'Rollen',
    roles: {
      owner: 'Mag alles, ook de werkruimte overdragen of verwijderen.',
      admin: 'Bewerkt documenten en beheert leden, sleutels en links.',
      member: 'Maakt, bewerkt en deelt documenten.',
      coach: 'Leest documenten, reageert en stelt wijzigingen voor, maar kan niets bewerken.',
      viewer: 'Leest documenten en verder niets.',
    },
    makeOwner: 'Eigenaar maken',
    makeOwnerTitle: (name) => `${name} eigenaar maken?`,
    makeOwnerText:
      'Die persoon mag hier dan alles, ook de werkruimte verwijderen en jou eruit halen. Je kunt dit alleen ongedaan maken zolang je zelf ook eigenaar bent.',
    remove: 'Verwijderen',
    removeTitle: (name) => `${name} verwijderen?`,
    removeText:
      'De toegang stopt meteen, en API-sleutels en een SCIM-token die deze persoon hier heeft gemaakt werken niet meer. Documenten blijven.',
    removed: (name) => `Verwijderd: ${name}.`,
    handOver: 'Overdragen',
    handOverTitle: (name) => `Deze werkruimte overdragen aan ${name}?`,
    handOverText:
      'Die persoon wordt eigenaar, en jij wordt beheerder. Jij kunt dit niet ongedaan maken, alleen een eigenaar.',
    handedOver: (name) => `Deze werkruimte is nu van ${name}.`,
  },
  invitations: {
    title: 'Uitnodigingen',
    text: 'Nodig mensen uit per e-mail. De link werkt alleen voor het adres waar hij naartoe is gestuurd.',
    none: 'Er zijn geen openstaande uitnodigingen.',
    invite: 'Iemand uitnodigen',
    role: 'Rol',
    submit: 'Uitnodiging versturen',
    sent: (email) => `We hebben een uitnodiging naar ${email} gestuurd.`,
    link: 'Uitnodigingslink',
    linkText: 'Er is geen e-mail verstuurd. Kopieer de link nu en stuur hem zelf.',
    again: 'Opnieuw versturen',
    withdraw: 'Intrekken',
    withdrawn: (email) => `De uitnodiging voor ${email} werkt niet meer.`,
    alreadyMember: 'Deze persoon is al lid.',
    full: 'Deze werkruimte heeft het maximale aantal leden of openstaande uitnodigingen.',
  },
  usage: {
    title: 'Gebruik',
    documents: 'Documenten',
    of: (count, limit) => `${count} van ${limit}`,
    plan: 'Pakket',
    shared: 'AI en documenten tellen mee voor de limieten van het account van de eigenaar.',
  },
  log: {
    title: 'Logboek',
    text: 'Wie wat heeft gedaan in deze werkruimte, het nieuwste eerst. Niemand kan het wijzigen.',
    filter: 'Toon',
    all: 'Alles',
    none: 'Hiervan is er niets.',
    former: 'Voormalig lid',
    formerOf: (name) => `${name} (voormalig lid)`,
    intact: (count) =>
      plural(count, {
        one: 'Gecontroleerd: # regel, niet gewijzigd.',
        other: 'Gecontroleerd: # regels, geen enkele gewijzigd of verdwenen.',
      }),
    broken: (entry) =>
      `Regel ${entry} is gewijzigd of ontbreekt. Download het logboek en meld het aan wie deze server beheert.`,
    kinds: {
      'workspace-created': 'Werkruimte gemaakt',
      'workspace-renamed': 'Werkruimte hernoemd',
      'brand-changed': 'Huisstijl gewijzigd',
      'workspace-exported': 'Alles gedownload',
      'member-joined': 'Lid toegetreden',
      'member-role-changed': 'Rol gewijzigd',
      'member-removed': 'Lid verwijderd',
      'member-left': 'Lid vertrokken',
      'ownership-handed-over': 'Werkruimte overgedragen',
      'invitation-sent': 'Uitnodiging verstuurd',
      'invitation-withdrawn': 'Uitnodiging ingetrokken',
      'key-created': 'API-sleutel gemaakt',
      'key-revoked': 'API-sleutel ingetrokken',
      'share-created': 'Deellink gemaakt',
      'share-changed': 'Deellink gewijzigd',
      'share-revoked': 'Deellink ingetrokken',
      'document-trashed': 'Document naar de prullenbak verplaatst',
      'document-erased': 'Document definitief verwijderd',
      'document-exported': 'Document gedownload',
      'audit-exported': 'Logboek gedownload',
      'sign-in-changed': 'Inloggen gewijzigd',
      'sign-in-removed': 'Aanbieder voor inloggen verwijderd',
      'provisioning-token-created': 'SCIM-token gemaakt',
      'provisioning-token-revoked': 'SCIM-token ingetrokken',
    },
  },
  download: {
    title: 'Alles downloaden',
    text: 'Alle documenten van deze werkruimte met hun versies, foto’s en pdf’s. Je kunt ze in elk account herstellen.',
    leave: 'Je kunt deze pagina verlaten en hier later terugkomen voor de download.',
  },
  leave: {
    title: 'Werkruimte verlaten',
    text: 'Je verliest de toegang tot alles erin, tot iemand je opnieuw uitnodigt.',
    confirm: (name) => `${name} verlaten?`,
    lastOwner: 'Je bent de enige eigenaar. Draag de werkruimte eerst over of verwijder hem.',
  },
  deletion: {
    title: 'Werkruimte verwijderen',
    text: 'Verwijdert alle documenten, versies, links en sleutels erin, voor alle leden. Dit kan niet ongedaan worden gemaakt.',
    typeName: (name) => `Typ ${name} om te bevestigen`,
    mismatch: 'Dit is niet de naam van de werkruimte.',
  },
}
