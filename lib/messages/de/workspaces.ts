import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in German. */
export const workspaces: typeof english = {
  title: 'Arbeitsbereiche',
  intro: 'Arbeite mit anderen an Lebensläufen. Deine eigenen Dokumente bleiben privat.',
  list: 'Deine Arbeitsbereiche',
  none: 'Du bist noch in keinem Arbeitsbereich.',
  roles: {
    owner: 'Eigentümer',
    admin: 'Verwaltung',
    member: 'Mitglied',
    coach: 'Beratung',
    viewer: 'Nur lesen',
  },
  create: {
    title: 'Neuer Arbeitsbereich',
    text: 'Du wirst sein Eigentümer und kannst andere einladen.',
    name: 'Name',
    missing: 'Gib einen Namen ein.',
    submit: 'Arbeitsbereich anlegen',
    done: (name) => `„${name}“ wurde angelegt.`,
    limit: 'Du bist in 20 Arbeitsbereichen, mehr sind nicht möglich. Verlass zuerst einen.',
  },
  invitation: {
    title: 'Du bist in einen Arbeitsbereich eingeladen',
    titleOf: (name) => `Einladung in „${name}“`,
    by: (inviter) => `${inviter} lädt dich ein.`,
    role: (role) => `Deine Rolle: ${role}.`,
    forEmail: (email) =>
      `Diese Einladung gilt für ${email}. Nimm diese Adresse, danach bist du wieder hier.`,
    text: 'Seine Mitglieder sehen deinen Namen und deine E-Mail-Adresse. Was du im Arbeitsbereich erstellst, können sie öffnen. Deine eigenen Dokumente bleiben privat.',
    accept: 'Arbeitsbereich beitreten',
    joined: (name) => `Du bist jetzt in „${name}“.`,
    gone: 'Diese Einladung wurde schon verwendet oder zurückgezogen oder ist abgelaufen. Bitte um eine neue.',
    otherAccount: (invited, own) =>
      `Diese Einladung gilt für ${invited}, du bist aber als ${own} angemeldet. Melde dich mit der eingeladenen Adresse an.`,
    otherAddress:
      'Diese Einladung gilt für eine andere E-Mail-Adresse, oder deine ist noch nicht bestätigt. Melde dich mit der eingeladenen Adresse an.',
    limit:
      'Dieser Arbeitsbereich ist voll, oder du bist schon in 20 Arbeitsbereichen. Es wurde nichts geändert.',
  },
  signedOut: 'Nimm die eingeladene E-Mail-Adresse. Danach bist du wieder hier.',
  lastOwner:
    'Du bist der einzige Eigentümer eines Arbeitsbereichs, in dem andere sind. Es wurde nichts gelöscht. Übergib ihn oder lösche ihn zuerst.',
}
