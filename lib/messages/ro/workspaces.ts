import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Romanian. */
export const workspaces: typeof english = {
  title: 'Spații de lucru',
  intro: 'Lucrează la CV-uri împreună cu alții. Documentele tale rămân private.',
  list: 'Spațiile tale de lucru',
  none: 'Nu ești încă în niciun spațiu de lucru.',
  roles: {
    owner: 'Proprietar',
    admin: 'Administrare',
    member: 'Membru',
    coach: 'Consilier',
    viewer: 'Doar citire',
  },
  create: {
    title: 'Spațiu de lucru nou',
    text: 'Devii proprietarul lui și poți invita alte persoane.',
    name: 'Nume',
    missing: 'Introdu un nume.',
    submit: 'Creează spațiul de lucru',
    done: (name) => `„${name}” a fost creat.`,
    limit: 'Ești în 20 de spații de lucru, aceasta e limita. Ieși mai întâi dintr-unul.',
  },
  invitation: {
    title: 'Ai o invitație într-un spațiu de lucru',
    titleOf: (name) => `Invitație în „${name}”`,
    by: (inviter) => `${inviter} te invită.`,
    role: (role) => `Rolul tău: ${role}.`,
    forEmail: (email) =>
      `Această invitație este pentru ${email}. Folosește această adresă, apoi revii aici.`,
    text: 'Membrii lui îți vor vedea numele și adresa de e-mail. Pot deschide tot ce creezi în el. Documentele tale rămân private.',
    accept: 'Acceptă invitația',
    joined: (name) => `Acum ești în „${name}”.`,
    gone: 'Invitația a fost deja folosită sau retrasă ori a expirat. Cere una nouă.',
    otherAccount: (invited, own) =>
      `Această invitație este pentru ${invited}, dar folosești contul ${own}. Conectează-te cu adresa invitată.`,
    otherAddress:
      'Invitația este pentru altă adresă de e-mail, sau a ta nu este încă confirmată. Conectează-te cu adresa invitată.',
    limit: 'Spațiul de lucru este plin, sau ești deja în 20 de spații. Nu s-a schimbat nimic.',
  },
  signedOut: 'Folosește adresa de e-mail invitată. Apoi revii aici.',
  lastOwner:
    'Ești singurul proprietar al unui spațiu de lucru care are și alți membri. Nu s-a șters nimic. Mai întâi predă-l sau șterge-l.',
}
