import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the page of one workspace, in German. */
export const workspacePage: typeof english = {
  reauthentication:
    'Das betrifft alle im Arbeitsbereich. Bestätige deshalb bitte, dass du es bist.',
  members: {
    title: 'Mitglieder',
    you: 'Du',
    roleOf: (name) => `Rolle von ${name}`,
    saved: (name, role) => `Neue Rolle von ${name}: ${role}.`,
    rolesTitle: 'Rollen',
    roles: {
      owner: 'Darf alles, auch den Arbeitsbereich übergeben oder löschen.',
      admin: 'Bearbeitet Dokumente und verwaltet Mitglieder, Schlüssel und Links.',
      member: 'Erstellt, bearbeitet und teilt Dokumente.',
      coach:
        'Liest Dokumente, kommentiert und schlägt Änderungen vor, kann aber nichts bearbeiten.',
      viewer: 'Liest Dokumente und sonst nichts.',
    },
    makeOwner: 'Zum Eigentümer machen',
    makeOwnerTitle: (name) => `${name} zum Eigentümer machen?`,
    makeOwnerText:
      'Die Person darf hier dann alles, auch den Arbeitsbereich löschen und dich entfernen. Du kannst das nur rückgängig machen, solange du selbst Eigentümer bist.',
    remove: 'Entfernen',
    removeTitle: (name) => `${name} entfernen?`,
    removeText:
      'Der Zugriff endet sofort, und hier erstellte API-Schlüssel und SCIM-Zugänge dieser Person gelten nicht mehr. Dokumente bleiben.',
    removed: (name) => `Entfernt: ${name}.`,
    handOver: 'Übergeben',
    handOverTitle: (name) => `Diesen Arbeitsbereich an ${name} übergeben?`,
    handOverText:
      'Die Person wird Eigentümer, und du bekommst die Rolle Verwaltung. Du kannst das nicht rückgängig machen, nur ein Eigentümer kann es.',
    handedOver: (name) => `Der Arbeitsbereich gehört jetzt ${name}.`,
  },
  invitations: {
    title: 'Einladungen',
    text: 'Lade Leute per E-Mail ein. Der Link funktioniert nur für die Adresse, an die er ging.',
    none: 'Es gibt keine offenen Einladungen.',
    invite: 'Jemanden einladen',
    role: 'Rolle',
    submit: 'Einladung senden',
    sent: (email) => `Wir haben eine Einladung an ${email} gesendet.`,
    link: 'Einladungslink',
    linkText: 'Es wurde keine E-Mail gesendet. Kopiere den Link jetzt und schick ihn selbst.',
    again: 'Erneut senden',
    withdraw: 'Zurückziehen',
    withdrawn: (email) => `Die Einladung an ${email} gilt nicht mehr.`,
    alreadyMember: 'Diese Person ist schon Mitglied.',
    full: 'Dieser Arbeitsbereich hat so viele Mitglieder oder offene Einladungen, wie möglich sind.',
  },
  usage: {
    title: 'Nutzung',
    documents: 'Dokumente',
    of: (count, limit) => `${count} von ${limit}`,
    plan: 'Tarif',
    shared: 'KI und Dokumente zählen zu den Grenzen des Eigentümerkontos.',
  },
  log: {
    title: 'Protokoll',
    text: 'Wer was in diesem Arbeitsbereich getan hat, das Neueste zuerst. Niemand kann es ändern.',
    filter: 'Anzeigen',
    all: 'Alles',
    none: 'Davon gibt es nichts.',
    former: 'Früheres Mitglied',
    formerOf: (name) => `${name} (früheres Mitglied)`,
    intact: (count) =>
      plural(count, {
        one: 'Geprüft: # Eintrag, unverändert.',
        other: 'Geprüft: # Einträge, keiner geändert, keiner fehlt.',
      }),
    broken: (entry) =>
      `Eintrag ${entry} wurde geändert oder fehlt. Lade das Protokoll herunter und melde es der Person, die diesen Server betreibt.`,
    kinds: {
      'workspace-created': 'Arbeitsbereich angelegt',
      'workspace-renamed': 'Arbeitsbereich umbenannt',
      'brand-changed': 'Erscheinungsbild geändert',
      'workspace-exported': 'Alles heruntergeladen',
      'member-joined': 'Mitglied beigetreten',
      'member-role-changed': 'Rolle geändert',
      'member-removed': 'Mitglied entfernt',
      'member-left': 'Mitglied ausgetreten',
      'ownership-handed-over': 'Arbeitsbereich übergeben',
      'invitation-sent': 'Einladung gesendet',
      'invitation-withdrawn': 'Einladung zurückgezogen',
      'key-created': 'API-Schlüssel erstellt',
      'key-revoked': 'API-Schlüssel widerrufen',
      'share-created': 'Freigabelink erstellt',
      'share-changed': 'Freigabelink geändert',
      'share-revoked': 'Freigabelink widerrufen',
      'document-trashed': 'Dokument in den Papierkorb verschoben',
      'document-erased': 'Dokument endgültig gelöscht',
      'document-exported': 'Dokument heruntergeladen',
      'audit-exported': 'Protokoll heruntergeladen',
      'sign-in-changed': 'Anmeldung geändert',
      'sign-in-removed': 'Anmeldeanbieter entfernt',
      'provisioning-token-created': 'SCIM-Token erstellt',
      'provisioning-token-revoked': 'SCIM-Token widerrufen',
    },
  },
  download: {
    title: 'Alles herunterladen',
    text: 'Alle Dokumente dieses Arbeitsbereichs mit Versionen, Fotos und PDFs. Du kannst sie in jedem Konto wiederherstellen.',
    leave: 'Du kannst diese Seite verlassen und den Download später hier abholen.',
  },
  leave: {
    title: 'Arbeitsbereich verlassen',
    text: 'Du verlierst den Zugriff auf alles darin, bis dich jemand wieder einlädt.',
    confirm: (name) => `${name} verlassen?`,
    lastOwner: 'Du bist der einzige Eigentümer. Übergib den Arbeitsbereich oder lösche ihn zuerst.',
  },
  deletion: {
    title: 'Arbeitsbereich löschen',
    text: 'Löscht alle Dokumente, Versionen, Links und Schlüssel darin, für alle Mitglieder. Das lässt sich nicht rückgängig machen.',
    typeName: (name) => `Gib zur Bestätigung ${name} ein`,
    mismatch: 'Das ist nicht der Name des Arbeitsbereichs.',
  },
}
