import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Dutch. */
export const workspaces: typeof english = {
  title: 'Werkruimtes',
  intro: 'Werk samen met anderen aan cv’s. Je eigen documenten blijven privé.',
  list: 'Jouw werkruimtes',
  none: 'Je zit nog niet in een werkruimte.',
  roles: {
    owner: 'Eigenaar',
    admin: 'Beheerder',
    member: 'Lid',
    coach: 'Begeleider',
    viewer: 'Alleen lezen',
  },
  create: {
    title: 'Nieuwe werkruimte',
    text: 'Je wordt eigenaar en kunt anderen uitnodigen.',
    name: 'Naam',
    missing: 'Vul een naam in.',
    submit: 'Werkruimte maken',
    done: (name) => `‘${name}’ is gemaakt.`,
    limit: 'Je zit in 20 werkruimtes, dat is het maximum. Verlaat er eerst een.',
  },
  invitation: {
    title: 'Je bent uitgenodigd voor een werkruimte',
    titleOf: (name) => `Uitnodiging voor ‘${name}’`,
    by: (inviter) => `${inviter} nodigt je uit.`,
    role: (role) => `Je rol: ${role}.`,
    forEmail: (email) =>
      `Deze uitnodiging is voor ${email}. Gebruik dit adres, dan kom je hier terug.`,
    text: 'De leden zien je naam en e-mailadres. Wat je in de werkruimte maakt, kunnen ze openen. Je eigen documenten blijven privé.',
    accept: 'Uitnodiging accepteren',
    joined: (name) => `Je zit nu in ‘${name}’.`,
    gone: 'Deze uitnodiging is al gebruikt of ingetrokken, of is verlopen. Vraag een nieuwe.',
    otherAccount: (invited, own) =>
      `Deze uitnodiging is voor ${invited}, maar je bent ingelogd als ${own}. Log in met het uitgenodigde adres.`,
    otherAddress:
      'Deze uitnodiging is voor een ander e-mailadres, of dat van jou is nog niet bevestigd. Log in met het uitgenodigde adres.',
    limit: 'Deze werkruimte is vol, of je zit al in 20 werkruimtes. Er is niets gewijzigd.',
  },
  signedOut: 'Gebruik het uitgenodigde e-mailadres. Dan kom je hier terug.',
  lastOwner:
    'Je bent de enige eigenaar van een werkruimte met andere leden. Er is niets verwijderd. Draag de werkruimte eerst over of verwijder die.',
}
